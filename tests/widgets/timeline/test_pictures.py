"""The picture strip and the spectrogram: made on workers, dense as the zoom, shifted by scrolling, new after edits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document.edits.boundary import move_boundary
from app.document.edits.result import Edited
from app.io.settings import Settings
from app.media.audio import Audio
from app.media.spectrogram import BAND_HZ, COLUMNS, FLOOR_DB, STEP_DB, level_for, span_us, tile
from app.qt.images import to_rgb
from widgets.main_window import MainWindow
from widgets.theme import Look
from widgets.timeline.cache_strip import CACHED, DIRTY, NO_FACE, PLATE, RENDERING, strip_pixels
from widgets.timeline.spectrogram_lane import colour_table

Opened = tuple[MainWindow, FakeStudio]
RATE = 16_000


def complete(window: MainWindow) -> bool:
    """Whether the strip has a picture for each of its places, and none is out of date."""
    strip = window.timeline.strip
    frames = {frame for _, frame in strip._slots()}
    return bool(frames) and frames <= strip._thumbs.keys() and not frames & strip._stale


def test_the_strip_fills_on_a_worker_and_is_as_dense_as_the_zoom(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    strip = window.timeline.strip
    qtbot.waitUntil(lambda: complete(window), timeout=20000)
    far = [frame for _, frame in strip._slots()]
    assert len(far) < studio.shot.media.info.frames / 1.5
    window.editor.view.show(1_000_000, 1_400_000, 0.0)
    near = strip._slots()
    assert [frame for _, frame in near] == list(range(25, 35))  # each frame once
    assert near[1][0] - near[0][0] == pytest.approx(40_000 / window.editor.view.us_per_px)
    qtbot.waitUntil(lambda: complete(window), timeout=20000)
    assert {name for _, name in studio.pictures.asked} <= {"plosive-strip", "plosive-viewer", "plosive-exact"}
    picture = to_rgb(strip.grab().toImage())
    x = round(near[3][0] + 10)
    assert np.ptp(picture[2:40, x : x + 40].reshape(-1, 3), axis=0).max() > 60  # the drawn face


def test_scrolling_asks_for_the_same_pictures_and_the_edited_picture_comes_after_an_edit(
    opened: Opened, qtbot: QtBot
) -> None:
    window, studio = opened
    strip = window.timeline.strip
    qtbot.waitUntil(lambda: complete(window), timeout=20000)
    frame = next(frame for _, frame in strip._slots() if frame > 20)
    before = strip._thumbs[frame]
    track = window.editor.track
    assert track is not None
    start = studio.timebase().start_of(frame)
    index = next(i for i, one in enumerate(track.phonemes) if one.start <= start < one.end)
    phone = list(track.phonemes)[index]
    outcome = move_boundary(studio.session.project, track.id, "phonemes", phone.id, "end", start - 1)
    if isinstance(outcome, Edited):
        window.editor.commit(outcome)
    else:
        outcome = move_boundary(studio.session.project, track.id, "phonemes", phone.id, "start", start + 20_000)
        assert isinstance(outcome, Edited)
        window.editor.commit(outcome)
    qtbot.waitUntil(lambda: strip._thumbs[frame][0] != before[0], timeout=20000)
    assert to_rgb(strip._thumbs[frame][1]).shape == to_rgb(before[1]).shape
    assert (to_rgb(strip._thumbs[frame][1]) != to_rgb(before[1])).any()


def test_frames_that_were_told_again_but_are_as_they_were_are_not_decoded(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    qtbot.waitUntil(lambda: complete(window), timeout=20000)
    asked = len([1 for _, name in studio.pictures.asked if name == "plosive-strip"])
    studio.render.tell_from_thread(list(range(studio.shot.media.info.frames)))
    qtbot.waitUntil(lambda: bool(window.timeline.strip._stale), timeout=20000)
    qtbot.waitUntil(lambda: complete(window), timeout=20000)
    assert len([1 for _, name in studio.pictures.asked if name == "plosive-strip"]) == asked


def test_a_resting_mouse_shows_a_larger_picture_with_its_time(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    strip = window.timeline.strip
    QTest.mouseMove(strip, QPoint(300, 20))
    QTest.mouseMove(strip, QPoint(303, 20))
    qtbot.waitUntil(lambda: strip._large.isVisible(), timeout=20000)
    assert strip._large.pixmap().deviceIndependentSize().height() > 200
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(303, 20))
    assert not strip._large.isVisible()
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(303, 20))


# --- spectrogram ---------------------------------------------------------------------------------------------------


def sweep(seconds: float = 4.0, rate: int = RATE) -> Audio:
    """A tone of 2 kHz in the second half, nothing before."""
    t = np.arange(round(seconds * rate)) / rate
    tone = np.sin(2 * np.pi * 2000 * t) * (t >= seconds / 2)
    return Audio(np.stack([tone, tone], axis=1).astype(np.float32), rate, 0)


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000, 8_000])
def test_a_tone_is_at_its_frequency_and_its_time_at_every_rate(rate: int) -> None:
    audio = sweep(rate=rate)
    for level in (0, 3):
        index = 2_500_000 // span_us(level)
        found = tile(audio, level, index).values
        column = int((2_500_000 - index * span_us(level)) / (span_us(level) / COLUMNS))
        assert int(found[:, column].argmax()) == pytest.approx(2000 / BAND_HZ, abs=1)
        assert FLOOR_DB + STEP_DB * found[:, column].max() == pytest.approx(6.0, abs=1.5)  # 0 dB and one octave up
        quiet = 1_000_000 // span_us(level)
        assert tile(audio, level, quiet).values[60:70].max() < 40 or level == 3
    assert tile(audio, 0, 100).values.max() == 0  # beyond the end


def test_levels_never_have_columns_wider_than_a_pixel() -> None:
    for us_per_px in (20, 999, 1000, 1999, 2000, 70_000, 4_000_000):
        level = level_for(us_per_px)
        assert span_us(level) / COLUMNS <= max(us_per_px, 1000)


def test_the_lane_draws_the_tone_and_the_wheel_makes_it_brighter(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    audio = sweep()

    def give(track_id: str = "") -> Any:
        return audio

    studio.audio = give  # type: ignore[method-assign,assignment]
    window.actions_table["lane.spectrogram"].trigger()
    lane = window.timeline.spectrogram
    window.editor.view.show(1_000_000, 3_000_000, 0.0)
    qtbot.waitUntil(lambda: bool(lane._places()) and all(p in lane._tiles for p in lane._places()), timeout=20000)
    width = lane.width()

    def light() -> Any:
        return to_rgb(lane.grab().toImage()).astype(int).sum(axis=2)

    shown = light()
    rows = shown[:, round(width * 0.75)]
    assert abs(int(rows[2:-2].argmax()) + 2 - lane.height() * 0.75) < 4  # 2 of 8 kHz, from below
    assert shown[:, round(width * 0.25)].std() < 3 < rows.std()
    lane.amplify(4)
    assert light()[:, round(width * 0.75)].sum() > rows.sum()


def test_the_choice_of_colour_is_kept(opened: Opened, look: Look, qtbot: QtBot) -> None:
    window, _ = opened
    window.actions_table["lane.colour"].trigger()
    assert window.timeline.spectrogram.colourful
    other = MainWindow(look, Settings())
    qtbot.addWidget(other)
    assert other.timeline.spectrogram.colourful and other.actions_table["lane.colour"].isChecked()
    other.close()


def test_the_colour_table_runs_from_the_lane_to_the_text_in_every_theme(opened: Opened) -> None:
    window, _ = opened
    for name in ("dark", "light", "high-contrast"):
        window.look.use(name)
        theme = window.look.current
        for colourful in (False, True):
            table = colour_table(theme, -20.0, colourful=colourful)
            assert table[0] == theme["lane"].rgba() and table[-1] == theme["text"].rgba()
    window.look.use("dark")


# --- scrolling ----------------------------------------------------------------------------------------------------


def test_scrolling_shifts_what_is_drawn_and_a_resting_view_is_drawn_exactly(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    view, lane = window.editor.view, window.timeline.wave
    view.show(1_000_000, 2_000_000, 0.0)
    qtbot.waitUntil(lambda: lane._peaks is not None, timeout=20000)
    qtbot.waitUntil(lambda: not lane._rest.isActive(), timeout=20000)
    lane.repaint()
    drawn = []
    original = lane.draw

    def counted(painter: Any) -> None:
        drawn.append(lane.view.width_px)
        original(painter)

    lane.draw = counted  # type: ignore[method-assign]
    for _ in range(20):
        view.scroll(view.us_per_px * 6)
        lane.repaint()
    assert len(drawn) == 1 and drawn[0] > lane.width()  # once, ahead
    moving = to_rgb(lane.grab().toImage())
    qtbot.waitUntil(lambda: len(drawn) == 2, timeout=20000)
    assert drawn[1] == lane.width()
    assert (to_rgb(lane.grab().toImage()) != moving).any(axis=2).mean() < 0.02  # the same picture, to a rounded column
    lane.refresh()
    assert len(drawn) == 2


def test_while_the_view_zooms_the_picture_is_stretched_and_then_drawn_exactly(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    view, lane = window.editor.view, window.timeline.words
    view.show(1_000_000, 2_000_000, 0.0)
    lane._stretched_s = 3600.0  # a slow machine draws between no two steps
    lane.refresh()
    lane.repaint()
    drawn = lane._drawn
    for _ in range(5):
        view.zoom(1.02, 400)
        lane.repaint()
    assert lane._drawn is drawn
    stretched = to_rgb(lane.grab().toImage())
    qtbot.waitUntil(lambda: lane._drawn is not None and lane._drawn.us_per_px == view.us_per_px, timeout=20000)
    exact = to_rgb(lane.grab().toImage())
    middle = exact.shape[0] - 3  # below the labels
    assert (np.abs(stretched[middle].astype(int) - exact[middle]).sum(axis=1) > 30).mean() < 0.05


def test_the_states_of_the_cache_differ_in_shape_and_are_explained(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    theme = window.look.current
    shapes = {
        state: strip_pixels(theme, np.full(20, state, np.uint8)) for state in (PLATE, DIRTY, RENDERING, CACHED, NO_FACE)
    }
    assert not shapes[PLATE].any()
    assert (shapes[CACHED] == theme["cache_ready"].rgba()).all()
    assert (shapes[RENDERING] == theme["cache_rendering"].rgba()).all()
    assert not shapes[DIRTY][:3].any() and (shapes[DIRTY][3:] == theme["cache_dirty"].rgba()).all()
    assert 0.1 < (shapes[NO_FACE] > 0).mean() < 0.4
    ruler = window.timeline.ruler
    QTest.mouseMove(ruler, QPoint(300, ruler.height() - 3))
    QTest.mouseMove(ruler, QPoint(304, ruler.height() - 3))
    qtbot.waitUntil(lambda: "rendering now" in ruler.toolTip(), timeout=20000)
    for word in ("rendered", "waiting", "no face", "plate"):
        assert word in ruler.toolTip()


def test_a_view_scrolls_by_whole_pixels_and_keeps_what_is_less(opened: Opened) -> None:
    view = opened[0].editor.view
    view.show(1_000_000, 2_000_000, 0.0)
    start = view.start_us
    for _ in range(10):
        view.scroll(view.us_per_px * 0.3)
    assert (view.start_us - start) / view.us_per_px == pytest.approx(3, abs=0.51)
    pixels = (view.start_us - start) / view.us_per_px
    assert pixels == pytest.approx(round(pixels), abs=1e-6)
