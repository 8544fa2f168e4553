"""An all-intra copy of a shot for scrubbing: any frame in a few tens of milliseconds, whatever codec the shot has.

Motion JPEG at full size, so that points and patches fit it as they fit the shot; turned upright once, when it is made.
It is for looking only: analysis, rendering and export read the shot itself.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from typing import cast
from uuid import uuid4

import av
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace

from app.document.model import MediaInfo
from app.media.container import opened, require_picture
from app.media.decode import VideoSource, upright
from inference.api import U8, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError, system_reason

_QUALITY = 4
"""JPEG quantiser (2 best .. 31): about 0.25 MB for a 1080p frame."""

_RATE = 25
"""Frames of the proxy are counted, not timed: frame i is shown at i / 25 s of the proxy's own clock."""


def make_proxy(
    path: str | Path, info: MediaInfo, out: str | Path,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> Path:
    """Write the proxy of the shot at `path` to `out` (.mov), whole or not at all. PlosiveError when it cannot be."""
    source, out = VideoSource(path, info), Path(out)
    partial = out.with_name(f".{out.stem}.{uuid4().hex[:8]}.partial.mov")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with av.open(str(partial), "w", format="mov") as target:
            stream = target.add_stream(
                "mjpeg", rate=_RATE, width=info.width, height=info.height, time_base=Fraction(1, _RATE),
                options={"threads": "2"},
            )
            context = stream.codec_context
            context.pix_fmt, context.color_range = "yuvj420p", int(ColorRange.JPEG)
            context.qmin = context.qmax = _QUALITY
            for index, frame in enumerate(source.native_frames()):
                token.check()
                small = _jpeg(frame, info.rotation)
                small.pts, small.time_base, small.pict_type = index, Fraction(1, _RATE), 0
                target.mux(stream.encode(small))
                progress(index + 1, len(source), "Proxy")
            target.mux(stream.encode(None))
        partial.replace(out)
    except (OSError, av.error.FFmpegError) as error:
        what = f"The scrubbing copy could not be written: {system_reason(error)}"
        raise PlosiveError(what, "Free some disk space") from error
    finally:
        if partial.exists():
            partial.unlink()
    return out


def _jpeg(frame: VideoFrame, rotation: int) -> VideoFrame:
    """The frame upright in the one colour encoding that JPEG has: full-range BT.601."""
    if rotation:
        frame = VideoFrame.from_ndarray(upright(frame, rotation), format="rgb24")
    return frame.reformat(
        format="yuvj420p", dst_colorspace=Colorspace.ITU601, dst_color_range=ColorRange.JPEG, threads=1
    )


class ProxySource:
    """The frames of a proxy (`inference.api.FrameSource`): upright RGB of the shot's size. One thread at a time."""

    def __init__(self, path: str | Path, info: MediaInfo) -> None:
        self.path, self.info = Path(path), info
        self._lock = threading.Lock()
        self._stack = ExitStack()
        self._container = self._stack.enter_context(opened(path))
        self._stream = require_picture(self._container, self.path.name)
        self._stream.thread_type = "NONE"  # frame threads would hold a frame back until the next ones are read
        self._packets = self._container.demux(self._stream)
        self._next = 0
        held = self._stream.frames, self._stream.codec_context.width, self._stream.codec_context.height
        if held != (info.frames, info.width, info.height):
            self.close()
            raise PlosiveError("The scrubbing copy does not belong to this shot", "Make it again")

    def __len__(self) -> int:
        return self.info.frames

    def frame(self, index: int) -> U8:
        """Frame `index` (H, W, 3). IndexError outside 0..len-1."""
        if not 0 <= index < len(self):
            raise IndexError(f"frame {index} of {len(self)}")
        with self._lock:
            return cast(U8, self._decoded(index).to_ndarray(format="rgb24", threads=1))

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[U8]:
        """Frames start..stop in order."""
        for index in range(start, len(self) if stop is None else min(stop, len(self))):
            yield self.frame(index)

    def close(self) -> None:
        """Let go of the file."""
        self._stack.close()

    def _decoded(self, index: int) -> VideoFrame:
        base = Fraction(self._stream.time_base or Fraction(1, _RATE))
        if index != self._next:
            self._container.seek(round(Fraction(index, _RATE) / base), stream=self._stream)
            self._packets = self._container.demux(self._stream)
        for packet in self._packets:
            if packet.pts is None or round(packet.pts * base * _RATE) != index:
                continue
            frames = self._stream.decode(packet)
            if frames:
                self._next = index + 1
                return frames[0]
        self._next = -1
        raise PlosiveError("The scrubbing copy is damaged", "Make it again")


def usable(path: str | Path, info: MediaInfo) -> bool:
    """Whether a proxy is there, whole, and of this shot."""
    if not Path(path).is_file():
        return False
    try:
        source = ProxySource(path, info)
    except PlosiveError:
        return False
    source.close()
    return True


def random_access_ms(source: VideoSource | ProxySource, count: int = 40, seed: int = 0) -> list[float]:
    """Milliseconds for each of `count` random frames: what `plosive bench` reports as scrubbing."""
    from time import perf_counter

    taken = []
    for index in np.random.default_rng(seed).integers(0, len(source), count):
        begin = perf_counter()
        source.frame(int(index))
        taken.append((perf_counter() - begin) * 1000)
    return taken
