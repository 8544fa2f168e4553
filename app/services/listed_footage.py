"""Which footage somebody added to a face, and what a piece of it can teach.

Remembered for the person, not in the project. How it is found out is in `references`, which brings the engine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.io.preferences import config_folder, read_json, write_json
from inference.errors import PlosiveError

LISTED = "footage.json"
"""In the configuration folder."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A piece of footage that somebody added to a face, and whether it is to teach."""

    path: str
    used: bool = True


@dataclass(frozen=True, slots=True)
class Fit:
    """What a clip has to teach a face. `problem`: why nothing; `doubt`: whether it may be somebody else."""

    mouths: int = 0
    seconds: float = 0.0
    phones: Mapping[str, int] = field(default_factory=dict)  # frames of each of the 39; empty where nobody knows
    recognised: bool = False  # by machine, so that the phones are about right
    problem: PlosiveError | None = None
    doubt: bool = False
    face: int = -1


def listed(project_id: str, track_id: str) -> tuple[Listed, ...]:
    """The footage that somebody added to a face, in their order."""
    values = read_json(config_folder() / LISTED)
    rows = values.get(f"{project_id}/{track_id}") if isinstance(values, dict) else None
    return tuple(Listed(str(row[0]), bool(row[1])) for row in rows or () if isinstance(row, list) and len(row) == 2)


def keep_listed(project_id: str, track_id: str, rows: Sequence[Listed]) -> None:
    """Remember it. Raises PlosiveError when it cannot be kept."""
    path = config_folder() / LISTED
    values = read_json(path)
    values = values if isinstance(values, dict) else {}
    values.pop(f"{project_id}/{track_id}", None)
    if rows:
        values[f"{project_id}/{track_id}"] = [[row.path, row.used] for row in rows]
    write_json(path, values)
