"""Words of the demo's line aligned again alone, with the document's rules on what may move."""

import numpy as np
import pytest
from msgspec.structs import replace

from app.document import blocks, consistency
from app.document.edits import relabel, set_locked, set_speech
from app.document.edits.again import exchange
from app.document.edits.boundary import move_boundary
from app.document.edits.result import Edited, Refused
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Pronunciation, Segment, Shot
from app.document.time import SECOND, Span
from app.jobs.manager import JobManager
from app.media.audio import Audio, load_audio
from app.services.alignment import aligned, drag, realign, runs, tap
from app.services.analysis import partition
from app.services.demo import demo_line, demo_transcript
from app.services.pronunciations import Way, judge
from app.session import Session
from inference.api import NeverCancelled
from inference.errors import PlosiveError
from inference.speech.align import PocketsphinxAligner


@pytest.fixture(scope="module")
def sound() -> Audio:
    return load_audio(demo_line()).mono()


@pytest.fixture(scope="module")
def start(sound: Audio) -> Project:
    """A shot as long as the line, aligned."""
    duration = sound.duration_us // 40_000 * 40_000
    info = MediaInfo(width=64, height=64, rate="25/1", frames=duration // 40_000, duration=duration)
    track = FaceTrack(id="face", name="Face 1", dialogue=Dialogue(transcript=demo_transcript()))
    project = Project(id="p", name="p", shots=(Shot(id="shot", media=MediaRef(path="a", info=info), tracks=(track,)),))
    found = PocketsphinxAligner().align(sound.samples[:, 0], sound.rate, demo_transcript())
    result = set_speech(
        project, "face", partition(found.words, 0.0, duration), partition(found.phones, 0.0, duration),
        demo_transcript(), "hand")
    assert isinstance(result, Edited)
    return result.project


class Desk:
    """What a workspace gives to the service: a session, the sound, jobs that run at once."""

    def __init__(self, project: Project, sound: Audio) -> None:
        self.session = Session(project)
        self.jobs = JobManager(inline=True)
        self.sound = sound
        self.steps: list[str] = []

    def audio(self, track_id: str = "") -> Audio:
        return self.sound

    def apply(self, edited: Edited) -> None:
        self.steps.append(edited.label)
        self.session.swap(edited.project)

    @property
    def track(self) -> FaceTrack:
        return self.session.project.track("face")[1]

    def do(self, result: Edited | Refused) -> None:
        assert isinstance(result, Edited), result
        self.session.swap(result.project)


@pytest.fixture
def desk(start: Project, sound: Audio) -> Desk:
    return Desk(start, sound)


def words(track: FaceTrack) -> list[Segment]:
    return [w for w in track.words if w.label]


def phones_of(desk: Desk, word: Segment) -> list[str]:
    return [p.label for p in blocks.between(desk.track.phonemes, Span(word.start, word.end))]


def test_a_word_whose_text_was_edited_gets_its_own_phonemes_in_its_place(desk: Desk) -> None:
    before = words(desk.track)
    target = before[2]
    desk.do(relabel(desk.session.project, "face", "words", target.id, "bird"))
    job = realign(desk, "face", Span(target.start, target.end))
    assert job.state == "done", job.error
    after = words(desk.track)
    assert after[2].id == target.id and after[2].label == "bird" and after[2].by == "hand"
    assert [p for p in phones_of(desk, after[2]) if p] == ["B", "ER1", "D"]
    assert [w for i, w in enumerate(after) if i != 2] == [w for i, w in enumerate(before) if i != 2]
    assert consistency.check(desk.session.project) == []
    assert desk.steps == ["Align again"]


def test_hand_edits_and_locks_in_a_selection_stay(desk: Desk) -> None:
    moved, locked = words(desk.track)[2], words(desk.track)[5]
    desk.do(move_boundary(desk.session.project, "face", "words", moved.id, "end", moved.end + 40_000))
    desk.do(set_locked(desk.session.project, "face", "words", [locked.id], True))
    held = [w for w in desk.track.words if w.id in (moved.id, locked.id)]
    assert realign(desk, "face", Span(0, SECOND * 60)).state == "done"
    assert [w for w in desk.track.words if w.id in (moved.id, locked.id)] == held
    assert len(words(desk.track)) == len([w for w in demo_transcript().split()])
    assert consistency.check(desk.session.project) == []


def test_no_sliver_of_silence_opens_beside_a_word_that_stays(desk: Desk, start: Project) -> None:
    before = words(desk.track)
    for number in range(1, len(before) - 1):  # each alone, between neighbours that stay
        desk.session.swap(start)
        one = words(desk.track)[number]
        assert realign(desk, "face", Span(one.start + 1, one.end - 1)).state == "done"
        silences = [w for w in desk.track.words if not w.label and before[0].end <= w.start < before[-1].start]
        assert all(w.end - w.start >= 60_000 for w in silences), one.label


def test_aligning_again_changes_little_where_nothing_was_wrong(desk: Desk) -> None:
    before = words(desk.track)
    assert realign(desk, "face", Span(before[1].start, before[6].end)).state == "done"
    off = [abs(a.start - b.start) for a, b in zip(words(desk.track), before, strict=True)]
    assert np.median(off) < 15_000


def test_taps_put_words_near_where_they_were_tapped(desk: Desk) -> None:
    good = words(desk.track)
    late = replace(good[3], start=good[3].start)
    # somebody has pulled the words about; tapping along puts them back
    desk.do(move_boundary(desk.session.project, "face", "words", late.id, "start", late.start + 80_000))
    assert tap(desk, "face", {w.id: w.start + 50_000 for w in good}).state == "done"
    off = [abs(a.start - b.start) for a, b in zip(words(desk.track), good, strict=True)]
    assert np.median(off) < 20_000 and max(off) < 180_000
    assert desk.steps == ["Tap to time"]


def test_a_dragged_word_begins_where_it_was_dropped(desk: Desk) -> None:
    target = words(desk.track)[4]
    to = target.start + 150_000
    assert drag(desk, "face", target.id, to).state == "done"
    moved = next(w for w in desk.track.words if w.id == target.id)
    assert abs(moved.start - to) <= 40_000
    assert consistency.check(desk.session.project) == []


def test_the_projects_pronunciation_is_used(desk: Desk) -> None:
    target = next(w for w in words(desk.track) if w.label == "boat")
    entry = Pronunciation(word="Boat", phones=("B", "OW1", "D"))
    desk.session.swap(replace(desk.session.project, pronunciations=(entry,)))
    assert realign(desk, "face", Span(target.start, target.end)).state == "done"
    assert [p for p in phones_of(desk, next(w for w in desk.track.words if w.id == target.id)) if p] == [
        "B", "OW1", "D"]


def test_a_word_edited_meanwhile_wins(desk: Desk) -> None:
    project = desk.session.project
    target = words(desk.track)[2]
    (run,) = runs(desk.track, Span(target.start, target.end), ())
    done = aligned(run, desk.sound, {}, None, {}, "en", NeverCancelled())
    newer = relabel(project, "face", "words", target.id, "bird")
    assert isinstance(newer, Edited)
    assert isinstance(exchange(newer.project, "face", [done]), Refused)


def test_what_is_locked_cannot_be_aligned_again(desk: Desk) -> None:
    target = words(desk.track)[2]
    desk.do(set_locked(desk.session.project, "face", "words", [target.id], True))
    with pytest.raises(PlosiveError, match="aligned again"):
        realign(desk, "face", Span(target.start, target.end), force=[target.id])


def test_ways_to_say_a_word_are_ranked_by_the_sound(desk: Desk) -> None:
    word = next(w for w in words(desk.track) if w.label == "boat")
    found: list[Way] = []
    before = desk.session.project
    job = judge(desk, "face", "boat", "B OW1 T | F IY1 S", done=found.extend)
    assert job.state == "done", job.error
    assert [way.phones for way in found] == ["B OW1 T", "F IY1 S"]
    assert found[0].fit > found[1].fit + 0.2
    assert [phone for phone, _ in found[0].placed] == ["B", "OW1", "T"]
    assert sum(seconds for _, seconds in found[0].placed) <= (word.end - word.start) / SECOND + 0.001
    assert desk.session.project is before
    judge(desk, "face", "nowhere", "Z UW1", done=(none := []).extend)
    assert none[0] == Way("Z UW1")
