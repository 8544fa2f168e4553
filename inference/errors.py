"""The two ways a job of the engine ends early.

Every error a user may meet says what happened and what to do about it, in one line; callers never have to
parse a traceback. Cancelling is no error: it travels as its own exception so that nobody logs it as one.
"""

from __future__ import annotations

import errno


class PlosiveError(Exception):
    """Something the user can act on: `what` happened, and the `remedy`."""

    def __init__(self, what: str, remedy: str = "") -> None:
        self.what = what.rstrip(".")
        self.remedy = remedy.rstrip(".")
        super().__init__(f"{self.what}. {self.remedy}." if remedy else f"{self.what}.")


class Cancelled(Exception):
    """The user asked the job to stop, and it has."""


def system_reason(error: BaseException) -> str:
    """Why the system refused, as it goes after a colon: in our words where the reason is a common one, since the
    system's own are in English or in the language of the machine, not in the window's."""
    match getattr(error, "errno", None):
        case errno.ENOSPC | errno.EDQUOT:
            return "the disk is full"
        case errno.EACCES | errno.EPERM:
            return "permission was denied"
        case errno.EROFS:
            return "the disk is read-only"
        case errno.ENOENT:
            return "it is not there"
        case errno.EEXIST | errno.ENOTEMPTY:
            return "there is something of that name"
        case errno.EISDIR:
            return "it is a folder"
        case errno.ENOTDIR:
            return "a part of its path is no folder"
        case errno.EFBIG:
            return "it is larger than this disk allows"
        case errno.ENAMETOOLONG:
            return "its name is too long"
        case errno.EBUSY | errno.ETXTBSY:
            return "another program has it open"
        case errno.EMFILE | errno.ENFILE:
            return "too many files are open"
        case errno.EIO | errno.ENXIO | errno.ENODEV:
            return "the disk does not answer"
        case errno.ETIMEDOUT | errno.ESTALE | errno.ENOTCONN | errno.EHOSTDOWN:
            return "the network disk does not answer"
        case errno.ELOOP:
            return "its links lead in a circle"
    return str(getattr(error, "strerror", None) or error)
