"""Frames of a shot by number, exact, upright and in RGB; and as they come from the decoder, for export.

Colour: swscale converts with the matrix and range the file states; where it states none, BT.601 and limited range
(FFmpeg's own rule), so that other tools built on FFmpeg read the same RGB from the same file. Chroma is not smoothed
in 4:2:0 (each sample serves its 2x2 block), which makes the way back in `export` exact.

Damaged frames: a frame that does not decode shows the picture before it, so that frame numbers never slip.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from app.document.model import MediaInfo
from app.media.container import opened, require_picture
from app.media.probe import look
from app.media.table import FrameTable, decoded
from inference.api import U8
from inference.errors import PlosiveError

_KEPT = 6
"""Decoded frames kept for going back and forth around the playhead."""

_FORWARD = 24
"""A frame this few steps ahead is reached by decoding on rather than by a seek."""


class VideoSource:
    """One shot's pictures (`inference.api.FrameSource`). Any thread may use it, one at a time; `frames` reads apart."""

    def __init__(self, path: str | Path, info: MediaInfo | None = None, table: FrameTable | None = None) -> None:
        """`info` and `table`: what is known of the file already; without both it is read through."""
        if info is None or table is None:
            found = look(path)
            info, table = info or found.info, found.table
        if table is None:
            raise PlosiveError(f"{Path(path).name} holds no picture", "Give a file with a video stream")
        self.path, self.info, self.table = Path(path), info, table
        self._lock = threading.Lock()
        self._reader: _Reader | None = None
        self._kept: OrderedDict[int, VideoFrame] = OrderedDict()

    def __len__(self) -> int:
        return len(self.table.pts)

    def frame(self, index: int) -> U8:
        """Frame `index`, upright (H, W, 3) RGB. IndexError outside 0..len-1."""
        return upright(self.native(index), self.info.rotation)

    def deep(self, index: int) -> NDArray[np.uint16]:
        """Frame `index`, upright (H, W, 3) RGB over the whole range of uint16: for footage of more than 8 bits."""
        picture = cast(NDArray[np.uint16], self.native(index).to_ndarray(format="rgb48le", threads=1))
        return np.ascontiguousarray(np.rot90(picture, -self.info.rotation // 90)) if self.info.rotation else picture

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[U8]:
        """Frames start..stop in order, upright RGB: the fast way."""
        shown: VideoFrame | None = None
        picture: U8 | None = None
        for frame in self.native_frames(start, stop):
            if picture is None or frame is not shown:
                shown, picture = frame, upright(frame, self.info.rotation)
            yield picture

    def native(self, index: int) -> VideoFrame:
        """Frame `index` as decoded: not rotated, own pixel format. Not to be written to."""
        if not 0 <= index < len(self):
            raise IndexError(f"frame {index} of {len(self)}")
        with self._lock:
            found = self._kept.get(index)
            if found is not None:
                self._kept.move_to_end(index)
                return found
            if self._reader is None:
                self._reader = _Reader(self.path, self.table)
            found = self._reader.frame(index)
            self._kept[index] = found
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            return found

    def native_frames(self, start: int = 0, stop: int | None = None) -> Iterator[VideoFrame]:
        """Frames start..stop as decoded, through a reader of their own; repeats the last one where frames are lost."""
        stop = len(self) if stop is None else min(stop, len(self))
        if start >= stop:
            return
        reader = _Reader(self.path, self.table)
        try:
            held = reader.frame(start)
            yield held
            for index in range(start + 1, stop):
                held = reader.frame(index)
                yield held
        finally:
            reader.close()

    def close(self) -> None:
        """Let go of the file; using the source again opens it again."""
        with self._lock:
            self._kept.clear()
            if self._reader is not None:
                self._reader.close()
                self._reader = None


class _Reader:
    """An open decoder that knows which frame comes next."""

    def __init__(self, path: Path, table: FrameTable) -> None:
        self._path, self._table = path, table
        self._stack = ExitStack()
        self._open()

    def _open(self) -> None:
        self._container = self._stack.enter_context(opened(self._path))
        self._stream = require_picture(self._container, self._path.name)
        self._stream.thread_type = "AUTO"
        self._frames = decoded(self._container, self._stream)
        self._next: tuple[int, VideoFrame] | None = None  # decoded, not yet shown
        self._shown: tuple[int, VideoFrame] | None = None
        self._count = 0

    def close(self) -> None:
        self._stack.close()

    def frame(self, index: int) -> VideoFrame:
        """The frame shown at place `index` of the table."""
        place = self._shown[0] if self._shown else -1
        if not place < index <= place + _FORWARD and place != index:
            self._seek(index)
        while True:
            if self._next is None:
                self._next = self._pull()
            if self._next is None or self._next[0] > index:
                break
            self._shown, self._next = self._next, None
            if self._shown[0] == index:
                break
        if self._shown is None:  # nothing at or before it decodes: the first picture that does stands in
            if self._next is None:
                raise PlosiveError(f"Frame {index} of {self._path.name} cannot be decoded", "The file is damaged")
            return self._next[1]
        self._shown = (index, self._shown[1])
        return self._shown[1]

    def _pull(self) -> tuple[int, VideoFrame] | None:
        for frame in self._frames:
            if not self._table.timed:
                self._count += 1
                return self._count - 1, frame
            if frame.pts is None:
                continue
            place = int(np.searchsorted(self._table.pts, frame.pts, side="right")) - 1
            if place >= 0:
                return place, frame
        return None

    def _seek(self, index: int) -> None:
        """Go to the last key frame at or before `index`; to the start where seeking cannot be trusted."""
        if self._table.timed and len(self._table.keys):
            wanted = int(self._table.pts[index])
            keys = self._table.keys[self._table.keys <= wanted]
            for key in keys[::-1][:2]:
                try:
                    self._container.seek(int(key), stream=self._stream)
                except av.error.FFmpegError:
                    break
                self._frames = decoded(self._container, self._stream)
                self._shown = None
                self._next = self._pull()
                if self._next is not None and self._next[0] <= index:
                    return
        self._stack.close()
        self._open()


def upright(frame: VideoFrame, rotation: int) -> U8:
    """The frame as (H, W, 3) RGB, turned `rotation` degrees clockwise."""
    picture = cast(U8, frame.to_ndarray(format="rgb24", threads=1))
    if rotation:
        picture = np.ascontiguousarray(np.rot90(picture, -rotation // 90))
    return picture
