"""One shot through the studio: made, analysed, edited, rendered, undone, saved, opened again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.document import consistency
from app.document.edits.boundary import move_boundary
from app.document.edits.pose import add_key
from app.document.edits.result import Edited, Refused
from app.document.edits.segment import relabel, set_locked
from app.document.edits.sparse import insert
from app.document.model import Project, Segment, Tier
from app.export.composite import composite
from app.jobs.manager import JobManager
from app.media.audio import Audio, load_audio
from app.media.decode import VideoSource
from app.services.demo import demo_line, demo_transcript
from app.services.exporting import export
from app.services.pipeline import Pipeline
from app.services.studio import Studio
from inference.api import U8
from inference.errors import PlosiveError
from tests import footage
from tests.app.services import portrait

FRAMES = 40


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dubbed project, analysed and saved; tests open copies of it."""
    folder = tmp_path_factory.mktemp("ü b")
    shot = portrait.clip(folder / "shot é.mp4", frames=FRAMES)
    studio = Studio.create(
        shot, folder / "p.plosive", dialogue=demo_line(), transcript=demo_transcript(),
        jobs=JobManager(inline=True), scratch=True,
    )
    studio.jobs.run(Pipeline(studio).run)
    studio.save()
    studio.close()
    return folder / "p.plosive"


@pytest.fixture
def studio(made: Path) -> Iterator[Studio]:
    """The project, open."""
    opened = Studio.open(made, jobs=JobManager(inline=True))
    yield opened
    opened.close()


def _picture(studio: Studio, project: Project, frame: int, plate: U8) -> U8 | None:
    patches = studio.render.patches(project, frame)
    return None if patches is None else composite(plate, patches)


def test_analysis_fills_the_document_consistently(studio: Studio) -> None:
    project = studio.session.project
    assert consistency.check(project) == []
    (track,) = project.shots[0].tracks
    assert track.analysis and track.bank and track.dubbed
    spoken = [word.label.lower() for word in track.words if word.label]
    assert len(spoken) >= 3 and len([phone for phone in track.phonemes if phone.label]) > len(spoken)
    face = studio.render.face(track)
    assert face is not None and face.present.sum() == FRAMES


def test_analysing_twice_changes_nothing(studio: Studio) -> None:
    before = studio.session.project
    studio.jobs.run(Pipeline(studio).run)
    assert studio.session.project == before


def test_what_was_made_by_hand_survives_a_whole_new_analysis(studio: Studio) -> None:
    track_id = studio.session.project.shots[0].tracks[0].id

    def do(change: Callable[[Project], Edited | Refused]) -> None:
        outcome = change(studio.session.project)
        assert isinstance(outcome, Edited), outcome
        studio.session.swap(outcome.project)

    spoken = [phone for phone in studio.session.project.shots[0].tracks[0].phonemes if phone.label]
    do(lambda p: move_boundary(p, track_id, "phonemes", spoken[2].id, "end", spoken[2].end + 20_000))
    do(lambda p: relabel(p, track_id, "phonemes", spoken[5].id, "AA1" if spoken[5].label != "AA1" else "IY1"))
    do(lambda p: set_locked(p, track_id, "phonemes", [spoken[8].id], True))
    for axis, ms, value in (("open", 400, 0.9), ("jaw", 400, 0.7), ("wide", 800, -0.3), ("intensity", 600, 1.4)):
        do(lambda p, axis=axis, ms=ms, value=value: add_key(p, track_id, axis, ms * 1000, value))
    do(lambda p: insert(p, track_id, "rests", 1_000_000, 1_200_000))
    do(lambda p: insert(p, track_id, "keep", 1_300_000, 1_500_000))
    before = studio.session.project.shots[0].tracks[0]
    by_hand = [segment for segment in before.phonemes if segment.by == "hand" or segment.locked]
    assert len(by_hand) >= 3 and before.analysis and before.bank
    assert before.dialogue is not None
    unaligned = replace(before.dialogue, aligned=False)
    bare = replace(before, analysis="", bank="", speaker="", heard=Tier(kind="phonemes"), dialogue=unaligned)
    project = studio.session.project
    studio.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(bare,), analysed=False),)))
    done = [segment.id for segment in bare.phonemes]
    studio.jobs.run(Pipeline(studio).run)

    (after,) = studio.session.project.shots[0].tracks
    assert after.id == track_id and after.analysis and after.bank
    assert after.dialogue is not None and after.dialogue.aligned
    assert [segment.id for segment in after.phonemes] != done, "the speech was aligned anew"
    assert (after.keys, after.automation) == (before.keys, before.automation)
    assert len(after.keys) == 3 and len(after.automation) == 1
    assert (list(after.rests), list(after.keep)) == (list(before.rests), list(before.keep))

    def known(segments: Iterable[Segment]) -> set[tuple[object, ...]]:
        return {(s.label, s.start, s.end, s.by, s.locked) for s in segments}

    assert known(by_hand) <= known(after.phonemes)
    assert consistency.check(studio.session.project) == []


def test_an_edit_changes_pixels_only_at_the_mouth_and_undo_brings_them_back(studio: Studio) -> None:
    project = studio.session.project
    track = project.shots[0].tracks[0]
    frame = 20
    studio.render.prepare(project)
    studio.render.request(project, frame, range(frame, frame + 1))
    assert studio.render.wait_idle(30)
    plate = studio.source().frame(frame)
    before = _picture(studio, project, frame, plate)
    assert before is not None
    keyed = add_key(project, track.id, "open", studio.timebase().start_of(frame), 0.9)
    assert isinstance(keyed, Edited)
    studio.render.request(keyed.project, frame, range(frame, frame + 1))
    assert studio.render.wait_idle(30)
    after = _picture(studio, keyed.project, frame, plate)
    assert after is not None
    face = studio.render.face(track)
    assert face is not None
    changed = np.abs(after.astype(int) - before).max(axis=2) > 3
    assert changed.sum() > 50
    ys, xs = np.nonzero(changed)
    mouth = face.mesh[frame][[61, 291, 0, 17]].mean(axis=0)
    far = np.hypot(xs - mouth[0], ys - mouth[1]).max()
    assert far < 1.6 * face.iod[frame]
    rendered = studio.render.rendered
    studio.render.request(project, frame, range(frame, frame + 1))
    assert studio.render.wait_idle(30)
    assert studio.render.rendered == rendered
    assert (_picture(studio, project, frame, plate) == before).all()


def test_moving_an_edge_moves_the_poses_beside_it_and_no_others(studio: Studio) -> None:
    project = studio.session.project
    track = project.shots[0].tracks[0]
    phone = [p for p in track.phonemes if p.label][2]
    result = move_boundary(project, track.id, "phonemes", phone.id, "end", phone.end + 30_000)
    assert isinstance(result, Edited)
    before = studio.render.poses(project, track.id, 0, FRAMES)
    after = studio.render.poses(result.project, track.id, 0, FRAMES)
    assert before is not None and after is not None
    moved = np.abs(after.effective - before.effective).max(axis=1) > 1e-4
    assert moved.any()


def test_a_project_opens_again_as_it_was_saved(studio: Studio, made: Path) -> None:
    project = studio.session.project
    studio.save()
    studio.close()
    again = Studio.open(made, jobs=JobManager(inline=True))
    assert again.session.project == project
    again.close()


def test_two_programs_cannot_open_one_project(studio: Studio, made: Path) -> None:
    with pytest.raises(PlosiveError, match="open"):
        Studio.open(made)


def test_missing_media_opens_and_can_be_relinked(made: Path, tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "moved.plosive"
    shutil.copytree(made, folder)
    opened = Studio.open(folder, jobs=JobManager(inline=True))
    try:
        (lost, *_) = opened.missing()
        with pytest.raises(PlosiveError, match="missing"):
            opened.source()
        other = footage.clip(tmp_path / "other.mp4", frames=7)
        with pytest.raises(PlosiveError, match="not the file"):
            opened.relink(lost, other)
        opened.relink(lost, made.parent / "shot é.mp4")
        assert lost not in opened.missing()
        assert len(opened.source()) == FRAMES
    finally:
        opened.close()


def test_own_sound_needs_no_rendering_until_an_edit(tmp_path: Path) -> None:
    from app.media.audio import load_audio

    line = load_audio(demo_line())
    spoken = footage.Sound(line.samples, line.rate, codec="pcm_s16le")
    shot = portrait.clip(tmp_path / "own.mkv", frames=150, sound=spoken)
    studio = Studio.create(shot, tmp_path / "own.plosive", transcript=demo_transcript(),
                           jobs=JobManager(inline=True), scratch=True)
    try:
        studio.jobs.run(Pipeline(studio).run)
        project = studio.session.project
        track = project.shots[0].tracks[0]
        assert not track.dubbed and len(track.heard) == len(track.phonemes)
        assert studio.render.fill(project, 0, 150) == 0
        phone = max((p for p in track.phonemes if p.label), key=lambda p: p.end - p.start)
        result = move_boundary(project, track.id, "phonemes", phone.id, "end", (phone.start + phone.end) // 2)
        assert isinstance(result, Edited)
        made = studio.render.fill(result.project, 0, 150)
        assert 0 < made < 75
    finally:
        studio.close()


def test_a_bank_of_another_version_is_learned_again(studio: Studio) -> None:
    from app.document.edits.analysis import set_learned

    track = studio.shot.tracks[0]
    old = dict(studio.arrays.get(track.bank))
    old["version"] = np.array("0")
    studio.apply(set_learned(studio.session.project, track.id, bank=studio.arrays.put(old)))  # type: ignore[arg-type]
    with pytest.raises(PlosiveError, match="Analyse the shot again"):
        studio.render.fill(studio.session.project, 0, 2)
    studio.jobs.run(Pipeline(studio).run)
    assert studio.shot.tracks[0].bank == track.bank
    assert studio.render.opens(studio.shot.tracks[0])


def test_only_the_marked_range_is_rendered_and_written(studio: Studio, tmp_path: Path) -> None:
    out = tmp_path / "part.mkv"
    before = studio.render.rendered
    studio.export(out, "ffv1", frames=range(12, 20))
    written = VideoSource(out)
    assert len(written) == 8
    assert studio.render.rendered - before <= 8
    truth = studio.source()
    for index in range(8):
        difference = np.abs(written.frame(index).astype(int) - truth.frame(12 + index)).max(axis=2)
        assert (difference == 0).mean() > 0.5, "outside the mouth it is the shot's own frame of that time"
    sound = load_audio(out)
    assert sound.samples.shape[0] / sound.rate == pytest.approx(8 / float(studio.timebase().rate), abs=0.002)
    with pytest.raises(PlosiveError, match="range"):
        studio.jobs.run(lambda progress, token: export(
            studio, studio.session.project, tmp_path / "x.mkv", "ffv1", progress, token, range(FRAMES, FRAMES + 2)
        ))  # fmt: skip
    assert not (tmp_path / "x.mkv").exists()


def test_a_picture_does_not_wait_for_sound_that_is_being_decoded(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoding, go_on = threading.Event(), threading.Event()

    def slow(path: Path) -> Audio:
        decoding.set()
        assert go_on.wait(20)
        return load_audio(path)

    monkeypatch.setattr("app.services.workspace.load_audio", slow)
    listener = threading.Thread(target=studio.audio, args=(studio.shot.tracks[0].id,))
    looker = threading.Thread(target=lambda: studio.source("someone").frame(0))
    listener.start()
    assert decoding.wait(20)
    looker.start()
    looker.join(20)
    waited = looker.is_alive()
    go_on.set()
    listener.join()
    looker.join()
    assert not waited
