"""Probing tells the exact count, timing and shape of files, and says plainly what is wrong with bad ones."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.probe import content_hash, frame_starts, media_ref, probe
from inference.errors import PlosiveError
from tests.footage import Sound, clip, decoded_rgb, recording, tone, truncated

RATES = [Fraction(24000, 1001), Fraction(30000, 1001), Fraction(60), Fraction(25), Fraction(60000, 1001)]


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """A folder whose name has spaces and letters beyond ASCII."""
    folder = tmp_path / "Schöne Aufnahme 映像"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov"])
@pytest.mark.parametrize("rate", RATES, ids=str)
def test_constant_rates_are_exact(room: Path, rate: Fraction, suffix: str) -> None:
    path = clip(room / f"c{suffix}", rate=rate, frames=30)
    info = probe(path)
    assert Fraction(info.rate) == rate
    assert info.frames == 30
    assert frame_starts(path) is None
    assert info.duration == round(30 * 1_000_000 / rate)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv"])
def test_variable_timing_brings_its_table(room: Path, suffix: str) -> None:
    ticks = [0, 33, 100, 133, 200, 210, 300]
    path = clip(room / f"v{suffix}", frames=7, ticks=ticks, time_base=Fraction(1, 1000), start=0.2)
    starts = frame_starts(path)
    assert starts is not None
    assert starts.tolist() == [t * 1000 for t in ticks]
    info = probe(path)
    assert info.frames == 7
    assert info.video_start == 200_000
    assert info.duration > 300_000


def test_shape_and_colour(room: Path) -> None:
    path = clip(room / "r.mp4", size=(96, 64), rotation=90, aspect=Fraction(4, 3), colour=(1, 1, 1, 1))
    info = probe(path)
    assert (info.width, info.height, info.rotation) == (64, 96, 90)
    assert info.sample_aspect == "4/3"
    assert (info.color_primaries, info.color_transfer, info.color_space, info.color_range) == (1, 1, 1, 1)
    assert info.pixel_format == "yuv420p"
    assert info.warnings == ()


@pytest.mark.parametrize("pixel_format", ["yuv422p10le", "yuv444p", "gray", "bgr0", "yuva420p"])
def test_pixel_formats(room: Path, pixel_format: str) -> None:
    info = probe(clip(room / "p.mkv", codec="ffv1", pixel_format=pixel_format, size=(97, 65), frames=3))
    assert info.pixel_format == pixel_format
    assert (info.width, info.height, info.frames) == (97, 65, 3)


def test_cover_art_is_not_the_picture(room: Path) -> None:
    path = clip(room / "cover.mp4", cover=True)
    with av.open(str(path)) as container:
        assert len(container.streams.video) == 2
    info = probe(path)
    assert (info.width, info.frames, info.video_codec) == (96, 24, "h264")


def test_sound_that_starts_earlier_or_later(room: Path) -> None:
    early = probe(clip(room / "e.mkv", sound=Sound(tone(1), start=-0.25), start=0.5))
    assert (early.video_start, early.audio_start) == (500_000, 250_000)
    late = probe(clip(room / "l.mkv", sound=Sound(tone(1), start=0.25)))
    assert late.audio_start - late.video_start == 250_000


def test_hdr_and_interlaced_warn(room: Path) -> None:
    hdr = probe(clip(room / "hdr.mkv", codec="ffv1", pixel_format="yuv420p10le", colour=(9, 16, 9, 1), frames=2))
    assert any("HDR" in w for w in hdr.warnings)
    fields = {"x264-params": "tff=1"}
    interlaced = probe(clip(room / "i.mp4", options=fields, frames=4))
    assert any("interlaced" in w for w in interlaced.warnings)


def test_one_frame(room: Path) -> None:
    info = probe(clip(room / "one.mp4", frames=1))
    assert info.frames == 1
    assert info.duration == 40_000
    assert any("single frame" in w for w in info.warnings)


@pytest.mark.parametrize(("suffix", "share"), [(".mkv", 0.6), (".ts", 0.5)])
def test_truncated_files_are_used_as_far_as_they_go(room: Path, suffix: str, share: float) -> None:
    path = truncated(clip(room / f"t{suffix}", frames=60), share)
    info = probe(path)
    assert 10 < info.frames < 60
    assert abs(info.frames - len(decoded_rgb(path))) <= 1
    assert suffix == ".ts" or any("breaks off" in warning for warning in info.warnings)  # a .ts promises nothing


@pytest.mark.parametrize("how", [{"start": 2.0}, {"ticks": [0, 40, 900, 2000], "frames": 4}, {"frames": 1}])
def test_whole_files_are_not_called_damaged(room: Path, how: dict) -> None:
    base = {"time_base": Fraction(1, 1000)} if "ticks" in how else {}
    info = probe(clip(room / f"{len(how)}{how.get('frames', 0)}.mkv", **how, **base))
    assert not any("damaged" in warning for warning in info.warnings)


def test_truncated_mp4_with_its_index_in_front_warns(room: Path) -> None:
    whole = clip(room / "w.mp4", frames=60, size=(160, 120))
    path = room / "front.mp4"
    with av.open(str(whole)) as source, av.open(str(path), "w", options={"movflags": "faststart"}) as out:
        stream = out.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                out.mux(packet)
    truncated(path, 0.6)
    info = probe(path)
    assert 5 < info.frames < 60
    assert any("damaged" in w for w in info.warnings)


def test_a_hole_in_the_middle_keeps_the_time_of_what_follows(room: Path) -> None:
    path = clip(room / "d.mkv", frames=40, options={"g": "5"})
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 200] = bytes(200)
    path.write_bytes(data)
    assert 20 < probe(path).frames < 40
    starts = frame_starts(path)
    assert starts is not None
    assert starts[-1] == 39 * 40_000


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("z.mp4", b"", "empty"),
        ("n.mp4", b"not a film at all" * 50, "damaged"),
        ("h.mkv", b"\x1a\x45\xdf\xa3" * 9, "damaged"),
    ],
)
def test_files_that_are_none(room: Path, name: str, content: bytes, says: str) -> None:
    (room / name).write_bytes(content)
    with pytest.raises(PlosiveError, match=says) as caught:
        probe(room / name)
    assert caught.value.remedy


def test_missing_file_and_folder(room: Path) -> None:
    with pytest.raises(PlosiveError, match="not there"):
        probe(room / "nowhere.mp4")
    with pytest.raises(PlosiveError):
        probe(room)


def test_sound_alone_is_no_shot_but_a_dialogue(room: Path) -> None:
    path = recording(room / "line.wav", tone(0.5, 8000), 8000)
    with pytest.raises(PlosiveError, match="no picture"):
        probe(path)
    info = probe(path, picture=False)
    assert (info.rate, info.audio_rate, info.audio_channels, info.audio_duration) == ("", 8000, 1, 500_000)


def test_huge_pictures_are_refused_before_memory_is(room: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = clip(room / "large.mp4", frames=2, size=(640, 360))
    monkeypatch.setattr("app.media.container.MAX_PIXELS", 200_000)
    with pytest.raises(PlosiveError, match=r"640 x 360.*memory") as caught:
        probe(path)
    assert "Scale it" in str(caught.value)
    monkeypatch.undo()
    huge = clip(room / "huge.mkv", codec="ffv1", frames=2, size=(640, 360))
    size, claimed = bytes.fromhex("b0820280ba820168"), bytes.fromhex("b0824000ba824000")  # 16384 x 16384
    assert huge.read_bytes().count(size) == 1
    huge.write_bytes(huge.read_bytes().replace(size, claimed))
    with pytest.raises(PlosiveError, match="memory"):
        probe(huge)


def test_references_know_their_file(room: Path) -> None:
    path = clip(room / "shot.mp4")
    project = room / "P.plosive"
    project.mkdir()
    ref = media_ref(path, project)
    assert ref.path == "../shot.mp4"
    assert (project / ref.path).resolve() == path.resolve()
    assert ref.size == path.stat().st_size
    assert ref.hash == content_hash(path)
    other = clip(room / "other.mp4", frames=23)
    assert content_hash(other) != ref.hash
    assert Path(media_ref(path).path).is_absolute()


def test_real_footage(shared_data: Path) -> None:
    expected = {
        "video_retalking__1.mp4": ("1350/61", 135, True), "latentsync__demo1_video.mp4": ("25/1", 250, False),
        "auto_editor__h264-png.mp4": ("30/1", 60, False), "liveportrait__d9.mp4": ("30/1", 587, False),
    }
    for name, (rate, frames, varies) in expected.items():
        path = shared_data / "video" / name
        info = probe(path)
        assert (info.rate, info.frames) == (rate, frames)
        starts = frame_starts(path)
        assert (starts is not None) == varies
        if starts is not None:
            assert len(starts) == frames
            assert np.all(np.diff(starts) > 0)
