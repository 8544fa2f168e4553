"""All keys on one page: search a command, press its new key; a key that is taken says by whom before it changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from inference.errors import PlosiveError
from widgets.commands.fuzzy import score
from widgets.commands.keymap import Keymap, native, presets
from widgets.commands.table import ACTIONS, named
from widgets.language import later, tr, wrong

_ONLY_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
KEYMAP_FILES = later("Plosive keymap (*.json)")


class KeyField(QPushButton):
    """Pressed, it waits for a key and tells it; Esc lets it rest. No key is caught before, so Tab walks past it."""

    caught = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._waiting = False
        self.clicked.connect(self._arm)
        self._rest()

    @property
    def waiting(self) -> bool:
        """Whether the next key is the answer."""
        return self._waiting

    @Slot()
    def _arm(self) -> None:
        self._waiting = True
        self.setText(tr("Press the new key, or Esc"))

    def _rest(self) -> None:
        self._waiting = False
        self.setText(tr("Set a key…"))

    def event(self, event: QEvent) -> bool:
        """While it waits every key is the answer, also Tab and those of menus."""
        if self._waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def focusOutEvent(self, event: object) -> None:
        """Looking elsewhere: no key is wanted any more."""
        self._rest()
        super().focusOutEvent(event)  # type: ignore[arg-type]

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ONLY_MODIFIERS or key == Qt.Key.Key_unknown:
            return
        self._rest()
        if key == Qt.Key.Key_Backtab:  # how Qt tells of Shift+Tab
            text = QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_Tab).toString()
        else:
            text = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        if key != Qt.Key.Key_Escape and text:
            self.caught.emit(text)


class KeyboardPage(QWidget):
    """Commands with their keys."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keymap = keymap
        self._pending = ""  # a key that is taken, until the user says whose it shall be
        heading = QLabel(tr("Keyboard"))
        heading.setProperty("role", "head")
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Keymap"))
        for preset in presets().values():
            self.preset.addItem(tr(preset.title), preset.name)
            self.preset.setItemData(self.preset.count() - 1, tr(preset.about), Qt.ItemDataRole.ToolTipRole)
        self.about = QLabel()
        self.about.setProperty("role", "dim")
        self.about.setWordWrap(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search for a command or a key"))
        self.search.setAccessibleName(tr("Search for a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Commands and their keys"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.field = KeyField()
        self.clear = QPushButton(tr("No key"))
        self.reset = QPushButton(tr("Reset"))
        self.reset_all = QPushButton(tr("Reset all"))
        self.export = QPushButton(tr("Export…"))
        self.take = QPushButton(tr("Import…"))
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.anyway = QPushButton(tr("Use it here"))
        self.leave = QPushButton(tr("Leave it there"))
        for button in (self.clear, self.reset, self.reset_all, self.export, self.take, self.anyway, self.leave):
            button.setAutoDefault(False)
        self._lay_out(heading)
        self._connect()
        self.refresh()

    def _lay_out(self, heading: QLabel) -> None:
        top = QGridLayout()
        top.addWidget(QLabel(tr("Keymap")), 0, 0)
        top.addWidget(self.preset, 0, 1)
        top.addWidget(self.take, 0, 3)
        top.addWidget(self.export, 0, 4)
        top.setColumnStretch(2, 1)
        keys = QHBoxLayout()
        for button in (self.field, self.clear, self.reset):
            keys.addWidget(button)
        keys.addStretch(1)
        keys.addWidget(self.reset_all)
        taken = QHBoxLayout()
        taken.addWidget(self.verdict, 1)
        taken.addWidget(self.anyway)
        taken.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addLayout(top)
        column.addWidget(self.about)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(keys)
        column.addLayout(taken)

    def _connect(self) -> None:
        self.preset.activated.connect(self._use_preset)
        self.search.textChanged.connect(self.refresh)
        self.tree.currentItemChanged.connect(self._chosen)
        self.tree.itemActivated.connect(self._arm)
        self.field.caught.connect(self._caught)
        self.clear.clicked.connect(self._no_key)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self.keymap.reset_all)
        self.anyway.clicked.connect(self._anyway)
        self.leave.clicked.connect(self._forget)
        self.export.clicked.connect(self._export)
        self.take.clicked.connect(self._import)

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """List the commands that fit the search."""
        current, query = self.command, self.search.text()
        self.tree.clear()
        for spec in ACTIONS:
            if not spec.handler:
                continue
            keys = self.keymap.keys(spec.id)
            name = f"{tr(spec.menu.partition('/')[0])}: {named(spec)}"
            if query and score(query, f"{name} {tr(spec.tip)}") is None and query.lower() not in native(keys).lower():
                continue
            item = QTreeWidgetItem([name, native(keys)])
            item.setData(0, Qt.ItemDataRole.UserRole, spec.id)
            item.setToolTip(0, tr(spec.tip))
            if spec.id in self.keymap.changes:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
                item.setToolTip(1, tr("Changed by you"))
            self.tree.addTopLevelItem(item)
            if spec.id == current:
                self.tree.setCurrentItem(item)
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)
        self.preset.setCurrentIndex(self.preset.findData(self.keymap.preset))
        self.about.setText(tr(presets()[self.keymap.preset].about))
        self.reset_all.setEnabled(bool(self.keymap.changes))
        self._chosen()

    @property
    def command(self) -> str:
        """The command that is selected; "" for none."""
        item = self.tree.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else ""

    @Slot()
    def _chosen(self) -> None:
        self._forget()
        command = self.command
        for button in (self.field, self.clear, self.reset):
            button.setEnabled(bool(command))
        self.clear.setEnabled(bool(command and self.keymap.keys(command)))
        self.reset.setEnabled(command in self.keymap.changes)

    def _name(self, command: str) -> str:
        return next(named(spec) for spec in ACTIONS if spec.id == command)

    # --- changing ----------------------------------------------------------------------------------------------

    @Slot()
    def _arm(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.click()

    @Slot(str)
    def _caught(self, key: str) -> None:
        command = self.command
        if not command:
            return
        holder = self.keymap.holder(key, command)
        if not holder:
            self.keymap.bind(command, [key])
            return
        self._pending = key
        rest = [k for k in self.keymap.keys(holder) if k != key]
        left = tr("It keeps {keys}.", keys=native(rest)) if rest else tr("It would be left without a key.")
        self.verdict.setText(tr("{key} is {command} now.", key=native([key]), command=self._name(holder)) + " " + left)
        for widget in (self.verdict, self.anyway, self.leave):
            widget.show()
        self.anyway.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _anyway(self) -> None:
        if self._pending and self.command:
            self.keymap.bind(self.command, [self._pending])
        self._forget()

    @Slot()
    def _forget(self) -> None:
        self._pending = ""
        for widget in (self.verdict, self.anyway, self.leave):
            widget.hide()

    @Slot()
    def _no_key(self) -> None:
        self.keymap.bind(self.command, [])

    @Slot()
    def _reset(self) -> None:
        self.keymap.reset(self.command)

    @Slot(int)
    def _use_preset(self, index: int) -> None:
        self.keymap.use(self.preset.itemData(index))

    # --- files -------------------------------------------------------------------------------------------------

    def _ask_file(self, title: str, *, save: bool) -> QFileDialog:
        dialog = QFileDialog(self, title, str(Path.home()), tr(KEYMAP_FILES))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile("plosive-keys.json")
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()
        return dialog

    @Slot()
    def _export(self) -> None:
        self._ask_file(tr("Export the keymap"), save=True).fileSelected.connect(self._write)

    @Slot()
    def _import(self) -> None:
        self._ask_file(tr("Import a keymap"), save=False).fileSelected.connect(self._read)

    @Slot(str)
    def _write(self, path: str) -> None:
        try:
            self.keymap.write(Path(path))
        except PlosiveError as error:
            self._say(wrong(error))

    @Slot(str)
    def _read(self, path: str) -> None:
        try:
            unknown = self.keymap.take(Path(path))
        except PlosiveError as error:
            self._say(wrong(error))
            return
        if unknown:
            self._say(tr("Not known here and left out: {names}.", names=", ".join(unknown)))

    def _say(self, text: str) -> None:
        self.verdict.setText(text)
        self.verdict.show()
