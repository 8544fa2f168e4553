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

from app.cli.console import Console, UsageError
from app.cli.parser import build_parser
from inference.errors import Cancelled, PlosiveError


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    os.environ.setdefault("GLOG_minloglevel", "3")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    parser = build_parser()
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as stop:  # argparse has said why
        return 2 if stop.code else 0
    if arguments.command is None:
        parser.print_help()
        return 2
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _interrupt)
    with _own_stderr():
        return _run(arguments, Console(as_json=arguments.json, quiet=arguments.quiet))


def _run(arguments: argparse.Namespace, console: Console) -> int:
    try:
        command = import_module(f"app.cli.commands.{arguments.command}")
        return int(command.run(arguments, console) or 0)
    except UsageError as error:
        console.error(str(error))
        return 2
    except PlosiveError as error:
        console.error(str(error))
    except (KeyboardInterrupt, Cancelled):
        console.error("Stopped. Nothing half-written was left behind.")
    except MemoryError:
        console.error("There is not enough memory. Close other programs or use a smaller picture.")
    except OSError as error:
        console.error(f"{error.strerror or error}: {error.filename or ''}. Check the path, permissions and free space.")
    except Exception as error:  # a defect, but the user still gets one line
        if os.environ.get("PLOSIVE_DEBUG"):
            raise
        where = traceback.extract_tb(error.__traceback__)[-1]
        console.error(
            f"This should not have happened: {type(error).__name__} {error} "
            f"({Path(where.filename).name}:{where.lineno}). "
            "Set PLOSIVE_DEBUG=1 and report what it prints."
        )
    return 1


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


def _interrupt(number: int, frame: FrameType | None) -> None:
    """A terminated command cleans up like an interrupted one."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
