"""The window without a mouse: F6 from area to area, a name on every control, lanes that say what is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from widgets.accessible import nameless
from widgets.commands.table import ACTIONS
from widgets.editor import Selection
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def test_f6_goes_round_all_areas_and_back(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.activateWindow()
    areas = window.desk.areas
    count = len(areas.list())
    assert count >= 4
    window.timeline.phonemes.setFocus()
    start = areas.here()
    seen = []
    for _ in range(count):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        seen.append(areas.here())
    assert sorted(seen) == list(range(count))
    assert seen[-1] == start
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert areas.here() == seen[-2]


def test_an_area_remembers_where_the_focus_was(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.activateWindow()
    slider = window.pose_panel.sliders["wide"]
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is not slider
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is slider


def test_every_command_is_in_a_menu(window: MainWindow) -> None:
    in_menus = {action.objectName() for menu in window.actions_table.menus.values() for action in menu.actions()}
    for menu in window.menuBar().actions():
        for action in menu.menu().actions() if menu.menu() is not None else []:  # type: ignore[union-attr]
            sub = action.menu()
            in_menus |= {a.objectName() for a in sub.actions()} if sub is not None else set()  # type: ignore[union-attr]
    assert [spec.id for spec in ACTIONS if spec.handler and spec.id not in in_menus] == []


def describe(widgets: list[QWidget]) -> list[str]:
    """For a failure's message: what they are and where."""
    return [f"{type(w).__name__} in {type(w.parentWidget()).__name__} {w.toolTip()!r}" for w in widgets]


def test_every_control_of_the_window_has_a_name(opened: Opened) -> None:
    window, _studio = opened
    assert describe(list(nameless(window))) == []


def test_every_control_of_the_dialogs_has_a_name(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.desk.show_preference("Appearance")
    window.assist.show_page("start")
    window.media.export()
    window.media.properties()
    window.files.new()
    for dialog in window.findChildren(QWidget):
        if dialog.isWindow() and dialog.isVisible():
            assert describe(list(nameless(dialog))) == [], dialog.windowTitle()
    for name in ("ExportDialog", "PropertiesDialog", "NewProjectDialog"):
        (dialog,) = (d for d in window.findChildren(QWidget) if type(d).__name__ == name)
        dialog.close()
    assert window.desk.open_preferences is not None
    window.desk.open_preferences.close()


def test_a_lane_says_what_is_selected_in_it(opened: Opened) -> None:
    window, _studio = opened
    lane = window.timeline.words
    assert "Words" in lane.accessibleName()
    window.editor.select(Selection("words", ("w4",)))
    assert "Selected: word dark" in lane.accessibleDescription()
    window.editor.select(Selection("words", ("w4", "w5")))
    assert "2 selected" in lane.accessibleDescription()
    assert "Selected" not in window.timeline.phonemes.accessibleDescription()


def test_a_lane_says_where_the_playhead_rests(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    qtbot.keyClick(window, Qt.Key.Key_End)
    frame = window.editor.frame
    qtbot.waitUntil(lambda: f"frame {frame}" in window.timeline.words.accessibleDescription(), timeout=20000)


def test_no_tab_of_the_inspector_is_hidden_at_1280_pixels(opened: Opened) -> None:
    window, studio = opened
    bar = window.tabs.tabBar()
    studio.jobs.submit("Exporting x.mov", lambda progress, token: None)
    window.showing.job_count()
    for index in range(bar.count()):
        assert bar.rect().contains(bar.tabRect(index)), bar.tabText(index)
        assert bar.tabToolTip(index)
    assert bar.fontMetrics().horizontalAdvance(bar.tabText(1)) <= bar.tabRect(1).width(), "names are whole in English"


def test_arrows_stay_with_a_control_when_a_keymap_gives_them_to_a_command(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.keymap.use("nle")
    slider = window.pose_panel.sliders["jaw"]
    qtbot.waitUntil(slider.isEnabled)
    slider.setFocus()
    here, steps = window.editor.playhead_us, window.editor.stack.count()
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert window.editor.stack.count() == steps + 1 and window.editor.playhead_us == here
    window.timeline.phonemes.setFocus()
    qtbot.keyClick(window.timeline.phonemes, Qt.Key.Key_Down)
    assert window.editor.playhead_us > here
