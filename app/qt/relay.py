"""The one way back from worker threads to the window.

A callable posted from any thread runs on the thread this object lives on, in the order of posting. The slot is a
bound method of a QObject and the connection names `QueuedConnection`: a lambda or a partial connected to a signal
would run on the thread that emits (STYLE M4).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Relay(QObject):
    """Carries callables to its own thread. After `close` nothing is delivered any more."""

    _posted = Signal(object)  # Callable[[], object]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, work: Callable[[], object]) -> None:
        """Run `work` soon on the relay's thread. From any thread; after `close` it is dropped."""
        if self._open:
            self._posted.emit(work)

    def close(self) -> None:
        """Deliver nothing more, not even what is already queued."""
        self._open = False

    @Slot(object)
    def _run(self, work: Callable[[], object]) -> None:
        if self._open:
            work()
