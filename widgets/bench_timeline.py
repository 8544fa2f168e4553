"""What the timeline of a long shot costs: half an hour, 20,000 segments, 2,000 keys, in a real window.

The shot is the bench's clip repeated without decoding it, its face repeated with it; tiers and keys are made from a
seed (`app.services.bench_project`). Everything is driven as a hand would, and a frame counts when it was painted.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from widgets.waiting import rest, wait_for

if TYPE_CHECKING:
    from widgets.main_window import MainWindow
    from widgets.timeline.lane import Lane

MINUTES, SEGMENTS, KEYS = 30, 20_000, 2_000
SPANS_S = (2.0, 60.0, 1e9)
"""Views in which lanes are painted: one syllable, one minute, all."""
FRAMES = 60
MOVES = 60
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def make(project: str, folder: Path) -> Path:
    """The long project, saved, around the shot of an analysed one."""
    from msgspec.structs import replace

    from app.jobs.manager import JobManager
    from app.services.bench_long import lengthened
    from app.services.bench_project import bench_project
    from app.services.studio import Studio

    short = Studio.open(Path(project), jobs=JobManager(inline=True))
    try:
        studio = lengthened(short, folder, MINUTES)
        now = studio.session.project
        shot = now.shots[0]
        drawn = bench_project(shot.media.info.duration / 1e6, SEGMENTS, KEYS).shots[0]
        like = drawn.tracks[0]
        track = replace(
            shot.tracks[0], words=like.words, phonemes=like.phonemes, heard=like.heard, rests=like.rests,
            keep=like.keep, keys=like.keys, automation=like.automation,
        )  # fmt: skip
        shot = replace(shot, tracks=(track,), markers=drawn.markers, analysed=True)
        studio.session.swap(replace(now, shots=(shot,)))
        studio.save()
        studio.source()  # an analysis has read the shot through: which frames it holds is known
        studio.close()
        return studio.folder
    finally:
        short.close()


def measure(window: MainWindow, folder: Path) -> dict[str, Any]:
    """All figures of the timeline, each with what it was measured on."""
    shape = f"{MINUTES} minutes, {SEGMENTS} segments, {KEYS} keys, window {window.width()}x{window.height()}"
    figures: dict[str, Any] = {}

    def keep(key: str, value: float, on: str) -> None:
        figures[key], figures[f"{key}_on"] = round(value, 2), f"{on}; {shape}"

    keep("open_s", _open(window, folder), "from the wish to the first picture painted, first project of a process")
    _come_to_rest(window)
    lane, median, p95 = _repaints(window)
    keep("lane_repaint_ms", median, f"median of full repaints of the slowest lane ({lane}), views of 2 s, 60 s and all")
    keep("lane_repaint_ms_p95", p95, f"95th percentile of the same lane ({lane})")
    views = {"zoom": _zoom, "pan": _pan, "scrub": _scrub}
    for name, turn in views.items():
        worst = 1e9
        for span in SPANS_S:
            _show(window, span)
            worst = min(worst, _rate(window, turn(window)))
        keep(f"{name}_fps", worst, f"painted frames per second of {FRAMES}, each begun when the last was painted; the "
                                   "slowest of views of 2 s, 60 s and all")  # fmt: skip
    lane, median, p95 = _drags(window)
    keep("drag_preview_ms", p95, f"mouse move to painted lane, 95th percentile, slowest lane ({lane})")
    keep("drag_preview_ms_median", median, f"the same, median ({lane})")
    keep("save_ms", _save(window), "Ctrl+S to written file on its thread, median of 5")
    return figures


# --- hands ---------------------------------------------------------------------------------------------------------


def _until(true: Callable[[], bool], seconds: float, what: str) -> None:
    if not wait_for(true, round(seconds * 1000)):
        raise RuntimeError(f"{what} never came")


def _open(window: MainWindow, folder: Path) -> float:
    started = time.perf_counter()
    window.open_path(str(folder))
    _until(lambda: window.viewer.pictures is not None, 120, "the first picture")
    window.viewer.repaint()
    return time.perf_counter() - started


def _come_to_rest(window: MainWindow) -> None:
    """Until the sound is known; half an hour's proxy is not waited for, nor is it made meanwhile."""
    studio = window.editor.studio
    assert studio is not None
    _until(lambda: any(job.lane == "proxy" for job in studio.jobs.jobs), 30, "the proxy's job")
    for job in studio.jobs.running():
        job.cancel()
    _until(lambda: window.timeline.wave.ready, 240, "the waveform")
    rest(8000)


def _middle(window: MainWindow) -> int:
    assert window.editor.timebase is not None
    return window.editor.timebase.duration // 2


def _show(window: MainWindow, span_s: float) -> None:
    view, middle = window.editor.view, _middle(window)
    if span_s * 1e6 > view.duration_us:
        view.fit()
    else:
        view.show(middle - span_s * 5e5, middle + span_s * 5e5, margin=0.0)
    rest(600)


def _repaints(window: MainWindow) -> tuple[str, float, float]:
    """The slowest lane by median: its name, median and 95th percentile in milliseconds."""
    found: dict[str, tuple[float, float]] = {}
    for span in SPANS_S:
        _show(window, span)
        for lane in window.timeline.lanes:
            spent = []
            for _ in range(21):
                started = time.perf_counter()
                lane.refresh()
                lane.repaint()
                spent.append((time.perf_counter() - started) * 1000)
            name = lane.name or "Ruler"
            found[name] = max(found.get(name, (0.0, 0.0)), _spread(spent))
    slowest = max(found, key=lambda name: found[name][0])
    return slowest, *found[slowest]


def _spread(spent: list[float]) -> tuple[float, float]:
    return float(np.median(spent)), float(np.percentile(spent, 95))


class _Painted(QObject):
    """Calls back when a widget was painted: the next frame begins."""

    def __init__(self, widget: QWidget, turn: Callable[[int], None], loop: QEventLoop) -> None:
        super().__init__(widget)
        self.turn, self.loop, self.count = turn, loop, 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint of the ruler: the other lanes are painted in the same turn of the loop."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.next)
        return False

    def next(self) -> None:
        """One frame more."""
        self.count += 1
        if self.count > FRAMES:
            self.loop.quit()
        else:
            self.turn(self.count)


def _rate(window: MainWindow, turn: Callable[[int], None]) -> float:
    loop = QEventLoop()
    painted = _Painted(window.timeline.ruler, turn, loop)
    QTimer.singleShot(30_000, loop, loop.quit)
    started = time.perf_counter()
    turn(0)
    loop.exec()
    spent = time.perf_counter() - started
    window.timeline.ruler.removeEventFilter(painted)
    painted.deleteLater()
    return painted.count / spent


def _zoom(window: MainWindow) -> Callable[[int], None]:
    """In and out again about the middle."""
    return lambda n: window.editor.view.zoom(1.04 if n % 60 < 30 else 1 / 1.04, 700.0)


def _pan(window: MainWindow) -> Callable[[int], None]:
    """To and fro by 12 pixels a frame; a view of everything is drawn closer first."""
    view = window.editor.view
    if view.us_per_px >= view.widest * 0.99:
        view.zoom(1.5, 700.0)
    return lambda n: view.scroll((12 if n % 60 < 30 else -12) * view.us_per_px)


def _scrub(window: MainWindow) -> Callable[[int], None]:
    """The playhead follows a hand across the ruler."""
    return lambda n: window.editor.seek(window.editor.view.us_at(300.0 + 7 * (n % 100)))


def _drags(window: MainWindow) -> tuple[str, float, float]:
    """The slowest lane by 95th percentile: name, median and 95th percentile in milliseconds."""
    from app.document import blocks

    timeline, track = window.timeline, window.editor.track
    assert track is not None
    found: dict[str, tuple[float, float]] = {}
    for span in (4.0, 60.0):
        for lane, tier in (
            (timeline.words, track.words), (timeline.phonemes, track.phonemes), (timeline.keep, track.keep),
            (timeline.curves, None),
        ):  # fmt: skip
            _show(window, span)
            if tier is None:
                start = QPoint(500, lane.height() // 2)
            else:
                near = blocks.get(tier, blocks.first_ending_after(tier, _middle(window)))
                us = near.start if tier is not track.keep else (near.start + near.end) // 2
                window.editor.view.reveal(us)
                rest(300)
                start = QPoint(round(window.editor.view.x_of(us)), lane.height() // 2)
            found[f"{lane.name}, view of {span:.0f} s"] = _spread(_drag(window, lane, start))
    slowest = max(found, key=lambda name: found[name][1])
    return slowest, *found[slowest]


def _drag(window: MainWindow, lane: Lane, start: QPoint) -> list[float]:
    spent = []
    QTest.mousePress(lane, LEFT, NONE, start)
    for n in range(MOVES):
        at = QPointF(start + QPoint(6 + n % 30, n % 7))
        started = time.perf_counter()
        move = QMouseEvent(QEvent.Type.MouseMove, at, lane.mapToGlobal(at), LEFT, LEFT, NONE)
        QApplication.sendEvent(lane, move)
        lane.repaint()
        spent.append((time.perf_counter() - started) * 1000)
        rest(8)
    QTest.keyClick(lane, Qt.Key.Key_Escape)
    QTest.mouseRelease(lane, LEFT, NONE, start)
    rest(100)
    return spent


def _save(window: MainWindow) -> float:
    from app.document.edits.markers import add_marker
    from app.document.edits.result import Edited

    editor, spent = window.editor, []
    for n in range(5):
        outcome = add_marker(editor.session.project, editor.shot_id, 1_000_003 * (n + 1), "saved")
        assert isinstance(outcome, Edited) and editor.commit(outcome)
        rest(200)
        started = time.perf_counter()
        window.actions_table["file.save"].trigger()
        _until(lambda: editor.session.saved, 30, "the end of saving")
        spent.append((time.perf_counter() - started) * 1000)
    return float(np.median(spent))
