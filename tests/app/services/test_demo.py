"""The demo is the same everywhere, shows a face that can be tracked, and says words the aligner knows."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import mediapipe
import numpy as np
import pytest

from app.services import demo
from inference import registry
from inference.api import CancelFlag
from inference.errors import Cancelled, PlosiveError


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> int:
    """Make the line so short that the shot is a few frames; returns how many."""
    monkeypatch.setattr(demo, "_line_seconds", lambda: 0.1)
    monkeypatch.setattr(demo, "TAIL", 0.1)
    return 5


def decoded(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as shot:
        return [frame.to_ndarray(format="rgb24") for frame in shot.decode(video=0)]


def line() -> tuple[np.ndarray, int]:
    with av.open(str(demo.demo_line())) as file:
        stream = file.streams.audio[0]
        samples = np.concatenate([frame.to_ndarray().ravel() for frame in file.decode(stream)])
        assert stream.channels == 1
        return samples.astype(np.float32) / 32768, stream.rate


def test_the_line_is_small_clean_and_framed_by_room_tone() -> None:
    samples, rate = line()
    assert demo.demo_line().stat().st_size < 150_000
    assert rate == 16_000 and 4 < len(samples) / rate < 5.5
    assert 0.6 < np.abs(samples).max() < 0.95
    quiet = round(0.25 * rate)
    for end in (samples[:quiet], samples[-quiet:]):
        assert 0 < np.sqrt((end**2).mean()) < 0.001
    assert abs(demo._line_seconds() - len(samples) / rate) < 1e-9


def test_the_aligner_finds_every_word_and_closure() -> None:
    samples, rate = line()
    found = registry.get("aligner", "pocketsphinx").make().align(samples, rate, demo.demo_transcript())
    said = [word.label.lower() for word in found.words if word.label]
    assert said == demo.demo_transcript().lower().replace(",", "").rstrip(".").split()
    phones = [phone.label.rstrip("012") for phone in found.phones]
    assert sum(phone in ("B", "P", "M") for phone in phones) >= 11
    assert sum(phone in ("F", "V") for phone in phones) >= 5
    assert found.words[0].label == "" and 0.2 < found.words[0].end < 0.6


def test_the_camera_sways_smoothly_and_never_leaves_the_portrait() -> None:
    frames = round((demo._line_seconds() + demo.TAIL) * demo.RATE)
    moves = np.array([demo.camera(frame) for frame in range(frames)])
    width, height = demo.SIZE
    corners = np.array([(0, 0, 1), (width - 1, 0, 1), (0, height - 1, 1), (width - 1, height - 1, 1)])
    seen = np.array([corners @ cv2.invertAffineTransform(move).T for move in moves])
    assert seen.min() >= 0 and seen.max() <= 511
    mouth = moves @ (223.0, 146.0, 1.0)
    steps = np.linalg.norm(np.diff(mouth, axis=0), axis=1)
    assert np.ptp(mouth, axis=0).min() > 5  # it does move
    assert steps.max() < 2  # but no frame jumps
    assert (np.abs(mouth % 1 - 0.5) < 0.4).mean() > 0.5  # between pixels, as a real camera


def test_the_shot_is_written_as_announced_and_shows_a_large_face(tmp_path: Path, short: int) -> None:
    path = demo.demo_shot(tmp_path / "a b é")
    frames = decoded(path)
    assert len(frames) == short and frames[0].shape == (720, 1280, 3)
    with av.open(str(path)) as shot:
        stream = shot.streams.video[0]
        assert stream.average_rate == 25 and stream.codec_context.colorspace == 1
        assert not shot.streams.audio
    with mediapipe.solutions.face_mesh.FaceMesh(static_image_mode=True) as mesh:
        face = mesh.process(frames[2]).multi_face_landmarks[0].landmark
    eyes = np.array([(face[i].x * 1280, face[i].y * 720) for i in (33, 263)])
    assert np.linalg.norm(eyes[1] - eyes[0]) > 150


def test_the_shot_is_the_same_each_time_and_made_once(tmp_path: Path, short: int) -> None:
    first = demo.demo_shot(tmp_path / "1")
    made = first.stat().st_mtime_ns
    assert demo.demo_shot(tmp_path / "1") == first and first.stat().st_mtime_ns == made
    again = decoded(demo.demo_shot(tmp_path / "2"))
    assert all(np.array_equal(a, b) for a, b in zip(decoded(first), again, strict=True))
    assert len(again) == short and not np.array_equal(again[0], again[1])


def test_cancelled_half_way_nothing_is_left(tmp_path: Path, short: int) -> None:
    flag = CancelFlag()

    def progress(done: float, total: float, note: str = "") -> None:
        if done >= 2:
            flag.cancel()

    with pytest.raises(Cancelled):
        demo.demo_shot(tmp_path, progress=progress, token=flag)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_one_clear_line(tmp_path: Path, short: int) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    with pytest.raises(PlosiveError, match=r"cannot be written to .*Free some space"):
        demo.demo_shot(blocked)


def test_the_project_is_made_once_and_kept(tmp_path: Path, short: int) -> None:
    project = demo.demo_project(tmp_path)
    made = {path: path.stat().st_mtime_ns for path in project.rglob("*.json")}
    assert made
    assert demo.demo_project(tmp_path) == project
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*.json")} == made
