"""`plosive learn` names every way it judged, the nearest first, and says whether anything changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.cli.commands import learn as command
from app.services.learning import WAYS, Learned
from app.services.studio import Studio
from tests import footage
from tests.app.cli.terminal import run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose face counts as analysed."""
    shot = footage.clip(tmp_path / "shot.mp4", frames=10)
    studio = Studio.create(shot, tmp_path / "p.plosive", scratch=False)
    now = studio.session.project
    track = replace(now.shots[0].tracks[0], analysis="0" * 32)
    studio.session.swap(replace(now, shots=(replace(now.shots[0], tracks=(track,)),)))
    studio.save()
    studio.close()
    return tmp_path / "p.plosive"


@pytest.mark.parametrize(("before", "kept"), [("speaker", True), ("flow", False)])
def test_it_ranks_what_it_judged(
    capsys: pytest.CaptureFixture[str], project: Path, monkeypatch: pytest.MonkeyPatch, before: str, kept: bool
) -> None:
    errors = {way: 0.3 + 0.01 * number for number, way in enumerate(WAYS)} | {"flow": 0.1}
    monkeypatch.setattr(command, "learn", lambda *_, **__: Learned(errors, before, 12.0))
    code, text, _ = run(capsys, "learn", project)
    lines = text.strip().splitlines()
    assert code == 0 and "12 s" in lines[0] and lines[1].split() == ["flow", "0.100"]
    assert len(lines) == len(WAYS) + 2
    assert ("now used" in lines[-1]) == kept and ("nothing changed" in lines[-1]) != kept
    found = json.loads(run(capsys, "learn", project, "--json")[1])["faces"][0]
    assert found["predictor"] == "flow" and found["kept"] == kept and found["errors"]["rules"] == 0.3
