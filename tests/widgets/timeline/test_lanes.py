"""Lanes are shown, hidden, sized, moved and folded by hand and by key, and come back as they were left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project
from window_mouse import LEFT, NONE, send_move

from app.io.settings import Settings
from widgets.main_window import MainWindow
from widgets.theme import Look
from widgets.timeline.arrangement import AUDITS, KEY, LANES, LEAST_PX, Arrangement

Opened = tuple[MainWindow, FakeStudio]


def wheel(widget: QWidget, by: int, keys: Qt.KeyboardModifier = NONE) -> None:
    """One turn of the wheel in the middle of a widget."""
    window = widget.window()
    at = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, by), QPoint(0, 0), keys)


def drag(qtbot: QtBot, widget: QWidget, start: QPoint, by: int, *, esc: bool = False) -> None:
    """Press, move in steps, release (or Esc first)."""
    qtbot.mousePress(widget, LEFT, NONE, start)
    for part in (0.3, 0.7, 1.0):
        send_move(widget, start + QPoint(0, round(by * part)))
    if esc:
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
    qtbot.mouseRelease(widget, LEFT, NONE, start + QPoint(0, by))


def order(window: MainWindow) -> list[str]:
    return [row.key for row in window.timeline.stack.rows() if row.key]


def test_the_menu_shows_and_hides_lanes_and_says_which_are_shown(opened: Opened) -> None:
    window, _ = opened
    action = window.actions_table["lane.spectrogram"]
    assert not action.isChecked() and not window.timeline.spectrogram.isVisible()
    action.trigger()
    assert action.isChecked() and window.timeline.spectrogram.isVisible()
    assert order(window).index("spectrogram") == order(window).index("wave") + 1
    window.actions_table["lane.words"].trigger()
    assert not window.timeline.words.isVisible() and "words" not in order(window)
    assert window.timeline.lanes_button.menu() is window.actions_table.menus["View/Lanes"]


def test_one_command_opens_the_audit_into_its_checks_and_back(opened: Opened) -> None:
    window, _ = opened
    window.actions_table["lane.checks"].trigger()
    assert set(AUDITS) <= set(order(window))
    assert window.actions_table["lane.seam"].isChecked()
    window.actions_table["lane.checks"].trigger()
    assert not set(AUDITS) & set(order(window))


def test_waveform_spectrogram_and_both_in_turn(opened: Opened) -> None:
    window, _ = opened
    seen = []
    for _ in range(3):
        window.actions_table["lane.sound"].trigger()
        seen.append(("wave" in order(window), "spectrogram" in order(window)))
    assert seen == [(False, True), (True, True), (True, False)]


def test_the_border_of_a_header_sizes_its_lane_and_escape_takes_it_back(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    header, lane = window.timeline.stack.headers["words"], window.timeline.words
    before = lane.height()
    drag(qtbot, header, QPoint(60, header.height() - 2), 30)
    assert lane.height() == before + 30
    drag(qtbot, header, QPoint(60, header.height() - 2), 50, esc=True)
    assert lane.height() == before + 30
    drag(qtbot, header, QPoint(60, header.height() - 2), -300)
    assert lane.height() == LEAST_PX
    qtbot.mouseDClick(header, LEFT, NONE, QPoint(60, header.height() - 2))
    assert lane.height() == before


def test_a_header_is_dragged_to_another_place(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    stack = window.timeline.stack
    header = stack.headers["phonemes"]
    to = stack.headers["wave"].y() + 2 - header.y()
    drag(qtbot, header, QPoint(60, 8), to - 8, esc=True)
    assert order(window).index("words") < order(window).index("phonemes")
    drag(qtbot, header, QPoint(60, 8), to - 8)
    names = order(window)
    assert names.index("phonemes") == names.index("wave") - 1
    assert window.timeline.phonemes.y() < window.timeline.wave.y()


def test_lanes_are_moved_sized_and_folded_by_key(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    said: list[str] = []
    window.editor.said.connect(said.append)
    window.actions_table["lane.up"].trigger()
    assert said == ["Click a lane or its name first"]
    qtbot.mouseClick(window.timeline.visemes, LEFT, NONE, QPoint(200, 8))
    before = order(window)
    place = before.index("visemes")
    qtbot.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert order(window).index("visemes") == place - 1
    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert order(window) == before
    height = window.timeline.visemes.height()
    window.actions_table["lane.taller"].trigger()
    assert window.timeline.visemes.height() == height + 8
    window.actions_table["lane.fold"].trigger()
    assert not window.timeline.visemes.isVisible()
    assert window.timeline.stack.headers["visemes"].isVisible()
    window.actions_table["lane.reset"].trigger()
    assert window.timeline.visemes.isVisible() and window.timeline.visemes.height() == height


def test_the_triangle_folds_a_lane_to_its_name(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    header, below = window.timeline.stack.headers["words"], window.timeline.stack.headers["phonemes"]
    top = below.y()
    qtbot.mouseClick(header, LEFT, NONE, QPoint(10, header.height() // 2))
    assert not window.timeline.words.isVisible() and below.y() < top
    qtbot.mouseClick(header, LEFT, NONE, QPoint(10, header.height() // 2))
    assert window.timeline.words.isVisible() and below.y() == top


def test_lanes_scroll_under_the_ruler_when_they_do_not_fit(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    stack, ruler = window.timeline.stack, window.timeline.ruler
    for key in ("curves", "spectrogram", "words"):
        window.timeline.arrangement.set_shown([key], True)
        window.timeline.arrangement.set_height(key, 300)
    assert stack.bar.maximum() > 0
    qtbot.waitUntil(lambda: window.timeline.words.width() == ruler.width())  # the bar takes its room from both
    assert stack.bar.isVisible()
    place, top = ruler.y(), stack.headers["words"].y()
    wheel(stack.headers["wave"], -120)
    assert stack.headers["words"].y() == top - 60 and ruler.y() == place
    start = window.editor.view.start_us
    wheel(window.timeline.wave, 120, Qt.KeyboardModifier.ShiftModifier)
    assert stack.headers["words"].y() == top and window.editor.view.start_us == start


def test_what_was_arranged_is_there_next_time(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    first = Arrangement(settings)
    first.move("phonemes", "words")
    first.set_shown(["spectrogram"], True)
    first.set_height("wave", 77)
    first.keep()
    first.set_collapsed("keep", True)
    second = Arrangement(Settings(tmp_path / "settings.json"))
    assert second.order == first.order and second.order.index("phonemes") == second.order.index("words") - 1
    assert second["wave"].height == 77 and second["spectrogram"].shown and second["keep"].collapsed
    second.reset()
    assert Settings(tmp_path / "settings.json").get(KEY, []) == []


def test_settings_that_make_no_sense_and_new_lanes_do_no_harm(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.put(KEY, [["phonemes", 40, True, False], ["gone", 1, True, False], ["words", "tall", True, False], 7,
                       ["wave", 9999, False, False]], [])  # fmt: skip
    found = Arrangement(settings)
    assert sorted(found.order) == sorted(row.key for row in LANES)
    assert found["phonemes"].height == 40 and found["wave"].height == 400 and not found["wave"].shown
    assert found["words"].height == found.rows["words"].height
    assert found.order.index("visemes") == found.order.index("phonemes") + 1  # after the one it follows in the table


def test_all_lanes_that_are_shown_at_first_fit_a_timeline_of_330_pixels(look: Look, qtbot: QtBot) -> None:
    window = MainWindow(look, Settings())
    qtbot.addWidget(window)
    stack = window.timeline.stack
    for height, pose in ((330, 84), (700, 400)):
        stack.resize(900, height)
        heights = dict(zip((row.key for row in stack.rows()), stack._heights(stack.rows()), strict=True))
        assert sum(heights.values()) <= height and heights["curves"] >= pose and heights["audit"] > 0
    window.close()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_first_arrangement_shows_the_lanes_of_the_line_without_scrolling(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.editor.set_studio(FakeStudio(small_project()))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.viewer.pictures is not None, timeout=20000)
    stack = window.timeline.stack
    for key in ("strip", "wave", "words", "phonemes", "visemes", "rests", "keep"):
        box = stack.headers[key].geometry()
        assert box.top() >= 0 and box.bottom() < stack.height(), key


def test_a_lane_that_is_not_in_the_table_cannot_be_added(look: Look, qtbot: QtBot) -> None:
    from widgets.timeline.stack import LaneStack

    stack = LaneStack(look, Arrangement())
    qtbot.addWidget(stack)
    add: Callable[..., None] = stack.add
    with pytest.raises(KeyError):
        add("nonsense", QWidget())
