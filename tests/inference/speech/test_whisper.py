"""Alignment by Whisper: the search on attention made by hand, and a tiny model that the test makes and loads."""

import itertools
import shutil
import socket
from pathlib import Path

import numpy as np
import pytest

from inference import registry
from inference.api import CancelFlag
from inference.errors import Cancelled, PlosiveError
from inference.metrics.alignment import disagreements
from inference.speech import attention, whisper
from inference.speech.align import PocketsphinxAligner
from inference.speech.whisper import WhisperAligner
from tests.inference.speech import tiny
from tests.inference.speech.recordings import Recording


def test_every_row_gets_its_frames_in_order() -> None:
    score = np.zeros((3, 9))
    for row, frames in enumerate((range(2), range(2, 7), range(7, 9))):
        score[row, list(frames)] = 1.0
    assert attention.path(score) == [(0, 2), (2, 7), (7, 9)]


def test_a_row_that_stands_nowhere_still_gets_a_frame() -> None:
    score = np.zeros((3, 6))
    score[0, :3], score[2, 3:] = 1.0, 1.0
    (a, b), (c, d), (e, f) = attention.path(score)
    assert a == 0 and b == c and d == e and f == 6 and d - c == 1 and abs(c - 3) <= 1


def test_more_tokens_than_frames_are_refused() -> None:
    with pytest.raises(PlosiveError, match="longer than the recording"):
        attention.path(np.zeros((5, 4)))


def test_what_every_token_looks_at_is_no_evidence() -> None:
    weights = np.full((2, 3, 40), 0.01, np.float32)
    weights[:, :, 5] = 0.9  # a frame that all look at
    for row, at in enumerate((0, 14, 27)):
        weights[:, row, at : at + 13] += 0.2
    ends = [end for _, end in attention.path(attention.evidence(weights))]
    assert abs(ends[0] - 13) <= 1 and abs(ends[1] - 27) <= 1 and ends[2] == 40


def test_words_go_to_the_piece_in_which_they_were_heard() -> None:
    words = ["one", "two", "three", "four", "five", "six", "seven"]
    heard = [["One", "two,"], [], ["five", "sick", "Seven."]]
    assert attention.shared(words, heard, [1, 1, 1]) == [0, 0, 1, 1, 2, 2, 2]
    assert attention.shared(words, [["x"], ["y"]], [1.0, 3.0]) == [0, 0, 1, 1, 1, 1, 1]
    assert attention.shared(words, [[""]], [1.0]) == [0] * 7


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Whisper of a few thousand weights that has learned nothing."""
    return tiny.whisper(tmp_path_factory.mktemp("whisper"))


@pytest.fixture
def cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks the network fails."""

    def refused(*_: object) -> None:
        raise AssertionError("nothing may be fetched")

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.mark.usefixtures("cut_off")
@pytest.mark.parametrize(("language", "text", "word"), [("en", "", "boat"), ("es", "Buenos días", "días")])
def test_a_model_from_a_folder_places_every_word(
    folder: Path, line: Recording, language: str, text: str, word: str,
) -> None:
    aligner = registry.get("aligner", "whisper").make(folder=str(folder), language=language)
    found = aligner.align(line.samples, line.rate, text or line.text)
    for tier in (found.words, found.phones):
        assert tier[0].start == 0 and tier[-1].end == pytest.approx(found.duration)
        assert all(a.end == pytest.approx(b.start) and a.end > a.start for a, b in itertools.pairwise(tier))
    said = [w for w in found.words if w.label]
    assert [w.label for w in said] == [w.strip(".,") for w in (text or line.text).split()]
    assert word in [w.label for w in said]
    edges = {round(p.start, 6) for p in found.phones}
    assert all(round(w.start, 6) in edges and 0 <= w.confidence <= 1 for w in said)
    assert whisper.INSIDE in found.notes


def test_what_it_finds_is_compared_and_disagreement_is_flagged(folder: Path, line: Recording) -> None:
    one = PocketsphinxAligner().align(line.samples, line.rate, line.text)
    other = WhisperAligner(str(folder)).align(line.samples, line.rate, line.text)
    apart = disagreements(one.words, other.words)
    assert apart, "a model that has learned nothing"
    assert all(abs(p.late_s) > 0.03 and p.reference.label == p.found.label for p in apart)


def test_a_long_recording_is_cut_and_every_word_is_in_one_piece(
    folder: Path, line: Recording, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(whisper, "PIECE_S", 1.5)
    seen: list[float] = []
    found = WhisperAligner(str(folder)).align(
        line.samples, line.rate, line.text, progress=lambda done, total, note="": seen.append(done / total))
    assert [w.label for w in found.words if w.label] == [w.strip(".,") for w in line.text.split()]
    assert all(a.end == pytest.approx(b.start) for a, b in itertools.pairwise(found.phones))
    assert not any(not a.label and not b.label for a, b in itertools.pairwise(found.words))
    assert seen == sorted(seen) and seen[-1] == 1.0 and len(seen) > 4


def test_without_a_transcript_what_is_recognised_is_aligned(
    folder: Path, line: Recording, monkeypatch: pytest.MonkeyPatch,
) -> None:
    aligner = WhisperAligner(str(folder))
    assert isinstance(aligner._recognised(line.samples[:16000], CancelFlag()), str)
    monkeypatch.setattr(aligner, "_recognised", lambda piece, token: "the boat slid")
    found = aligner.align(line.samples, line.rate, "  ")
    assert found.transcript == "the boat slid" and whisper.RECOGNISED in found.notes
    assert [w.label for w in found.words if w.label] == ["the", "boat", "slid"]
    monkeypatch.setattr(aligner, "_recognised", lambda piece, token: "")
    with pytest.raises(PlosiveError, match="recognises no words"):
        aligner.align(line.samples, line.rate, "")


def test_it_stops_when_asked(folder: Path, line: Recording) -> None:
    token = CancelFlag()
    token.cancel()
    with pytest.raises(Cancelled):
        WhisperAligner(str(folder)).align(line.samples, line.rate, line.text, token=token)


def test_a_missing_foreign_or_damaged_folder_is_said_in_a_line(folder: Path, tmp_path: Path) -> None:
    def refused(at: Path, *, language: str = "en") -> str:
        with pytest.raises(PlosiveError) as caught:
            WhisperAligner(str(at), language)
        assert caught.value.remedy and "\n" not in str(caught.value)
        return caught.value.what

    with pytest.raises(PlosiveError, match="no model in no folder"):
        WhisperAligner()
    assert "no model in" in refused(tmp_path)
    (tmp_path / "config.json").write_text("{}")
    assert "no Whisper" in refused(tmp_path)
    (tmp_path / "config.json").write_text('{"model_type": "wav2vec2"}')
    assert "no Whisper but “wav2vec2”" in refused(tmp_path)
    (tmp_path / "config.json").write_text("{")
    assert "cannot be read" in refused(tmp_path)
    assert "does not know the language “fr”" in refused(folder, language="fr")

    files = ("model.safetensors", b"not weights"), ("merges.txt", None), ("preprocessor_config.json", None)
    for name, damage in files:
        copy = tmp_path / name
        shutil.copytree(folder, copy)
        if damage is None:
            (copy / name).unlink()
        else:
            (copy / name).write_bytes(damage)
        refused(copy)


def test_a_model_that_lacks_weights_is_not_filled_with_random_ones(folder: Path, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    copy = tmp_path / "half"
    shutil.copytree(folder, copy)
    weights = load_file(str(copy / "model.safetensors"))
    kept = {name: value for name, value in weights.items() if "decoder.layers.1" not in name}
    assert len(kept) < len(weights)
    save_file(kept, str(copy / "model.safetensors"), metadata={"format": "pt"})
    with pytest.raises(PlosiveError, match="lacks weights"):
        WhisperAligner(str(copy))
