"""Every model there is, in a list: where it comes from, its licence, how good it is, who uses it, and what can be done.

What is listed is looked up by a worker whenever the panel is seen and something may have changed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.document.changes import ChangeSet
from app.io import options
from app.qt.latest import Latest
from app.services.models.model import KINDS, Model
from widgets.adapting.listing import Column, Listing
from widgets.editor import Editor
from widgets.icons import icon
from widgets.language import later, tr
from widgets.preferences import Preferences
from widgets.scrolling import scrolled
from widgets.sizes import size_text

if TYPE_CHECKING:
    from pathlib import Path

    from app.document.model import Project

NAME, LICENCE = range(2)
LICENCE_CHARS = 24
"""Of a licence in the list; all of it is below."""
SOON_MS = 200
SHUT_OUT = ("face", "file", "folder")
"""Kinds that a licence can shut out; what is shipped has an open one (a test sees to that)."""
FACTS = {
    "origin": later("Origin"), "licence": later("Licence"), "numbers": later("Held out"), "users": later("Used by"),
    "date": later("Date"), "hash": later("Hash"), "place": later("Place"),
}  # fmt: skip


class ModelsPanel(QWidget):
    """Signals tell what is wanted of the chosen model; the commands do it."""

    use_wanted = Signal(object)
    share_wanted = Signal(object)
    delete_wanted = Signal(object)
    load_wanted = Signal()

    def __init__(self, editor: Editor, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.preferences = editor, preferences
        self.models: list[Model] = []
        self._worker = Latest("models", editor.relay, background=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._look)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.safe = QCheckBox(tr("Commercial-safe only"))
        self.safe.setToolTip(tr("What is not openly licensed for commercial use is not used"))
        self.safe.setChecked(preferences.get(options.COMMERCIAL_ONLY))
        self.tree = Listing(tr("Models"), (
            Column(tr("Model"), "rest"), Column(tr("Licence"), "fit"), Column(tr("Size"), "fit", numbers=True)))
        self.tree.setIndentation(12)
        self.title = _fact()
        self.title.setProperty("role", "title")
        self.warning = QLabel()
        self.warning.setProperty("role", "problem")
        self.warning.setWordWrap(True)
        self.facts = {name: _fact() for name in FACTS}
        self.copy = QToolButton()
        self.copy.setIcon(icon("copy", editor.look))
        self.copy.setToolTip(tr("Copy the whole hash"))
        self.use = _button(tr("Use for this face"), tr("Measured on this face first; used if it is better there"))
        self.share = _button(tr("Share…"), tr("Write the network and its card to a file"))
        self.load = _button(tr("Load…"), tr("Take a network that was shared; it is checked first"))
        self.delete = _button(tr("Delete…"), "")
        self._lay_out()
        self.safe.toggled.connect(self._set_safe)
        preferences.changed.connect(self._on_preference)
        self.tree.currentItemChanged.connect(self._show)
        self.copy.clicked.connect(self._copy)
        for button, signal in ((self.use, self.use_wanted), (self.share, self.share_wanted),
                               (self.delete, self.delete_wanted)):
            button.clicked.connect(partial(self._want, signal))
        self.load.clicked.connect(self.load_wanted)
        editor.opened.connect(self.look)
        editor.changed.connect(self._on_change)
        editor.track_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, value in self.facts.items():
            label = QLabel(tr(FACTS[name]))
            label.setProperty("role", "dim")
            if name == "hash":
                row = QHBoxLayout()
                row.addWidget(value, 1)
                row.addWidget(self.copy)
                form.addRow(label, row)
            else:
                form.addRow(label, value)
        self._form = form
        body = QWidget()
        detail = QVBoxLayout(body)
        detail.setContentsMargins(12, 8, 12, 8)
        detail.setSpacing(6)
        detail.addWidget(self.title)
        detail.addWidget(self.warning)
        detail.addLayout(form)
        detail.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 4, 12, 8)
        buttons.setSpacing(6)
        for button in (self.use, self.share, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        top = QHBoxLayout()
        top.setContentsMargins(12, 10, 12, 6)
        top.addWidget(self.safe)
        top.addStretch(1)
        top.addWidget(self.load)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(scrolled(body), 1)
        column.addLayout(buttons)
        self.setMinimumWidth(340)

    # --- looking -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: look what there is."""
        super().showEvent(event)
        self.look()

    @Slot()
    def look(self) -> None:
        """Look what there is, soon."""
        if self.isVisible():
            self._soon.start()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.who != "preview" and change.touches("learned", "faces", "dialogue", "project"):
            self.look()

    @Slot()
    def _look(self) -> None:
        studio = self.editor.studio
        project = studio.session.project if studio is not None else None
        folder = studio.folder if studio is not None else None
        self._worker.ask(partial(_listed, project, folder), self._fill, self.editor.fail)

    def close_workers(self) -> None:
        """Let the thread end."""
        self._soon.stop()
        self._worker.close()

    # --- showing -----------------------------------------------------------------------------------------------

    def current(self) -> Model | None:
        """The chosen model."""
        item = self.tree.currentItem()
        key = item.data(NAME, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((model for model in self.models if model.key == key), None)

    def choose(self, key: str) -> None:
        """Choose a model, if it is listed."""
        for group in range(self.tree.topLevelItemCount()):
            parent = self.tree.topLevelItem(group)
            for row in range(parent.childCount() if parent is not None else 0):
                child = parent.child(row) if parent is not None else None
                if child is not None and child.data(NAME, Qt.ItemDataRole.UserRole) == key:
                    self.tree.setCurrentItem(child)

    def _fill(self, models: list[Model]) -> None:
        chosen = self.current()
        self.models = models
        self.tree.blockSignals(True)
        self.tree.clear()
        for kind, text in KINDS.items():
            of_kind = [model for model in models if model.kind == kind]
            if not of_kind:
                continue
            group = QTreeWidgetItem([tr(text)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            font = self.tree.font()
            font.setBold(True)
            group.setFont(NAME, font)
            for model in of_kind:
                group.addChild(self._item(model))
            group.setExpanded(True)
        self.tree.blockSignals(False)
        if chosen is not None:
            self.choose(chosen.key)
        if self.current() is None and models:
            self.choose(models[0].key)
            self.tree.scrollToTop()  # the group's name, too
        self._show()

    def _item(self, model: Model) -> QTreeWidgetItem:
        licence = tr(model.licence)
        short = licence if len(licence) <= LICENCE_CHARS else licence[: LICENCE_CHARS - 1] + "…"
        item = self.tree.row([tr(model.title), short, size_text(model.bytes)])
        item.setToolTip(LICENCE, licence)
        item.setData(NAME, Qt.ItemDataRole.UserRole, model.key)
        item.setToolTip(NAME, tr(model.title))
        if not model.commercial:
            item.setForeground(LICENCE, self.editor.look.current["warning"])
            item.setToolTip(LICENCE, f"{licence}\n{tr('Not openly commercial')}")
        return item

    @Slot()
    def _show(self, *_: object) -> None:
        model = self.current()
        theme, studio = self.editor.look.current, self.editor.studio
        self.title.setText(tr(model.title) if model is not None else tr("No model is chosen"))
        self.warning.setText(self._warned(model))
        self.warning.setVisible(bool(self.warning.text()))
        shut = model is not None and not model.commercial
        self.warning.setStyleSheet(f"color: {theme['warning' if shut else 'text_dim'].name()};")
        values = dict.fromkeys(FACTS, "")
        if model is not None:
            values = {
                "origin": tr(model.origin), "licence": tr(model.licence), "numbers": tr(model.numbers),
                "users": ", ".join(model.used_by), "date": model.date, "hash": model.digest[:16],
                "place": str(model.place or ""),
            }  # fmt: skip
        for number, (name, label) in enumerate(self.facts.items()):
            label.setText(values[name])
            self._form.setRowVisible(number, bool(values[name]))
        here = studio is not None and self.editor.track is not None and bool(self.editor.track.bank)
        self.use.setVisible(model is not None and model.kind == "file")
        self.use.setEnabled(here)
        self.share.setVisible(model is not None and model.kind in ("face", "file"))
        self.delete.setVisible(model is not None and model.kind in ("face", "file", "run"))
        mine = model is not None and (model.kind != "face" or bool(model.track_id))
        self.delete.setEnabled(mine)
        self.delete.setToolTip("" if mine else tr("It belongs to another project: open that one to delete it"))

    def _warned(self, model: Model | None) -> str:
        if model is None:
            return ""
        if not model.commercial and self.safe.isChecked() and model.kind in SHUT_OUT:
            return tr("Not used: its licence is not openly commercial, and only such models are wanted.")
        if not model.commercial:
            return tr("Its licence is not openly commercial.")
        note = tr(model.note) if model.note else ""
        return note[:1].upper() + note[1:]

    # --- doing -------------------------------------------------------------------------------------------------

    def _want(self, signal: SignalInstance, *_: object) -> None:
        model = self.current()
        if model is not None:
            signal.emit(model)

    @Slot(bool)
    def _set_safe(self, on: bool) -> None:
        self.preferences.put(options.COMMERCIAL_ONLY, on)

    @Slot(str)
    def _on_preference(self, name: str) -> None:
        if name == options.COMMERCIAL_ONLY.name:
            self.safe.setChecked(self.preferences.get(options.COMMERCIAL_ONLY))
            self._show()

    @Slot()
    def _copy(self) -> None:
        model = self.current()
        if model is not None:
            QGuiApplication.clipboard().setText(model.digest)
            self.editor.said.emit(tr("Hash copied"))


def _listed(project: Project | None, folder: Path | None) -> list[Model]:
    from app.services.models.actions import listed  # brings the engine: not when the window starts

    return listed(project, folder)


def _fact() -> QLabel:
    """What a file may say of itself: it is text, whatever it looks like, and widens nothing."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
