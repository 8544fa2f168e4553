"""Wait with what can wait until the playhead's pixels are on the screen.

After an edit the renderer and every look-up of the window share one interpreter: whatever starts before the picture is
there makes the picture late. Curves and numbers of the same edit are wanted, but second.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from widgets.editor import Editor

LONGEST_MS = 250
"""After this long something shows even without pixels: an edit elsewhere makes none at the playhead."""
PAINT_MS = 16
"""What the viewer needs to put arrived pixels on the screen."""


class AfterPixels(QObject):
    """`due` fires once after `want`: when the playhead's frame has been painted, or after 250 ms."""

    due = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)
        editor.frames_ready.connect(self._ready)

    @property
    def waiting(self) -> bool:
        """Whether `due` is still to come."""
        return self._timer.isActive()

    def want(self) -> None:
        """Tell when there is time; wanting again while waiting changes nothing."""
        if not self._timer.isActive():
            self._timer.start(LONGEST_MS)

    @Slot(object)
    def _ready(self, frames: list[int]) -> None:
        if self._timer.isActive() and self._editor.frame in frames:
            self._timer.start(min(PAINT_MS, self._timer.remainingTime()))
