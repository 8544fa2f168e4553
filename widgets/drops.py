"""What dropped files mean: a project opens, a shot begins one, sound and words go to the edited face."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData

from app.io.project import FILE

Kind = Literal["project", "shot", "sound", "words", "annotation", ""]

Dropped = tuple[Kind, Path]

SHOTS = frozenset((
    ".mp4", ".mov", ".mkv", ".mxf", ".avi", ".webm", ".m4v", ".mpg", ".mpeg", ".ts", ".mts", ".m2ts", ".gif", ".ogv",
))  # fmt: skip
SOUNDS = frozenset((
    ".wav", ".flac", ".aif", ".aiff", ".mp3", ".m4a", ".ogg", ".opus", ".aac", ".wma", ".caf",
))  # fmt: skip
ANNOTATIONS = frozenset((
    ".textgrid", ".srt", ".vtt", ".eaf", ".tsv", ".pgo", ".dat", ".fap", ".csv", ".json", ".xml",
))  # fmt: skip

_LABEL = re.compile(rb"(?:\xef\xbb\xbf)?-?\d+[.,]\d+\t-?\d+[.,]\d+\t")


def kind_of(path: Path) -> Kind:
    """What a file is to us, by its name; "" for what is nothing to us."""
    suffix = path.suffix.lower()
    if path.is_dir():
        return "project" if (path / FILE).is_file() or suffix == ".plosive" else ""
    if path.name == FILE:
        return "project"
    if suffix in SHOTS:
        return "shot"
    if suffix in SOUNDS:
        return "sound"
    if suffix in ANNOTATIONS or (suffix == ".txt" and _labels(path)):
        return "annotation"
    return "words" if suffix == ".txt" else ""


def _labels(path: Path) -> bool:
    """Whether a text file is a label track of Audacity: two times and a label in its first line."""
    try:
        with path.open("rb") as file:
            return _LABEL.match(file.readline(400)) is not None
    except OSError:
        return False


def dropped(data: QMimeData) -> list[Dropped]:
    """The local files of a drop that we can do something with."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [(kind, path) for path in paths if (kind := kind_of(path))]


def of(files: list[Dropped], kind: Kind) -> Path | None:
    """The first file of a kind."""
    return next((path for k, path in files if k == kind), None)
