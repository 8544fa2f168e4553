"""A rule machine on the window: a hand that edits at random, by real events and by the window's own commands.

After every step the document is whole and nothing is left of a drag. At the end everything is undone to the start and
done again to the end: the same values come by on both ways. A failure tells the seed and its last steps.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, small_project, two_faces
from window_mouse import LEFT, NONE, send_move

from app.document.consistency import check
from app.document.edits.markers import add_marker
from app.document.edits.result import Edited
from app.document.model import PoseKey, Project
from app.io import codec
from widgets.commands.table import ACTIONS
from widgets.main_window import MainWindow
from widgets.timeline.lane import Lane

STEPS = int(os.environ.get("PLOSIVE_MACHINE_STEPS", "200"))
SEEDS = range(int(os.environ.get("PLOSIVE_MACHINE_SEEDS", "3")))

SHUT = ("file.", "help.", "view.theme", "window.", "play.", "tap.", "opinion.", "adapt.")
"""Commands that leave the document alone: dialogs, looks, transport."""
ASKS = {"edit.transcript", "edit.analyse", "edit.check", "edit.pronunciations", "tier.again"}
"""Commands that ask for what the fake project does not have."""
COMMANDS = [row.id for row in ACTIONS if row.handler and not row.id.startswith(SHUT) and row.id not in ASKS]
EDITING = [
    "edit.split", "edit.merge", "edit.merge_back", "edit.relabel", "edit.delete", "edit.start", "edit.end", "edit.rest",
    "edit.keep", "edit.next", "edit.previous", "tier.insert", "tier.duplicate", "tier.lock", "tier.all", "tier.up",
    "tier.down", "tier.extend", "tier.extend_back", "tier.type", "tier.overwrite", "tier.push", "tier.shift",
    "mark.add", "mark.note", "mark.next", "pose.key",
    "pose.override", "pose.value", "pose.smooth", "pose.linear", "pose.step", "pose.cut", "pose.copy", "pose.paste",
    "pose.paste_onto", "pose.duplicate", "pose.select", "pose.copy_pose", "pose.reset_axis", "pose.reset",
    "pose.follow", "version.name", "edit.undo", "edit.redo",
]  # fmt: skip
TYPED = ("", "AA1", "M", "hello", "x1", "0.4", "ʃ", "zz top", "-3", "B  ")
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Escape,
        Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_A)  # fmt: skip
HELD = (NONE, NONE, NONE, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier)  # fmt: skip


def rich() -> Project:
    """Two faces, with something in every lane."""
    project = two_faces()
    shot = project.shots[0]
    keys = tuple(PoseKey(id=f"k{i}", axis="jaw", time=200_000 * (i + 1), value=0.1 * (i + 1)) for i in range(4))
    levels = tuple(PoseKey(id=f"a{i}", axis="intensity", time=500_000 * (i + 1), value=0.5 + i) for i in range(2))
    track = replace(shot.tracks[0], keys=keys, automation=levels)
    project = replace(project, shots=(replace(shot, tracks=(track, *shot.tracks[1:])),))
    for number, colour in enumerate(("red", "blue")):
        outcome = add_marker(project, "shot", 700_000 * (number + 1), f"note {number}", colour)
        assert isinstance(outcome, Edited)
        project = outcome.project
    return project


class Hand:
    """Does one random thing after the other."""

    def __init__(self, window: MainWindow, studio: FakeStudio, qtbot: QtBot, seed: int) -> None:
        self.window, self.studio, self.qtbot = window, studio, qtbot
        self.random = random.Random(seed)
        self.log: list[str] = []
        self.states = {0: studio.session.project}
        self.edits = 0
        window.editor.stack.indexChanged.connect(self.note)

    def note(self, index: int) -> None:
        """What the document was at each step of the history."""
        if self.states.get(index) is not self.studio.session.project:
            self.edits += 1
        self.states[index] = self.studio.session.project

    def lane(self) -> Lane:
        """One that is to be seen, mostly one that edits."""
        timeline = self.window.timeline
        busy: list[Lane] = [timeline.words, timeline.phonemes, timeline.visemes, timeline.rests, timeline.keep,
                            timeline.markers, timeline.curves, *timeline.automation]  # fmt: skip
        seen = [lane for lane in timeline.lanes if lane.isVisible()]
        return self.random.choice([lane for lane in busy if lane in seen and self.random.random() < 0.8] or seen)

    def spot(self, widget: QWidget) -> QPoint:
        """Somewhere in it; in half of the cases at the very edge of something."""
        x = self.random.randrange(max(widget.width(), 1))
        track = self.window.editor.track
        if track is not None and len(track.phonemes) and self.random.random() < 0.5:
            segment = self.random.choice(list(self.random.choice([track.words, track.phonemes])))
            x = round(self.window.editor.view.x_of(segment.start))
        return QPoint(min(max(x, 0), widget.width() - 1), self.random.randrange(max(widget.height(), 1)))

    # --- rules -------------------------------------------------------------------------------------------------

    def command(self) -> str:
        """One of the window's own."""
        name = self.random.choice(EDITING if self.random.random() < 0.93 else COMMANDS)
        if name == "version.name" and self.random.random() < 0.6:
            return "no version this time"
        action = self.window.actions_table[name]
        if action.isEnabled():
            action.trigger()
        return name

    def drag(self) -> str:
        """In a lane, with keys held, taken back now and then, a job's edit coming in now and then."""
        lane, keys = self.lane(), self.random.choice(HELD)
        start = self.spot(lane)
        by = QPoint(self.random.randint(-160, 160), self.random.randint(-30, 30))
        self.qtbot.mousePress(lane, LEFT, keys, start)
        for k in range(1, 4):
            send_move(lane, start + by * k / 3, keys)
        event = self.random.random()
        if event < 0.15:
            self.qtbot.keyClick(lane, Qt.Key.Key_Escape)
        elif event < 0.25:
            self.qtbot.keyClick(lane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        elif event < 0.35:
            at = self.random.randrange(self.studio.shot.duration)
            outcome = add_marker(self.studio.session.project, "shot", at, "from a job")
            if isinstance(outcome, Edited):
                self.studio.apply(outcome)
        self.qtbot.mouseRelease(lane, LEFT, keys, start + by)
        return f"drag {type(lane).__name__} {lane.name} {start.toTuple()} by {by.toTuple()} {keys} {event:.2f}"

    def click(self) -> str:
        """Once or twice."""
        lane, keys = self.lane(), self.random.choice(HELD)
        at = self.spot(lane)
        if self.random.random() < 0.4:
            self.qtbot.mouseDClick(lane, LEFT, keys, at)
            self.qtbot.mouseRelease(lane, LEFT, keys, at)
        else:
            self.qtbot.mouseClick(lane, LEFT, keys, at)
        return f"click {type(lane).__name__} {lane.name} {at.toTuple()} {keys}"

    def keys(self) -> str:
        """Pressed in a lane."""
        lane, key = self.lane(), self.random.choice(KEYS)
        lane.setFocus()
        self.qtbot.keyClick(lane, key, self.random.choice(HELD[:5]))
        return f"key {key.name} in {lane.name}"

    def slide(self) -> str:
        """A slider of the pose panel."""
        panel = self.window.pose_panel
        self.window.tabs.setCurrentWidget(panel)
        slider = self.random.choice(list(panel.sliders.values()))
        start = QPoint(round(slider.x_of(self.random.random())), slider.height() // 2)
        self.qtbot.mousePress(slider, LEFT, NONE, start)
        send_move(slider, start + QPoint(self.random.randint(-40, 40), 0))
        if self.random.random() < 0.2:
            self.qtbot.keyClick(slider, Qt.Key.Key_Escape)
        self.qtbot.mouseRelease(slider, LEFT, NONE, start)
        return f"slide {slider.axis}"

    def look(self) -> str:
        """Elsewhere: playhead, zoom, scroll, another face."""
        editor, what = self.window.editor, self.random.randrange(5)
        if what == 0:
            editor.seek(self.random.randrange(self.studio.shot.duration))
        elif what == 1:
            lane = self.lane()
            at = QPointF(lane.mapTo(self.window, lane.rect().center()))
            keys = self.random.choice(HELD)
            QTest.wheelEvent(self.window.windowHandle(), at, QPoint(0, self.random.choice((-240, 240))), QPoint(), keys)
        elif what == 2:
            self.window.actions_table["view.fit"].trigger()
        elif what == 3:
            editor.choose_track(self.random.choice(("face", "face", "other")))
        else:
            editor.set_snapping(not editor.snapping)
        return f"look {what}"

    def version(self) -> str:
        """Go back to one, or remove it."""
        panel = self.window.versions_panel
        if not panel.list.count():
            return "no version"
        panel.list.setCurrentRow(self.random.randrange(panel.list.count()))
        (panel.go_back if self.random.random() < 0.7 else panel.remove_version)()
        return "version"

    def history(self) -> str:
        """Some steps back or forth."""
        name = self.random.choice(("edit.undo", "edit.undo", "edit.redo"))
        for _ in range(self.random.randint(1, 4)):
            self.window.actions_table[name].trigger()
        return name

    # --- one step ----------------------------------------------------------------------------------------------

    def step(self) -> None:
        """One random thing, and what it opened is answered."""
        rules: list[tuple[Callable[[], str], int]] = [
            (self.command, 10), (self.drag, 9), (self.click, 4), (self.keys, 3), (self.slide, 2), (self.look, 4),
            (self.version, 1), (self.history, 2),
        ]  # fmt: skip
        rule = self.random.choices([r for r, _ in rules], [w for _, w in rules])[0]
        self.log.append(rule())
        self.answer()
        self.qtbot.wait(1)

    def answer(self) -> None:
        """Type into what is open, or close it."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            field = popup.findChild(QLineEdit)
            if field is not None and self.random.random() < 0.8:
                self.type_into(field)
            if popup.isVisible():
                popup.close()
        for field in self.window.findChildren(QLineEdit):
            if field.hasFocus() and field.isVisible():
                self.type_into(field)

    def type_into(self, field: QLineEdit) -> None:
        """A text that may be right or wrong."""
        text = self.random.choice(TYPED)
        field.clear()
        field.insert(text)
        field.textEdited.emit(text)
        key = self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape))
        self.qtbot.keyClick(field, key)
        if field.isVisible():
            self.qtbot.keyClick(field, Qt.Key.Key_Escape)
        self.log.append(f"typed {text!r} {key.name}")

    def whole(self) -> None:
        """What must hold between steps."""
        editor, session = self.window.editor, self.studio.session
        assert check(session.project) == []
        assert all(lane.gesture is None for lane in self.window.timeline.lanes)
        assert session.shown is session.project, "a preview is left"
        assert editor.ghost is None
        track = editor.track
        assert track is not None
        if editor.selection.kind in ("words", "phonemes", "rests", "keep"):
            assert len(editor.selected_segments()) == len(set(editor.selection.ids))
        assert 0 <= editor.playhead_us < max(self.studio.shot.duration, 1)
        assert self.states[editor.stack.index()] == session.project

    def back_and_forth(self) -> None:
        """Undo to the start, redo to the end."""
        stack, session = self.window.editor.stack, self.studio.session
        last = stack.count()
        while stack.canRedo():
            stack.redo()
        order = (*range(last - 1, -1, -1), *range(1, last + 1))
        expected = [codec.encode(self.states[index]) for index in range(last + 1)]
        for index in order:
            name = "edit.undo" if index < stack.index() else "edit.redo"
            self.window.actions_table[name].trigger()
            assert stack.index() == index
            assert session.project == self.states[index]
            assert codec.encode(session.project) == expected[index]
            assert check(session.project) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_any_hands_leave_the_document_whole(window: MainWindow, qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    studio = FakeStudio(rich())
    studio.folder = tmp_path
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.viewer.pictures is not None, timeout=20000)
    hand = Hand(window, studio, qtbot, seed)
    first = studio.session.project
    try:
        for _ in range(STEPS):
            hand.step()
            hand.whole()
        qtbot.wait(50)  # versions are named and gone back to on a worker
        hand.whole()
        assert hand.edits > STEPS // 5, "hardly anything was edited"
        hand.back_and_forth()
    except BaseException as error:
        steps = "\n".join(hand.log[-12:])
        error.add_note(f"seed {seed}, step {len(hand.log)}:\n{steps}")
        raise
    assert hand.states[0] is first


def test_every_command_that_can_edit_is_tried() -> None:
    assert set(EDITING) <= {row.id for row in ACTIONS}
    edits = {row.id for row in ACTIONS if row.id.startswith(("edit.", "tier.", "pose.", "mark.")) and row.handler}
    others = {name for name in edits if name.startswith(("mark.doubt", "mark.hand"))} | {"mark.previous", "tier.typing"}
    assert edits - ASKS - others <= set(EDITING)


def test_the_project_has_something_in_every_lane() -> None:
    project = rich()
    assert check(project) == []
    assert project != small_project()
