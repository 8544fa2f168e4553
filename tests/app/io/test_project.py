import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.document.blocks import tier_of
from app.document.edits import add_key, relabel
from app.document.model import FaceTrack, MediaInfo, MediaRef, Project, Segment, Shot
from app.io import codec, migrations
from app.io.arrays import ArrayStore
from app.io.autosave import Autosave
from app.io.project import FILE, array_hashes, load, relocated, save
from inference.errors import PlosiveError


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Mój film.plosive"


def stored(project, folder):
    save(project, folder, ArrayStore(folder))
    return folder / FILE


def test_what_is_saved_is_what_is_loaded(project, folder):
    path = stored(project, folder)
    assert load(folder) == project
    assert [p.name for p in folder.iterdir()] == [FILE]
    first = path.read_bytes()
    stored(load(folder), folder)
    assert path.read_bytes() == first


def test_the_file_reads_well(project, folder):
    lines = stored(project, folder).read_text("utf-8").splitlines()
    assert lines[1] == ' "schema": "Project.2",'
    words = [line.strip() for line in lines if '"w1"' in line]
    assert words == ['{"id": "w1", "start": 0, "end": 1000000, "label": "żółw", "by": "hand"},']
    assert sum('"p2"' in line for line in lines) == 2  # spoken and heard, one line each


def test_text_that_looks_like_a_border_stays_on_its_line(project, folder):
    before = project.shots[0].tracks[0]
    segments = [replace(s, label='}, {"id": "no"}, {') for s in (seg for block in before.words.blocks for seg in block)]
    track = replace(before, words=tier_of("words", segments))
    odd = replace(project, shots=(replace(project.shots[0], tracks=(track, *project.shots[0].tracks[1:])),))
    path = stored(odd, folder)
    assert load(folder) == odd
    lines = [line for line in path.read_text("utf-8").splitlines() if "no" in line and "}, {" in line]
    assert len(lines) == len(segments) > 1
    assert all(line.strip().startswith('{"id": "') for line in lines)


@given(name=st.text(), label=st.text(), number=st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_any_text_and_number_survives(name, label, number):
    words = tier_of("words", [Segment(id="w", start=0, end=10_000, label=label, confidence=number)])
    phonemes = tier_of("phonemes", [Segment(id="p", start=0, end=10_000, label="")])
    track = FaceTrack(id=name, name=name, words=words, phonemes=phonemes)
    info = MediaInfo(duration=10_000)
    project = Project(id="p", name=name, shots=(Shot(id="s", media=MediaRef(path=name, info=info), tracks=(track,)),))
    data = codec.encode(project)
    assert codec.decode(data) == project
    assert codec.encode(project, like=data) == data


def test_a_name_that_is_no_text_is_refused(project, folder):
    path = stored(project, folder)
    before = path.read_bytes()
    with pytest.raises(PlosiveError, match=r"which is no text.*Rename it"):
        stored(replace(project, note="caf\udce9.mov"), folder)
    assert path.read_bytes() == before


def test_one_edit_changes_one_line(project, folder):
    before = stored(project, folder).read_text("utf-8").splitlines()
    after = stored(relabel(project, "t1", "words", "w2", "so").project, folder).read_text("utf-8").splitlines()
    assert len(before) == len(after)
    assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


def _as_of_version_1(project):
    """Without what version 1 did not know; the fade of its kept stretch is what it showed."""
    (shot,), (track,) = project.shots, project.shots[0].tracks
    track = replace(track, automation=(), follow_jaw=False)
    return replace(project, shots=(replace(shot, tracks=(track,), markers=()),), pronunciations=(), versions=())


def test_kept_stretches_of_version_1_show_the_same_frames(project):
    raw = json.loads(codec.encode(project))
    spans = [(0, 100_000), (500_000, 600_000), (700_000, 800_000), (1_900_000, 2_002_000)]
    raw["schema"] = "Project.1"
    raw["shots"][0]["tracks"][0]["keep"]["segments"] = [
        {"id": str(a), "start": a, "end": b, "label": ""} for a, b in spans
    ]
    (track,) = codec.decode(json.dumps(raw).encode()).shots[0].tracks
    assert [(s.start, s.end, s.fade) for s in track.keep] == [
        (0, 220_000, 120_000), (380_000, 650_000, 50_000), (650_000, 920_000, 50_000), (1_780_000, 2_002_000, 120_000),
    ]


def test_every_version_there_has_been_opens(project, golden, tmp_path):
    versions = sorted(golden.glob("project-v*.json"))
    assert [int(p.stem[9:]) for p in versions] == list(range(1, migrations.VERSION + 1))
    for path in versions:
        shutil.copy(path, tmp_path / FILE)
        assert load(tmp_path) == (project if path is versions[-1] else _as_of_version_1(project))


def test_unknown_fields_stay_at_every_level(project, folder):
    path = stored(project, folder)
    raw = json.loads(path.read_text("utf-8"))
    shot = raw["shots"][0]
    track = shot["tracks"][0]
    places = [
        raw, shot, shot["media"], shot["media"]["info"], track, track["dialogue"], track["words"],
        track["words"]["segments"][0], track["keys"][1],
    ]
    for number, place in enumerate(places):
        place["from the future"] = {"number": number}
    path.write_text(json.dumps(raw), "utf-8")
    edited = add_key(load(folder), "t1", "jaw", 5, 1.0).project
    stored(edited, folder)
    assert path.read_text("utf-8").count('"from the future"') == len(places)
    again = json.loads(path.read_text("utf-8"))
    keys = again["shots"][0]["tracks"][0]["keys"]
    assert [key.get("from the future") for key in keys] == [None, None, {"number": 8}]
    assert load(folder) == edited
    kept = Autosave(folder).write(edited)  # packed without them: saving what was recovered brings them back
    stored(load(folder, kept), folder)
    assert path.read_text("utf-8").count('"from the future"') == len(places)


def test_a_removed_object_takes_its_unknown_fields_along(project, folder):
    path = stored(project, folder)
    path.write_text(path.read_text("utf-8").replace('{"id": "j1"', '{"x": 1, "id": "j1"'), "utf-8")
    track = replace(project.shots[0].tracks[0], keys=())
    stored(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)), folder)
    assert '"x"' not in path.read_text("utf-8")


def test_a_newer_version_is_refused_and_never_overwritten(project, folder):
    path = stored(project, folder)
    newer = path.read_text("utf-8").replace('"Project.2"', '"Project.7"')
    path.write_text(newer, "utf-8")
    with pytest.raises(PlosiveError, match=r"newer Plosive.*version 7.*Update Plosive"):
        load(folder)
    with pytest.raises(PlosiveError, match="newer Plosive"):
        stored(project, folder)
    assert path.read_text("utf-8") == newer


def test_older_versions_are_brought_up_step_by_step():
    def one(raw):
        return {"name": raw["title"], "extra": raw["extra"]}

    def two(raw):
        return {**raw, "note": raw["name"].upper()}

    old = {"schema": "Project.1", "title": "talk", "extra": 5}
    got = migrations.migrate(old, target=3, steps={1: one, 2: two})
    assert got == {"schema": "Project.3", "name": "talk", "note": "TALK", "extra": 5}
    with pytest.raises(ValueError, match="version 2 is unknown"):
        migrations.migrate(old, target=3, steps={1: one})
    with pytest.raises(PlosiveError, match="newer"):
        migrations.migrate(got, target=2, steps={1: one})


def test_loading_goes_through_the_migrations(project, folder, monkeypatch):
    path = stored(project, folder)
    raw = json.loads(path.read_text("utf-8"))
    raw["title"] = raw.pop("name")
    raw["schema"] = "Project.0"
    path.write_text(json.dumps(raw), "utf-8")
    monkeypatch.setitem(migrations.STEPS, 0, lambda raw: {**raw, "name": raw.pop("title")})
    assert load(folder) == project


DAMAGE = {
    "cut off": lambda text: text[: len(text) // 2],
    "empty": lambda text: "",
    "binary": lambda text: "\0\1\2",
    "a list": lambda text: "[]",
    "no schema": lambda text: text.replace('"Project.2"', '"Other.1"'),
    "wrong type": lambda text: text.replace('"start": 0', '"start": "zero"'),
    "no id": lambda text: text.replace('"id": "t1",', ""),
    "segments no list": lambda text: text.replace('"segments": [', '"segments": 5, "x": [', 1),
    "overlap": lambda text: text.replace('"id": "w2", "start": 1000000', '"id": "w2", "start": 900000'),
    "tracks no objects": lambda text: text.replace('"tracks": [', '"tracks": [5, '),
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_damaged_file_names_the_newest_autosave(project, folder, name):
    path = stored(project, folder)
    damaged = DAMAGE[name](path.read_text("utf-8"))
    assert damaged != path.read_text("utf-8")
    path.write_text(damaged, "utf-8")
    with pytest.raises(PlosiveError, match=r"project\.json is damaged: .*there is no autosave"):
        load(folder)
    Autosave(folder).write(project)
    newest = Autosave(folder).write(project)
    with pytest.raises(PlosiveError) as error:
        load(folder)
    assert str(newest) in error.value.remedy
    assert load(folder, newest) == project


def test_saving_over_a_damaged_file_mends_it(project, folder):
    path = stored(project, folder)
    path.write_bytes(b"\xff\xfe{")
    stored(project, folder)
    assert load(folder) == project


def test_no_project(tmp_path):
    with pytest.raises(PlosiveError, match="There is no project at"):
        load(tmp_path)
    with pytest.raises(PlosiveError, match="There is no project at"):
        load(tmp_path / "nowhere")


def test_missing_media_is_no_error(project, folder):
    stored(project, folder)
    assert load(folder).shots[0].media.path == "../a film.mov"


def test_a_failing_disk_leaves_the_old_file(project, folder, disk_failure, break_disk):
    path = stored(project, folder)
    before = path.read_bytes()
    step, number, word = disk_failure
    break_disk(step, number)
    with pytest.raises(PlosiveError, match=word) as error:
        stored(replace(project, name="other"), folder)
    assert error.value.remedy.startswith("Nothing was changed")
    assert path.read_bytes() == before
    assert [p.name for p in folder.iterdir()] == [FILE]


def test_a_disk_that_takes_half_of_the_bytes(project, folder, monkeypatch):
    path = stored(project, folder)
    before = path.read_bytes()
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    real = os.fdopen

    def onto_full(handle, *rest):
        os.close(handle)
        return real(os.open(full, os.O_WRONLY), *rest)

    monkeypatch.setattr("os.fdopen", onto_full)
    with pytest.raises(PlosiveError, match="is full"):
        stored(replace(project, name="other"), folder)
    monkeypatch.undo()
    assert path.read_bytes() == before


def test_saving_elsewhere_takes_the_arrays_along(project, folder, tmp_path):
    store = ArrayStore(folder)
    name = store.put({"pose": np.arange(6)})
    track = replace(project.shots[0].tracks[0], analysis=name)
    project = replace(project, shots=(replace(project.shots[0], tracks=(track,)),))
    assert array_hashes(project) == {name, "b1", "s1", "feed"}
    other = tmp_path / "deeper" / "copy.plosive"
    moved = relocated(project, folder, other)
    save(moved, other, store)
    assert load(other) == moved
    assert moved.shots[0].media.path == "../../a film.mov"
    assert moved.shots[0].tracks[0].dialogue.audio.path == "../../sound/Zeile.wav"
    np.testing.assert_array_equal(ArrayStore(other).get(name)["pose"], np.arange(6))
    assert relocated(moved, other, folder) == project


def test_kill_at_any_moment_leaves_a_whole_project(project, folder):
    stored(project, folder)
    script = f"""
from pathlib import Path
from app.io.project import load, save
from app.io.arrays import ArrayStore
from msgspec.structs import replace
folder = Path({str(folder)!r})
project = load(folder)
for number in range(10**6):
    save(replace(project, note=str(number) * 5000), folder, ArrayStore(folder))
    if number == 0:
        print("go", flush=True)
"""
    for wait in (0.0, 0.03, 0.07):
        with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as process:
            assert process.stdout.readline() == b"go\n"
            time.sleep(wait)
            process.send_signal(signal.SIGKILL)
        found = load(folder)
        assert replace(found, note=project.note) == project
    assert found.note != project.note
