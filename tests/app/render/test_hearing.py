"""A predictor that hears is given a dub's recording, but not where timing is the user's: the edit wins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from msgspec.structs import replace

from app.document import edits
from app.document.blocks import tier_of
from app.document.edits.result import Edited, Refused
from app.document.model import Dialogue, FaceTrack, Project, Segment
from app.document.time import SECOND, Timebase
from app.render.poses import TrackPoses
from inference.api import AXES, F32, F64, Interval
from inference.pose.flow.predict import HearingPredictor
from inference.pose.sound import BANDS, HOP, Sound
from tests.app.render.fakes import RATE, OpenOnVowels, face, project

FRAMES, OPEN = 200, AXES.index("open")
SPOKEN = (("AA1", 1.0, 1.4), ("M", 1.4, 1.6), ("OW1", 1.6, 2.2), ("AA1", 4.0, 5.0))


class Listens(OpenOnVowels):
    """Remembers what it was given to hear."""

    def __init__(self) -> None:
        self.heard: list[Sound | None] = []

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float, sound: Sound | None = None) -> F32:
        self.heard.append(sound)
        return super().predict(phones, times, frame_s)


def ear(track: FaceTrack) -> Sound:
    assert track.dialogue is not None
    mel = np.random.default_rng(1).normal(size=(round(FRAMES / RATE / HOP), BANDS)).astype(np.float32)
    return Sound(mel, start=track.dialogue.offset / SECOND)


def spoken(*, dubbed: bool = True) -> Project:
    """The phones above, each a word of its own."""
    made = project(FRAMES, *SPOKEN, dubbed=dubbed)
    words = tier_of("words", [replace(phone, id=f"w{phone.id}") for phone in the(made).phonemes])
    return replace(made, shots=(replace(made.shots[0], tracks=(replace(the(made), words=words),)),))


def the(made: Project) -> FaceTrack:
    return made.shots[0].tracks[0]


def edited(outcome: Edited | Refused) -> Project:
    assert isinstance(outcome, Edited), outcome
    return outcome.project


def given(made: Project) -> list[Sound | None]:
    listens = Listens()
    TrackPoses(Timebase(RATE, FRAMES), face(FRAMES), listens, None, ear).curves(the(made), 0, FRAMES)
    return listens.heard


def withheld(made: Project) -> set[tuple[float, float]]:
    return {span for sound in given(made) if sound is not None for span in sound.withheld}


def moved(made: Project) -> Project:
    return edited(edits.move_edges_at(made, "t", 1_600_000, 1_500_000))


def test_only_a_dub_is_heard_and_only_by_a_predictor_that_hears() -> None:
    assert all(sound is not None for sound in given(spoken()))
    own = edited(edits.move_edges_at(spoken(dubbed=False), "t", 1_600_000, 1_500_000))
    heard = given(own)
    assert heard and all(sound is None for sound in heard)
    deaf = OpenOnVowels()  # its `predict` takes no sound
    assert TrackPoses(Timebase(RATE, FRAMES), face(FRAMES), deaf).curves(the(moved(spoken())), 0, 9)


def test_what_a_hand_moved_is_not_heard_and_undone_it_is_again() -> None:
    before = spoken()
    assert withheld(before) == set()
    assert withheld(moved(before)) == {(1.4, 1.5), (1.5, 2.2)}  # both sides of the edge: all that was somewhere else
    rest = edited(edits.insert(before, "t", "rests", 4_300_000, 4_600_000))
    assert withheld(rest) == {(4.3, 4.6)}


def test_a_recording_that_is_moved_is_heard_later() -> None:
    before = spoken()
    track = the(before)
    assert isinstance(track.dialogue, Dialogue)
    poses = TrackPoses(Timebase(RATE, FRAMES), face(FRAMES), listens := Listens(), None, ear)
    poses.curves(track, 0, 16)
    first = len(listens.heard)
    poses.curves(track, 0, 16)
    assert len(listens.heard) == first  # remembered
    poses.curves(replace(track, dialogue=replace(track.dialogue, offset=400_000)), 0, 16)
    assert len(listens.heard) > first and listens.heard[-1] is not None and listens.heard[-1].start == 0.4


@cache
def hearing() -> HearingPredictor:
    return HearingPredictor()


def shown(made: Project) -> F64:
    poses = TrackPoses(Timebase(RATE, FRAMES), face(FRAMES), hearing(), None, ear)
    return np.asarray(poses.curves(the(made), 0, FRAMES).effective, np.float64)


def test_an_edit_moves_the_mouth_that_hears_and_leaves_the_rest_of_the_shot() -> None:
    before = spoken()
    after = moved(before)
    times = Timebase(RATE, FRAMES).seconds()
    change = np.abs(shown(after) - shown(before)).max(axis=1)
    assert change[(times > 1.4) & (times < 2.2)].max() > 0.1
    assert change[times > 2.2 + hearing().reach].max() == 0.0
    first: Segment = next(s for s in the(before).phonemes if s.label == "M")
    other = edited(edits.relabel(before, "t", "phonemes", first.id, "AA1"))
    inside = (times > 1.42) & (times < 1.58)
    assert shown(before)[inside, OPEN].min() <= 0.0 < 0.2 < shown(other)[inside, OPEN].min()
