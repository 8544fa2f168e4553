"""Where the window is put together: `plosive-studio [PROJECT or MEDIA]`.

Nothing heavy is imported before the window is visible; the engine's libraries come with the first project, on a
worker. An error nobody handled ends in the log and in the window's message bar, never in silence.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import threading
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path
from PySide6.QtWidgets import QApplication

from app.io import options
from app.io.settings import Settings
from app.qt.collector import Collector
from app.qt.ending import Ending
from inference.errors import PlosiveError
from widgets.icons import app_icon
from widgets.language import speak
from widgets.main_window import MainWindow
from widgets.theme import Look

log = logging.getLogger("plosive")


class Alarm:
    """Takes errors nobody handled, from any thread, to the log and to the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For `sys.excepthook`."""
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("unhandled error", exc_info=(kind, error, trace))

        def tell() -> None:
            self._window.editor.fail(error)

        self._window.editor.relay.post(tell)

    def thread_hook(self, args: threading.ExceptHookArgs) -> None:
        """For `threading.excepthook`."""
        if args.exc_value is not None:
            self.hook(args.exc_type, args.exc_value, args.exc_traceback)


def clean_environment() -> None:
    """Importing cv2 points Qt to plugins and fonts of its own, which breaks ours."""
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        os.environ.pop(name, None)


def start_log() -> None:
    """Keep the last errors in a file; without a place for it they go to stderr."""
    try:
        folder = user_log_path("plosive", appauthor=False)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "plosive.log"
        handler: logging.Handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.setLevel(logging.WARNING)
    root = logging.getLogger()
    if not any(isinstance(h, RotatingFileHandler) for h in root.handlers):
        root.addHandler(handler)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="plosive-studio", description="Edit lip-sync on a timeline, see real pixels.")
    parser.add_argument("path", nargs="?", help="a project folder, or a shot to begin with")
    return parser.parse_args(argv)


def make_app() -> QApplication:
    """The application object; the one there is, if there is one."""
    clean_environment()
    # Workers let go of the interpreter for each array operation and wait up to this long to get it back: at Python's
    # own 5 ms an edit's pixels come three times later.
    sys.setswitchinterval(0.00005)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        scale = options.SCALE_PERCENT.get()
        if scale:
            os.environ.setdefault("QT_SCALE_FACTOR", f"{min(max(scale, 50), 400) / 100:g}")
        app = QApplication(["plosive"])
    app.setApplicationName("plosive")
    app.setApplicationDisplayName("Plosive")
    app.setDesktopFileName("plosive")
    app.setWindowIcon(app_icon())
    return app


def make_window(app: QApplication) -> MainWindow:
    """A window with the user's preferences, not shown yet."""
    settings = Settings()
    speak(app, options.LANGUAGE.get(settings))
    return MainWindow(Look(app, options.THEME.get(settings)), settings)


def end(window: MainWindow) -> None:
    """End without a question, as nobody may be there to answer: unsaved edits go to the autosave."""
    studio = window.editor.studio
    if studio is not None and not studio.session.saved:
        try:
            studio.autosaves.write(studio.session.project)
        except PlosiveError:
            log.exception("unsaved edits could not be kept")
    window.files.question.waive()
    window.close()
    QApplication.exit(0)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and run until it is closed."""
    args = parse(list(sys.argv[1:] if argv is None else argv))
    app = make_app()
    start_log()
    window = make_window(app)
    alarm = Alarm(window)
    sys.excepthook, threading.excepthook = alarm.hook, alarm.thread_hook
    ending = Ending(window.editor.relay, lambda: end(window))
    collector = Collector()
    window.files.let_go.connect(collector.collect_all)
    try:
        window.show()
        if args.path:
            window.open_path(str(Path(args.path).expanduser()))
        else:
            window.assist.welcome()
        return app.exec()
    finally:
        ending.restore()
        collector.close()
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__


if __name__ == "__main__":
    raise SystemExit(main())
