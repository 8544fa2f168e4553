"""Dialogue and transcripts that do not fit, as the command line's user meets them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.media.audio import load_audio
from app.media.decode import VideoSource
from app.media.probe import probe
from app.services.demo import demo_line, demo_transcript
from tests import footage
from tests.app.cli.terminal import contents, dub, inspected, refusal, run
from tests.app.services import portrait

FRAMES = 6


@pytest.fixture(scope="module")
def shot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short shot without sound."""
    return portrait.clip(tmp_path_factory.mktemp("shot") / "shot.mp4", frames=FRAMES)


def _no_sound(path: Path) -> Path:
    return footage.clip(path.with_suffix(".mp4"), frames=3)


def _silent(path: Path) -> Path:
    return footage.recording(path, np.zeros((16000, 1), np.float32), 16000)


def _no_samples(path: Path) -> Path:
    return footage.recording(path, np.zeros((0, 1), np.float32), 16000)


def _zero_bytes(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def _noise(path: Path) -> Path:
    path.write_bytes(np.random.default_rng(3).bytes(4000))
    return path


def _missing(path: Path) -> Path:
    return path


@pytest.mark.parametrize("make", [_no_sound, _silent, _no_samples, _zero_bytes, _noise, _missing])
def test_a_recording_nobody_speaks_in_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path, make: object
) -> None:
    line = make(tmp_path / "line.wav")  # type: ignore[operator]
    out = tmp_path / "out.mp4"
    refusal(capsys, "dub", shot, "--dialogue", line, "--transcript", "hello there", "-o", out)
    assert not out.exists() and {p.name for p in tmp_path.iterdir()} <= {line.name}


@pytest.mark.parametrize(
    ("transcript", "says"),
    [("真っ昼間なのに", "Latin|English|alphabet|script"), ("word " * 300, "does not match|fit")],
)
def test_a_transcript_that_cannot_be_spoken_leaves_the_project_to_be_corrected(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path, transcript: str, says: str
) -> None:
    import re

    project = tmp_path / "p.plosive"
    line = ("--dialogue", demo_line(), "--transcript", transcript)
    assert run(capsys, "new", shot, "-o", project, *line)[0] == 0
    said = refusal(capsys, "analyse", project)
    assert re.search(says, said), said
    (track,) = inspected(capsys, project)["tracks"]
    assert track["frames_with_face"] == FRAMES  # what was found before is kept
    assert track["transcript"] == transcript and not track["phonemes"]


def test_a_line_that_is_not_said_at_all_is_refused_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path
) -> None:
    out = tmp_path / "out.mkv"
    code, _, err = dub(capsys, shot, out, says="Yesterday the committee voted against another railway tunnel.")
    assert code == 1 and "does not match" in err
    assert not out.exists()


def test_a_word_that_is_not_said_is_noted_and_the_shot_is_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path
) -> None:
    out = tmp_path / "out.mkv"
    words = demo_transcript().split()
    words[words.index("favorite")] = "hippopotamus"
    code, _, err = dub(capsys, shot, out, says=" ".join(words))
    assert code == 0, err
    assert len(VideoSource(out)) == FRAMES
    assert [line for line in err.splitlines() if line.startswith("plosive: note: ")], err


def test_without_a_transcript_words_are_recognised_and_said_to_be(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path
) -> None:
    project = tmp_path / "p.plosive"
    code, _, err = dub(capsys, shot, tmp_path / "out.mkv", "--project", project, says="  ")
    assert code == 0 and "recogni" in err
    (track,) = inspected(capsys, project)["tracks"]
    heard = {word.lower().strip(".,") for word in track["transcript"].split()}
    assert track["transcript_by"] == "analysis" and len(heard & set(demo_transcript().lower().split())) >= 3
    assert any("recogni" in note for note in track["notes"])


def _surround(samples: np.ndarray, rate: int, path: Path) -> Path:
    six = np.zeros((len(samples), 6), np.float32)
    six[:, 2] = samples[:, 0]  # the centre channel speaks
    return footage.recording(path, six, rate, layout="5.1")


def _telephone(samples: np.ndarray, rate: int, path: Path) -> Path:
    assert rate == 16000
    return footage.recording(path, (samples[0::2] + samples[1 : len(samples) // 2 * 2 : 2]) / 2, 8000)


@pytest.mark.parametrize(("make", "rate", "channels"), [(_telephone, 8000, 1), (_surround, 16000, 6)])
def test_telephone_and_surround_recordings_are_spoken_and_heard_as_they_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path, make: object, rate: int, channels: int
) -> None:
    spoken = load_audio(demo_line())
    line = make(spoken.samples, spoken.rate, tmp_path / "line.wav")  # type: ignore[operator]
    out, project = tmp_path / "out.mkv", tmp_path / "p.plosive"
    code, _, err = dub(capsys, shot, out, "--project", project, "--offset", "-0.5", line=line)
    assert code == 0, err
    (track,) = inspected(capsys, project)["tracks"]
    assert len(track["words"]) >= 1
    info = probe(out)
    assert (info.audio_rate, info.audio_channels, info.frames) == (rate, channels, FRAMES)
    heard, said = load_audio(out).samples, load_audio(line).samples[rate // 2 :]
    assert len(heard) == round(FRAMES / 25 * rate) and np.abs(heard).max() > 0.1
    np.testing.assert_allclose(heard, said[: len(heard)], atol=2e-4)


@pytest.mark.parametrize("silent", [False, True])
def test_a_shot_without_words_of_its_own_is_analysed_and_posed_by_hand(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, silent: bool
) -> None:
    quiet = footage.Sound(np.zeros((16000, 1), np.float32), 16000, codec="pcm_s16le") if silent else None
    shot = portrait.clip(tmp_path / "shot.mkv", frames=FRAMES, sound=quiet)
    project = tmp_path / "p.plosive"
    assert run(capsys, "new", shot, "-o", project)[0] == 0
    code, _, err = run(capsys, "analyse", project)
    assert code == 0 and err.startswith("plosive: note: ") and "no sound" in err
    (track,) = inspected(capsys, project)["tracks"]
    assert track["bank"] and track["words"] == []


def test_a_transcript_file_that_is_no_text_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path
) -> None:
    (tmp_path / "line.txt").write_bytes(b"\xff\xfe\x00caf\xe9")
    before = contents(tmp_path)
    said = refusal(capsys, "dub", shot, "--dialogue", demo_line(), "--transcript", tmp_path / "line.txt",
                   "-o", tmp_path / "o.mp4")
    assert "UTF-8" in said and contents(tmp_path) == before
