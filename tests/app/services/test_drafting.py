"""A typed line through the studio and the command line: drafted, rendered in silence, taken over by a recording."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import av
import numpy as np
import pytest

from app.cli.main import main
from app.document import consistency
from app.document.edits.analysis import set_dialogue
from app.document.edits.pose import add_key
from app.document.edits.result import Edited
from app.document.model import Dialogue
from app.jobs.manager import JobManager
from app.media.audio import load_audio
from app.services.demo import demo_line, demo_transcript
from app.services.drafting import Draft, again, drafted, timing_of
from app.services.exporting import export
from app.services.imports import give_sound
from app.services.pipeline import Pipeline
from app.services.studio import Studio
from inference.api import NeverCancelled, silent
from inference.errors import PlosiveError
from inference.pose.text.draft import line_of
from tests.app.services import portrait
from tests.footage import Sound, tone


def opened(tmp_path: Path, text: str, *, frames: int = 60, draft: bool = False, **how: object) -> Studio:
    shot = portrait.clip(tmp_path / "shot.mp4", frames=frames, **how)
    return Studio.create(
        shot, tmp_path / "p.plosive", transcript=text, draft=draft, jobs=JobManager(inline=True), scratch=True)


def test_a_silent_shot_says_the_typed_line_until_the_recording_comes(tmp_path: Path) -> None:
    studio = opened(tmp_path, demo_transcript())
    try:
        studio.jobs.run(Pipeline(studio).run)
        (track,) = studio.shot.tracks
        assert consistency.check(studio.session.project) == []
        assert track.dubbed and track.dialogue is not None and track.dialogue.draft
        words = [word for word in track.words if word.label]
        assert len(words) >= 3 and words[0].start == 200_000
        poses = studio.render.poses(studio.session.project, track.id, 0, 60)
        assert poses is not None and np.ptp(poses.effective[:, 1]) > 0.2  # the mouth moves

        made = add_key(studio.session.project, track.id, "jaw", (words[1].start + words[1].end) // 2, 0.9)
        assert isinstance(made, Edited)
        studio.apply(made)
        give_sound(studio, track.id, demo_line())
        studio.jobs.run(Pipeline(studio).run)
        (track,) = studio.shot.tracks
        assert consistency.check(studio.session.project) == []
        assert track.dialogue is not None and not track.dialogue.draft
        assert track.dialogue.transcript == demo_transcript()
        word = [word for word in track.words if word.label][1]
        assert word.label == words[1].label and word.start != words[1].start
        assert word.start < track.keys[0].time < word.end  # the key went with its word
    finally:
        studio.close()


def test_a_recording_of_the_first_sentence_leaves_the_second_drafted_behind_it(tmp_path: Path) -> None:
    studio = opened(tmp_path, f"{demo_transcript()} We meet tomorrow.", frames=160)
    try:
        studio.jobs.run(Pipeline(studio).run)
        give_sound(studio, studio.shot.tracks[0].id, demo_line())
        studio.jobs.run(Pipeline(studio).run)
        (track,) = studio.shot.tracks
        assert consistency.check(studio.session.project) == []
        assert track.dialogue is not None and not track.dialogue.draft
        *recorded, we, meet, tomorrow = [word for word in track.words if word.label]
        assert (we.label.lower(), meet.label, tomorrow.label.strip(".")) == ("we", "meet", "tomorrow")
        assert {we.confidence, meet.confidence} == {0.5} and recorded[-1].end < we.start
        assert sum(word.confidence > 0.5 for word in recorded) > len(recorded) / 2
        assert any("timed as drafted: “" in note for note in track.dialogue.notes)
        poses = studio.render.poses(studio.session.project, track.id, 0, 160)
        last = range(*(studio.timebase().frame_at(time) for time in (we.start, min(tomorrow.end, 6_000_000))))
        assert poses is not None and np.ptp(poses.effective[list(last), 1]) > 0.2
    finally:
        studio.close()


def test_a_shot_with_nothing_to_hear_in_it_is_drafted_too(tmp_path: Path) -> None:
    quiet = Sound(np.zeros((48000, 1), np.float32))
    studio = opened(tmp_path, "Hello there.", frames=25, sound=quiet)
    try:
        assert studio.shot.tracks[0].dialogue is not None and not studio.shot.tracks[0].dialogue.draft
        studio.jobs.run(Pipeline(studio).run)
        assert studio.shot.tracks[0].dialogue is not None and studio.shot.tracks[0].dialogue.draft
        assert [w.label for w in studio.shot.tracks[0].words if w.label] == ["Hello", "there"]
    finally:
        studio.close()


def test_a_draft_over_a_speaking_shot_is_exported_in_silence(tmp_path: Path) -> None:
    studio = opened(tmp_path, "Hi.", frames=20, draft=True, sound=Sound(tone(0.8)))
    try:
        studio.jobs.run(Pipeline(studio).run)
        assert studio.audio(studio.shot.tracks[0].id) is None and studio.audio() is not None
        out = tmp_path / "out.mov"
        export(studio, studio.session.project, out, "", silent, NeverCancelled())
        assert np.abs(load_audio(out).samples).max() < 1e-4
    finally:
        studio.close()


def test_the_same_line_typed_with_another_word_keeps_place_and_pace(tmp_path: Path) -> None:
    studio = opened(tmp_path, "", frames=75, draft=True)
    try:
        track = studio.shot.tracks[0]
        first = drafted(studio.session.project, track.id, Draft("One good day", 500_000, rate=0.8))
        assert isinstance(first, Edited)
        other = again(first.project, track.id, "One bad day")
        assert isinstance(other, Edited)
        before, after = (
            [word for word in e.project.track(track.id)[1].words if word.label] for e in (first, other))
        assert [w.label for w in after] == ["One", "bad", "day"]
        assert after[0].start == 500_000 and abs(after[0].end - before[0].end) < 5_000
    finally:
        studio.close()


def test_a_line_that_is_too_long_is_hurried_then_cut_and_said_so() -> None:
    line = line_of("What a long line this is going to be")
    usual = line.length()
    fitting = timing_of(line, Draft("", 0), round(usual * 0.8e6))
    assert fitting.fits and 1.0 < fitting.rate < 1.6 and fitting.seconds == pytest.approx(usual * 0.8, abs=0.01)
    assert not timing_of(line, Draft("", 0), round(usual * 0.3e6)).fits
    assert timing_of(line, Draft("", 0, length_s=3.0), 10_000_000).seconds == pytest.approx(3.0, abs=0.01)


def test_a_line_cannot_begin_behind_the_shot(tmp_path: Path) -> None:
    studio = opened(tmp_path, "", frames=20)
    try:
        with pytest.raises(PlosiveError, match=r"begin at 5\.00 s"):
            drafted(studio.session.project, studio.shot.tracks[0].id, Draft("Hello", 5_000_000))
    finally:
        studio.close()


def test_a_line_of_another_language_is_drafted_by_its_own_lengths(tmp_path: Path) -> None:
    studio = opened(tmp_path, "", frames=60)
    try:
        track = studio.shot.tracks[0]
        german = set_dialogue(studio.session.project, track.id, Dialogue(language="de"))
        assert isinstance(german, Edited)
        result = drafted(german.project, track.id, Draft("Guten Tag, meine Maus."))
        assert isinstance(result, Edited) and consistency.check(result.project) == []
        after = result.project.track(track.id)[1]
        assert [w.label for w in after.words if w.label] == ["Guten", "Tag", "meine", "Maus"]
        assert [p.label for p in after.phonemes if p.label][:5] == ["g", "u", "t", "ə", "n"]
        pause = next(w for w in after.words if not w.label and w.start > 300_000)
        assert 150_000 < pause.end - pause.start < 300_000  # the comma
        other = again(result.project, track.id, "Guten Tag, meine Katze.")
        assert isinstance(other, Edited)
        assert [w.label for w in other.project.track(track.id)[1].words if w.label][-1] == "Katze"
        with pytest.raises(PlosiveError, match="cannot be read as German"):
            drafted(german.project, track.id, Draft("Guten 3"))
    finally:
        studio.close()


def test_the_command_line_writes_a_draft(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shot = portrait.clip(tmp_path / "shot.mp4", frames=30)
    out = tmp_path / "draft.mp4"
    arguments = ["draft", str(shot), "--transcript", "My mama", "--length", "0.8", "-o", str(out)]
    assert main([*arguments, "--quiet"]) == 0
    with av.open(str(out)) as container:
        assert container.streams.video[0].frames == 30
    with av.open(str(shot)) as before, av.open(str(out)) as after:
        changed = [
            np.abs(a.to_ndarray(format="gray").astype(int) - b.to_ndarray(format="gray")).max()
            for a, b in zip(before.decode(video=0), after.decode(video=0), strict=True)
        ]
    assert max(changed) > 40  # a mouth moved
    spoken = ["draft", str(shot), "--transcript", "Buenos días", "--language", "es", "-o", str(tmp_path / "es.mp4")]
    assert main([*spoken, "--project", str(tmp_path / "es.plosive"), "--quiet"]) == 0
    with closing(Studio.open(tmp_path / "es.plosive", jobs=JobManager(inline=True))) as studio:
        (track,) = studio.shot.tracks
        assert track.dialogue is not None and track.dialogue.language == "es"
        assert [p.label for p in track.phonemes if p.label] == ["b", "w", "e", "n", "o", "s", "d", "i", "a", "s"]
    assert main(["draft", str(shot), "--transcript", "…", "-o", str(tmp_path / "no.mp4")]) == 1
    assert "no words" in capsys.readouterr().err
