"""A project as readable JSON and back.

Fixed key order (the order of the fields in `app.document.model`), one segment and one key per line, defaults left
out: two saves differ only where the projects do, and a person can read and mend the file. Fields that this version
does not know are taken over from the file that is being replaced, object by object, found by their ids.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import Any, get_args

import msgspec

from app.document import blocks
from app.document.consistency import check
from app.document.model import Project, Tier
from app.io.migrations import VERSION, Raw, migrate
from inference.errors import PlosiveError

log = logging.getLogger(__name__)

_LINES = {"segments", "keys", "automation", "markers", "consent", "pronunciations", "versions"}
"""Lists whose items are written on one line each."""
_TIERS = ("words", "phonemes", "rests", "keep", "heard")


def encode(project: Project, like: bytes | None = None) -> bytes:
    """The project as UTF-8 JSON. Unknown fields of `like`, an older file of the same project, are kept.

    Raises PlosiveError when `like` is of a newer version, or a name cannot be written as text.
    """
    try:
        raw: Raw = {"schema": f"Project.{VERSION}", **msgspec.json.decode(msgspec.json.encode(project))}
    except UnicodeEncodeError as error:
        raise _no_text(error) from None
    for tier in _tiers(raw):
        tier["segments"] = [segment for block in tier.pop("blocks", ()) for segment in block]
    if like is not None:
        try:
            raw = _with_unknown(raw, migrate(parse(like)), Project)
        except ValueError as error:
            log.warning("nothing was taken over from the file that is replaced: %s", error)
    return (_written(raw, "", "") + "\n").encode()


def packed(project: Project) -> bytes:
    """The project on one line, in a small part of the time `encode` takes; `decode` reads it as well.

    Fields that only another version knows are left out: saving takes them from the project file again.
    """
    try:
        return f'{{"schema":"Project.{VERSION}",'.encode() + msgspec.json.encode(project)[1:]
    except UnicodeEncodeError as error:
        raise _no_text(error) from None


def _no_text(error: UnicodeEncodeError) -> PlosiveError:
    """A file name that is no text, as old disks may have."""
    return PlosiveError(f"The project holds the name {error.object!r}, which is no text", "Rename it")


def decode(data: bytes) -> Project:
    """The project of a file. Raises ValueError for what is none, PlosiveError for one of a newer version."""
    raw = migrate(parse(data))
    try:
        for tier in _tiers(raw):
            lines = tier.pop("segments", None)
            if lines is not None:
                tier["blocks"] = blocks.cut(tuple(lines))
        project = msgspec.convert(raw, Project)
    except (msgspec.ValidationError, AttributeError, TypeError) as error:
        raise ValueError(str(error)) from None
    problems = check(project)
    if problems:
        raise ValueError(problems[0])
    return project


def parse(data: bytes) -> Raw:
    """The plain values of a file. Raises ValueError when it is not a JSON object."""
    try:
        raw = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"it is not readable, {error}") from None
    if not isinstance(raw, dict):
        raise ValueError("it is not a project")
    return raw


def knows_all(data: bytes) -> bool:
    """Whether this version knows every field of a file, so that nothing must be taken over from it."""
    try:
        raw = migrate(parse(data))
    except ValueError:
        return False
    return not _holds_unknown(raw, Project)


def _holds_unknown(raw: Raw, kind: type[msgspec.Struct]) -> bool:
    names, inner = _shape(kind)
    if not raw.keys() <= names:
        return True
    for name, inside in inner.items():
        value = raw.get(name)
        items = value if isinstance(value, list) else [value]
        if any(isinstance(item, dict) and _holds_unknown(item, inside) for item in items):
            return True
    return False


def _tiers(raw: Raw) -> list[Raw]:
    """All tiers of a project's plain values."""
    tracks = [track for shot in raw.get("shots", ()) for track in shot.get("tracks", ())]
    return [track[name] for track in tracks for name in _TIERS if name in track]


def _with_unknown(new: Raw, old: Raw, kind: type[msgspec.Struct]) -> Raw:
    """`new` with those fields of `old` that `kind` does not have, and so on inside; lists are matched by id."""
    names, inner = _shape(kind)
    unknown = [name for name in old if name not in names]
    if not unknown and not inner:
        return new
    out = new | {name: old[name] for name in unknown}
    for name, inside in inner.items():
        a, b = new.get(name), old.get(name)
        if isinstance(a, dict) and isinstance(b, dict):
            out[name] = _with_unknown(a, b, inside)
        elif isinstance(a, list) and isinstance(b, list):
            its_names, deeper = _shape(inside)
            known = {
                item["id"]: item
                for item in b
                if isinstance(item, dict) and "id" in item and (deeper or not item.keys() <= its_names)
            }
            if known:
                out[name] = [
                    _with_unknown(item, known[item["id"]], inside) if item.get("id") in known else item for item in a
                ]
    return out


@lru_cache
def _shape(kind: type[msgspec.Struct]) -> tuple[frozenset[str], dict[str, type[msgspec.Struct]]]:
    """Names of a value's fields in the file, and which of them hold other values."""
    inner: dict[str, type[msgspec.Struct]] = {}
    names = {"schema"}
    for field in msgspec.structs.fields(kind):
        name = "segments" if kind is Tier and field.name == "blocks" else field.name
        names.add(name)
        inside = _value_in(field.type)
        if inside is not None:
            inner[name] = inside
    return frozenset(names), inner


def _value_in(annotation: Any) -> type[msgspec.Struct] | None:
    """The document value that a field's type is about: itself, optional, or in a tuple."""
    if isinstance(annotation, type) and issubclass(annotation, msgspec.Struct):
        return annotation
    return next((found for part in get_args(annotation) if (found := _value_in(part)) is not None), None)


def _written(value: Any, name: str, indent: str) -> str:
    """JSON text of a value that is the field `name`, its further lines indented."""
    deeper = indent + " "
    if isinstance(value, dict) and value:
        lines = [f"{deeper}{_line(key)}: {_written(item, key, deeper)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    if isinstance(value, list) and value and (name in _LINES or isinstance(value[0], dict)):
        if name not in _LINES:
            lines = [deeper + _written(item, "", deeper) for item in value]
            return "[\n" + ",\n".join(lines) + f"\n{indent}]"
        text = _line(value)  # tens of thousands of items: written in one call
        if text.count("}, {") == len(value) - 1 and set(map(type, value)) == {dict}:
            text = text[1:-1].replace("}, {", f"}},\n{deeper}{{")
        else:  # an item holds objects, or text that looks like a border between two
            text = f",\n{deeper}".join(map(_line, value))
        return f"[\n{deeper}{text}\n{indent}]"
    return _line(value)


def _line(value: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=0).decode()
