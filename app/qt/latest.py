"""One thread that always does the newest wish.

Looking things up for a window (a frame, the curves of what is visible) must never make a queue: a wish that has
not begun when a newer one arrives is forgotten. The answer is delivered on the main thread through the relay.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from app.jobs.courtesy import step_aside, step_back
from app.qt.relay import Relay

Ask = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None] | None]


class Latest:
    """A worker with room for one waiting wish. Its thread starts with the first wish; in the `background` it runs
    behind all others."""

    def __init__(self, name: str, relay: Relay, *, background: bool = False) -> None:
        self._relay = relay
        self._name = name
        self._background = background
        self._wish: Ask | None = None
        self._changed = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None

    def ask(
        self,
        work: Callable[[], Any],
        deliver: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work` on the worker, then `deliver` its result on the main thread; replaces a wish still waiting.

        Without `failed` an error is raised on the main thread, where the window's hook shows it.
        """
        with self._changed:
            if self._closed:
                return
            self._wish = (work, deliver, failed)
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name=f"plosive-{self._name}", daemon=True)
                self._thread.start()
            self._changed.notify()

    def superseded(self) -> bool:
        """Whether a newer wish waits: the one being done may give up."""
        return self._wish is not None or self._closed

    def close(self, timeout: float = 5.0) -> None:
        """Forget what waits and let the thread end."""
        with self._changed:
            self._closed, self._wish = True, None
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(timeout)

    def _loop(self) -> None:
        if self._background:
            step_back()
        else:
            step_aside()
        while (wish := self._next()) is not None:
            self._relay.post(_answer(*wish))
            del wish  # what it refers to, widgets among it, must never live on by this thread alone

    def _next(self) -> Ask | None:
        """Wait for a wish; None when it is time to end."""
        with self._changed:
            while self._wish is None and not self._closed:
                self._changed.wait()
            wish, self._wish = self._wish, None
            return None if self._closed else wish


def _answer(
    work: Callable[[], Any], deliver: Callable[[Any], None], failed: Callable[[Exception], None] | None
) -> Callable[[], None]:
    """Do the work here; what is returned tells the outcome on the main thread."""
    try:
        result = work()
    except Exception as error:  # noqa: BLE001 - whatever went wrong belongs on the main thread, where it is shown
        problem = error

        def tell() -> None:
            if failed is None:
                raise problem
            failed(problem)

        return tell

    def give() -> None:
        deliver(result)

    return give
