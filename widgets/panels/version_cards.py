"""What is found out about versions, on a worker: how each looks at a frame, and what was changed since, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.document.changes import ChangeSet, diff
from app.document.model import Project, Shot, Version
from inference.api import U8
from inference.errors import PlosiveError
from widgets.language import later, tr

if TYPE_CHECKING:
    from app.services.studio import Studio

PICTURE = 72

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


def store(studio: Studio, shots: tuple[Shot, ...]) -> str:
    """Keep shots beside the project; gives their hash."""
    from app.io.versions import VersionStore

    return VersionStore(studio.folder).put(shots)


def snapshot_of(studio: Studio, version: Version) -> Project:
    """The project as it was in a version."""
    from app.services.versions import snapshot  # brings the decoder: not before a project is open

    return snapshot(studio, version)


def cards(
    studio: Studio, project: Project, versions: Sequence[Version], known: dict[str, Project], frame: int,
    track_id: str,
) -> dict[str, Card]:
    """Cards by the versions' ids; `known` keeps snapshots by the hash of their shots."""
    plate = studio.source("viewer").frame(frame)
    made = {}
    for version in versions:
        try:
            if version.shots not in known:
                known[version.shots] = snapshot_of(studio, version)
            then = known[version.shots]
        except PlosiveError as error:
            made[version.id] = Card(None, str(error))
            continue
        picture = _mouth(studio, project, then, plate, frame, track_id)
        made[version.id] = Card(picture, since(diff(then, project)))
    return made


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
