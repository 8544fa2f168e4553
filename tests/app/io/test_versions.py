import numpy as np
import pytest
from msgspec.structs import replace

from app.document import edits
from app.document.changes import diff
from app.document.edits import Refused
from app.io.arrays import ArrayStore
from app.io.autosave import Autosave
from app.io.project import load, save
from app.io.versions import VersionStore
from inference.errors import PlosiveError


def named(project, store, name):
    outcome = edits.add_version(project, name, store.put(project.shots), "2026-01-02T10:00:00+01:00")
    assert outcome.label == "Name version"
    return outcome.project


def test_equal_states_are_kept_once_and_read_back_whole(project, tmp_path):
    store = VersionStore(tmp_path)
    first = store.put(project.shots)
    assert store.put(project.shots) == first
    assert store.get(first) == project.shots
    other = store.put(())
    assert sorted(p.stem for p in store.folder.iterdir()) == sorted([first, other])
    (store.folder / "mine.txt").write_text("kept")
    assert store.prune([first]) == [other]
    assert sorted(p.name for p in store.folder.iterdir()) == sorted([f"{first}.json", "mine.txt"])


def test_going_back_is_an_edit_that_undo_takes_back(project, tmp_path):
    store = VersionStore(tmp_path)
    project = named(replace(project, versions=()), store, " first  try ")
    version = project.versions[0]
    assert version.name == "first try"
    later = edits.relabel(project, "t1", "words", "w2", "so").project
    back = edits.go_back(later, version.id, store.get(version.shots))
    assert back.label == "Go back to “first try”"
    assert back.project == project and back.project.versions == later.versions
    assert diff(later, back.project).flags == {"words"}


def test_media_that_moved_since_are_looked_for_where_they_are_now(project, tmp_path):
    store = VersionStore(tmp_path)
    project = named(project, store, "a")
    version = project.versions[-1]
    shot = project.shots[0]
    moved = replace(project, shots=(replace(shot, media=replace(shot.media, path="elsewhere.mov")),))
    back = edits.go_back(moved, version.id, store.get(version.shots)).project
    assert back.shots[0].media.path == "elsewhere.mov"
    assert back.shots[0].tracks == shot.tracks


def test_names_and_removal(project, tmp_path):
    (version,) = project.versions
    renamed = edits.set_version(project, version.id, name="b", note=" why ").project
    assert (renamed.versions[0].name, renamed.versions[0].note) == ("b", "why")
    assert diff(project, renamed).flags == {"versions"}
    assert edits.set_version(project, version.id, name="wersja 1").project is project
    assert edits.remove_version(project, version.id).project.versions == ()
    gone = Refused("This version is no longer there.")
    assert edits.remove_version(project, "nobody") == edits.go_back(project, "nobody", ()) == gone
    assert edits.add_version(project, "  ", "dd", "") == Refused("A version needs a name.")


def test_versions_survive_saving_autosaving_and_saving_elsewhere(project, tmp_path):
    folder, other = tmp_path / "a", tmp_path / "b"
    store, arrays = VersionStore(folder), ArrayStore(folder)
    learned = arrays.put({"pose": np.arange(3)})
    old = replace(project, shots=(replace(project.shots[0], tracks=(
        replace(project.shots[0].tracks[0], bank=learned),)),))  # fmt: skip
    project = named(replace(project, versions=()), store, "now")
    project = edits.add_version(project, "old", store.put(old.shots), "").project
    save(project, folder, arrays)
    assert load(folder).versions == project.versions
    kept = Autosave(folder).write(project)
    recovered = load(folder, kept)
    assert store.get(recovered.versions[0].shots) == project.shots
    save(project, other, arrays)
    assert VersionStore(other).get(project.versions[1].shots) == old.shots
    assert ArrayStore(other).has(learned)  # a version may need what the present state does not


def test_what_is_missing_or_damaged_is_said(project, tmp_path):
    store = VersionStore(tmp_path)
    with pytest.raises(PlosiveError, match=r"cannot be read.*Remove this version"):
        store.get("0" * 32)
    digest = store.put(project.shots)
    (store.folder / f"{digest}.json").write_text("{")
    with pytest.raises(PlosiveError, match="is damaged"):
        store.get(digest)


def test_a_failing_disk_names_no_version(project, tmp_path, disk_failure, break_disk):
    step, number, word = disk_failure
    break_disk(step, number)
    with pytest.raises(PlosiveError, match=word):
        VersionStore(tmp_path).put(project.shots)
    assert not list((tmp_path / "versions").glob("*.json"))
