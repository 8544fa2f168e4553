"""Clips one after another: every picture as it is decoded, in order, or a refusal that says which clip does not fit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.media.decode import VideoSource
from app.services.joining import join
from inference.errors import PlosiveError
from tests import footage


def test_pictures_follow_one_another_without_loss(tmp_path: Path) -> None:
    clips = [footage.clip(tmp_path / f"{n}.mp4", frames=n, rate=30) for n in (5, 3)]
    out = tmp_path / "both.mkv"
    assert join(clips, out) == 8
    joined = VideoSource(out)
    wanted = [picture for clip in clips for picture in VideoSource(clip).frames()]
    assert joined.info.rate == "30/1" and len(joined) == 8
    assert all(np.array_equal(a, b) for a, b in zip(joined.frames(), wanted, strict=True))


def test_clips_of_two_sizes_are_refused(tmp_path: Path) -> None:
    clips = [footage.clip(tmp_path / f"{side}.mp4", frames=2, size=(side, 64)) for side in (96, 128)]
    with pytest.raises(PlosiveError, match=r"128\.mp4 has 128 x 64 pixels, the first clip 96 x 64"):
        join(clips, tmp_path / "out.mkv")
