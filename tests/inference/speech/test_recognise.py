import numpy as np
import pytest

from inference.errors import PlosiveError
from inference.speech.recognise import NOTE, recognise
from tests.inference.speech.recordings import Recording


def test_words_of_a_clear_line_are_heard(line: Recording) -> None:
    heard = recognise(line.samples, line.rate)
    assert "favorite map above the" in heard.text
    assert heard.note == NOTE


def test_silence_is_called_silence() -> None:
    with pytest.raises(PlosiveError, match="no sound"):
        recognise(np.zeros(16000, np.float32), 16000)
