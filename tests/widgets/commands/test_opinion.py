"""Another aligner is asked about the line: where it differs red markers say by how much."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_tiers import face

from app.interchange import table
from app.interchange.model import Mark, MarkTier, Timing
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def written(window: MainWindow, path: Path, late: dict[str, int]) -> Path:
    """The line as a TextGrid in which some segments begin later, by microseconds."""
    track = face(window, committed=True)
    tiers = []
    for name, tier in (("words", track.words), ("phones", track.phonemes)):
        starts = [s.start + late.get(s.id, 0) for s in tier]
        ends = [*starts[1:], tier_end(tier)]
        tiers.append(MarkTier(name, tuple(Mark(a, b, s.label) for a, b, s in zip(starts, ends, tier))))
    table.save(path, Timing(tuple(tiers), tiers[0].marks[-1].end), table.by_id("textgrid"))
    return path


def tier_end(tier: object) -> int:
    return list(tier)[-1].end  # type: ignore[call-overload, no-any-return]


def test_what_is_more_than_30_ms_elsewhere_is_marked_as_one_step(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window, studio = opened
    said: list[str] = []
    window.editor.said.connect(said.append)
    path = written(window, tmp_path / "mfa.TextGrid", {"w5": 45_000, "p5.0": 45_000, "p8.2": -31_000, "w9": 29_000})
    window.opinions.ask(str(path))
    qtbot.waitUntil(lambda: bool(studio.shot.markers), timeout=20000)
    notes = {marker.time: (marker.text, marker.colour) for marker in studio.shot.markers}
    words = {w.id: w for w in face(window, committed=True).words}
    assert notes == {
        words["w5"].start: ("“suit” +45 ms, S +45 ms", "red"), words["w8"].start: ("IY1 -31 ms", "red")}  # fmt: skip
    assert said[-1].startswith("2 of 14 words") and "mfa.TextGrid" in said[-1]
    window.opinions.ask(str(path))  # again: the markers stand beside the others
    qtbot.waitUntil(lambda: len(studio.shot.markers) == 4, timeout=20000)
    assert window.editor.stack.count() == 2
    window.edits.undo()
    window.edits.undo()
    assert studio.shot.markers == ()


def test_one_that_agrees_says_so_and_a_file_of_something_else_is_refused(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    window, studio = opened
    said: list[str] = []
    window.editor.said.connect(said.append)
    window.opinions.ask(str(written(window, tmp_path / "same.TextGrid", {"w5": 20_000})))
    qtbot.waitUntil(lambda: any("agrees within 30 ms on all 14 words" in text for text in said), timeout=20000)
    window.opinions.ask(str(tmp_path))  # a folder without a model
    qtbot.waitUntil(lambda: bool(said) and ("no sound" in said[-1] or "no model" in said[-1]), timeout=20000)
    other = tmp_path / "other.TextGrid"
    table.save(other, Timing((MarkTier("words", (Mark(0, 500_000, "bonjour"),)),), 500_000), table.by_id("textgrid"))
    window.opinions.ask(str(other))
    qtbot.waitUntil(lambda: "none of the words of this line" in said[-1], timeout=20000)
    assert studio.shot.markers == () and window.editor.stack.count() == 0
