"""Files that are either the old or the new whole: written beside, flushed to disk, then put in place.

A crash, a full disk or a lost permission at any moment leaves the old file as it was.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from inference.errors import PlosiveError, system_reason

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def write_atomic(path: Path, data: bytes) -> None:
    """Put `data` at `path`, making its folder when needed. Raises PlosiveError; the old file stays then."""
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o666 & ~_umask())
        os.replace(temporary, path)  # noqa: PTH105 - one name for tests to break
        sync_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise cannot_write(path, error) from error


def cannot_write(path: Path, error: OSError) -> PlosiveError:
    """The error to show when a file could not be written."""
    if error.errno in _FULL:
        return PlosiveError(f"The disk of {path.parent} is full", "Nothing was changed: make room, then save again")
    if is_forbidden(error):
        return PlosiveError(f"{path.parent} is read-only", "Nothing was changed: save to another folder")
    return PlosiveError(f"Could not write {path}: {system_reason(error)}", "Nothing was changed: try again")


def is_forbidden(error: OSError) -> bool:
    """Whether a folder did not let us write."""
    return error.errno in _FORBIDDEN


def sync_folder(folder: Path) -> None:
    """Make sure that names put into a folder outlive a crash, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network disks cannot: the file itself is safe
            raise
    finally:
        os.close(handle)


def _umask() -> int:
    """The permissions new files do not get; mkstemp makes files that only the owner may read."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
