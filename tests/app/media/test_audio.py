"""Sound comes with its exact start, whatever the container does with delay and edit lists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.media.audio import Audio, load_audio
from inference.errors import PlosiveError
from inference.speech import activity
from tests.footage import Sound, clip, recording, tone, truncated


def at_time(audio: Audio, seconds: float, length: float = 0.2) -> np.ndarray:
    """Mono samples from `seconds` after the first picture."""
    first = round((seconds - audio.start_us / 1e6) * audio.rate)
    return audio.mono().samples[first : first + round(length * audio.rate), 0]


def lag(heard: np.ndarray, truth: np.ndarray) -> int:
    """By how many samples `heard` is later than `truth`."""
    both = np.correlate(heard, truth, "full")
    return int(np.argmax(both)) - len(truth) + 1


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".mov"])
@pytest.mark.parametrize(("codec", "rate"), [("aac", 48000), ("aac", 44100), ("pcm_s16le", 48000)])
@pytest.mark.parametrize(("start", "first"), [(0.0, 0.0), (0.25, 0.0), (-0.25, 0.5)])
def test_sound_keeps_its_distance_to_the_picture(
    tmp_path: Path, suffix: str, codec: str, rate: int, start: float, first: float
) -> None:
    samples = tone(1.0, rate) * np.linspace(0.2, 1, rate, dtype=np.float32)[:, None]
    path = clip(tmp_path / f"s{suffix}", frames=5, sound=Sound(samples, rate, codec, start=start), start=first)
    audio = load_audio(path)
    truth = samples[round(0.4 * rate) : round(0.6 * rate), 0]
    # one millisecond: the clock of Matroska, and of the edit lists this clip was written with
    assert abs(lag(at_time(audio, start + 0.4), truth)) <= rate / 1000


@pytest.mark.parametrize("codec", ["pcm_s16le", "pcm_f32le", "flac"])
def test_lossless_recordings_come_back_sample_for_sample(tmp_path: Path, codec: str) -> None:
    samples = tone(0.5, 16000)
    path = recording(tmp_path / ("a.flac" if codec == "flac" else "a.wav"), samples, 16000, codec=codec)
    audio = load_audio(path)
    assert (audio.rate, audio.start_us, len(audio.samples)) == (16000, 0, 8000)
    assert np.abs(audio.samples - samples).max() <= (1 / 32767 + 1e-6)


def test_mono_of_surround_hears_the_centre(tmp_path: Path) -> None:
    samples = np.zeros((24000, 6), np.float32)
    samples[:, 2] = tone(0.5)[:, 0]
    samples[:, 3] = 0.9  # the low-frequency channel takes no part
    audio = load_audio(recording(tmp_path / "a.wav", samples, 48000, layout="5.1"))
    assert audio.samples.shape == (24000, 6)
    mono = audio.mono().samples[:, 0]
    ratio = float(mono @ samples[:, 2] / (samples[:, 2] @ samples[:, 2]))
    assert 0.2 < ratio < 0.5
    assert np.abs(mono - ratio * samples[:, 2]).max() < 1e-3
    unnamed = Audio(audio.samples, audio.rate)
    np.testing.assert_array_equal(unnamed.mono().samples, audio.mono().samples)
    stereo = Audio(np.array([[1.0, 0.0]], np.float32), 48000, 0, ("FL", "FR"))
    assert stereo.mono().samples.tolist() == [[0.5]]


@pytest.mark.parametrize(("rate", "wanted"), [(44100, 16000), (8000, 16000), (48000, 44100)])
def test_resampling_has_no_delay(rate: int, wanted: int) -> None:
    audio = Audio(tone(1.0, rate, hertz=440), rate, 12_000)
    again = audio.resampled(wanted)
    assert (again.rate, again.start_us) == (wanted, 12_000)
    assert abs(len(again.samples) - wanted) <= 1
    wave = 0.4 * np.sin(2 * np.pi * 440 * np.arange(wanted) / wanted)
    quiet = slice(round(0.42 * wanted), round(0.48 * wanted))  # away from the clicks
    assert np.abs(again.samples[quiet, 0] - wave[quiet]).max() < 0.02


def test_placing_cuts_and_pads_exactly() -> None:
    audio = Audio(np.arange(1, 101, dtype=np.float32)[:, None], 1000, 20_000)
    out = audio.placed(0, 200_000)[:, 0]
    assert len(out) == 200
    assert out[:20].tolist() == [0] * 20
    assert out[20:120].tolist() == list(range(1, 101))
    assert not out[120:].any()
    assert audio.placed(50_000, 60_000)[:, 0].tolist() == list(range(31, 41))
    assert not audio.placed(500_000, 510_000).any()
    assert len(audio.placed(0, 0)) == 0


def test_silence_8khz_and_damage(tmp_path: Path) -> None:
    silent = load_audio(recording(tmp_path / "s.wav", np.zeros((4000, 1), np.float32), 8000))
    assert silent.rate == 8000
    assert not silent.samples.any()
    cut = load_audio(truncated(recording(tmp_path / "t.flac", tone(2), 48000, codec="flac"), 0.5))
    assert 0.2 < len(cut.samples) / 96000 < 0.9


def test_no_sound_and_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PlosiveError, match="no sound"):
        load_audio(clip(tmp_path / "mute.mp4", frames=2))
    monkeypatch.setattr("app.media.audio.MAX_SECONDS", 1)
    with pytest.raises(PlosiveError, match="longer"):
        load_audio(recording(tmp_path / "long.wav", tone(1.5, 8000), 8000))
    (tmp_path / "zero.wav").write_bytes(b"")
    with pytest.raises(PlosiveError, match="empty"):
        load_audio(tmp_path / "zero.wav")


def test_real_recordings_load(shared_data: Path) -> None:
    for name in ("mfa__13697_11991_000000.opus", "mfa__61-70968-0000.flac", "polyglotdb__acoustic_corpus.wav"):
        audio = load_audio(shared_data / "audio" / name)
        assert audio.start_us == 0
        assert audio.duration_us > 4_000_000
        assert float(np.abs(audio.samples).max()) > 0.05


@pytest.mark.parametrize(("rate", "layout", "count"), [(44100, "stereo", 2), (16000, "mono", 1), (8000, "5.1", 6)])
def test_speech_is_the_same_sound_in_mono_at_16_khz(
    tmp_path: Path, rate: int, layout: str, count: int, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(activity, "_BLOCK", 6000)  # several blocks, so that there are seams
    samples = np.random.default_rng(0).uniform(-0.5, 0.5, (rate, count)).astype(np.float32)
    path = recording(tmp_path / "sound.wav", samples, rate, layout=layout)
    whole, speech = load_audio(path), load_audio(path, speech=True)
    assert (speech.rate, speech.samples.shape, speech.start_us) == (16000, (16000, 1), whole.start_us)
    assert speech.samples[:, 0] == pytest.approx(activity.resample(whole.mono().samples[:, 0], rate), abs=1e-6)
    assert np.abs(speech.samples).max() > 0.1
