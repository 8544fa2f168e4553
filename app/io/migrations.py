"""Project files of older versions, brought up one version at a time.

Version N's file is turned into version N + 1's by one function on plain JSON values, registered in `STEPS`. A file
of a newer version is refused: saving it here would lose what this version does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from inference.errors import PlosiveError

Raw = dict[str, Any]

VERSION = 2
"""The version this program writes."""

_EASED_US = 120_000


def _fades_move_inside(raw: Raw) -> Raw:
    """Version 1 eased over 120 ms outside a kept stretch; since version 2 the fade is the stretch's own, inside it.

    The stretch grows by what it eased over, so that the same frames show the same. Where a neighbour or the shot's
    end leaves less room, the fade is shorter.
    """
    for shot in raw.get("shots", ()):
        end = shot.get("media", {}).get("info", {}).get("duration", 0)
        for track in shot.get("tracks", ()):
            kept = track.get("keep", {}).get("segments", [])
            edges = [(s["start"], s["end"]) for s in kept]
            for k, segment in enumerate(kept):
                start, stop = edges[k]
                before = start if k == 0 else (start - edges[k - 1][1]) // 2
                after = max(end - stop, 0) if k + 1 == len(kept) else (edges[k + 1][0] - stop) // 2
                segment["start"], segment["end"] = start - min(before, _EASED_US), stop + min(after, _EASED_US)
                rooms = ((before, segment["start"] > 0), (after, segment["end"] < end))
                segment["fade"] = min([_EASED_US, *(room for room, fades in rooms if fades)])
    return raw


STEPS: dict[int, Callable[[Raw], Raw]] = {1: _fades_move_inside}
"""From version -> the function that gives the next one."""


def version_of(raw: Raw) -> int:
    """The schema version a file states, "Project.1" = 1. Raises ValueError when it states none."""
    kind, _, number = str(raw.get("schema", "")).partition(".")
    if kind != "Project" or not number.isdigit():
        raise ValueError("it does not say that it is a Plosive project")
    return int(number)


def migrate(raw: Raw, *, target: int = VERSION, steps: Mapping[int, Callable[[Raw], Raw]] = STEPS) -> Raw:
    """The file's values as of version `target`. Raises PlosiveError for a newer file, ValueError for no project."""
    version = version_of(raw)
    if version > target:
        raise PlosiveError(
            f"This project was saved by a newer Plosive (version {version} of the file; this one knows {target})",
            "Update Plosive to open it",
        )
    while version < target:
        if version not in steps:
            raise ValueError(f"its version {version} is unknown")
        try:
            raw = {**steps[version](raw), "schema": f"Project.{version + 1}"}
        except (TypeError, KeyError, AttributeError, IndexError) as error:
            raise ValueError(f"it is not as version {version} was written, {error!r}") from None
        version += 1
    return raw
