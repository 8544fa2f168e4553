"""Where a shot's project lives when nobody names a place: the same line finds it again, another line gets its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.io.project import FILE
from app.services import paths, projects
from app.services.demo import demo_line
from tests import footage
from tests.app.services import portrait


def test_the_same_line_goes_on_and_another_gets_a_project_of_its_own(tmp_path: Path) -> None:
    shot = portrait.clip(tmp_path / "a shot é.mp4", frames=3)
    first = projects.project_for(shot, demo_line(), "poppy")
    assert first == tmp_path / "a shot é.plosive" and (first / FILE).exists()
    assert projects.project_for(shot, demo_line(), "poppy") == first
    assert projects.project_for(shot, demo_line()) == first == projects.project_for(shot)
    other = projects.project_for(shot, footage.recording(tmp_path / "b.wav", footage.tone(1, 8000), 8000), "poppy")
    assert other == tmp_path / "a shot é 2.plosive"
    assert projects.project_for(shot, demo_line(), "map") == tmp_path / "a shot é 3.plosive"


def test_a_damaged_project_is_left_alone(tmp_path: Path) -> None:
    shot = portrait.clip(tmp_path / "shot.mp4", frames=3)
    (tmp_path / "shot.plosive").mkdir()
    (tmp_path / "shot.plosive" / FILE).write_bytes(b"{")
    assert projects.project_for(shot, demo_line(), "poppy") == tmp_path / "shot 2.plosive"
    assert (tmp_path / "shot.plosive" / FILE).read_bytes() == b"{"


def test_beside_a_shot_that_may_not_be_written_to_the_users_folder_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.projects.os.access", lambda *_: False)
    assert projects.default_folder(tmp_path / "shot.mp4") == paths.data() / "shot.plosive"
