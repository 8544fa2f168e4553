"""TextGrids go out and come back; what is no TextGrid is refused; nothing half-written is left."""

from itertools import pairwise
from pathlib import Path

import pytest
from praatio import textgrid as praat

from app.io import textgrid
from inference.api import Alignment, Interval
from inference.errors import PlosiveError

WORDS = (Interval("", 0.0, 0.25), Interval("don't", 0.25, 0.7), Interval("", 0.7, 1.0), Interval('“Ünï”"q"', 1.0, 1.5))
PHONES = (
    Interval("", 0.0, 0.25), Interval("D", 0.25, 0.3), Interval("OW1", 0.3, 0.55), Interval("N", 0.55, 0.62),
    Interval("T", 0.62, 0.7), Interval("", 0.7, 1.0), Interval("AH0", 1.0, 1.5))
LINE = Alignment(WORDS, PHONES, 1.5, "don't “Ünï”\"q\"")


def spans(intervals: tuple[Interval, ...]) -> list[tuple[str, float, float]]:
    return [(i.label, i.start, i.end) for i in intervals]


def test_it_comes_back_as_it_went_without_stress_digits(tmp_path: Path) -> None:
    path = tmp_path / "with spaces é 漢.TextGrid"
    textgrid.write(path, LINE)
    back = textgrid.read(path)
    assert spans(back.words) == spans(WORDS)
    assert [p.label for p in back.phones] == ["", "D", "OW", "N", "T", "", "AH"]
    assert [p.start for p in back.phones] == [p.start for p in PHONES]
    assert back.duration == 1.5


def test_it_is_long_form_with_two_gapless_tiers(tmp_path: Path) -> None:
    path = tmp_path / "line.TextGrid"
    textgrid.write(path, LINE)
    text = path.read_text("utf-8")
    assert text.startswith('File type = "ooTextFile"\nObject class = "TextGrid"')
    assert "intervals [1]:" in text
    grid = praat.openTextgrid(str(path), includeEmptyIntervals=True)
    assert grid.tierNames == ("words", "phones")
    for tier in grid.tiers:
        assert tier.entries[0].start == 0.0 and tier.entries[-1].end == 1.5
        assert all(a.end == b.start for a, b in pairwise(tier.entries))


def test_writing_replaces_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "line.TextGrid"
    path.write_text("old", "utf-8")
    textgrid.write(path, LINE)
    assert textgrid.read(path).words
    assert [p.name for p in tmp_path.iterdir()] == ["line.TextGrid"]


def test_an_interrupted_write_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "line.TextGrid"
    path.write_text("old", "utf-8")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(PlosiveError, match="No space left"):
        textgrid.write(path, LINE)
    assert path.read_text("utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["line.TextGrid"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlosiveError, match="Cannot write"):
        textgrid.write(tmp_path / "nowhere" / "line.TextGrid", LINE)


def test_gaps_and_other_names_for_silence_are_silence(tmp_path: Path) -> None:
    path = tmp_path / "theirs.TextGrid"
    grid = praat.Textgrid(0.0, 2.0)
    grid.addTier(praat.IntervalTier("Words", [(0.5, 1.0, "hi")], 0.0, 2.0))
    phones = [(0.0, 0.5, "sil"), (0.5, 0.7, "HH"), (0.7, 1.0, "AY1"), (1.0, 2.0, "sp")]
    grid.addTier(praat.IntervalTier("Phones", phones, 0.0, 2.0))
    grid.save(str(path), "short_textgrid", includeBlankSpaces=False)
    back = textgrid.read(path)
    assert spans(back.words) == [("", 0.0, 0.5), ("hi", 0.5, 1.0), ("", 1.0, 2.0)]
    assert [p.label for p in back.phones] == ["", "HH", "AY1", ""]


@pytest.mark.parametrize("content", [b"", b"hello", b"\x00\xff\xfe", b'File type = "ooTextFile"\n'])
def test_what_is_no_textgrid_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.TextGrid"
    path.write_bytes(content)
    with pytest.raises(PlosiveError, match=r"bad\.TextGrid"):
        textgrid.read(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlosiveError, match="no file"):
        textgrid.read(tmp_path / "gone.TextGrid")
