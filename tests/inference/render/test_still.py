"""A portrait that speaks: lips meet over shown teeth, and part over a mouth that was never seen."""

from __future__ import annotations

import numpy as np
import pytest

from inference.api import AXES, Targets
from inference.render.composite import composite
from inference.render.exemplar.renderer import ExemplarRenderer

OPEN, JAW = AXES.index("open"), AXES.index("jaw")


def spoken(clip, opened: float) -> tuple[np.ndarray, float]:
    """The mouth's middle column region of the portrait at `opened`, and the planned gap in IOD."""
    renderer = ExemplarRenderer()
    session = renderer.open(renderer.build_bank(clip.footage, clip.face, usable=clip.face.present))
    assert session.bank.still
    pose = clip.face.pose[:1].copy()
    pose[0, OPEN], pose[0, JAW] = opened, 0.3 * max(opened, 0)
    recipe = session.plan(Targets(0, pose, clip.face.head[:1]))[0]
    at = {int(j): n for n, j in enumerate(session.bank.index)}
    gap = float(recipe.points[at[14], 1] - recipe.points[at[13], 1]) / session.bank.unit
    plate = clip.footage.frame(0)
    picture = composite(plate, session.render(recipe, plate, clip.face.to_mouth[0]))
    x, y = clip.face.mesh[0][[13, 14]].mean(0).astype(int)
    return picture[y - 8 : y + 22, x - 4 : x + 5].astype(int), gap


def dark(region: np.ndarray) -> int:
    return int((region.max(axis=2) < 95).sum())


def white(region: np.ndarray) -> int:
    return int(((region.min(axis=2) > 175) & (np.ptp(region, axis=2) < 45)).sum())


def test_lips_meet_over_a_smile_that_shows_teeth(make_talk):
    clip = make_talk(6, still=True, still_open=0.6)
    shown, _ = spoken(clip, 0.6)
    assert white(shown) > 10
    closed, gap = spoken(clip, -0.1)
    assert gap <= 0.001
    assert white(closed) == 0


def test_a_closed_mouth_opens_on_teeth_and_cavity(make_talk):
    clip = make_talk(6, still=True, still_open=0.0)
    shut, _ = spoken(clip, 0.0)
    wide, gap = spoken(clip, 1.0)
    assert gap > 0.15
    assert white(shut) == 0 and dark(shut) == 0
    assert dark(wide) > 20
    bright = wide.min(axis=2).max()
    assert bright > shut.min(axis=2).max() + 20  # a row of teeth, brighter than lip


@pytest.mark.parametrize("opened", [-3.0, 3.0])
def test_portraits_do_not_tear_at_extremes(make_talk, opened):
    clip = make_talk(3, still=True)
    region, gap = spoken(clip, opened)
    assert np.isfinite(region).all() and -0.5 < gap < 0.5
