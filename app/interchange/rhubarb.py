"""Mouth cues of Rhubarb Lip Sync as TSV, XML and JSON: shapes A to H and X that fill the time.

Times are hundredths of a second. An XML or JSON file keeps its metadata (sound file, duration).
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

from app.interchange import xml
from app.interchange.model import Mark, MarkTier, Timing, extra, filled, with_extra
from app.interchange.text import Malformed, checked, decoded, encoded, json_of, us_of

TIER = "rhubarb"
SHAPES = frozenset("ABCDEFGHX")
_STEP = 10_000


def read_tsv(data: bytes) -> Timing:
    """Lines of time and shape; the last line only says when the one before ends."""
    text, how = decoded(data)
    cues: list[tuple[int, str]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        fields = line.split("\t")
        if len(fields) != 2:
            raise Malformed(number, "a cue is a time and a shape with a tab between")
        at = us_of(fields[0], number)
        if cues and at < cues[-1][0]:
            raise Malformed(number, "a cue begins before the one above it")
        cues.append((at, _shape(fields[1], number)))
    marks = [Mark(a, b, shape) for (a, shape), (b, _) in pairwise(cues)]
    end = cues[-1] if cues else (0, "X")
    kept = how if end[1] == "X" else with_extra(how, last=end[1])
    return Timing((MarkTier(TIER, tuple(marks)),), end[0], extra=kept)


def read_xml(data: bytes) -> Timing:
    """The mouth cues of a result; other elements are kept."""
    root = xml.parse(data)
    if root.tag != "rhubarbResult":
        raise Malformed(xml.line_of(root), f"this is <{str(root.tag)[:40]}>, no result of Rhubarb")
    marks = []
    for cue in root.iter("mouthCue"):
        line = xml.line_of(cue)
        start, end = (us_of(xml.needed(cue, name), line) for name in ("start", "end"))
        marks.append(_mark(start, end, cue.text or "", line))
    sound, duration = root.findtext("metadata/soundFile"), root.findtext("metadata/duration")
    end = us_of(duration, xml.line_of(root)) if duration else 0
    return Timing((MarkTier(TIER, tuple(marks)),), end, extra=with_extra((), sound=sound or ""))


def read_json(data: bytes) -> Timing:
    """The mouth cues of a result; other metadata is kept."""
    value, how = json_of(data)
    try:
        cues = [(cue["start"], cue["end"], cue["value"]) for cue in value["mouthCues"]]
        metadata: dict[str, Any] = dict(value.get("metadata") or {})
        end = _us(metadata.pop("duration", 0), 0)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Malformed(0, f"this JSON is no result of Rhubarb: {type(error).__name__} {error}") from None
    marks = tuple(_mark(_us(a, n), _us(b, n), shape, 0) for n, (a, b, shape) in enumerate(cues, start=1))
    sound = metadata.pop("soundFile", "")
    how = with_extra(how, sound=sound if isinstance(sound, str) else "")
    how = with_extra(how, metadata=json.dumps(metadata) if metadata else "")
    return Timing((MarkTier(TIER, marks),), end, extra=how)


def write_tsv(timing: Timing) -> bytes:
    """As Rhubarb writes it."""
    cues = _cues(timing)
    lines = [f"{_s(m.start)}\t{m.label}\n" for m in cues]
    end = _stepped(max(timing.end, cues[-1].end if cues else 0))
    return encoded("".join([*lines, f"{_s(end)}\t{extra(timing.extra, 'last', 'X')}\n"]), timing.extra)


def write_xml(timing: Timing) -> bytes:
    """As Rhubarb writes it."""
    sound = _escaped(extra(timing.extra, "sound"))
    cues = [f'    <mouthCue start="{_s(m.start)}" end="{_s(m.end)}">{m.label}</mouthCue>\n' for m in _cues(timing)]
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rhubarbResult>\n  <metadata>\n'
        f"    <soundFile>{sound}</soundFile>\n    <duration>{_s(timing.length)}</duration>\n  </metadata>\n"
        f"  <mouthCues>\n{''.join(cues)}  </mouthCues>\n</rhubarbResult>\n"
    ).encode()


def write_json(timing: Timing) -> bytes:
    """As Rhubarb writes it."""
    more = json.loads(extra(timing.extra, "metadata", "{}"))
    sound = json.dumps(extra(timing.extra, "sound"), ensure_ascii=False)
    rows = [f'    "soundFile": {sound}', f'    "duration": {_s(timing.length)}']
    rows += [f"    {json.dumps(k, ensure_ascii=False)}: {json.dumps(v, ensure_ascii=False)}" for k, v in more.items()]
    cues = [f'    {{ "start": {_s(m.start)}, "end": {_s(m.end)}, "value": "{m.label}" }}' for m in _cues(timing)]
    body = ",\n".join(rows), ",\n".join(cues)
    text = '{\n  "metadata": {\n' + body[0] + '\n  },\n  "mouthCues": [\n' + body[1] + "\n  ]\n}\n"
    return encoded(text, timing.extra)


def _cues(timing: Timing) -> tuple[Mark, ...]:
    """The first tier's shapes on the grid of hundredths, filled with X."""
    tier = timing.tiers[0] if timing.tiers else MarkTier(TIER)
    line = tuple(
        Mark(_stepped(m.start), _stepped(m.end), m.label if m.label in SHAPES else "X") for m in tier.marks)
    return tuple(m if m.label else Mark(m.start, m.end, "X") for m in filled(line, _stepped(timing.end)))


def _mark(start: int, end: int, shape: object, line: int) -> Mark:
    if end < start:
        raise Malformed(line, "a cue ends before it begins")
    return Mark(start, end, _shape(shape, line))


def _shape(shape: object, line: int) -> str:
    name = shape.strip() if isinstance(shape, str) else ""
    if name not in SHAPES:
        raise Malformed(line, f"“{str(shape)[:40]}” is no mouth shape of Rhubarb (A to H, X)")
    return name


def _us(value: object, cue: int) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Malformed(0, f"cue {cue}: {str(value)[:40]!r} is no time")
    return checked(value * 1e6, 0)


def _stepped(us: int) -> int:
    return max(round(us / _STEP), 0) * _STEP


def _s(us: int) -> str:
    return f"{_stepped(us) / 1e6:.2f}"


def _escaped(text: str) -> str:
    return xml.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
