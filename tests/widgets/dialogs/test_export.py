"""The export dialog by real events: the whole shot, or the frames that in and out mark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from widgets.dialogs.export import ExportDialog
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def asked(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, dict[str, Any]]]:
    """What the studio is asked to export."""
    calls: list[tuple[Path, dict[str, Any]]] = []

    def export(out: Path, preset: str, **how: Any) -> None:
        calls.append((out, how))

    monkeypatch.setattr(opened[1], "export", export, raising=False)
    return calls


def at_frame(window: MainWindow, frame: int) -> None:
    """The playhead there."""
    assert window.editor.timebase is not None
    window.editor.seek(window.editor.timebase.start_of(frame))


def shown(window: MainWindow) -> ExportDialog:
    """The dialog that Ctrl+E opens."""
    window.actions_table["file.export"].trigger()
    (dialog,) = (d for d in window.findChildren(ExportDialog) if d.isVisible())
    return dialog


def test_the_work_range_is_offered_and_exported_to_the_frame(
    opened: Opened, asked: list[tuple[Path, dict[str, Any]]], qtbot: QtBot, tmp_path: Path
) -> None:
    window, _studio = opened
    at_frame(window, 10)
    qtbot.keyClick(window, Qt.Key.Key_I)
    at_frame(window, 24)
    qtbot.keyClick(window, Qt.Key.Key_O)
    dialog = shown(window)
    assert dialog.part.isVisible() and dialog.part.isChecked()
    assert "00:00:00:10 to 00:00:00:24" in dialog.part.text() and "15 frames" in dialog.part.text()
    assert "10-24" in dialog.out.field.text()
    dialog.out.set_path(tmp_path / "part.mov")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert [(out.name, how["frames"]) for out, how in asked] == [("part.mov", range(10, 25))]


def test_the_whole_shot_is_one_key_away(
    opened: Opened, asked: list[tuple[Path, dict[str, Any]]], qtbot: QtBot, tmp_path: Path
) -> None:
    window, _studio = opened
    at_frame(window, 10)
    qtbot.keyClick(window, Qt.Key.Key_I)
    dialog = shown(window)
    dialog.part.setFocus()
    qtbot.keyClick(dialog.part, Qt.Key.Key_Space)
    assert dialog.out.field.text().endswith("edited.mov")
    dialog.out.set_path(tmp_path / "all.mov")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert asked[0][1]["frames"] is None


def test_without_a_range_nothing_is_asked(opened: Opened, asked: list[Any]) -> None:
    window, _studio = opened
    dialog = shown(window)
    assert not dialog.part.isVisible() and dialog.frames is None
    dialog.close()
