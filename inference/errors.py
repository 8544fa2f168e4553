"""The two ways a job of the engine ends early.

Every error a user may meet says what happened and what to do about it, in one line; callers never have to
parse a traceback. Cancelling is no error: it travels as its own exception so that nobody logs it as one.
"""

from __future__ import annotations


class PlosiveError(Exception):
    """Something the user can act on: `what` happened, and the `remedy`."""

    def __init__(self, what: str, remedy: str = "") -> None:
        self.what = what.rstrip(".")
        self.remedy = remedy.rstrip(".")
        super().__init__(f"{self.what}. {self.remedy}." if remedy else f"{self.what}.")


class Cancelled(Exception):
    """The user asked the job to stop, and it has."""
