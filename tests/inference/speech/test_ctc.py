"""Alignment by a CTC model: the search on posteriors made by hand, and loading a tiny model from a folder."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from inference.api import CancelFlag
from inference.errors import Cancelled, PlosiveError
from inference.speech import ctc
from inference.speech.activity import RATE
from inference.speech.ctc import CtcAligner, path
from tests.inference.speech import tiny
from tests.inference.speech.recordings import Recording


def spoken(*frames: int, symbols: int = 4) -> np.ndarray:
    """Log posteriors that say these symbols, frame by frame."""
    sure = np.full((len(frames), symbols), 0.02)
    sure[np.arange(len(frames)), frames] = 1 - 0.02 * (symbols - 1)
    return np.log(sure).astype(np.float32)


def test_symbols_are_found_where_they_spike() -> None:
    found = path(spoken(0, 0, 1, 1, 0, 2, 0, 0, 3), [1, 2, 3], 0)
    assert [(s.start, s.end) for s in found] == [(2, 4), (5, 6), (8, 9)]
    assert all(s.probability > 0.9 for s in found)


def test_the_same_symbol_twice_needs_a_blank_between() -> None:
    assert [(s.start, s.end) for s in path(spoken(1, 0, 1), [1, 1], 0)] == [(0, 1), (2, 3)]
    with pytest.raises(PlosiveError, match="longer than"):
        path(spoken(1, 1), [1, 1], 0)


def test_a_symbol_that_is_not_there_gets_a_low_probability() -> None:
    found = path(spoken(1, 1, 0, 0, 2, 2), [1, 3, 2], 0)
    assert found[1].probability < 0.1 < found[0].probability
    assert found[0].end <= found[1].start < found[2].start


def said(seconds: int, *, pauses: bool = True) -> tuple[np.ndarray, list[int], list[int]]:
    """Unsure log posteriors of a long speech (50 frames a second), its symbols, and the frame at which each is said."""
    dice = np.random.default_rng(4)
    symbols, frames, at = [], [], 20
    while at < seconds * 50 - 20:
        symbols.append(int(dice.integers(1, 12)))
        frames.append(at)
        at += int(dice.integers(2, 7)) + (int(dice.integers(200, 1000)) if pauses and dice.random() < 0.01 else 0)
    sure = np.full((seconds * 50, 12), 0.01)
    sure[:, 0] = 0.9
    sure[frames, 0], sure[frames, symbols] = 0.3, 0.6
    return (np.log(sure) + dice.normal(0, 0.3, sure.shape)).astype(np.float32), symbols, frames


def test_a_search_that_sees_a_stretch_at_a_time_finds_what_the_whole_one_does() -> None:
    posteriors, symbols, frames = said(240)
    whole = path(posteriors, symbols, 0, width=10**6)
    for width in (96, 500, 2 * len(symbols) + 1):
        assert path(posteriors, symbols, 0, width=width) == whole
    assert np.mean([span.start <= frame < span.end for span, frame in zip(whole, frames, strict=True)]) > 0.98


def test_words_that_hardly_have_room_are_placed_within_the_stretch_as_well() -> None:
    symbols = [1, 2, 3, 3] * 60
    found = path(np.log(np.full((len(symbols) + 70, 4), 0.25, np.float32)), symbols, 0, width=64)
    assert found[0].start >= 0 and found[-1].end <= len(symbols) + 70
    assert all(a.end <= b.start and a.end > a.start for a, b in itertools.pairwise(found))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wav2vec2 of a few thousand weights that has learned nothing."""
    return tiny.ctc(tmp_path_factory.mktemp("model"))


@pytest.mark.parametrize(("language", "text", "word"), [("en", "", "boat"), ("es", "Buenos días", "días")])
def test_a_model_from_a_folder_places_every_word(
    folder: Path, line: Recording, language: str, text: str, word: str,
) -> None:
    found = CtcAligner(str(folder), language).align(line.samples, line.rate, text or line.text)
    for tier in (found.words, found.phones):
        assert tier[0].start == 0 and tier[-1].end == pytest.approx(found.duration)
        assert all(a.end == pytest.approx(b.start) and a.end > a.start for a, b in itertools.pairwise(tier))
    assert word in [w.label for w in found.words]
    assert all(0 <= p.confidence <= 1 for p in found.phones)
    assert not any("approximate" in note for note in found.notes)


def long(
    folder: Path, monkeypatch: pytest.MonkeyPatch, seconds: int,
) -> tuple[CtcAligner, np.ndarray, list[str], list[int]]:
    """An aligner that hears "b" and "oʊ" in turn in a long noise; the noise, the words, the frame each begins in."""
    aligner = CtcAligner(str(folder))
    b, o = aligner.vocabulary["b"], aligner.vocabulary["oʊ"]
    sound = np.random.default_rng(0).normal(0, 0.1, seconds * RATE).astype(np.float32)
    words = list(range(25, seconds * 50 - 40, 60))

    def emitted(_: CtcAligner, piece: np.ndarray) -> np.ndarray:
        first = int(np.flatnonzero((sound[:-1] == piece[0]) & (sound[1:] == piece[1]))[0])
        sure = np.full(((len(piece) - 80) // 320, len(aligner.vocabulary)), 1e-4)
        at = round(first / 320) + np.arange(len(sure))
        sure[:, 0] = 0.9
        sure[np.isin(at, words), b] = sure[np.isin(at, [word + 10 for word in words]), o] = 9
        return np.log(sure / sure.sum(axis=1, keepdims=True)).astype(np.float32)

    monkeypatch.setattr(CtcAligner, "_emitted", emitted)
    return aligner, sound, ["bow"] * len(words), words


def test_a_recording_longer_than_the_search_sees_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctc, "WIDTH", 128)
    aligner, sound, text, frames = long(folder, monkeypatch, 330)
    told: list[float] = []
    found = aligner.align(
        sound, RATE, " ".join(text), pronunciations={"bow": "B OW1"},
        progress=lambda done, total, note="": told.append(done / total))
    starts = [word.start for word in found.words if word.label]
    assert len(starts) == len(text)
    assert np.abs(np.array(starts) - np.array(frames) / 50).max() <= 0.031  # frames of pieces are no whole hundredths
    assert told == sorted(told) and told[-1] == 1.0 and len(told) > 20


@pytest.mark.parametrize("when", [0.3, 0.95])
def test_it_can_be_cancelled_while_it_listens_and_while_it_searches(
    folder: Path, monkeypatch: pytest.MonkeyPatch, when: float,
) -> None:
    aligner, sound, text, _ = long(folder, monkeypatch, 90)
    flag = CancelFlag()

    def told(done: float, total: float, note: str = "") -> None:
        if done / total > when:
            flag.cancel()

    with pytest.raises(Cancelled):
        aligner.align(sound, RATE, " ".join(text), pronunciations={"bow": "B OW1"}, progress=told, token=flag)


def test_a_folder_without_a_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(PlosiveError, match="no model"):
        CtcAligner(str(tmp_path))
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "vocab.json").write_text("{}")
    with pytest.raises(PlosiveError, match="cannot be read"):
        CtcAligner(str(tmp_path))
