"""How two pictures are compared: what is shown of the result and of what it is compared with."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from widgets.language import later, tr

Mode = Literal["result", "original", "wipe", "side", "difference", "onion", "blink"]
MODES: tuple[Mode, ...] = get_args(Mode)
COMPARING: tuple[Mode, ...] = ("wipe", "side", "difference", "onion", "blink")
"""Modes that show both."""

TITLES: dict[Mode, str] = {
    "result": later("Result"), "original": later("Original"), "wipe": later("Wipe"), "side": later("Side by side"),
    "difference": later("Difference"), "onion": later("Onion skin"), "blink": later("Blink"),
}  # fmt: skip

GAINS = (1, 2, 4, 8, 16, 32)
BLINK_MS = 500


class Compare(QObject):
    """The viewer's mode and its settings. Everything is compared with the original, or with a named version."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "result"
        self.last: Mode = "wipe"  # the comparing mode that was used last
        self.wipe = 0.5  # share of the picture left of (above) the line
        self.level = False  # the line lies: above it what is compared with
        self.gain = 8
        self.opacity = 0.5  # of the result, in the onion skin
        self.version = ""  # id; "" = the original
        self.version_name = ""
        self.flipped = False  # the blink shows what is compared with
        self._blink = QTimer(self)
        self._blink.setInterval(BLINK_MS)
        self._blink.timeout.connect(self._flip)

    def set_mode(self, mode: Mode) -> None:
        """Show another way."""
        self.mode, self.flipped = mode, False
        if mode in COMPARING:
            self.last = mode
        if mode == "blink":
            self._blink.start()
        else:
            self._blink.stop()
        self.changed.emit()

    def set_against(self, version: str, name: str = "") -> None:
        """Compare with a version, or with the original ("")."""
        self.version, self.version_name = version, name
        if version and self.mode in ("result", "original"):
            self.set_mode(self.last)
        else:
            self.changed.emit()

    def set_wipe(self, share: float) -> None:
        """Move the line."""
        self.wipe = min(max(share, 0.0), 1.0)
        self.changed.emit()

    def turn_wipe(self) -> None:
        """The line stands or lies."""
        self.level = not self.level
        self.changed.emit()

    def set_gain(self, gain: int) -> None:
        """How far differences are amplified."""
        self.gain = gain
        self.changed.emit()

    def set_opacity(self, opacity: float) -> None:
        """How much of the result the onion skin shows."""
        self.opacity = min(max(opacity, 0.0), 1.0)
        self.changed.emit()

    @property
    def needs_reference(self) -> bool:
        """Whether something besides the result is on the screen."""
        return self.mode in COMPARING

    @property
    def other(self) -> str:
        """Name of what is compared with."""
        return self.version_name if self.version else tr("Original")

    def close(self) -> None:
        """Stop blinking."""
        self._blink.stop()

    @Slot()
    def _flip(self) -> None:
        self.flipped = not self.flipped
        self.changed.emit()
