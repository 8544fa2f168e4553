"""Edges of a sound: found where bursts begin and end, and nowhere else."""

from __future__ import annotations

import numpy as np

from app.media.audio import Audio
from app.media.energy import level, sound_edges

RATE = 16_000


def bursts(*spans: tuple[float, float], seconds: float = 2.0, start_us: int = 0) -> Audio:
    """Noise at -20 dB in some stretches of a floor at -70 dB."""
    random = np.random.default_rng(5)
    count = round(seconds * RATE)
    noise = random.standard_normal(count)
    gain = np.full(count, 10 ** (-70 / 20))
    for start, end in spans:
        gain[round(start * RATE) : round(end * RATE)] = 0.1
    return Audio((noise * gain).astype(np.float32)[:, None], RATE, start_us)


def test_bursts_have_two_edges_each_where_they_are() -> None:
    found = sound_edges(bursts((0.5, 0.8), (1.2, 1.5)))
    assert len(found) == 4
    assert np.abs(np.array(found) / 1e6 - [0.5, 0.8, 1.2, 1.5]).max() < 0.012


def test_times_are_on_the_timeline() -> None:
    early, late = sound_edges(bursts((0.5, 0.8))), sound_edges(bursts((0.5, 0.8), start_us=250_000))
    assert [b - a for a, b in zip(early, late, strict=True)] == [250_000, 250_000]


def test_an_even_sound_has_no_edges() -> None:
    assert sound_edges(bursts((0.0, 2.0))) == ()
    assert sound_edges(bursts()) == ()
    assert sound_edges(bursts(seconds=0.01)) == ()


def test_long_sounds_are_measured_in_pieces(monkeypatch: object) -> None:
    audio = bursts((0.5, 0.8))
    whole = level(audio)
    monkeypatch.setattr("app.media.energy.CHUNK", 1000)  # type: ignore[attr-defined]
    assert np.allclose(level(audio), whole)
