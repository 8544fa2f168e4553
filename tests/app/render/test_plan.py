"""Whose own mouth may be used: a face that keeps its own sound, and nobody else; a dub is planned anew."""

from __future__ import annotations

import numpy as np

from app.document.edits.pose import add_key
from app.document.edits.result import Edited
from app.document.time import Timebase
from app.render.plan import TrackPlanner
from app.render.poses import TrackPoses
from inference.api import Targets
from tests.app.render.fakes import RATE, FakeRecipe, FakeSession, OpenOnVowels, face, project


class Listening(FakeSession):
    """Remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Targets] = []

    def plan(self, targets: Targets) -> list[FakeRecipe]:
        """As any, and kept."""
        self.asked.append(targets)
        return super().plan(targets)


def test_the_plates_poses_are_told_for_a_face_that_keeps_its_own_sound_only():
    frames = 40
    session = Listening()
    planner = TrackPlanner(TrackPoses(Timebase(RATE, frames), face(frames), OpenOnVowels()), session, "shot")
    for dubbed in (False, True):
        edited = add_key(project(frames, dubbed=dubbed), "t", "open", 400_000, 0.5)
        assert isinstance(edited, Edited)
        planner.block(edited.project.track("t")[1], 0)
    own, dub = session.asked
    assert own.plate is not None and len(own.plate) == len(own.pose) and not own.plate.any()
    assert own.pose.max() > 0.4 and dub.plate is None
    assert np.isfinite(own.plate).all()
