"""Drags in the lanes of words, phonemes, rests and kept stretches, by real mouse events, with Esc and undo."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE, send_move
from window_tiers import ALT, CTRL, SHIFT, done, drag, face, middle, seg, times, x_of

from app.document.edits.markers import add_marker
from app.document.edits.segment import insert, set_locked
from widgets.editor import EditMode, Selection
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def close(opened: Opened) -> MainWindow:
    """The window near "dark suit", half a millisecond a pixel or so, without snapping."""
    window, _ = opened
    window.editor.set_snapping(False)
    window.editor.view.show(900_000, 1_900_000, 0)
    return window


def edge(window: MainWindow, segment_id: str) -> QPoint:
    """The start of a phoneme in its lane."""
    return QPoint(x_of(window, seg(window, "phonemes", segment_id).start), 12)


def test_overwriting_takes_time_from_either_side(close: MainWindow, qtbot: QtBot) -> None:
    before = times(close, "phonemes")
    drag(qtbot, close.timeline.phonemes, edge(close, "p4.2"), 20)
    after = times(close, "phonemes")
    assert after["p4.1"][1] == after["p4.2"][0] > before["p4.2"][0]
    assert {k: v for k, v in after.items() if k not in ("p4.1", "p4.2")} == {
        k: v for k, v in before.items() if k not in ("p4.1", "p4.2")
    }


def test_overwriting_swallows_what_is_in_its_way_and_undo_brings_it_back(close: MainWindow, qtbot: QtBot) -> None:
    before = face(close, committed=True)
    whole = seg(close, "phonemes", "p4.2")
    far = round((whole.end - whole.start) / close.editor.view.us_per_px) + 12
    drag(qtbot, close.timeline.phonemes, edge(close, "p4.2"), far)
    assert "p4.2" not in times(close, "phonemes")
    assert times(close, "phonemes")["p4.1"][1] > whole.end
    assert close.editor.stack.count() == 1
    close.actions_table["edit.undo"].trigger()
    assert face(close, committed=True) == before


def test_pushing_keeps_lengths(close: MainWindow, qtbot: QtBot) -> None:
    close.editor.set_edit_mode("push")
    before = times(close, "words")
    start = QPoint(x_of(close, before["w5"][0]), 12)  # "dark" | "suit": the pause behind "in" takes the push
    drag(qtbot, close.timeline.words, start, 15)
    after = times(close, "words")
    shift = after["w5"][0] - before["w5"][0]
    assert shift > 0
    assert after["w5"][1] - after["w5"][0] == before["w5"][1] - before["w5"][0]
    assert after["w6"][0] - before["w6"][0] == shift
    assert after["w7"][1] == before["w7"][1], "the silence gave way"
    assert close.editor.stack.count() == 1


@pytest.mark.parametrize("by_key", [True, False])
def test_shifting_moves_everything_behind(close: MainWindow, qtbot: QtBot, by_key: bool) -> None:
    if not by_key:
        close.editor.set_edit_mode("shift")
    before = times(close, "words")
    start = QPoint(x_of(close, before["w5"][0]), 12)
    drag(qtbot, close.timeline.words, start, -10, CTRL if by_key else NONE)
    after = times(close, "words")
    shift = after["w5"][0] - before["w5"][0]
    assert shift < 0
    assert all(after[f"w{k}"][0] - before[f"w{k}"][0] == shift for k in range(5, 17))


def test_every_mode_can_be_cancelled(close: MainWindow, qtbot: QtBot) -> None:
    before, selected = close.editor.session.project, close.editor.selection
    lane = close.timeline.phonemes
    for mode in get_args(EditMode):
        close.editor.set_edit_mode(mode)
        end = drag(qtbot, lane, edge(close, "p5.0"), 12, drop=False)
        assert close.editor.session.shown is not before, mode
        qtbot.keyClick(lane, Qt.Key.Key_Escape)
        assert close.editor.session.shown is before
        assert close.editor.selection == selected
        assert close.editor.ghost is None
        qtbot.mouseRelease(lane, LEFT, NONE, end)
    assert close.editor.stack.count() == 0


def test_alt_moves_a_word_with_its_phonemes(close: MainWindow, qtbot: QtBot) -> None:
    words, phones = times(close, "words"), times(close, "phonemes")
    drag(qtbot, close.timeline.words, middle(close, "words", "w5"), 30, ALT)
    moved = times(close, "words")["w5"]
    by = moved[0] - words["w5"][0]
    assert by > 0 and moved[1] - words["w5"][1] == by
    for name in ("p5.0", "p5.1", "p5.2"):
        assert times(close, "phonemes")[name] == (phones[name][0] + by, phones[name][1] + by)
    assert close.editor.stack.count() == 1
    close.actions_table["edit.undo"].trigger()
    assert times(close, "words") == words


def test_alt_moves_all_that_is_selected(close: MainWindow, qtbot: QtBot) -> None:
    close.editor.select(Selection("words", ("w4", "w5")))
    before = times(close, "words")
    drag(qtbot, close.timeline.words, middle(close, "words", "w5"), 20, ALT)
    after = times(close, "words")
    assert after["w4"][0] - before["w4"][0] == after["w5"][0] - before["w5"][0] > 0
    assert close.editor.selection == Selection("words", ("w4", "w5"))


def test_escape_takes_a_moved_word_back(close: MainWindow, qtbot: QtBot) -> None:
    before = close.editor.session.project
    lane = close.timeline.words
    end = drag(qtbot, lane, middle(close, "words", "w5"), 30, ALT, drop=False)
    assert close.editor.session.shown is not before
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    assert close.editor.session.shown is before
    qtbot.mouseRelease(lane, LEFT, ALT, end)
    assert close.editor.session.project is before


def test_a_moved_word_snaps_by_either_end(close: MainWindow, qtbot: QtBot) -> None:
    close.editor.set_snapping(True)
    word = seg(close, "words", "w5")
    target = word.end + round(20 * close.editor.view.us_per_px)
    close.editor.seek(target)
    end = drag(qtbot, close.timeline.words, middle(close, "words", "w5"), 17, ALT, drop=False)
    assert seg(close, "words", "w5").end == target
    assert close.editor.ghost is not None and close.editor.ghost.target == "playhead"
    qtbot.mouseRelease(close.timeline.words, LEFT, ALT, end)
    assert seg(close, "words", "w5", committed=True).end == target


def test_shift_and_alt_move_the_edge_in_all_tiers(close: MainWindow, qtbot: QtBot) -> None:
    at = seg(close, "words", "w5").start
    done(close, insert(close.editor.session.project, "face", "rests", at, at + 200_000))
    done(close, insert(close.editor.session.project, "face", "keep", at - 300_000, at))
    (rest,), (kept,) = face(close).rests, face(close).keep
    steps = close.editor.stack.count()
    drag(qtbot, close.timeline.words, QPoint(x_of(close, at), 12), 15, SHIFT | ALT)
    now = seg(close, "words", "w5", committed=True).start
    assert now > at
    assert seg(close, "phonemes", "p5.0", committed=True).start == now
    assert seg(close, "rests", rest.id, committed=True).start == now
    assert seg(close, "keep", kept.id, committed=True).end == now
    assert close.editor.stack.count() == steps + 1
    close.actions_table["edit.undo"].trigger()
    assert seg(close, "rests", rest.id, committed=True).start == at


def test_drags_snap_to_markers_and_sound_edges(close: MainWindow, qtbot: QtBot) -> None:
    close.editor.set_snapping(True)
    per_px = close.editor.view.us_per_px
    start = seg(close, "phonemes", "p4.2").start
    done(close, add_marker(close.editor.session.project, "shot", round(start + 14 * per_px)))
    close.editor.sound_edges = (round(start - 14 * per_px),)
    lane = close.timeline.phonemes
    end = drag(qtbot, lane, edge(close, "p4.2"), 12, drop=False)
    assert close.editor.ghost is not None
    assert (close.editor.ghost.target, close.editor.ghost.snapped) == ("marker", "→ marker")
    send_move(lane, end - QPoint(24, 0))
    assert (close.editor.ghost.target, close.editor.ghost.snapped) == ("sound", "→ sound edge")
    assert seg(close, "phonemes", "p4.1").end == close.editor.sound_edges[0]
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, end)


def test_a_locked_segment_refuses_and_says_so(close: MainWindow, qtbot: QtBot) -> None:
    done(close, set_locked(close.editor.session.project, "face", "phonemes", ("p4.2",)))
    said: list[str] = []
    close.editor.said.connect(said.append)
    before = times(close, "phonemes")
    drag(qtbot, close.timeline.phonemes, edge(close, "p4.2"), 14)
    assert times(close, "phonemes") == before
    assert any("locked" in text for text in said)


def test_what_a_job_brings_during_a_drag_is_not_lost(close: MainWindow, qtbot: QtBot) -> None:
    lane = close.timeline.phonemes
    start = seg(close, "phonemes", "p4.2").start
    end = drag(qtbot, lane, edge(close, "p4.2"), 14, drop=False)
    outcome = add_marker(close.editor.session.project, "shot", 100_000)
    close.editor.apply(outcome)  # type: ignore[arg-type]
    qtbot.mouseRelease(lane, LEFT, NONE, end)
    assert len(close.editor.session.project.shots[0].markers) == 1
    assert seg(close, "phonemes", "p4.2", committed=True).start > start


def test_no_key_means_anything_while_something_is_dragged(close: MainWindow, qtbot: QtBot) -> None:
    drag(qtbot, close.timeline.phonemes, edge(close, "p4.2"), 8)
    end = drag(qtbot, close.timeline.phonemes, edge(close, "p5.0"), 8, drop=False)
    qtbot.keyClick(close.timeline.phonemes, Qt.Key.Key_Z, CTRL)
    assert close.editor.stack.count() == 1 and close.editor.stack.canUndo()
    qtbot.mouseRelease(close.timeline.phonemes, LEFT, NONE, end)
    assert close.editor.stack.count() == 2


# --- selecting ---


def test_shift_extends_and_control_toggles(close: MainWindow, qtbot: QtBot) -> None:
    lane = close.timeline.phonemes
    qtbot.mouseClick(lane, LEFT, NONE, middle(close, "phonemes", "p4.1"))
    qtbot.mouseClick(lane, LEFT, SHIFT, middle(close, "phonemes", "p5.0"))
    assert close.editor.selection.ids == ("p4.1", "p4.2", "p4.3", "p5.0")
    qtbot.mouseClick(lane, LEFT, CTRL, middle(close, "phonemes", "p4.3"))
    assert close.editor.selection.ids == ("p4.1", "p4.2", "p5.0")
    qtbot.mouseClick(lane, LEFT, CTRL, middle(close, "phonemes", "p5.2"))
    assert close.editor.selection.ids == ("p4.1", "p4.2", "p5.0", "p5.2")


def test_a_sweep_selects_what_it_passes_and_the_picture_follows(close: MainWindow, qtbot: QtBot) -> None:
    lane = close.timeline.phonemes
    start, stop = middle(close, "phonemes", "p4.1"), middle(close, "phonemes", "p5.0")
    drag(qtbot, lane, start, stop.x() - start.x())
    assert close.editor.selection.ids == ("p4.1", "p4.2", "p4.3", "p5.0")
    assert abs(close.editor.playhead_us - close.editor.view.us_at(stop.x())) < 2
    assert close.editor.stack.count() == 0


def test_a_sweep_to_the_left_keeps_its_anchor_and_control_adds(close: MainWindow, qtbot: QtBot) -> None:
    lane = close.timeline.phonemes
    close.editor.select(Selection("phonemes", ("p5.2",)))
    start, stop = middle(close, "phonemes", "p5.0"), middle(close, "phonemes", "p4.3")
    drag(qtbot, lane, start, stop.x() - start.x())
    assert close.editor.selection.ids == ("p5.0", "p4.3")
    drag(qtbot, lane, middle(close, "phonemes", "p4.0"), 4, CTRL)
    assert close.editor.selection.ids == ("p5.0", "p4.3", "p4.0")


def test_escape_takes_a_sweep_back(close: MainWindow, qtbot: QtBot) -> None:
    lane = close.timeline.phonemes
    close.editor.select(Selection("phonemes", ("p5.2",)))
    playhead = close.editor.playhead_us
    end = drag(qtbot, lane, middle(close, "phonemes", "p4.1"), 80, drop=False)
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    assert close.editor.selection.ids == ("p5.2",)
    assert close.editor.playhead_us == playhead
    qtbot.mouseRelease(lane, LEFT, NONE, end)


# --- rests and kept stretches ---


@pytest.fixture
def kept(close: MainWindow) -> MainWindow:
    """With two kept stretches, the first selected, and room between them."""
    for start in (1_000_000, 1_500_000):
        done(close, insert(close.editor.session.project, "face", "keep", start, start + 300_000))
    close.editor.stack.clear()
    first = next(iter(face(close).keep))
    close.editor.select(Selection("keep", (first.id,)))
    return close


def test_a_corner_is_dragged_to_fade_both_ends(kept: MainWindow, qtbot: QtBot) -> None:
    lane = kept.timeline.keep
    first = next(iter(face(kept).keep))
    corner = QPoint(x_of(kept, first.start + first.fade), 3)
    end = drag(qtbot, lane, corner, 40, drop=False)
    assert kept.editor.ghost is not None and kept.editor.ghost.text.startswith("fade")
    qtbot.mouseRelease(lane, LEFT, NONE, end)
    longer = seg(kept, "keep", first.id, committed=True)
    assert longer.fade > first.fade
    assert (longer.start, longer.end) == (first.start, first.end)
    drag(qtbot, lane, QPoint(x_of(kept, longer.end - longer.fade), 3), 30)
    assert seg(kept, "keep", first.id, committed=True).fade < longer.fade
    assert kept.editor.stack.count() == 2
    kept.actions_table["edit.undo"].trigger()
    assert seg(kept, "keep", first.id, committed=True).fade == longer.fade


def test_escape_takes_a_fade_back(kept: MainWindow, qtbot: QtBot) -> None:
    lane, before = kept.timeline.keep, kept.editor.session.project
    first = next(iter(face(kept).keep))
    end = drag(qtbot, lane, QPoint(x_of(kept, first.start + first.fade), 3), 40, drop=False)
    assert seg(kept, "keep", first.id).fade != first.fade
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, end)
    assert kept.editor.session.project is before


def test_the_lower_corner_is_still_an_edge(kept: MainWindow, qtbot: QtBot) -> None:
    lane = kept.timeline.keep
    first = next(iter(face(kept).keep))
    drag(qtbot, lane, QPoint(x_of(kept, first.start), lane.height() - 4), 20)
    assert seg(kept, "keep", first.id, committed=True).start > first.start


def test_marks_are_moved_together_and_a_click_takes_one(kept: MainWindow, qtbot: QtBot) -> None:
    lane = kept.timeline.keep
    one, two = face(kept).keep
    low = lane.height() - 5
    qtbot.mouseClick(lane, LEFT, CTRL, middle(kept, "keep", two.id, low))
    assert kept.editor.selection.ids == (one.id, two.id)
    drag(qtbot, lane, middle(kept, "keep", two.id, low), 25)
    moved = times(kept, "keep")
    assert moved[one.id][0] - one.start == moved[two.id][0] - two.start > 0
    assert kept.editor.stack.count() == 1
    qtbot.mouseClick(lane, LEFT, NONE, middle(kept, "keep", two.id, low))
    assert kept.editor.selection.ids == (two.id,)


def test_a_new_mark_is_selected_and_escape_leaves_none(close: MainWindow, qtbot: QtBot) -> None:
    lane = close.timeline.rests
    drag(qtbot, lane, QPoint(100, 8), 60)
    (rest,) = face(close).rests
    assert close.editor.selection == Selection("rests", (rest.id,))
    end = drag(qtbot, lane, QPoint(300, 8), 60, drop=False)
    assert len(face(close).rests) == 2
    qtbot.keyClick(lane, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lane, LEFT, NONE, end)
    assert len(face(close).rests) == 1
    assert close.editor.selection == Selection("rests", (rest.id,))


def test_a_sweep_with_control_selects_marks(kept: MainWindow, qtbot: QtBot) -> None:
    lane = kept.timeline.keep
    one, two = face(kept).keep
    kept.editor.select(Selection())
    start = QPoint(x_of(kept, one.end) + 15, 12)
    drag(qtbot, lane, start, x_of(kept, two.start) + 20 - start.x(), CTRL)
    assert kept.editor.selection.ids == (two.id,)
    assert kept.editor.stack.count() == 0


@pytest.mark.parametrize("span_us", [1_000_000, 4_000_000])
def test_a_dragged_edge_repaints_what_a_full_paint_would(close: MainWindow, qtbot: QtBot, span_us: int) -> None:
    close.editor.view.show(1_400_000 - span_us // 2, 1_400_000 + span_us // 2, 0)
    close.editor.select(Selection())
    lanes = (close.timeline.words, close.timeline.phonemes, close.timeline.visemes)
    for lane in lanes:
        lane.refresh()  # after a zoom the old picture is only stretched
        lane.grab()
    drag(qtbot, close.timeline.phonemes, edge(close, "p4.2"), 9)
    close.editor.select(Selection())
    mended = [lane._stale is not None for lane in lanes]
    parts = [lane.grab().toImage() for lane in lanes]
    assert mended[1:] == [True, True], "nothing else was drawn anew"
    for lane in lanes:
        lane.refresh()
    assert parts == [lane.grab().toImage() for lane in lanes]
