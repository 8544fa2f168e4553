"""Rendered patches by content key: memory first, then disk.

The key says everything a patch depends on, so a cached patch is never wrong: undo finds its pixels again, an export
shares them with the preview, and a crash loses only what was not yet written. Memory is bounded in bytes; the
disk part is one small file per patch (position, then the lossless picture), written behind by one thread and
pruned oldest-used first.
"""

from __future__ import annotations

import logging
import os
import queue
import struct
import threading
from collections import OrderedDict
from contextlib import suppress
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from inference.api import Patch

log = logging.getLogger(__name__)
_HEADER = struct.Struct("<4sii")
_MAGIC = b"PLP1"


def encode(patch: Patch) -> bytes:
    """A patch as bytes, lossless; pixels the matte hides are not kept."""
    rgba = np.dstack([patch.pixels * (patch.matte[..., None] > 0), patch.matte])
    ok, png = cv2.imencode(".png", rgba, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not ok:
        raise ValueError("a patch could not be encoded")
    return _HEADER.pack(_MAGIC, patch.x, patch.y) + png.tobytes()


def decode(data: bytes) -> Patch:
    """The patch that `encode` wrote; ValueError when the bytes are damaged."""
    magic, x, y = _HEADER.unpack_from(data)
    rgba = cv2.imdecode(np.frombuffer(data, np.uint8, offset=_HEADER.size), cv2.IMREAD_UNCHANGED)
    if magic != _MAGIC or rgba is None or rgba.ndim != 3:
        raise ValueError("a cached patch is damaged")
    return Patch(x, y, np.ascontiguousarray(rgba[..., :3]), np.ascontiguousarray(rgba[..., 3]))


class FrameCache:
    """Thread-safe; `folder` None keeps everything in memory only."""

    def __init__(self, folder: Path | None, *, ram_bytes: int = 256 << 20, disk_bytes: int = 8 << 30) -> None:
        self.folder = folder
        self.ram_bytes = ram_bytes
        self._ram: OrderedDict[str, Patch] = OrderedDict()
        self._used = 0
        self._known: set[str] = set()  # keys on disk or on their way there
        self._pending: dict[str, Patch] = {}
        self._lock = threading.Lock()
        self._queue: queue.Queue[str | None] = queue.Queue()
        self._writer: threading.Thread | None = None
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            self._known |= {path.parent.name + path.stem for path in folder.glob("*/*.patch")}
            work = partial(self._write_behind, disk_bytes)
            self._writer = threading.Thread(target=work, name="plosive-cache", daemon=True)
            self._writer.start()

    def __contains__(self, key: str) -> bool:
        with self._lock:
            return key in self._ram or key in self._known

    def missing(self, keys: list[str]) -> list[bool]:
        """For each key whether it has to be rendered; one lock for many."""
        with self._lock:
            return [key not in self._ram and key not in self._known for key in keys]

    def get(self, key: str) -> Patch | None:
        """The patch, from memory or disk."""
        with self._lock:
            patch = self._ram.get(key) or self._pending.get(key)
            if patch is not None:
                if key in self._ram:
                    self._ram.move_to_end(key)
                return patch
            if key not in self._known:
                return None
        try:
            path = self._path(key)
            patch = decode(path.read_bytes())
            os.utime(path)
        except (OSError, ValueError, struct.error) as error:
            log.warning("cached frame %s is lost and will be rendered again: %s", key[:8], error)
            with self._lock:
                self._known.discard(key)
            return None
        self._keep(key, patch)
        return patch

    def put(self, key: str, patch: Patch) -> None:
        """Keep a patch; it is on disk soon after."""
        self._keep(key, patch)
        if self._writer is not None:
            with self._lock:
                if key in self._known:
                    return
                self._known.add(key)
                self._pending[key] = patch
            self._queue.put(key)

    def flush(self) -> None:
        """Wait until everything is on disk."""
        self._queue.join()

    def close(self) -> None:
        """Write what is left and stop."""
        if self._writer is not None:
            self._queue.put(None)
            self._writer.join()
            self._writer = None

    def _keep(self, key: str, patch: Patch) -> None:
        size = patch.pixels.nbytes + patch.matte.nbytes
        with self._lock:
            if key not in self._ram:
                self._used += size
            self._ram[key] = patch
            self._ram.move_to_end(key)
            while self._used > self.ram_bytes and len(self._ram) > 1:
                _, old = self._ram.popitem(last=False)
                self._used -= old.pixels.nbytes + old.matte.nbytes

    def _path(self, key: str) -> Path:
        assert self.folder is not None
        return self.folder / key[:2] / f"{key[2:]}.patch"

    def _write_behind(self, disk_bytes: int) -> None:
        self._prune(disk_bytes)
        while (key := self._queue.get()) is not None:
            with self._lock:
                patch = self._pending[key]
            path = self._path(key)
            temporary = path.with_suffix(f".{os.getpid()}.tmp")
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                temporary.write_bytes(encode(patch))
                temporary.replace(path)
            except OSError as error:
                log.warning("the frame cache could not be written, frames stay in memory only: %s", error)
                temporary.unlink(missing_ok=True)
                with self._lock:
                    self._known.discard(key)
            with self._lock:
                self._pending.pop(key, None)
            self._queue.task_done()
        self._queue.task_done()

    def _prune(self, limit: int) -> None:
        assert self.folder is not None
        for leftover in self.folder.glob("*/*.tmp"):
            leftover.unlink(missing_ok=True)
        files = []
        for path in self.folder.glob("*/*.patch"):
            with suppress(OSError):  # another project's cache may prune the same folder
                stat = path.stat()
                files.append((stat.st_mtime, stat.st_size, path))
        total = sum(size for _, size, _ in files)
        for _, size, path in sorted(files, key=lambda file: file[0]):
            if total <= limit:
                break
            with self._lock:
                self._known.discard(path.parent.name + path.stem)
            path.unlink(missing_ok=True)
            total -= size
