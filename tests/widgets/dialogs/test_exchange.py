"""Timing comes in and goes out through dialogs and drops, as one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.interchange import table
from app.interchange.model import Mark, MarkTier, Timing
from app.io.arrays import ArrayStore
from widgets.dialogs.exchange import ARKIT, ExportTimingDialog, ImportTimingDialog
from widgets.drops import kind_of
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def ready(opened: Opened, tmp_path: Path) -> Opened:
    """A window whose project can keep files."""
    window, studio = opened
    studio.arrays = ArrayStore(tmp_path / "small.plosive")  # type: ignore[attr-defined]
    return window, studio


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def dialog_of(qtbot: QtBot, window: MainWindow, kind: type[QWidget]) -> QWidget:
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)), timeout=20000)
    (found,) = window.findChildren(kind)
    return found


def grid(path: Path, window: MainWindow) -> Path:
    """Two words, one of them twice at once, beside a tier that is nothing to us."""
    shot = window.editor.shot
    assert shot is not None
    words = (Mark(0, 200_000, "papa"), Mark(150_000, 400_000, "mama"))
    tiers = (MarkTier("words", words), MarkTier("gestures", (Mark(0, 100_000, "nod"),)))
    path.write_bytes(table.BY_ID["json"].write(Timing(tiers, shot.duration)))
    return path


def test_a_dropped_file_tells_what_will_happen_and_is_one_step(ready: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = ready
    before = window.editor.session.project
    drop(window, grid(tmp_path / "a.json", window))
    dialog = dialog_of(qtbot, window, ImportTimingDialog)
    assert isinstance(dialog, ImportTimingDialog)
    assert {name: combo.currentData() for name, combo in dialog.rows.items()} == {"words": "words", "gestures": ""}
    qtbot.waitUntil(lambda: "1 overlap cut, the first at 0.150 s" in dialog.notes.text(), timeout=20000)
    dialog.rows["gestures"].setCurrentIndex(dialog.rows["gestures"].findData("words"))
    assert not dialog.accept_button.isEnabled() and "cannot both be words" in dialog.problem.text()
    dialog.rows["gestures"].setCurrentIndex(dialog.rows["gestures"].findData("rests"))
    dialog.keep.setChecked(False)
    assert dialog.accept_button.isEnabled()
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.editor.session.project is not before, timeout=20000)
    track = window.editor.track
    assert track is not None
    assert [w.label for w in track.words if w.label] == ["papa", "mama"]
    assert [(r.label, r.start, r.end) for r in track.rests] == [("nod", 0, 100_000)]
    assert window.messages.isVisible() and "1 overlap cut" in window.messages.text.text()
    window.editor.stack.undo()
    assert window.editor.session.project is before


def test_a_choice_that_brings_nothing_cannot_be_accepted(ready: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = ready
    drop(window, grid(tmp_path / "a.json", window))
    dialog = dialog_of(qtbot, window, ImportTimingDialog)
    assert isinstance(dialog, ImportTimingDialog)
    dialog.offset.setValue(3600.0)
    qtbot.waitUntil(lambda: "Nothing of a.json could be taken" in dialog.problem.text(), timeout=20000)
    assert not dialog.accept_button.isEnabled()
    for combo in dialog.rows.values():
        combo.setCurrentIndex(0)
    assert "at least one" in dialog.problem.text()
    dialog.reject()


def test_a_damaged_file_says_line_and_reason_and_changes_nothing(ready: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = ready
    before = window.editor.session.project
    path = tmp_path / "a.srt"
    path.write_text("1\n00:00:01,000 --> soon\nhello\n", "utf-8")
    drop(window, path)
    qtbot.waitUntil(window.messages.isVisible, timeout=20000)
    assert "a.srt, line 2" in window.messages.text.text()
    assert window.editor.session.project is before and not window.findChildren(ImportTimingDialog)


def test_frames_ask_for_their_rate(ready: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, _ = ready
    path = tmp_path / "a.dat"
    path.write_text("MohoSwitch1\n1 rest\n5 MBP\n9 AI\n13 rest\n", "utf-8")
    drop(window, path)
    dialog = dialog_of(qtbot, window, ImportTimingDialog)
    assert isinstance(dialog, ImportTimingDialog)
    assert dialog.rate.isVisibleTo(dialog) and dialog.rate.currentText() == "25 (the shot's)"
    dialog.rate.setCurrentIndex(dialog.rate.findData("24/1"))
    dialog.keep.setChecked(False)
    dialog.accept()
    qtbot.waitUntil(lambda: window.editor.stack.count() == 1, timeout=20000)
    track = window.editor.track
    assert track is not None and ("M", 166_667, 333_333) in [(p.label, p.start, p.end) for p in track.phonemes]


def test_timing_goes_out_and_comes_back(ready: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, studio = ready
    track = window.editor.track
    assert track is not None
    window.exchange.export_timing()
    dialog = dialog_of(qtbot, window, ExportTimingDialog)
    assert isinstance(dialog, ExportTimingDialog)
    assert dialog.format.currentData() == "textgrid" and dialog.out.field.text().endswith("small.TextGrid")
    dialog.format.setCurrentIndex(dialog.format.findData("json"))
    assert all(box.isChecked() for box in dialog.what.values())
    out = tmp_path / "out.json"
    dialog.out.set_path(out)
    dialog.accept()
    qtbot.waitUntil(window.messages.isVisible, timeout=20000)
    words = table.opened(out).timing.tier("words")
    assert words is not None
    assert [(m.label, m.start, m.end) for m in words.marks] == [(w.label, w.start, w.end) for w in track.words]


def test_poses_go_out_as_blendshapes(ready: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, studio = ready
    window.exchange.export_timing()
    dialog = dialog_of(qtbot, window, ExportTimingDialog)
    assert isinstance(dialog, ExportTimingDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(ARKIT))
    assert not any(box.isEnabled() for box in dialog.what.values())
    out = tmp_path / "out.csv"
    dialog.out.set_path(out)
    dialog.accept()
    qtbot.waitUntil(out.exists, timeout=20000)
    assert len(out.read_text("utf-8").splitlines()) == studio.timebase().frames + 1
    drop(window, out)  # and as keys in again, without a question
    qtbot.waitUntil(lambda: window.editor.stack.count() == 1, timeout=20000)
    assert window.editor.track is not None and len(window.editor.track.keys) > 20


def test_a_label_track_is_timing_and_other_text_is_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("0.250000\t0.750000\thello\n", "utf-8")
    (tmp_path / "b.txt").write_text("hello there\n", "utf-8")
    assert (kind_of(tmp_path / "a.txt"), kind_of(tmp_path / "b.txt")) == ("annotation", "words")
