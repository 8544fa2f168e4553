"""One piece of long work: what it is, how far it is, and how it ended.

A job is written by the worker that runs it and read by whoever shows it; each field is one plain reference, so a
reader sees the old or the new value and never half of one.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from itertools import count
from typing import Any, Literal

from inference.api import CancelFlag, Progress, Token
from inference.errors import Cancelled, PlosiveError, system_reason

State = Literal["pending", "running", "cancelling", "done", "failed", "cancelled"]
Work = Callable[[Progress, Token], Any]
AUTOSAVE, SAVING = "Autosave", "Saving"
QUIET = frozenset({AUTOSAVE, SAVING})
"""Titles of jobs that nobody needs to hear of unless they fail."""
_numbers = count(1)


class Job:
    """Work with a title. `run` is called once, on a worker; everything else from anywhere."""

    def __init__(self, title: str, work: Work, changed: Callable[[Job], None], lane: str) -> None:
        self.id = next(_numbers)
        self.title = title
        self.lane = lane
        self.state: State = "pending"
        self.done = 0.0
        self.total = 0.0
        self.note = ""
        self.error = ""  # one line for the user
        self.remedy = ""  # the part of it that says what to do
        self.details = ""  # the traceback, for "copy details"
        self.result: Any = None
        self.again: Callable[[], object] | None = None  # queues the same work once more
        self.token = CancelFlag()
        self._work = work
        self._changed = changed
        self._started = 0.0
        self._told = 0.0

    @property
    def finished(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state in ("done", "failed", "cancelled")

    @property
    def remaining_s(self) -> float | None:
        """Seconds left at the pace so far; None while that would be a guess."""
        elapsed = time.monotonic() - self._started
        if self.state != "running" or self.total <= 0 or self.done <= 0 or elapsed < 1.0:
            return None
        return elapsed * (self.total - self.done) / self.done

    def cancel(self) -> None:
        """Ask it to stop; it ends as "cancelled" when the work heeds the token."""
        self.token.cancel()
        if self.state == "pending":
            self.state = "cancelled"
        elif self.state == "running":
            self.state = "cancelling"
        self._changed(self)

    def progress(self, done: float, total: float, note: str = "") -> None:
        """Called by the work, as often as it likes; told onwards at most ten times a second."""
        self.done, self.total = done, total
        self.note = note or self.note
        now = time.monotonic()
        if now - self._told >= 0.1 or done >= total:
            self._told = now
            self._changed(self)

    def run(self) -> None:
        """Do the work and keep how it ended; never raises."""
        if self.state == "cancelled":
            return
        self.state, self._started = "running", time.monotonic()
        self._changed(self)
        try:
            self.result = self._work(self.progress, self.token)
            self.state = "done"
        except Cancelled:
            self.state = "cancelled"
        except PlosiveError as error:
            self.remedy = error.remedy
            self.error, self.details, self.state = str(error), traceback.format_exc(), "failed"
        except Exception as error:  # noqa: BLE001 - a job's failure must reach the user, whatever it is
            why = system_reason(error) or type(error).__name__
            self.error = f"{self.title} failed: {why}. Copy the details and report it."
            self.details, self.state = traceback.format_exc(), "failed"
        self._changed(self)
