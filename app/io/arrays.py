"""Heavy arrays beside the project file, named by what they hold.

`arrays/<hash>/<name>.npy`: plain files that open by memory map. A set of arrays is written under another name,
flushed, and renamed into place, so it is there whole or not at all; equal arrays are kept once; nothing that is
there ever changes.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Collection, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.io.atomic import cannot_write, sync_folder
from inference.errors import PlosiveError

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


class ArrayStore:
    """The arrays of one project folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder) / "arrays"

    def put(self, arrays: Mapping[str, NDArray[Any]]) -> str:
        """Keep a set of named arrays; gives its hash. Raises PlosiveError when it cannot be written."""
        plain = {name: np.asarray(arrays[name]) for name in sorted(arrays)}
        for name, array in plain.items():
            if not _NAME.fullmatch(name) or array.dtype.hasobject:
                raise ValueError(f"array {name!r} of {array.dtype} cannot be kept")
        digest = content_hash(plain)
        if self.has(digest):
            return digest
        temporary: Path | None = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            temporary = Path(tempfile.mkdtemp(dir=self.folder, prefix=".new-"))
            for name, array in plain.items():
                with (temporary / f"{name}.npy").open("wb") as file:
                    np.save(file, array, allow_pickle=False)
                    file.flush()
                    os.fsync(file.fileno())
            sync_folder(temporary)
            temporary.chmod(0o755)
            os.replace(temporary, self.folder / digest)  # noqa: PTH105 - one name for tests to break
            sync_folder(self.folder)
        except OSError as error:
            if temporary is not None:
                shutil.rmtree(temporary, ignore_errors=True)
            if self.has(digest):  # another thread was faster
                return digest
            raise cannot_write(self.folder / digest, error) from error
        return digest

    def get(self, digest: str, mmap: bool = True) -> dict[str, NDArray[Any]]:
        """The arrays of a hash by name, read-only maps of the files unless `mmap` is False.

        Raises PlosiveError when they are missing or damaged.
        """
        remedy = "Run the analysis again"
        if not self.has(digest):
            raise PlosiveError(f"Analysis data {digest or 'without a name'} is missing from {self.folder}", remedy)
        found: dict[str, NDArray[Any]] = {}
        for path in sorted((self.folder / digest).glob("*.npy")):
            try:
                found[path.stem] = _load(path, mmap)
            except (ValueError, OSError, EOFError) as error:
                raise PlosiveError(f"{path} is damaged: {error}", remedy) from error
        return found

    def has(self, digest: str) -> bool:
        """Whether the arrays of a hash are here."""
        return bool(digest) and (self.folder / digest).is_dir()

    def prune(self, keep: Collection[str]) -> list[str]:
        """Delete all arrays but these; gives the hashes that went. Leftovers of broken writes go too."""
        gone = []
        for path in sorted(self.folder.glob("*")) if self.folder.is_dir() else ():
            if path.is_dir() and path.name not in keep:
                shutil.rmtree(path, ignore_errors=True)
                gone.append(path.name)
        return gone

    def copy_from(self, other: ArrayStore, digests: Collection[str]) -> None:
        """Take over arrays of another project folder, those that are there and not here."""
        for digest in sorted(digests):
            if other.has(digest) and not self.has(digest):
                self.put(other.get(digest))


def content_hash(arrays: Mapping[str, NDArray[Any]]) -> str:
    """Hash over names, types, shapes and values."""
    digest = blake2b(digest_size=16)
    for name in sorted(arrays):
        array = np.ascontiguousarray(arrays[name])
        digest.update(f"{name}:{array.dtype.str}:{arrays[name].shape};".encode())
        digest.update(array.tobytes() if array.dtype.kind in "mM" else array.reshape(-1).view(np.uint8).data)
    return digest.hexdigest()


def _load(path: Path, mmap: bool) -> NDArray[Any]:
    array: NDArray[Any] = np.load(path, mmap_mode="r" if mmap else None, allow_pickle=False)
    array.flags.writeable = False
    return array
