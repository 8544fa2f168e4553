"""`plosive`: finds the command, runs it, and turns how it ended into one line and an exit code.

0 = done, 1 = it could not be done (one line on standard error says why and what to do), 2 = the command line itself
was wrong. Commands import what they need when they run, so that `plosive --help` is instant.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from types import FrameType
from typing import NoReturn

from app.cli.console import Console
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
    console = Console(as_json=arguments.json, quiet=arguments.quiet)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        command = import_module(f"app.cli.commands.{arguments.command}")
        return int(command.run(arguments, console) or 0)
    except PlosiveError as error:
        console.error(str(error))
    except (KeyboardInterrupt, Cancelled):
        console.error("Stopped. Nothing half-written was left behind.")
    except MemoryError:
        console.error("There is not enough memory. Close other programs or use a smaller picture.")
    except OSError as error:
        console.error(f"{error.strerror or error}: {error.filename or ''}. Check the path, permissions and free space.")
    return 1


def usage(arguments: argparse.Namespace, problem: str) -> NoReturn:
    """End with exit code 2: the command line is well-formed but makes no sense."""
    print(f"plosive {arguments.command}: {problem}", file=sys.stderr)
    raise SystemExit(2)


def _interrupt(number: int, frame: FrameType | None) -> None:
    """A terminated command cleans up like an interrupted one."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
