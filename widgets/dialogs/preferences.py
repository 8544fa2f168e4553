"""Preferences: a window that can stay open; what is chosen holds at once, so there is nothing to confirm."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.qt.latest import Latest
from app.qt.relay import Relay
from widgets.commands.keymap import Keymap
from widgets.dialogs.keyboard_page import KeyboardPage
from widgets.dialogs.preference_rows import PAGES, ROWS, Row, shown_choices
from widgets.language import tr
from widgets.preferences import Preferences
from widgets.scrolling import scrolled
from widgets.sizes import size_text


class PreferencesWindow(QDialog):
    """Pages at the left, their rows at the right."""

    closed = Signal()

    def __init__(
        self, preferences: Preferences, keymap: Keymap, relay: Relay, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preferences = preferences
        self.controls: dict[str, QWidget] = {}
        self._worker = Latest("preferences", relay)
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        self.keyboard = KeyboardPage(keymap)
        for page in PAGES:
            self.pages.addItem(tr(page))
            self.stack.addWidget(self.keyboard if page == "Keyboard" else self._page(page))
        self.pages.setFixedWidth(max(self.pages.sizeHintForColumn(0) + 32, 140))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages)
        layout.addWidget(self.stack, 1)
        self.pages.currentRowChanged.connect(self._turn)
        self.pages.setCurrentRow(0)
        preferences.changed.connect(self._show)
        keymap.changed.connect(self.keyboard.refresh)
        self.resize(760, 560)
        self.count()

    def show_row(self, name: str) -> None:
        """Go to one preference, by the name of its option or of its page."""
        row = next((row for row in ROWS if row.option.name == name), None)
        self.pages.setCurrentRow(PAGES.index(row.page if row is not None else name))
        self.show()
        self.raise_()
        self.activateWindow()
        if row is not None:
            self.controls[name].setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif name == "Keyboard":
            self.keyboard.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.pages.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def done(self, result: int) -> None:
        """Closed: the worker ends."""
        self._worker.close()
        self.closed.emit()
        super().done(result)

    @Slot(int)
    def _turn(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        if PAGES[row] == "Storage":
            self.count()

    # --- rows --------------------------------------------------------------------------------------------------

    def _page(self, page: str) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        heading = QLabel(tr(page))
        heading.setProperty("role", "head")
        column.addWidget(heading)
        for row in ROWS:
            if row.page == page:
                column.addLayout(self._row(row))
        if page == "Storage":
            column.addLayout(self._usage())
        column.addStretch(1)
        area = scrolled(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _row(self, row: Row) -> QVBoxLayout:
        control = self._control(row)
        self.controls[row.option.name] = control
        control.setAccessibleName(tr(row.title))
        control.setAccessibleDescription(tr(row.note) if row.note else "")
        column = QVBoxLayout()
        column.setSpacing(4)
        line = QHBoxLayout()
        if not isinstance(control, QCheckBox):
            title = QLabel(tr(row.title))
            title.setBuddy(control)
            title.setFixedWidth(200)
            title.setWordWrap(True)
            line.addWidget(title)
        line.addWidget(control)
        if row.unit:
            line.addWidget(QLabel(tr(row.unit)))
        if row.folder:
            line.addWidget(self._button(tr("Choose…"), partial(self._choose_folder, row)))
            line.addWidget(self._button(tr("Default"), partial(self.preferences.put, row.option, "")))
        else:
            line.addStretch(1)
        column.addLayout(line)
        if row.note:
            note = QLabel(tr(row.note))
            note.setProperty("role", "dim")
            note.setWordWrap(True)
            column.addWidget(note)
        return column

    def _control(self, row: Row) -> QWidget:
        value = self.preferences.get(row.option)
        if isinstance(value, bool):
            switch = QCheckBox(tr(row.title))
            switch.setChecked(value)
            switch.toggled.connect(partial(self.preferences.put, row.option))
            return switch
        if row.between != (0, 0):
            number = QSpinBox()
            number.setRange(*row.between)
            number.setValue(value)
            number.setMinimumWidth(80)
            number.setKeyboardTracking(False)
            number.valueChanged.connect(partial(self.preferences.put, row.option))
            return number
        if row.folder:
            field = QLineEdit(value)
            field.setReadOnly(True)
            field.setPlaceholderText(tr("The system's place for caches"))
            return field
        choice = QComboBox()
        choice.setMinimumWidth(220)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choices = [("", tr("As the system"))] if row.devices else shown_choices(row)
        if value not in [known for known, _ in choices]:
            choices.append((value, str(value)))
        for known, text in choices:
            choice.addItem(text, known)
        choice.setCurrentIndex([known for known, _ in choices].index(value))
        choice.activated.connect(partial(self._picked, row, choice))
        if row.devices:
            self._worker.ask(_devices, partial(self._fill_devices, choice))
        return choice

    def _picked(self, row: Row, choice: QComboBox, index: int) -> None:
        self.preferences.put(row.option, choice.itemData(index))

    def _fill_devices(self, choice: QComboBox, names: list[str]) -> None:
        for name in names:
            if choice.findData(name) < 0:
                choice.addItem(name, name)

    def _button(self, text: str, action: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: action())  # type: ignore[operator]
        return button

    @Slot(str)
    def _show(self, name: str) -> None:
        """Another place changed a preference: show it."""
        row = next((row for row in ROWS if row.option.name == name), None)
        if row is None:
            return
        control, value = self.controls[name], self.preferences.get(row.option)
        if isinstance(control, QCheckBox):
            control.setChecked(value)
        elif isinstance(control, QSpinBox):
            control.setValue(value)
        elif isinstance(control, QLineEdit):
            control.setText(value)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(max(control.findData(value), 0))

    # --- storage -----------------------------------------------------------------------------------------------

    def _choose_folder(self, row: Row) -> None:
        dialog = QFileDialog(self, tr(row.title), self.preferences.get(row.option) or str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(partial(self.preferences.put, row.option))
        dialog.open()

    def _usage(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.usage = QLabel(tr("Counting…"))
        self.empty = self._button(tr("Empty the caches"), self._empty)
        line.addWidget(self.usage, 1)
        line.addWidget(self.empty)
        return line

    def count(self) -> None:
        """How much the caches hold, counted on a worker."""
        if self.pages.currentRow() == PAGES.index("Storage"):
            self._worker.ask(_used, self._counted)

    def _empty(self) -> None:
        self.usage.setText(tr("Deleting…"))
        self._worker.ask(_emptied, self._counted)

    def _counted(self, used: int) -> None:
        self.usage.setText(tr("The caches hold {size}.", size=size_text(used)))
        self.empty.setEnabled(used > 0)


def setting_names() -> list[tuple[str, str]]:
    """All preferences as (option or page name, text), for finding."""
    rows = [(row.option.name, f"{tr(row.page)}: {tr(row.title)}") for row in ROWS]
    return [*rows, ("Keyboard", tr("Keyboard"))]


def _devices() -> list[str]:
    from app.playback import device

    return device.names()


def _used() -> int:
    from app.services import caches

    return caches.used()


def _emptied() -> int:
    from app.services import caches

    caches.prune(0)
    return caches.used()
