"""A track's keys as columns: what a lane asks at every move of the mouse is answered without a loop over keys."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.document.model import PoseKey

SHAPES = ("smooth", "linear", "step")


@dataclass(frozen=True, eq=False)
class KeyTable:
    """Keys in their order, with times (n,) in microseconds, values (n,), axes (n,) and shapes (n,) as numbers."""

    keys: tuple[PoseKey, ...]
    axes: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def times(self) -> NDArray[np.int64]:
        """(n,) microseconds."""
        return np.array([key.time for key in self.keys], np.int64)

    @cached_property
    def values(self) -> NDArray[np.float64]:
        """(n,) values."""
        return np.array([key.value for key in self.keys], np.float64)

    @cached_property
    def axis(self) -> NDArray[np.int8]:
        """(n,) index into `axes`, -1 for axes of another lane. Keys are sorted by axis."""
        out = np.full(len(self.keys), -1, np.int8)
        for number, axis in enumerate(self.axes):
            low = bisect_left(self.keys, axis, key=_axis)
            out[low : bisect_right(self.keys, axis, lo=low, key=_axis)] = number
        return out

    @cached_property
    def shape(self) -> NDArray[np.int8]:
        """(n,) index into `SHAPES`."""
        return np.array([SHAPES.index(key.interpolation) for key in self.keys], np.int8)

    @cached_property
    def _index(self) -> dict[str, int]:
        return {key.id: i for i, key in enumerate(self.keys)}

    def of(self, axes: Collection[str]) -> NDArray[np.bool_]:
        """(n,) whether a key belongs to one of these axes."""
        wanted = np.array([*(axis in axes for axis in self.axes), False])  # the last one is that of -1
        mask: NDArray[np.bool_] = wanted[self.axis]
        return mask

    def chosen(self, ids: Collection[str]) -> NDArray[np.bool_]:
        """(n,) whether a key is among these."""
        mask = np.zeros(len(self.keys), bool)
        if ids:
            mask[[self._index[key_id] for key_id in ids if key_id in self._index]] = True
        return mask


def _axis(key: PoseKey) -> str:
    return key.axis


class Tables:
    """Remembers the table of the newest keys, known by identity: comparing keys would cost more than a table."""

    def __init__(self, axes: tuple[str, ...]) -> None:
        self._axes = axes
        self._newest = KeyTable((), axes)

    def of(self, keys: tuple[PoseKey, ...]) -> KeyTable:
        """The table of these keys."""
        if self._newest.keys is not keys:
            self._newest = KeyTable(keys, self._axes)
        return self._newest
