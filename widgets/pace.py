"""Numbers that follow a hand come no more often than they can be read: text costs the window more than lines do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

TURN_MS = 60
"""Least time between two turns."""


class Pace(QObject):
    """Calls back at once; while it is asked again and again once in `TURN_MS`, and at the end."""

    def __init__(self, call: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._call = call
        self._late = False  # it was asked since the last turn
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._again)

    @Slot()
    def ask(self) -> None:
        """Something has moved."""
        self._late = self._turn.isActive()
        if not self._late:
            self._call()
            self._turn.start()

    @Slot()
    def _again(self) -> None:
        if self._late:
            self.ask()
