"""Small JSON files in the user's configuration folder: read with forgiveness, written in one step."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from app.io.atomic import write_atomic


def config_folder() -> Path:
    """Where preferences and the list of recent projects live; nothing of a project is there."""
    return user_config_path("plosive", appauthor=False)


def read_json(path: Path) -> Any:
    """The values of a file; None when it is missing or damaged, so that the program starts all the same."""
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def write_json(path: Path, values: Any) -> None:
    """Put values in a file. Raises PlosiveError when it cannot be written."""
    write_atomic(path, (json.dumps(values, indent=1, ensure_ascii=False) + "\n").encode())
