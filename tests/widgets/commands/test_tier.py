"""Keys about tiers: insert, duplicate, lock, choose, walk along edges and doubts, align again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_tiers import ALT, CTRL, SHIFT, done, face, seg, times

from app.document.edits.boundary import move_boundary
from app.document.edits.segment import insert
from app.document.time import Span
from widgets.editor import Selection
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def test_enter_cuts_at_the_playhead_and_selects_what_follows(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    phone = seg(window, "phonemes", "p4.1")
    window.editor.seek(phone.start + 30_000)
    window.timeline.phonemes.setFocus()
    qtbot.keyClick(window.timeline.phonemes, Qt.Key.Key_Return)
    (made,) = window.editor.selection.ids
    assert seg(window, "phonemes", made, committed=True).start == phone.start + 30_000
    assert seg(window, "phonemes", "p4.1", committed=True).end == phone.start + 30_000
    qtbot.keyClick(window, Qt.Key.Key_Backspace, ALT)
    assert times(window, "phonemes")[made] == (phone.start, phone.end)
    assert window.editor.stack.count() == 2


def test_a_mark_is_duplicated_behind_itself_or_at_the_playhead(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    done(window, insert(window.editor.session.project, "face", "rests", 500_000, 700_000))
    (rest,) = face(window).rests
    window.editor.seek(600_000)
    window.editor.select(Selection("rests", (rest.id,)))
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    window.editor.seek(2_000_000)
    qtbot.keyClick(window, Qt.Key.Key_D, CTRL | SHIFT)
    assert [(r.start, r.end) for r in face(window, committed=True).rests] == [
        (500_000, 700_000), (700_000, 900_000), (2_000_000, 2_200_000),
    ]  # fmt: skip


def test_locking_by_key_locks_all_and_then_unlocks(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    window.editor.select(Selection("words", ("w3", "w4")))
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    assert [w.id for w in face(window, committed=True).words if w.locked] == ["w3", "w4"]
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL | SHIFT)
    assert not any(w.locked for w in face(window, committed=True).words)
    assert window.editor.stack.count() == 2


def test_all_of_the_tier_is_selected_and_the_tier_is_changed(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    window.editor.seek(seg(window, "words", "w4").start + 10_000)
    window.editor.select(Selection("phonemes", ("p4.0",)))
    window.timeline.phonemes.setFocus()
    qtbot.keyClick(window.timeline.phonemes, Qt.Key.Key_A, CTRL)
    assert len(window.editor.selection.ids) == len(face(window).phonemes)
    qtbot.keyClick(window, Qt.Key.Key_Up, ALT)
    assert window.editor.selection == Selection("words", ("w4",))
    qtbot.keyClick(window, Qt.Key.Key_Down, ALT)
    assert window.editor.selection == Selection("phonemes", ("p4.0",))


def test_alt_and_arrows_walk_along_edges(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    start = seg(window, "phonemes", "p4.1").start
    window.editor.seek(start + 10_000)
    for key, name in (
        (Qt.Key.Key_Left, "p4.1"), (Qt.Key.Key_Left, "p4.0"), (Qt.Key.Key_Right, "p4.1"), (Qt.Key.Key_Right, "p4.2"),
    ):  # fmt: skip
        qtbot.keyClick(window, key, ALT)
        assert window.editor.selection.ids == (name,)
        assert window.editor.playhead_us == seg(window, "phonemes", name).start


def test_brackets_bring_edges_to_the_playhead(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    phone = seg(window, "phonemes", "p4.1")
    window.editor.select(Selection("phonemes", ("p4.1",)))
    window.editor.seek(phone.start + 20_000)
    qtbot.keyClick(window, Qt.Key.Key_BracketLeft)
    assert seg(window, "phonemes", "p4.1", committed=True).start == phone.start + 20_000
    assert seg(window, "phonemes", "p4.0", committed=True).end == phone.start + 20_000


def test_doubts_are_found_in_turn_and_told(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    frame = studio.timebase().start_of(studio.timebase().frame_at(seg(window, "phonemes", "p14.2").start) + 1)
    project = window.editor.session.project
    b_starts = move_boundary(project, "face", "phonemes", "p14.2", "start", frame + 21_000).project  # type: ignore[union-attr]
    done(window, move_boundary(b_starts, "face", "phonemes", "p14.2", "end", frame + 39_000))
    said: list[str] = []
    window.editor.said.connect(said.append)
    window.editor.seek(0)
    found = []
    for _ in range(len(face(window).phonemes)):
        qtbot.keyClick(window, Qt.Key.Key_F3)
        if window.editor.selection.ids in found:
            break
        found.append(window.editor.selection.ids)
        if window.editor.selection.ids == ("p14.2",):
            assert "No frame shows these lips closed" in said[-1]
    assert ("p4.2",) in found, "the one the analysis is not sure of"
    assert ("p14.2",) in found, "the b that no frame shows"
    assert "No further" in said[-1]
    qtbot.keyClick(window, Qt.Key.Key_F3, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_F3, CTRL | SHIFT)
    assert seg(window, "phonemes", window.editor.selection.ids[0]).by == "hand"


def test_modes_are_switched_by_key_and_shown(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    for key, mode, text in ((Qt.Key.Key_2, "push", "Push"), (Qt.Key.Key_3, "shift", "Shift all")):
        qtbot.keyClick(window, key)
        assert window.editor.edit_mode == mode
        assert window.tiering.mode_button.text() == text
        assert window.actions_table[f"tier.{mode}"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_1)
    assert window.editor.edit_mode == "overwrite"


def test_only_the_selected_words_are_aligned_again(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = opened
    asked: list[tuple[Span, object]] = []
    monkeypatch.setattr(
        "app.services.alignment.realign", lambda studio, track, span, *, force, **more: asked.append((span, force))
    )
    window.editor.select(Selection("phonemes", ("p4.1", "p4.2")))
    qtbot.keyClick(window, Qt.Key.Key_Q, CTRL)
    assert asked == [(Span(seg(window, "phonemes", "p4.1").start, seg(window, "phonemes", "p4.2").end), ["w4"])]
    assert window.isVisible(), "it no longer quits"


def test_a_selection_grows_and_shrinks_by_key(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    window.editor.select(Selection("words", ("w4",)))
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT | SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT | SHIFT)
    assert window.editor.selection.ids == ("w4", "w5", "w6")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT | SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT | SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT | SHIFT)
    assert window.editor.selection.ids == ("w4", "w3"), "what was selected first stays"
    assert window.editor.stack.count() == 0
