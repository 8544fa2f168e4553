"""Every format: known by its file, read, written back byte by byte, and again exactly as its own reader had it."""

from __future__ import annotations

import codecs
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from praatio import textgrid as praat

from app.interchange import table
from app.interchange.eaf import write as write_eaf
from app.interchange.model import Mark, MarkTier, Timing, at_rate, cut_apart, filled
from app.interchange.text import Malformed
from inference.errors import PlosiveError
from tests.app.interchange import samples

IDS = sorted(samples.ALL)


def parsed(format_id: str) -> table.Opened:
    name, text = samples.ALL[format_id]
    return table.parsed(text.encode(), name)


@pytest.mark.parametrize("format_id", IDS)
def test_a_file_is_known_and_comes_back_byte_by_byte(format_id: str) -> None:
    found = parsed(format_id)
    assert found.format.id == format_id
    assert any(mark.label for tier in found.timing.tiers for mark in tier.marks)
    assert table.written(found.timing, found.format, found) == samples.ALL[format_id][1].encode()


@pytest.mark.parametrize("format_id", IDS)
def test_what_is_written_reads_the_same(format_id: str) -> None:
    found = parsed(format_id)
    again = found.format.write(found.timing)
    assert found.format.read(again) == found.timing
    if format_id not in ("textgrid-short", "textgrid-json", "vtt"):  # written in the program's own spelling
        assert again == found.data


@pytest.mark.parametrize("format_id", [i for i in IDS if i != "eaf"])  # ELAN's XML says UTF-8 itself
@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "crlf"])
def test_marks_of_byte_order_and_line_ends_come_back(format_id: str, codec: str) -> None:
    name, text = samples.ALL[format_id]
    if codec == "crlf":
        data = text.replace("\n", "\r\n").encode()
    elif codec == "utf-16":
        data = codecs.BOM_UTF16_BE + text.replace('encoding="utf-8"', 'encoding="utf-16"').encode("utf-16-be")
    else:
        data = text.encode(codec)
    found = table.parsed(data, name)
    assert found.timing.tiers == parsed(format_id).timing.tiers
    assert table.written(found.timing, found.format, found) == data
    if not format_id.endswith("xml"):
        again = found.format.write(found.timing)
        assert again[:2] == data[:2] and found.format.read(again) == found.timing
        assert (b"\r\n" in again) == (codec == "crlf" and "\n" in text)


def test_latin_1_names_line_and_byte_and_is_read_when_named() -> None:
    data = "0.0\t1.0\tbonjour\n1.0\t2.0\tété\n".encode("latin-1")
    with pytest.raises(PlosiveError, match=r"a\.txt, line 2: byte 0xE9 is no UTF-8 text"):
        table.parsed(data, "a.txt")
    found = table.parsed(data, "a.txt", encoding="latin-1")
    assert found.timing.tiers[0].marks[1].label == "été"
    with pytest.raises(PlosiveError, match="no encoding called klingon"):
        table.parsed(data, "a.txt", encoding="klingon")


def test_utf_16_without_a_mark_is_noticed() -> None:
    found = table.parsed(samples.AUDACITY.encode("utf-16-le"), "a.txt")
    assert found.timing.tiers == parsed("audacity").timing.tiers
    assert found.format.write(found.timing) == samples.AUDACITY.encode("utf-16-le")


@pytest.mark.parametrize(("format_id", "old", "new", "message"), [
    ("textgrid", "xmax = 1.0625", "xmax = soon", "line 22: .*stands where the end of an interval"),
    ("textgrid", '"AA1"', '"AA1', "line 42: .* is no class of tier"),
    ("textgrid", "xmin = 0.75", "xmin = 9.75", "interval ends before it begins"),
    ("textgrid-json", "[0.5, 1.5, \"hi\"]", "[0.5, \"hi\"]", "mark 2 of “words”"),
    ("eaf", "TIME_SLOT_REF2=\"ts3\"", "TIME_SLOT_REF2=\"ts9\"", r"line 24: there is no time slot “ts9”"),
    ("eaf", "ANNOTATION_REF=\"a2\"", "ANNOTATION_REF=\"a5\"", "line 41: annotation “a5” refers to itself"),
    ("eaf", "TIME_VALUE=\"1200\"", "TIME_VALUE=\"12h\"", "line 14: “12h” is no time in milliseconds"),
    ("eaf", "</TIER>", "</TEAR>", "line 33: this is no XML"),
    ("srt", "00:00:01,250 --> 00:00:02,000", "00:00:01,250 -> 00:00:02,000", "line 7: .*is no line of times"),
    ("srt", "--> 00:00:01,250", "--> 00:00:00,250", "line 2: a cue ends before it begins"),
    ("vtt", "00:01.250", "00:91.250", "line 11: 00:91 is no time"),
    ("audacity", "1.500000", "nan", "line 4: “nan” is no time"),
    ("audacity", "0.750000\t0.750000\tclick", "click", "line 3: a label is"),
    ("rhubarb-tsv", "D", "Q", "line 2: “Q” is no mouth shape"),
    ("rhubarb-xml", 'start="0.27"', 'start="1e300"', "line 10: this time lies years away"),
    ("rhubarb-json", '"end": 0.27', '"end": true', "cue 2: 'True' is no time"),
    ("papagayo", "hello 2 9 3", "hello 2 9 99", r"line 17: .*a phoneme is its frame"),
    ("papagayo", "\n24\n", "\n0\n", "line 3: 0 is no frame rate"),
    ("preston-blair", "7 E", "x E", "line 4: “x” is no frame"),
    ("oculus", "PP", "XX", "line 3: “XX” is no viseme of Oculus"),
    ("oculus-weights", "0.9812345678", "1.5", "line 5: “1.5” is no weight"),
    ("oculus-weights", "0.02,0.3", "0.01,0.3", "line 4: this row is no later than the one above"),
    ("oculus-weights", "\n0.05,", "\n", "line 7: 16 columns where the heading has 17"),
    ("oculus-weights", "laughterScore", "sil", "line 1: the heading of weights of visemes is time,sil,PP"),
    ("sapi", ",21", ",22", "line 3: “22” is no viseme of SAPI"),
    ("mpeg4", "2 10 1 40 0 1", "2 10 1 40 0", "line 7: 10 values where the flags promise 11"),
    ("json", "2000000, \"hello\"", "-1, \"hello\"", "mark 2 of “words”: it ends before it begins"),
    ("json", '"end": 2000000,', '"end": 2000000', "line 5: this is no JSON"),
])  # fmt: skip
def test_what_is_wrong_is_named_with_its_line(format_id: str, old: str, new: str, message: str) -> None:
    name, text = samples.ALL[format_id]
    assert old in text
    with pytest.raises(PlosiveError, match=message) as caught:
        table.parsed(text.replace(old, new, 1).encode(), name, format_id=format_id)
    assert str(caught.value).startswith(name) and caught.value.remedy


@pytest.mark.parametrize("format_id", ["eaf", "rhubarb-xml"])
def test_xml_expands_nothing_and_fetches_nothing(format_id: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden", "utf-8")
    bombs = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>',
        f'<!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}">]><x>&a;</x>',
        '<!DOCTYPE x SYSTEM "x.dtd"><x/>',
    )
    for bomb in bombs:
        with pytest.raises(Malformed, match="DOCTYPE"):
            table.by_id(format_id).read(bomb.encode())
    with pytest.raises(Malformed, match="undefined entity"):
        table.by_id(format_id).read(b"<x>&a;</x>")
    with pytest.raises(Malformed, match="nested too deeply"):
        table.by_id(format_id).read(b"<x>" * 100_000)


def test_deep_json_is_refused() -> None:
    for format_id in ("json", "textgrid-json", "rhubarb-json"):
        with pytest.raises(PlosiveError, match=r"deep\.json"):
            table.parsed(b"[" * 200_000, "deep.json", format_id=format_id)


def test_praat_reads_what_is_written_and_digits_of_unmoved_marks_stay(tmp_path: Path) -> None:
    found = parsed("textgrid")
    words = found.timing.tiers[0]
    moved = (*words.marks[:1], Mark(words.marks[1].start, 1_100_000, "bob", words.marks[1].extra),
             Mark(1_100_000, 1_500_000, words.marks[2].label))  # fmt: skip
    changed = table.with_tiers(found.timing, MarkTier("words", moved))
    path = tmp_path / "a.TextGrid"
    table.save(path, changed, found.format, found)
    grid = praat.openTextgrid(str(path), includeEmptyIntervals=True)
    assert grid.tierNames == ("words", "phones", "clicks")
    assert [tuple(e) for e in grid.getTier("words").entries] == [
        (0.0, 0.31249999999999994, ""), (0.31249999999999994, 1.1, "bob"), (1.1, 1.5, "שלום")]
    kept = [line for line in samples.LONG.splitlines() if line not in path.read_text("utf-8").splitlines()]
    assert kept == ["            xmax = 1.0625 ", '            text = "say ""bob""" ', "            xmin = 1.0625 "]


def test_elan_keeps_what_was_not_changed_and_drops_what_depends_on_what_is_gone() -> None:
    found = parsed("eaf")
    words = found.timing.tiers[0]
    assert [m.start for m in words.marks] == [0, 400_000, 800_000]  # the slot without a time lies between
    changed = table.with_tiers(
        found.timing, MarkTier("words", (words.marks[0], Mark(700_000, 1_300_000, "thee <3")), extra=words.extra))
    text = write_eaf(changed).decode()
    for kept in ("<!-- kept -->", "Symbolic_Association", 'MEDIA_URL="file:///talk.wav"', 'CV_ID="moods"',
                 'PARTICIPANT="Anna"', "greeting", "lastUsedAnnotationId"):  # fmt: skip
        assert kept in text
    assert "2sg" not in text  # its word is gone
    again = found.format.read(text.encode())
    assert [(m.start, m.end, m.label) for m in again.tiers[0].marks] == [
        (0, 400_000, "hello & שלום"), (700_000, 1_300_000, "thee <3")]
    assert [m.label for m in again.tiers[1].marks] == ["greeting"]


def test_vtt_keeps_notes_styles_and_places_around_another_text() -> None:
    found = parsed("vtt")
    cues = found.timing.tiers[0]
    first = cues.marks[0]
    other = (Mark(0, first.end, "A < B", first.extra), cues.marks[1])
    changed = table.with_tiers(found.timing, MarkTier("cues", other))
    text = found.format.write(changed).decode()
    assert "STYLE\n::cue { color: yellow }" in text and "NOTE a remark\non two lines\n\nfirst\n" in text
    assert "00:00:00.000 --> 00:00:01.250 align:start line:0\nA &lt; B\n" in text and text.endswith("NOTE the end\n")


def test_a_papagayo_word_may_have_no_phoneme() -> None:
    text = samples.PGO.replace("you 12 20 1\n\t\t\t\t12 U\n", "you 12 20 0\n")
    found = table.parsed(text.encode(), "a.pgo")
    assert len(found.timing.tiers[1].marks) == 3 and len(found.timing.tiers[2].marks) == 5
    assert found.format.write(found.timing) == text.encode()


def test_a_year_of_frames_is_refused_at_once() -> None:
    year = Timing((MarkTier("mpeg4", (Mark(0, 365 * 86_400 * 10**6, "1"),)),))
    with pytest.raises(PlosiveError, match="788400000 frames"):
        table.written(year, table.BY_ID["mpeg4"])


def test_frames_without_a_rate_take_one() -> None:
    timing = parsed("preston-blair").timing
    assert timing.guessed and timing.tiers[0].marks[1] == Mark(166_667, 250_000, "etc")
    at_25 = at_rate(timing, Fraction(25))
    assert at_25.tiers[0].marks[1] == Mark(160_000, 240_000, "etc") and not at_25.guessed
    assert table.BY_ID["preston-blair"].write(at_25) == samples.PRESTON.encode()


def test_overlaps_are_cut_and_gaps_filled() -> None:
    marks = (Mark(500, 900, "b"), Mark(100, 600, "a"), Mark(700, 800, "c"), Mark(950, 950, "no time"))
    assert [(m.start, m.end, m.label) for m in cut_apart(marks)] == [(100, 500, "a"), (500, 700, "b"), (700, 800, "c")]
    assert [(m.start, m.end, m.label) for m in filled(marks, 1000)] == [
        (0, 100, ""), (100, 500, "a"), (500, 700, "b"), (700, 800, "c"), (800, 1000, "")]


def test_what_a_format_cannot_carry_is_said(tmp_path: Path) -> None:
    words = MarkTier("words", (Mark(0, 333_333, "a"), Mark(300_000, 400_000, "b")))
    lost = table.save(tmp_path / "a.eaf", Timing((words,)), table.BY_ID["eaf"])
    assert lost == ["words: edges moved by up to 33.3 ms"]  # the overlap is cut
    lost = table.save(tmp_path / "a.srt", Timing((words, MarkTier("phones", words.marks))), table.BY_ID["srt"])
    assert lost == ["SubRip subtitles holds 1 tier: phones went into it or was left out"]


CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"])
LABELS = st.text(CHARACTERS, min_size=1, max_size=8)


def lines(step: int, labels: st.SearchStrategy[str], *, gapless: bool) -> st.SearchStrategy[tuple[Mark, ...]]:
    """Marks without overlaps on a grid of `step` microseconds."""

    def laid(rows: list[tuple[int, int, str]]) -> tuple[Mark, ...]:
        out, at = [], 0
        for gap, length, label in rows:
            at += 0 if gapless else gap * step
            out.append(Mark(at, at + length * step, label))
            at += length * step
        return tuple(out)

    return st.lists(st.tuples(st.integers(0, 500), st.integers(1, 500), labels), min_size=1, max_size=12).map(laid)


EXACT = [
    ("textgrid", 1, True), ("textgrid-short", 1, True), ("textgrid-json", 1, True), ("eaf", 1000, False),
    ("srt", 1000, False), ("vtt", 1000, False), ("audacity", 1, False), ("json", 1, False),
]  # fmt: skip


@pytest.mark.parametrize(("format_id", "step", "gapless"), EXACT)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_labels_and_times_are_exact(format_id: str, step: int, gapless: bool, data: st.DataObject) -> None:
    labels = LABELS.filter(lambda t: "-->" not in t and not t.startswith("&"))
    marks = data.draw(lines(step, labels, gapless=gapless))
    one = table.BY_ID[format_id]
    back = one.read(one.write(Timing((MarkTier("words", marks),))))
    assert [(m.start, m.end, m.label) for m in back.tiers[0].marks] == [(m.start, m.end, m.label) for m in marks]
    assert one.read(one.write(back)) == back


@pytest.mark.parametrize(("format_id", "names"), [
    ("rhubarb-tsv", "ABCDEFGHX"), ("rhubarb-xml", "ABCDEFGHX"), ("rhubarb-json", "ABCDEFGHX"),
])  # fmt: skip
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_shapes_are_exact_in_hundredths(format_id: str, names: str, data: st.DataObject) -> None:
    marks = data.draw(lines(10_000, st.sampled_from(names), gapless=True))
    one = table.BY_ID[format_id]
    assert one.read(one.write(Timing((MarkTier("rhubarb", marks),)))).tiers[0].marks == marks


@pytest.mark.parametrize("format_id", IDS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused_in_one_line(format_id: str, data: st.DataObject) -> None:
    name, text = samples.ALL[format_id]
    whole = text.encode()
    cut = data.draw(st.integers(0, len(whole)))
    more = data.draw(st.integers(0, 12))
    odd = st.sampled_from([b"-1", b"1e999", b"\0", b'"', b"<", b"\t", b"\n", b"9" * 30])
    junk = data.draw(st.one_of(st.binary(max_size=8), odd))
    damaged = whole[:cut] + junk + whole[cut + more :]
    try:
        found = table.parsed(damaged, name, format_id=format_id)
    except PlosiveError as error:
        assert "\n" not in str(error) and str(error).startswith(name)
        return
    again = found.format.write(found.timing)  # what was read can be written, and read
    found.format.read(again)


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=60), suffix=st.sampled_from(sorted(table.SUFFIXES)))
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    try:
        table.parsed(data, f"a{suffix}")
    except PlosiveError as error:
        assert str(error).startswith(f"a{suffix}")


@pytest.mark.parametrize("format_id", [
    "textgrid-short", "textgrid-json", "srt", "vtt", "audacity", "rhubarb-tsv", "rhubarb-xml", "json",
])  # fmt: skip
def test_a_hundred_thousand_marks_are_no_matter(format_id: str) -> None:
    shapes = "ABCDEFGH"
    marks = tuple(Mark(k * 80_000, (k + 1) * 80_000, shapes[k % 8]) for k in range(100_000))
    one = table.BY_ID[format_id]
    assert one.read(one.write(Timing((MarkTier("rhubarb", marks),)))).tiers[0].marks == marks


@pytest.mark.slow
@pytest.mark.parametrize(("format_id", "labels", "frame_s"), [
    ("textgrid", "אבج", 0), ("eaf", "אבج", 0), ("papagayo", "אבج", 1 / 24), ("preston-blair", ["AI", "E", "O"], 1 / 25),
    ("moho", "ABC", 1 / 25), ("oculus", ["aa", "PP", "sil"], 0), ("sapi", ["1", "2", "21"], 0),
    ("mpeg4", ["1", "2", "10"], 1 / 25), ("oculus-weights", ["aa", "PP", "ou"], 1 / 60),
])  # fmt: skip
def test_nor_are_they_in_the_larger_formats(format_id: str, labels: list[str], frame_s: float) -> None:
    marks = tuple(Mark(k * 80_000, (k + 1) * 80_000, labels[k % 3]) for k in range(100_000))
    one = table.BY_ID[format_id]
    name = {"papagayo": "words", "oculus-weights": "oculus"}.get(format_id, format_id)
    written = one.write(Timing((MarkTier(name, marks),)))
    back = max(one.read(written).tiers, key=lambda tier: len(tier.marks)).marks
    assert [mark.label for mark in back] == [mark.label for mark in marks]
    assert max(abs(a.start - b.start) for a, b in zip(back, marks, strict=True)) <= frame_s * 1_000_000


@pytest.mark.parametrize("format_id", [format_id for format_id, *_ in EXACT] + ["papagayo"])
def test_right_to_left_text_and_its_marks_stay_as_they_are(format_id: str) -> None:
    said = ("שלום", "\u200fمرحبا", "سلام3", "e\u0301\u05b8")
    one = table.BY_ID[format_id]
    marks = tuple(Mark(k * 80_000, (k + 1) * 80_000, word) for k, word in enumerate(said))
    back = max(one.read(one.write(Timing((MarkTier("words", marks),)))).tiers, key=lambda tier: len(tier.marks))
    assert tuple(mark.label for mark in back.marks) == said
