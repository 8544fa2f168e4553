"""SubRip (.srt) and WebVTT (.vtt): cues in whole milliseconds.

Kept and written back: numbers and names of cues, places on the picture behind the times, and in WebVTT the header,
notes, styles and regions where they stand. Tags inside a text belong to its label. Cues may overlap.
"""

from __future__ import annotations

import re

from app.interchange.model import Extra, Mark, MarkTier, Timing, extra, with_extra
from app.interchange.text import Malformed, checked, decoded, encoded

TIER = "cues"
_TIMES = re.compile(
    r"(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})[ \t]*-->[ \t]*(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})(.*)\Z",
    re.ASCII | re.DOTALL)
_ESCAPES = (
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u00a0"), ("&lrm;", "\u200e"), ("&rlm;", "\u200f"),
)  # fmt: skip


def read_srt(data: bytes) -> Timing:
    """Cues of a SubRip file."""
    text, how = decoded(data)
    marks: list[Mark] = []
    for line, block in _blocks(text):
        given: Extra = ()
        if "-->" not in block[0] and len(block) > 1:
            if block[0].strip() != str(len(marks) + 1):
                given = (("index", block[0]),)
            line, block = line + 1, block[1:]
        marks.append(_cue(block, line, given))
    return Timing((MarkTier(TIER, tuple(marks)),), extra=how)


def write_srt(timing: Timing) -> bytes:
    """A SubRip file of the first tier, cues in order and numbered unless they came with another number."""
    blocks = []
    for number, mark in enumerate(_cues(timing), start=1):
        index = extra(mark.extra, "index", str(number))
        times = f"{_clock(mark.start, ',')} --> {_clock(mark.end, ',')}{extra(mark.extra, 'place')}"
        blocks.append(f"{index}\n{times}\n{_whole_lines(mark.label)}\n")
    return encoded("\n".join(blocks), timing.extra)


def read_vtt(data: bytes) -> Timing:
    """Cues of a WebVTT file."""
    text, how = decoded(data)
    blocks = _blocks(text)
    if not blocks or not re.match(r"WEBVTT(?:[ \t]|\Z)", blocks[0][1][0]):
        raise Malformed(1, "a WebVTT file begins with WEBVTT", "Choose a .vtt file")
    header = "\n".join(blocks[0][1])
    if header != "WEBVTT":
        how = with_extra(how, header=header)
    marks, before = [], []
    for line, block in blocks[1:]:
        if "-->" not in block[0] and (len(block) == 1 or "-->" not in block[1]):
            if any("-->" in text for text in block) or not block[0].startswith(("NOTE", "STYLE", "REGION")):
                raise Malformed(line, f"“{block[0][:40]}” begins no cue, note, style or region")
            before.append("\n".join(block))  # a note, a style or a region
            continue
        given: Extra = (("before", "\n\n".join(before)),) if before else ()
        before = []
        if "-->" not in block[0]:
            given = with_extra(given, name=block[0])
            line, block = line + 1, block[1:]
        mark = _cue(block, line, given)
        marks.append(Mark(mark.start, mark.end, _unescaped(mark.label), mark.extra))
    if before:
        how = with_extra(how, after="\n\n".join(before))
    return Timing((MarkTier(TIER, tuple(marks)),), extra=how)


def write_vtt(timing: Timing) -> bytes:
    """A WebVTT file of the first tier."""
    blocks = [extra(timing.extra, "header", "WEBVTT")]
    for mark in _cues(timing):
        before, name = extra(mark.extra, "before"), extra(mark.extra, "name")
        times = f"{_clock(mark.start, '.')} --> {_clock(mark.end, '.')}{extra(mark.extra, 'place')}"
        text = _whole_lines(_escaped(mark.label))
        blocks += [*([before] if before else []), f"{name}\n{times}\n{text}" if name else f"{times}\n{text}"]
    after = extra(timing.extra, "after")
    return encoded("\n\n".join([*blocks, *([after] if after else [])]) + "\n", timing.extra)


def _cues(timing: Timing) -> list[Mark]:
    """What is written: the marks of the first tier that has any with a label, in order, silence left out."""
    tier = next((t for t in timing.tiers if any(m.label for m in t.marks)), None)
    return [] if tier is None else sorted((m for m in tier.marks if m.label), key=lambda m: (m.start, m.end))


def _blocks(text: str) -> list[tuple[int, list[str]]]:
    """Stretches of lines between empty ones, with the number of their first line."""
    out: list[tuple[int, list[str]]] = []
    fresh = True
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            fresh = True
        elif fresh:
            out.append((number, [line]))
            fresh = False
        else:
            out[-1][1].append(line)
    return out


def _cue(block: list[str], line: int, given: Extra) -> Mark:
    found = _TIMES.match(block[0].strip())
    if not found:
        raise Malformed(line, f"“{block[0][:40]}” is no line of times (00:00:01,000 --> 00:00:02,500)")
    start, end = _us(found.groups()[:4], line), _us(found.groups()[4:8], line)
    if end < start:
        raise Malformed(line, "a cue ends before it begins")
    for k, text in enumerate(block[1:], start=1):
        if "-->" in text:
            raise Malformed(line + k, "times stand inside a cue: an empty line is missing above")
    place = f" {found[9].strip()}" if found[9].strip() else ""
    return Mark(start, end, "\n".join(block[1:]), with_extra(given, place=place))


def _us(parts: tuple[str | None, ...], line: int) -> int:
    hours, minutes, seconds, fraction = parts
    assert minutes and seconds and fraction
    if int(minutes) > 59 or int(seconds) > 59:
        raise Malformed(line, f"{minutes}:{seconds} is no time: minutes and seconds go to 59")
    whole = int((hours or "0")[:12]) * 3600 + int(minutes) * 60 + int(seconds)
    return checked(whole * 1e6, line) + int(fraction.ljust(3, "0")) * 1000


def _clock(us: int, point: str) -> str:
    ms = max(round(us / 1000), 0)
    return f"{ms // 3_600_000:02d}:{ms // 60_000 % 60:02d}:{ms // 1000 % 60:02d}{point}{ms % 1000:03d}"


def _whole_lines(label: str) -> str:
    """A label without the empty lines and the arrow that would end or begin a cue."""
    lines = [line for line in re.split(r"[\r\n]", label) if line.strip()]
    return "\n".join(lines).replace("-->", "->")


def _unescaped(text: str) -> str:
    for code, char in reversed(_ESCAPES):
        text = text.replace(code, char)
    return text


def _escaped(text: str) -> str:
    """`&` as WebVTT wants it; "<" only where it begins no tag."""
    text = text.replace("&", "&amp;").replace("\u00a0", "&nbsp;").replace("\u200e", "&lrm;").replace("\u200f", "&rlm;")
    return re.sub(r"<(?![/\w.])", "&lt;", text)
