"""The scrubbing copy shows the same frames as the shot, at the same numbers, and is whole or not there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.media.decode import VideoSource
from app.media.probe import probe
from app.media.proxy import ProxySource, make_proxy, random_access_ms, usable
from inference.api import CancelFlag, FrameSource
from inference.errors import Cancelled, PlosiveError
from tests.footage import clip


@pytest.mark.parametrize(
    "how",
    [
        {"rotation": 90}, {"colour": (1, 1, 1, 1)}, {"ticks": [k * k for k in range(20)], "start": 0.4},
        {"codec": "ffv1", "pixel_format": "yuv422p10le", "size": (97, 65)},
    ],
    ids=str,
)
def test_frames_are_the_shots(tmp_path: Path, how: dict) -> None:
    path = clip(tmp_path / "shöt 1.mkv", frames=20, **how)
    info = probe(path)
    out = make_proxy(path, info, tmp_path / "cache" / "p.mov")
    assert usable(out, info)
    shot = VideoSource(path)
    proxy: FrameSource = ProxySource(out, info)
    assert len(proxy) == 20
    for index in (19, 3, 4, 5, 0, 18, 11):
        a, b = shot.frame(index), proxy.frame(index)
        assert a.shape == b.shape
        assert np.abs(a.astype(int) - b).mean() < 4
        worse = np.abs(shot.frame((index + 7) % 20).astype(int) - b).mean()
        assert np.abs(a.astype(int) - b).mean() < worse / 2
    assert len(list(proxy.frames(5, 9))) == 4
    np.testing.assert_array_equal(list(proxy.frames(5, 9))[1], proxy.frame(6))
    assert len(random_access_ms(ProxySource(out, info), 5)) == 5


def test_cancel_and_progress_leave_nothing(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", frames=20)
    flag, seen = CancelFlag(), []

    def progress(done: float, total: float, note: str = "") -> None:
        seen.append((done, total))
        if done == 7:
            flag.cancel()

    folder = tmp_path / "cache"
    with pytest.raises(Cancelled):
        make_proxy(path, probe(path), folder / "p.mov", progress, flag)
    assert seen[-1] == (7, 20)
    assert list(folder.iterdir()) == []


def test_a_proxy_of_another_shot_is_refused(tmp_path: Path) -> None:
    one, two = clip(tmp_path / "1.mp4", frames=5), clip(tmp_path / "2.mp4", frames=6)
    out = make_proxy(one, probe(one), tmp_path / "p.mov")
    with pytest.raises(PlosiveError, match="does not belong"):
        ProxySource(out, probe(two))
    assert not usable(out, probe(two))
    assert not usable(tmp_path / "none.mov", probe(one))
    (tmp_path / "bad.mov").write_bytes(b"junk")
    assert not usable(tmp_path / "bad.mov", probe(one))
    with pytest.raises(IndexError):
        ProxySource(out, probe(one)).frame(5)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    path = clip(tmp_path / "1.mp4", frames=3)
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(PlosiveError, match="could not be written"):
        make_proxy(path, probe(path), tmp_path / "file" / "p.mov")
