"""TextGrids of Praat: long, short, and both JSON forms of praatio.

Read by Praat's own rule: numbers, quoted texts and <flags> that stand free count, all other words are comment; so long
and short forms are one grammar, and an error can name its line. Written by praatio.
Praat's times have more digits than microseconds: those of marks nobody moved are written back as they came.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from praatio.utilities import textgrid_io

from app.interchange.model import Extra, Mark, MarkTier, Timing, extra, filled, with_extra
from app.interchange.text import Malformed, checked, decoded, encoded, json_of, seconds, us_of, whole

Form = Literal["long_textgrid", "short_textgrid", "textgrid_json", "json"]
_INTERVALS, _POINTS = "IntervalTier", "TextTier"
# a quoted text (a quote inside is doubled), a flag, a comment after "!", or a word
_TOKEN = re.compile(r'"((?:[^"]|"")*)"|(<\w+>)|!(?:[^\n]*)|([^\s"<!][^\s"]*)|(\S)|(\n)')
_NUMBER = re.compile(r"[+-]?\d[\d.eE+-]*%?\Z")


class _Token(NamedTuple):
    kind: Literal["text", "number", "flag", "end"]
    text: str
    line: int


def read(data: bytes) -> Timing:
    """A TextGrid in any of its forms. Raises Malformed."""
    text, how = decoded(data)
    if text.lstrip().startswith("{"):
        return _of_json(data)
    form: Form = "short_textgrid" if "item [" not in text else "long_textgrid"
    return _Reader(text).timing(with_extra(how, form=form))


def write(timing: Timing) -> bytes:
    """A TextGrid in the form it was read in, the long one if it was not."""
    form = extra(timing.extra, "form", "long_textgrid")
    return written(timing, form)  # type: ignore[arg-type]


def write_short(timing: Timing) -> bytes:
    """A TextGrid in the short form."""
    return written(timing, "short_textgrid")


def write_json(timing: Timing) -> bytes:
    """A TextGrid as praatio writes it in JSON."""
    form = extra(timing.extra, "form")
    return written(timing, form if form in ("json", "textgrid_json") else "textgrid_json")  # type: ignore[arg-type]


def written(timing: Timing, form: Form) -> bytes:
    """A TextGrid in a form: interval tiers without overlaps and without gaps."""
    end = max(timing.length, 1)
    tiers = []
    for tier in timing.tiers:
        if tier.points:
            entries = [[_number(m.start, m.extra, "start"), m.label] for m in sorted(tier.marks, key=lambda m: m.start)]
        else:
            entries = [
                [_number(m.start, m.extra, "start"), _number(m.end, m.extra, "end"), m.label]
                for m in filled(tier.marks, end)]
        tiers.append({
            "class": _POINTS if tier.points else _INTERVALS, "name": tier.name, "xmin": 0.0,
            "xmax": _number(end, timing.extra, "end"), "entries": entries})  # fmt: skip
    grid: dict[str, Any] = {"xmin": 0.0, "xmax": _number(end, timing.extra, "end"), "tiers": tiers}
    if form == "json":
        _distinct(tiers)
    text = textgrid_io.getTextgridAsStr(grid, form, includeBlankSpaces=False)
    return encoded(text, timing.extra)


def _distinct(tiers: list[dict[str, Any]]) -> None:
    """The small JSON form knows tiers by their names alone."""
    names = [tier["name"] for tier in tiers]
    for i, name in enumerate(names):
        if name in names[:i]:
            raise Malformed(0, f"there are two tiers called “{name}”", "Choose another form of TextGrid")


class _Reader:
    """One pass over the tokens."""

    def __init__(self, text: str) -> None:
        self._tokens = self._scan(text)
        self._line = 1

    def _scan(self, text: str) -> Iterator[_Token]:
        line = 1
        for found in _TOKEN.finditer(text):
            quoted, flag, word, odd, newline = found.groups()
            if newline:
                line += 1
            elif quoted is not None:
                yield _Token("text", quoted.replace('""', '"'), line)
                line += quoted.count("\n")
            elif flag:
                yield _Token("flag", flag, line)
            elif word and _NUMBER.match(word):
                yield _Token("number", word, line)
            elif odd == '"':
                raise Malformed(line, "a quoted text does not end")
        yield _Token("end", "", line)

    def _next(self, kind: Literal["text", "number", "flag"], what: str) -> str:
        token = next(self._tokens, _Token("end", "", self._line))
        self._line = token.line
        if token.kind != kind:
            found = "the file ends" if token.kind == "end" else f"“{token.text[:40]}” stands"
            raise Malformed(token.line, f"{found} where {what} was expected")
        return token.text

    def _time(self, what: str) -> tuple[int, str]:
        text = self._next("number", what)
        us = us_of(text, self._line)
        return us, "" if seconds(us) == text else text

    def _count(self, what: str) -> int:
        count = whole(self._next("number", what), self._line, what)
        if count < 0:
            raise Malformed(self._line, f"{count} is no {what}")
        return count

    def timing(self, how: Extra) -> Timing:
        kind, of = self._next("text", "the file type"), self._next("text", "the object class")
        if not kind.startswith("ooTextFile") or of != "TextGrid":
            raise Malformed(self._line, f"this is a {of[:40] or kind[:40]}, no TextGrid", "Choose a TextGrid")
        start, _ = self._time("the start of the file")
        end, spelled = self._time("the end of the file")
        if start != 0:
            how = with_extra(how, start=str(start))
        flag = self._next("flag", "<exists>")
        count = self._count("number of tiers") if flag == "<exists>" else 0
        tiers = tuple(self._tier() for _ in range(count))
        return Timing(tiers, end, extra=with_extra(how, end=spelled))

    def _tier(self) -> MarkTier:
        kind = self._next("text", "the class of a tier")
        if kind not in (_INTERVALS, _POINTS):
            raise Malformed(self._line, f"“{kind[:40]}” is no class of tier")
        name = self._next("text", "the name of a tier")
        self._time("the start of the tier")
        self._time("the end of the tier")
        count = self._count("number of marks")
        mark = self._point if kind == _POINTS else self._interval
        return MarkTier(name, tuple(mark() for _ in range(count)), kind == _POINTS)

    def _point(self) -> Mark:
        at, spelled = self._time("the time of a point")
        return Mark(at, at, self._next("text", "the label of a point"), (("start", spelled),) if spelled else ())

    def _interval(self) -> Mark:
        (start, a), (end, b) = self._time("the start of an interval"), self._time("the end of an interval")
        if end < start:
            raise Malformed(self._line, "an interval ends before it begins")
        return Mark(start, end, self._next("text", "the label of an interval"), _spelled(a, b))


def _of_json(data: bytes) -> Timing:
    value, how = json_of(data)
    small = isinstance(value, dict) and "start" in value
    try:
        if small:
            rows = [(name, tier["type"], tier["entries"]) for name, tier in value["tiers"].items()]
            end = value["end"]
        else:
            rows = [(tier["name"], tier["class"], tier["entries"]) for tier in value["tiers"]]
            end = value["xmax"]
        tiers = tuple(_json_tier(*row) for row in rows)
        how = with_extra(how, form="json" if small else "textgrid_json")
        return Timing(tiers, _json_us(end), extra=how)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Malformed(0, f"this JSON is no TextGrid: {type(error).__name__} {error}") from None


def _json_tier(name: str, kind: str, entries: list[list[Any]]) -> MarkTier:
    if kind not in (_INTERVALS, _POINTS) or not isinstance(name, str):
        raise ValueError(f"{kind!r} is no class of tier")
    marks = []
    for number, entry in enumerate(entries):
        if len(entry) != (2 if kind == _POINTS else 3) or not isinstance(entry[-1], str):
            raise Malformed(0, f"mark {number + 1} of “{name}” is not [times, label]")
        start, end = _json_us(entry[0]), _json_us(entry[-2])
        if end < start:
            raise Malformed(0, f"mark {number + 1} of “{name}” ends before it begins")
        a, b = (json.dumps(v) if float(seconds(us)) != v else "" for us, v in ((start, entry[0]), (end, entry[-2])))
        marks.append(Mark(start, end, entry[-1], _spelled(a, b if kind == _INTERVALS else "")))
    return MarkTier(name, tuple(marks), kind == _POINTS)


def _json_us(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{value!r} is no time")
    return checked(float(value) * 1e6, 0)


def _spelled(start: str, end: str) -> Extra:
    return tuple((name, text) for name, text in (("start", start), ("end", end)) if text)


def _number(us: int, given: Extra, name: str) -> float:
    """Seconds: with the digits of the file while the time is still the file's."""
    kept = extra(given, name)
    return float(kept) if kept and round(float(kept) * 1e6) == us else us / 1e6
