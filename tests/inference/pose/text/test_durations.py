"""Durations from text: what stretches a phone, pauses, rates, and that the table says what was learned."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from inference.api import Alignment, Interval
from inference.errors import PlosiveError
from inference.pose.text import durations, fit_durations
from inference.pose.text.draft import line_of
from inference.pose.text.durations import EFFECTS, LEAST, contexts, from_json, to_json, usual
from inference.speech.phones import ARPABET, BILABIAL


def flat(words: list[list[str]], rate: float = 1.0) -> dict[str, float]:
    seconds = usual().seconds(words, rate)
    return {p: float(s) for word, of in zip(words, seconds, strict=True) for p, s in zip(word, of, strict=True)}


def test_context_says_where_a_phone_stands() -> None:
    at, stop = contexts([["AE0", "T"], ["S", "T", "AA1", "P"]])
    assert at == [("unstressed", "weak word", "before voiceless", "phrase start"), ("word end", "cluster across words")]
    assert [set(names) for names in stop] == [
        {"word start", "cluster", "cluster across words", "phrase end onset"}, {"cluster", "phrase end onset"},
        {"stressed", "before voiceless", "phrase end vowel"}, {"word end", "phrase end coda"},
    ]  # fmt: skip


def test_stress_phrase_end_and_rate_change_durations() -> None:
    assert flat([["AA1", "T"], ["AH0", "T"]])["AA1"] > flat([["AA0", "T"], ["AH0", "T"]])["AA0"]
    assert flat([["M", "AA1"]])["AA1"] > 1.2 * flat([["M", "AA1"], ["B", "IY1"]])["AA1"]
    usual_rate, fast = flat([["S", "IY1"]]), flat([["S", "IY1"]], 2.0)
    assert all(LEAST <= fast[p] < usual_rate[p] for p in fast)
    assert fast["IY1"] / usual_rate["IY1"] > 0.5  # what cannot be shortened is not


def test_the_shipped_table_is_whole_and_survives_saving() -> None:
    table = usual()
    assert set(table.phone) == ARPABET and set(table.effect) == set(EFFECTS)
    assert from_json(to_json(table)) == table
    with pytest.raises(PlosiveError, match="damaged"):
        from_json({"version": 1, "effects": {}})


def test_a_line_has_words_phones_and_pauses_without_gaps() -> None:
    line = line_of("Maybe, my mama. Bob")  # m b m m m b b
    found = line.timed(0.5)
    assert [w.label for w in found.words] == ["", "Maybe", "", "my", "mama", "", "Bob"]
    comma, sentence = (w.end - w.start for w in found.words if not w.label and w.start)
    assert comma == pytest.approx(0.225) and sentence == pytest.approx(0.5)
    for tier in (found.words, found.phones):
        assert tier[0].start == 0.0 and tier[0].end == 0.5 and tier[-1].end == found.duration
        assert all(a.end == pytest.approx(b.start) for a, b in pairwise(tier))
    assert sum(p.label in BILABIAL for p in found.phones) == 7
    assert found.duration == pytest.approx(0.5 + line.length())


def test_a_line_takes_the_time_it_is_given_and_own_pronunciations() -> None:
    line = line_of("zorb", {"zorb": "Z AO1 R B"})
    assert [p.label for p in line.timed().phones] == ["Z", "AO1", "R", "B"] and line.notes == ()
    assert line.length(line.rate_for(0.7)) == pytest.approx(0.7, abs=1e-3)
    assert "zorb" in line_of("zorb").notes[0]


@pytest.mark.parametrize("text", ["", "  \n", "…", "—"])
def test_nothing_to_say_is_refused(text: str) -> None:
    with pytest.raises(PlosiveError):
        line_of(text)


def spoken(seed: int, rate: float) -> fit_durations.Observed:
    """A recording whose vowels last 120 ms when stressed and 60 when not, consonants 50."""
    random = np.random.default_rng(seed)
    words, phones, at = [], [], 0.0
    for _ in range(60):
        first = at
        digit = "1" if random.random() < 0.5 else "0"
        for label, length in (("T", 0.05), ("AA" + digit, 0.12 if digit == "1" else 0.06), ("D", 0.05)):
            end = at + length * rate * float(np.exp(random.normal(0, 0.05)))
            phones.append(Interval(label, at, end))
            at = end
        words.append(Interval("word", first, at))
    return fit_durations.observe(Alignment(tuple(words), tuple(phones), at), f"speaker {seed}")


def test_learning_finds_what_stress_does_whatever_the_speakers_rate() -> None:
    taught = [spoken(1, 1.0), spoken(2, 1.3), spoken(3, 0.8)]
    table = fit_durations.fit(taught)
    assert table.effect["stressed"] / table.effect["unstressed"] == pytest.approx(2.0, rel=0.25)  # shrunk
    judged = fit_durations.judge(
        table, fit_durations.constant(taught), fit_durations.constant(taught, by_phone=True), [spoken(4, 1.1)])
    assert judged.phones == 180 and judged.table < 0.5 * judged.by_phone < judged.constant
    assert durations.to_json(table)["effects"]["stressed"] == round(table.effect["stressed"], 3)


@pytest.mark.parametrize(("language", "text", "words", "pauses"), [
    ("es", "¿Quién? Yo, Ana.", ["Quién", "Yo", "Ana"], ["sentence", "comma", ""]),
    ("ja", "わたし、あなた。いぬ。", ["わたし", "あなた", "いぬ"], ["comma", "sentence", ""]),
    ("fr", "Oui… non /nɔ̃/", ["Oui", "non", "nɔ̃"], ["comma", ""]),
    ("ipa", "mama", ["mama"], [""]),
])  # fmt: skip
def test_other_languages_are_timed_by_the_lengths_of_their_own_phonemes(
    language: str, text: str, words: list[str], pauses: list[str],
) -> None:
    line = line_of(text, None, language)
    assert [phrase.pause for phrase in line.phrases] == pauses
    timed = line.timed(0.5)
    assert [w.label.strip("/") for w in timed.words if w.label] == words
    assert all(0.03 <= p.end - p.start <= 0.4 for p in timed.phones if p.label)
    assert timed.duration == pytest.approx(0.5 + line.length())
    assert line.length(line.rate_for(line.length() * 0.8)) == pytest.approx(line.length() * 0.8, abs=0.01)


def test_the_end_of_a_phrase_is_lengthened_in_other_languages_too() -> None:
    mama = [p.end - p.start for p in line_of("mama", None, "es").timed().phones]
    assert mama[3] > 1.2 * mama[1]
