"""Alignments go out in any format and come back; what holds no words or phones is refused."""

from itertools import pairwise
from pathlib import Path

import pytest
from praatio import textgrid as praat

from app.interchange import table
from app.interchange.aligned import alignment_of, timing_of
from app.interchange.model import Mark, MarkTier, Timing
from inference.api import Alignment, Interval
from inference.errors import PlosiveError

WORDS = (Interval("", 0.0, 0.25), Interval("don't", 0.25, 0.7), Interval("", 0.7, 1.0), Interval('“Ünï”"q"', 1.0, 1.5))
PHONES = (
    Interval("", 0.0, 0.25), Interval("D", 0.25, 0.3), Interval("OW1", 0.3, 0.55), Interval("N", 0.55, 0.62),
    Interval("T", 0.62, 0.7), Interval("", 0.7, 1.0), Interval("AH0", 1.0, 1.5))
LINE = Alignment(WORDS, PHONES, 1.5, "don't “Ünï”\"q\"")


def spans(intervals: tuple[Interval, ...]) -> list[tuple[str, float, float]]:
    return [(i.label, i.start, i.end) for i in intervals]


@pytest.mark.parametrize("format_id", ["textgrid", "textgrid-short", "textgrid-json", "eaf", "json"])
def test_it_comes_back_as_it_went(tmp_path: Path, format_id: str) -> None:
    one = table.BY_ID[format_id]
    path = tmp_path / f"with spaces é 漢{one.suffixes[0]}"
    assert table.save(path, timing_of(LINE), one) == []
    back = alignment_of(table.opened(path))
    assert spans(back.words) == spans(WORDS) and spans(back.phones) == spans(PHONES)
    assert back.duration == 1.5 and back.transcript == LINE.transcript
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_praat_finds_two_gapless_tiers(tmp_path: Path) -> None:
    path = tmp_path / "line.TextGrid"
    table.save(path, timing_of(LINE), table.BY_ID["textgrid"])
    assert path.read_text("utf-8").startswith('File type = "ooTextFile"\nObject class = "TextGrid"')
    grid = praat.openTextgrid(str(path), includeEmptyIntervals=True)
    assert grid.tierNames == ("words", "phones")
    for tier in grid.tiers:
        assert tier.entries[0].start == 0.0 and tier.entries[-1].end == 1.5
        assert all(a.end == b.start for a, b in pairwise(tier.entries))


def test_silence_is_found_however_it_is_spelled_and_gaps_are_filled() -> None:
    marks = (Mark(0, 100_000, "sil"), Mark(100_000, 200_000, "AA1"), Mark(300_000, 400_000, "sp"))
    tier = MarkTier("Anna - Phones", marks)
    back = alignment_of(table.Opened("a", table.BY_ID["eaf"], Timing((tier,), 500_000), b""))
    assert spans(back.phones) == [
        ("", 0.0, 0.1), ("AA1", 0.1, 0.2), ("", 0.2, 0.3), ("", 0.3, 0.4), ("", 0.4, 0.5)]
    assert spans(back.words) == [("", 0.0, 0.5)]


def test_a_file_without_words_or_phones_is_refused() -> None:
    points = Timing((MarkTier("clicks", (Mark(0, 0, "x"),), points=True),))
    with pytest.raises(PlosiveError, match="no tier of words or phones"):
        alignment_of(table.Opened("a", table.BY_ID["eaf"], points, b""))


def test_a_folder_that_is_not_writable_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.TextGrid"
    path.write_text("old", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(PlosiveError, match="full"):
        table.save(path, timing_of(LINE), table.BY_ID["textgrid"])
    assert path.read_text("utf-8") == "old" and [p.name for p in tmp_path.iterdir()] == ["a.TextGrid"]
