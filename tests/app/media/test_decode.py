"""Frames come out by number, exact, upright, and in the RGB that other readers of the file see."""

from __future__ import annotations

import threading
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.media.decode import VideoSource
from inference.api import FrameSource
from inference.errors import PlosiveError
from tests.footage import clip, decoded_rgb, picture, recording, tone

GOP = {"g": "12", "bf": "2"}


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("a.mp4", {"options": GOP}),
        ("b.mkv", {"options": GOP, "start": 0.3}),
        ("c.mkv", {"codec": "ffv1", "pixel_format": "yuv422p10le", "size": (97, 65)}),
        ("d.mp4", {"colour": (1, 1, 1, 1), "options": GOP}),
        ("e.mp4", {"ticks": list(range(0, 30 * 7, 7)), "time_base": Fraction(1, 90), "options": GOP}),
        ("f.ts", {"options": GOP}),
        ("g.avi", {"codec": "mpeg4", "options": {"bf": "2"}}),
        ("h.webm", {"codec": "libvpx", "options": {"auto-alt-ref": "1", "lag-in-frames": "8", "b": "200k"}}),
    ],
)
def test_every_frame_equals_the_plain_decode(tmp_path: Path, name: str, how: dict) -> None:
    path = clip(tmp_path / name, frames=30, **how)
    truth = decoded_rgb(path)
    source = VideoSource(path)
    assert len(source) == len(truth) == 30
    for index, frame in enumerate(source.frames()):
        np.testing.assert_array_equal(frame, truth[index])
    for index in (29, 0, 17, 16, 18, 5, 28, 5):
        np.testing.assert_array_equal(source.frame(index), truth[index])
    part = list(source.frames(11, 14))
    assert len(part) == 3
    np.testing.assert_array_equal(part[0], truth[11])
    source.close()
    np.testing.assert_array_equal(source.frame(3), truth[3])


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_frames_are_upright(tmp_path: Path, rotation: int) -> None:
    upright = [picture(i, 64, 96) for i in range(4)]
    lying = [np.ascontiguousarray(np.rot90(p, rotation // 90)) for p in upright]
    size = lying[0].shape[1], lying[0].shape[0]
    path = clip(tmp_path / "r.mov", frames=4, size=size, rotation=rotation, pictures=lying, options={"crf": "1"})
    source = VideoSource(path)
    frame = source.frame(2)
    assert frame.shape == upright[2].shape == (source.info.height, source.info.width, 3)
    assert np.abs(frame[..., 1].astype(int) - upright[2][..., 1]).mean() < 4
    assert frame.flags.c_contiguous


@pytest.mark.parametrize("matrix", [1, 5])
def test_matrix_and_range_of_the_file_are_used(tmp_path: Path, matrix: int) -> None:
    flat = np.zeros((64, 96, 3), np.uint8)
    flat[...] = (200, 60, 30)
    for color_range in (1, 2):
        path = clip(
            tmp_path / f"m{color_range}.mkv", codec="ffv1", frames=2, pictures=[flat, flat],
            colour=(matrix, matrix, matrix, color_range),
        )
        assert np.abs(VideoSource(path).frame(1).astype(int) - flat).max() <= 2


def test_damaged_frames_repeat_the_picture_before(tmp_path: Path) -> None:
    path = clip(tmp_path / "d.mkv", codec="ffv1", frames=20)
    data = path.read_bytes()
    place = len(data) // 2
    path.write_bytes(data[:place] + bytes(60) + data[place + 60 :])
    source = VideoSource(path)
    frames = list(source.frames())
    assert len(frames) == len(source) >= 18
    assert all(frame.shape == (64, 96, 3) for frame in frames)


def test_two_threads_may_ask(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", frames=30, options=GOP)
    truth = decoded_rgb(path)
    source = VideoSource(path)
    wrong: list[int] = []

    def ask(order: list[int]) -> None:
        wrong.extend(i for i in order if not np.array_equal(source.frame(i), truth[i]))

    threads = [threading.Thread(target=ask, args=(list(range(k, 30, 3))[::step],)) for k, step in ((0, 1), (1, -1))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_protocol_and_bounds(tmp_path: Path) -> None:
    source: FrameSource = VideoSource(clip(tmp_path / "a.mp4", frames=3))
    with pytest.raises(IndexError):
        source.frame(3)
    with pytest.raises(IndexError):
        source.frame(-1)
    assert list(source.frames(3)) == []
    with pytest.raises(PlosiveError, match="no picture"):
        VideoSource(recording(tmp_path / "a.wav", tone(0.1), 48000))


def test_real_footage_random_access(shared_data: Path) -> None:
    path = shared_data / "video" / "auto_editor_history__multi-track.mp4"
    truth = decoded_rgb(path)
    source = VideoSource(path)
    assert len(source) == len(truth)
    for index in (113, 2, 57, 56, 90):
        np.testing.assert_array_equal(source.frame(index), truth[index])
