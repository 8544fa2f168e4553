"""Where jobs wait and run: a lane is one thread, so jobs of one lane run one after the other.

"cpu" does the heavy analysis, "io" the saving; rendering has a thread of its own that is no job, because newer
wishes replace older ones there. What a job hands back (`done`, `failed`) goes through `deliver`, which a window
sets to its relay so that it arrives on the main thread; without a window it is called where the work ran.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from app.jobs.courtesy import step_back
from app.jobs.job import Job, Work
from inference.api import CancelFlag, Progress, silent
from inference.errors import PlosiveError

log = logging.getLogger(__name__)

BACKGROUND = frozenset({"proxy", "check", "training"})
"""Lanes that run behind everything else: nobody asked for what they do, or nobody waits for it."""


def _call(action: Callable[[], None]) -> None:
    action()


class JobManager:
    """Runs jobs and tells observers of every change. `inline=True` runs each at once, for the command line."""

    def __init__(self, *, inline: bool = False) -> None:
        self.inline = inline
        self.deliver: Callable[[Callable[[], None]], None] = _call
        self.jobs: list[Job] = []
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._observers: list[Callable[[Job], None]] = []
        self._lock = threading.Lock()
        self._closed = False

    def observe(self, callback: Callable[[Job], None]) -> None:
        """Call back on every change of any job, from the thread that made it."""
        self._observers.append(callback)

    def forget(self, callback: Callable[[Job], None]) -> None:
        """Stop calling back."""
        self._observers.remove(callback)

    def submit(
        self,
        title: str,
        work: Work,
        *,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Job], None] | None = None,
        lane: str = "cpu",
    ) -> Job:
        """Queue work; `done(result)` or `failed(job)` (also on cancel) is delivered when it ended."""
        if self._closed:
            raise PlosiveError("The project is closing", "Start it again once it is open")
        job = Job(title, work, self._changed, lane)
        job.again = partial(self.submit, title, work, done=done, failed=failed, lane=lane)

        def run() -> None:
            job.run()
            if job.state == "done" and done is not None:
                self.deliver(lambda: done(job.result))
            elif job.state != "done" and failed is not None:
                self.deliver(lambda: failed(job))

        with self._lock:
            self.jobs = [old for old in self.jobs[-50:] if not old.finished or old.state == "failed"] + [job]
        if self.inline:
            run()
        else:
            future: Future[None] = self._lane(lane).submit(run)
            future.add_done_callback(_log_failure)
        self._changed(job)
        return job

    def run(self, work: Work, progress: Progress = silent) -> Any:
        """Do the work here and now; returns its result, raises what went wrong. For the command line."""
        return work(progress, CancelFlag())

    def running(self) -> list[Job]:
        """Jobs that have not ended."""
        return [job for job in self.jobs if not job.finished]

    def close(self) -> None:
        """Cancel everything and wait for the workers to stop."""
        self._closed = True
        for job in self.running():
            job.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    def _lane(self, name: str) -> ThreadPoolExecutor:
        with self._lock:
            if name not in self._lanes:
                first = step_back if name in BACKGROUND else None
                self._lanes[name] = ThreadPoolExecutor(1, f"plosive-{name}", first)
            return self._lanes[name]

    def _changed(self, job: Job) -> None:
        for callback in tuple(self._observers):
            callback(job)


def _log_failure(future: Future[None]) -> None:
    if not future.cancelled() and (error := future.exception()) is not None:
        log.error("delivering a job's result failed", exc_info=error)
