"""Sound as samples, with the exact time at which the first one is heard.

A recording is decoded whole: ten minutes of mono take 115 MB. Encoder delay is left out by the decoder (edit lists,
skip-samples), holes in a stream are filled with silence, and a stream that starts before or after the picture keeps
its place on the timeline, whose zero is the first picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import chain
from math import gcd
from pathlib import Path

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from app.document.time import SECOND
from app.media.container import opened, sound_stream
from app.media.probe import look
from inference.api import F32
from inference.errors import PlosiveError
from inference.speech.activity import RATE, joined, resampled

MAX_SECONDS = 2 * 3600
"""Longest recording that is opened: it is held in memory."""

_GAP_S = 0.03
"""Timestamps may wander by less than this (coarse container clocks); more is a real hole."""

_MONO = {"FL": 1.0, "FR": 1.0, "FC": 1.4142, "LFE": 0.0, "BL": 0.7071, "BR": 0.7071, "SL": 0.7071, "SR": 0.7071}
"""Weights of a surround layout's channels in a mono mix (ITU-R BS.775), before they are made to sum to one."""

_SURROUND = {6: ("FL", "FR", "FC", "LFE", "BL", "BR"), 8: ("FL", "FR", "FC", "LFE", "BL", "BR", "SL", "SR")}


@dataclass(frozen=True, eq=False)
class Audio:
    """Samples (n, channels) in -1..1; the first is heard `start_us` microseconds after the first picture."""

    samples: F32
    rate: int
    start_us: int = 0
    channels: tuple[str, ...] = ()

    @property
    def duration_us(self) -> int:
        """How long it lasts."""
        return round(len(self.samples) * SECOND / self.rate)

    def mono(self) -> Audio:
        """One channel: the mean, or the ITU downmix where the layout is surround."""
        if self.samples.shape[1] == 1:
            return self
        return Audio(_mixed(self.samples, self.channels)[:, None], self.rate, self.start_us, ("FC",))

    def resampled(self, rate: int) -> Audio:
        """The same sound at `rate` Hz, without delay."""
        if rate == self.rate:
            return self
        from scipy.signal import resample_poly

        common = gcd(rate, self.rate)
        samples = resample_poly(self.samples, rate // common, self.rate // common, axis=0)
        return Audio(samples.astype(np.float32, copy=False), rate, self.start_us, self.channels)

    def placed(self, start_us: int, end_us: int) -> F32:
        """Samples (n, channels) of exactly the stretch [start_us, end_us), silence where there is no sound."""
        first = round((start_us - self.start_us) * self.rate / SECOND)
        total = round((end_us - start_us) * self.rate / SECOND)
        out = np.zeros((max(total, 0), self.samples.shape[1]), np.float32)
        source = self.samples[max(first, 0) : max(first + total, 0)]
        at = max(-first, 0)
        out[at : at + len(source)] = source
        return out


def load_audio(path: str | Path, *, speech: bool = False) -> Audio:
    """The sound of a file (its default track). PlosiveError when it has none, is too long or cannot be decoded.

    `speech`: as aligners hear it, mono at 16 kHz, made while it is decoded: an hour takes 230 MB whatever its rate.
    """
    name = Path(path).name
    found = look(path)
    with opened(path) as container:
        stream = sound_stream(container)
        if stream is None:
            raise PlosiveError(f"{name} has no sound", "Give a recording of the line")
        if (found.info.audio_duration or 0) > MAX_SECONDS * SECOND:
            raise PlosiveError(f"{name} is longer than {MAX_SECONDS // 3600} hours", "Cut it to the shot first")
        rate = stream.codec_context.sample_rate
        names = tuple(channel.name for channel in stream.layout.channels)
        pieces = _pieces(container, stream, rate)
        first = next(pieces, None)
        if first is None:
            raise PlosiveError(f"The sound of {name} cannot be decoded", "It is damaged or empty: export it again")
        parts = _filled(chain([first], pieces), rate)
        if speech:
            mono = map(partial(_mixed, channels=names), parts)
            parts, rate, names = (part[:, None] for part in resampled(mono, rate)), RATE, ("FC",)
        samples = joined(list(parts))
    origin = Fraction(found.info.video_start, SECOND) if found.table is not None else first[0]
    return Audio(samples, rate, round((first[0] - origin) * SECOND), names)


def _mixed(samples: F32, channels: tuple[str, ...]) -> F32:
    """(n,) of samples (n, channels): the mean, or the ITU downmix where the layout is surround."""
    count = samples.shape[1]
    names = channels if len(channels) == count else _SURROUND.get(count, ())
    weights = np.array([_MONO.get(name, 0.7071) for name in names], np.float32)
    if count <= 2 or not weights.sum():
        weights = np.ones(count, np.float32)
    return np.asarray(samples @ (weights / weights.sum()), np.float32)


def _pieces(container: InputContainer, stream: AudioStream, rate: int) -> Iterator[tuple[Fraction, F32]]:
    """(time, samples) of each decoded frame; all with the first one's rate and number of channels."""
    shape: tuple[int, int] | None = None
    heard = 0
    clock = Fraction(0)
    for frame in _decoded(container, stream):
        samples = _floats(frame)
        shape = shape or (frame.sample_rate, samples.shape[1])
        if (frame.sample_rate, samples.shape[1]) != shape or not len(samples):
            continue
        if frame.pts is not None and frame.time_base:
            clock = frame.pts * Fraction(frame.time_base)
        heard += len(samples)
        if heard > MAX_SECONDS * rate:
            raise PlosiveError(f"The sound is longer than {MAX_SECONDS // 3600} hours", "Cut it to the shot first")
        yield clock, samples
        clock += Fraction(len(samples), rate)


def _decoded(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.error.FFmpegError):
            return
        try:
            frames = stream.decode(packet)
        except av.error.FFmpegError:  # a damaged packet becomes a hole, and holes become silence
            continue
        yield from frames


def _floats(frame: AudioFrame) -> F32:
    """(n, channels) float32 of a decoded frame in any sample format."""
    data: NDArray[np.generic] = frame.to_ndarray()
    channels = len(frame.layout.channels)
    data = data.T if frame.format.is_planar else data.reshape(-1, channels)
    if data.dtype == np.uint8:
        return ((data.astype(np.float32) - 128) / 128).astype(np.float32)
    if np.issubdtype(data.dtype, np.integer):
        return (data.astype(np.float32) * np.float32(2.0 ** (1 - 8 * data.dtype.itemsize))).astype(np.float32)
    return data.astype(np.float32)


def _filled(pieces: Iterable[tuple[Fraction, F32]], rate: int) -> Iterator[F32]:
    """The samples of all pieces, one after another; holes between them are filled with silence."""
    origin: Fraction | None = None
    length = 0
    for time, samples in pieces:
        origin = time if origin is None else origin
        hole = (time - origin) * rate - length
        if hole > _GAP_S * rate:
            yield np.zeros((round(hole), samples.shape[1]), np.float32)
            length += round(hole)
        yield samples
        length += len(samples)
