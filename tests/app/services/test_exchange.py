"""A face's timing goes into files of every format and comes back; imports are one edit, and lose nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.document.blocks import tier_of
from app.document.consistency import check
from app.document.edits.incoming import Incoming, import_timing
from app.document.edits.result import Edited
from app.document.model import FaceTrack, Marker, PoseKey, Project, Segment, Tier
from app.interchange import table
from app.interchange.model import Mark, MarkTier, Timing
from app.interchange.outgoing import EVERYTHING
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.jobs.manager import JobManager
from app.services.exchange import Choice, bring, export_timing, exported, kept_rows
from app.services.studio import Studio
from inference.errors import PlosiveError
from tests.app.document.conftest import HELLO, built
from tests.app.interchange import samples

TIERED = ["textgrid", "textgrid-short", "textgrid-json", "eaf", "json"]


def whole() -> Project:
    """ "hello you" with something of everything."""
    project = built(HELLO)
    shot = project.shots[0]
    track = shot.tracks[0]
    phonemes = [replace(p, viseme="PP", by="hand", locked=True) if p.label == "L" else p for p in track.phonemes]
    track = replace(
        track, phonemes=tier_of("phonemes", phonemes), heard=tier_of("phonemes", list(track.phonemes)),
        rests=tier_of("rests", [Segment(id="r", start=1_100_000, end=1_300_000, label="", by="hand")]),
        keep=tier_of("keep", [Segment(id="k", start=1_400_000, end=1_900_000, label="", by="hand", fade=80_000)]),
        keys=(PoseKey(id="a", axis="jaw", time=100_000, value=0.1 + 0.2),
              PoseKey(id="b", axis="jaw", time=200_001, value=1.0, interpolation="step"),
              PoseKey(id="c", axis="wide", time=200_001, value=-0.5, by="analysis")),
        automation=(PoseKey(id="d", axis="intensity", time=0, value=1.5, interpolation="linear"),))
    shot = replace(shot, tracks=(track,), markers=(Marker(id="m", time=500_000, text="look", colour="red"),))
    project = replace(project, shots=(shot,))
    assert check(project) == []
    return project


def emptied(project: Project) -> Project:
    """The same shot with nothing said in it."""
    shot = project.shots[0]
    track = FaceTrack(id="face", name="Anna")
    return replace(project, shots=(replace(shot, tracks=(track,), markers=()),))


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    folder = tmp_path / "talk.plosive"
    project_io.save(whole(), folder, ArrayStore(folder))
    opened = Studio.open(folder, jobs=JobManager(inline=True))
    yield opened
    opened.close()


def texts(tier: Tier) -> list[tuple[str, int, int]]:
    return [(s.label, s.start, s.end) for s in tier]


def told(tier: Tier) -> list[Segment]:
    return [replace(s, id="") for s in tier]


def face(studio: Studio) -> FaceTrack:
    return studio.session.project.track("face")[1]


def brought(studio: Studio, path: Path, choice: Choice | None = None) -> tuple[str, ...]:
    """Bring a file in and apply it, as one step; gives the notes."""
    found = bring(studio, "face", path, choice)
    edited = found.applied(studio.session.project)
    assert check(edited.project) == []
    studio.apply(edited)
    return found.notes


def taken(studio: Studio, path: Path, choice: Choice | None = None) -> FaceTrack:
    """The face as a file would make it."""
    return bring(studio, "face", path, choice).applied(studio.session.project).project.track("face")[1]


@pytest.mark.parametrize("format_id", TIERED)
def test_words_and_phonemes_come_back_as_they_were(studio: Studio, tmp_path: Path, format_id: str) -> None:
    before = face(studio)
    one = table.BY_ID[format_id]
    path = tmp_path / f"a{one.suffixes[0]}"
    assert export_timing(studio, studio.session.project, "face", path, one) == []
    studio.session.swap(emptied(studio.session.project))
    assert brought(studio, path) == ()
    after = face(studio)
    assert texts(after.words) == texts(before.words) and texts(after.phonemes) == texts(before.phonemes)
    assert after.dialogue is not None and after.dialogue.transcript == "hello you"


def test_json_of_everything_holds_everything(studio: Studio, tmp_path: Path) -> None:
    before = studio.session.project
    path = tmp_path / "a.json"
    assert export_timing(studio, before, "face", path, table.BY_ID["json"], EVERYTHING) == []
    studio.session.swap(emptied(before))
    assert brought(studio, path, Choice(keep_hand=False)) == ()
    was, now = before.track("face")[1], face(studio)
    for name in ("words", "phonemes", "heard", "rests", "keep"):
        assert told(getattr(now, name)) == told(getattr(was, name)), name
    for name in ("keys", "automation"):
        assert [replace(k, id="") for k in getattr(now, name)] == [replace(k, id="") for k in getattr(was, name)]
    markers = studio.session.project.shots[0].markers
    assert [replace(m, id="") for m in markers] == [Marker(id="", time=500_000, text="look", colour="red")]


def test_a_textgrid_carries_rests_keys_and_markers_too(studio: Studio, tmp_path: Path) -> None:
    before = studio.session.project
    path = tmp_path / "a.TextGrid"
    export_timing(studio, before, "face", path, table.BY_ID["textgrid"], EVERYTHING)
    studio.session.swap(emptied(before))
    brought(studio, path)
    was, now = before.track("face")[1], face(studio)
    assert texts(now.rests) == texts(was.rests) and texts(now.keep) == texts(was.keep)
    assert [(k.axis, k.time, k.value) for k in now.keys] == [(k.axis, k.time, k.value) for k in was.keys]
    assert [(m.time, m.text) for m in studio.session.project.shots[0].markers] == [(500_000, "look")]


@pytest.mark.parametrize("format_id", ["rhubarb-tsv", "rhubarb-xml", "rhubarb-json", "preston-blair", "moho", "oculus",
                                       "oculus-weights", "sapi", "mpeg4", "papagayo"])  # fmt: skip
def test_shapes_are_the_same_after_a_way_there_and_back(studio: Studio, tmp_path: Path, format_id: str) -> None:
    one = table.BY_ID[format_id]
    path = tmp_path / f"a{one.suffixes[0]}"
    export_timing(studio, studio.session.project, "face", path, one)
    first = path.read_bytes()
    found = table.parsed(first, path.name)
    assert found.format == one and any(len(t.marks) > 5 for t in found.timing.tiers)
    studio.session.swap(emptied(studio.session.project))
    notes = brought(studio, path, Choice(rate=Fraction(25)))
    assert any("mouth shapes became phonemes" in note for note in notes)
    assert len(face(studio).phonemes) > 5
    if format_id in ("rhubarb-tsv", "preston-blair", "moho"):
        data, _ = exported(studio, studio.session.project, "face", one)
        assert data == first


def test_an_import_is_one_step_and_touches_what_was_chosen_alone(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "a.TextGrid"
    words = MarkTier("mots", (Mark(300_000, 800_000, "hello"), Mark(800_000, 1_000_000, "you")))
    timing = Timing((words, MarkTier("sons", (Mark(0, 2_000_000, "zz"),))))
    path.write_bytes(table.written(timing, table.BY_ID["textgrid"]))
    before = face(studio)
    found = bring(studio, "face", path, Choice(places={"words": "mots"}, keep_hand=False))
    assert face(studio) is before  # nothing was applied
    track = found.applied(studio.session.project).project.track("face")[1]
    assert texts(track.words)[1:3] == [("hello", 300_000, 800_000), ("you", 800_000, 1_000_000)]
    assert [p.label.rstrip("012") for p in track.phonemes if p.label] == ["HH", "AH", "L", "OW", "Y", "UW"]
    assert any("phonemes come from the dictionary" in note for note in found.notes)
    assert (track.rests, track.keep, track.keys) == (before.rests, before.keep, before.keys)
    with pytest.raises(PlosiveError, match=r"Nothing of a\.TextGrid could be taken \(its tiers: mots, sons\)"):
        bring(studio, "face", path, Choice(places={"rests": "nothing"}))


def test_locked_and_hand_made_segments_stay_on_request(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "a.TextGrid"
    words = MarkTier("words", (Mark(100_000, 500_000, "hello"), Mark(500_000, 1_800_000, "you")))
    phones = MarkTier("phones", (Mark(100_000, 500_000, "AA1"), Mark(500_000, 1_800_000, "UW1")))
    rests = MarkTier("rests", (Mark(1_000_000, 1_200_000, "rest"), Mark(1_500_000, 1_600_000, "rest")))
    path.write_bytes(table.written(Timing((words, phones, rests)), table.BY_ID["textgrid"]))
    held = taken(studio, path)
    assert texts(held.words)[1][1:] == (300_000, 700_000)  # its L is locked
    assert [p.label for p in held.phonemes if p.locked] == ["L"]
    assert texts(held.rests) == [("", 1_000_000, 1_100_000), ("", 1_100_000, 1_300_000), ("", 1_500_000, 1_600_000)]
    free = taken(studio, path, Choice(keep_hand=False))
    assert texts(free.words)[1][1:] == (100_000, 500_000) and not any(p.locked for p in free.phonemes)
    assert texts(free.rests) == [("", 1_000_000, 1_200_000), ("", 1_500_000, 1_600_000)]


def test_overlaps_gaps_ends_and_unknown_labels_are_told(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_text(
        "1\n00:00:00,100 --> 00:00:00,900\n<b>Hello</b> you\n\n2\n00:00:00,800 --> 00:00:01,200\nthere\n\n"
        "3\n00:00:01,900 --> 00:00:02,500\nend\n\n4\n00:01:00,000 --> 00:01:01,000\nfar\n", "utf-8")
    studio.session.swap(emptied(studio.session.project))
    notes = brought(studio, path)
    assert [n.partition(":")[2].strip() for n in notes if n.startswith("cues")] == [
        "1 mark outside the shot left out", "1 mark cut at the shot's ends",
        "1 overlap cut, the first at 0.800 s (“there”)"]
    assert [w for w in texts(face(studio).words) if w[0]] == [
        ("Hello", 100_000, 537_500), ("you", 537_500, 800_000), ("there", 800_000, 1_200_000),
        ("end", 1_900_000, 2_000_000)]
    track = face(studio)
    assert track.dialogue is not None and track.dialogue.notes[1:] == notes
    labels = tmp_path / "b.TextGrid"
    phones = (Mark(0, 500_000, "ʃ"), Mark(500_000, 900_000, "Q7"), Mark(900_000, 1_000_000, "spn"))
    labels.write_bytes(table.written(Timing((MarkTier("phones", phones),)), table.BY_ID["textgrid"]))
    notes = brought(studio, labels, Choice(keep_hand=False))
    assert "phones: 1 label became silence, being no phone: “Q7”" in notes


def test_another_clock(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "a.dat"
    path.write_text("MohoSwitch1\n1 rest\n13 MBP\n25 rest\n", "utf-8")
    studio.session.swap(emptied(studio.session.project))
    notes = brought(studio, path)
    assert any("its frame rate: the shot's, 25" in note for note in notes)
    assert ("M", 480_000, 960_000) in texts(face(studio).phonemes)
    brought(studio, path, Choice(rate=Fraction(24), offset=100_000, speed=Fraction(24, 25), keep_hand=False))
    assert ("M", 580_000, 1_060_000) in texts(face(studio).phonemes)


def test_what_cannot_be_shown_is_written_back_into_the_file_it_came_from(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "a.eaf"
    path.write_text(samples.EAF.replace("hello &amp; שלום", "hello"), "utf-8")
    studio.session.swap(emptied(studio.session.project))
    brought(studio, path)
    source = face(studio).imported[0]
    assert (source.name, source.format, dict(source.places)) == ("a.eaf", "eaf", {"words": "words"})
    data, _ = exported(studio, studio.session.project, "face", table.BY_ID["eaf"], ["words"], like="a.eaf")
    text = data.decode()
    assert "greeting" in text and "2sg" in text and 'CV_ID="moods"' in text and "talk.wav" in text
    words = table.parsed(data, "a.eaf").timing.tiers[0]
    assert [(m.label, m.start, m.extra) for m in words.marks if m.label] == [
        ("hello", 0, (("id", "a1"),)), ("you", 400_000, (("id", "a2"),)), ("there", 800_000, (("id", "a3"),))]
    studio.save()  # the file is part of the project
    assert ArrayStore(studio.folder).has(source.content)
    assert project_io.load(studio.folder).track("face")[1].imported == (source,)


def test_a_damaged_file_changes_nothing(studio: Studio, tmp_path: Path) -> None:
    before = studio.session.project
    for name, text in samples.ALL.values():
        path = tmp_path / name
        path.write_text(text[: len(text) // 2].rpartition(" ")[0] + "\n\"[{< --> ", "utf-8")
        with pytest.raises(PlosiveError, match=r"^a\."):
            bring(studio, "face", path)
        path.unlink()
    assert studio.session.project is before
    with pytest.raises(PlosiveError, match="cannot be read"):
        bring(studio, "face", tmp_path / "gone.eaf")


def test_poses_become_keys(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("time,jawOpen,mouthClose\n0,0,0\n0.04,0.27,0\n0.08,0.54,0\n0.12,0.54,0.1\n9,1,0\n", "utf-8")
    notes = brought(studio, path, Choice(keep_hand=False))
    assert notes[0] == "Rows outside the shot left out: 1"
    jaw = [(k.time, round(k.value, 6), k.interpolation) for k in face(studio).keys if k.axis == "jaw"]
    assert jaw == [(0, 0.0, "linear"), (80_000, 1.0, "linear"), (120_000, 1.0, "linear")]  # the line holds between


def test_rows_that_lie_on_a_line_make_no_keys() -> None:
    times = np.arange(101) * 40_000
    values = np.where(times < 2_000_000, times / 2e6, 2 - times / 2e6)
    assert kept_rows(times, values, np.ones(101, bool), 0.01) == [0, 50, 100]
    assert len(kept_rows(times, values, np.ones(101, bool), 0.0)) == 101
    rng = np.random.default_rng(1)
    noise = rng.random(101)
    rows = kept_rows(times, noise, np.ones(101, bool), 0.05)
    assert np.abs(np.interp(times, times[rows], noise[rows]) - noise).max() <= 0.05


def test_nothing_to_bring_is_refused() -> None:
    assert not isinstance(import_timing(whole(), "face", Incoming()), Edited)
    assert not isinstance(import_timing(whole(), "nobody", Incoming(words=())), Edited)


def test_json_is_readable(studio: Studio) -> None:
    data, _ = exported(studio, studio.session.project, "face", table.BY_ID["json"], EVERYTHING)
    value = json.loads(data)
    assert [tier["name"] for tier in value["tiers"]] == [
        "words", "phones", "heard", "rests", "keep", "markers", "key jaw", "key wide", "level intensity"]
    assert max(map(len, data.decode().splitlines())) < 160  # a mark a line
