"""What a command prints: results on standard output, progress and errors on standard error.

A bar appears only for work that takes over two seconds, with the time that is left. `--json` prints one object for
machines, `--quiet` nothing but errors.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

_WIDTH = 28


class UsageError(Exception):
    """The command line is well-formed but makes no sense: exit code 2."""


class Console:
    """The output of one command."""

    def __init__(self, *, as_json: bool = False, quiet: bool = False) -> None:
        self.as_json = as_json
        self.quiet = quiet
        self.interrupted = False  # a signal came that ends the command
        self._started = 0.0
        self._drawn = 0.0
        self._done = 0.0
        self._open = False
        self._tenth = -1

    def say(self, text: str) -> None:
        """A line for a person."""
        self._end_bar()
        if not self.as_json and not self.quiet:
            print(text)

    def result(self, values: dict[str, Any], text: str = "") -> None:
        """The command's result: `values` for machines, `text` for a person."""
        self._end_bar()
        if self.as_json:
            print(json.dumps(values, ensure_ascii=False, default=str))
        elif not self.quiet and text:
            print(text)

    def warn(self, text: str) -> None:
        """Something the user should know that did not stop the work."""
        self._end_bar()
        if not self.quiet:
            print(f"plosive: note: {text}", file=sys.stderr)

    def error(self, text: str) -> None:
        """Why the command failed, in one line."""
        self._end_bar()
        print(f"plosive: {' '.join(text.split())}", file=sys.stderr)

    def progress(self, done: float, total: float, note: str = "") -> None:
        """`inference.api.Progress`: draws the bar. Raises KeyboardInterrupt where a library swallowed it before."""
        if self.interrupted:
            raise KeyboardInterrupt
        now = time.monotonic()
        if self._started == 0.0 or done < self._done:
            self._started = now
        self._done = done
        if self.quiet or total <= 0 or now - self._started < 2 or (now - self._drawn < 0.2 and done < total):
            return
        self._drawn = now
        share = min(done / total, 1.0)
        left = (now - self._started) * (1 - share) / share if share > 0 else 0.0
        if sys.stderr.isatty():
            bar = "█" * round(share * _WIDTH)
            print(f"\r{note[:24]:24} {bar:·<{_WIDTH}} {share:4.0%}  {_clock(left)} left ", end="", file=sys.stderr)
            sys.stderr.flush()
            self._open = True
        elif int(share * 10) != self._tenth and not self.as_json:  # a log file gets a line each tenth
            self._tenth = int(share * 10)
            print(f"{note or 'Working'}: {share:.0%}, {_clock(left)} left", file=sys.stderr)

    def _end_bar(self) -> None:
        if self._open:
            print(file=sys.stderr)
            self._open = False
        self._started = 0.0


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
