"""The waveform of an hour: a frame's drawing work follows the width of the lane, not the length of the sound."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from window_fakes import FakeStudio

from app.media.peaks import Peaks
from app.qt.images import to_rgb
from inference.api import F32
from widgets.main_window import MainWindow

RATE, HOUR_S = 16_000, 3600
Opened = tuple[MainWindow, FakeStudio]


class Counted(np.ndarray[Any, np.dtype[np.float32]]):
    """An array that counts the rows that are taken from it."""

    rows = 0

    def __getitem__(self, key: Any) -> Any:
        taken = np.asarray(super().__getitem__(key))
        Counted.rows += len(taken) if taken.ndim else 1
        return taken


@pytest.fixture(scope="module")
def hour() -> Peaks:
    """An hour of sound, louder towards its end, with a click at 40 minutes."""
    samples = np.linspace(0.05, 0.2, RATE * HOUR_S, dtype=np.float32)
    samples[1::2] *= -1
    samples[40 * 60 * RATE] = 0.9
    return Peaks.build(samples, RATE)


@pytest.fixture
def counted(hour: Peaks) -> Iterator[Peaks]:
    """The same, with its rows counted."""

    def seen(array: F32) -> F32:
        view: F32 = array.view(Counted)
        return view

    Counted.rows = 0
    yield Peaks(seen(hour.samples), hour.rate, hour.start_us, tuple(seen(level) for level in hour.levels))


@pytest.mark.parametrize("span_s", [3600.0, 1800.0, 600.0, 60.0, 20.0, 5.0, 0.5])
def test_a_frame_takes_a_bounded_number_of_rows_at_any_zoom(
    opened: Opened, counted: Peaks, hour: Peaks, span_s: float
) -> None:
    window, _studio = opened
    wave, width = window.timeline.wave, 1600
    wave._peaks = counted
    for begin_s in (0.0, (HOUR_S - span_s) * 0.37, HOUR_S - span_s):
        Counted.rows = 0
        drawn = counted.columns(round(begin_s * 1e6), round((begin_s + span_s) * 1e6), width)
        # the coarsest level that is finer than a column has at most four entries in one; of the samples themselves
        # there are fewer than 256 in one
        most = 260 if span_s * RATE / width < 256 else 6
        assert 0 < Counted.rows <= most * width, (span_s, Counted.rows)
        plain = hour.columns(round(begin_s * 1e6), round((begin_s + span_s) * 1e6), width)
        assert (drawn == plain).all()


def test_an_hour_is_drawn_without_reading_its_samples(opened: Opened, counted: Peaks) -> None:
    window, _studio = opened
    wave, view = window.timeline.wave, window.editor.view
    view.set_duration(HOUR_S * 1_000_000)
    wave._peaks = counted
    view.show(0, HOUR_S * 1_000_000, 0.0)
    Counted.rows = 0
    wave.refresh()
    picture = to_rgb(wave.grab().toImage())
    assert 0 < Counted.rows <= 12 * max(view.width_px, 1), "a repaint, of the lane and its margins"
    click = round(view.x_of(40 * 60 * 1e6))
    quiet = (picture[:, click - 40] != picture[0, click - 40]).any(axis=1).sum()
    loud = max((picture[:, x] != picture[0, x]).any(axis=1).sum() for x in range(click - 2, click + 3))
    assert loud > 2 * quiet, "one loud sample of an hour is seen"
