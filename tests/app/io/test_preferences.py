import json

import pytest

from app.io import recent
from app.io.preferences import config_folder
from app.io.settings import Settings
from inference.errors import PlosiveError


def test_recent_projects_newest_first(tmp_path):
    assert recent.recent() == []
    folders = [tmp_path / f"{n}.plosive" for n in range(15)]
    for folder in folders:
        folder.mkdir()
        recent.remember(folder)
    recent.remember(folders[10])
    assert recent.recent() == [folders[10], *(f for f in reversed(folders[3:]) if f != folders[10])]
    folders[14].rmdir()
    assert folders[14] not in recent.recent()
    folders[14].mkdir()
    assert recent.recent()[1] == folders[14]
    recent.forget(folders[14])
    assert folders[14] not in recent.recent()


@pytest.mark.parametrize("content", ["", "{", "5", '{"a": 1}', "[5, null]"])
def test_a_damaged_list_starts_anew(tmp_path, content):
    config_folder().mkdir(parents=True)
    (config_folder() / "recent.json").write_text(content)
    assert recent.recent() == []
    recent.remember(tmp_path)
    assert recent.recent() == [tmp_path]


def test_only_choices_are_written(tmp_path):
    settings = Settings()
    assert settings.get("theme", "auto") == "auto"
    settings.put("theme", "dark", "auto")
    settings.put("snap_px", 12, 8)
    assert json.loads(settings.path.read_text("utf-8")) == {"theme": "dark", "snap_px": 12}
    assert Settings().get("theme", "auto") == "dark"
    settings.put("theme", "auto", "auto")
    assert json.loads(settings.path.read_text("utf-8")) == {"snap_px": 12}


def test_values_of_another_type_count_as_not_set(tmp_path):
    path = tmp_path / "s.json"
    path.write_text('{"a": "12", "b": 1, "c": true, "d": 3, "future": {"x": 1}}')
    settings = Settings(path)
    assert (settings.get("a", 5), settings.get("b", False), settings.get("c", 7)) == (5, False, 7)
    assert settings.get("d", 2.5) == 3.0
    settings.put("a", 6, 5)
    assert json.loads(path.read_text("utf-8"))["future"] == {"x": 1}


@pytest.mark.parametrize("content", ["", "[]", "nonsense"])
def test_damaged_settings_are_defaults(tmp_path, content):
    path = tmp_path / "s.json"
    path.write_text(content)
    assert Settings(path).get("theme", "auto") == "auto"


def test_a_failing_disk_forgets_the_choice(tmp_path, disk_failure, break_disk):
    settings = Settings(tmp_path / "s.json")
    settings.put("theme", "dark", "auto")
    break_disk(*disk_failure[:2])
    with pytest.raises(PlosiveError):
        settings.put("theme", "light", "auto")
    assert settings.get("theme", "auto") == "dark"
    assert json.loads((tmp_path / "s.json").read_text("utf-8")) == {"theme": "dark"}
