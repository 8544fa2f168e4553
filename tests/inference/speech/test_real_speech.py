"""Accuracy against hand-labelled recordings, where they are at hand."""

import json
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import pytest

from inference.api import Interval
from inference.speech.align import PocketsphinxAligner
from inference.speech.phones import base
from inference.speech.recognise import recognise
from tests.inference.speech.recordings import load

Labels = list[tuple[float, float, str]]


def truth(path: Path) -> dict[str, Labels]:
    found = json.loads(Path(f"{path}.gt.json").read_text("utf-8"))
    tiers = [tier for tier in ("words", "phones") if tier in found]
    return {tier: [(a, b, label.strip()) for a, b, label in found[tier]] for tier in tiers}


def errors(labels: Labels, found: tuple[Interval, ...], tier: str) -> np.ndarray:
    """Seconds by which starts of intervals matched by label are late."""
    wanted = [(start, label.upper()) for start, _, label in labels if label]
    got = [(i.start, base(i.label) if tier == "phones" else i.label.upper()) for i in found if i.label]
    blocks = SequenceMatcher(None, [w[1] for w in wanted], [g[1] for g in got], autojunk=False).get_matching_blocks()
    return np.array([got[b.b + i][0] - wanted[b.a + i][0] for b in blocks for i in range(b.size)])


def test_phones_of_a_conversation(shared_data: Path) -> None:
    path = shared_data / "audio" / "polyglotdb__acoustic_corpus.wav"
    labels = truth(path)
    text = " ".join(label for *_, label in labels["words"] if label)
    sound = load(path)
    late = errors(labels["phones"], PocketsphinxAligner().align(sound.samples, sound.rate, text).phones, "phones")
    assert len(late) >= 160
    assert np.median(np.abs(late)) <= 0.012
    assert np.mean(np.abs(late) <= 0.020) >= 0.70
    assert abs(np.median(late)) <= 0.006


def test_words_of_several_short_sentences(shared_data: Path) -> None:
    late: list[float] = []
    for path in sorted((shared_data / "grid_s1").glob("*.gt.json"))[:6]:
        clip = path.with_name(path.name.removesuffix(".gt.json"))
        labels = truth(clip)["words"]
        sound = load(clip)
        text = " ".join(label for *_, label in labels)
        found = PocketsphinxAligner().align(sound.samples, sound.rate, text)
        assert [w.label for w in found.words if w.label] == text.split()
        late += list(errors(labels, found.words, "words"))
    assert len(late) == 36
    assert np.median(np.abs(late)) <= 0.020


@pytest.mark.parametrize("name", ["mfa__mfa_whisper.flac"])
def test_odd_voices_are_aligned_with_what_is_heard_in_them(shared_data: Path, name: str) -> None:
    sound = load(shared_data / "audio" / name)
    text = recognise(sound.samples, sound.rate).text
    found = PocketsphinxAligner().align(sound.samples, sound.rate, text)
    assert [w.label for w in found.words if w.label] == text.split()
