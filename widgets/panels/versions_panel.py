"""Named states of the project: what each looks like at the playhead, what has changed since, compare, go back.

Pictures and differences are made on a worker when the playhead rests and the panel is seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.document import edits
from app.document.changes import ChangeSet
from app.document.edits import Edited, Refused
from app.document.model import Project, Version
from app.qt.latest import Latest
from widgets.editor import Editor
from widgets.language import tr
from widgets.panels.version_cards import PICTURE, Card, cards, snapshot_of, store, when

if TYPE_CHECKING:
    from app.services.studio import Studio

REST_MS = 350
SHOWN = 24
"""Versions whose pictures are made: the newest."""


class VersionsPanel(QWidget):
    """Newest on top. `compare_wanted(versions, mode)` asks the viewer to show one against the present, or two against
    each other, the older one first."""

    compare_wanted = Signal(object, str)

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._cards: dict[str, Card] = {}
        self._snapshots: dict[str, Project] = {}  # by the hash of the shots: equal objects are planned once
        self._filling = False
        self._worker = Latest("versions", editor.relay)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Name of the present state"))
        self.field.setAccessibleName(tr("Name of the present state"))
        self.field.returnPressed.connect(self.name_state)
        self.name_button = self._button(tr("Name version"), tr("Keep the present state under this name"))
        self.name_button.clicked.connect(self.name_state)
        self.list = QListWidget()
        self.list.setIconSize(QSize(PICTURE, PICTURE))
        self.list.setSpacing(2)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(
            QListWidget.EditTrigger.EditKeyPressed | QListWidget.EditTrigger.DoubleClicked
        )
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(tr("Versions"))
        self.list.itemChanged.connect(self._renamed)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.detail = QLabel()
        self.detail.setProperty("role", "dim")
        self.detail.setWordWrap(True)
        self.wipe, self.blink = self._button(tr("Wipe"), ""), self._button(tr("Blink"), "")
        self.back = self._button(tr("Go back"), tr("Take this version's state; undo brings the present one back"))
        self.remove = self._button(tr("Remove"), tr("Forget what is selected; undo brings it back"))
        for button, slot in ((self.wipe, self._wipe), (self.blink, self._blink), (self.back, self.go_back),
                             (self.remove, self.remove_version)):  # fmt: skip
            button.clicked.connect(slot)
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.name_button)
        for button in (self.wipe, self.blink, self.back, self.remove):
            below.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        column.addLayout(below)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        editor.opened.connect(self._opened)
        editor.changed.connect(self._on_change)
        editor.playhead_moved.connect(self._look_soon)
        self._opened()

    def close_workers(self) -> None:
        """Let the thread end."""
        self._rest.stop()
        self._worker.close()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    # --- doing -------------------------------------------------------------------------------------------------

    @Slot()
    def begin_naming(self) -> None:
        """Ready to type a name, with a proposal."""
        project = self.editor.project
        if project is not None:
            self.field.setText(tr("Version {n}", n=len(project.versions) + 1))
            self.field.selectAll()
            self.field.setFocus()

    @Slot()
    def name_state(self) -> None:
        """Keep the present state under the name in the field."""
        studio = self.editor.studio
        if studio is None:
            return
        name = self.field.text().strip() or tr("Version {n}", n=len(studio.session.project.versions) + 1)
        work = partial(store, studio, studio.session.project.shots)
        self._worker.ask(work, partial(self._stored, studio, name), self.editor.fail)

    def _stored(self, studio: Studio, name: str, stored: str) -> None:
        if studio is self.editor.studio:
            now = datetime.now().astimezone().isoformat(timespec="seconds")
            if self.editor.commit(edits.add_version(studio.session.project, name, stored, now)):
                self.field.clear()
                self.list.setCurrentRow(0)

    @Slot()
    def go_back(self) -> None:
        """Take the chosen version's state."""
        studio, version = self.editor.studio, self.current()
        if studio is not None and version is not None:
            work = partial(snapshot_of, studio, version)
            self._worker.ask(work, partial(self._gone_back, studio, version), self.editor.fail)

    def _gone_back(self, studio: Studio, version: Version, then: Project) -> None:
        if studio is self.editor.studio:
            self.editor.commit(edits.go_back(studio.session.project, version.id, then.shots))

    @Slot()
    def remove_version(self) -> None:
        """Forget the chosen versions, in one step."""
        outcome: Edited | Refused | None = None
        for version in self.chosen():
            before = outcome.project if isinstance(outcome, Edited) else self.editor.session.project
            outcome = edits.remove_version(before, version.id)
        if outcome is not None:
            self.editor.commit(outcome)

    @Slot()
    def _wipe(self) -> None:
        self._compare("wipe")

    @Slot()
    def _blink(self) -> None:
        self._compare("blink")

    def _compare(self, mode: str) -> None:
        versions = self.chosen()
        if 1 <= len(versions) <= 2:
            self.compare_wanted.emit(versions, mode)

    @Slot(QListWidgetItem)
    def _renamed(self, item: QListWidgetItem) -> None:
        version = self._version(item)
        if self._filling or version is None or item.text().strip() == version.name:
            return
        if not self.editor.commit(edits.set_version(self.editor.session.project, version.id, name=item.text())):
            self._fill()  # the old name again

    def event(self, event: QEvent) -> bool:
        """Delete is this list's own key while it has the focus, not the timeline's."""
        deletes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if deletes and event.type() == QEvent.Type.ShortcutOverride and self.list.hasFocus():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove_version()
        else:
            super().keyPressEvent(event)

    # --- showing -----------------------------------------------------------------------------------------------

    def chosen(self) -> list[Version]:
        """The versions that are selected, oldest first."""
        project, ids = self.editor.project, {i.data(Qt.ItemDataRole.UserRole) for i in self.list.selectedItems()}
        return [v for v in project.versions if v.id in ids] if project is not None else []

    def current(self) -> Version | None:
        """The version that is selected; None while there is none or several."""
        versions = self.chosen()
        return versions[0] if len(versions) == 1 else None

    def _version(self, item: QListWidgetItem | None) -> Version | None:
        project = self.editor.project
        if item is None or project is None:
            return None
        wanted = item.data(Qt.ItemDataRole.UserRole)
        return next((version for version in project.versions if version.id == wanted), None)

    @Slot()
    def _opened(self) -> None:
        self._cards, self._snapshots = {}, {}
        self._fill()
        self._look_soon()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.touches("media", "project"):
            self._snapshots = {}
        if change.touches("versions", "project"):
            self._fill()
        self._look_soon()

    def _fill(self) -> None:
        """List the versions anew; the chosen one stays chosen."""
        project, chosen = self.editor.project, {version.id for version in self.chosen()}
        versions = project.versions if project is not None else ()
        self._filling = True
        self.list.clear()
        for version in reversed(versions):
            item = QListWidgetItem(version.name)
            item.setData(Qt.ItemDataRole.UserRole, version.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            item.setSelected(version.id in chosen)
        if not self.list.selectedItems() and self.list.count():
            self.list.setCurrentRow(0)
        self._filling = False
        self._show_cards()
        self._chosen()
        for widget in (self.field, self.name_button):
            widget.setEnabled(project is not None)

    @Slot()
    def _chosen(self) -> None:
        if self._filling:
            return
        versions = self.chosen()
        for button in (self.wipe, self.blink):
            button.setEnabled(1 <= len(versions) <= 2)
        self.back.setEnabled(len(versions) == 1)
        self.remove.setEnabled(bool(versions))
        pair = len(versions) == 2
        self.wipe.setToolTip(
            tr("The older version left, the newer one right of a line that can be dragged") if pair
            else tr("This version left, the present right of a line that can be dragged")
        )  # fmt: skip
        self.blink.setToolTip(tr("Both versions in turn") if pair else tr("This version and the present in turn"))
        self.detail.setText("\n".join(line for line in self._told(versions) if line))

    def _told(self, versions: Sequence[Version]) -> list[str]:
        """What is said about what is selected."""
        if not versions:
            return [tr("Name the present state to come back to it, or to compare later work with it.")]
        if len(versions) > 1:
            if len(versions) > 2:
                return [tr("Two versions at a time can be compared.")]
            first, second = versions
            return [tr("Compare these two: {first} on the left, {second} on the right.",
                       first=f"“{first.name}”", second=f"“{second.name}”")]  # fmt: skip
        (version,) = versions
        card = self._cards.get(version.id)
        return [when(version.created), version.note, card.since if card is not None else "",
                tr("Ctrl+click another version to compare the two.") if self.list.count() > 1 else ""]  # fmt: skip

    def _show_cards(self) -> None:
        self._filling = True
        blank = QPixmap(PICTURE, PICTURE)
        blank.fill(self.editor.look.current["lane"])
        for row in range(self.list.count()):
            item = self.list.item(row)
            version = self._version(item)
            card = self._cards.get(version.id) if version is not None else None
            picture = QPixmap.fromImage(card.picture) if card is not None and card.picture is not None else blank
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)  # not tinted
            item.setIcon(icon)
            if version is not None:
                since = card.since if card is not None else ""
                item.setToolTip("\n".join(line for line in (version.name, when(version.created), since) if line))
        self._filling = False
        self._chosen()

    # --- looking -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """What was not looked at while hidden."""
        super().showEvent(event)
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        if self.isVisible():
            self._rest.start()

    @Slot()
    def _look(self) -> None:
        studio, project = self.editor.studio, self.editor.project
        if studio is None or project is None or not project.versions or not self.isVisible():
            return
        versions = project.versions[::-1][:SHOWN]
        work = partial(cards, studio, project, versions, self._snapshots, self.editor.frame, self.editor.track_id)
        self._worker.ask(work, partial(self._take, studio), self.editor.fail)

    def _take(self, studio: Studio, cards: dict[str, Card]) -> None:
        if studio is self.editor.studio:
            self._cards = cards
            self._show_cards()
