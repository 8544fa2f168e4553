"""What wants a look: by where the frames' middles are."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from app.document.review import frames_shown, shorter_than_frame, unseen_closures
from app.document.time import Timebase

EDGES = Timebase(Fraction(25), 5).edges_us()  # middles at 20, 60, 100, 140, 180 ms
STARTS = np.array([0, 22_000, 61_000, 90_000, 130_000])
ENDS = np.array([22_000, 61_000, 90_000, 130_000, 200_000])


def test_a_frame_shows_what_is_said_in_its_middle() -> None:
    assert frames_shown(STARTS, ENDS, EDGES).tolist() == [1, 1, 0, 1, 2]


def test_shorter_than_a_frame_is_told_by_length_alone() -> None:
    assert shorter_than_frame(STARTS, ENDS, EDGES).tolist() == [True, True, True, False, False]


def test_only_closures_are_missed() -> None:
    closed = np.array([True, False, True, False, True])
    assert unseen_closures(STARTS, ENDS, closed, EDGES).tolist() == [False, False, True, False, False]


def test_frames_of_varying_length_count_as_they_are() -> None:
    edges = Timebase(Fraction(25), 3, (0, 10_000, 90_000)).edges_us()
    starts, ends = np.array([0, 10_000]), np.array([30_000, 49_000])
    assert shorter_than_frame(starts, ends, edges).tolist() == [False, True]
    assert frames_shown(starts, ends, edges).tolist() == [1, 0]


def test_without_frames_nothing_is_flagged() -> None:
    assert not shorter_than_frame(STARTS, ENDS, np.zeros(0, np.int64)).any()
    assert frames_shown(STARTS, ENDS, np.zeros(0, np.int64)).tolist() == [0] * 5
