"""Labels by pick list, by typing in place and by the panel; words find their sounds again."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE
from window_tiers import face, middle, seg, type_text

from app.document.edits.again import Exchange
from app.document.edits.grid import Group
from app.document.edits.moves import spread
from app.media.audio import Audio
from app.services.alignment import Run
from widgets.editor import Selection
from widgets.labels import wrong_phoneme, wrong_word
from widgets.main_window import MainWindow
from widgets.timeline.inline_editor import InlineEditor

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def typing(opened: Opened, qtbot: QtBot) -> Callable[[str, str], InlineEditor]:
    """Typing is on; click a segment, and its lane's field is given."""
    window, _ = opened
    window.editor.view.show(900_000, 1_900_000, 0)
    window.actions_table["tier.typing"].trigger()

    def click(tier: str, segment_id: str) -> InlineEditor:
        lane = window.timeline.words if tier == "words" else window.timeline.phonemes
        qtbot.mouseClick(lane, LEFT, NONE, middle(window, tier, segment_id))
        lane.setFocus()
        return window.tiering.labelling.fields[tier]

    return click


def test_typing_begins_a_label_in_place(opened: Opened, qtbot: QtBot, typing: Callable[..., InlineEditor]) -> None:
    window, _ = opened
    field = typing("phonemes", "p4.2")
    qtbot.keyClick(window.timeline.phonemes, "m")  # a command while nothing is typed
    assert field.isVisible() and field.text() == "m"
    assert window.editor.session.project.shots[0].markers == ()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not field.isVisible()
    assert seg(window, "phonemes", "p4.2", committed=True).label == "M"
    assert window.editor.stack.count() == 1
    window.actions_table["edit.undo"].trigger()
    assert seg(window, "phonemes", "p4.2", committed=True).label == "R"


def test_what_is_no_phoneme_is_told_in_place_and_stays(
    opened: Opened, qtbot: QtBot, typing: Callable[..., InlineEditor]
) -> None:
    window, _ = opened
    field = typing("phonemes", "p4.2")
    for letter in "xq":
        qtbot.keyClick(window.timeline.phonemes if not field.isVisible() else field, letter)
    assert "is no phoneme" in field.note and "ARPAbet" in field.note
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible() and window.editor.stack.count() == 0
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible() and field.note == ""
    assert seg(window, "phonemes", "p4.2").label == "R"


def test_tab_goes_on_to_the_next_segment(opened: Opened, qtbot: QtBot, typing: Callable[..., InlineEditor]) -> None:
    window, _ = opened
    field = typing("phonemes", "p4.2")
    qtbot.keyClick(window.timeline.phonemes, "L")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert window.editor.selection.ids == ("p4.3",)
    assert field.isVisible() and field.selectedText() == "K"
    type_text(field, "ŋ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [seg(window, "phonemes", f"p4.{k}", committed=True).label for k in (2, 3)] == ["L", "NG"]
    assert window.editor.stack.count() == 2


def test_letters_are_commands_while_typing_is_off(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    qtbot.mouseClick(window.timeline.phonemes, LEFT, NONE, middle(window, "phonemes", "p4.1"))
    qtbot.keyClick(window.timeline.phonemes, Qt.Key.Key_M)
    assert not window.tiering.labelling.fields["phonemes"].isVisible()
    assert len(window.editor.session.project.shots[0].markers) == 1
    qtbot.keyClick(window, Qt.Key.Key_T)
    assert window.editor.typing and window.actions_table["tier.typing"].isChecked()


def test_one_label_is_typed_in_place_without_the_mode(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    window.editor.view.show(900_000, 1_900_000, 0)
    window.editor.select(Selection("phonemes", ("p4.2",)))
    qtbot.keyClick(window, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    field = window.tiering.labelling.fields["phonemes"]
    assert field.isVisible() and field.selectedText() == "R" and not window.editor.typing
    type_text(field, "l")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert seg(window, "phonemes", "p4.2", committed=True).label == "L"


def test_the_praat_keymap_types_at_once_and_others_do_not(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    window.keymap.use("praat")
    assert window.editor.typing and window.actions_table["tier.typing"].isChecked()
    window.editor.view.show(900_000, 1_900_000, 0)
    qtbot.mouseClick(window.timeline.phonemes, LEFT, NONE, middle(window, "phonemes", "p4.2"))
    qtbot.keyClick(window.timeline.phonemes, "j")
    assert window.tiering.labelling.fields["phonemes"].text() == "j" and not window.player.playing
    window.keymap.use("plosive")
    assert not window.editor.typing and not window.actions_table["tier.typing"].isChecked()


def test_a_scroll_takes_what_was_typed(opened: Opened, qtbot: QtBot, typing: Callable[..., InlineEditor]) -> None:
    window, _ = opened
    field = typing("phonemes", "p4.2")
    qtbot.keyClick(window.timeline.phonemes, "M")
    window.editor.view.scroll(100_000)
    assert not field.isVisible()
    assert seg(window, "phonemes", "p4.2", committed=True).label == "M"


def test_the_pick_list_understands_ipa_and_refuses_what_it_does_not(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    window.editor.select(Selection("phonemes", ("p4.2",)))
    qtbot.keyClick(window, Qt.Key.Key_F2)
    popup = window.relabel_popup
    qtbot.keyClicks(popup.field, "0")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert popup.isVisible()
    popup.field.selectAll()
    type_text(popup.field, "ʃ")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert seg(window, "phonemes", "p4.2", committed=True).label == "SH"


def heard(run: Run, *more: object) -> Exchange:
    """An aligner that hears "park" in any word, at once."""
    comes = [
        Group(g.word, tuple(spread(("P", "AA1", "R", "K"), g.word.start, g.word.end))) if g.word.label else g
        for g in run.groups
    ]
    return Exchange(run.groups, tuple(comes))


def test_a_renamed_word_is_aligned_alone_in_one_step(
    opened: Opened, qtbot: QtBot, typing: Callable[..., InlineEditor], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, studio = opened
    audio = Audio(np.zeros((16_000, 1), np.float32), 16_000)
    monkeypatch.setattr(studio, "audio", lambda track_id="": audio)
    monkeypatch.setattr("app.services.alignment.aligned", heard)
    before = face(window, committed=True)
    field = typing("words", "w4")
    qtbot.keyClick(window.timeline.words, "p")
    qtbot.keyClicks(field, "ark")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert seg(window, "words", "w4", committed=True).label == "park", "at once"

    def said() -> list[str]:
        word = seg(window, "words", "w4", committed=True)
        inside = [p for p in face(window, committed=True).phonemes if word.start <= p.start < word.end]
        return [p.label[:2] for p in inside if p.label]

    qtbot.waitUntil(lambda: said() == ["P", "AA", "R", "K"], timeout=20000)
    assert window.editor.stack.count() == 1
    others = [p for p in face(window, committed=True).phonemes if not 990_000 <= p.start < 1_320_000]
    assert others == [p for p in before.phonemes if not 990_000 <= p.start < 1_320_000]
    window.actions_table["edit.undo"].trigger()
    assert face(window, committed=True) == before


def test_without_sound_a_word_is_spelled(
    opened: Opened, qtbot: QtBot, typing: Callable[..., InlineEditor]
) -> None:
    window, _ = opened
    field = typing("words", "w4")
    qtbot.keyClick(window.timeline.words, "m")
    qtbot.keyClicks(field, "ap")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    def said() -> list[str]:
        word = seg(window, "words", "w4", committed=True)
        return [p.label for p in face(window, committed=True).phonemes if word.start <= p.start < word.end]

    qtbot.waitUntil(lambda: said() == ["M", "AE1", "P"], timeout=20000)
    assert window.editor.stack.count() == 1


def test_an_emptied_word_is_silent_with_its_phonemes(
    opened: Opened, qtbot: QtBot, typing: Callable[..., InlineEditor]
) -> None:
    window, _ = opened
    window.tiering.labelling.type_label("words", "w4")
    field = window.tiering.labelling.fields["words"]
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert seg(window, "words", "w4", committed=True).label == ""
    assert all(seg(window, "phonemes", f"p4.{k}", committed=True).label == "" for k in range(4))


@pytest.mark.parametrize(("text", "good"), [("", True), ("AH0", True), ("ə", True), ("tʃ", True), ("AX", False)])
def test_phonemes_are_judged(text: str, good: bool) -> None:
    assert (wrong_phoneme(text) == "") == good


@pytest.mark.parametrize(("text", "good"), [("", True), ("don't", True), ("42", True), ("…", False)])
def test_words_are_judged(text: str, good: bool) -> None:
    assert (wrong_word(text) == "") == good
