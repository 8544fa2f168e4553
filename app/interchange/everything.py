"""JSON of everything a face's timing is: tiers with who made what, keys, automation, markers. Nothing is lost.

One mark a line. `{"plosive": "timing 1", "rate", "end", "tiers": [{"name", "points", "marks": [[start, end, label,
{more}]]}]}`, times in microseconds; a tier's marks of points are [time, label, {more}].
"""

from __future__ import annotations

import json
from fractions import Fraction
from typing import Any

from app.interchange.model import Extra, Mark, MarkTier, Timing, with_extra
from app.interchange.text import LONGEST, Malformed, encoded, json_of

KIND = "timing 1"


def read(data: bytes) -> Timing:
    """What `write` wrote. Raises Malformed."""
    value, how = json_of(data)
    if not isinstance(value, dict) or value.get("plosive") != KIND:
        raise Malformed(0, f"this JSON does not say \"plosive\": \"{KIND}\"", "Choose a file that Plosive wrote")
    try:
        tiers = tuple(_tier(tier) for tier in value["tiers"])
        more = {k: _text(v) for k, v in value.get("more", {}).items()}
        rate = value.get("rate", "")
        if rate and not 1 <= Fraction(rate) <= 1000:
            raise ValueError(f"{rate!r} is no frame rate")
        return Timing(tiers, _time(value.get("end", 0)), rate, extra=(*with_extra(how), *more.items()))
    except (KeyError, TypeError, ValueError, AttributeError, ZeroDivisionError) as error:
        raise Malformed(0, f"this JSON is no timing: {type(error).__name__} {error}") from None


def write(timing: Timing) -> bytes:
    """All of a timing."""
    more = {k: v for k, v in timing.extra if k not in ("encoding", "newline")}
    head = {"plosive": KIND, "rate": timing.rate, "end": timing.end, **({"more": more} if more else {})}
    lines = ["{"]
    lines += [f"  {_json(k)}: {_json(v)}," for k, v in head.items()]
    lines.append('  "tiers": [')
    for number, tier in enumerate(timing.tiers):
        opened = f'    {{"name": {_json(tier.name)}, "points": {_json(tier.points)},'
        if tier.extra:
            opened += f' "more": {_json(dict(tier.extra))},'
        lines.append(opened + ' "marks": [')
        rows = [_json(_row(mark, tier.points)) for mark in tier.marks]
        lines += [f"      {row}{',' if k + 1 < len(rows) else ''}" for k, row in enumerate(rows)]
        lines.append(f"    ]}}{',' if number + 1 < len(timing.tiers) else ''}")
    lines += ["  ]", "}", ""]
    return encoded("\n".join(lines), timing.extra)


def _row(mark: Mark, points: bool) -> list[Any]:
    times = [mark.start] if points else [mark.start, mark.end]
    return [*times, mark.label, *([dict(mark.extra)] if mark.extra else [])]


def _tier(value: dict[str, Any]) -> MarkTier:
    points = bool(value.get("points", False))
    name = _text(value["name"])
    marks = tuple(_mark(row, points, name, k + 1) for k, row in enumerate(value["marks"]))
    return MarkTier(name, marks, points, _extra(value.get("more", {})))


def _mark(row: list[Any], points: bool, name: str, number: int) -> Mark:
    count = 2 if points else 3
    try:
        if not isinstance(row, list) or not count <= len(row) <= count + 1:
            raise ValueError("it is not [times, label, more]")
        start = _time(row[0])
        end = start if points else _time(row[1])
        if end < start:
            raise ValueError("it ends before it begins")
        return Mark(start, end, _text(row[count - 1]), _extra(row[count]) if len(row) > count else ())
    except (ValueError, TypeError, AttributeError) as error:
        raise Malformed(0, f"mark {number} of “{name}”: {error}") from None


def _extra(value: dict[str, Any]) -> Extra:
    return tuple((_text(k), _text(v)) for k, v in value.items())


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def _time(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= LONGEST:
        raise ValueError(f"{str(value)[:40]} is no time in microseconds")
    return value


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
