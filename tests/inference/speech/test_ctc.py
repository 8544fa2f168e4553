"""Alignment by a CTC model: the search on posteriors made by hand, and loading a tiny model from a folder."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from inference.errors import PlosiveError
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


def test_a_folder_without_a_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(PlosiveError, match="no model"):
        CtcAligner(str(tmp_path))
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "vocab.json").write_text("{}")
    with pytest.raises(PlosiveError, match="cannot be read"):
        CtcAligner(str(tmp_path))
