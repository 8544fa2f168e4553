"""Decodes ahead: a thread fills a short queue so that decoding and analysis use two cores.

Memory stays bounded by the queue. Leaving the loop early (an error, a cancel) stops the thread and closes the
source's iterator on the thread that ran it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable
from contextlib import closing
from typing import TypeVar

T = TypeVar("T")


def prefetch(items: Iterable[T], depth: int = 4) -> Generator[T, None, None]:
    """The same items in the same order, fetched up to `depth` ahead on a thread. Errors come through."""
    ready: queue.Queue[tuple[bool, T | BaseException | None]] = queue.Queue(depth)
    stopped = threading.Event()

    def put(entry: tuple[bool, T | BaseException | None]) -> bool:
        while not stopped.is_set():
            try:
                ready.put(entry, timeout=0.1)
            except queue.Full:
                continue
            return True
        return False

    def fetch() -> None:
        iterator = iter(items)
        try:
            for item in iterator:
                if not put((True, item)):
                    return
            put((False, None))
        except BaseException as error:  # noqa: BLE001 - handed over to the thread that waits for it
            put((False, error))
        finally:
            if isinstance(iterator, Generator):
                iterator.close()

    def take() -> Generator[T, None, None]:
        thread = threading.Thread(target=fetch, name="prefetch", daemon=True)
        thread.start()
        try:
            while True:
                more, item = ready.get()
                if more:
                    yield item  # type: ignore[misc]
                elif isinstance(item, BaseException):
                    raise item
                else:
                    return
        finally:
            stopped.set()
            thread.join()

    with closing(take()) as taken:
        yield from taken
