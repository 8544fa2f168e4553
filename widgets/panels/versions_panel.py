"""Named states of the project: what each looks like at the playhead, what has changed since, compare, go back.

Pictures and differences are made on a worker when the playhead rests and the panel is seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPixmap, QShowEvent
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
from app.document.changes import ChangeSet, diff
from app.document.model import Project, Shot, Version
from app.qt.latest import Latest
from inference.api import U8
from inference.errors import PlosiveError
from widgets.editor import Editor
from widgets.language import later, tr

if TYPE_CHECKING:
    from app.services.studio import Studio

PICTURE = 72
REST_MS = 350
SHOWN = 24
"""Versions whose pictures are made: the newest."""

_WHAT = {
    "words": later("words"), "phonemes": later("phonemes"), "rests": later("rests"), "keep": later("kept stretches"),
    "pose": later("pose keys"), "automation": later("automation"), "dialogue": later("dialogue"),
    "media": later("footage"), "faces": later("faces"), "learned": later("what was learned"),
    "markers": later("markers"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Card:
    """What was found out about a version."""

    picture: QImage | None
    since: str


class VersionsPanel(QWidget):
    """Newest on top. `compare_wanted(id, name, mode)` asks the viewer to show one against the present."""

    compare_wanted = Signal(str, str, str)

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
        self.list.setEditTriggers(
            QListWidget.EditTrigger.EditKeyPressed | QListWidget.EditTrigger.DoubleClicked
        )
        self.list.setAccessibleName(tr("Versions"))
        self.list.itemChanged.connect(self._renamed)
        self.list.currentItemChanged.connect(self._chosen)
        self.detail = QLabel()
        self.detail.setProperty("role", "dim")
        self.detail.setWordWrap(True)
        self.wipe = self._button(tr("Wipe"), tr("This version left, the present right of a line that can be dragged"))
        self.blink = self._button(tr("Blink"), tr("This version and the present in turn"))
        self.back = self._button(tr("Go back"), tr("Take this version's state; undo brings the present one back"))
        self.remove = self._button(tr("Remove"), tr("Forget this version; undo brings it back"))
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
        work = partial(_store, studio, studio.session.project.shots)
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
            work = partial(_snapshot, studio, version)
            self._worker.ask(work, partial(self._gone_back, studio, version), self.editor.fail)

    def _gone_back(self, studio: Studio, version: Version, then: Project) -> None:
        if studio is self.editor.studio:
            self.editor.commit(edits.go_back(studio.session.project, version.id, then.shots))

    @Slot()
    def remove_version(self) -> None:
        """Forget the chosen version."""
        version = self.current()
        if version is not None:
            self.editor.commit(edits.remove_version(self.editor.session.project, version.id))

    @Slot()
    def _wipe(self) -> None:
        self._compare("wipe")

    @Slot()
    def _blink(self) -> None:
        self._compare("blink")

    def _compare(self, mode: str) -> None:
        version = self.current()
        if version is not None:
            self.compare_wanted.emit(version.id, version.name, mode)

    @Slot(QListWidgetItem)
    def _renamed(self, item: QListWidgetItem) -> None:
        version = self._version(item)
        if self._filling or version is None or item.text().strip() == version.name:
            return
        if not self.editor.commit(edits.set_version(self.editor.session.project, version.id, name=item.text())):
            self._fill()  # the old name again

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove_version()
        else:
            super().keyPressEvent(event)

    # --- showing -----------------------------------------------------------------------------------------------

    def current(self) -> Version | None:
        """The chosen version."""
        return self._version(self.list.currentItem())

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
        project, chosen = self.editor.project, self.current()
        versions = project.versions if project is not None else ()
        self._filling = True
        self.list.clear()
        for version in reversed(versions):
            item = QListWidgetItem(version.name)
            item.setData(Qt.ItemDataRole.UserRole, version.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
            if chosen is not None and version.id == chosen.id:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self._filling = False
        self._show_cards()
        self._chosen()
        for widget in (self.field, self.name_button):
            widget.setEnabled(project is not None)

    @Slot()
    def _chosen(self) -> None:
        version = self.current()
        for button in (self.wipe, self.blink, self.back, self.remove):
            button.setEnabled(version is not None)
        if version is None:
            self.detail.setText(tr("Name the present state to come back to it, or to compare later work with it."))
            return
        card = self._cards.get(version.id)
        lines = [when(version.created), version.note, card.since if card is not None else ""]
        self.detail.setText("\n".join(line for line in lines if line))

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
        work = partial(_cards, studio, project, versions, self._snapshots, self.editor.frame, self.editor.track_id)
        self._worker.ask(work, partial(self._take, studio), self.editor.fail)

    def _take(self, studio: Studio, cards: dict[str, Card]) -> None:
        if studio is self.editor.studio:
            self._cards = cards
            self._show_cards()


def when(created: str) -> str:
    """A version's time as people of this language write it."""
    at = QDateTime.fromString(created, Qt.DateFormat.ISODate)
    return QLocale().toString(at.toLocalTime(), QLocale.FormatType.ShortFormat) if at.isValid() else created


def since(change: ChangeSet) -> str:
    """What was changed after a version, in words."""
    kinds = [tr(text) for flag, text in _WHAT.items() if flag in change.flags]
    if not kinds:
        return tr("As now")
    return tr("Changed since: {what}", what=", ".join(kinds))


# --- on the worker -------------------------------------------------------------------------------------------------


def _store(studio: Studio, shots: tuple[Shot, ...]) -> str:
    from app.io.versions import VersionStore

    return VersionStore(studio.folder).put(shots)


def _snapshot(studio: Studio, version: Version) -> Project:
    from app.services.versions import snapshot  # brings the decoder: not before a project is open

    return snapshot(studio, version)


def _cards(
    studio: Studio, project: Project, versions: Sequence[Version], known: dict[str, Project], frame: int,
    track_id: str,
) -> dict[str, Card]:
    plate = studio.source("viewer").frame(frame)
    cards = {}
    for version in versions:
        try:
            if version.shots not in known:
                known[version.shots] = _snapshot(studio, version)
            then = known[version.shots]
        except PlosiveError as error:
            cards[version.id] = Card(None, str(error))
            continue
        picture = _mouth(studio, project, then, plate, frame, track_id)
        cards[version.id] = Card(picture, since(diff(then, project)))
    return cards


def _mouth(
    studio: Studio, project: Project, then: Project, plate: U8, frame: int, track_id: str
) -> QImage | None:
    """The version's mouth at a frame; None where none can be seen."""
    from app.export.composite import composite
    from app.media.display import to_display
    from app.qt.images import to_qimage
    from widgets.viewer.inset import to_box

    track = next((t for t in then.shots[0].tracks if t.id == track_id), None)
    face = studio.render.face(track) if track is not None else None
    if face is None or not face.present[frame] or not studio.render.same_faces(project, then):
        return None
    rgb = composite(plate, studio.render.aside(then, frame))
    full = to_qimage(to_display(rgb, studio.shot.media.info))
    small = QImage(2 * PICTURE, 2 * PICTURE, QImage.Format.Format_RGB32)
    small.fill(0)
    painter = QPainter(small)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(to_box(face.to_mouth[frame], face.size, QRectF(small.rect())))
    painter.drawImage(0, 0, full)
    painter.end()
    return small
