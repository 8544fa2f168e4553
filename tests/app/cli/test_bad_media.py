"""Shots that are broken, odd or crowded, as the command line's user meets them: refused in a line, or dubbed whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.media import container, probe
from app.media.decode import VideoSource
from tests import footage
from tests.app.cli.terminal import dub, inspected, refusal, run
from tests.app.services import portrait


def _empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def _text(path: Path) -> Path:
    path.write_text("This is no film.\n" * 50, encoding="utf-8")
    return path


def _noise(path: Path) -> Path:
    """A film whose every byte after the first hundred is noise."""
    portrait.clip(path, frames=5)
    data = path.read_bytes()
    path.write_bytes(data[:100] + np.random.default_rng(1).bytes(len(data) - 100))
    return path


def _without_index(path: Path) -> Path:
    return footage.truncated(portrait.clip(path, frames=10), 0.6)


def _sound_only(path: Path) -> Path:
    return footage.recording(path, footage.tone(0.5, 16000), 16000)


def _no_frames(path: Path) -> Path:
    """A picture is announced and none comes."""
    import av

    with av.open(str(path), "w") as out:
        video = out.add_stream("libx264", rate=25, width=64, height=64)
        video.codec_context.pix_fmt = "yuv420p"
        sound = out.add_stream("pcm_s16le", rate=8000)
        sound.codec_context.layout = "mono"
        out.start_encoding()
        wave = av.AudioFrame.from_ndarray(np.zeros((1, 4000), np.int16), format="s16", layout="mono")
        wave.sample_rate = 8000
        for packet in [*sound.encode(wave), *sound.encode(None)]:
            out.mux(packet)
    return path


def _cover_only(path: Path) -> Path:
    """A song with a picture on its sleeve is no shot either."""
    import av

    with av.open(str(path), "w", format="mp4") as out:
        sound = out.add_stream("aac", rate=48000)
        sound.codec_context.layout = "mono"
        art = out.add_stream("png", rate=1, width=16, height=16)
        art.codec_context.pix_fmt = "rgb24"
        art.disposition = av.stream.Disposition.attached_pic
        still = av.VideoFrame.from_ndarray(footage.picture(0, 16, 16), format="rgb24")
        for packet in [*art.encode(still), *art.encode(None)]:
            out.mux(packet)
        wave = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        wave.sample_rate = 48000
        for packet in [*sound.encode(wave), *sound.encode(None)]:
            out.mux(packet)
    return path


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("empty.mp4", _empty), ("text.mp4", _text), ("noise.mp4", _noise), ("no index.mp4", _without_index),
        ("sound.wav", _sound_only), ("no frames.mkv", _no_frames), ("cover.m4a", _cover_only),
    ],
)
def test_what_is_no_shot_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, make: Callable[[Path], Path]
) -> None:
    shot = make(tmp_path / name)
    before = shot.read_bytes()
    assert name in refusal(capsys, "new", shot, "-o", tmp_path / "p.plosive")
    assert dub(capsys, shot, tmp_path / "out.mp4")[0] == 1
    assert list(tmp_path.iterdir()) == [shot] and shot.read_bytes() == before


def test_a_huge_picture_is_refused_before_memory_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shot = footage.clip(tmp_path / "wide.mkv", frames=1, size=(640, 360), codec="ffv1")
    monkeypatch.setattr(container, "MAX_PIXELS", 200_000)
    monkeypatch.setattr(probe, "decoded", lambda *_: pytest.fail("a picture was decoded"))
    assert "640" in refusal(capsys, "new", shot, "-o", tmp_path / "p.plosive")
    assert not (tmp_path / "p.plosive").exists()


def test_a_film_with_a_hole_is_dubbed_around_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shot = portrait.clip(tmp_path / "hole.mkv", frames=20, options={"crf": "12", "g": "4"})
    data = bytearray(shot.read_bytes())
    hole = slice(len(data) // 2, len(data) * 7 // 10)
    data[hole] = bytes(hole.stop - hole.start)
    shot.write_bytes(data)
    before = VideoSource(shot)
    assert 10 < len(before) < 20
    assert dub(capsys, shot, tmp_path / "out.mkv")[0] == 0
    after = VideoSource(tmp_path / "out.mkv")
    assert len(after) == len(before) and (after.frame(0)[:20] == before.frame(0)[:20]).all()


def test_a_film_that_breaks_off_is_dubbed_as_far_as_it_goes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shot = footage.truncated(portrait.clip(tmp_path / "torn.mkv", frames=20, options={"crf": "12", "g": "1"}), 0.5)
    frames = len(VideoSource(shot))
    assert 3 < frames < 15
    code, _, err = dub(capsys, shot, tmp_path / "out.mkv")
    assert code == 0 and f"torn.mkv is damaged: it breaks off, {frames} frames" in err
    assert len(VideoSource(tmp_path / "out.mkv")) == frames


def test_of_several_faces_the_most_important_speaks_and_the_other_stays_plate(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A large face on the left, a smaller one on the right, whose pixels must all stay."""
    import cv2

    pictures = []
    for large in portrait.pictures(8, (256, 256)):
        both = np.full((256, 448, 3), 90, np.uint8)
        both[:, :256] = large
        both[40:232, 256:] = cv2.resize(large[:, ::-1], (192, 192), interpolation=cv2.INTER_AREA)
        pictures.append(both)
    shot = footage.clip(tmp_path / "two.mkv", frames=8, size=(448, 256), codec="ffv1", pixel_format="yuv444p",
                        pictures=pictures)
    project = tmp_path / "two.plosive"
    code, _, err = dub(capsys, shot, tmp_path / "out.mkv", "--project", project)
    assert code == 0, err
    first, second = inspected(capsys, project)["tracks"]
    assert first["dialogue"] and first["phonemes"] and second["dialogue"] is None and not second["phonemes"]
    assert first["frames_with_face"] == second["frames_with_face"] == 8
    before, after = VideoSource(shot), VideoSource(tmp_path / "out.mkv")
    for i in range(8):
        changed = (before.frame(i) != after.frame(i)).any(axis=2)
        assert changed[:, :256].any() and not changed[:, 256:].any()


def test_across_a_cut_the_speaker_goes_on_and_the_other_scene_stays(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    street = [footage.picture(40 + i, *portrait.SIZE) for i in range(8)]
    faces = portrait.pictures(16)
    shot = footage.clip(tmp_path / "cut.mkv", frames=24, size=portrait.SIZE, codec="ffv1", pixel_format="yuv444p",
                        pictures=[*faces[:8], *street, *faces[8:]])
    project = tmp_path / "cut.plosive"
    assert dub(capsys, shot, tmp_path / "out.mkv", "--project", project)[0] == 0
    (track,) = inspected(capsys, project)["tracks"]
    assert track["frames_with_face"] == 16
    before, after = VideoSource(shot), VideoSource(tmp_path / "out.mkv")
    changed = [bool((before.frame(i) != after.frame(i)).any()) for i in range(24)]
    assert not any(changed[8:16]) and changed[4] and changed[20]


def test_without_a_face_the_project_is_kept_and_says_so(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    project = tmp_path / "bars.plosive"
    assert run(capsys, "new", footage.clip(tmp_path / "bars.mp4", frames=6), "-o", project)[0] == 0
    assert "face" in refusal(capsys, "analyse", project)
    (track,) = inspected(capsys, project)["tracks"]
    assert track["frames_with_face"] == 0
    assert run(capsys, "export", project, "-o", tmp_path / "plain.mkv")[0] == 0  # the shot as it is, nothing edited
    assert len(VideoSource(tmp_path / "plain.mkv")) == 6


def test_a_missing_shot_says_so_and_goes_on_where_it_is_found(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    shot, project = portrait.clip(tmp_path / "shot.mp4", frames=6), tmp_path / "p.plosive"
    assert dub(capsys, shot, tmp_path / "first.mkv", "--project", project)[0] == 0
    before = (project / "project.json").read_bytes()
    shot.rename(tmp_path / "elsewhere.mp4")
    shutil.rmtree(project / "frames", ignore_errors=True)
    assert inspected(capsys, project)["shot"]["missing"]
    assert "missing" in run(capsys, "inspect", project)[1]
    for command in (["export", project, "-o", tmp_path / "out.mkv"], ["render", project]):
        said = refusal(capsys, *command)
        assert "shot.mp4 is missing" in said and "elink" in said
    assert not (tmp_path / "out.mkv").exists() and (project / "project.json").read_bytes() == before
    (tmp_path / "elsewhere.mp4").rename(shot)
    assert run(capsys, "export", project, "-o", tmp_path / "out.mkv")[0] == 0
