"""Non-square pixels in Matroska files.

FFmpeg's muxer takes the sample aspect ratio from a field that PyAV cannot set, and writes "display size unknown".
It also leaves a few empty bytes in the track's header; the display size is put there, in place, after the file is
written. Nothing else of the file moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, gcd
from pathlib import Path

_SEGMENT, _TRACKS, _ENTRY, _VIDEO, _VOID = 0x18538067, 0x1654AE6B, 0xAE, 0xE0, 0xEC
_DISPLAY_WIDTH, _DISPLAY_HEIGHT, _DISPLAY_UNIT = 0x54B0, 0x54BA, 0x54B2
_HEAD = 1 << 20
"""Bytes at the start of a file in which its tracks are described."""


def set_aspect(path: Path, width: int, height: int, aspect: Fraction) -> bool:
    """Write the display size of the first video track of a fresh file; False where its header has no room for it."""
    with path.open("r+b") as file:
        data = file.read(_HEAD)
        for start, end in _inside(data, (_SEGMENT, _TRACKS, _ENTRY)):
            changed = _entry(data[start:end], _display(width, height, aspect))
            if changed is not None:
                file.seek(start)
                file.write(changed)
                return True
    return False


def _display(width: int, height: int, aspect: Fraction) -> bytes:
    """The display size as elements: at least the picture's height, in exactly the right ratio."""
    across, down = width * aspect.numerator, height * aspect.denominator
    common = gcd(across, down)
    across, down = across // common, down // common
    times = ceil(height / down)
    return _element(_DISPLAY_WIDTH, _number(across * times)) + _element(_DISPLAY_HEIGHT, _number(down * times))


def _entry(entry: bytes, display: bytes) -> bytes | None:
    """The content of a track entry with the display size in its video part, as long as before."""
    parts = list(_elements(entry, 0, len(entry)))
    out: list[bytes] = []
    grown = 0
    for name, begin, content, end in parts:
        if name == _VIDEO:
            kept = b"".join(entry[b:e] for n, b, _, e in _elements(entry, content, end) if n != _DISPLAY_UNIT)
            video = _element(_VIDEO, kept + display)
            grown = len(video) - (end - begin)
            out.append(video)
        elif name == _VOID and grown and end - begin - grown in range(2, 120):
            out.append(_element(_VOID, bytes(end - begin - grown - 2)))
            grown = 0
        else:
            out.append(entry[begin:end])
    whole = b"".join(out)
    return whole if len(whole) == len(entry) and whole != entry else None


def _inside(data: bytes, names: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """(start, end) of the content of every element at the path `names`."""
    places = [(0, len(data))]
    for wanted in names:
        places = [
            (content, min(end, len(data)))
            for start, stop in places
            for name, _, content, end in _elements(data, start, stop)
            if name == wanted
        ]
    yield from places


def _elements(data: bytes, start: int, stop: int) -> Iterator[tuple[int, int, int, int]]:
    """(id, begin, content, end) of the elements between two places."""
    while start + 2 <= stop and data[start]:
        id_length = 9 - data[start].bit_length()
        at = start + id_length
        if at >= stop or not data[at]:
            return
        size_length = 9 - data[at].bit_length()
        size = int.from_bytes(data[at : at + size_length], "big") & ((1 << 7 * size_length) - 1)
        content = at + size_length
        yield int.from_bytes(data[start:at], "big"), start, content, content + size
        start = content + size


def _element(name: int, content: bytes) -> bytes:
    """One element with the shortest size that holds its content (up to 16 KB)."""
    size = len(content)
    length = bytes([0x80 | size]) if size < 127 else (0x4000 | size).to_bytes(2, "big")
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + length + content


def _number(value: int) -> bytes:
    return value.to_bytes(max((value.bit_length() + 7) // 8, 1), "big")
