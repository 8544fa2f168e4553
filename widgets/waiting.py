"""Waiting the way the running program waits: in an event loop, where other threads have the interpreter.

`QTest.qWait` keeps the interpreter to itself: renderer and background work would stand still while a measurement
rests, and be late while it measures.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def rest(ms: int) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def wait_for(true: Callable[[], bool], ms: int, every_ms: int = 1) -> bool:
    """Let the window work until something holds; whether it did in time."""
    until = time.monotonic() + ms / 1000
    loop, look = QEventLoop(), QTimer()
    look.setInterval(every_ms)
    look.timeout.connect(lambda: loop.quit() if true() or time.monotonic() > until else None)
    look.start()
    if not true():
        loop.exec()
    return true()
