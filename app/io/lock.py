"""One program at a time in a project folder.

`lock.json` says who has it open: host, process, user, since when. A lock whose process has ended is taken over
without asking. Process numbers are given out again, so the moment the process began is noted too, where the system
tells it. Locks from another host cannot be checked; the user decides.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import threading
import time
from datetime import datetime
from pathlib import Path
from typing import Any

from app.io.atomic import cannot_write, is_forbidden
from inference.errors import PlosiveError

LOCK_FILE = "lock.json"
_UNFINISHED_S = 5.0  # a lock file without content may be just about to be written
_guard = threading.Lock()
_held: set[Path] = set()  # by this process: its own locks are live even where process starts are not known


class InUse(PlosiveError):
    """A folder that another program has open: `who` says which; `certain` whether it surely still runs."""

    def __init__(self, folder: Path, words: str, who: dict[str, Any], *, certain: bool) -> None:
        name = f"delete {LOCK_FILE} in the folder"
        super().__init__(
            f"{folder} is open in another Plosive ({words})", f"Close it there; if nothing is open any more, {name}"
        )
        self.folder, self.who, self.certain = folder, who, certain


class ProjectLock:
    """The lock of one project folder."""

    def __init__(self, folder: Path) -> None:
        self.path = Path(folder).absolute() / LOCK_FILE
        self._own = False

    def acquire(self, *, take_over: bool = False) -> None:
        """Take the folder. Raises InUse when a living program has it, PlosiveError when it cannot be written to.

        `take_over` takes it from another host, whose programs cannot be asked; never from one that runs here.
        """
        with _guard:
            while not self._create():
                holder = self._holder()
                if holder is not None:
                    who = self._who_has_it()
                    certain = who.get("host") in (None, socket.gethostname())
                    if certain or not take_over:
                        raise InUse(self.path.parent, holder, who, certain=certain)
                with contextlib.suppress(FileNotFoundError):
                    self.path.unlink()
            self._own = True
            _held.add(self.path)

    def release(self) -> None:
        """Give the folder back; does nothing when it is not held."""
        with _guard:
            if self._own:
                self._own = False
                _held.discard(self.path)
                with contextlib.suppress(OSError):  # gone already, or the disk went: nobody waits for it
                    self.path.unlink()

    def __enter__(self) -> ProjectLock:
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def _create(self) -> bool:
        """Make the lock file; False when there is one."""
        try:
            handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
        except FileExistsError:
            return False
        except OSError as error:
            if is_forbidden(error):
                remedy = "Copy the project to a folder that you can write to, and open it there"
                raise PlosiveError(f"{self.path.parent} is read-only", remedy) from error
            raise cannot_write(self.path, error) from error
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(_who(), file)
        return True

    def _who_has_it(self) -> dict[str, Any]:
        """What the lock file says; empty when it cannot be read."""
        try:
            who = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return who if isinstance(who, dict) else {}

    def _holder(self) -> str | None:
        """Who has the folder open, in words; None when the lock is left over."""
        try:
            age = time.time() - self.path.stat().st_mtime
            who: dict[str, Any] = json.loads(self.path.read_text("utf-8"))
            host, pid, started = str(who["host"]), int(who["pid"]), who.get("started")
            words = f"user {who.get('user', '?')}, process {pid} on {host}, since {who.get('time', '?')}"
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError):
            return "it is just being opened" if age < _UNFINISHED_S else None
        if host != socket.gethostname() or self.path in _held:
            return words
        if pid == os.getpid():
            return None  # a process of the same number before us
        return words if _alive(pid) and (started is None or _started(pid) in (None, started)) else None


def _who() -> dict[str, Any]:
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = "unknown"
    pid = os.getpid()
    return {
        "host": socket.gethostname(),
        "pid": pid,
        "started": _started(pid),
        "user": user,
        "time": datetime.now().astimezone().isoformat(timespec="seconds"),
    }


def _alive(pid: int) -> bool:
    """Whether a process of this number runs here; where that cannot be asked, yes."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _started(pid: int) -> int | None:
    """Clock ticks from boot to the process' begin, where /proc tells."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", errors="replace")
        return int(stat.rpartition(")")[2].split()[19])
    except (OSError, ValueError, IndexError):
        return None
