"""The command line as a user meets it: exit codes, one-line errors, JSON, and whole jobs on small shots."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.decode import VideoSource
from app.services.demo import demo_line, demo_transcript
from tests import footage
from tests.app.cli.terminal import dub, run
from tests.app.services import portrait


@pytest.mark.parametrize(
    ("arguments", "code"),
    [([], 2), (["--help"], 0), (["--version"], 0), (["nonsense"], 2), (["dub", "x.mp4"], 2), (["inspect"], 2)],
)
def test_usage(capsys: pytest.CaptureFixture[str], arguments: list[str], code: int) -> None:
    assert run(capsys, *arguments)[0] == code


def test_errors_are_one_line_with_a_remedy(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for arguments in (
        ["inspect", tmp_path / "none.plosive"],
        ["new", tmp_path / "none.mp4", "-o", tmp_path / "p.plosive"],
        ["align", tmp_path / "none.wav", "--transcript", "hello", "-o", tmp_path / "x.TextGrid"],
        ["render", tmp_path / "none.plosive"],
    ):
        code, out, err = run(capsys, *arguments)
        assert code == 1 and out == ""
        assert err.startswith("plosive: ") and len(err.strip().splitlines()) == 1 and ". " in err
    assert list(tmp_path.iterdir()) == []


def test_a_project_step_by_step(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shot = portrait.clip(tmp_path / "shot.mp4")
    project, out = tmp_path / "my project.plosive", tmp_path / "out.mkv"
    line = ("--dialogue", demo_line(), "--transcript", demo_transcript())
    assert run(capsys, "new", shot, "-o", project, *line)[0] == 0
    assert run(capsys, "new", shot, "-o", project)[0] == 1  # it is there already
    assert run(capsys, "analyse", project, "--quiet") == (0, "", "")
    code, text, _ = run(capsys, "render", project, "--from", "0.2", "--to", "0.6", "--json")
    assert (code, json.loads(text)) == (0, {"frames": 10, "rendered": 10, "cached": 0})
    assert json.loads(run(capsys, "render", project, "--to", "0.6", "--json")[1])["rendered"] == 5
    assert run(capsys, "render", project, "--from", "2", "--to", "1")[0] == 2
    found = json.loads(run(capsys, "inspect", project, "--json")[1])
    assert found["tracks"][0]["bank"] and found["tracks"][0]["phonemes"]
    assert run(capsys, "export", project, "-o", out)[0] == 0
    whole = VideoSource(out)
    assert len(whole) == 20
    part = tmp_path / "part.mkv"
    for given, frames in (
        (("--from", "0.2", "--to", "0.6"), range(5, 15)), (("--to", "0.05"), range(2)),
        (("--from", "0.7"), range(17, 20)), (("--from", "0.41", "--to", "99"), range(10, 20)),
    ):  # fmt: skip
        code, text, _ = run(capsys, "export", project, "-o", part, *given, "--json")
        assert (code, json.loads(text)["frames"]) == (0, len(frames))
        cut = VideoSource(part)
        assert len(cut) == len(frames)
        assert all((cut.frame(i) == whole.frame(frame)).all() for i, frame in enumerate(frames))
    original = VideoSource(shot)
    assert any((whole.frame(i) != original.frame(i)).any() for i in range(5, 15)), "what is compared was edited"
    part.unlink()
    bad = (("--from", "0.8"), ("--from", "-1"), ("--from", "nan"), ("--from", "0.5", "--to", "0.5"), ("--to", "nan"))
    for given in bad:
        code, text, err = run(capsys, "export", project, "-o", part, *given)
        assert code == 2 and text == "" and len(err.splitlines()) == 1
        assert given[0] in err and "Choose" in err and not part.exists()


def test_a_dub_keeps_everything_but_the_mouth(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shot = portrait.clip(tmp_path / "shot.mkv", codec="ffv1", options=None)
    code, text, _ = dub(capsys, shot, tmp_path / "out.mkv", "--json")
    assert code == 0 and json.loads(text)["frames"] == 20
    before, after = VideoSource(shot), VideoSource(tmp_path / "out.mkv")
    assert len(after) == 20 and after.info.rate == before.info.rate
    for i in (0, 10, 19):
        a, b = before.frame(i), after.frame(i)
        different = np.abs(a.astype(int) - b).max(axis=2) > 0
        assert different.any()
        ys, xs = np.nonzero(different)
        assert xs.max() - xs.min() < 130 and ys.max() - ys.min() < 130  # the mouth's surroundings, no more
    assert (tmp_path / "out.mkv.plosive.json").exists() or list(tmp_path.glob("out*.json"))


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("23.976.mp4", {"rate": Fraction(24000, 1001)}),
        ("60.mp4", {"rate": 60}),
        ("odd.mkv", {"size": (287, 255), "codec": "ffv1", "pixel_format": "yuv444p", "options": None}),
        ("turned.mp4", {"rotation": 90}),
        ("ten bit.mkv", {"pixel_format": "yuv422p10le", "codec": "ffv1", "options": None}),
        ("cover.mp4", {"cover": True}),
        ("one frame.mp4", {"frames": 1}),
    ],
)
def test_unusual_shots_are_dubbed_whole(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, how: dict[str, object]
) -> None:
    frames = int(how.pop("frames", 6))  # type: ignore[call-overload]
    if "rotation" in how:  # the file stores the picture turned, the tag turns it back
        how["pictures"] = None
        how.pop("pictures")
        turned = [np.ascontiguousarray(np.rot90(p, 1)) for p in portrait.pictures(frames, (256, 256))]
        shot = footage.clip(tmp_path / name, frames=frames, size=(256, 256), pictures=turned, rotation=90)
    else:
        shot = portrait.clip(tmp_path / name, frames=frames, **how)
    before = VideoSource(shot)
    code, _, err = dub(capsys, shot, tmp_path / "out.mkv")
    assert code == 0, err
    after = VideoSource(tmp_path / "out.mkv")
    assert (len(after), after.info.rate) == (len(before), before.info.rate)
    assert (after.info.width, after.info.height) == (before.info.width, before.info.height)


def test_a_vfr_shot_keeps_its_own_times(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    ticks = [0, 40, 80, 160, 200, 280, 320, 360]
    shot = portrait.clip(tmp_path / "vfr.mkv", frames=8, ticks=ticks, time_base=Fraction(1, 1000))
    assert dub(capsys, shot, tmp_path / "out.mkv")[0] == 0
    with av.open(str(tmp_path / "out.mkv")) as container:
        times = [float(frame.pts * frame.time_base) for frame in container.decode(video=0)]  # type: ignore[operator]
    assert np.allclose(times, np.array(ticks) / 1000, atol=0.0015)


def test_a_shot_without_a_face_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shot = footage.clip(tmp_path / "bars.mp4", frames=10)
    code, _, err = dub(capsys, shot, tmp_path / "out.mp4")
    assert code == 1 and "No face" in err and not (tmp_path / "out.mp4").exists()


def test_a_face_that_leaves_is_left_alone_where_it_is_gone(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    grey = np.full((256, 288, 3), 90, np.uint8)
    pictures = [*portrait.pictures(15), *[grey] * 10]
    shot = footage.clip(tmp_path / "leaves.mkv", frames=25, size=portrait.SIZE, codec="ffv1", pictures=pictures)
    assert dub(capsys, shot, tmp_path / "out.mkv")[0] == 0
    before, after = VideoSource(shot), VideoSource(tmp_path / "out.mkv")
    assert (before.frame(5) != after.frame(5)).any()
    for i in range(15, 25):
        assert (before.frame(i) == after.frame(i)).all()


@pytest.mark.parametrize(
    ("transcript", "says"),
    [("...", "word"), ("真っ昼間なのに", "letters|script|English|alphabet")],
)
def test_transcripts_that_cannot_be_used(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, transcript: str, says: str
) -> None:
    import re

    code, _, err = run(
        capsys, "align", demo_line(), "--transcript", transcript, "-o", tmp_path / "x.TextGrid"
    )
    assert code == 1 and re.search(says, err) and not (tmp_path / "x.TextGrid").exists()


def test_silent_dialogue_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    import wave

    with wave.open(str(tmp_path / "quiet.wav"), "wb") as quiet:
        quiet.setnchannels(1)
        quiet.setsampwidth(2)
        quiet.setframerate(8000)
        quiet.writeframes(bytes(16000))
    out = tmp_path / "x.TextGrid"
    code, _, err = run(capsys, "align", tmp_path / "quiet.wav", "--transcript", "hello", "-o", out)
    assert code == 1 and "sound" in err.lower() + "silent" and not out.exists()


def test_align_writes_a_textgrid(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "line ü.TextGrid"
    code, text, _ = run(capsys, "align", demo_line(), "--transcript", demo_transcript(), "-o", out, "--json")
    assert code == 0 and json.loads(text)["words"] >= 5
    content = out.read_text(encoding="utf-8")
    assert 'name = "words"' in content and 'name = "phones"' in content


def test_align_compares_with_labels_made_before(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    first, second = tmp_path / "first.TextGrid", tmp_path / "second.TextGrid"
    run(capsys, "align", demo_line(), "--transcript", demo_transcript(), "-o", first, "--quiet")
    code, text, _ = run(
        capsys, "align", demo_line(), "--transcript", demo_transcript(), "-o", second, "--compare", first, "--json")
    compared = json.loads(text)["compared"]
    assert code == 0 and compared["phones"]["matched"] == compared["phones"]["reference"] > 20
    assert compared["phones"]["median_ms"] < 0.1 and compared["phones"]["apart"] == []


def test_align_compares_two_aligners(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    line = ("align", demo_line(), "--transcript", demo_transcript(), "-o", tmp_path / "line.TextGrid", "--json")
    code, text, _ = run(capsys, *line, "--compare", "pocketsphinx")
    assert code == 0 and json.loads(text)["compared"]["words"]["apart"] == []
    code, _, err = run(capsys, *line, "--compare", f"whisper:{tmp_path}")
    assert code != 0 and "There is no model in" in err and "Give the folder of a Whisper model" in err
    code, _, err = run(capsys, "align", demo_line(), "-o", tmp_path / "x.TextGrid")
    assert code != 0 and "--transcript is needed" in err


def test_reconstruct_holds_the_tail_only(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    clip = portrait.clip(tmp_path / "clip.mp4", frames=21)
    code, text, err = run(capsys, "reconstruct", clip, "-o", tmp_path / "tail.mkv", "--json")
    assert code == 0, err
    assert json.loads(text)["first_frame"] == 15
    tail = VideoSource(tmp_path / "tail.mkv")
    assert len(tail) == 6 and tail.info.video_codec == "ffv1"
    source = VideoSource(clip)
    assert (tail.frame(0)[:20] == source.frame(15)[:20]).all()  # above the face nothing changed
    assert run(capsys, "reconstruct", clip, "-o", tmp_path / "tail.mp4")[0] == 2


def test_an_export_onto_its_own_source_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shot = portrait.clip(tmp_path / "shot.mp4", frames=3)
    content = shot.read_bytes()
    code, _, err = dub(capsys, shot, shot)
    assert code == 1 and err and shot.read_bytes() == content


def test_an_unknown_format_fails_before_the_work(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, _, err = dub(capsys, portrait.clip(tmp_path / "shot.mp4", frames=3), tmp_path / "out.xyz")
    assert code == 1 and ".xyz" in err


def test_doctor_tells_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    code, text, _ = run(capsys, "doctor", "--json")
    names = {one["name"]: one for one in json.loads(text)["findings"]}
    assert code == 0 and names["face mesh model"]["ok"] and "pocketsphinx" in names["aligners"]["text"]
    assert names["editor network"]["text"].startswith("runs on ")
