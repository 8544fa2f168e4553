"""`plosive`: finds the command, runs it, and turns how it ended into one line and an exit code.

0 = done, 1 = it could not be done (one line on standard error says why and what to do), 2 = the command line itself
was wrong. Commands import what they need when they run, so that `plosive --help` is instant.
"""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import NoReturn

from app.cli.console import Console, UsageError
from app.cli.parser import build_parser
from inference.errors import Cancelled, PlosiveError, system_reason

AGAIN_S = 0.05
"""A signal that comes during an import is heard again after so long."""
_STOPPED = "Stopped. Nothing half-written was left behind."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    return _command(argv)[0]


def program() -> NoReturn:
    """The `plosive` program: `main`, then the end of the process.

    A signal that met an extension module while it was being imported stays noted inside Python, which would end
    itself by that signal instead of the exit code: everything is cleaned up by then, so the process ends right here.
    """
    code, interrupted = _command(None)
    if interrupted:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


def _command(argv: Sequence[str] | None) -> tuple[int, bool]:
    """The exit code, and whether a signal ended the command."""
    os.environ.setdefault("GLOG_minloglevel", "3")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    parser = build_parser()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as stop:  # argparse has said why
        return (2 if stop.code else 0), False
    if arguments.command is None:
        parser.print_help()
        return 2, False
    console = Console(as_json=arguments.json, quiet=arguments.quiet)
    _listen_to_signals(console)
    with _own_stderr():
        return _run(arguments, console), console.interrupted


def _run(arguments: argparse.Namespace, console: Console) -> int:
    try:
        command = import_module(f"app.cli.commands.{arguments.command.replace('-', '_')}")
        return int(command.run(arguments, console) or 0)
    except (KeyboardInterrupt, Cancelled):
        console.error(_STOPPED)
    except Exception as error:  # noqa: BLE001 - every error ends as one line
        if console.interrupted:  # what was under way, such as an import, turned the signal into an error of its own
            console.error(_STOPPED)
            return 1
        console.error(_explained(error))
        return 2 if isinstance(error, UsageError) else 1
    return 1


def _explained(error: Exception) -> str:
    """What an error means to the user and what to do about it, in one line."""
    if isinstance(error, (UsageError, PlosiveError)):
        return str(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory. Close other programs or use a smaller picture."
    if isinstance(error, OSError):
        return f"{error.filename or 'The system'}: {system_reason(error)}. Check the path, permissions and free space."
    if os.environ.get("PLOSIVE_DEBUG"):
        raise error
    where = traceback.extract_tb(error.__traceback__)[-1]  # a defect, but the user still gets one line
    return (
        f"This should not have happened: {type(error).__name__} {error} ({Path(where.filename).name}:{where.lineno}). "
        "Set PLOSIVE_DEBUG=1 and report what it prints."
    )


def _importing(frame: FrameType | None) -> bool:
    """Whether a module is being imported: some packages swallow or print what interrupts them there."""
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False


def _listen_to_signals(console: Console) -> None:
    """Terminated or with its terminal closed, a command cleans up as after Ctrl-C."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        console.interrupted = True
        if not _importing(frame):
            raise KeyboardInterrupt
        again = threading.Timer(AGAIN_S, signal.raise_signal, (number,))
        again.daemon = True
        again.start()

    if threading.current_thread() is not threading.main_thread():
        return
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # SIGHUP: POSIX only
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:  # nohup's wish is kept
            signal.signal(number, interrupt)


@contextmanager
def _own_stderr() -> Iterator[None]:
    """Keep standard error for this program: libraries written in C++ chatter on the same descriptor.

    PLOSIVE_DEBUG=1 lets them. Python's own stream goes on to where it went before.
    """
    python = sys.stderr
    if os.environ.get("PLOSIVE_DEBUG") or not isinstance(python, io.TextIOWrapper) or python is not sys.__stderr__:
        yield
        return
    python.flush()
    mine = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    with os.fdopen(mine, "w", encoding=python.encoding, errors="backslashreplace", buffering=1) as stream:
        sys.stderr = stream
        try:
            yield
        finally:
            sys.stderr = python
            stream.flush()
            os.dup2(stream.fileno(), 2)


if __name__ == "__main__":
    program()
