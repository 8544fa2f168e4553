"""The table lists what is asked for, edits what is typed, and shares its selection with the timeline."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio, long_tiers, small_project

from app.document.blocks import tier_of
from app.document.edits.boundary import move_boundary
from app.document.edits.result import Edited
from app.document.model import Segment
from widgets.editor import Selection
from widgets.main_window import MainWindow
from widgets.panels.segment_model import BY, END, LABEL, LENGTH, LOCK, MARKS, START, SURE, VISEME, parse_seconds
from widgets.panels.segment_table import SegmentTable

Opened = tuple[MainWindow, FakeStudio]


@pytest.fixture
def table(opened: Opened, qtbot: QtBot) -> SegmentTable:
    window, _ = opened
    made = window.segment_table
    window.tabs.setCurrentWidget(made)
    qtbot.waitUntil(made.isVisible, timeout=20000)
    return made


def column(table: SegmentTable, number: int) -> list[str]:
    model = table.model
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def click(table: SegmentTable, row: int, number: int = LABEL, keys: Qt.KeyboardModifier | None = None) -> None:
    where = table.view.visualRect(table.model.index(row, number)).center()
    QTest.mouseClick(
        table.view.viewport(), Qt.MouseButton.LeftButton, keys or Qt.KeyboardModifier.NoModifier, where
    )


def type_into(table: SegmentTable, row: int, number: int, text: str) -> None:
    where = table.view.visualRect(table.model.index(row, number)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    field = table.view.viewport().findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.qWait(1)  # Qt takes the text a turn later


def test_it_lists_the_tier_as_it_is(table: SegmentTable, opened: Opened) -> None:
    track = opened[1].shot.tracks[0]
    phones = list(track.phonemes)
    assert column(table, LABEL) == [p.label for p in phones]
    assert column(table, START)[1] == "0.350"
    assert column(table, LENGTH)[1] == "100"
    assert column(table, VISEME)[1] == "CH"
    assert column(table, SURE)[1] == "90%"
    assert column(table, SURE)[0] == ""
    assert set(column(table, BY)) == {""}
    assert table.count.text() == str(len(phones))
    QTest.keyClick(table.kinds, Qt.Key.Key_Down)
    assert column(table, LABEL) == [w.label for w in track.words]
    assert table.view.isColumnHidden(VISEME)


def test_a_click_jumps_and_the_selection_is_shared_both_ways(table: SegmentTable, opened: Opened) -> None:
    window, studio = opened
    phones = list(studio.shot.tracks[0].phonemes)
    click(table, 5)
    assert window.editor.selection == Selection("phonemes", (phones[5].id,))
    assert window.editor.playhead_us == phones[5].start
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    assert window.editor.selection.ids == (phones[6].id,)
    click(table, 9, keys=Qt.KeyboardModifier.ShiftModifier)
    assert window.editor.selection.ids == tuple(p.id for p in phones[6:10])
    word = list(studio.shot.tracks[0].words)[3]
    lane = window.timeline.words
    x = int(window.editor.view.x_of((word.start + word.end) / 2))
    QTest.mouseClick(lane, Qt.MouseButton.LeftButton, pos=QPoint(x, lane.height() // 2))
    assert window.editor.selection == Selection("words", (word.id,))
    assert table.kinds.currentData() == "words"
    assert [i.row() for i in table.view.selectionModel().selectedRows()] == [3]
    window.editor.select(Selection())
    assert not table.view.selectionModel().selectedRows()


def test_headers_sort(table: SegmentTable) -> None:
    head = table.view.horizontalHeader()

    def sort(number: int) -> None:
        x = head.sectionViewportPosition(number) + 10
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, head.height() // 2))

    sort(LENGTH)
    lengths = [int(text) for text in column(table, LENGTH)]
    assert lengths == sorted(lengths)
    assert lengths[0] != lengths[-1]
    sort(LENGTH)
    assert [int(text) for text in column(table, LENGTH)] == sorted(lengths, reverse=True)
    sort(LABEL)
    labels = column(table, LABEL)
    assert labels == sorted(labels)
    sort(SURE)
    assert table.model.segment(0).confidence == 0.4  # type: ignore[union-attr]
    sort(START)
    assert [float(text) for text in column(table, START)] == sorted(float(text) for text in column(table, START))


def test_search_and_filters(table: SegmentTable, opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    QTest.keyClicks(table.search, "iy")
    assert set(column(table, LABEL)) == {"IY1", "IY0"}
    assert table.count.text() == f"{len(column(table, LABEL))} of {len(studio.shot.tracks[0].phonemes)}"
    table.search.clear()
    table.filter_by("unsure")
    assert [s.id for s in [table.model.segment(0)] if s] == ["p4.2"]
    assert column(table, MARKS) == ["unsure"]
    table.filter_by("hand")
    assert column(table, LABEL) == []
    phone = list(studio.shot.tracks[0].phonemes)[4]
    moved = move_boundary(studio.session.project, "face", "phonemes", phone.id, "end", phone.end + 15_000)
    assert isinstance(moved, Edited)
    window.editor.commit(moved)
    qtbot.waitUntil(lambda: table.model.rowCount() > 0, timeout=20000)
    assert phone.id in {table.model.segment(row).id for row in range(table.model.rowCount())}  # type: ignore[union-attr]
    assert set(column(table, BY)) == {"hand"}


def test_short_segments_and_unseen_closures_are_found(table: SegmentTable, opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    parts = (("AA1", 0, 200), ("B", 200, 215), ("AA1", 215, 400), ("M", 400, 480), ("T", 480, 500), ("AA1", 500, 4900))
    phones = tier_of("phonemes", [Segment(id=f"x{i}", start=a * 1000, end=b * 1000, label=n)
                                  for i, (n, a, b) in enumerate(parts)])  # fmt: skip
    shot = studio.shot
    track = replace(shot.tracks[0], phonemes=phones)
    studio.session.swap(replace(studio.session.project, shots=(replace(shot, tracks=(track,)),)))
    table.filter_by("unseen")
    assert column(table, LABEL) == ["B"]  # 200-215 ms holds no middle of a 40 ms frame
    assert column(table, MARKS) == ["unseen"]
    table.filter_by("short")
    assert column(table, LABEL) == ["B", "T"]
    table.filter_by("")
    assert len(column(table, LABEL)) == 6


@pytest.mark.parametrize(
    ("number", "text", "check"),
    [(START, "0.36", lambda s: s.start == 360_000), (END, "0:00.470", lambda s: s.end == 470_000),
     (LENGTH, "70", lambda s: s.end - s.start == 70_000), (LABEL, "zh", lambda s: s.label == "ZH"),
     (VISEME, "PP", lambda s: s.viseme == "PP")],
)  # fmt: skip
def test_what_is_typed_is_an_edit_that_can_be_undone(
    table: SegmentTable, opened: Opened, number: int, text: str, check: object
) -> None:
    window, studio = opened
    before = studio.session.project
    type_into(table, 1, number, text)
    after = list(studio.shot.tracks[0].phonemes)[1]
    assert check(after)  # type: ignore[operator]
    assert after.by == "hand" or number == START
    assert window.editor.stack.count() == 1
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert studio.session.project == before


def test_what_cannot_be_is_refused_with_a_reason(table: SegmentTable, opened: Opened) -> None:
    window, studio = opened
    before = studio.session.project
    type_into(table, 1, LABEL, "qq")
    assert "is no ARPAbet" in window.status_line.hint.text()
    type_into(table, 1, START, "soon")
    assert "no time" in window.status_line.hint.text()
    assert studio.session.project is before
    assert column(table, LABEL)[1] == "SH"


def test_enter_types_and_escape_takes_it_back(table: SegmentTable, opened: Opened) -> None:
    _, studio = opened
    click(table, 1)
    table.view.setFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    field = table.view.viewport().findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "ZH")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert list(studio.shot.tracks[0].phonemes)[1].label == "SH"
    assert not table.view.isPersistentEditorOpen(table.model.index(1, LABEL))


def test_a_tick_locks(table: SegmentTable, opened: Opened) -> None:
    window, studio = opened
    box = table.view.visualRect(table.model.index(2, LOCK))
    for x in range(4, box.width(), 4):  # where the style draws the box
        QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + x, box.center().y()))
        if list(studio.shot.tracks[0].phonemes)[2].locked:
            break
    assert list(studio.shot.tracks[0].phonemes)[2].locked
    assert window.editor.stack.undoText() == "Lock"
    type_into(table, 2, LABEL, "EH1")
    assert "locked" in window.status_line.hint.text()


def test_a_drag_is_followed_and_rows_stay(table: SegmentTable, opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    click(table, 6)
    project = studio.session.project
    phone = list(project.shots[0].tracks[0].phonemes)[6]
    moved = move_boundary(project, "face", "phonemes", phone.id, "start", phone.start + 12_000)
    assert isinstance(moved, Edited)
    resets: list[int] = []
    table.model.modelReset.connect(lambda: resets.append(1))
    window.editor.preview(moved.project)
    qtbot.waitUntil(lambda: column(table, START)[6] != column(table, END)[4], timeout=20000)
    assert not resets
    assert [i.row() for i in table.view.selectionModel().selectedRows()] == [6]
    window.editor.preview(None)


def test_twenty_thousand_rows_are_read_lazily(opened: Opened, qtbot: QtBot) -> None:
    window, _ = opened
    studio = FakeStudio(small_project(tiers=long_tiers(20_000)))
    window.editor.set_studio(studio)  # type: ignore[arg-type]
    table = window.segment_table
    window.tabs.setCurrentWidget(table)
    asked: list[int] = []
    text = table.model._text

    def counted(segment: Segment, row: int, number: int) -> str:
        asked.append(row)
        return text(segment, row, number)

    table.model._text = counted  # type: ignore[method-assign]
    qtbot.waitUntil(lambda: table.model.rowCount() >= 20_000, timeout=20000)
    table.view.viewport().repaint()
    assert len(set(asked)) < 200  # what is on screen, no more
    window.editor.select(Selection("phonemes", ("p15000",)))
    assert table.view.rowAt(10) > 14_900
    assert column(table, START)[15_000] == "20:00.000"  # a long shot has minutes
    table.search.setText("AO1")
    assert table.model.rowCount() == 2500
    table.view.selectAll()
    assert len(window.editor.selection.ids) == 2500
    studio.close()


def test_no_face_no_rows(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.tabs.setCurrentWidget(window.segment_table)
    shot = replace(studio.shot, tracks=())
    studio.session.swap(replace(studio.session.project, shots=(shot,)))
    qtbot.waitUntil(lambda: window.segment_table.model.rowCount() == 0, timeout=20000)
    assert window.segment_table.count.text() == "0"


@pytest.mark.parametrize(
    ("text", "us"),
    [("1.25", 1_250_000), ("0:01.250", 1_250_000), ("87 ms", 87_000), ("0,3 s", 300_000), ("1:00", 60_000_000),
     ("x", None), ("-1", None), ("1:2:3:4", None), ("", None)],
)  # fmt: skip
def test_typed_seconds(text: str, us: int | None) -> None:
    assert parse_seconds(text, 1_000_000) == us
    assert parse_seconds("40", 1000) == 40_000
