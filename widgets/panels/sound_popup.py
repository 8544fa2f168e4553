"""What is heard and on which device: each voice can be switched off or heard alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.language import tr
from widgets.player import Player


class SoundPopup(QFrame):
    """Opens over its button; a click outside closes it."""

    def __init__(self, editor: Editor, player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.editor, self.player = editor, player
        self.buttons: dict[tuple[str, str], QToolButton] = {}  # (voice, "heard" or "alone")
        self.none = QLabel(tr("There is no sound."))
        self.none.setProperty("role", "dim")
        self.devices = QComboBox()
        self.devices.setAccessibleName(tr("Sound device"))
        self.devices.setToolTip(tr("Which device plays; remembered for the next time"))
        self.devices.setMinimumWidth(260)
        self.state = QLabel()
        self.state.setProperty("role", "dim")
        self.state.setWordWrap(True)
        self._voices = QGridLayout()
        self._voices.setHorizontalSpacing(8)
        self._voices.setVerticalSpacing(4)
        self._voices.setColumnStretch(0, 1)
        caption = QLabel(tr("Device"))
        caption.setProperty("role", "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.none)
        layout.addLayout(self._voices)
        layout.addWidget(caption)
        layout.addWidget(self.devices)
        layout.addWidget(self.state)
        self._worker = Latest("devices", editor.relay)
        self.devices.activated.connect(self._choose)
        player.sound_changed.connect(self._refresh)
        self._show_devices([])
        self._refresh()

    def open_at(self, where: QPoint) -> None:
        """Show it, and look for devices meanwhile."""
        self._refresh()
        self.adjustSize()
        self.move(max(where.x(), 0), max(where.y(), 0))
        self.show()
        self._worker.ask(_names, self._show_devices, self.editor.fail)

    def close_workers(self) -> None:
        """Let the look-up thread end."""
        self._worker.close()

    @Slot()
    def _refresh(self) -> None:
        mix = self.player.mix
        if {voice for voice, _ in self.buttons} != {voice for voice, _ in mix.voices}:
            self._make_rows()
        for voice, _ in mix.voices:
            self.buttons[voice, "heard"].setChecked(voice not in mix.muted)
            self.buttons[voice, "alone"].setChecked(voice in mix.solo)
        self.none.setVisible(not mix.voices)
        missing = self.player.transport.missing
        self.state.setVisible(missing)
        self.state.setText(tr("No device can be opened: plug one in, or choose another one.") if missing else "")

    def _make_rows(self) -> None:
        while (item := self._voices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.buttons.clear()
        for row, (voice, named) in enumerate(self.player.mix.voices):
            name = tr(named)
            self._voices.addWidget(QLabel(name), row, 0)
            for column, (what, text, tip) in enumerate((
                ("heard", tr("On"), tr("Hear this, or switch it off")),
                ("alone", tr("Solo"), tr("Hear nothing but this")),
            ), 1):  # fmt: skip
                button = QToolButton()
                button.setText(text)
                button.setToolTip(tip)
                button.setCheckable(True)
                button.setProperty("voice", voice)
                button.setProperty("what", what)
                button.setAccessibleName(f"{name}: {text}")
                button.clicked.connect(self._switch)
                self._voices.addWidget(button, row, column)
                self.buttons[voice, what] = button

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        button = self.sender()
        if button is not None:
            voice = button.property("voice")
            if button.property("what") == "heard":
                self.player.set_voice(voice, heard=on)
            else:
                self.player.set_voice(voice, alone=on)

    def _show_devices(self, names: list[str]) -> None:
        chosen = self.player.device
        self.devices.clear()
        self.devices.addItem(tr("As the system is set"), "")
        for name in dict.fromkeys([*names, *([chosen] if chosen else [])]):
            self.devices.addItem(name if name in names else tr("{name} (not there)", name=name), name)
        self.devices.setCurrentIndex(max(self.devices.findData(chosen), 0))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.player.choose_device(self.devices.itemData(index))


def _names() -> list[str]:
    from app.playback import device

    return device.names()
