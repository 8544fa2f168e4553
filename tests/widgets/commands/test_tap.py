"""Words tapped along while the line plays, and words dragged over the waveform: the demo's line, really aligned."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import LEFT, NONE, send_move
from window_tiers import ALT, CTRL, SHIFT, done, drag, x_of

from app.document.blocks import tier_of
from app.document.edits import set_locked, set_speech
from app.document.edits.boundary import move_boundary
from app.document.edits.result import Edited
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Segment, Shot
from app.document.time import SECOND
from app.media.audio import Audio, load_audio
from app.playback.transport import Transport
from app.services.analysis import partition
from app.services.demo import demo_line, demo_transcript
from inference.speech.align import PocketsphinxAligner
from widgets.commands.tap import LEAD_US
from widgets.editor import Selection
from widgets.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parents[2] / "app" / "playback"))

from simulated import Room

KEY = Qt.Key


@pytest.fixture(scope="module")
def sound() -> Audio:
    return load_audio(demo_line()).mono()


@pytest.fixture(scope="module")
def aligned(sound: Audio) -> Project:
    """The demo's line as it is heard, nothing made by hand."""
    duration = sound.duration_us // 40_000 * 40_000
    info = MediaInfo(width=64, height=64, rate="25/1", frames=duration // 40_000, duration=duration)
    dialogue = Dialogue(transcript=demo_transcript(), aligned=True)
    track = FaceTrack(id="face", name="Face 1", analysis="a", bank="b", dialogue=dialogue)
    shot = Shot(id="shot", media=MediaRef(path="a", info=info), tracks=(track,), analysed=True)
    found = PocketsphinxAligner().align(sound.samples[:, 0], sound.rate, demo_transcript())
    result = set_speech(
        Project(id="p", name="p", shots=(shot,)), "face", partition(found.words, 0.0, duration),
        partition(found.phones, 0.0, duration), demo_transcript(), "analysis")
    assert isinstance(result, Edited)
    return result.project


class Stage:
    """The window on that line, with time that the test moves."""

    def __init__(self, window: MainWindow, room: Room, qtbot: QtBot) -> None:
        self.window, self.room, self.qtbot = window, room, qtbot
        self.said: list[str] = []
        window.editor.said.connect(self.said.append)

    @property
    def words(self) -> list[Segment]:
        track = self.window.editor.session.project.shots[0].tracks[0]
        return [word for word in track.words if word.label]

    def play_to(self, us: int) -> None:
        """Let the device play until this is heard."""
        for _ in range(2000):
            if self.window.player.transport.position_us >= us:
                return
            self.room.run(0.002)
            self.window.player._tick()
        raise AssertionError("it does not get there")

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.window, key, keys)

    def settle(self) -> None:
        """Wait for the aligner."""
        jobs = self.window.editor.studio.jobs  # type: ignore[union-attr]
        self.qtbot.waitUntil(lambda: not jobs.running(), timeout=20_000)
        self.qtbot.waitUntil(lambda: not self.said or not self.said[-1].endswith("…"), timeout=20000)


def unaware(project: Project) -> Project:
    """The same with nothing made by hand, as from an analysis that was wrong."""
    shot = project.shots[0]
    track = shot.tracks[0]
    words, phones = (
        tier_of(tier.kind, [replace(one, by="analysis") for one in tier]) for tier in (track.words, track.phonemes))
    track = replace(track, words=words, phonemes=phones)
    return replace(project, shots=(replace(shot, tracks=(track,)),))


@pytest.fixture
def stage(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sound: Audio, aligned: Project
) -> Iterator[Stage]:
    monkeypatch.delenv("PLOSIVE_SILENT")
    room = Room(latency=0.02)
    window.player.transport = Transport(room.open, room.clock)
    window.player._timer.setInterval(10**6)  # the test looks when it says
    studio = FakeStudio(aligned)
    monkeypatch.setattr(studio, "audio", lambda track_id="": sound)
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(window.player.mix), timeout=20000)
    assert window.player.transport.open()
    room.run(0.1)
    window.editor.set_snapping(False)
    yield Stage(window, room, qtbot)


def test_tapping_a_line_is_one_step_and_puts_every_word_near_its_tap(stage: Stage) -> None:
    good = stage.words
    wrong = good[3]
    done(stage.window, move_boundary(stage.window.editor.session.project, "face", "words", wrong.id, "start",
                                     wrong.start + 90_000))
    history = stage.window.editor.stack.count()
    stage.press(KEY.Key_B, SHIFT)
    assert stage.window.player.playing and f"“{good[0].label}” (1 of {len(good)})" in stage.said[-1]
    assert stage.said[-1].startswith("B ")
    for number, word in enumerate(good):
        stage.play_to(word.start + 40_000)  # a person is late
        stage.press(KEY.Key_B)
        if number + 1 < len(good):
            assert f"“{good[number + 1].label}” ({number + 2} of" in stage.said[-1]
            assert stage.window.editor.selection == Selection("words", (good[number + 1].id,))
    assert [label for _, label in stage.window.timeline.wave.taps] == [word.label for word in good]
    stage.press(KEY.Key_Return)
    stage.settle()
    assert stage.window.editor.stack.count() == history + 1
    assert [w.label for w in stage.words] == [w.label for w in good]
    off = [abs(now.start - word.start) for now, word in zip(stage.words, good)]
    assert max(off) < 120_000, "the reach of a tap"
    assert off[3] < 45_000, "what was pulled away is back"
    assert stage.window.timeline.wave.tap_hint == ""
    stage.press(KEY.Key_Z, CTRL)
    assert stage.words[3].start == wrong.start + 90_000


def test_escape_drops_all_taps_and_leaves_everything_as_it_was(stage: Stage) -> None:
    window = stage.window
    before, target = window.editor.session.project, stage.words[2]
    window.editor.select(Selection("words", (target.id, stage.words[3].id)))
    window.editor.seek(200_000)
    selected, playhead = window.editor.selection, window.editor.playhead_us
    stage.press(KEY.Key_B, SHIFT)
    assert window.player.transport.position_us == max(target.start - LEAD_US, 0)
    stage.play_to(target.start)
    stage.press(KEY.Key_B)
    assert window.taps.on and len(window.taps.taps) == 1
    stage.press(KEY.Key_Escape)
    assert not window.taps.on and not window.player.playing
    assert window.editor.session.project is before and window.editor.stack.count() == 0
    assert (window.editor.selection, window.editor.playhead_us) == (selected, playhead)
    stage.press(KEY.Key_B)
    assert stage.said[-1] == "Begin with Tap to time"
    assert not window.editor.studio.jobs.running()  # type: ignore[union-attr]


def test_backspace_takes_a_tap_back_and_plays_the_place_again(stage: Stage) -> None:
    window, (first, second) = stage.window, stage.words[1:3]
    before = window.editor.session.project
    window.editor.select(Selection("words", (first.id, second.id)))
    stage.press(KEY.Key_B, SHIFT)
    stage.play_to(first.start + 200_000)  # far too late
    stage.press(KEY.Key_B)
    stage.press(KEY.Key_Backspace)
    assert window.taps.taps == [] and window.taps.next_word == first
    assert window.editor.session.project is before, "Backspace deletes nothing meanwhile"
    assert window.player.transport.position_us <= first.start
    stage.play_to(first.start)
    stage.press(KEY.Key_B)
    stage.play_to(second.start)
    stage.press(KEY.Key_B)
    assert stage.said[-1].startswith("All words are tapped")
    stage.play_to(second.start + 800_000)  # nothing more comes: it ends by itself
    stage.qtbot.waitUntil(lambda: not window.taps.on)
    stage.settle()
    assert window.editor.stack.count() == 1
    starts = {word.id: word.start for word in stage.words}
    assert abs(starts[first.id] - first.start) < 60_000 and abs(starts[second.id] - second.start) < 60_000


def test_the_key_is_the_one_of_the_keymap_and_locked_words_are_left_out(stage: Stage) -> None:
    window, words = stage.window, stage.words
    done(window, set_locked(window.editor.session.project, "face", "words", [words[0].id], True))
    window.keymap.bind("tap.word", ["G"])
    stage.press(KEY.Key_B, SHIFT)
    assert window.taps.next_word == words[1]
    assert stage.said[-1].startswith("G at the start")
    stage.play_to(words[1].start)
    stage.press(KEY.Key_G)
    assert len(window.taps.taps) == 1
    stage.press(KEY.Key_B)
    assert len(window.taps.taps) == 1
    stage.press(KEY.Key_Return)
    stage.settle()
    kept = stage.words[0]
    assert (kept.id, kept.start, kept.end) == (words[0].id, words[0].start, words[0].end)


def test_a_word_dragged_over_the_sound_is_aligned_where_it_is_let_go(stage: Stage) -> None:
    window, good = stage.window, stage.words
    word = good[4]
    hand = move_boundary(window.editor.session.project, "face", "words", word.id, "start", word.start + 120_000)
    assert isinstance(hand, Edited)
    window.editor.session.swap(unaware(hand.project))
    wrong = window.editor.session.project
    moved = next(w for w in stage.words if w.id == word.id)
    window.editor.select(Selection("words", (word.id,)))
    window.editor.view.show(word.start - 500_000, word.end + 500_000, 0)
    lane = window.timeline.wave
    press = QPoint(x_of(window, moved.start + 10_000), 20)
    by = x_of(window, word.start) - x_of(window, moved.start)
    end = drag(stage.qtbot, lane, press, by, ALT, drop=False)
    ghost = window.editor.ghost
    assert ghost is not None and ghost.lane == "wave"
    assert abs(ghost.us - word.start) < 10_000
    assert f"“{word.label}” is heard at" in stage.said[-1]
    assert window.editor.session.shown is wrong, "nothing moves before it is let go"
    stage.qtbot.mouseRelease(lane, LEFT, ALT, end)
    stage.settle()
    assert stage.said[-1] == "Aligned to where it is heard"
    assert window.editor.ghost is None
    now = next(w for w in stage.words if w.id == word.id)
    assert abs(now.start - word.start) < 45_000
    assert window.editor.stack.undoText() == "Move word to where it is heard"
    stage.press(KEY.Key_Z, CTRL)
    assert window.editor.session.project == wrong


def test_a_word_that_cannot_go_there_says_why(stage: Stage) -> None:
    window, word = stage.window, stage.words[4]
    done(window, move_boundary(window.editor.session.project, "face", "words", word.id, "start", word.start + 120_000))
    window.editor.select(Selection("words", (word.id,)))
    window.editor.seek(word.start)
    stage.press(KEY.Key_H, SHIFT)
    stage.settle()
    assert stage.said[-1].endswith("what is locked or made by hand beside it stays")


def test_a_drag_over_the_sound_can_be_taken_back_and_without_alt_scrubs(stage: Stage) -> None:
    window, word = stage.window, stage.words[4]
    before, lane = window.editor.session.project, window.timeline.wave
    window.editor.view.show(word.start - 500_000, word.end + 500_000, 0)
    start = QPoint(x_of(window, (word.start + word.end) / 2), 20)
    end = drag(stage.qtbot, lane, start, 60, ALT, drop=False)
    assert window.editor.selection == Selection("words", (word.id,)), "the word that is marked there"
    stage.qtbot.keyClick(lane, KEY.Key_Escape)
    assert window.editor.ghost is None and window.editor.selection == Selection()
    stage.qtbot.mouseRelease(lane, LEFT, ALT, end)
    stage.qtbot.mouseClick(lane, LEFT, ALT, start)  # a click moves nothing
    assert not window.editor.studio.jobs.running()  # type: ignore[union-attr]
    stage.qtbot.mousePress(lane, LEFT, NONE, start)
    send_move(lane, start + QPoint(40, 0))
    stage.qtbot.mouseRelease(lane, LEFT, NONE, start + QPoint(40, 0))
    assert window.editor.session.project is before and window.editor.stack.count() == 0
    assert abs(window.editor.playhead_us - window.editor.view.us_at(start.x() + 40)) < 2


def test_a_far_word_begins_at_the_mouse_and_the_playhead_does_the_same(stage: Stage) -> None:
    window, word = stage.window, stage.words[4]
    window.editor.view.show(0, window.editor.timebase.duration, 0)  # type: ignore[union-attr]
    window.editor.select(Selection("words", (word.id,)))
    lane, target = window.timeline.wave, word.start + SECOND // 10
    outside = QPoint(x_of(window, word.end + SECOND // 2), 20)
    stage.qtbot.mousePress(lane, LEFT, ALT, outside)
    ghost = window.editor.ghost
    assert ghost is not None and abs(ghost.us - window.editor.view.us_at(outside.x())) < 2
    stage.qtbot.keyClick(lane, KEY.Key_Escape)
    stage.qtbot.mouseRelease(lane, LEFT, ALT, outside)
    window.editor.seek(target)
    stage.press(KEY.Key_H, SHIFT)
    stage.settle()
    assert window.editor.stack.count() == 1
    now = next(w for w in stage.words if w.id == word.id)
    assert abs(now.start - target) <= 45_000
