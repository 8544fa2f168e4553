"""pocketsphinx behind two calls."""

from inference.speech import activity
from inference.speech.align import wanted
from inference.speech.decoder import ForcedDecoder
from inference.speech.pieces import padded
from tests.inference.speech.recordings import Recording


def test_words_that_are_said_are_located_where_they_are_and_others_left_out(line: Recording) -> None:
    asked, typed, _ = wanted("en", line.text, {})
    sound = padded(activity.resample(line.samples, line.rate))
    decoder = ForcedDecoder()
    names = [decoder.name(word.text, word.variants) for word in asked]
    said = [h for h in decoder.align(sound, names) or [] if h.index >= 0]
    assert [h.index for h in said] == list(range(len(names)))
    extra = [*names[:3], "hippopotamus", *names[3:], "strawberries", "tomorrow"]
    located = [h for h in decoder.locate(sound, extra, from_start=True) if h.index >= 0]
    assert [h.index for h in located] == [0, 1, 2, *range(4, len(names) + 1)]
    for found, known in zip(located, said, strict=True):
        assert found.phones == known.phones
        assert abs(found.start - known.start) <= 0.05
