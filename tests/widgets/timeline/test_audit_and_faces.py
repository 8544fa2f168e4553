"""Audit lanes and N in a real window, and a shot with two faces of which one is edited."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project
from window_mouse import LEFT, NONE

from app.document.edits.result import Edited
from app.document.edits.segment import relabel
from app.document.model import Dialogue, FaceTrack, MediaRef, Project, Tier
from app.qt.images import to_rgb
from app.services.audit_checks import BY_KEY, findings
from widgets.audit_store import describe
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def renamed(tier: Tier, mark: str) -> Tier:
    """The same segments under other ids."""
    blocks = tuple(tuple(msgspec.structs.replace(one, id=mark + one.id) for one in block) for block in tier.blocks)
    return msgspec.structs.replace(tier, blocks=blocks)


def two_faces() -> Project:
    """A second face that says the same line, from a recording of its own."""
    project = small_project()
    shot = project.shots[0]
    first: FaceTrack = shot.tracks[0]
    second = msgspec.structs.replace(
        first, id="other", name="Anna", words=renamed(first.words, "o"), phonemes=renamed(first.phonemes, "o"),
        heard=renamed(first.heard, "o"), dialogue=Dialogue(audio=MediaRef(path="folder/anna.wav")),
    )  # fmt: skip
    return msgspec.structs.replace(project, shots=(msgspec.structs.replace(shot, tracks=(first, second)),))


@pytest.fixture
def pair(window: MainWindow, qtbot: QtBot) -> Iterator[Opened]:
    """A window with two faces."""
    studio = FakeStudio(two_faces())
    window.resize(1400, 1000)
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.viewer.pictures is not None, timeout=20000)
    yield window, studio


def audited(window: MainWindow, studio: FakeStudio, qtbot: QtBot) -> None:
    """Wait until every frame that can be looked at was."""
    studio.render.idle = True
    studio.render.cached.update(range(studio.shot.media.info.frames))
    window.timeline.audit.wanted = True
    window.timeline.audit.wake()

    def done() -> bool:
        sheet = window.timeline.audit.sheet(window.editor.track_id)
        return sheet is not None and sheet.done == sheet.frames

    qtbot.waitUntil(done, timeout=15000)


def test_n_goes_from_one_suspicious_frame_to_the_next_and_says_what_is_wrong(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    said: list[str] = []
    window.editor.said.connect(said.append)
    window.actions_table["audit.next"].trigger()
    assert said.pop().startswith("Nothing is audited yet")
    audited(window, studio, qtbot)
    sheet = window.timeline.audit.sheet("face")
    assert sheet is not None and len(sheet.findings) >= 2
    assert sheet.flagged("leak").any()  # the drawn lips move in silence, too
    qtbot.keyClick(window, Qt.Key.Key_N)
    later = [one for one in sheet.findings if one.first > 0]
    assert window.editor.frame == later[0].first
    assert said[-1].startswith(describe(later[0]))
    frames = sorted({one.first for one in later})
    qtbot.keyClick(window, Qt.Key.Key_N)
    if len(frames) > 1:
        assert window.editor.frame == frames[1]
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
        assert window.editor.frame == frames[0]


def test_the_lanes_draw_what_is_beyond_its_limit_in_red_and_nothing_where_nothing_is_known(
    opened: Opened, qtbot: QtBot
) -> None:
    window, studio = opened
    window.actions_table["lane.checks"].trigger()
    audited(window, studio, qtbot)
    sheet = window.timeline.audit.sheet("face")
    assert sheet is not None
    stack, theme = window.timeline.stack, window.look.current
    window.editor.view.fit()

    def reds(key: str) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        picture = to_rgb(stack.lanes[key].grab().toImage()).astype(int)
        ground = np.array([theme.mix("lane", "error", 0.34).getRgb()[:3]])
        return np.asarray(np.abs(picture[2] - ground).sum(axis=1) < 12)

    view, timebase = window.editor.view, studio.timebase()
    flagged, clear = reds("leak"), reds("visibility")
    assert flagged.any() and not clear.any()
    frames = np.flatnonzero(sheet.flagged("leak"))
    for frame in frames[:: max(len(frames) // 8, 1)].tolist():
        x = int(view.x_of((timebase.start_of(frame) + timebase.start_of(frame + 1)) / 2))
        if 8 < x < len(flagged) - 2 and abs(view.x_of(window.editor.playhead_us) - x) > 3:
            assert flagged[x], frame
    assert flagged.mean() <= sheet.flagged("leak").mean() + 0.05


def test_a_finding_is_told_with_its_worst_value_and_its_limit() -> None:
    values = np.array([1, 6, 1, 1, 8], np.float32)
    seam = findings(BY_KEY["seam"], values, values > 5)
    assert describe(seam[0]) == "Seam 8.0 ΔE at frame 4, should be at most 5.0 ΔE   (frames 1 to 4)"
    sharp = findings(BY_KEY["sharpness"], np.array([0.5, 0.1], np.float32), np.array([False, True]))
    assert describe(sharp[0]) == "Sharpness 0.10 ×, should be at least 0.27 ×   (frame 1)"


def test_hovering_says_the_value_and_what_is_measured(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.actions_table["lane.visibility"].trigger()
    audited(window, studio, qtbot)
    lane = window.timeline.stack.lanes["visibility"]
    window.timeline.stack.reveal("visibility")
    QTest.mouseMove(lane, QPoint(300, 10))
    QTest.mouseMove(lane, QPoint(304, 10))
    qtbot.waitUntil(lambda: bool(lane.toolTip()), timeout=20000)
    assert "Visibility 1.00" in lane.toolTip() and "may show through" in lane.toolTip() and "Limit:" in lane.toolTip()


def test_one_face_has_no_groups(opened: Opened) -> None:
    window, _ = opened
    assert not window.timeline.groups.titles
    assert all(row.key for row in window.timeline.stack.rows())


def test_two_faces_have_a_group_each_and_the_edited_one_has_all_lanes(pair: Opened) -> None:
    window, _ = pair
    groups, stack = window.timeline.groups, window.timeline.stack
    assert list(groups.titles) == ["face", "other"]
    assert groups.titles["face"].isVisible() and groups.small["other"].isVisibleTo(stack)
    assert not groups.small["face"].isVisibleTo(stack)
    top = groups.titles["face"].y()
    assert window.timeline.wave.y() < top < window.timeline.words.y() < groups.titles["other"].y()


def test_a_click_on_the_other_faces_lane_edits_that_face(pair: Opened, qtbot: QtBot) -> None:
    window, _ = pair
    groups, stack = window.timeline.groups, window.timeline.stack
    stack.bar.setValue(stack.bar.maximum())
    lane = groups.small["other"]
    x = round(window.editor.view.x_of(1_500_000))
    qtbot.mouseClick(lane, LEFT, NONE, QPoint(x, 8))
    assert window.editor.track_id == "other"
    assert abs(window.editor.playhead_us - 1_500_000) < 2 * window.editor.view.us_per_px
    assert window.timeline.words.y() > groups.titles["other"].y()
    assert groups.small["face"].isVisibleTo(stack) and not lane.isVisibleTo(stack)
    assert {one.id for one in window.timeline.words.columns.segments} == {s.id for s in window.editor.track.words}  # type: ignore[union-attr]
    qtbot.mouseClick(groups.titles["face"], LEFT, NONE, QPoint(60, 10))
    assert window.editor.track_id == "face"
    qtbot.mouseClick(groups.small["other"], LEFT, NONE, QPoint(x, 8))  # the lane takes clicks again
    assert window.editor.track_id == "other"


def test_the_other_faces_lane_is_live(pair: Opened, qtbot: QtBot) -> None:
    window, studio = pair
    window.editor.choose_track("other")
    lane = window.timeline.groups.small["face"]
    qtbot.waitUntil(lambda: lane._curves is not None, timeout=20000)
    before = to_rgb(lane.grab().toImage())
    outcome = relabel(studio.session.project, "face", "words", "w3", "anything")
    assert isinstance(outcome, Edited)
    window.editor.commit(outcome)
    after = to_rgb(lane.grab().toImage())
    assert (before[:16] != after[:16]).any() and (before[40:] == after[40:]).all()


def test_a_group_can_be_folded(pair: Opened, qtbot: QtBot) -> None:
    window, _ = pair
    groups, stack = window.timeline.groups, window.timeline.stack
    qtbot.mouseClick(groups.titles["face"], LEFT, NONE, QPoint(12, 10))
    assert not window.timeline.words.isVisible() and window.editor.track_id == "face"
    assert groups.titles["other"].y() == groups.titles["face"].y() + groups.titles["face"].height()
    qtbot.mouseClick(groups.titles["face"], LEFT, NONE, QPoint(12, 10))
    assert window.timeline.words.isVisible()
    assert "wave" in stack.beside("strip") and "words" not in stack.beside("strip")
