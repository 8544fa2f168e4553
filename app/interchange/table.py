"""Every format of timing in one table: what it is called, how a file of it is known, how it is read and written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec

from app.interchange import (
    audacity,
    eaf,
    everything,
    fap,
    papagayo,
    rhubarb,
    subtitles,
    switch,
    textgrid,
    visemes,
    weights,
)  # fmt: skip
from app.interchange.model import MarkTier, Timing
from app.interchange.text import Malformed, decoded, encoded
from app.io.atomic import write_atomic
from inference.errors import PlosiveError, system_reason

LARGEST = 256 << 20
"""Bytes beyond which a file is no timing."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `starts`: how its text begins or what stands near its start, for files with a common suffix."""

    id: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes], Timing]
    write: Callable[[Timing], bytes]
    starts: tuple[str, ...] = ()
    shapes: str = ""  # the set of mouth shapes it holds instead of words and phonemes
    tiers: int = 0  # how many tiers it can hold; 0 = any number
    step: str = "0.001 ms"  # the finest time it tells apart

    @property
    def suffix(self) -> str:
        """How its files are called, in the usual spelling."""
        return ".TextGrid" if self.suffixes[0] == ".textgrid" else self.suffixes[0]


FORMATS = (
    Format("textgrid", "TextGrid", (".textgrid",), textgrid.read, textgrid.write),
    Format("textgrid-short", "TextGrid, short", (".textgrid",), textgrid.read, textgrid.write_short,
           ('File type = "ooTextFile short"',)),
    Format("textgrid-json", "TextGrid, JSON", (".json", ".textgrid"), textgrid.read, textgrid.write_json,
           ('"xmin":', '"type": "IntervalTier"', '"type": "TextTier"')),
    Format("eaf", "ELAN", (".eaf",), eaf.read, eaf.write, ("<ANNOTATION_DOCUMENT",), step="1 ms"),
    Format("srt", "SubRip subtitles", (".srt",), subtitles.read_srt, subtitles.write_srt, tiers=1, step="1 ms"),
    Format("vtt", "WebVTT subtitles", (".vtt",), subtitles.read_vtt, subtitles.write_vtt, ("WEBVTT",), tiers=1,
           step="1 ms"),
    Format("audacity", "Audacity labels", (".txt",), audacity.read, audacity.write, tiers=1),
    Format("rhubarb-tsv", "Rhubarb TSV", (".tsv",), rhubarb.read_tsv, rhubarb.write_tsv, shapes="rhubarb", tiers=1,
           step="10 ms"),
    Format("rhubarb-xml", "Rhubarb XML", (".xml",), rhubarb.read_xml, rhubarb.write_xml, ("<rhubarbResult",),
           "rhubarb", 1, "10 ms"),
    Format("rhubarb-json", "Rhubarb JSON", (".json",), rhubarb.read_json, rhubarb.write_json, ('"mouthCues"',),
           "rhubarb", 1, "10 ms"),
    Format("papagayo", "Papagayo project", (".pgo",), papagayo.read, papagayo.write, (papagayo.HEAD,),
           "preston_blair", step="1 frame"),
    Format("preston-blair", "Preston Blair switch", (".dat",), switch.read, switch.write, (switch.HEAD,),
           "preston_blair", 1, "1 frame"),
    Format("moho", "Moho switch, Rhubarb's shapes", (".dat",), switch.read, switch.write, (), "rhubarb", 1, "1 frame"),
    Format("oculus", "Oculus visemes", (".csv",), visemes.read, visemes.write, (",oculus",), "oculus", 1),
    Format("oculus-weights", "Oculus visemes, weights per frame", (".csv",), weights.read, weights.write,
           ("sil,PP,FF,TH,DD,kk,CH,SS,nn,RR,aa,E,ih,oh,ou",), "oculus", 1, "1 frame"),
    Format("sapi", "SAPI visemes", (".csv",), visemes.read, visemes.write, (",sapi",), "sapi", 1),
    Format("mpeg4", "MPEG-4 visemes", (".fap",), fap.read, fap.write, (), "mpeg4", 1, "1 frame"),
    Format("json", "Plosive timing", (".json",), everything.read, everything.write, ('"plosive"',)),
)  # fmt: skip
BY_ID = {one.id: one for one in FORMATS}
SUFFIXES = frozenset(suffix for one in FORMATS for suffix in one.suffixes)


class Opened(NamedTuple):
    """A file that was read."""

    name: str
    format: Format
    timing: Timing
    data: bytes


def opened(path: Path, *, format_id: str = "", encoding: str = "") -> Opened:
    """Read a file. Raises PlosiveError with its name, the line and the reason."""
    try:
        if path.stat().st_size > LARGEST:
            raise PlosiveError(f"{path.name} is larger than {LARGEST >> 20} MB", "Choose a file of timing")
        data = path.read_bytes()
    except OSError as error:
        raise PlosiveError(f"{path.name} cannot be read: {system_reason(error)}", "Check the file") from None
    return parsed(data, path.name, format_id=format_id, encoding=encoding)


def parsed(data: bytes, name: str, *, format_id: str = "", encoding: str = "") -> Opened:
    """Read a file's bytes; `name` is for its suffix and for errors."""
    try:
        if encoding:
            data = encoded(*decoded(data, encoding)[:1])
        one = by_id(format_id) if format_id else known(data, name)
        return Opened(name, one, one.read(data), data)
    except Malformed as error:
        where = f"{name}, line {error.line}" if error.line else name
        raise PlosiveError(f"{where}: {' '.join(error.reason.split())}", error.remedy) from None
    except RecursionError:
        raise PlosiveError(f"{name} is nested too deeply", "Mend the file, or export it again") from None


def by_id(format_id: str) -> Format:
    """The format of this name. Raises PlosiveError that names them all."""
    if format_id not in BY_ID:
        raise PlosiveError(f"There is no format called {format_id}", f"Choose one of {', '.join(BY_ID)}")
    return BY_ID[format_id]


def known(data: bytes, name: str) -> Format:
    """The format of a file, by its suffix and, where several share one, by what stands at its start."""
    suffix = Path(name).suffix.lower()
    candidates = [one for one in FORMATS if suffix in one.suffixes] or list(FORMATS)
    head = _head(data)
    for one in candidates:
        if any(text in head for text in one.starts) and one.id not in ("preston-blair", "moho"):
            return one
    if head.startswith(switch.HEAD):
        return BY_ID["moho" if switch.read(data).tiers[0].name == switch.RHUBARB else "preston-blair"]
    plain = [one for one in candidates if not one.starts]
    if suffix in SUFFIXES and (plain or len(candidates) == 1):
        return (plain or candidates)[0]
    if suffix in SUFFIXES and suffix not in (".json", ".xml", ".csv"):
        return candidates[0]
    titles = ", ".join(one.title for one in candidates) if suffix in SUFFIXES else ", ".join(sorted(SUFFIXES))
    raise Malformed(0, f"this is none of the formats that can be read ({titles})", "Name the format")


def format_for(path: Path, format_id: str = "") -> Format:
    """The format to write a file in: named, or the first of its suffix. Raises PlosiveError."""
    if format_id:
        return by_id(format_id)
    for one in FORMATS:
        if path.suffix.lower() in one.suffixes and (path.suffix.lower() != ".json" or one.id == "json"):
            return one
    suffixes = ", ".join(sorted(SUFFIXES))
    raise PlosiveError(f"No format is known by the suffix “{path.suffix}”", f"Choose one of {suffixes}")


def written(timing: Timing, one: Format, like: Opened | None = None) -> bytes:
    """A timing as a file. What was read as `like` and did not change is that file, byte by byte."""
    if like is not None and like.format == one and like.timing == timing:
        return like.data
    try:
        return one.write(timing)
    except RecursionError:
        raise PlosiveError("The labels are nested too deeply", "Choose another format") from None


def save(path: Path, timing: Timing, one: Format, like: Opened | None = None) -> list[str]:
    """Write a file, whole or not at all; gives what it could not carry (`losses`). Raises PlosiveError."""
    data = written(timing, one, like)
    write_atomic(path, data)
    return losses(timing, one, data)


def losses(timing: Timing, one: Format, data: bytes) -> list[str]:
    """What a file lacks of the timing it was made of, found by reading it again."""
    back = one.read(data)
    notes = []
    wanted = [tier for tier in timing.tiers if tier.marks]
    if one.tiers and len(wanted) > one.tiers:
        left_out = ", ".join(tier.name for tier in wanted[one.tiers :])
        notes.append(f"{one.title} holds {one.tiers} tier: {left_out} went into it or was left out")
    there = [tier for tier in back.tiers if tier.marks]
    for was, other in zip(wanted, there, strict=False):
        notes += _lost(was, back.tier(was.name) or other)
    return notes


def _lost(was: MarkTier, now: MarkTier) -> list[str]:
    a = [m for m in was.marks if m.label]
    b = [m for m in now.marks if m.label]
    if len(a) != len(b):
        return [f"{was.name}: {len(a)} labels became {len(b)}"] if len(b) < len(a) else []
    moved = max((max(abs(x.start - y.start), abs(x.end - y.end)) for x, y in zip(a, b, strict=True)), default=0)
    return [f"{was.name}: edges moved by up to {moved / 1000:.1f} ms"] if moved > 500 else []


def _head(data: bytes) -> str:
    """The start of a file as far as it is text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:8]:
        try:
            return decoded(data[: 2048 & ~1])[0]
        except PlosiveError:
            return ""
    return data[:2048].decode("utf-8", "replace").lstrip("\ufeff")


def with_tiers(timing: Timing, *tiers: MarkTier) -> Timing:
    """A timing with some tiers exchanged, those of new names behind."""
    fresh = {tier.name: tier for tier in tiers}
    kept = tuple(fresh.pop(tier.name, tier) for tier in timing.tiers)
    return msgspec.structs.replace(timing, tiers=(*kept, *fresh.values()))
