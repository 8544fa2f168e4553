"""The slim bar between picture and timeline: transport, timecode to read and to type, speed, what is heard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from widgets.editor import Editor
from widgets.icons import icon
from widgets.language import tr
from widgets.panels.sound_popup import SoundPopup
from widgets.player import Player
from widgets.theme import tabular
from widgets.timecode import parse_timecode, timecode


class TimeField(QLineEdit):
    """The playhead's timecode. A click or the key lets one type; Enter goes there, Esc takes it back."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__("--:--:--:--")
        self._before: QWidget | None = None
        self.setFrame(False)
        self.setProperty("role", "time")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(tr("Timecode"))
        font = QFont(tabular(self.font()))
        font.setPixelSize(18)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self.setFixedWidth(QFontMetrics(font).horizontalAdvance("00:00:00:000") + 14)
        self.returnPressed.connect(self._go)

    def come_from(self, before: QWidget | None) -> None:
        """Take the focus; it goes back there afterwards."""
        self._before = before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _leave(self) -> None:
        before, self._before = self._before, None
        if before is not None and before is not self and before.isVisible():
            before.setFocus()
        else:
            self.clearFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is typed replaces what is there."""
        super().focusInEvent(event)
        self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The click that began it selects all; it does not place the cursor."""
        if not self.hasSelectedText():
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it is no wish to go anywhere."""
        super().focusOutEvent(event)
        self.deselect()
        self.wanted.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _go(self) -> None:
        self.wanted.emit(self.text())
        self._leave()


class TransportBar(QFrame):
    """Buttons are the window's actions; the time is the playhead's."""

    def __init__(self, editor: Editor, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "transport")
        self.editor, self.player = editor, player
        self.setFixedHeight(40)
        self.time = TimeField()
        self.speed = QLabel("")
        self.speed.setProperty("role", "dim")
        self.speed.setFont(tabular(self.speed.font()))
        self.speed.setMinimumWidth(40)
        self.sound = QToolButton()
        self.sound.setIconSize(QSize(16, 16))
        self.sound.setMinimumSize(28, 28)
        self.sound.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sound.setAccessibleName(tr("Sound"))
        self.popup = SoundPopup(editor, player, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(4)
        editor.opened.connect(self._refresh)
        editor.playhead_moved.connect(self._refresh)
        player.state_changed.connect(self._refresh)
        player.sound_changed.connect(self._show_sound)
        self.time.wanted.connect(self._go)
        self.sound.clicked.connect(self._open_sound)
        self._show_sound()

    def lay_out(self, left: list[QAction], middle: list[QAction], right: list[QAction]) -> None:
        """Transport buttons around the middle, edit tools at the left, options at the right."""
        for action in left:
            self._row.addWidget(_button(action))
        self._row.addStretch(1)
        for action in middle:
            self._row.addWidget(_button(action, 20 if action.objectName() == "play.toggle" else 16))
        self.time.setToolTip(
            tr("Timecode of the playhead: hours, minutes, seconds, frames\nClick to type where to go: 3:12, 312, "
               "1.5 (seconds), f120, +12")
        )  # fmt: skip
        self._row.addSpacing(12)
        self._row.addWidget(self.time)
        self._row.addSpacing(4)
        self._row.addWidget(self.speed)
        self._row.addStretch(1)
        self._row.addWidget(self.sound)
        for action in right:
            button = _button(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._row.addWidget(button)

    def add_right(self, widget: QWidget) -> None:
        """One more option at the right."""
        self._row.addWidget(widget)

    @Slot()
    def edit_time(self) -> None:
        """Let the user type where to go."""
        if self.editor.timebase is not None:
            self.time.come_from(QApplication.focusWidget())

    @Slot(str)
    def _go(self, text: str) -> None:
        timebase = self.editor.timebase
        if text and timebase is not None:
            frame = parse_timecode(text, timebase, self.editor.frame)
            if frame is None:
                self.editor.said.emit(tr("“{text}” is no time: write 3:12, 312, 1.5 (seconds), f120 or +12", text=text))
            else:
                self.player.go_to(timebase.start_of(frame))
        self._refresh(always=True)

    @Slot()
    def _open_sound(self) -> None:
        size = self.popup.sizeHint()
        at = self.sound.mapToGlobal(QPoint(self.sound.width() - size.width(), -size.height() - 4))
        self.popup.open_at(at)

    @Slot()
    def _show_sound(self) -> None:
        mix, missing = self.player.mix, self.player.transport.missing
        heard = [name for voice, name in mix.voices if mix.hears(voice)]
        self.sound.setIcon(icon("sound" if heard and not missing else "sound-off", self.editor.look))
        if missing:
            text = tr("No sound device is there: playing goes on without sound")
        elif not mix.voices:
            text = tr("There is no sound")
        else:
            text = tr("Heard: {names}", names=", ".join(heard) or tr("nothing"))
        self.sound.setToolTip(tr("Sound") + "\n" + text)

    @Slot()
    def _refresh(self, always: bool = False) -> None:
        timebase = self.editor.timebase
        self.time.setEnabled(timebase is not None)
        if not self.time.hasFocus() or always:
            self.time.setText("--:--:--:--" if timebase is None else timecode(self.editor.frame, timebase.rate))
        rate = self.player.rate
        fast = timebase is not None and self.player.playing and rate != 1
        self.speed.setText(f"{rate:g}×".replace("-", "−") if fast else "")


def _button(action: QAction, size: int = 16) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(size, size))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setMinimumSize(28, 28)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
