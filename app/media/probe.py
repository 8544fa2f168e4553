"""What a media file holds, looked up once when it is opened.

Headers are not believed: packets are counted, and the first picture is decoded (rotation, pixel format, colour tags
are certain only then). A file that breaks off is used as far as it decodes, with a warning.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from app.document.model import MediaInfo, MediaRef
from app.document.time import SECOND
from app.media.container import opened, picture_stream, require_picture, sound_stream
from app.media.table import FrameTable, decoded, read_table
from inference.errors import PlosiveError

_HASHED = 1 << 20
"""Bytes at the start and at the end of a file that identify it together with its size."""

_HDR = {16: "PQ", 18: "HLG"}


@dataclass(frozen=True)
class Probed:
    """All that probing found; `table` is None for files without a picture."""

    info: MediaInfo
    table: FrameTable | None
    varies: bool


def probe(path: str | Path, *, picture: bool = True) -> MediaInfo:
    """What `path` holds. With `picture`, a file without a usable picture is a PlosiveError; otherwise sound is enough.

    `starts` is left empty: timing that varies is told by `frame_starts`, whose table the caller stores.
    """
    info = look(path).info
    if picture and not info.rate:
        raise PlosiveError(f"{Path(path).name} holds no picture", "Give a file with a video stream")
    return info


def frame_starts(path: str | Path) -> NDArray[np.int64] | None:
    """(N,) microseconds after the first frame at which each frame is shown; None where the rate is constant."""
    found = look(path)
    return found.table.starts_us() if found.varies and found.table is not None else None


def media_ref(path: str | Path, relative_to: str | Path | None = None) -> MediaRef:
    """A reference by content and path, relative to a folder where at most two steps up lead there."""
    full = Path(path).resolve()
    shown = full.as_posix()
    if relative_to is not None:
        base = Path(relative_to).resolve()
        for climbed, parent in enumerate((base, *base.parents)):
            if climbed > 2 or parent == Path(parent.anchor):
                break
            if full.is_relative_to(parent):
                shown = Path(*[".."] * climbed, full.relative_to(parent)).as_posix()
                break
    return MediaRef(path=shown, size=full.stat().st_size, hash=content_hash(full), info=probe(full, picture=False))


def content_hash(path: str | Path) -> str:
    """Hash of a file's size, first and last mebibyte: quick, and good enough to recognise footage again."""
    size = Path(path).stat().st_size
    digest = hashlib.blake2b(str(size).encode(), digest_size=16)
    with Path(path).open("rb") as file:
        digest.update(file.read(_HASHED))
        if size > _HASHED:
            file.seek(max(_HASHED, size - _HASHED))
            digest.update(file.read(_HASHED))
    return digest.hexdigest()


def look(path: str | Path) -> Probed:
    """Probe, remembered for as long as the file's size and time stay the same."""
    try:
        stat = Path(path).stat()
    except OSError as error:
        raise PlosiveError(f"{Path(path).name} is not there", "Check the path, or relink the file") from error
    return _look(str(path), stat.st_size, stat.st_mtime_ns)


@lru_cache(maxsize=16)
def _look(path: str, size: int, changed: int) -> Probed:
    name = Path(path).name
    with opened(path) as container:
        sound = sound_stream(container)
        if picture_stream(container) is None:
            if sound is None:
                raise PlosiveError(f"{name} holds neither picture nor sound", "Give a video or audio file")
            return Probed(MediaInfo(**_sound(container, sound), duration=_us(container.duration or 0)), None, False)
        stream = require_picture(container, name)
        table = read_table(container, stream)
        fields: dict[str, Any] = _sound(container, sound) if sound is not None else {}
    return _picture(path, table, fields)


def _us(value: int) -> int:
    return round(Fraction(value * SECOND, av.time_base))


def _sound(container: InputContainer, stream: AudioStream) -> dict[str, Any]:
    base = Fraction(stream.time_base or Fraction(1, SECOND))
    duration = round(stream.duration * base * SECOND) if stream.duration else _us(container.duration or 0)
    return {
        "audio_start": round((stream.start_time or 0) * base * SECOND),
        "audio_rate": stream.codec_context.sample_rate,
        "audio_channels": stream.codec_context.channels,
        "audio_codec": stream.codec_context.name,
        "audio_duration": duration,
    }


def _picture(path: str, table: FrameTable, sound: dict[str, Any]) -> Probed:
    name = Path(path).name
    first, table, lost = _decodable(path, table)
    if first is None or not len(table.pts):
        raise PlosiveError(f"No frame of {name} can be decoded", "It is damaged: export or copy it again")
    with opened(path) as container:
        stream = require_picture(container, name)
        steady = table.rate(stream)
        rate = steady or table.mean_rate(stream)
        aspect = stream.sample_aspect_ratio or Fraction(1)
        codec, field_order = stream.codec_context.name, stream.codec_context.field_order
        short = table.timed and _promised(stream) > float(table.end() + 5 / rate)
    warnings = []
    if lost or table.broken:
        missing = f", {lost} are lost" if lost else ""
        warnings.append(f"{name} is damaged: {len(table.pts)} frames can be used{missing}")
    elif short:
        warnings.append(f"{name} is damaged: it breaks off, {len(table.pts)} frames can be used")
    if first.interlaced_frame or int(field_order) > 1:
        warnings.append("The picture is interlaced: mouths are edited on whole frames, deinterlace it first")
    if int(first.color_trc) in _HDR:
        warnings.append(f"The picture is HDR ({_HDR[int(first.color_trc)]}): it is shown without tone mapping")
    if len(table.pts) == 1:
        warnings.append("The file holds a single frame")
    rotation = rotation_of(first)
    sideways = rotation in (90, 270)
    varies = steady is None
    duration = round(len(table.pts) * SECOND / rate)
    if varies:
        duration = int(table.starts_us()[-1]) + round(SECOND / rate)
    info = MediaInfo(
        width=first.height if sideways else first.width,
        height=first.width if sideways else first.height,
        rate=f"{rate.numerator}/{rate.denominator}",
        frames=len(table.pts),
        duration=duration,
        rotation=rotation,
        sample_aspect=f"{aspect.numerator}/{aspect.denominator}" if aspect > 0 else "1/1",
        pixel_format=first.format.name,
        video_codec=codec,
        color_primaries=int(first.color_primaries),
        color_transfer=int(first.color_trc),
        color_space=int(first.colorspace),
        color_range=int(first.color_range),
        video_start=round(int(table.pts[0]) * table.time_base * SECOND) if table.timed else 0,
        warnings=tuple(warnings),
        **sound,
    )
    return Probed(info, table, varies)


def rotation_of(frame: VideoFrame) -> int:
    """Degrees clockwise, a multiple of 90, that make the frame upright (the display matrix counts the other way)."""
    return round(-frame.rotation / 90) * 90 % 360


def _promised(stream: VideoStream) -> float:
    """Seconds at which a Matroska file says its picture ends; 0 where it says nothing.

    A Matroska file that was cut off reads without any error: that it promised more is all there is to notice.
    """
    parts = stream.metadata.get("DURATION", "").split(":")
    try:
        hours, minutes, seconds = (float(part) for part in parts)
    except ValueError:
        return 0.0
    return hours * 3600 + minutes * 60 + seconds


def _decodable(path: str, table: FrameTable) -> tuple[VideoFrame | None, FrameTable, int]:
    """The first frame, the table cut to what decodes, and how many frames were lost.

    Everything is decoded only when reading broke off, frames are missing, or the start does not decode.
    """
    if not len(table.pts):
        return None, table, 0
    name = Path(path).name
    with opened(path) as container:
        stream = require_picture(container, name)
        first = next(decoded(container, stream), None)
        if first is None:
            return None, table, len(table.pts)
        stated = stream.frames or len(table.pts)
        starts_well = not table.timed or first.pts == table.pts[0]
        if starts_well and not table.broken and stated <= len(table.pts):
            return first, table, 0
    with opened(path) as container:
        stream = require_picture(container, name)
        stream.thread_type = "AUTO"
        if not table.timed:
            count = sum(1 for _ in decoded(container, stream))
            kept = np.arange(count, dtype=np.int64)
        else:
            pts = {frame.pts for frame in decoded(container, stream) if frame.pts is not None}
            kept = np.array(sorted(pts), np.int64)
    lost = max(len(table.pts) - len(kept), 0)
    return first, replace(table, pts=kept, keys=np.intersect1d(table.keys, kept)), lost
