"""An export has the source's frames, times, shape, colours and sound; only the matte's samples differ."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

from app.export.composite import composite
from app.export.encode import export_video
from app.export.planes import planar_format, samples
from app.export.presets import PRESETS
from app.export.target import sidecar_of
from app.media.audio import Audio, load_audio
from app.media.decode import VideoSource
from app.media.probe import frame_starts, probe
from inference.api import Patch
from tests.footage import Sound, clip, decoded_rgb, packets, picture, tone

MATTE = np.zeros((20, 24), np.uint8)
MATTE[2:-2, 2:-2] = 255


def red(index: int) -> list[Patch]:
    """A red square on every frame but the first two."""
    pixels = np.empty((20, 24, 3), np.uint8)
    pixels[...] = (200, 30, 40)
    return [] if index < 2 else [Patch(20, 10, pixels, MATTE)]


def export(path: Path, out: Path, name: str, patches: Any = red, **how: Any) -> list[str]:
    """Export with a preset; the notes."""
    result = export_video(path, probe(path), out, PRESETS[name], patches, provenance={"who": "tester"}, **how)
    assert result.out.exists()
    assert not list(out.parent.glob(".*partial*"))
    return list(result.notes)


def natives(path: Path) -> list[list[np.ndarray]]:
    """Planes of every frame, yuvj and packed formats in their plain planar form."""
    out = []
    for frame in VideoSource(path).native_frames():
        planar = planar_format(frame.format.name)
        whole = frame if planar == frame.format.name else frame.reformat(format=planar)
        out.append([samples(whole, k).copy() for k in range(len(whole.planes))])
    return out


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("a.mp4", {"colour": (1, 1, 1, 1)}),
        ("b.mkv", {"codec": "ffv1", "pixel_format": "yuv422p10le", "size": (97, 65), "colour": (9, 14, 9, 1)}),
        ("c.mp4", {"pixel_format": "yuvj420p", "colour": (1, 1, 1, 2)}),
        ("d.mkv", {"codec": "ffv1", "pixel_format": "bgr0"}),
        ("e.mkv", {"codec": "ffv1", "pixel_format": "gbrp10le"}),
        ("f.mkv", {"codec": "ffv1", "pixel_format": "gray"}),
        ("g.mkv", {"codec": "ffv1", "pixel_format": "yuva444p"}),
        ("h.mov", {"codec": "prores_ks", "pixel_format": "yuv422p10le"}),
    ],
)
def test_ffv1_keeps_every_sample_outside_the_matte(tmp_path: Path, name: str, how: dict[str, Any]) -> None:
    path, out = clip(tmp_path / name, frames=6, **how), tmp_path / "out file.mkv"
    export(path, out, "ffv1")
    old, new = natives(path), natives(out)
    assert len(new) == len(old) == 6
    for index, (before, after) in enumerate(zip(old, new, strict=True)):
        for plane, (x, y) in enumerate(zip(before, after, strict=True)):
            assert x.shape == y.shape
            down, across = -(-before[0].shape[0] // x.shape[0]), -(-before[0].shape[1] // x.shape[1])
            inside = np.zeros(x.shape, bool)
            inside[-(-12 // down) : 28 // down, -(-22 // across) : 42 // across] = True
            np.testing.assert_array_equal(x[~inside], y[~inside])
            if index >= 2 and plane == 0:
                assert (x[inside] != y[inside]).mean() > 0.5
    a, b = decoded_rgb(path), decoded_rgb(out)
    wide = np.zeros(a[0].shape[:2], bool)
    wide[10:30, 20:44] = True
    for x, y in zip(a, b, strict=True):
        np.testing.assert_array_equal(x[~wide], y[~wide])
    expected = 82 if "gray" in str(how) else (200, 30, 40)
    assert np.abs(b[4][16:24, 28:36].reshape(-1, 3).mean(0) - expected).max() < 3
    one, two = probe(path), probe(out)
    assert (two.color_primaries, two.color_transfer, two.color_space) == (
        one.color_primaries, one.color_transfer, one.color_space,
    )


@pytest.mark.parametrize(("preset", "suffix"), [("prores422hq", ".mov"), ("h264", ".mp4"), ("ffv1", ".mkv")])
@pytest.mark.parametrize("rate", [Fraction(24000, 1001), Fraction(30000, 1001), Fraction(60)], ids=str)
def test_rate_turn_and_shape_are_kept(tmp_path: Path, preset: str, suffix: str, rate: Fraction) -> None:
    path = clip(
        tmp_path / "in.mov", rate=rate, frames=30, rotation=90, aspect=Fraction(16, 15), colour=(1, 1, 1, 1)
    )
    out = tmp_path / f"out{suffix}"
    export(path, out, preset)
    one, two = probe(path), probe(out)
    for field in (
        "width", "height", "rate", "frames", "rotation", "sample_aspect", "color_primaries", "color_transfer",
        "color_space", "color_range", "audio_rate",
    ):
        assert getattr(two, field) == getattr(one, field), field
    assert two.frames == 30
    assert frame_starts(out) is None
    a, b = VideoSource(path).frame(9), VideoSource(out).frame(9)
    shown = composite(a, red(9))
    assert np.abs(shown.astype(int) - b).mean() < 3


@pytest.mark.parametrize(("preset", "suffix"), [("prores422hq", ".mov"), ("h264", ".mp4"), ("ffv1", ".mkv")])
def test_variable_timing_keeps_its_own_timestamps(tmp_path: Path, preset: str, suffix: str) -> None:
    ticks = [0, 500, 1533, 2000, 3100, 3200, 4800, 6000]
    path = clip(tmp_path / "v.mp4", frames=8, ticks=ticks, time_base=Fraction(1, 15360))
    out = tmp_path / f"o{suffix}"
    export(path, out, preset)
    old, new = frame_starts(path), frame_starts(out)
    assert old is not None
    assert new is not None
    # Matroska counts in milliseconds; the others keep the numbers themselves
    assert np.abs(old - new).max() <= (1000 if suffix == ".mkv" else 0)


@pytest.mark.parametrize(("suffix", "preset"), [(".mov", "prores422hq"), (".mp4", "h264"), (".mkv", "ffv1")])
@pytest.mark.parametrize("container", [".mp4", ".mkv"])
@pytest.mark.parametrize(("start", "first"), [(0.0, 0.0), (0.25, 0.0), (-0.25, 0.5)])
def test_copied_sound_is_the_same_packets_at_the_same_distance(
    tmp_path: Path, suffix: str, preset: str, container: str, start: float, first: float
) -> None:
    path = clip(
        tmp_path / f"in{container}", frames=10, sound=Sound(tone(1, 44100, 2), 44100, layout="stereo", start=start),
        start=first,
    )
    out = tmp_path / f"out{suffix}"
    assert export(path, out, preset) == []
    a, b = packets(path, "audio"), packets(out, "audio")
    assert [data for data, _ in a] == [data for data, _ in b]
    away = (b[3][1] - packets(out, "video")[0][1]) - (a[3][1] - packets(path, "video")[0][1])
    assert abs(away) <= 0.0011  # one millisecond, the clock of Matroska
    assert probe(out).frames == 10


def test_sound_a_container_cannot_hold_is_converted_and_said(tmp_path: Path) -> None:
    samples = tone(0.4, 48000)
    path = clip(tmp_path / "in.mkv", frames=10, sound=Sound(samples, 48000, "libopus"))
    out = tmp_path / "out.mov"
    notes = export(path, out, "prores422hq")
    assert any("opus" in note and "PCM" in note for note in notes)
    assert probe(out).audio_codec == "pcm_s24le"
    heard = load_audio(out).samples
    assert len(heard) == 19200
    source = load_audio(path)
    np.testing.assert_allclose(heard, source.placed(0, 400_000), atol=2e-7)


@pytest.mark.parametrize(("suffix", "preset"), [(".mov", "prores422hq"), (".mkv", "ffv1")])
@pytest.mark.parametrize("rate", [48000, 44100, 16000])
@pytest.mark.parametrize("channels", [1, 2, 6])
def test_replaced_sound_is_exact_to_the_sample(
    tmp_path: Path, suffix: str, preset: str, rate: int, channels: int
) -> None:
    path = clip(tmp_path / "in.mp4", frames=24, rate=Fraction(24000, 1001), start=0.1, sound=Sound(tone(1)))
    line = Audio(np.round(tone(0.5, rate, channels, level=0.2) * 2**23) / np.float32(2**23), rate, 0)
    out = tmp_path / f"out{suffix}"
    export(path, out, preset, audio=line, audio_start_us=250_000)
    info = probe(out)
    assert (info.audio_codec, info.audio_rate, info.audio_channels) == ("pcm_s24le", rate, channels)
    heard = load_audio(out)
    total, at = round(Fraction(24 * 1001, 24000) * rate), round(0.25 * rate)
    assert heard.samples.shape == (total, channels)
    assert abs(heard.start_us) <= 1000
    np.testing.assert_array_equal(heard.samples[at : at + len(line.samples)], line.samples)
    assert not heard.samples[:at].any()
    assert not heard.samples[at + len(line.samples) :].any()


def test_replaced_sound_in_mp4_is_in_place(tmp_path: Path) -> None:
    path, out = clip(tmp_path / "in.mp4", frames=25), tmp_path / "out.mp4"
    line = Audio(tone(2.0, 48000) * np.linspace(0.1, 1, 96000, dtype=np.float32)[:, None], 48000, -100_000)
    export(path, out, "h264", audio=line)
    heard = load_audio(out)
    assert heard.start_us == 0
    assert 48000 <= len(heard.samples) <= 48000 + 1024
    part = heard.samples[10000:14000, 0]
    error = [np.abs(part - line.samples[4800 + 10000 + k : 4800 + 14000 + k, 0]).mean() for k in range(-3, 4)]
    assert int(np.argmin(error)) == 3


def test_a_range_starts_where_it_should(tmp_path: Path) -> None:
    path = clip(tmp_path / "in.mp4", frames=30, sound=None)
    out = tmp_path / "tail.mkv"
    asked: list[int] = []

    def patches(index: int) -> Sequence[Patch]:
        asked.append(index)
        return red(index)

    export(path, out, "ffv1", patches=patches, first=22, last=28)
    assert asked == list(range(22, 28))
    truth, got = decoded_rgb(path), decoded_rgb(out)
    assert len(got) == 6
    for k in range(6):
        np.testing.assert_array_equal(got[k][40:], truth[22 + k][40:])


def test_the_sound_of_a_range_keeps_its_distance(tmp_path: Path) -> None:
    path = clip(tmp_path / "in.mkv", frames=50, sound=Sound(tone(2.0), 48000))
    out = tmp_path / "part.mov"
    export(path, out, "prores422hq", first=25, last=45)
    source, part = packets(path, "audio"), packets(out, "audio")
    where = [data for data, _ in source].index(part[2][0])
    origin = packets(out, "video")[0][1] - packets(path, "video")[0][1]
    assert part[2][1] - origin == pytest.approx(source[where][1] - 1.0, abs=0.0011)
    assert 0.75 < part[-1][1] - part[0][1] < 0.85


def test_png_sequence(tmp_path: Path) -> None:
    path = clip(tmp_path / "in.mp4", frames=5, rotation=90, sound=Sound(tone(0.5), 48000, "aac", start=0.1))
    out = tmp_path / "Bilder é"
    export(path, out, "png")
    source = VideoSource(path)
    for index in range(5):
        shown = cv2.imdecode(np.fromfile(out / f"frame_{index:06d}.png", np.uint8), cv2.IMREAD_UNCHANGED)[..., ::-1]
        np.testing.assert_array_equal(shown, composite(source.frame(index), red(index)))
    sound = load_audio(out / "audio.wav")
    assert len(sound.samples) == 9600
    assert np.abs(sound.samples[:3000]).max() < 0.01
    assert np.abs(sound.samples[6000:]).max() > 0.3
    timing = json.loads((out / "timing.json").read_text())
    assert timing["rate"] == "25/1"
    assert timing["seconds"] == pytest.approx([0, 0.04, 0.08, 0.12, 0.16])
    assert json.loads(sidecar_of(out).read_text())["edit"] == {"who": "tester"}
    export(path, out, "png", last=2)  # an export of ours may be replaced
    assert len(list(out.glob("*.png"))) == 2


def test_png_keeps_sixteen_bits(tmp_path: Path) -> None:
    path = clip(tmp_path / "in.mkv", frames=3, codec="ffv1", pixel_format="gbrp10le")
    out = tmp_path / "deep"
    export(path, out, "png")
    shown = cv2.imdecode(np.fromfile(out / "frame_000002.png", np.uint8), cv2.IMREAD_UNCHANGED)
    assert shown.dtype == np.uint16
    assert (shown[15:25, 30:40] == np.array([40, 30, 200]) * 257).all()


@pytest.mark.parametrize(
    ("size", "pixel_format"), [((97, 65), "yuv420p"), ((96, 64), "yuv422p10le"), ((96, 64), "bgr0"), ((97, 65), "gray")]
)
@pytest.mark.parametrize(("preset", "suffix"), [("prores422hq", ".mov"), ("h264", ".mp4")])
def test_delivery_formats_take_any_picture(
    tmp_path: Path, preset: str, suffix: str, size: tuple[int, int], pixel_format: str
) -> None:
    path = clip(tmp_path / "in.mkv", codec="ffv1", frames=3, size=size, pixel_format=pixel_format)
    out = tmp_path / f"out{suffix}"
    export(path, out, preset)
    info = probe(out)
    assert (info.width, info.height, info.frames) == (*size, 3)
    shown = composite(VideoSource(path).frame(2), red(2))
    if pixel_format != "gray":
        assert np.abs(shown.astype(int) - VideoSource(out).frame(2)).mean() < 4


def test_untouched_frames_cost_no_conversion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, out = clip(tmp_path / "in.mp4", frames=8), tmp_path / "o.mkv"
    blends: list[int] = []
    import app.export.encode as module

    def counted(*args: Any) -> Any:
        blends.append(1)
        return original(*args)

    original = module.blend
    monkeypatch.setattr(module, "blend", counted)
    export(path, out, "ffv1", patches=lambda index: red(5) if index == 5 else ())
    assert len(blends) == 1
    for k, (a, b) in enumerate(zip(decoded_rgb(path), decoded_rgb(out), strict=True)):
        assert np.array_equal(a, b) == (k != 5)


@pytest.mark.parametrize(("preset", "suffix"), [("prores422hq", ".mov"), ("h264", ".mp4"), ("ffv1", ".mkv")])
def test_every_export_says_what_was_done(tmp_path: Path, preset: str, suffix: str) -> None:
    path, out = clip(tmp_path / "in é.mp4", frames=3), tmp_path / f"ö{suffix}"
    export(path, out, preset)
    beside = json.loads(sidecar_of(out).read_text(encoding="utf-8"))
    assert beside["edit"] == {"who": "tester"}
    assert beside["source"]["name"] == "in é.mp4"
    assert beside["software"].startswith("Plosive")
    with av.open(str(out)) as container:
        tags = {key.upper(): value for key, value in container.metadata.items()}
    assert json.loads(tags["PLOSIVE_PROVENANCE"])["edit"] == {"who": "tester"}
    assert "Plosive" in tags["COMMENT"]


def test_the_timecode_an_editor_conforms_by_is_kept(tmp_path: Path) -> None:
    path, out = tmp_path / "in.mov", tmp_path / "out.mov"
    with av.open(str(path), "w") as target:
        stream = target.add_stream("mpeg4", rate=25, width=96, height=64)
        stream.metadata["timecode"] = "10:00:02:05"
        for index in range(5):
            frame = av.VideoFrame.from_ndarray(picture(index), format="rgb24").reformat(format="yuv420p")
            frame.pts = index
            target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    export(path, out, "prores422hq")
    with av.open(str(out)) as container:
        assert container.streams.video[0].metadata["timecode"] == "10:00:02:05"
    assert probe(out).frames == 5
    export(path, out, "prores422hq", first=3)
    with av.open(str(out)) as container:
        assert container.streams.video[0].metadata["timecode"] == "10:00:02:08", "a part begins later"


def test_all_audio_tracks_are_copied(tmp_path: Path, shared_data: Path) -> None:
    path, out = shared_data / "video" / "auto_editor_history__multi-track.mp4", tmp_path / "o.mov"
    export(path, out, "prores422hq", last=20)
    with av.open(str(out)) as container:
        assert len(container.streams.audio) == 2
    assert probe(out).sample_aspect == "16/15"


def test_real_variable_footage(tmp_path: Path, shared_data: Path) -> None:
    path = shared_data / "video" / "video_retalking__1.mp4"
    out = tmp_path / "o.mp4"
    export(path, out, "h264", patches=lambda index: ())
    one, two = probe(path), probe(out)
    assert (two.rate, two.frames) == (one.rate, 135)
    np.testing.assert_array_equal(frame_starts(out), frame_starts(path))
    assert [d for d, _ in packets(path, "audio")] == [d for d, _ in packets(out, "audio")]
    assert two.video_start - two.audio_start == pytest.approx(one.video_start - one.audio_start, abs=100)
