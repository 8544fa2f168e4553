"""Where Plosive keeps what is not the user's document: caches that are safe to delete."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_path, user_data_path

from app.io.options import CACHE_FOLDER

APP = "plosive"


def cache() -> Path:
    """All caches: where the user wants them, or the system's place."""
    chosen = CACHE_FOLDER.get()
    return Path(chosen) if chosen else user_cache_path(APP, appauthor=False)


def frame_cache(project_id: str) -> Path:
    """Rendered patches of one project."""
    return cache() / "frames" / project_id


def proxies() -> Path:
    """All-intra proxies for scrubbing, by content of the shot."""
    return cache() / "proxies"


def tables() -> Path:
    """Which frames long files hold."""
    return cache() / "tables"


def posters() -> Path:
    """Small pictures of projects for the start page."""
    return cache() / "posters"


def data() -> Path:
    """What belongs to the user but to no project: the demo, and projects of shots in read-only folders."""
    return user_data_path(APP, appauthor=False)
