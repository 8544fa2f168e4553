"""Caches: counted, pruned oldest first, nothing else touched; the user says where they are."""

from __future__ import annotations

import os
from pathlib import Path

from app.io import options
from app.io.settings import Settings
from app.services import caches, paths


def put(path: Path, size: int, age: int) -> Path:
    """A file that was used `age` seconds ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"0" * size)
    os.utime(path, (1_000_000 - age, 1_000_000 - age))
    return path


def test_the_oldest_goes_first_and_strangers_stay() -> None:
    old = put(paths.cache() / "frames" / "p" / "ab" / "x.patch", 100, 300)
    middle = put(paths.proxies() / "y.mov", 100, 200)
    new = put(paths.cache() / "evaluations" / "row-1.npz", 100, 100)
    stranger = put(paths.cache() / "frames" / "notes.txt", 100, 400)
    assert caches.used() == 300
    assert caches.prune(250) == 100
    assert not old.exists() and middle.exists() and new.exists()
    assert caches.prune(0) == 200
    assert caches.used() == 0
    assert stranger.exists()


def test_the_user_says_where(tmp_path: Path) -> None:
    options.CACHE_FOLDER.put(Settings(), str(tmp_path / "fast"))
    assert paths.frame_cache("id") == tmp_path / "fast" / "frames" / "id"
    put(paths.proxies() / "y.mov", 10, 0)
    assert caches.used() == 10
