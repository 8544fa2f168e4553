"""Which footage belongs to a face: kept for the person, and not lost with a damaged file."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services import listed_footage
from app.services.listed_footage import LISTED, Listed


def test_which_footage_belongs_to_a_face_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listed_footage, "config_folder", lambda: tmp_path / "config")
    rows = (Listed("/a b/ü.mp4"), Listed("/c.mp4", used=False))
    listed_footage.keep_listed("p", "t", rows)
    listed_footage.keep_listed("p", "u", rows[:1])
    assert listed_footage.listed("p", "t") == rows and listed_footage.listed("p", "none") == ()
    listed_footage.keep_listed("p", "t", ())
    assert listed_footage.listed("p", "t") == () and listed_footage.listed("p", "u") == rows[:1]
    (tmp_path / "config" / LISTED).write_text("[damaged")
    assert listed_footage.listed("p", "u") == ()
