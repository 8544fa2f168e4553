"""What comparing needs besides the frame's own pictures, made on a worker: versions' pictures, and the difference.

A version is drawn over the same plate by the same renderer, so its pixels come from the same cache.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from app.document.model import Project
from app.qt.images import Pixels, from_argb
from app.qt.latest import Latest
from inference.errors import PlosiveError
from widgets.editor import Editor
from widgets.language import tr, wrong
from widgets.viewer.compare import NOW, ORIGINAL, Compare
from widgets.viewer.pictures import Pictures, Shown, read_plate, to_size

if TYPE_CHECKING:
    from app.services.studio import Studio

Snapshot = Callable[["Studio", Project, str], Project]
"""The project as a version (id) of it had it. Called on a worker; raises PlosiveError when it is gone."""


@dataclass(frozen=True, slots=True)
class Key:
    """What an answer is for."""

    plate: Shown
    result: Shown | None
    version: str
    subject: str
    gain: int  # 0 = no difference wanted
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was made."""

    key: Key
    reference: Shown | None  # None where it is the present result, which is at hand
    subject: Shown | None
    difference: QImage | None


class Against(QObject):
    """The newest answer; `changed` tells when there is another."""

    changed = Signal()

    def __init__(self, editor: Editor, compare: Compare, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor, self.compare = editor, compare
        self.snapshot: Snapshot | None = None
        self.problem = ""
        self._answer: Answer | None = None
        self._asked: Key | None = None
        self._worker = Latest("compare", editor.relay)
        self._snapshots: dict[tuple[str, str], Project] = {}  # by version and media

    def close(self) -> None:
        """Let the thread end."""
        self._worker.close()

    def forget(self) -> None:
        """Another project is open."""
        self._answer, self._asked, self.problem = None, None, ""
        self._snapshots = {}

    def reference(self, pictures: Pictures, result: Shown | None = None) -> Shown | None:
        """What is compared with, `result` being the present; None while it is being made."""
        return self._side(self.compare.version, pictures, result or pictures.result)

    def subject(self, pictures: Pictures, result: Shown | None) -> Shown | None:
        """What is compared with that: `result` or a version's picture; None while it is being made."""
        return self._side(self.compare.subject, pictures, result)

    def _side(self, side: str, pictures: Pictures, result: Shown | None) -> Shown | None:
        if side in (ORIGINAL, NOW):
            return pictures.plate if side == ORIGINAL else result
        answer = self._answer
        if answer is None or answer.key.plate is not pictures.plate:
            return None
        return {answer.key.version: answer.reference, answer.key.subject: answer.subject}.get(side)

    def difference(self) -> QImage | None:
        """The newest amplified difference; None while there is none."""
        return self._answer.difference if self._answer is not None else None

    def want(self, pictures: Pictures | None, result: Shown | None, size: QSize) -> None:
        """Make what the compare mode needs for these pictures, unless it is made or being made."""
        compare, studio = self.compare, self.editor.studio
        if pictures is None or studio is None:
            return
        gain = compare.gain if compare.mode == "difference" else 0
        toggled = compare.mode == "original" and compare.version in compare.stored
        if not gain and not toggled and not (compare.needs_reference and compare.stored):
            return
        key = Key(pictures.plate, result if gain else None, compare.version, compare.subject, gain,
                  (size.width(), size.height()))  # fmt: skip
        if key == self._asked:
            return
        self._asked = key
        project = self.editor.session.project
        work = partial(self._make, studio, project, pictures, key)
        self._worker.ask(work, self._take, partial(self._failed, key))

    def _make(self, studio: Studio, project: Project, pictures: Pictures, key: Key) -> Answer:
        """On the worker."""
        size = QSize(*key.size)
        made: dict[str, Shown | None] = {ORIGINAL: pictures.plate, NOW: key.result}
        for side in (key.version, key.subject):
            if side not in made:
                made[side] = self._version(studio, project, pictures, side, size)
        reference, subject, difference = made[key.version], made[key.subject], None
        if key.gain and reference is not None and subject is not None:
            difference = amplified(reference.best(size), subject.best(size), key.gain)
        return Answer(key, reference, subject, difference)

    def _version(
        self, studio: Studio, project: Project, pictures: Pictures, version: str, size: QSize
    ) -> Shown:
        known = (version, studio.shot.media.hash)
        if known not in self._snapshots:
            if self.snapshot is None:
                raise PlosiveError(tr("Versions cannot be read here"))
            self._snapshots[known] = self.snapshot(studio, project, version)
        before = self._snapshots[known]
        if not studio.render.same_faces(project, before):
            raise PlosiveError(
                tr("This version was made before the faces were analysed or learned again"),
                tr("Go back to it to see it"),
            )
        plate = read_plate(studio, pictures.frame, exact=pictures.exact)
        if plate is None:
            plate = read_plate(studio, pictures.frame, exact=True)
        assert plate is not None
        return to_size(plate.laid(studio.render.aside(before, pictures.frame)), size)

    def _take(self, answer: Answer) -> None:
        self.problem = ""
        self._answer = answer
        self.changed.emit()

    def _failed(self, key: Key, error: Exception) -> None:
        if not isinstance(error, PlosiveError):
            self.editor.fail(error)
        self.problem = wrong(error)
        self._answer = None
        self.changed.emit()


def amplified(a: QImage, b: QImage, gain: int) -> QImage:
    """How far two pictures of one size differ, each channel times `gain`; black where they are equal."""
    if a.size() != b.size():
        b = b.scaled(a.size())
    first, second = _channels(a).astype(np.int16), _channels(b).astype(np.int16)
    apart = np.minimum(np.abs(first - second) * gain, 255).astype(np.uint8)
    apart[..., 3] = 255
    pixels: Pixels = apart.view(np.uint32)[..., 0]
    return from_argb(pixels)


def _channels(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """(H, W, 4) bytes of an RGB32 image, as they lie in memory: blue first."""
    if image.format() != QImage.Format.Format_RGB32:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()
