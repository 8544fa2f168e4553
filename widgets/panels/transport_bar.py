"""The slim bar between picture and timeline: transport, timecode, loop, speed, snapping."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from widgets.editor import Editor
from widgets.player import Player
from widgets.theme import tabular
from widgets.timecode import timecode


class TransportBar(QFrame):
    """Buttons are the window's actions; the time is the playhead's."""

    def __init__(self, editor: Editor, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "transport")
        self.editor, self.player = editor, player
        self.setFixedHeight(40)
        self.time = QLabel("00:00:00:00")
        font = QFont(tabular(self.font()))
        font.setPixelSize(18)
        font.setWeight(QFont.Weight.DemiBold)
        self.time.setFont(font)
        self.time.setToolTip("Timecode of the playhead: hours, minutes, seconds, frames")
        self.speed = QLabel("")
        self.speed.setProperty("role", "dim")
        self.speed.setMinimumWidth(40)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(4)
        editor.opened.connect(self._refresh)
        editor.playhead_moved.connect(self._refresh)
        player.state_changed.connect(self._refresh)

    def lay_out(self, left: list[QAction], middle: list[QAction], right: list[QAction]) -> None:
        """Transport buttons around the middle, edit tools at the left, options at the right."""
        for action in left:
            self._row.addWidget(_button(action))
        self._row.addStretch(1)
        for action in middle:
            self._row.addWidget(_button(action, 20 if action.objectName() == "play.toggle" else 16))
        self._row.addSpacing(12)
        self._row.addWidget(self.time)
        self._row.addSpacing(4)
        self._row.addWidget(self.speed)
        self._row.addStretch(1)
        for action in right:
            button = _button(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._row.addWidget(button)

    @Slot()
    def _refresh(self) -> None:
        timebase = self.editor.timebase
        if timebase is None:
            self.time.setText("--:--:--:--")
            self.speed.setText("")
            return
        self.time.setText(timecode(self.editor.frame, timebase.rate))
        rate = self.player.rate
        self.speed.setText(f"{rate:g}×".replace("-", "−") if self.player.playing and rate != 1 else "")


def _button(action: QAction, size: int = 16) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(size, size))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumSize(28, 28)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
