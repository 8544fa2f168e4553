"""The sound of an export: the source's packets as they are, or a replaced recording on the timeline.

Copied packets keep their bytes and their distance to the picture. Replaced sound is cut and padded to exactly the
picture's length; PCM (mov, mkv, wav) keeps every sample, AAC (mp4) is lossy and ends on a whole packet of 1024.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Protocol

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from numpy.typing import NDArray

from app.document.time import SECOND
from app.export.clock import OutputClock
from app.media.audio import Audio
from inference.api import F32

_LAYOUTS = {1: "mono", 2: "stereo", 3: "2.1", 4: "4.0", 5: "5.0", 6: "5.1", 8: "7.1"}


class Sound(Protocol):
    """Gives out muxable packets as the picture advances."""

    def until(self, time: Fraction) -> Iterator[Packet[AudioStream]]:
        """Packets that start before `time` seconds on the written clock and were not given out yet."""


class NoSound:
    """The export is silent because the source is."""

    def until(self, time: Fraction) -> Iterator[Packet[AudioStream]]:
        """Nothing."""
        return iter(())


class CopiedSound:
    """All audio streams of the source, packet by packet."""

    def __init__(self, source: InputContainer, out: OutputContainer, clock: OutputClock, whole: bool) -> None:
        streams = [s for s in source.streams.audio if getattr(s, "codec_context", None) is not None]
        self._targets: dict[int, AudioStream] = {}
        for stream in streams:
            target = out.add_stream_from_template(stream)
            target.metadata.update({k: v for k, v in stream.metadata.items() if k in ("language", "title")})
            self._targets[stream.index] = target
        self._packets = source.demux(tuple(streams))
        self._clock, self._whole = clock, whole
        self._waiting: Packet[AudioStream] | None = None

    def until(self, time: Fraction) -> Iterator[Packet[AudioStream]]:
        """See `Sound`."""
        while True:
            packet = self._waiting or self._pull()
            self._waiting = None
            if packet is None:
                return
            if packet.pts is not None and packet.pts * Fraction(packet.time_base) >= time:
                self._waiting = packet
                return
            yield packet

    def _pull(self) -> Packet[AudioStream] | None:
        while True:
            try:
                packet = next(self._packets)
            except (StopIteration, av.error.FFmpegError):  # a truncated file ends in an error
                return None
            if packet.dts is None or not packet.size:
                continue
            base = Fraction(packet.time_base)
            shift = round(self._clock.shift / base)
            packet.dts -= shift
            if packet.pts is not None:
                packet.pts -= shift
            at = (packet.dts if packet.pts is None else packet.pts) * base
            if not self._whole:
                if at + (packet.duration or 0) * base <= self._clock.origin:
                    continue
                if at >= self._clock.origin + self._clock.length:
                    continue
            packet.stream = self._targets[packet.stream_index]
            return packet


def refused_sound(source: InputContainer, container: str) -> list[str]:
    """Names of the source's sound codecs that FFmpeg will not write into `container` (tried, not looked up)."""
    refused = []
    for stream in source.streams.audio:
        if getattr(stream, "codec_context", None) is None:
            continue
        with av.open(io.BytesIO(), "w", format=container) as trial:
            try:
                trial.add_stream_from_template(stream)
                trial.start_encoding()
            except (ValueError, av.error.FFmpegError):
                refused.append(stream.codec_context.codec.canonical_name)
    return refused


class PlacedSound:
    """A recording on the timeline, exactly as long as the picture."""

    def __init__(self, out: OutputContainer, codec: str, samples: F32, rate: int, clock: OutputClock) -> None:
        count = samples.shape[1]
        if count not in _LAYOUTS:
            samples, count = samples.mean(axis=1, keepdims=True, dtype=np.float32), 1
        options = {"b": str(160_000 * max(count, 1))} if codec == "aac" else {}
        stream = out.add_stream(codec, rate=rate, options=options)
        assert isinstance(stream, AudioStream)
        self._stream: AudioStream = stream
        self._stream.codec_context.layout = _LAYOUTS[count]
        self._stream.codec_context.time_base = Fraction(1, rate)
        if codec != "aac":
            self._stream.codec_context.format = "s32"
        self._samples, self._rate = samples, rate
        self._planar = codec == "aac"
        self._offset = round(clock.origin * rate)
        self._at = 0
        self._done = False

    def until(self, time: Fraction) -> Iterator[Packet[AudioStream]]:
        """See `Sound`."""
        step = self._stream.codec_context.frame_size or 4096
        while self._at < len(self._samples) and Fraction(self._at + self._offset, self._rate) < time:
            piece = self._samples[self._at : self._at + step]
            frame = self._frame(piece)
            frame.pts, frame.time_base, frame.sample_rate = self._at + self._offset, Fraction(1, self._rate), self._rate
            self._at += len(piece)
            yield from self._stream.encode(frame)
        if self._at >= len(self._samples) and not self._done:
            self._done = True
            yield from self._stream.encode(None)

    def _frame(self, piece: F32) -> AudioFrame:
        layout = self._stream.codec_context.layout.name
        if self._planar:
            return AudioFrame.from_ndarray(np.ascontiguousarray(piece.T), format="fltp", layout=layout)
        return AudioFrame.from_ndarray(pcm24(piece).reshape(1, -1), format="s32", layout=layout)


def pcm24(samples: F32) -> NDArray[np.int32]:
    """Samples in -1..1 as 24-bit integers in the upper bits of int32."""
    scaled = np.rint(samples.astype(np.float64) * (1 << 23))
    clipped = np.clip(scaled, -(1 << 23), (1 << 23) - 1).astype(np.int32)
    whole: NDArray[np.int32] = np.left_shift(clipped, 8, dtype=np.int32)
    return whole


def placed(audio: Audio, audio_start_us: int, clock: OutputClock, first_us: int) -> F32:
    """The samples heard during the exported frames: `audio_start_us` is where its own zero lies on the timeline."""
    end_us = first_us + round(clock.length * SECOND)
    shifted = Audio(audio.samples, audio.rate, audio.start_us + audio_start_us, audio.channels)
    out = shifted.placed(first_us, end_us)
    exact = round(clock.length * audio.rate)
    return out[:exact] if len(out) >= exact else np.pad(out, ((0, exact - len(out)), (0, 0)))


def write_wav(path: Path, samples: F32, rate: int) -> None:
    """Samples as a 24-bit wave file."""
    with av.open(str(path), "w", format="wav") as out:
        nothing = Fraction(0)
        clock = OutputClock(Fraction(1, rate), Fraction(1), np.zeros(0, np.int64), nothing, nothing, nothing)
        sound = PlacedSound(out, "pcm_s24le", samples, rate, clock)
        for packet in sound.until(Fraction(len(samples) + 1, rate)):
            out.mux(packet)
