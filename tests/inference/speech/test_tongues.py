"""Other languages than English, said by espeak-ng: words are found about where it begins them."""

import numpy as np
import pytest

from inference.metrics.alignment import late
from inference.speech.local import realign
from tests.inference.speech.tongues import TEXTS, Voice


@pytest.fixture(scope="module")
def voice() -> Voice:
    try:
        return Voice()
    except OSError as error:
        pytest.skip(str(error))


def test_it_is_known_when_each_word_begins(voice: Voice) -> None:
    said = voice.say("es", "¿Quién ha comido pan?")
    assert [word.label for word in said.words] == ["Quién", "ha", "comido", "pan"]
    starts = [word.start for word in said.words]
    assert starts == sorted(starts) and 0 <= starts[0] < 0.1 and 0.5 < starts[-1] < len(said.samples) / said.rate
    level = np.abs(said.samples)
    assert level.max() > 0.05


@pytest.mark.parametrize("language", ["es", "fr", "de", "it", "pt", "ja", "zh"])
def test_words_are_found_without_a_model_of_the_language(voice: Voice, language: str) -> None:
    name, sentences = TEXTS[language]
    off = []
    for sentence in sentences[:2]:
        said = voice.say(name, sentence)
        words = [word.label for word in said.words]
        found = realign(said.samples, said.rate, words, language=language)
        assert [word.label for word in found.words if word.label] == words
        off.append(late(said.words, found.words))
    assert np.median(np.abs(np.concatenate(off))) <= 0.035
    assert np.mean(np.abs(np.concatenate(off)) <= 0.1) >= 0.85
