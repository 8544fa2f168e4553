"""Preferences by real events: what is chosen holds at once and is kept; keys are rebound, conflicts shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from app.io import options
from app.io.settings import Settings
from widgets.dialogs.preference_rows import ROWS
from widgets.dialogs.preferences import PreferencesWindow
from widgets.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PreferencesWindow:
    """The preferences, open."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    shown = window.desk.open_preferences
    assert shown is not None and shown.isVisible()
    return shown


def test_the_theme_changes_at_once_and_is_kept(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    choice = page.controls["theme"]
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    choice.setCurrentIndex(choice.findData("dark"))
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert window.look.current.name == "light"
    assert Settings().get("theme", "system") == "light"
    assert window.actions_table["view.theme.light"].isChecked()
    window.actions_table["view.theme.contrast"].trigger()
    assert window.look.current.name == "high-contrast"
    assert choice.currentData() == "high-contrast", "the page follows the menu"


def test_text_grows_at_once(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    before = QApplication.font().pointSizeF()
    window.preferences.put(options.TEXT_PERCENT, 150)
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.5, rel=0.02)
    window.preferences.put(options.TEXT_PERCENT, 100)
    assert QApplication.font().pointSizeF() == pytest.approx(before)


def test_a_switch_and_a_number_are_obeyed(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    switch, number = page.controls["snapping"], page.controls["autosave_seconds"]
    assert isinstance(switch, QCheckBox) and isinstance(number, QSpinBox)
    switch.click()
    assert window.editor.snapping is False
    number.setValue(7)
    assert 6000 <= window.files._autosave.interval() <= 7000
    assert Settings().get("autosave_seconds", 2) == 7


def test_every_row_can_be_shown_and_has_a_name(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    for row in ROWS:
        page.show_row(row.option.name)
        control = page.controls[row.option.name]
        qtbot.waitUntil(control.isVisible)
        assert control.accessibleName() == row.title


def test_a_key_is_rebound_by_pressing_it(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    page.show_row("Keyboard")
    keyboard = page.keyboard
    qtbot.keyClicks(keyboard.search, "merge with next")
    assert keyboard.command == "edit.merge"
    qtbot.mouseClick(keyboard.field, Qt.MouseButton.LeftButton)
    assert keyboard.field.waiting
    qtbot.keyClick(keyboard.field, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    assert not keyboard.field.waiting
    assert [key.toString() for key in window.actions_table["edit.merge"].shortcuts()] == ["Alt+J"]
    keyboard.reset.click()
    assert "Ctrl+M" in [key.toString() for key in window.actions_table["edit.merge"].shortcuts()]


def test_a_taken_key_asks_before_it_changes_hands(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    page.show_row("Keyboard")
    keyboard = page.keyboard
    qtbot.keyClicks(keyboard.search, "merge with next")
    keyboard.field.click()
    qtbot.keyClick(keyboard.field, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert keyboard.verdict.isVisible() and "Split" in keyboard.verdict.text()
    assert window.keymap.keys("edit.split") == ("Ctrl+D",), "nothing changed yet"
    qtbot.keyClick(keyboard.anyway, Qt.Key.Key_Space)
    assert window.keymap.keys("edit.merge") == ("Ctrl+D",)
    assert window.keymap.keys("edit.split") == ()
    keyboard.reset_all.click()
    assert window.keymap.keys("edit.split") == ("Ctrl+D",)


def test_escape_catches_no_key_and_tab_can_be_caught(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    page.show_row("Keyboard")
    field = page.keyboard.field
    caught: list[str] = []
    field.caught.connect(caught.append)
    field.click()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert caught == [] and not field.waiting
    assert page.isVisible()
    field.click()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert caught == ["Tab"]


def test_a_preset_changes_the_menus(window: MainWindow, page: PreferencesWindow) -> None:
    page.show_row("Keyboard")
    preset = page.keyboard.preset
    preset.setCurrentIndex(preset.findData("praat"))
    preset.activated.emit(preset.currentIndex())
    assert window.actions_table["view.fit"].shortcut().toString() == "Ctrl+A"
    assert "Ctrl+A" in window.actions_table["view.fit"].toolTip()


def test_the_caches_are_counted(window: MainWindow, page: PreferencesWindow, qtbot: QtBot) -> None:
    page.show_row("Storage")
    qtbot.waitUntil(lambda: "hold" in page.usage.text(), timeout=20000)
    assert "0 bytes" in page.usage.text()
