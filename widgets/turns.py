"""Making something large in pieces: one in each turn of the window's loop, so that none holds the window long."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot

_END = object()


class Turns(QObject):
    """Takes a step of `pieces` in each turn until there are no more; a second `start` meanwhile changes nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pieces: Iterator[None] | None = None
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._take)

    def start(self, pieces: Iterator[None]) -> None:
        """Begin in the next turn."""
        if self._pieces is None:
            self._pieces = pieces
            self._next.start()

    def stop(self) -> None:
        """Take no more."""
        self._next.stop()
        self._pieces = None

    @Slot()
    def _take(self) -> None:
        pieces, self._pieces = self._pieces, None  # one that fails is not gone on with
        if pieces is not None and next(pieces, _END) is not _END:
            self._pieces = pieces
            self._next.start()
