"""Frames for the viewer, decoded, composited and scaled on a worker: the newest wish wins.

While the playhead moves, frames come from the all-intra proxy if there is one; when it rests, from the footage
itself, on a worker of its own: a long seek there must not hold up the next move. Scaling down happens here too, with
every source pixel counted, so that the window only copies pixels. What the numbers of a shot mean on a screen is
`app.media.display`'s to say: HDR is shown from all its bits.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.document.model import MediaInfo, Project
from app.export.composite import composite, composite_deep
from app.media.display import is_hdr, to_display
from app.qt.images import to_qimage
from inference.api import U8, Patch

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
    """A frame's plate and result. `result` is None while its pixels are not rendered; the plate itself if equal.

    `patches` is what the result was made with.
    """

    project: Project
    frame: int
    plate: Shown
    result: Shown | None
    exact: bool
    patches: tuple[Patch, ...] = ()


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate's samples; `deep` holds all the bits of HDR, where the footage itself was read."""

    rgb: U8
    deep: NDArray[np.uint16] | None
    info: MediaInfo

    def laid(self, patches: Sequence[Patch]) -> QImage:
        """For the screen, with the patches over it."""
        if self.deep is not None:
            return to_qimage(to_display(composite_deep(self.deep, patches), self.info))
        return to_qimage(to_display(composite(self.rgb, patches), self.info))


class Fetcher:
    """Makes pictures; belongs to one worker. The last plate is kept: an edit changes the result of a frame, not it."""

    def __init__(self, given_up: Callable[[], bool]) -> None:
        self._given_up = given_up
        self._last: tuple[list[Patch], Pictures] | None = None
        self._plate: tuple[tuple[Studio, str, int, QSize], Plate, Shown] | None = None

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
            render.offer_plate(wish.frame, plate.rgb)
            # the render tells the window too, but the window may be busy repainting what was edited
            patches = render.await_patches(wish.project, wish.frame, self._given_up)
        else:
            patches = render.patches(wish.project, wish.frame)
        if patches is None:
            return Pictures(wish.project, wish.frame, original, None, wish.exact)
        if not patches:
            return Pictures(wish.project, wish.frame, original, original, wish.exact)
        result = self._last_result(original, patches)
        if result is None:
            result = to_size(plate.laid(patches), wish.size)
        pictures = Pictures(wish.project, wish.frame, original, result, wish.exact, tuple(patches))
        self._last = (patches, pictures)
        return pictures

    def _last_result(self, original: Shown, patches: list[Patch]) -> Shown | None:
        """The last picture made, if it was of the same plate and the same patches."""
        if self._last is None or self._last[1].plate is not original or len(patches) != len(self._last[0]):
            return None
        same = all(a is b for a, b in zip(patches, self._last[0], strict=True))
        return self._last[1].result if same else None

    def _plate_of(self, wish: Wish) -> tuple[Plate, Shown] | None:
        studio = wish.studio
        key = (studio, studio.shot.media.hash, wish.frame, wish.size)
        if self._plate is not None and self._plate[0] == key:
            return self._plate[1:]
        plate = read_plate(studio, wish.frame, exact=wish.exact)
        if plate is None:
            return None
        self._plate = (key, plate, to_size(plate.laid(()), wish.size))
        return self._plate[1:]


def read_plate(studio: Studio, frame: int, *, exact: bool) -> Plate | None:
    """A frame of the footage, or of its scrubbing copy: None while there is none."""
    info = studio.shot.media.info
    if not exact:
        proxy = studio.scrub_source()
        return None if proxy is None else Plate(proxy.frame(frame), None, info)
    source = studio.source("viewer")
    return Plate(source.frame(frame), source.deep(frame) if is_hdr(info) else None, info)


def to_size(image: QImage, size: QSize) -> Shown:
    """A picture with its copy of another size, where that is smaller."""
    if size.isEmpty() or size.width() >= image.width() or size.height() >= image.height():
        return Shown(image, None)
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return Shown(image, scaled)
