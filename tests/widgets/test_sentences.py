"""Finished sentences find the template they were made from, whatever was filled in, and say it in German."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from widgets.language import read
from widgets.sentences import Sentences
from widgets.theme import resource_folder

PATH = resource_folder("translations") / "plosive_de.ts"
GERMAN = read(PATH)
ODD = (
    "/tmp/{1}/Ünïcode dir/{name}.mov", "Größe “12 %” neu", "17", "it's.TextGrid", "C:\\Filme\\a&b <3>.wav", "0.25",
    "\\g<1> (x|y)* $^",
)  # fmt: skip
NUMBERED = sorted(source for source in GERMAN if "{1}" in source)
PLAIN = sorted(
    source for source in GERMAN if re.search(r"[a-z] [a-z]", source) and not re.search(r"[{}&\n<]|\[\[", source)
)  # fmt: skip


REASONS = [
    message.findtext("source", "") for message in ElementTree.parse(PATH).iter("message")
    if any("/app/interchange/" in place.get("filename", "") for place in message.iter("location"))
]
"""What may be wrong with a file of timing: said after its name and line."""


@pytest.fixture(scope="module")
def german() -> Sentences:
    """The German table."""
    return Sentences(GERMAN)


def filled(source: str, start: int) -> tuple[str, list[str]]:
    """A template as the engine would fill it, and with what."""
    values = [ODD[(start + k) % len(ODD)] for k in range(len(re.findall(r"\{\d\}", source)))]
    return put(source, values), values


def put(text: str, values: list[str]) -> str:
    """A text with values in its holes."""
    return re.sub(r"\{(\d)\}", lambda hole: values[int(hole[1]) - 1], text)


def test_there_are_templates_and_each_is_whole() -> None:
    assert len(NUMBERED) > 200
    for source in NUMBERED:
        holes = [int(number) for number in re.findall(r"\{(\d)\}", source)]
        assert holes == list(range(1, len(holes) + 1)), source
        assert sorted(holes) == sorted(int(n) for n in re.findall(r"\{(\d)\}", GERMAN[source])), source


@pytest.mark.parametrize("start", range(len(ODD)))
def test_every_template_comes_back_as_itself_with_its_values_in_place(german: Sentences, start: int) -> None:
    wrong = []
    for source in NUMBERED:
        sentence, values = filled(source, start)
        expected = put(GERMAN[source], values)
        if german.say(sentence) != expected:
            wrong.append((sentence, german.say(sentence), expected))
    assert wrong == []


def test_a_sentence_inside_a_sentence_is_said_too(german: Sentences) -> None:
    said = german.say("mein take.TextGrid, line 3: an interval ends before it begins")
    assert said == "mein take.TextGrid, Zeile 3: ein Intervall endet, bevor es beginnt"
    said = german.say("x.pgo, line 12: 5,5 is no number of phonemes")
    assert said == "x.pgo, Zeile 12: 5,5 ist keine Zahl von Phonemen"
    said = german.say("Frame 12 could not be rendered: Frame 12 of a b.mov cannot be decoded. The file is damaged.")
    assert said == (
        "Bild 12 konnte nicht gerendert werden: Bild 12 von a b.mov kann nicht dekodiert werden. "
        "Die Datei ist beschädigt."
    )
    assert german.say("Analysing the shot failed: boom. Copy the details and report it").startswith(
        f"„{GERMAN['Analysing the shot']}“ ist gescheitert: boom.")


def test_each_reason_inside_a_file_s_error_is_said_whole(german: Sentences) -> None:
    """Reasons that begin with a value must not take the file's name for a part of it."""
    assert len(REASONS) > 60
    wrong = []
    for source in REASONS:
        reason, values = filled(source, 2)
        expected = f"it's a.eaf, Zeile 7: {put(GERMAN[source], values)}"
        if (said := german.say(f"it's a.eaf, line 7: {reason}")) != expected:
            wrong.append((source, said))
    assert wrong == []


def test_what_happened_and_what_to_do_may_be_one_line(german: Sentences) -> None:
    for plain in PLAIN[:40]:
        assert german.say(f"The scrubbing copy is damaged. {plain}.").startswith(
            f"Der Proxy zum Scrubben ist beschädigt. {GERMAN[plain].rstrip('.')}")


@pytest.mark.parametrize("foreign", [
    "", "boom", "CUDA error 719: unspecified launch failure", "Nobody wrote this sentence", "x" * 5000,
    "{1} {2} {name}", "a.mov: b.mov: c", "[Errno 5] Input/output error: '/tmp/ä'",
])  # fmt: skip
def test_what_nobody_translated_stays_as_it_is(german: Sentences, foreign: str) -> None:
    assert german.say(foreign) == foreign


def test_names_that_are_words_of_the_window_stay_names(german: Sentences) -> None:
    assert "Open" in GERMAN and GERMAN["Open"] != "Open"
    assert german.say("Open is damaged: Copy") == "Open ist beschädigt: Copy"


def test_words_for_one_place_and_lists_are_said(german: Sentences) -> None:
    said = german.say("x.pgo, line 4: the file ends where the name of a voice was expected")
    assert said == "x.pgo, Zeile 4: die Datei endet, wo der Name einer Stimme erwartet wurde"
    assert german.say("BT.709, limited range, HDR (PQ), shown tone-mapped") == (
        "BT.709, begrenzter Wertebereich, HDR (PQ), mit Tone-Mapping gezeigt"
    )
