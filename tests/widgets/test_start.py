"""Starting the program: what is shown, what is imported before it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets import main as main_module
from widgets.main_window import MainWindow


def test_main_opens_shows_the_problem_and_closes(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_FONTDIR", "/nowhere")
    seen: list[str] = []
    made: list[MainWindow] = []
    make = main_module.make_window

    cleaned: list[bool] = []

    def remember(app: QApplication) -> MainWindow:
        cleaned.append("QT_QPA_FONTDIR" not in os.environ)  # before a worker imports cv2, which sets it again
        made.append(make(app))
        return made[-1]

    monkeypatch.setattr(main_module, "make_window", remember)

    def look() -> None:
        if not made or not made[0].messages.isVisible():
            QTimer.singleShot(50, look)
            return
        seen.append(made[0].messages.text.text())
        made[0].close()

    QTimer.singleShot(50, look)
    assert main_module.main([str(tmp_path / "gone.plosive")]) == 0
    assert "There is no project" in seen[0]
    assert cleaned == [True]
    assert sys.excepthook is sys.__excepthook__ or "pytest" in repr(sys.excepthook)


def test_nothing_heavy_is_imported_before_the_window_is_shown() -> None:
    code = (
        "import sys\n"
        "from widgets.main import make_app, make_window\n"
        "app = make_app(); window = make_window(app); window.show()\n"
        "heavy = {'torch', 'cv2', 'mediapipe', 'av', 'scipy', 'pocketsphinx', 'pyqtgraph'} & set(sys.modules)\n"
        "window.close(); assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
