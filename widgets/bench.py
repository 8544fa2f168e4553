"""What only a window can measure: how soon it is there, and how soon an edit is on its screen.

`plosive bench` finds this through the entry point group `plosive.benches`. It runs in processes of its own, on the
screen there is, or offscreen where there is none.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from widgets.waiting import rest, wait_for

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

EDITS = 30
PARKED_MS = 1500  # the editor looks before the next edit; plates around the playhead are read meanwhile
STARTS = 5


def measure(project: Path, shape: str, corrected: Path | None = None) -> dict[str, Any]:
    """Figures of the window on a project that is analysed; `corrected`: the same, rendered by the learned editor."""
    starts = sorted(json.loads(_python("start"))["ms"] for _ in range(STARTS))
    figures: dict[str, Any] = {
        "start_ms": starts[STARTS // 2],
        "start_ms_on": f"process start to first painted window, median of {STARTS}; torch not imported",
    }
    figures.update(json.loads(_python("edit", str(project))))
    for key in ("edit_to_pixels_ms_p95", "window_2s_s"):
        figures[f"{key}_on"] = f"{figures[f'{key}_on']}, {shape}"
    if corrected is not None:
        found = json.loads(_python("edit", str(corrected)))
        keys = [key for key in found if key.startswith("edit_to_pixels")]
        figures.update({f"editor_{key}": found[key] for key in keys})
        figures["editor_edit_to_pixels_ms_p95_on"] += f", editor renderer, untrained, {shape}"
    figures.update(json.loads(_python("timeline", str(project))))
    return figures


def _python(*arguments: str) -> str:
    """This module in a fresh process; what it prints."""
    environment = dict(os.environ)
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment["PLOSIVE_BENCH_STARTED"] = repr(time.time())
    run = subprocess.run(
        [sys.executable, "-P", "-m", "widgets.bench", *arguments], env=environment, capture_output=True, text=True,
        check=False,
    )
    if run.returncode:
        from inference.errors import PlosiveError

        reason = (run.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise PlosiveError(f"The window could not be measured: {reason}", "Run `plosive doctor`")
    return run.stdout.strip().splitlines()[-1]


def start() -> dict[str, Any]:
    """Milliseconds from the start of this process to a painted window."""
    from widgets.main import make_app, make_window

    app = make_app()
    window = make_window(app)
    window.show()
    if not wait_for(partial(_exposed, window), 20_000):
        raise RuntimeError("the window never appeared")
    spent = time.time() - float(os.environ["PLOSIVE_BENCH_STARTED"])
    if "torch" in sys.modules:
        raise RuntimeError("torch was imported at start-up")
    window.close()
    return {"ms": round(spent * 1000)}


def edit(project: str) -> dict[str, Any]:
    """Edits in a real window: from the release of an edge to its right pixels, and to two seconds of them."""
    from app.document.edits.boundary import move_boundary
    from app.document.edits.result import Edited
    from widgets.main import make_app, make_window

    window = _shown(make_window(make_app()))
    window.open_path(project)
    if not wait_for(lambda: window.editor.studio is not None, 60_000):
        raise RuntimeError("the project never opened")
    editor = window.editor
    assert editor.timebase is not None
    track = editor.track
    assert track is not None
    phones = [phone for phone in track.phonemes if phone.label and phone.end - phone.start > 50_000]
    random = np.random.default_rng()
    pixels, spans = [], []
    for number in range(EDITS):
        phone = phones[int(random.integers(len(phones)))]
        at = (phone.start + phone.end) // 2
        editor.seek(at)
        editor.view.show(at - 1_000_000, at + 1_000_000, margin=0.0)
        _settle(window)
        rest(PARKED_MS)
        project_now = editor.session.project
        by = int(random.integers(15_000, 30_000)) * (1 if number % 2 else -1)  # no two edits alike: none is cached
        outcome = move_boundary(project_now, track.id, "phonemes", phone.id, "end", phone.end + by)
        if not isinstance(outcome, Edited) or outcome.project is project_now:
            continue
        started = time.perf_counter()
        editor.commit(outcome)
        if not wait_for(lambda: _right(window), 20_000):
            raise RuntimeError("the right pixels never came")
        window.viewer.repaint()
        pixels.append(time.perf_counter() - started)
        _settle(window)
        spans.append(time.perf_counter() - started)
        editor.stack.undo()
        _settle(window)
    window.close()
    return {
        "edit_to_pixels_ms_p95": round(float(np.percentile(pixels, 95)) * 1000, 1),
        "edit_to_pixels_ms_median": round(float(np.median(pixels)) * 1000, 1),
        "edit_to_pixels_ms_p95_on": f"{len(pixels)} released edges in a real window, playhead frame painted",
        "window_2s_s": round(float(np.percentile(spans, 95)), 2),
        "window_2s_s_on": f"the same edits until every frame of the visible 2 s is right (95th percentile of "
        f"{len(spans)})",
    }


def timeline(project: str) -> dict[str, Any]:
    """The timeline of half an hour, in a real window."""
    from widgets import bench_timeline
    from widgets.main import make_app, make_window

    with tempfile.TemporaryDirectory(prefix="plosive-bench-") as folder:
        if not Path(project, "project.json").is_file():
            raise RuntimeError(f"there is no project at {project}")
        _python("long", project, folder)
        window = _shown(make_window(make_app()))
        figures = bench_timeline.measure(window, Path(folder) / "long.plosive")
        window.files.question.waive()
        window.close()
    return figures


def long(project: str, folder: str) -> dict[str, Any]:
    """Make the project of half an hour, in a process of its own: what that imports is not there when it is opened."""
    from widgets import bench_timeline

    return {"folder": str(bench_timeline.make(project, Path(folder)))}


def _shown(window: MainWindow) -> MainWindow:
    window.resize(1600, 1000)
    window.show()
    if not wait_for(partial(_exposed, window), 20_000):
        raise RuntimeError("the window never appeared")
    return window


def _exposed(window: MainWindow) -> bool:
    handle = window.windowHandle()
    return handle is not None and handle.isExposed()


def _right(window: MainWindow) -> bool:
    """Whether the viewer shows the committed document's own pixels of the playhead's frame."""
    pictures = window.viewer.pictures
    shown = window.editor.session.project
    return (
        pictures is not None
        and pictures.project is shown
        and pictures.frame == window.editor.frame
        and pictures.result is not None
        and pictures.exact
    )


def _settle(window: MainWindow) -> None:
    editor = window.editor
    studio = editor.studio
    assert studio is not None and editor.timebase is not None

    def done() -> bool:
        frames = editor.visible_frames()
        states = studio.render.states(editor.session.project, frames.start, frames.stop)
        return _right(window) and not np.isin(states, (1, 2)).any()

    if not wait_for(done, 60_000, 5):
        raise RuntimeError("rendering did not come to rest")


if __name__ == "__main__":
    parts: dict[str, Callable[..., dict[str, Any]]] = {"start": start, "edit": edit, "timeline": timeline, "long": long}
    print(json.dumps(parts[sys.argv[1]](*sys.argv[2:])))  # noqa: T201
