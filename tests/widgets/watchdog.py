"""A watchdog for the event loop: how long the main thread was busy without a break, in processor time.

The event dispatcher tells before it waits and when it goes on; what the main thread computed between two of its signals
is one stretch in which nothing else could happen on the screen; what it computed from one event to the next belongs to
one handler: a slot, or a paint. Processor time of this thread alone is counted, so that other programs and other
threads decide nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

SLOT_MS = 16.0
"""DESIGN: no slot on the main thread takes longer."""
STRETCH_MS = 2 * SLOT_MS
"""Everything that one turn of the loop does, all lanes painted included."""


class Watchdog(QObject):
    """Watches while a script runs; `worst` has the longest stretch of each step, `slots` its longest handler."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.qtbot = qtbot
        self.worst: dict[str, float] = {}
        self.slots: dict[str, float] = {}
        self.events: dict[str, str] = {}
        self._step = ""
        self._last = time.thread_time()
        self._before = ""
        self._slowest = (0.0, "")
        self._since = self._last
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self.tick)
        dispatcher.aboutToBlock.connect(self.tick)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def close(self) -> None:
        """Watch no longer."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.disconnect(self.tick)
        dispatcher.aboutToBlock.disconnect(self.tick)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember between which two events most time went."""
        now = time.thread_time()
        if now - self._since > self._slowest[0]:
            self._slowest = (now - self._since, self._before)
        self._before = f"{type(watched).__name__} {event.type().name}"
        self._since = time.thread_time()
        return False

    @Slot()
    def tick(self) -> None:
        """The end of a stretch."""
        now = time.thread_time()
        if now - self._since > self._slowest[0]:
            self._slowest = (now - self._since, self._before)
        if self._step:
            slot = self._slowest[0] * 1000
            self.worst[self._step] = max((now - self._last) * 1000, self.worst.get(self._step, 0.0))
            if slot > self.slots.get(self._step, 0.0):
                self.slots[self._step] = slot
                self.events[self._step] = f"after {self._slowest[1] or 'the start'}"
        self._slowest, self._before = (0.0, ""), ""
        self._since = self._last = time.thread_time()

    def do(self, step: str, call: Callable[[], object], rest_ms: int = 12) -> None:
        """Do something as part of a step, and let the window work."""
        self._step = step
        self.tick()
        call()
        self.tick()
        self.qtbot.wait(rest_ms)
        self.tick()
        self._step = ""
