"""A viewer with the small project."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from viewer_stage import Stage
from window_fakes import FakeStudio, small_project

from widgets.editor import Editor
from widgets.theme import Look
from widgets.viewer.viewer import Viewer


@pytest.fixture
def stage(qtbot: QtBot, look: Look) -> Iterator[Stage]:
    """Shown, 640 x 400, the first frame with its result on it, where the faces are known."""
    window = QMainWindow()
    editor = Editor(look, window)  # without a parent Python might collect it, on whatever thread that happens
    viewer = Viewer(editor)
    window.setCentralWidget(viewer)
    window.installEventFilter(viewer.hands)
    window.resize(640, 400)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    studio = FakeStudio(small_project())
    editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: viewer.pictures is not None and bool(viewer.faces.at(0)), timeout=20000)
    yield Stage(window, viewer, editor, studio)
    viewer.close_workers()
    editor.close()
    studio.close()
