"""Python's cyclic garbage is collected on the main thread, and nowhere else.

The interpreter collects cycles on whatever thread happens to allocate when a counter is full. A cycle that holds a
QObject would then be taken down by a worker, while the main thread may be inside that very object: a crash, seldom and
without a trace. So the automatic collection is off, and a timer of the main thread does it instead.

A collection walks through every living container. What imported libraries hold (hundreds of thousands of objects) is
never garbage: it is moved out of sight (`gc.freeze`), and a collection stays within a few milliseconds. When the
project changes, everything is looked at once more, so that nothing of the old one stays.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 1000
YOUNG = 700
"""New containers below which a collection is not worth it."""
MANY = 10_000
"""New containers above which a library was imported."""
LONG_S = 0.005
"""Processor time of a collection after which what is left is moved out of sight, too: the next one must not be longer.
A library that a worker imports behind everything else comes in parts that are each smaller than `MANY`."""
OLD_TURNS = 10
"""Every so many turns the old ones are looked at, too."""


class Collector(QObject):
    """Collects while it lives; `close` gives the interpreter its own way back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """One turn."""
        young = gc.get_count()[0]
        if young > MANY:
            gc.freeze()
            return
        self._turn += 1
        old = self._turn % OLD_TURNS == 0
        if old or young > YOUNG:
            started = time.thread_time()
            gc.collect(2 if old else 1)
            if time.thread_time() - started > LONG_S:
                gc.freeze()

    @Slot()
    def collect_all(self) -> None:
        """Everything, also what was moved out of sight: for when a project was let go."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """The interpreter collects again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
