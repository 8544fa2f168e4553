"""Ctrl-C and termination end a window in order.

Python notices a signal only between its own steps, and an idle event loop takes none: a slow timer gives it some.
What is to be done then is posted, so that it never runs in the middle of a slot.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QTimer, Slot

from app.qt.relay import Relay

_LOOK_MS = 250


class Ending(QObject):
    """From now on SIGINT and SIGTERM post `end` to the relay's thread. Make it on the main thread and keep it."""

    def __init__(self, relay: Relay, end: Callable[[], object]) -> None:
        super().__init__()
        self._relay, self._end = relay, end
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)
        self._before = {number: signal.signal(number, self._signalled) for number in (signal.SIGINT, signal.SIGTERM)}

    def restore(self) -> None:
        """Signals mean again what they meant before."""
        self._timer.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _signalled(self, number: int, frame: FrameType | None) -> None:
        self._relay.post(self._end)

    @Slot()
    def _look(self) -> None:
        """Being called is all it takes: Python handles signals on the way."""
