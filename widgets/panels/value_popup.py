"""An exact value for the selected keys: type it, Enter sets it, Esc leaves everything as it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.document.model import PoseKey
from widgets.language import count, tr
from widgets.timeline.curve_gestures import limits


class ValuePopup(QFrame):
    """One field at the keys."""

    chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self._name = QLabel()
        self.field = QLineEdit()
        self.field.setFixedWidth(76)
        self.field.setAccessibleName(tr("Value"))
        self.hint = QLabel()
        self.hint.setProperty("role", "dim")
        row = QHBoxLayout()
        row.addWidget(self._name)
        row.addWidget(self.field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.hint)
        self._range = (0.0, 1.0)
        self.field.returnPressed.connect(self._accept)

    def open_at(self, keys: Sequence[PoseKey], where: QPoint) -> None:
        """Ask for the value of these keys, at a point of the screen."""
        axes = sorted({key.axis for key in keys})
        ends = [limits(axis) for axis in axes]
        self._range = (min(low for low, _ in ends), max(high for _, high in ends))
        self._name.setText(axes[0] if len(keys) == 1 else count(len(keys), "One key", "{n} keys"))
        self.field.setText(f"{keys[0].value:.3f}".rstrip("0").rstrip("."))
        self._say_range()
        self.adjustSize()
        self.move(where)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _say_range(self) -> None:
        low, high = self._range
        self.hint.setText(tr("{low} to {high}, Enter sets it", low=f"{low:g}", high=f"{high:g}"))

    @Slot()
    def _accept(self) -> None:
        try:
            value = float(self.field.text().strip().replace(",", ".").replace("−", "-"))
        except ValueError:
            self.hint.setText(tr("Type a number, such as 0.45"))
            return
        low, high = self._range
        if not low <= value <= high:
            self.hint.setText(tr("Type a number from {low} to {high}", low=f"{low:g}", high=f"{high:g}"))
            return
        self.hide()
        self.chosen.emit(value)
