"""Alignment of a real line: what is found where, and what is said when it cannot be found."""

from itertools import pairwise
from math import gcd

import numpy as np
import pytest
from scipy.signal import resample_poly

from inference import registry
from inference.api import Aligner, Alignment, CancelFlag
from inference.errors import Cancelled, PlosiveError
from inference.speech.phones import BILABIAL, VOWEL, base
from tests.inference.speech.hour import RATE, UNSAID, music
from tests.inference.speech.recordings import Recording


@pytest.fixture(scope="module")
def aligner() -> Aligner:
    made: Aligner = registry.get("aligner", "pocketsphinx").make()
    return made


@pytest.fixture(scope="module")
def aligned(aligner: Aligner, line: Recording) -> Alignment:
    return aligner.align(line.samples, line.rate, line.text)


def starts(alignment: Alignment) -> np.ndarray:
    return np.array([p.start for p in alignment.phones if p.label])


def check_gapless(alignment: Alignment) -> None:
    for tier in (alignment.words, alignment.phones):
        assert tier[0].start == 0.0
        assert tier[-1].end == pytest.approx(alignment.duration)
        assert all(a.end == b.start and a.start < a.end for a, b in pairwise(tier))


def test_every_word_is_there_in_order_and_sure(aligned: Alignment, line: Recording) -> None:
    check_gapless(aligned)
    assert [w.label for w in aligned.words if w.label] == [w.strip(",.") for w in line.text.split()]
    assert min(w.confidence for w in aligned.words) > 0.5
    assert aligned.notes == ()
    assert aligned.transcript == line.text


def test_words_are_made_of_their_phones(aligned: Alignment) -> None:
    edges = {p.start for p in aligned.phones} | {p.end for p in aligned.phones}
    assert all(w.start in edges and w.end in edges for w in aligned.words)


def test_every_closure_of_the_lips_is_inside_its_phone(aligned: Alignment, line: Recording) -> None:
    def levels(start: float, end: float) -> np.ndarray:
        step = line.rate // 100
        part = line.samples[int(start * line.rate) : int(end * line.rate)].astype(np.float64)
        return 10 * np.log10(np.mean(part[: len(part) // step * step].reshape(-1, step) ** 2, axis=1) + 1e-12)

    vowels = np.median([np.median(levels(p.start, p.end)) for p in aligned.phones if base(p.label) in VOWEL])
    dips = [levels(p.start, p.end).min() for p in aligned.phones if base(p.label) in BILABIAL - {"M"}]
    assert len(dips) == 8
    assert max(dips) < vowels - 8


def test_a_later_line_is_found_as_much_later(aligner: Aligner, aligned: Alignment, line: Recording) -> None:
    delay = 0.2137
    quiet = np.random.default_rng(0).standard_normal(int(delay * line.rate)).astype(np.float32) * 1e-4
    later = aligner.align(np.concatenate([quiet, line.samples]), line.rate, line.text)
    moved = starts(later) - starts(aligned) - len(quiet) / line.rate
    assert np.median(np.abs(moved)) < 0.003
    assert np.percentile(np.abs(moved), 90) < 0.012


def test_the_same_twice(aligner: Aligner, aligned: Alignment, line: Recording) -> None:
    assert aligner.align(line.samples, line.rate, line.text) == aligned


def test_8_khz_will_do(aligner: Aligner, aligned: Alignment, line: Recording) -> None:
    common = gcd(8000, line.rate)
    narrow = resample_poly(line.samples, 8000 // common, line.rate // common).astype(np.float32)
    found = aligner.align(narrow, 8000, line.text)
    assert np.median(np.abs(starts(found) - starts(aligned))) < 0.012


def test_long_audio_goes_in_pieces(aligner: Aligner, aligned: Alignment, line: Recording) -> None:
    gap = np.random.default_rng(1).standard_normal(line.rate // 2).astype(np.float32) * 1e-4
    once = np.concatenate([line.samples, gap])
    times = int(30 / (len(once) / line.rate)) + 1
    seen: list[float] = []
    found = aligner.align(
        np.tile(once, times), line.rate, " ".join([line.text] * times),
        progress=lambda done, total, note="": seen.append(done / total))
    check_gapless(found)
    period = len(once) / line.rate
    expected = np.concatenate([starts(aligned) + i * period for i in range(times)])
    assert np.median(np.abs(starts(found) - expected)) < 0.01
    assert len(seen) >= 3 and seen == sorted(seen) and seen[-1] == 1.0


@pytest.mark.slow
def test_music_and_a_paragraph_nobody_says_lose_only_themselves(
    aligner: Aligner, aligned: Alignment, line: Recording,
) -> None:
    rng = np.random.default_rng(0)
    quiet = rng.standard_normal(line.rate // 2).astype(np.float32) * 1e-4
    once = np.concatenate([line.samples, quiet])
    times = int(28 / (len(once) / line.rate)) + 1
    chords = music(20.0, rng)
    common = gcd(RATE, line.rate)
    loud = resample_poly(chords, line.rate // common, RATE // common).astype(np.float32)
    half = np.tile(once, times)
    text = " ".join([line.text] * times)
    found = aligner.align(np.concatenate([half, loud, half]), line.rate, f"{text} {UNSAID} {text}")
    check_gapless(found)
    said = [w for w in aligned.words if w.label]
    period, later = len(once) / line.rate, (len(half) + len(loud)) / line.rate
    expected = [(w.label, w.start + k * period + part) for part in (0.0, later) for k in range(times) for w in said]
    got = [(w.label, w.start) for w in found.words if w.label]
    near = [any(label == other and abs(at - time) < 0.05 for other, time in got) for label, at in expected]
    assert np.mean(near) > 0.9  # of the pieces in which music begins and ends some words may be lost
    assert sum(len(half) / line.rate < at < later for _, at in got) <= 3
    assert any("words were not found" in note for note in found.notes)


def test_words_that_are_not_said_are_named_and_the_others_found(
    aligner: Aligner, aligned: Alignment, line: Recording,
) -> None:
    text = line.text.rstrip(".") + ", except for the seventeen elephants dancing in Philadelphia."
    found = aligner.align(line.samples, line.rate, text)
    assert any("not found" in note and "elephants" in note for note in found.notes)
    assert np.median(np.abs(starts(found) - starts(aligned))) < 0.005


def test_a_text_that_begins_before_the_recording_is_found_in_it(
    aligner: Aligner, aligned: Alignment, line: Recording,
) -> None:
    found = aligner.align(line.samples, line.rate, "Seventeen elephants went dancing in Philadelphia. " + line.text)
    assert any("elephants" in note for note in found.notes)
    assert [w.label for w in found.words if w.label][-10:] == [w.label for w in aligned.words if w.label][-10:]


def test_the_users_pronunciation_is_used(aligner: Aligner, line: Recording) -> None:
    found = aligner.align(line.samples, line.rate, line.text, pronunciations={"boat": "B OW1 D"})
    (word,) = [w for w in found.words if w.label == "boat"]
    assert [p.label for p in found.phones if word.start <= p.start < word.end] == ["B", "OW1", "D"]


def test_an_unknown_word_is_noted(aligner: Aligner, line: Recording) -> None:
    found = aligner.align(line.samples, line.rate, line.text.replace("boat", "bohte"))
    assert any("bohte" in note for note in found.notes)


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "empty"), ("…!", "punctuation"), ("Привет", "Cyrillic"),
     ("Colourless green ideas were sleeping furiously inside thirty nine hexagonal laboratories", "does not match")])
def test_a_text_that_cannot_fit_is_refused(aligner: Aligner, line: Recording, text: str, message: str) -> None:
    with pytest.raises(PlosiveError, match=message) as caught:
        aligner.align(line.samples, line.rate, text)
    assert caught.value.remedy


@pytest.mark.parametrize("count", [0, 3, 48000])
def test_silence_is_called_silence(aligner: Aligner, count: int) -> None:
    with pytest.raises(PlosiveError, match="no sound"):
        aligner.align(np.zeros(count, np.float32), 16000, "hello")


def test_noise_is_no_speech(aligner: Aligner) -> None:
    noise = np.random.default_rng(0).standard_normal(32000).astype(np.float32) * 0.1
    with pytest.raises(PlosiveError, match="does not match"):
        aligner.align(noise, 16000, "the quick brown fox jumps over the lazy dog")


def test_cancelling_stops_it(aligner: Aligner, line: Recording) -> None:
    token = CancelFlag()
    token.cancel()
    with pytest.raises(Cancelled):
        aligner.align(line.samples, line.rate, line.text, token=token)
