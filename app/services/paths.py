"""Where Plosive keeps what is not the user's document: caches that are safe to delete."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path, user_data_path

APP = "plosive"


def frame_cache(project_id: str) -> Path:
    """Rendered patches of one project."""
    return user_cache_path(APP, appauthor=False) / "frames" / project_id


def proxies() -> Path:
    """All-intra proxies for scrubbing, by content of the shot."""
    return user_cache_path(APP, appauthor=False) / "proxies"


def data() -> Path:
    """What belongs to the user but to no project: the demo, and projects of shots in read-only folders."""
    return user_data_path(APP, appauthor=False)
