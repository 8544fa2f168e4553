"""Finding commands: letters in order, recently used first, preferences too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from widgets.commands.fuzzy import score
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def found(window: MainWindow, query: str) -> list[str]:
    """Names in the order shown."""
    popup = window.find_action
    popup.field.setText(query)
    return [popup.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(popup.list.count())]


def test_what_fits_better_scores_lower() -> None:
    names = ["Export", "Go to time", "Zoom to selection"]
    assert min(names, key=lambda name: score("exp", name) or 99 if score("exp", name) is not None else 99) == "Export"
    assert score("zsel", "Zoom to selection") is not None
    assert score("zoom sel", "Zoom to selection") is not None
    assert score("xyz", "Zoom to selection") is None
    exact, part = score("split", "Split"), score("split", "Split all")
    assert exact is not None and part is not None and exact < part


def test_letters_find_a_command(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.assist.find()
    assert found(window, "zosel")[0] == "view.selection"
    assert found(window, "save a cop")[0] == "file.copy"
    assert found(window, "qqqq") == []
    assert window.find_action.nothing.isVisible()


def test_what_was_used_stands_first(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.assist.find()
    assert found(window, "")[0] != "view.fit"
    qtbot.keyClicks(window.find_action.field, "fit timeline")
    qtbot.keyClick(window.find_action.field, Qt.Key.Key_Return)
    assert not window.find_action.isVisible()
    window.assist.find()
    assert found(window, "")[0] == "view.fit"


def test_a_preference_is_found_and_shown(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.assist.find()
    assert found(window, "text size")[0] == "preference:text_percent"
    qtbot.keyClick(window.find_action.field, Qt.Key.Key_Return)
    page = window.desk.open_preferences
    assert page is not None and page.isVisible()
    assert page.controls["text_percent"].isVisible()
    page.close()


def test_keys_are_shown_beside_names(opened: Opened) -> None:
    window, _studio = opened
    window.assist.find()
    found(window, "save")
    item = next(window.find_action.list.item(i) for i in range(window.find_action.list.count())
                if window.find_action.list.item(i).data(Qt.ItemDataRole.UserRole) == "file.save")  # fmt: skip
    assert item.data(Qt.ItemDataRole.UserRole + 1) == "Ctrl+S"
