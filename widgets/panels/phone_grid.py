"""All phonemes as a pick list, grouped and coloured by what the mouth does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inference.speech.phones import ARPABET, ARTICULATIONS, VOWEL, articulation_of, base
from widgets.language import tr, within
from widgets.theme import Look
from widgets.timeline.describe import ARTICULATION_TITLES
from widgets.timeline.paint import fill_of

EXAMPLES = {
    "AA": "odd", "AE": "at", "AH": "hut", "AO": "ought", "AW": "cow", "AY": "hide", "EH": "Ed", "ER": "hurt",
    "EY": "ate", "IH": "it", "IY": "eat", "OW": "oat", "OY": "toy", "UH": "hood", "UW": "two", "B": "be",
    "CH": "cheese", "D": "dee", "DH": "thee", "F": "fee", "G": "green",
    "HH": "he", "JH": "gee", "K": "key", "L": "lee", "M": "me",
    "N": "knee", "NG": "ping", "P": "pee", "R": "read", "S": "sea", "SH": "she", "T": "tea", "TH": "theta", "V": "vee",
    "W": "we", "Y": "yield", "Z": "zee", "ZH": "seizure",
}  # fmt: skip
SILENCE = ""
CHIP_W, CHIP_H = 34.0, 22.0


def ordered() -> list[tuple[str, list[str]]]:
    """Phonemes per articulation, vowels first; silence ends the list."""
    groups = []
    for group in ARTICULATIONS[:-1]:
        phones = [p for p in ARPABET if articulation_of(p) == group]
        groups.append((group, sorted(phones, key=lambda p: (p not in VOWEL, p))))
    return [*groups, ("rest", [SILENCE])]


def flow(width: int) -> tuple[list[tuple[str, str, QRectF]], int]:
    """Where each chip goes in a width, and the height all need."""
    chips: list[tuple[str, str, QRectF]] = []
    x = y = 0.0
    for group, phones in ordered():
        for phone in phones:
            wide = CHIP_W if phone else CHIP_W * 2
            if x + wide > width:
                x, y = 0.0, y + CHIP_H + 3
            chips.append((phone, group, QRectF(x, y, wide - 3, CHIP_H)))
            x += wide
    return chips, int(y + CHIP_H)


class PhoneGrid(QWidget):
    """Click a phoneme to choose it."""

    picked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._current = ""
        self._filter = ""
        self._hover: str | None = None
        self._chips = flow(300)[0]
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Phonemes"))
        look.changed.connect(self.update)

    def show_current(self, label: str) -> None:
        """Mark the phoneme a segment has."""
        self._current = base(label)
        self.update()

    def filter(self, text: str) -> list[str]:
        """Dim what does not begin with the text or sound like it; returns what is left, best first."""
        self._filter = text.strip().upper()
        self.update()
        return self.matches()

    def matches(self) -> list[str]:
        """Phonemes that fit the filter, the exact one first."""
        found = [phone for phone, _, _ in self._chips if self._fits(phone)]
        return sorted(found, key=lambda phone: (phone != self._filter, len(phone)))

    def _fits(self, phone: str) -> bool:
        bare = base(self._filter) if self._filter else ""
        if not bare:
            return True
        if bare in ("SIL", "SILENCE"):
            return phone == SILENCE
        return phone.startswith(bare)

    def chip(self, phone: str) -> QRectF:
        """Where a phoneme is."""
        return next(box for name, _, box in self._chips if name == phone)

    # --- layout ------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """The chips flow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height the chips need."""
        return flow(width)[1]

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        return QSize(320, flow(320)[1])

    def resizeEvent(self, event: QEvent) -> None:
        """Flow anew."""
        self._chips = flow(self.width())[0]

    # --- painting and hands ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chips in the colours of the phoneme lane."""
        theme = self._look.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        for phone, group, box in self._chips:
            painter.setOpacity((1.0 if self._fits(phone) else 0.2) * (1.0 if self.isEnabled() else 0.4))
            current = phone == self._current
            painter.setPen(QPen(theme["accent"], 2.0) if current else Qt.PenStyle.NoPen)
            painter.setBrush(theme.mix("lane", group, 0.6) if phone == self._hover else fill_of(theme, group))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)
            painter.setPen(theme["text"])
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, phone or "silence")
        painter.end()

    def _at(self, position: QPointF) -> str | None:
        return next((phone for phone, _, box in self._chips if box.contains(position)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what is under the mouse."""
        hover = self._at(event.position())
        if hover != self._hover:
            self._hover = hover
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._hover = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        phone = self._at(event.position())
        if phone is not None:
            self.picked.emit(phone)

    def event(self, event: QEvent) -> bool:
        """A tooltip with an example word."""
        if isinstance(event, QHelpEvent):
            phone = self._at(QPointF(event.pos()))
            text = ""
            if phone is not None:
                group = next(g for p, g, _ in self._chips if p == phone)
                text = tr("Silence: the mouth rests")
                if phone:
                    does = tr(ARTICULATION_TITLES[group])
                    text = tr("{phone} as in “{word}”: {does}", phone=phone, word=EXAMPLES[phone], does=within(does))
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
