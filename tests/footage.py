"""Footage that tests make themselves: small clips with everything real files bring - odd timing, turned pictures,
many pixel formats, sound that starts early - written with PyAV into a test's own folder.

Every frame shows its own number (a grey level and a bar that moves), so that a test can tell frames apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

U8 = NDArray[np.uint8]


def picture(index: int, width: int = 96, height: int = 64) -> U8:
    """RGB (height, width, 3) of frame `index`: coloured gradients, a bar at `index`, a grey level that counts."""
    y, x = np.mgrid[0:height, 0:width]
    out = np.empty((height, width, 3), np.uint8)
    out[..., 0] = 40 + x * 150 // width
    out[..., 1] = 40 + y * 150 // height
    out[..., 2] = (60 + index * 5) % 200
    out[:, index * 4 % width : index * 4 % width + 4] = 220
    return out


def tone(seconds: float, rate: int = 48000, channels: int = 1, hertz: float = 330.0, level: float = 0.4) -> NDArray:
    """Samples (n, channels) float32: a tone, k+1 times as high in channel k, with a click every tenth of a second."""
    time = np.arange(round(seconds * rate)) / rate
    parts = [level * np.sin(2 * np.pi * hertz * (k + 1) * time) for k in range(channels)]
    out = np.stack(parts, axis=1).astype(np.float32)
    out[:: max(rate // 10, 1)] = 0.8
    return out


@dataclass(frozen=True)
class Sound:
    """The sound of a clip. `start` is in seconds against the first frame; negative starts earlier."""

    samples: NDArray
    rate: int = 48000
    codec: str = "aac"
    layout: str = "mono"
    start: float = 0.0


def clip(
    path: Path, *, frames: int = 24, size: tuple[int, int] = (96, 64), rate: Fraction | int = 25,
    codec: str = "libx264", pixel_format: str = "yuv420p", ticks: Sequence[int] | None = None,
    time_base: Fraction | None = None, start: float = 0.0, rotation: int = 0, aspect: Fraction | None = None,
    colour: tuple[int, int, int, int] | None = None, sound: Sound | None = None, options: dict[str, str] | None = None,
    cover: bool = False, pictures: Sequence[U8] | None = None,
) -> Path:
    """Write a clip and give back its path.

    `rotation`: degrees clockwise a player must turn it. `colour`: (primaries, transfer, matrix, range). `ticks` in
    `time_base` make the timing variable. `start`: seconds of the first frame on the container's clock.
    """
    rate = Fraction(rate)
    base = time_base or Fraction(1, rate.numerator * 10)
    with av.open(str(path), "w") as out:
        defaults = {"crf": "18", "preset": "ultrafast"} if codec == "libx264" else {}
        video = out.add_stream(
            codec, rate=rate, width=size[0], height=size[1], time_base=base, options={**defaults, **(options or {})}
        )
        video.codec_context.pix_fmt = pixel_format
        if aspect:
            video.codec_context.sample_aspect_ratio = aspect
        if colour:
            video.color_primaries, video.color_trc, video.colorspace, video.color_range = colour
        if rotation:
            video.set_display_rotation(-rotation)
        voice = None
        if sound is not None:
            voice = out.add_stream(sound.codec, rate=sound.rate)
            voice.codec_context.layout = sound.layout
            voice.codec_context.time_base = Fraction(1, sound.rate)
        art = out.add_stream("png", rate=1, width=16, height=16, options={}) if cover else None
        if art is not None:
            art.codec_context.pix_fmt = "rgb24"
            art.disposition = av.stream.Disposition.attached_pic
            still = av.VideoFrame.from_ndarray(picture(0, 16, 16), format="rgb24")
            out.mux(art.encode(still))
            out.mux(art.encode(None))
        shift = round(start / base)
        packets = []
        for index in range(frames):
            rgb = pictures[index] if pictures is not None else picture(index, *size)
            frame = av.VideoFrame.from_ndarray(rgb, format="rgb24")
            known = colour is not None and colour[2] in (1, 5)
            matrix = {"dst_colorspace": colour[2], "dst_color_range": colour[3]} if known else {}
            frame = frame.reformat(format=pixel_format, **matrix)
            frame.pts = shift + (ticks[index] if ticks is not None else index * round(1 / (rate * base)))
            frame.time_base = base
            packets += video.encode(frame)
        packets += video.encode(None)
        if voice is not None and sound is not None:
            packets += _voiced(voice, sound, start)
        packets.sort(key=lambda p: p.dts * p.time_base)
        for packet in packets:
            out.mux(packet)
    return path


def _voiced(stream: av.AudioStream, sound: Sound, start: float) -> list[av.Packet]:
    packets = []
    step = stream.codec_context.frame_size or 1024
    form = stream.codec_context.format.name
    offset = round((start + sound.start) * sound.rate)
    for at in range(0, len(sound.samples), step):
        piece = sound.samples[at : at + step]
        if form.startswith("s16"):
            piece = np.rint(piece * 32767).astype(np.int16)
        data = np.ascontiguousarray(piece.T) if form.endswith("p") else piece.reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(data, format=form, layout=sound.layout)
        frame.pts, frame.time_base, frame.sample_rate = offset + at, Fraction(1, sound.rate), sound.rate
        packets += stream.encode(frame)
    return packets + stream.encode(None)


def recording(path: Path, samples: NDArray, rate: int, *, codec: str = "pcm_s16le", layout: str = "mono") -> Path:
    """Write a sound file and give back its path."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream(codec, rate=rate)
        stream.codec_context.layout = layout
        stream.codec_context.time_base = Fraction(1, rate)
        for packet in _voiced(stream, Sound(samples, rate, codec, layout), 0.0):
            out.mux(packet)
    return path


def truncated(path: Path, share: float) -> Path:
    """Cut a file to this share of its bytes, in place."""
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return path


def decoded_rgb(path: Path) -> list[U8]:
    """Every frame as any FFmpeg-based reader sees it: not turned, RGB."""
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(container.streams.video[0])]


def packets(path: Path, kind: str) -> list[tuple[bytes, float]]:
    """(bytes, seconds) of every packet of the first stream of a kind ("audio" or "video")."""
    with av.open(str(path)) as container:
        stream = getattr(container.streams, kind)[0]
        return [(bytes(p), float(p.pts * p.time_base)) for p in container.demux(stream) if p.size]
