"""Which frames a file really holds, found by reading every packet instead of trusting headers.

The table of presentation times is what makes everything else exact: the frame count, constant or variable timing,
seeks to a frame, and export on the source's own timestamps. A frame number is a place in this table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import av
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from app.document.time import SECOND

STANDARD_RATES = tuple(
    Fraction(n, d)
    for n, d in (
        (24000, 1001), (24, 1), (25, 1), (30000, 1001), (30, 1), (48000, 1001), (48, 1), (50, 1), (60000, 1001),
        (60, 1), (120000, 1001), (120, 1), (15, 1), (12, 1), (10, 1), (20, 1),
    )
)


@dataclass(frozen=True)
class FrameTable:
    """Presentation times of all frames in order, in ticks of `time_base`."""

    time_base: Fraction
    pts: NDArray[np.int64]  # (N,) ascending, each once
    keys: NDArray[np.int64]  # (K,) pts of frames that decode on their own
    last_ticks: int  # how long the last frame is shown, 0 = not stated
    timed: bool  # False: the file states no presentation times; pts simply count frames
    broken: bool  # reading stopped at an error before the end

    def rate(self, stream: VideoStream) -> Fraction | None:
        """The exact constant rate that explains every timestamp within rounding, None where timing varies."""
        if not self.timed or len(self.pts) < 3:
            return _stated(stream)
        steps = self.pts - self.pts[0]
        mean = Fraction(len(steps) - 1) / (int(steps[-1]) * self.time_base)
        near = sorted(STANDARD_RATES, key=lambda r: abs(r - mean))
        for rate in (stream.average_rate, stream.guessed_rate, stream.base_rate, *near[:2], mean):
            exact = _snapped(Fraction(rate)) if rate else None
            if exact and self.fits(exact):
                return exact
        return None

    def fits(self, rate: Fraction) -> bool:
        """Whether constant `rate` meets every timestamp within the rounding of the time base."""
        ideal = np.arange(len(self.pts)) * float(1 / (rate * self.time_base))
        off = (self.pts - self.pts[0]) - ideal
        return bool(off.max() - off.min() <= 1.0 + 1e-6)

    def mean_rate(self, stream: VideoStream) -> Fraction:
        """Frames per second on average, for footage with variable timing."""
        count = len(self.pts)
        span = (int(self.pts[-1] - self.pts[0]) + self.last_ticks) * self.time_base
        stated = stream.average_rate
        if stated and abs(float(stated * span) - count) < 1.5:
            return Fraction(stated)
        if not self.last_ticks:
            span = span * count / max(count - 1, 1)
        return Fraction(count) / span if span else _stated(stream)

    def end(self) -> Fraction:
        """Seconds on the file's own clock at which the last frame ends."""
        return (int(self.pts[-1]) + self.last_ticks) * self.time_base

    def starts_us(self) -> NDArray[np.int64]:
        """(N,) start of each frame in microseconds after the first."""
        scale = self.time_base * SECOND
        doubled = (self.pts - self.pts[0]) * (2 * scale.numerator)
        starts: NDArray[np.int64] = (doubled + scale.denominator) // (2 * scale.denominator)
        return starts


def _snapped(rate: Fraction) -> Fraction:
    """The standard rate that a container's rounded statement (19001/317) stands for, or the rate itself."""
    near = min(STANDARD_RATES, key=lambda r: abs(r - rate))
    return near if abs(near / rate - 1) < Fraction(1, 20_000) else rate


def _stated(stream: VideoStream) -> Fraction:
    for rate in (stream.average_rate, stream.guessed_rate, stream.base_rate):
        if rate and 1 <= rate <= 1000:
            return _snapped(Fraction(rate))
    return Fraction(25)


def read_table(container: InputContainer, stream: VideoStream) -> FrameTable:
    """Read every packet of `stream` (nothing is decoded). The container is left at its end."""
    base = Fraction(stream.time_base or Fraction(1, 90000))
    vp8 = stream.codec_context.name == "vp8"
    pts: list[int | None] = []
    keys: list[int] = []
    last: tuple[int, int] = (0, 0)
    broken = False
    try:
        for packet in container.demux(stream):
            if not packet.size or packet.is_discard:
                continue
            if vp8 and not bytes(packet)[0] & 0x10:  # an alternate reference frame: never shown
                continue
            broken = broken or packet.is_corrupt
            pts.append(packet.pts)
            if packet.pts is not None:
                if packet.is_keyframe:
                    keys.append(packet.pts)
                last = max(last, (packet.pts, packet.duration or 0))
    except av.error.FFmpegError:
        broken = True
    timed = [p for p in pts if p is not None]
    guessed = container.format.name == "avi"  # keeps no presentation times: B-frames come with wrong ones
    if guessed or len(timed) < len(pts) or len(set(timed)) < len(timed):
        count = np.arange(len(pts), dtype=np.int64)
        return FrameTable(1 / _stated(stream), count, count[:1], 1, False, broken)
    return FrameTable(
        base, np.array(sorted(timed), np.int64), np.array(sorted(keys), np.int64), last[1], True, broken
    )


def decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """Frames from here on in presentation order, past packets that are damaged."""
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except StopIteration:
            return
        except av.error.FFmpegError:  # the file ends in the middle of something: give out what the decoder still holds
            yield from _flushed(stream)
            return
        try:
            frames = stream.decode(packet)
        except av.error.FFmpegError:
            continue
        yield from frames


def _flushed(stream: VideoStream) -> Iterator[VideoFrame]:
    try:
        yield from stream.decode(None)
    except av.error.FFmpegError:
        return
