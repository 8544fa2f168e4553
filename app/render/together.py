"""Several frames at once, for work that needs them all: an export, a cache that is to be filled.

One frame alone keeps one core busy and a second one only now and then. The frames come out in order, and no more of
them wait than the workers will soon need, since each holds its plate.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

MOST = 4
"""Frames at once: more would stand in each other's way, and in that of decoder and encoder."""
Item = TypeVar("Item")


def workers_here() -> int:
    """Frames worked on at once on this machine."""
    return max(1, min(MOST, os.cpu_count() or 1))


def together(items: Iterable[Item], work: Callable[[Item], object], workers: int) -> Generator[Item, None, None]:
    """The items in order, each when its `work` is done. `items` are drawn on the calling thread, a few ahead.

    What drawing or `work` raises is raised; what has not begun by then, or when nobody asks for more, never does.
    """
    pool = ThreadPoolExecutor(workers, thread_name_prefix="plosive-frames")
    waiting: deque[tuple[Item, Future[object]]] = deque()
    try:
        for item in items:
            waiting.append((item, pool.submit(work, item)))
            while len(waiting) > 2 * workers or (waiting and waiting[0][1].done()):
                yield _done(waiting)
        while waiting:
            yield _done(waiting)
    finally:
        pool.shutdown(cancel_futures=True)


def _done(waiting: deque[tuple[Item, Future[object]]]) -> Item:
    item, future = waiting.popleft()
    future.result()
    return item
