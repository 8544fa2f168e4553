"""What is known of the poses: what is asked for, when, and that keys hold while predictions run again."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, long_tiers, small_project

from app.document.edits.boundary import move_boundary
from app.document.edits.keys import scale_values
from app.document.edits.pose import add_key, set_follow_jaw
from app.document.edits.result import Edited, with_track
from app.services.bench_project import bench_project
from inference.api import AXES
from widgets import after_pixels
from widgets.main_window import MainWindow
from widgets.pose_store import PoseStore

Opened = tuple[MainWindow, FakeStudio]
OPEN = AXES.index("open")


@pytest.fixture
def store(opened: Opened, qtbot: QtBot) -> PoseStore:
    """All of the small project's poses."""
    store = opened[0].timeline.poses
    qtbot.waitUntil(lambda: store.known.all())
    return store


def edge_moved(window: MainWindow) -> Edited:
    """A phoneme's edge, 20 ms later."""
    editor = window.editor
    assert editor.track is not None
    phone = [*editor.track.phonemes][8]
    outcome = move_boundary(
        editor.session.project, editor.track_id, "phonemes", phone.id, "start", phone.start + 20_000
    )
    assert isinstance(outcome, Edited)
    return outcome


def test_an_edit_asks_for_what_it_reaches_after_the_pixels(
    opened: Opened, store: PoseStore, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, studio = opened
    monkeypatch.setattr(after_pixels, "LONGEST_MS", 60_000)
    studio.render.asked_poses.clear()
    window.editor.commit(edge_moved(window))
    assert store._pixels.waiting, "the picture comes first"
    qtbot.wait(30)
    assert studio.render.asked_poses == []
    studio.render.tell_from_thread([window.editor.frame])
    qtbot.waitUntil(lambda: studio.render.asked_poses != [] and not store._asking)
    asked = {frame for part in studio.render.asked_poses for frame in part}
    moved = window.editor.timebase.frame_at([*window.editor.track.phonemes][8].start)  # type: ignore[union-attr]
    assert moved in asked
    assert not asked >= set(range(len(store.known))), "not the whole shot"


def test_an_edit_without_pixels_at_the_playhead_is_not_waited_for_long(
    opened: Opened, store: PoseStore, qtbot: QtBot
) -> None:
    window, studio = opened
    studio.render.asked_poses.clear()
    window.editor.commit(edge_moved(window))
    qtbot.waitUntil(lambda: studio.render.asked_poses != [], timeout=20000)


def test_a_preview_and_its_commit_ask_once(opened: Opened, store: PoseStore, qtbot: QtBot) -> None:
    window, studio = opened
    outcome = edge_moved(window)
    window.editor.preview(outcome.project)
    qtbot.waitUntil(lambda: not store._pixels.waiting and not store._asking)
    studio.render.asked_poses.clear()
    window.editor.commit(outcome)
    qtbot.wait(150)
    assert studio.render.asked_poses == []


def test_keys_hold_when_the_prediction_runs_again(opened: Opened, store: PoseStore, qtbot: QtBot) -> None:
    window, studio = opened
    editor = window.editor
    assert editor.timebase is not None
    at = editor.timebase.start_of(40)
    editor.commit(add_key(editor.session.project, editor.track_id, "open", at, 0.9))
    keys = editor.track.keys if editor.track else ()
    before = store.predicted[:, OPEN].copy()
    studio.render.predicted_shift = 0.2  # another speaker model predicts otherwise
    project = editor.session.project
    track = project.track(editor.track_id)[1]
    editor.apply(Edited(with_track(project, replace(track, speaker="learned again")), "Analyse"))
    qtbot.waitUntil(lambda: not store._pixels.waiting and not store._asking and not store._wanted())
    assert store.predicted[:, OPEN] == pytest.approx(before + 0.2, abs=1e-5)
    assert editor.track is not None and editor.track.keys == keys
    pose = store.at(40)
    assert pose is not None and pose[0][OPEN] == pytest.approx(0.9, abs=1e-3), "the key still says what is shown"
    assert store.effective[60, OPEN] == pytest.approx(store.predicted[60, OPEN]), "and elsewhere nothing holds on"


def test_lips_that_follow_the_jaw_are_predicted_anew(opened: Opened, store: PoseStore, qtbot: QtBot) -> None:
    window, studio = opened
    editor = window.editor
    editor.commit(set_follow_jaw(editor.session.project, editor.track_id, True))
    qtbot.waitUntil(lambda: not store._pixels.waiting and not store._asking and not store._wanted())
    studio.render.asked_poses.clear()
    editor.commit(add_key(editor.session.project, editor.track_id, "jaw", 1_000_000, 0.9))
    qtbot.waitUntil(lambda: studio.render.asked_poses != [], timeout=20000)


def test_a_wide_view_looks_up_one_block_in_many(window: MainWindow, qtbot: QtBot) -> None:
    studio = FakeStudio(small_project(tiers=long_tiers(12_500)))  # 1000 s
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    store, lane = window.timeline.poses, window.timeline.curves
    assert store.stride > 1
    qtbot.waitUntil(lambda: not store._wanted() and not store._asking, timeout=10_000)
    assert 0 < store.known.mean() < 0.8
    lane.grab()
    here = window.editor.timebase.frame_at(500_000_000)  # type: ignore[union-attr]
    window.editor.view.show(499_000_000, 501_000_000)
    qtbot.waitUntil(lambda: bool(store.known[here - 20 : here + 20].all()), timeout=20000)
    column = lane.grab().toImage()
    x, y = round(window.editor.view.x_of(int(store.times[here]))), round(lane.y_of(float(store.effective[here, OPEN])))
    near = [column.pixelColor(QPoint(x, y + by)) for by in (-1, 0, 1)]
    assert lane.theme["lane"] not in near, "the curve passes there"


def test_another_project_forgets(opened: Opened, store: PoseStore, qtbot: QtBot) -> None:
    window, studio = opened
    window.editor.set_studio(None)
    assert store.empty and store.at(0) is None
    studio.close()
    assert np.shape(store.predicted) == (0, len(AXES))


def test_keys_that_change_all_over_a_long_shot_are_shown_where_one_looks_and_then_everywhere(
    window: MainWindow, qtbot: QtBot
) -> None:
    project = bench_project(600.0, 4000, 400, 0)
    shot = project.shots[0]
    track = replace(shot.tracks[0], analysis="a", bank="b", automation=())
    info = replace(shot.media.info, width=320, height=180)
    shot = replace(shot, tracks=(track,), media=replace(shot.media, info=info))
    studio = FakeStudio(replace(project, shots=(shot,)))
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    store, frame = window.timeline.poses, 5000
    at = studio.timebase().start_of(frame)
    window.editor.seek(at)
    window.editor.view.show(at - 1e6, at + 1e6)
    qtbot.waitUntil(lambda: bool(store.known[frame]), timeout=20000)
    ids = [key.id for key in track.keys]
    outcome = scale_values(studio.session.project, "face", ids, 0.0, 0.9)
    assert isinstance(outcome, Edited)
    calls: list[int] = []
    plain = store._apply_keys
    store._apply_keys = lambda first, last: calls.append(last - first) or plain(first, last)  # type: ignore[method-assign]
    window.editor.commit(outcome)
    assert calls and max(calls) < 200
    key = min((key for key in outcome.project.shots[0].tracks[0].keys), key=lambda key: abs(key.time - at))
    window.editor.view.show(key.time - 1e6, key.time + 1e6)
    there = studio.timebase().frame_at(key.time)

    def right() -> bool:
        pose = store.at(there)
        want = studio.render.poses(outcome.project, "face", there, there + 1).effective[0]
        return pose is not None and bool(np.allclose(pose[0], want, atol=1e-5))

    qtbot.waitUntil(right, timeout=20000)
