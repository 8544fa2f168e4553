"""The window as a whole: commands, keys, themes, problems, opening and closing."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document import blocks
from app.qt.images import to_rgb
from inference.api import U8
from widgets.commands.table import ACTIONS
from widgets.editor import Selection
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def shown_label(window: MainWindow, segment_id: str) -> str:
    """A phoneme's label as committed."""
    return blocks.find(window.editor.session.project.shots[0].tracks[0].phonemes, segment_id)[1].label


def test_a_project_shows_its_picture_and_tiers(opened: Opened) -> None:
    window, studio = opened
    assert window.viewer.pictures is not None
    assert window.viewer.pictures.result is not None
    plate, result = (to_rgb(shown.full) for shown in (window.viewer.pictures.plate, window.viewer.pictures.result))
    assert plate.shape == (180, 320, 3)
    assert (plate != result).any(), "the result shows the patch"
    assert len(window.timeline.phonemes.columns) == len(studio.shot.tracks[0].phonemes)
    assert window.windowTitle().startswith("small")


def test_frames_are_read_on_a_worker(opened: Opened) -> None:
    _window, studio = opened
    assert "plosive-viewer" in {name for _, name in studio.pictures.asked}
    assert all(name.startswith("plosive-") for _, name in studio.pictures.asked)


def test_frames_from_the_renderer_land_on_the_main_thread(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    threads: list[str] = []

    class Note:
        def note(self, frames: list[int]) -> None:
            threads.append(threading.current_thread().name)

    window.editor.frames_ready.connect(Note().note)
    note = Note()
    window.editor.frames_ready.connect(note.note)
    with qtbot.waitSignal(window.editor.frames_ready, timeout=20000) as waited:
        studio.render.tell_from_thread([3, 4])
    assert waited.args == [[3, 4]]
    assert set(threads) == {threading.main_thread().name}


def test_pixels_follow_an_edit_and_come_back_with_undo(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    second = blocks.find(window.editor.session.project.shots[0].tracks[0].phonemes, "p4.2")[1]
    timebase = studio.timebase()
    frame = next(f for f in range(timebase.frames) if second.start <= timebase.start_of(f) < second.end)
    window.editor.seek(timebase.start_of(frame))
    qtbot.waitUntil(lambda: window.viewer.pictures is not None and window.viewer.pictures.frame == frame)
    before = picture(window)
    window.editor.select(Selection("phonemes", ("p4.1",)))
    window.actions_table["edit.merge"].trigger()
    qtbot.waitUntil(lambda: bool((picture(window) != before).any()), timeout=20000)
    window.actions_table["edit.undo"].trigger()
    qtbot.waitUntil(lambda: bool((picture(window) == before).all()), timeout=20000)


def picture(window: MainWindow) -> U8:
    """The result's pixels."""
    assert window.viewer.pictures is not None
    assert window.viewer.pictures.result is not None
    return to_rgb(window.viewer.pictures.result.full)


def test_split_merge_relabel_delete_by_key(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    editor = window.editor
    segment = blocks.find(editor.session.project.shots[0].tracks[0].phonemes, "p9.1")[1]
    count = len(editor.session.project.shots[0].tracks[0].phonemes)
    editor.select(Selection("phonemes", ("p9.1",)))
    editor.seek((segment.start + segment.end) // 2)
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(editor.session.project.shots[0].tracks[0].phonemes) == count + 1
    qtbot.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert len(editor.session.project.shots[0].tracks[0].phonemes) == count
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert window.relabel_popup.isVisible()
    qtbot.keyClicks(window.relabel_popup.field, "iy")
    qtbot.keyClick(window.relabel_popup.field, Qt.Key.Key_Return)
    assert not window.relabel_popup.isVisible()
    assert shown_label(window, "p9.1") == "IY1", "the old vowel's stress stays"
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert shown_label(window, "p9.1") == ""
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown_label(window, "p9.1") == "AA1"
    assert editor.session.saved


def test_escape_closes_the_pick_list_and_changes_nothing(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    lane = window.timeline.phonemes
    segment = blocks.find(window.editor.session.project.shots[0].tracks[0].phonemes, "p9.1")[1]
    middle = QPoint(round(window.editor.view.x_of((segment.start + segment.end) / 2)), 10)
    qtbot.mouseDClick(lane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert window.relabel_popup.isVisible()
    qtbot.keyClick(window.relabel_popup, Qt.Key.Key_Escape)
    assert not window.relabel_popup.isVisible()
    assert window.editor.stack.count() == 0


def test_the_grid_relabels_with_one_click(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    window.tabs.setCurrentWidget(window.segment_panel)
    window.editor.select(Selection("phonemes", ("p1.0",)))
    grid = window.segment_panel.grid
    qtbot.waitUntil(grid.isVisible)
    at = grid.chip("M").center().toPoint()
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert shown_label(window, "p1.0") == "M"


def test_a_right_click_selects_and_offers_what_can_be_done(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    lane = window.timeline.phonemes
    segment = blocks.find(window.editor.session.project.shots[0].tracks[0].phonemes, "p9.1")[1]
    middle = QPoint(round(window.editor.view.x_of((segment.start + segment.end) / 2)), 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, lane.mapToGlobal(middle))
    QApplication.sendEvent(lane, event)
    assert window.editor.selection.ids == ("p9.1",)
    assert window.tiering.lane_menu.isVisible()
    assert window.actions_table["edit.split"] in window.tiering.lane_menu.actions()
    window.tiering.lane_menu.hide()


def test_transport_keys_step_and_jump(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    editor = window.editor
    for key, keys, frame in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 11),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 10),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, studio.timebase().frames - 1),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
    ):
        qtbot.keyClick(window, key, keys)
        assert editor.frame == frame
        assert editor.playhead_us == studio.timebase().start_of(frame)


def test_space_plays_and_stops_on_a_frame(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    qtbot.waitUntil(lambda: window.player.transport is not None)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.player.playing
    qtbot.waitUntil(lambda: window.editor.frame >= 3, timeout=20000)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert not window.player.playing
    stopped = window.editor.playhead_us
    assert stopped == studio.timebase().start_of(window.editor.frame)
    qtbot.wait(60)
    assert window.editor.playhead_us == stopped


def test_k_held_makes_l_a_single_step(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    qtbot.keyPress(window, Qt.Key.Key_K)
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.keyRelease(window, Qt.Key.Key_K)
    assert window.editor.frame == 2
    assert not window.player.playing


def test_every_action_has_a_handler_and_keys_are_unique(window: MainWindow) -> None:
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))
    for spec in ACTIONS:
        assert spec.tip
        assert spec.handler or spec.id == "file.recent"
        assert window.actions_table[spec.id].toolTip().startswith(spec.text.replace("&", "").rstrip("…")[:4])


@pytest.mark.parametrize("name", ["dark", "light", "high-contrast"])
def test_a_theme_changes_what_is_painted(opened: Opened, qtbot: QtBot, name: str) -> None:
    window, _studio = opened
    action = {"high-contrast": "contrast"}.get(name, name)
    window.actions_table[f"view.theme.{action}"].trigger()
    qtbot.waitUntil(lambda: colour_at(window, QPoint(3, window.height() - 3)) == window.look.current["window"].rgb())
    lane = window.timeline.rests
    image = lane.grab().toImage()
    assert image.pixelColor(5, 5).rgb() == window.look.current["lane"].rgb()


def colour_at(window: MainWindow, at: QPoint) -> int:
    """A pixel of the window."""
    image: QImage = window.grab().toImage()
    return image.pixelColor(at).rgb()


def test_saving_clears_the_mark(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.editor.select(Selection("phonemes", ("p1.0",)))
    window.actions_table["edit.delete"].trigger()
    assert window.isWindowModified()
    assert window.status_line.saved.text() == "Not saved"
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert studio.saves == 1
    assert window.status_line.saved.text() == "Saved"


def test_a_refused_edit_says_why_and_changes_nothing(opened: Opened) -> None:
    window, _studio = opened
    said: list[str] = []
    window.editor.said.connect(said.append)
    before = window.editor.session.project
    window.editor.seek(0)
    window.editor.select(Selection("phonemes", ("p0.0",)))
    window.actions_table["edit.split"].trigger()
    assert window.editor.session.project is before
    assert said and said[-1]


def test_jobs_show_progress_and_can_be_cancelled(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: object, token: object) -> None:
        progress(1, 4, "Looking")  # type: ignore[operator]
        begun.set()
        while not go_on.wait(0.01):
            token.check()  # type: ignore[attr-defined]

    job = studio.jobs.submit("Long work", work)
    qtbot.waitUntil(lambda: job.id in window.jobs_panel.rows and begun.is_set())
    row = window.jobs_panel.rows[job.id]
    qtbot.waitUntil(lambda: row.bar.value() == 250 and "Looking" in row.note.text())
    assert window.tabs.tabText(window.tabs.indexOf(window.jobs_panel)) == "Jobs (1)"
    row.button.click()
    qtbot.waitUntil(lambda: row.note.text() == "Cancelled", timeout=20000)
    go_on.set()


def test_a_failed_job_says_so_in_its_row(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened

    def work(progress: object, token: object) -> None:
        raise ValueError("boom")

    job = studio.jobs.submit("Bad work", work)
    qtbot.waitUntil(lambda: job.id in window.jobs_panel.rows and job.finished)
    row = window.jobs_panel.rows[job.id]
    qtbot.waitUntil(lambda: "boom" in row.error.text())
    row.details.click()
    assert "ValueError" in QApplication.clipboard().text()


def test_a_frame_that_cannot_be_rendered_is_told_once(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    studio.render.failure = "Frame 3 could not be rendered: no exemplar"
    studio.render.tell_from_thread([3])
    qtbot.waitUntil(window.messages.isVisible)
    assert "Frame 3 could not be rendered" in window.messages.text.text()
    window.messages.close_button.click()
    studio.render.tell_from_thread([4])
    qtbot.wait(50)
    assert not window.messages.isVisible()


def test_a_graphics_card_that_fails_is_told_once(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    heard: list[str] = []
    window.editor.said.connect(heard.append)
    studio.render.retreats = ("CUDAExecutionProvider failed: out of memory; the processor is used",)
    studio.render.tell_from_thread([3])
    qtbot.waitUntil(lambda: bool(heard))
    studio.render.tell_from_thread([4])
    qtbot.wait(50)
    assert heard == [*studio.render.retreats] and not window.messages.isVisible()


def test_unsaved_edits_are_asked_about_before_the_window_closes(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.editor.select(Selection("phonemes", ("p1.0",)))
    window.actions_table["edit.delete"].trigger()
    window.close()
    box = window.files.question.box
    assert window.isVisible() and box is not None
    box.button(box.StandardButton.Cancel).click()
    assert window.isVisible()
    assert window.editor.studio is not None
    window.close()
    box = window.files.question.box
    assert box is not None
    box.button(box.StandardButton.Save).click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert studio.saves == 1


def test_discarding_forgets_the_autosave(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.editor.select(Selection("phonemes", ("p1.0",)))
    window.actions_table["edit.delete"].trigger()
    window.actions_table["file.close"].trigger()
    box = window.files.question.box
    assert box is not None
    box.button(box.StandardButton.Discard).click()
    assert studio.autosaves_cleared
    assert studio.saves == 0
    assert window.editor.studio is None
    qtbot.waitUntil(lambda: studio.closed)


def test_a_bad_project_path_shows_what_to_do(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.open_path(str(tmp_path / "nothing.plosive"))
    qtbot.waitUntil(window.messages.isVisible, timeout=20000)
    assert "There is no project at" in window.messages.text.text()
    assert "plosive new" in window.messages.text.text()
    assert window.editor.studio is None
    window.messages.close_button.click()
    assert not window.messages.isVisible()


def test_a_dropped_media_file_begins_a_project(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shot = tmp_path / "shot é.mp4"
    shot.write_bytes(b"0")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(shot))])
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    window.dropEvent(event)
    from widgets.dialogs.new_project import NewProjectDialog

    (dialog,) = window.findChildren(NewProjectDialog)
    assert dialog.shot.path == shot
    assert dialog.folder.path == tmp_path / "shot é.plosive"
    assert dialog.accept_button.isEnabled()
    dialog.reject()


def test_find_action_runs_what_it_finds(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    window.actions_table["help.find"].trigger()
    qtbot.keyClicks(window.find_action.field, "to end")
    qtbot.keyClick(window.find_action.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.find_action.field, Qt.Key.Key_Up)
    qtbot.keyClick(window.find_action.field, Qt.Key.Key_Return)
    assert not window.find_action.isVisible()
    assert window.editor.frame == studio.timebase().frames - 1
