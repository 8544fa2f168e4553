"""Bytes of text files as text and back: encodings, byte-order marks, line ends, numbers; errors that name the line."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from app.interchange.model import Extra, extra
from inference.errors import PlosiveError

LONGEST = 10**15
"""Microseconds beyond which a time is a mistake: 31 years."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\Z", re.ASCII)


class Malformed(PlosiveError):
    """What is wrong with a file, and in which line (counted from 1; 0 = the file as a whole)."""

    def __init__(self, line: int, reason: str, remedy: str = "Mend the file, or export it again") -> None:
        self.line, self.reason = line, reason.rstrip(".")
        super().__init__(f"Line {line}: {self.reason}" if line else self.reason, remedy)


def decoded(data: bytes, encoding: str = "") -> tuple[str, Extra]:
    """Text with line ends as "\\n", and how it was written: `encoded` gives the same bytes again.

    UTF-8, or UTF-16 where a byte-order mark (or a zero in every second byte) says so; anything else must be named.
    """
    found, body = encoding, data
    for mark, name in _MARKS:
        if data.startswith(mark):
            found, body = name, data[len(mark):]
            break
    else:
        if not found and len(data) >= 4 and data[1:8:2].strip(b"\0") == b"":
            found = "utf-16-le/none"
        elif not found and len(data) >= 4 and data[0:8:2].strip(b"\0") == b"":
            found = "utf-16-be/none"
    codec = "utf-8" if found in ("", "utf-8-sig") else found.removesuffix("/none")
    try:
        text = body.decode(codec)
    except LookupError:
        raise PlosiveError(f"There is no encoding called {codec}", "Name one such as latin-1 or utf-16") from None
    except UnicodeDecodeError as error:
        line = body[: error.start].count(b"\n") + 1
        byte = body[error.start : error.start + 1]
        raise Malformed(
            line, f"byte 0x{byte.hex().upper()} is no {codec.upper()} text",
            "Save the file as UTF-8, or say what it is written in, such as latin-1") from None
    lines = text.count("\n")
    newline = "\r\n" if lines and text.count("\r\n") * 2 > lines else ""
    how = [("encoding", found)] if found else []
    if newline:
        how.append(("newline", "crlf"))
    return text.replace("\r\n", "\n").replace("\r", "\n"), tuple(how)


def encoded(text: str, how: Extra = ()) -> bytes:
    """Text as bytes, UTF-8 with "\\n" unless `how` says otherwise."""
    if extra(how, "newline") == "crlf":
        text = text.replace("\n", "\r\n")
    name = extra(how, "encoding", "utf-8")
    try:
        if name.endswith("/none"):
            return text.encode(name.removesuffix("/none"))
        mark = next((mark for mark, codec in _MARKS if codec == name), b"")
        return mark + text.encode("utf-8" if name == "utf-8-sig" else name)
    except UnicodeEncodeError as error:
        line = text[: error.start].count("\n") + 1
        raise PlosiveError(
            f"“{error.object[error.start]!a}” in line {line} cannot be written as {name.upper()}", "Change the label"
        ) from None


def us_of(text: str, line: int, unit: float = 1e6) -> int:
    """Microseconds of a number; `unit` = microseconds in one."""
    text = text.strip()
    if not _NUMBER.match(text):
        raise Malformed(line, f"“{text[:40]}” is no time")
    return checked(float(text) * unit, line)


def checked(us: float, line: int) -> int:
    """A time in microseconds that can be meant."""
    if not abs(us) < LONGEST:
        raise Malformed(line, "this time lies years away")
    return round(us)


def whole(text: str, line: int, what: str) -> int:
    """A whole number."""
    text = text.strip()
    if not re.fullmatch(r"[+-]?\d{1,12}", text, re.ASCII):
        raise Malformed(line, f"“{text[:40]}” is no {what}")
    return int(text)


def seconds(us: int) -> str:
    """Microseconds as the shortest exact decimal: "0.25"."""
    sign, us = ("-", -us) if us < 0 else ("", us)
    whole_s, rest = divmod(us, 1_000_000)
    return f"{sign}{whole_s}.{rest:06d}".rstrip("0").rstrip(".")


def table(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a CSV with their lines: its heading first (no name in an empty file), then all that hold something.

    Raises Malformed when it comes to a row that has not as many columns as the heading, or is no CSV.
    """
    rows = csv.reader(io.StringIO(text), strict=True)
    try:
        head = [name.strip() for name in next(rows, [])]
        yield 1, head
        for row in rows:
            if row and len(row) != len(head):
                raise Malformed(rows.line_num, f"{len(row)} columns where the heading has {len(head)}")
            if row:
                yield rows.line_num, row
    except csv.Error as error:
        raise Malformed(rows.line_num, f"this is no CSV: {error}") from None


def one_line(label: str) -> str:
    """A label that stays on its line."""
    return " ".join(label.split()) if any(c in label for c in "\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029") else label


def json_of(data: bytes) -> tuple[Any, Extra]:
    """A JSON file's value, and how it was written."""
    text, how = decoded(data)
    try:
        return json.loads(text, parse_constant=_no_constant), how
    except json.JSONDecodeError as error:
        raise Malformed(error.lineno, f"this is no JSON: {error.msg}") from None
    except RecursionError:
        raise Malformed(0, "the JSON is nested too deeply") from None
    except ValueError as error:
        raise Malformed(0, f"this is no JSON: {error}") from None


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
