"""Where an export goes: written beside its place under another name, and moved there only when it is whole.

Whatever ends an export early - an error, a full disk, cancel, Ctrl-C - leaves what was there before.
"""

from __future__ import annotations

import errno
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av

from inference.errors import PlosiveError, system_reason

SIDECAR = ".plosive.json"
"""What the provenance file beside an export ends in."""


def sidecar_of(out: Path) -> Path:
    """The provenance file of an export: beside a file, inside a folder of pictures."""
    return out / f"export{SIDECAR}" if not out.suffix else out.with_name(out.name + SIDECAR)


def check_target(source: Path, out: Path) -> None:
    """Refuse, before any work, places that cannot be written to. PlosiveError."""
    if not out.parent.is_dir():
        raise PlosiveError(f"The folder {out.parent} is not there", "Make it first, or choose another")
    if out.exists() and out.samefile(source):
        raise PlosiveError("The output is the shot itself", "Choose another name: the original is never overwritten")
    if out.suffix and out.is_dir():
        raise PlosiveError(f"{out.name} is a folder", "Choose another name")
    if not out.suffix and out.exists() and not (out.is_dir() and (sidecar_of(out).exists() or not any(out.iterdir()))):
        raise PlosiveError(f"{out.name} already holds something else", "Choose a new folder for the pictures")
    if not os.access(out.parent, os.W_OK | os.X_OK):
        raise PlosiveError(f"Nothing may be written to {out.parent}", "Choose another folder")


@contextmanager
def written(out: Path) -> Iterator[Path]:
    """A temporary path beside `out` that becomes `out` when the block ends well and vanishes when it does not."""
    partial = out.with_name(f".{out.stem}.{uuid.uuid4().hex[:8]}.partial{out.suffix}")
    try:
        yield partial
        _put(partial, out)
    except (OSError, av.error.FFmpegError) as error:
        raise explained(error, out) from error
    finally:
        _remove(partial)


def explained(error: Exception, out: Path) -> PlosiveError:
    """What an error while writing means to the user."""
    number = getattr(error, "errno", None)
    if number in (errno.ENOSPC, errno.EDQUOT):
        return PlosiveError(f"The disk is full: {out.name} was not written", "Free some space or choose another disk")
    if number == errno.EFBIG:
        return PlosiveError(f"{out.name} grew larger than this disk allows", "Choose another disk or a smaller preset")
    if number in (errno.EROFS, errno.EACCES, errno.EPERM):
        return PlosiveError(f"{out.parent} may not be written to", "Choose another folder")
    return PlosiveError(f"{out.name} could not be written ({system_reason(error)})", "Try again")


def _put(partial: Path, out: Path) -> None:
    if not partial.is_dir() or not out.exists():
        partial.replace(out)
        return
    old = out.with_name(f".{out.name}.{uuid.uuid4().hex[:8]}.old")
    out.rename(old)
    partial.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
