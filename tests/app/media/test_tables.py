"""A kept frame table is the one that reading gives, and never that of another state of the file."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.media import tables
from app.media.decode import VideoSource
from app.media.probe import look
from app.media.table import FrameTable
from app.media.tables import frame_table
from inference.errors import PlosiveError
from tests.footage import clip, recording, tone

GOP = {"g": "12", "bf": "2"}


def same(a: FrameTable, b: FrameTable | None) -> bool:
    assert b is not None
    facts = [(t.time_base, t.last_ticks, t.timed, t.broken) for t in (a, b)]
    return np.array_equal(a.pts, b.pts) and np.array_equal(a.keys, b.keys) and facts[0] == facts[1]


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("a.mp4", {"options": GOP}),
        ("e.mp4", {"ticks": list(range(0, 30 * 7, 7)), "time_base": Fraction(1, 90), "options": GOP}),
        ("g.avi", {"codec": "mpeg4", "options": {"bf": "2"}}),
    ],
)
def test_the_second_time_nothing_is_read_and_every_frame_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, how: dict
) -> None:
    path = clip(tmp_path / name, frames=30, **how)
    first = frame_table(path, tmp_path / "kept")
    assert same(first, look(path).table)
    monkeypatch.setattr(tables, "look", lambda path: pytest.fail("read again"))
    again = frame_table(path, tmp_path / "kept")
    assert same(again, first)
    plain, quick = VideoSource(path), VideoSource(path, look(path).info, again)
    for index in (29, 0, 17, 5):
        np.testing.assert_array_equal(quick.frame(index), plain.frame(index))


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", frames=30)
    frame_table(path, tmp_path / "kept")
    clip(path, frames=20)
    assert len(frame_table(path, tmp_path / "kept").pts) == 20
    os.utime(path, (1, 1))
    assert len(frame_table(path, tmp_path / "kept").pts) == 20
    assert len(list((tmp_path / "kept").iterdir())) == 3


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 nothing", b"\x00" * 400])
def test_a_damaged_table_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = clip(tmp_path / "a.mp4", frames=12)
    first = frame_table(path, tmp_path / "kept")
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_bytes(damage)
    assert same(frame_table(path, tmp_path / "kept"), first)
    kept.write_bytes(kept.read_bytes()[:-100])
    assert same(frame_table(path, tmp_path / "kept"), first)


def test_where_nothing_can_be_kept_the_table_is_read(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", frames=12)
    (tmp_path / "kept").write_text("a file where a folder should be")
    assert same(frame_table(path, tmp_path / "kept"), look(path).table)


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PlosiveError, match="is not there"):
        frame_table(tmp_path / "nothing.mp4", tmp_path / "kept")
    with pytest.raises(PlosiveError, match="no picture"):
        frame_table(recording(tmp_path / "a.wav", tone(1.0), 48000), tmp_path / "kept")
