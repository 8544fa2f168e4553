"""What an export promises: the same pixels each time, and nothing touched that nobody edited."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.document.edits.pose import add_key
from app.document.edits.result import Edited
from app.jobs.manager import JobManager
from app.media.audio import load_audio
from app.media.decode import VideoSource
from app.services.demo import demo_line, demo_transcript
from app.services.studio import Studio
from tests import footage
from tests.app.cli.terminal import dub, run
from tests.app.services import portrait

FRAMES, KEYED = 24, 12


@pytest.mark.parametrize(("codec", "start"), [("aac", -0.25), ("pcm_s16le", 0.0)])
def test_one_pose_key_changes_the_mouth_around_it_and_nothing_else(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, codec: str, start: float
) -> None:
    """A shot with its own sound, some of it from before the picture: its packets are copied as they are."""
    spoken = load_audio(demo_line())
    sound = footage.Sound(spoken.samples[: spoken.rate], spoken.rate, codec=codec, start=start)
    shot = portrait.clip(tmp_path / "shot.mkv", frames=FRAMES, codec="ffv1", pixel_format="yuv444p", sound=sound,
                         start=max(-start, 0.0))
    project, plain, out = tmp_path / "p.plosive", tmp_path / "plain.mkv", tmp_path / "out.mkv"
    assert run(capsys, "new", shot, "-o", project, "--transcript", "Poppy")[0] == 0
    assert run(capsys, "analyse", project)[0] == 0
    assert run(capsys, "export", project, "-o", plain)[0] == 0
    before, untouched = VideoSource(shot), VideoSource(plain)
    assert all((before.frame(i) == untouched.frame(i)).all() for i in range(FRAMES))

    studio = Studio.open(project, jobs=JobManager(inline=True))
    track = studio.shot.tracks[0]
    keyed = add_key(studio.session.project, track.id, "open", studio.timebase().start_of(KEYED), 0.9)
    assert isinstance(keyed, Edited)
    studio.apply(keyed)
    studio.save()
    curves = studio.render.poses(studio.session.project, track.id, 0, FRAMES)
    face = studio.render.face(track)
    studio.close()
    assert run(capsys, "export", project, "-o", out)[0] == 0

    assert curves is not None and face is not None
    edited = np.flatnonzero(curves.edit > 0)
    assert KEYED in edited and edited.min() > 0 and edited.max() < FRAMES - 1
    after = VideoSource(out)
    for i in range(FRAMES):
        ys, xs = np.nonzero((before.frame(i) != after.frame(i)).any(axis=2))
        if i not in edited:
            assert len(xs) == 0
        else:
            mouth = face.mesh[i][[61, 291, 0, 17]].mean(axis=0)
            assert len(xs) == 0 or np.hypot(xs - mouth[0], ys - mouth[1]).max() < 1.6 * face.iod[i]
            assert i != KEYED or len(xs) > 200
    copied, original = footage.packets(out, "audio"), footage.packets(shot, "audio")
    assert [data for data, _ in copied] == [data for data, _ in original] and len(copied) > 5
    lead = [path[0][1] - footage.packets(file, "video")[0][1] for path, file in ((copied, out), (original, shot))]
    assert abs(lead[0] - lead[1]) <= 0.0011  # one millisecond, the clock of Matroska


def test_the_same_dub_twice_is_the_same_to_the_byte(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    shot = portrait.clip(tmp_path / "shot.mp4", frames=30)
    for name in ("a.mkv", "b.mkv"):
        assert dub(capsys, shot, tmp_path / name)[0] == 0
    a, b = (footage.decoded_rgb(tmp_path / name) for name in ("a.mkv", "b.mkv"))
    assert len(a) == len(b) == 30 and all((x == y).all() for x, y in zip(a, b, strict=True))
    assert footage.packets(tmp_path / "a.mkv", "audio") == footage.packets(tmp_path / "b.mkv", "audio")
    plate = footage.decoded_rgb(shot)
    assert sum(bool((x != y).any()) for x, y in zip(a, plate, strict=True)) == 30


def test_the_sound_of_a_dub_lies_where_the_offset_says(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Against a picture that starts late on the file's clock, with own sound from before it."""
    own = footage.Sound(footage.tone(1.0, 16000), 16000, codec="pcm_s16le", start=-0.4)
    shot = portrait.clip(tmp_path / "shot.mkv", frames=20, sound=own, start=0.4)
    out = tmp_path / "out.mkv"
    assert run(capsys, "dub", shot, "--dialogue", demo_line(), "--transcript", demo_transcript(), "--offset", "0.2",
               "-o", out)[0] == 0
    heard, line = load_audio(out), load_audio(demo_line())
    samples = heard.placed(0, 800_000)[:, 0]
    expected = np.concatenate([np.zeros(3200, np.float32), line.samples[: 16000 * 6 // 10, 0]])
    np.testing.assert_allclose(samples, expected, atol=2e-4)


def test_what_a_format_cannot_hold_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    own = footage.Sound(footage.tone(0.4, 48000), 48000, codec="libopus")
    shot = footage.clip(tmp_path / "shot.mkv", frames=10, sound=own)
    project, out = tmp_path / "p.plosive", tmp_path / "out.mov"
    assert run(capsys, "new", shot, "-o", project)[0] == 0
    code, said, err = run(capsys, "export", project, "-o", out, "--json")
    assert code == 0 and "opus" in err and "PCM" in err
    assert json.loads(said)["notes"] == [line.removeprefix("plosive: note: ") for line in err.splitlines()]
