"""How much the caches hold, and keeping them small: what was not used for longest goes first.

Anything in a cache can be made again, so deleting is always safe, also while a project is open: a lost frame is
rendered again when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.services import paths

_KINDS = ("*.patch", "*.mov", "*.png", "*.npz", "*.state")
"""What our caches are made of; nothing else in the folder is ever touched."""


def used() -> int:
    """Bytes in all caches."""
    return sum(size for _, size, _ in _files())


def prune(limit: int) -> int:
    """Delete what was used longest ago until `limit` bytes are left; returns the bytes freed."""
    files = sorted(_files(), key=lambda file: file[0])
    total = sum(size for _, size, _ in files)
    freed = 0
    for _, size, path in files:
        if total - freed <= limit:
            break
        try:
            path.unlink()
        except OSError:  # in use, or gone already
            continue
        freed += size
    return freed


def _files() -> Iterator[tuple[float, int, Path]]:
    root = paths.cache()
    for folder in ("frames", "proxies", "posters", "tables", "evaluations", "training"):
        for kind in _KINDS:
            for path in (root / folder).rglob(kind):
                try:
                    stat = path.stat()
                except OSError:
                    continue
                yield stat.st_mtime, stat.st_size, path
