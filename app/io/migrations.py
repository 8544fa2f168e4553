"""Project files of older versions, brought up one version at a time.

Version N's file is turned into version N + 1's by one function on plain JSON values, registered in `STEPS`. A file
of a newer version is refused: saving it here would lose what this version does not know.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from inference.errors import PlosiveError

Raw = dict[str, Any]

VERSION = 1
"""The version this program writes."""

STEPS: dict[int, Callable[[Raw], Raw]] = {}
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
        version += 1
        raw = {**steps[version - 1](raw), "schema": f"Project.{version}"}
    return raw
