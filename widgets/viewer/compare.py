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

ORIGINAL, NOW = "", "now"
"""Sides of a comparison besides ids of versions: the shot as it was, the project as it is now."""

GAINS = (1, 2, 4, 8, 16, 32)
BLINK_MS = 500


class Compare(QObject):
    """The viewer's mode and its settings. Two sides are compared, each the original, the present or a named version:
    `version`, what is compared with (left, above, below the onion skin), and `subject`, by itself the present."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode: Mode = "result"
        self.last: Mode = "wipe"  # the comparing mode that was used last
        self.wipe = 0.5  # share of the picture left of (above) the line
        self.level = False  # the line lies: above it what is compared with
        self.gain = 8
        self.opacity = 0.5  # of the result, in the onion skin
        self.version = ORIGINAL
        self.version_name = ""
        self.subject = NOW
        self.subject_name = ""
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

    def set_against(self, version: str, name: str = "", subject: str = NOW, subject_name: str = "") -> None:
        """Compare the present, or another side `subject`, with a version or the original. Names are versions' own."""
        self.version, self.version_name = version, name
        self.subject, self.subject_name = subject, subject_name
        if (version, subject) != (ORIGINAL, NOW) and self.mode in ("result", "original"):
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
    def stored(self) -> tuple[str, ...]:
        """Ids of the versions among the two sides."""
        return tuple(side for side in (self.version, self.subject) if side not in (ORIGINAL, NOW))

    @property
    def other(self) -> str:
        """Name of what is compared with."""
        return side_name(self.version, self.version_name)

    @property
    def this(self) -> str:
        """Name of what is compared with it."""
        return side_name(self.subject, self.subject_name)

    def close(self) -> None:
        """Stop blinking."""
        self._blink.stop()

    @Slot()
    def _flip(self) -> None:
        self.flipped = not self.flipped
        self.changed.emit()


def side_name(side: str, name: str) -> str:
    """How a side is called; `name` is a version's."""
    return {ORIGINAL: tr("Original"), NOW: tr("Result")}.get(side, name)
