"""A few words aligned again in their own stretch of sound, free or bound to given times."""

import numpy as np
import pytest

from inference.api import Alignment, CancelFlag
from inference.errors import Cancelled, PlosiveError
from inference.speech.align import PocketsphinxAligner
from inference.speech.local import Anchor, realign
from tests.inference.speech.recordings import Recording


@pytest.fixture(scope="module")
def whole(line: Recording) -> Alignment:
    return PocketsphinxAligner().align(line.samples, line.rate, line.text)


def cut(line: Recording, start: float, end: float) -> np.ndarray:
    return line.samples[round(start * line.rate) : round(end * line.rate)]


def spoken(alignment: Alignment) -> list[tuple[str, float]]:
    return [(w.label, w.start) for w in alignment.words if w.label]


def test_some_words_of_a_line_are_found_where_the_whole_line_has_them(line: Recording, whole: Alignment) -> None:
    words = [w for w in whole.words if w.label][3:7]
    start, end = words[0].start - 0.02, words[-1].end + 0.02
    found = realign(cut(line, start, end), line.rate, [w.label for w in words])
    assert [label for label, _ in spoken(found)] == [w.label for w in words]
    assert [at + start for _, at in spoken(found)] == pytest.approx([w.start for w in words], abs=0.03)
    assert found.phones[-1].end == pytest.approx(found.duration)


def test_another_word_gets_its_own_phones_and_a_low_confidence(line: Recording, whole: Alignment) -> None:
    word = max((w for w in whole.words if w.label), key=lambda w: w.end - w.start)
    sound = cut(line, word.start, word.end)
    right, wrong = realign(sound, line.rate, [word.label]), realign(sound, line.rate, ["zebras"])
    assert [p.label for p in wrong.phones if p.label] == ["Z", "IY1", "B", "R", "AH0", "Z"]
    (good,), (bad,) = ([w.confidence for w in a.words if w.label] for a in (right, wrong))
    assert bad < good - 0.2


def test_bound_words_begin_within_reach_of_their_times(line: Recording, whole: Alignment) -> None:
    true = [w for w in whole.words if w.label]
    taps = [w.start + 0.07 for w in true]
    anchors = [Anchor(i, t) for i, t in enumerate(taps)]
    found = realign(line.samples, line.rate, [w.label for w in true], anchors=anchors)
    starts = np.array([at for _, at in spoken(found)])
    assert np.abs(starts - taps).max() <= 0.125
    assert np.median(np.abs(starts - [w.start for w in true])) < 0.02  # taps were 70 ms off


def test_a_word_dragged_elsewhere_stays_where_it_was_dragged(line: Recording, whole: Alignment) -> None:
    true = [w for w in whole.words if w.label]
    to = true[4].start + 0.2
    found = realign(line.samples, line.rate, [w.label for w in true], anchors=[Anchor(4, to, reach=0.03)])
    moved = spoken(found)
    assert moved[4][1] == pytest.approx(to, abs=0.035)
    assert [label for label, _ in moved] == [w.label for w in true]
    assert moved[1][1] == pytest.approx(true[1].start, abs=0.03)


def test_too_little_sound_still_gives_every_phone_a_place(line: Recording) -> None:
    found = realign(cut(line, 0.5, 0.6), line.rate, ["extraordinary", "circumstances"])
    assert [label for label, _ in spoken(found)] == ["extraordinary", "circumstances"]
    assert all(p.end > p.start for p in found.phones)
    assert max(w.confidence for w in found.words if w.label) < 0.3


def test_a_typed_word_stays_one_word(line: Recording) -> None:
    found = realign(line.samples, line.rate, ["$5", "boat"])
    assert [label for label, _ in spoken(found)] == ["$5", "boat"]


def test_times_out_of_order_are_refused(line: Recording) -> None:
    with pytest.raises(PlosiveError, match="before"):
        realign(line.samples, line.rate, ["one", "two"], anchors=[Anchor(0, 1.0), Anchor(1, 0.5)])


def test_cancelling_stops_it(line: Recording) -> None:
    token = CancelFlag()
    token.cancel()
    with pytest.raises(Cancelled):
        realign(line.samples, line.rate, ["one"], token=token)
