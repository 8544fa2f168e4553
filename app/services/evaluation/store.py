"""What an evaluation has already made, so that it is not made again: sets of arrays by key, in the cache.

A file is there whole or not at all; one that is damaged is made again. Everything can be made again.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.io.atomic import write_atomic
from app.services import paths
from app.services.evaluation.task import VERSION

Arrays = dict[str, NDArray[Any]]
FOLDER = "evaluations"


class Store:
    """Arrays by what they depend on. With `again`, what older runs left is not looked at."""

    def __init__(self, folder: Path | None = None, *, again: bool = False) -> None:
        self.folder = folder or paths.cache() / FOLDER
        self._again = again
        self._mine: set[Path] = set()

    def get(self, kind: str, parts: tuple[object, ...], make: Callable[[], Mapping[str, NDArray[Any]]]) -> Arrays:
        """The arrays of a kind that depend on `parts`; made by `make` and kept where they are not there."""
        path = self._path(kind, parts)
        if path in self._mine or not self._again:
            found = _load(path)
            if found is not None:
                return found
        return self.put(kind, parts, make())

    def put(self, kind: str, parts: tuple[object, ...], arrays: Mapping[str, NDArray[Any]]) -> Arrays:
        """Keep arrays in place of what there is."""
        path = self._path(kind, parts)
        made = {name: np.asarray(array) for name, array in arrays.items()}
        data = io.BytesIO()
        np.savez(data, **made)
        write_atomic(path, data.getvalue())
        self._mine.add(path)
        return made

    def has(self, kind: str, parts: tuple[object, ...]) -> bool:
        """Whether `get` will find it."""
        path = self._path(kind, parts)
        return path.exists() and (path in self._mine or not self._again)

    def forget(self, kind: str, parts: tuple[object, ...]) -> None:
        """Let go of what only an unfinished run needs."""
        self._path(kind, parts).unlink(missing_ok=True)

    def _path(self, kind: str, parts: tuple[object, ...]) -> Path:
        key = blake2b(repr((VERSION, *parts)).encode(), digest_size=16).hexdigest()
        return self.folder / f"{kind}-{key}.npz"


def _load(path: Path) -> Arrays | None:
    if not path.exists():
        return None
    try:
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] for name in file.files}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
