"""Patches come back as they were, from memory, from disk, and not at all when damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.render.cache import FrameCache, decode, encode
from inference.api import Patch


def patch(seed: int, size: int = 20) -> Patch:
    """A patch of noise with an empty border."""
    noise = np.random.default_rng(seed)
    matte = np.zeros((size, size), np.uint8)
    matte[2:-2, 2:-2] = noise.integers(1, 256, (size - 4, size - 4))
    return Patch(seed, -3, noise.integers(0, 256, (size, size, 3), dtype=np.uint8), matte)


def same(a: Patch | None, b: Patch) -> bool:
    """Equal where the matte shows anything."""
    assert a is not None
    shown = b.matte > 0
    return (a.x, a.y) == (b.x, b.y) and (a.matte == b.matte).all() and (a.pixels[shown] == b.pixels[shown]).all()


def test_bytes_are_lossless_where_the_patch_shows() -> None:
    assert same(decode(encode(patch(3))), patch(3))


def test_another_process_finds_what_was_written(tmp_path: Path) -> None:
    cache = FrameCache(tmp_path)
    for i in range(5):
        cache.put(f"{i:032x}", patch(i))
    cache.close()
    again = FrameCache(tmp_path)
    assert all(same(again.get(f"{i:032x}"), patch(i)) for i in range(5))
    assert again.missing([f"{9:032x}", f"{1:032x}"]) == [True, False]
    again.close()


def test_memory_is_bounded_and_what_left_it_comes_from_disk(tmp_path: Path) -> None:
    cache = FrameCache(tmp_path, ram_bytes=3 * 20 * 20 * 4)
    for i in range(10):
        cache.put(f"{i:032x}", patch(i))
    cache.flush()
    assert len(cache._ram) == 3
    assert same(cache.get(f"{0:032x}"), patch(0))
    cache.close()


def test_a_damaged_file_is_rendered_again(tmp_path: Path) -> None:
    cache = FrameCache(tmp_path)
    cache.put("ab" * 16, patch(1))
    cache.close()
    next(tmp_path.glob("*/*.patch")).write_bytes(b"nonsense")
    again = FrameCache(tmp_path)
    assert again.get("ab" * 16) is None
    assert again.missing(["ab" * 16]) == [True]
    again.close()


def test_the_disk_part_is_pruned_oldest_first(tmp_path: Path) -> None:
    import os

    cache = FrameCache(tmp_path)
    for i in range(4):
        cache.put(f"{i:032x}", patch(i))
    cache.close()
    files = sorted(tmp_path.glob("*/*.patch"))
    size = files[0].stat().st_size
    for age, path in enumerate(sorted(files, key=lambda p: p.stem)):
        os.utime(path, (1000 + age, 1000 + age))
    again = FrameCache(tmp_path, disk_bytes=2 * size + size // 2)
    again.close()  # what is pruned is pruned before anything is written
    assert again.missing([f"{i:032x}" for i in range(4)]) == [True, True, False, False]
    assert len(list(tmp_path.glob("*/*.patch"))) == 2


def test_a_full_disk_keeps_the_frames_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    cache = FrameCache(tmp_path)
    monkeypatch.setattr(Path, "write_bytes", full)
    cache.put("cd" * 16, patch(2))
    cache.flush()
    assert same(cache.get("cd" * 16), patch(2))
    cache.close()
    assert not list(tmp_path.glob("*/*"))
