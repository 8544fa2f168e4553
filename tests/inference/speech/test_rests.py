"""Breaths, laughter and noise between words become rests, and the words stay where they are."""

from pathlib import Path

import numpy as np
import pytest

from inference.speech.activity import RATE, resample
from inference.speech.align import PocketsphinxAligner
from inference.speech.rests import _voiced
from tests.inference.speech.disturbed import (
    BASE,
    disturbed,
    faded,
    loudness,
    noises,
    off,
    places,
    shaped,
    taken,
    text_of,
    truth,
)
from tests.inference.speech.recordings import Recording, load


def test_what_is_put_between_words_of_a_conversation_is_rest(shared_data: Path) -> None:
    labels, known = truth(BASE), load(BASE)
    level, kinds = loudness(resample(known.samples, known.rate)), list(noises().values())
    at = places(labels["words"])
    put = [np.asarray(kinds[k % len(kinds)] * level * (0.1, 0.4)[k // 2 % 2], np.float32) for k in range(len(at))]
    case = disturbed(at, put)
    found = PocketsphinxAligner().align(case.samples, RATE, text_of(BASE, labels))
    share, words, phones = taken(found, case.noises), off(case.words, found.words), off(case.phones, found.phones)
    assert len(at) == 12 and share.mean() <= 0.2 and np.mean(share <= 0.5) >= 0.8
    assert np.median(words) <= 0.015 and np.mean(words <= 0.1) >= 0.85
    assert np.median(phones) <= 0.015


def test_between_words_that_somebody_laughs_there_is_rest(shared_data: Path) -> None:
    sound = load(shared_data / "audio" / "mfa__mfa_laughter.flac")
    found = PocketsphinxAligner().align(sound.samples, sound.rate, "Montreal Forced Aligner")
    laughter = [(0.62, 1.9), (3.58, 5.18), (6.37, 8.1), (9.31, 9.97)]  # seen in the spectrogram
    assert [w.label for w in found.words if w.label] == ["Montreal", "Forced", "Aligner"]
    assert taken(found, laughter).max() <= 0.05
    assert all(0.4 <= w.end - w.start <= 1.3 for w in found.words if w.label)


def test_what_is_drawled_stays_one_word(shared_data: Path) -> None:
    sound = load(shared_data / "audio" / "mfa__mfa_long.flac")
    found = PocketsphinxAligner().align(sound.samples, sound.rate, "Montreal Forced Aligner")
    assert [w.label for w in found.words if w.label] == ["Montreal", "Forced", "Aligner"]
    first = next(w for w in found.words if w.label)
    assert first.start == pytest.approx(1.31, abs=0.15) and first.end - first.start > 4


@pytest.mark.parametrize("level", [0.1, 0.5])
def test_a_breath_inside_a_line_takes_no_phone_along(line: Recording, level: float) -> None:
    sound = resample(line.samples, line.rate)
    plain = PocketsphinxAligner().align(sound, RATE, line.text)
    words = [w for w in plain.words if w.label]
    cut = words[len(words) // 2].start
    breath = np.asarray(faded(shaped(0.6)) / loudness(shaped(0.6)) * loudness(sound) * level, np.float32)
    at = int(cut * RATE)
    found = PocketsphinxAligner().align(np.concatenate([sound[:at], breath, sound[at:]]), RATE, line.text)
    now = [w for w in found.words if w.label]
    assert [w.label for w in now] == [w.label for w in words]
    later = np.array([b.start - a.start - 0.6 * (a.start >= cut - 1e-6) for a, b in zip(words, now, strict=True)])
    assert np.median(np.abs(later)) <= 0.01 and np.abs(later).max() <= 0.08
    assert taken(found, [(cut, cut + 0.6)])[0] <= 0.15


def test_a_voice_swings_and_a_breath_does_not() -> None:
    time = np.arange(RATE) / RATE
    hum = np.sin(2 * np.pi * 120 * time) + 0.5 * np.sin(2 * np.pi * 240 * time)
    sound = np.concatenate([hum, shaped(1.0) / loudness(shaped(1.0))]).astype(np.float32)
    swings = _voiced(sound, 0, 195)
    assert swings[5:90].all() and not swings[105:190].any()
    assert _voiced(shaped(1.0), 0, 95).all()  # a whisper: nothing can be told from it
