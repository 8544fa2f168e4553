from itertools import pairwise

import pytest

from inference.api import Interval
from inference.speech.activity import Pause
from inference.speech.asked import JOINED, Asked
from inference.speech.boundaries import Phone
from inference.speech.confidence import confidence, likeness
from inference.speech.tiers import Spoken, tiers


def word(index: int, *phones: tuple[str, float, float]) -> Spoken:
    return Spoken(index, index, 0.0, tuple(Phone(label, a, b, -1.0) for label, a, b in phones))


def pause(start: float, end: float) -> Spoken:
    return Spoken(-1, -1, 0.0, (Phone("SIL", start, end, 0.0),))


def build(*spoken: Spoken, typed: tuple[str, ...] = ("He", "top"), duration: float = 1.0) -> tuple[list[Interval], ...]:
    words, phones = tiers(spoken, typed, [Asked(i, t.lower(), ()) for i, t in enumerate(typed)], duration)
    for tier in (words, phones):
        assert tier[0].start == 0.0 and tier[-1].end == duration
        assert all(a.end == b.start and a.end > a.start for a, b in pairwise(tier))
    return list(words), list(phones)


def test_tiers_are_gapless_with_silence_at_both_ends_and_stress_on_vowels() -> None:
    words, phones = build(
        pause(-0.1, 0.2), word(0, ("HH", 0.2, 0.3), ("IY", 0.3, 0.4)), pause(0.4, 0.6),
        word(1, ("T", 0.6, 0.65), ("AA", 0.65, 0.8), ("P", 0.8, 0.9)), pause(0.9, 1.1))
    assert [w.label for w in words] == ["", "He", "", "top", ""]
    assert [p.label for p in phones] == ["", "HH", "IY0", "", "T", "AA1", "P", ""]


def test_a_short_pause_is_the_closure_of_the_stop_after_it() -> None:
    _, phones = build(
        word(0, ("HH", 0.0, 0.3), ("IY", 0.3, 0.4)), pause(0.4, 0.48),
        word(1, ("T", 0.48, 0.6), ("AA", 0.6, 0.8), ("P", 0.8, 1.0)))
    assert [(p.label, p.start) for p in phones][2] == ("T", pytest.approx(0.4))


@pytest.mark.parametrize(("length", "kept"), [(0.05, False), (0.07, True)])
def test_elsewhere_a_pause_counts_from_60_ms(length: float, kept: bool) -> None:
    _, phones = build(
        word(0, ("T", 0.0, 0.3)), pause(0.3, 0.3 + length), word(1, ("HH", 0.3 + length, 0.6), ("IY", 0.6, 1.0)),
        typed=("t", "he"))
    assert ("" in [p.label for p in phones]) is kept


def test_one_typed_word_said_in_two_is_one_interval() -> None:
    said = (Spoken(0, 0, 0.0, (Phone("F", 0.1, 0.3, -1),)), Spoken(0, 1, 0.0, (Phone("D", 0.3, 0.5, -1),)))
    words, _ = tiers(said, ["$5"], [Asked(0, "five", ()), Asked(0, "dollars", ())], 0.6)
    assert [(w.label, w.start, w.end) for w in words] == [("", 0.0, 0.1), ("$5", 0.1, 0.5), ("", 0.5, 0.6)]


def test_likeness_falls_with_the_score() -> None:
    assert likeness(-1.0) > 0.9 > likeness(-5.0) > 0.4 > likeness(-9.0)


def test_confidence_falls_with_the_words_score_the_neighbours_and_an_open_edge() -> None:
    sure = confidence(Phone("T", 0, 0.1, -1.0, 0.003), Phone("AA", 0, 0, -1.0), -1.0)
    assert sure > 0.9
    assert confidence(Phone("T", 0, 0.1, -1.0, 0.003), Phone("AA", 0, 0, -1.0), -9.0) < 0.2
    assert confidence(Phone("T", 0, 0.1, -1.0, 0.050), Phone("AA", 0, 0, -1.0), -1.0) < sure
    assert confidence(Phone("T", 0, 0.1, -1.0, 0.003), Phone("AA", 0, 0, -9.0), -1.0) < sure


def test_a_phone_written_for_two_units_is_one() -> None:
    said = (Spoken(0, 0, 0.0, (Phone("N", 0.1, 0.2, -1), Phone("Y", 0.2, 0.3, -1), Phone("AA", 0.3, 0.5, -1))),)
    asked = [Asked(0, "ña", (("N", "Y", "AA"),), (("ɲ", JOINED, "a"),))]
    _, phones = tiers(said, ["ña"], asked, 0.6)
    assert [(p.label, p.start, p.end) for p in phones][1:3] == [("ɲ", 0.1, 0.3), ("a", 0.3, 0.5)]


def test_a_phone_stretched_over_quiet_is_cut_off_there() -> None:
    said = (Spoken(0, 0, 0.0, (Phone("HH", 0.0, 0.1, -1), Phone("IY", 0.1, 0.9, -1))),)
    _, phones = tiers(said, ["he"], [Asked(0, "he", ())], 1.0, [Pause(0.4, 1.0)])
    assert [(p.label, p.end) for p in phones] == [("HH", 0.1), ("IY0", 0.4), ("", 1.0)]


def test_words_at_the_very_end_of_a_recording_keep_their_phones() -> None:
    words, phones = build(
        word(0, ("HH", 0.7, 0.9), ("IY", 0.9, 0.99)),
        word(1, ("T", 1.02, 1.05), ("AA", 1.05, 1.1), ("P", 1.1, 1.15)), pause(1.15, 1.3))
    assert [w.label for w in words] == ["", "He", "top"]
    assert [p.label for p in phones] == ["", "HH", "IY0", "T", "AA1", "P"]
    assert phones[1].start == pytest.approx(0.7) and phones[3].start == pytest.approx(0.97)
