"""A track's keys as columns: what a lane asks at every move of the mouse is answered without a loop over keys."""

from __future__ import annotations

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
        """(n,) index into `axes`, -1 for axes of another lane."""
        number = {axis: i for i, axis in enumerate(self.axes)}
        return np.array([number.get(key.axis, -1) for key in self.keys], np.int8)

    @cached_property
    def shape(self) -> NDArray[np.int8]:
        """(n,) index into `SHAPES`."""
        return np.array([SHAPES.index(key.interpolation) for key in self.keys], np.int8)

    def of(self, axes: Collection[str]) -> NDArray[np.bool_]:
        """(n,) whether a key belongs to one of these axes."""
        wanted = [i for i, axis in enumerate(self.axes) if axis in axes]
        return np.isin(self.axis, wanted)

    def chosen(self, ids: Collection[str]) -> NDArray[np.bool_]:
        """(n,) whether a key is among these."""
        if not ids:
            return np.zeros(len(self.keys), bool)
        among = frozenset(ids)
        return np.fromiter((key.id in among for key in self.keys), bool, len(self.keys))


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
