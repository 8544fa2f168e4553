"""The faces of the shot at a frame: where they are, how clearly they are seen, which one is under the mouse.

What was measured is read once, on a worker; after that a frame is a row of arrays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, Signal, Slot

from app.document.changes import ChangeSet
from app.document.model import FaceTrack
from app.qt.latest import Latest
from inference.api import F32, FaceAnalysis
from widgets.editor import Editor

if TYPE_CHECKING:
    from app.services.studio import Studio


@dataclass(frozen=True, slots=True)
class FaceAt:
    """One face at one frame, in plate pixels."""

    track_id: str
    name: str
    mesh: F32  # (478, 2)
    to_mouth: F32  # (2, 3) plate to mouth frame
    size: int  # of the mouth frame
    yaw: float  # degrees
    pitch: float
    iod: float
    confidence: float
    visibility: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """x, y, width, height around the face."""
        low, high = self.mesh.min(axis=0), self.mesh.max(axis=0)
        return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])

    def mouth(self) -> F32:
        """Corners (4, 2) of the mouth frame."""
        matrix = np.vstack([self.to_mouth, [0, 0, 1]]).astype(float)
        s = self.size
        corners = np.array([[0, 0, 1], [s, 0, 1], [s, s, 1], [0, s, 1]], float).T
        return np.asarray(np.linalg.solve(matrix, corners)[:2].T, np.float32)

    def mouth_box(self) -> tuple[float, float, float, float]:
        """x, y, width, height around the mouth frame."""
        corners = self.mouth()
        low, high = corners.min(axis=0), corners.max(axis=0)
        return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])


class Faces(QObject):
    """Every analysed face of the open shot. `changed` tells when another set is known."""

    changed = Signal()

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._known: dict[str, FaceAnalysis] = {}  # by track
        self._worker = Latest("faces", editor.relay)
        editor.opened.connect(self._read)
        editor.changed.connect(self._on_change)

    def close(self) -> None:
        """Let the thread end."""
        self._worker.close()

    def at(self, frame: int) -> list[FaceAt]:
        """The faces found in a frame."""
        shot = self.editor.shot
        found = (self._one(track, frame) for track in (shot.tracks if shot is not None else ()))
        return [face for face in found if face is not None]

    def of(self, track_id: str, frame: int) -> FaceAt | None:
        """One face in a frame, if it was found there."""
        return next((face for face in self.at(frame) if face.track_id == track_id), None)

    def known(self, track_id: str) -> bool:
        """Whether it is known where a face is."""
        return track_id in self._known

    def under(self, at: QPointF, frame: int) -> FaceAt | None:
        """The smallest face around a plate point."""
        hits = []
        for face in self.at(frame):
            x, y, width, height = face.box
            if x <= at.x() <= x + width and y <= at.y() <= y + height:
                hits.append((width * height, face))
        return min(hits, key=lambda hit: hit[0])[1] if hits else None

    def _one(self, track: FaceTrack, frame: int) -> FaceAt | None:
        face = self._known.get(track.id)
        if face is None or not 0 <= frame < len(face.present) or not face.present[frame]:
            return None
        if not (np.isfinite(face.mesh[frame]).all() and np.isfinite(face.to_mouth[frame]).all()):
            return None
        return FaceAt(
            track.id, track.name, face.mesh[frame], face.to_mouth[frame], face.size, float(face.head[frame, 0]),
            float(face.head[frame, 1]), float(face.iod[frame]), float(face.confidence[frame]),
            float(face.visibility[frame]),
        )  # fmt: skip

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.touches("faces", "media"):
            self._read()

    @Slot()
    def _read(self) -> None:
        studio, shot = self.editor.studio, self.editor.shot
        self._known = {}
        self.changed.emit()
        if studio is not None and shot is not None:
            take: Callable[[dict[str, FaceAnalysis]], None] = partial(self._take, studio)
            self._worker.ask(partial(_read, studio, shot.tracks), take, self.editor.fail)

    def _take(self, studio: Studio, known: dict[str, FaceAnalysis]) -> None:
        if studio is self.editor.studio:
            self._known = known
            self.changed.emit()


def _read(studio: Studio, tracks: tuple[FaceTrack, ...]) -> dict[str, FaceAnalysis]:
    read = ((track.id, studio.render.face(track)) for track in tracks)
    return {track_id: face for track_id, face in read if face is not None}
