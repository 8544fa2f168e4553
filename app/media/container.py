"""Opening media files: one place that turns FFmpeg's complaints into errors a person can act on.

The picture of a file is its first video stream that moves; cover art and thumbnails are video streams too, and
are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from inference.errors import PlosiveError

MAX_PIXELS = 40_000_000
"""Largest picture that is opened (8K is 33 million pixels): one decoded frame of it takes 120 MB as RGB."""

_STILLS = frozenset({"png", "mjpeg", "bmp", "gif", "webp", "tiff"})


@contextmanager
def opened(path: str | Path) -> Iterator[InputContainer]:
    """The file as an input container, closed afterwards; PlosiveError when it is missing or no media file."""
    name = Path(path).name
    try:
        container = av.open(str(path), "r", metadata_errors="replace")
    except FileNotFoundError as error:
        raise PlosiveError(f"{name} is not there", "Check the path, or relink the file") from error
    except IsADirectoryError as error:
        raise PlosiveError(f"{name} is a folder", "Give a video or audio file") from error
    except PermissionError as error:
        raise PlosiveError(f"{name} may not be read", "Give yourself permission to read it") from error
    except (av.error.FFmpegError, ValueError) as error:
        empty = Path(path).is_file() and Path(path).stat().st_size == 0
        what = f"{name} is empty" if empty else f"{name} is damaged or no media file"
        raise PlosiveError(what, "Export or copy it again from where it came from") from error
    with container:
        yield container


def picture_stream(container: InputContainer) -> VideoStream | None:
    """The first video stream that is not cover art or a thumbnail; None when there is none."""
    for stream in container.streams.video:
        # without a decoder there is no codec context, whatever the stubs say
        if getattr(stream, "codec_context", None) is None:
            continue
        if stream.disposition & (Disposition.attached_pic | Disposition.timed_thumbnails):
            continue
        if len(container.streams.video) > 1 and stream.codec_context.name in _STILLS and stream.frames <= 1:
            continue
        return stream
    return None


def sound_stream(container: InputContainer) -> AudioStream | None:
    """The sound a player would choose: the default stream, else the first; None when there is none."""
    streams = [s for s in container.streams.audio if getattr(s, "codec_context", None) is not None]
    for stream in streams:
        if stream.disposition & Disposition.default:
            return stream
    return streams[0] if streams else None


def require_picture(container: InputContainer, name: str) -> VideoStream:
    """The picture stream, of a size that fits in memory; PlosiveError otherwise."""
    stream = picture_stream(container)
    if stream is None:
        raise PlosiveError(f"{name} holds no picture", "Give a file with a video stream")
    width, height = stream.codec_context.width, stream.codec_context.height
    if width * height > MAX_PIXELS:
        raise PlosiveError(
            f"The picture of {name} is {width} x {height}: one frame takes {width * height * 3 >> 20} MB of memory",
            f"Scale it to at most {MAX_PIXELS // 1_000_000} million pixels (8K) first",
        )
    if width < 1 or height < 1:
        raise PlosiveError(
            f"The picture of {name} is larger than can be decoded in memory, or its header is damaged",
            f"Scale it to at most {MAX_PIXELS // 1_000_000} million pixels (8K), or copy the file again",
        )
    return stream
