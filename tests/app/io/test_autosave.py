import datetime

import pytest
from msgspec.structs import replace

from app.io.autosave import Autosave
from app.io.project import load
from inference.errors import PlosiveError


def test_the_last_five_are_kept(project, tmp_path):
    saves = Autosave(tmp_path)
    assert saves.newest() is None and saves.all() == []
    for number in range(8):
        saves.write(replace(project, note=str(number)))
    assert [path.name for path in saves.all()] == [f"{n:06}.json" for n in (8, 7, 6, 5, 4)]
    path, when = saves.newest()
    assert load(tmp_path, path).note == "7"
    assert abs(datetime.datetime.now().astimezone() - when) < datetime.timedelta(minutes=1)


def test_a_new_program_counts_on(project, tmp_path):
    Autosave(tmp_path).write(project)
    assert Autosave(tmp_path).write(project).name == "000002.json"


def test_the_newest_that_can_be_read(project, tmp_path):
    saves = Autosave(tmp_path)
    good = saves.write(project)
    saves.write(project).write_bytes(b"{")
    assert saves.newest()[0] == good
    good.unlink()
    assert saves.newest() is None


def test_a_clean_end_leaves_nothing(project, tmp_path):
    saves = Autosave(tmp_path)
    saves.clear()
    saves.write(project)
    saves.clear()
    assert list(tmp_path.iterdir()) == []
    saves.write(project)
    (tmp_path / "autosave" / "mine.txt").write_text("kept")
    saves.clear()
    assert [p.name for p in (tmp_path / "autosave").iterdir()] == ["mine.txt"]


def test_a_failing_disk_keeps_the_older_states(project, tmp_path, disk_failure, break_disk):
    saves = Autosave(tmp_path)
    old = saves.write(project)
    step, number, word = disk_failure
    break_disk(step, number)
    with pytest.raises(PlosiveError, match=word):
        saves.write(replace(project, note="new"))
    assert saves.all() == [old]
    assert load(tmp_path, old) == project
