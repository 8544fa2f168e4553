"""The status line: what is said and selected, in any length and language."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from widgets.main_window import MainWindow


def test_nothing_that_is_said_widens_the_window(opened: tuple[MainWindow, FakeStudio], qtbot: QtBot) -> None:
    window, _ = opened
    width = window.minimumSizeHint().width()
    path = "/a/" + "x" * 2000
    window.editor.said.emit(path)
    assert window.status_line.hint.toolTip() == path
    window.messages.show_problem(f"{path} cannot be read", "Choose another")
    qtbot.waitUntil(lambda: window.messages.isVisible())
    assert window.minimumSizeHint().width() == width
