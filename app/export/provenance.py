"""What was done to a shot, written with every export: in the file's metadata and in a JSON file beside it.

There is no way to leave it out. Whoever receives the file can tell that mouths were edited, where, with what, and
what the person agreed to.
"""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from app.document.model import MediaInfo
from app.media.probe import content_hash

_EMBEDDED = 60_000
"""Longest JSON kept inside the file; longer records are inside by their summary, in full beside it."""


def software() -> str:
    """Name and version of this program."""
    try:
        return f"Plosive {version('plosive')}"
    except PackageNotFoundError:
        return "Plosive"


def record(source: Path, info: MediaInfo, given: dict[str, Any], written: dict[str, Any]) -> dict[str, Any]:
    """The whole record: `given` says what was edited (spans, models, consent), `written` how it was exported."""
    return {
        "notice": "The mouth in this picture was edited. Pixels outside the edited region are the original's.",
        "software": software(),
        "source": {"name": source.name, "size": source.stat().st_size, "hash": content_hash(source)},
        "picture": {
            "frames": info.frames, "rate": info.rate, "width": info.width, "height": info.height,
            "pixel_format": info.pixel_format,
        },
        "edit": given,
        "export": written,
    }


def metadata(full: dict[str, Any]) -> dict[str, str]:
    """The record as metadata tags of a container."""
    text = json.dumps(full, ensure_ascii=False, separators=(",", ":"))
    tags = {"comment": f"Lip movements edited with {full['software']}: see PLOSIVE_PROVENANCE"}
    tags["PLOSIVE_PROVENANCE"] = text if len(text.encode()) <= _EMBEDDED else "see the .plosive.json file beside this"
    return tags


def as_json(full: dict[str, Any]) -> str:
    """The record as it is written beside the export."""
    return json.dumps(full, ensure_ascii=False, indent=2) + "\n"
