"""Frames for the viewer, decoded, composited and scaled on a worker: the newest wish wins.

While the playhead moves, frames come from the all-intra proxy if there is one; when it rests, from the footage
itself, on a worker of its own: a long seek there must not hold up the next move. Scaling down happens here too, with
every source pixel counted, so that the window only copies pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.document.model import Project
from app.qt.images import to_qimage
from inference.api import U8

if TYPE_CHECKING:
    from app.services.studio import Studio


@dataclass(frozen=True, slots=True)
class Wish:
    """What the viewer wants to show."""

    studio: Studio
    project: Project
    frame: int
    size: QSize  # device pixels of the whole picture as placed; empty = do not scale
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture: the image in the plate's own pixels and the one scaled to the wish's size, if smaller."""

    full: QImage
    scaled: QImage | None

    def best(self, size: QSize) -> QImage:
        """What to paint at this size."""
        return self.scaled if self.scaled is not None and self.scaled.size() == size else self.full


@dataclass(frozen=True, slots=True)
class Pictures:
    """A frame's plate and result. `result` is None while its pixels are not rendered; the plate itself if equal."""

    project: Project
    frame: int
    plate: Shown
    result: Shown | None
    exact: bool


class Fetcher:
    """Makes pictures; belongs to one worker. The last plate is kept: an edit changes the result of a frame, not it."""

    def __init__(self) -> None:
        self._plate: tuple[tuple[Studio, str, int, QSize], U8, Shown] | None = None

    def fetch(self, wish: Wish) -> Pictures | None:
        """The pictures of a frame. None for a quick wish while there is no proxy.

        Raises PlosiveError when the footage cannot be read.
        """
        made = self._plate_of(wish)
        if made is None:
            return None
        plate, original = made
        render = wish.studio.render
        if wish.exact:  # also a kept one: the render may have been opened since
            render.offer_plate(wish.frame, plate)
        patches = render.patches(wish.project, wish.frame)
        result: Shown | None = None
        if patches is not None:
            picture = render.picture(wish.project, wish.frame, plate) if patches else None
            result = original if picture is None else _shown(to_qimage(picture), wish.size)
        return Pictures(wish.project, wish.frame, original, result, wish.exact)

    def _plate_of(self, wish: Wish) -> tuple[U8, Shown] | None:
        studio = wish.studio
        key = (studio, studio.shot.media.hash, wish.frame, wish.size)
        if self._plate is not None and self._plate[0] == key:
            return self._plate[1:]
        if wish.exact:
            plate = studio.source("viewer").frame(wish.frame)
        else:
            proxy = studio.scrub_source()
            if proxy is None:
                return None
            plate = proxy.frame(wish.frame)
        self._plate = (key, plate, _shown(to_qimage(plate), wish.size))
        return self._plate[1:]


def _shown(image: QImage, size: QSize) -> Shown:
    if size.isEmpty() or size.width() >= image.width() or size.height() >= image.height():
        return Shown(image, None)
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return Shown(image, scaled)
