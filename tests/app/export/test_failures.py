"""Whatever ends an export early, no half file is left and the reason is said."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.export.encode import export_video
from app.export.presets import PRESETS, preset_for
from app.export.target import sidecar_of
from app.media.probe import probe
from inference.api import CancelFlag, Patch
from inference.errors import Cancelled, PlosiveError
from tests.footage import Sound, clip, decoded_rgb, tone, truncated

ALL = [("prores422hq", ".mov"), ("h264", ".mp4"), ("ffv1", ".mkv"), ("png", "")]


@pytest.fixture
def shot(tmp_path: Path) -> Path:
    """A short shot with sound in a folder of its own."""
    folder = tmp_path / "in"
    folder.mkdir()
    return clip(folder / "shot.mp4", frames=20, sound=Sound(tone(0.8)))


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Path]:
    """Where exports go."""
    folder = tmp_path / "out"
    folder.mkdir()
    yield folder
    folder.chmod(0o755)


def run(shot: Path, out: Path, name: str, patches: Any = lambda index: (), **how: Any) -> None:
    """Export without provenance of interest."""
    export_video(shot, probe(shot), out, PRESETS[name], patches, provenance={}, **how)


@pytest.mark.parametrize(("name", "suffix"), ALL)
@pytest.mark.parametrize("error", [Cancelled, KeyboardInterrupt, PlosiveError("No mouth", "Look again"), MemoryError])
def test_nothing_is_left_when_it_ends_early(shot: Path, room: Path, name: str, suffix: str, error: Any) -> None:
    def patches(index: int) -> list[Patch]:
        if index == 11:
            raise error
        return []

    kind = error if isinstance(error, type) else type(error)
    with pytest.raises(kind):
        run(shot, room / f"o{suffix}", name, patches)
    assert list(room.iterdir()) == []


@pytest.mark.parametrize(("name", "suffix"), ALL)
def test_cancel_and_progress(shot: Path, room: Path, name: str, suffix: str) -> None:
    flag = CancelFlag()
    seen: list[float] = []

    def progress(done: float, total: float, note: str = "") -> None:
        assert total == 20
        seen.append(done)
        if done == 5:
            flag.cancel()

    with pytest.raises(Cancelled):
        run(shot, room / f"o{suffix}", name, progress=progress, token=flag)
    assert seen == [1, 2, 3, 4, 5]
    assert list(room.iterdir()) == []


@pytest.mark.parametrize(("name", "suffix"), ALL)
def test_a_full_disk(shot: Path, room: Path, name: str, suffix: str) -> None:
    rng = np.random.default_rng(0)
    noise = [Patch(0, 0, rng.integers(0, 255, (64, 96, 3), dtype=np.uint8), np.full((64, 96), 255, np.uint8))]
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    probe(shot)
    resource.setrlimit(resource.RLIMIT_FSIZE, (6000, hard))
    try:
        with pytest.raises(PlosiveError, match="disk") as caught:
            run(shot, room / f"o{suffix}", name, lambda index: noise)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.remedy
    assert list(room.iterdir()) == []


def test_a_full_disk_is_named(room: Path) -> None:
    from app.export.target import explained

    assert "full" in str(explained(OSError(28, "No space left on device"), room / "o.mov"))
    assert "may not be written" in str(explained(OSError(30, "Read-only file system"), room / "o.mov"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(shot: Path, room: Path) -> None:
    room.chmod(0o555)
    with pytest.raises(PlosiveError, match="may"):
        run(shot, room / "o.mp4", "h264")


def test_a_folder_that_refuses_is_said_before_any_work(shot: Path, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.export.target.os.access", lambda path, mode: False)
    with pytest.raises(PlosiveError, match="Nothing may be written"):
        run(shot, room / "o.mp4", "h264", lambda index: pytest.fail("work was done"))


@pytest.mark.parametrize(
    ("out", "says"), [("nowhere/o.mp4", "not there"), ("../in/shot.mp4", "the shot itself"), ("sub.mp4", "is a folder")]
)
def test_places_that_cannot_be(shot: Path, room: Path, out: str, says: str) -> None:
    (room / "sub.mp4").mkdir()
    before = shot.read_bytes()
    with pytest.raises(PlosiveError, match=says):
        run(shot, room / out, "h264")
    assert shot.read_bytes() == before


def test_a_folder_with_other_things_is_not_replaced(shot: Path, room: Path) -> None:
    (room / "pictures").mkdir()
    (room / "pictures" / "holiday.txt").write_text("keep me")
    with pytest.raises(PlosiveError, match="already holds"):
        run(shot, room / "pictures", "png")
    assert (room / "pictures" / "holiday.txt").read_text() == "keep me"


def test_what_was_there_stays_until_the_new_file_is_whole(shot: Path, room: Path) -> None:
    out = room / "o.mp4"
    run(shot, out, "h264")
    first = out.read_bytes()
    with pytest.raises(ZeroDivisionError):
        run(shot, out, "h264", lambda index: 1 // 0)
    assert out.read_bytes() == first
    run(shot, out, "h264", last=3)
    assert len(decoded_rgb(out)) == 3
    assert sorted(p.name for p in room.iterdir()) == ["o.mp4", sidecar_of(out).name]


def test_an_encoder_that_fails_is_told_and_cleaned_up(shot: Path, room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Any, frame: Any, place: int) -> Any:
        raise av.error.InvalidDataError(1094995529, "broken")

    monkeypatch.setattr("app.export.picture.Picture.fitted", broken)
    with pytest.raises(PlosiveError, match="could not be written"):
        run(shot, room / "o.mp4", "h264")
    assert list(room.iterdir()) == []


def test_damaged_sources_export_what_they_have(room: Path, tmp_path: Path) -> None:
    path = truncated(clip(tmp_path / "t.mkv", frames=60, sound=Sound(tone(2.4), 48000, "pcm_s16le")), 0.5)
    count = probe(path).frames
    assert 5 < count < 60
    run(path, room / "o.mkv", "ffv1")
    assert probe(room / "o.mkv").frames == count


def test_presets_are_chosen_by_name_or_suffix() -> None:
    assert preset_for(Path("a.MOV")).name == "prores422hq"
    assert preset_for(Path("a.mp4")).name == "h264"
    assert preset_for(Path("folder")).name == "png"
    assert preset_for(Path("a.mkv"), "ffv1").name == "ffv1"
    with pytest.raises(PlosiveError, match="no preset"):
        preset_for(Path("a.mkv"), "vhs")
    with pytest.raises(PlosiveError, match=r"a\.mov"):
        preset_for(Path("a.mkv"), "prores422hq")
    with pytest.raises(PlosiveError, match="no format"):
        preset_for(Path("a.wmv"))
