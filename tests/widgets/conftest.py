"""Windows for tests: opened with a fake project, closed again, nothing left behind."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.io.settings import Settings
from widgets.main_window import MainWindow
from widgets.theme import Look

sys.path.insert(0, str(Path(__file__).parent))

from window_fakes import FakeStudio, small_project


def plosive_threads() -> list[str]:
    """Names of our threads that are alive."""
    return [t.name for t in threading.enumerate() if t.name.startswith("plosive-") and t.is_alive()]


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """As in the program, cycles with widgets in them are never taken down on a worker's thread."""
    gc.disable()
    yield
    started = time.thread_time()
    gc.collect()
    if time.thread_time() - started > 0.05:
        gc.freeze()  # mostly libraries


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The dark theme."""
    return Look(qapp, "dark")


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> Iterator[MainWindow]:
    """A shown window without a project; afterwards no thread of it may live."""
    made = MainWindow(look, Settings())
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    studio = made.editor.studio
    made.editor.set_studio(None)  # unsaved edits of a test are no question
    if studio is not None:
        studio.close()
    made.close()
    assert not plosive_threads()


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[MainWindow, FakeStudio]]:
    """A window with the small project, its first frame shown."""
    studio = FakeStudio(small_project())
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.viewer.pictures is not None, timeout=20000)
    yield window, studio
