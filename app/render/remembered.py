"""What was made of values that never change, found again by the identity of these values.

Snapshots share what an edit leaves alone, so identity tells at once what a comparison would have to look for.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class ByIdentity(Generic[T]):
    """The newest `kept` answers. Safe to ask from several threads; at worst two make the same answer."""

    def __init__(self, kept: int) -> None:
        self._kept = kept
        self._known: OrderedDict[Hashable, tuple[tuple[object, ...], T]] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, values: tuple[object, ...], about: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives for these very `values` and whatever else is asked `about` them."""
        key = (*map(id, values), about)  # the values are kept, so that their numbers stay their own
        known = self._known.get(key)
        if known is not None:
            return known[1]
        made = make()
        with self._lock:
            self._known[key] = (values, made)
            while len(self._known) > self._kept:
                self._known.popitem(last=False)
        return made
