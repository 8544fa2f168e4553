"""Files dropped on the window do what one expects of each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from widgets.dialogs.new_project import NewProjectDialog, read_words
from widgets.drops import kind_of
from widgets.main_window import MainWindow

Opened = tuple[MainWindow, FakeStudio]


def drop(window: MainWindow, *paths: Path) -> None:
    """As the system does it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    window.dropEvent(event)


def one(window: MainWindow, kind: type[QWidget]) -> QWidget:
    """The only dialog of its kind."""
    (found,) = window.findChildren(kind)
    return found


def test_what_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "a.plosive").mkdir()
    (tmp_path / "plain").mkdir()
    assert kind_of(tmp_path / "a.plosive") == "project"
    assert kind_of(tmp_path / "plain") == ""
    kinds = {"a.MP4": "shot", "b.wav": "sound", "c.txt": "words", "d.TextGrid": "annotation", "e.srt": "annotation",
             "f.docx": ""}  # fmt: skip
    assert {name: kind_of(tmp_path / name) for name in kinds} == kinds


def test_a_shot_with_its_sound_and_words_begins_a_project(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shot, sound, words = (tmp_path / name for name in ("s.mov", "line.wav", "line.txt"))
    shot.write_bytes(b"0")
    sound.write_bytes(b"0")
    words.write_text("she had\n", "utf-8")
    drop(window, words, sound, shot)
    dialog = one(window, NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    assert dialog.shot.path == shot and dialog.dialogue.path == sound
    assert dialog.transcript.toPlainText() == "she had"
    dialog.reject()


def test_words_go_to_the_edited_face(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    from widgets.dialogs.transcript import TranscriptDialog

    window, _studio = opened
    words = tmp_path / "line.txt"
    words.write_bytes("all of it – new".encode("utf-16"))
    drop(window, words)
    dialog = one(window, TranscriptDialog)
    assert isinstance(dialog, TranscriptDialog)
    assert dialog.text.toPlainText() == "all of it – new"
    dialog.reject()


def test_a_sound_becomes_the_dialogue_by_a_job_that_can_fail(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, studio = opened
    sound = tmp_path / "broken.wav"
    sound.write_bytes(b"no sound at all")
    drop(window, sound)
    assert any("broken.wav" in job.title for job in studio.jobs.jobs)
    qtbot.waitUntil(window.messages.isVisible, timeout=20000)
    assert "broken.wav" in window.messages.text.text()


def test_an_annotation_that_cannot_be_read_says_where(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    window, _studio = opened
    path = tmp_path / "a.srt"
    path.write_text("1", "utf-8")
    drop(window, path)
    qtbot.waitUntil(window.messages.isVisible, timeout=20000)
    assert "a.srt, line 1" in window.messages.text.text()


def test_words_without_a_project_say_what_is_missing(window: MainWindow, tmp_path: Path) -> None:
    said: list[str] = []
    window.editor.said.connect(said.append)
    (tmp_path / "a.txt").write_text("x", "utf-8")
    drop(window, tmp_path / "a.txt")
    assert said and "project" in said[-1]


def test_transcripts_are_read_whatever_wrote_them(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "latin-1"):
        path.write_bytes("grün".encode(encoding))
        assert read_words(path) == "grün", encoding
    assert read_words(tmp_path / "gone.txt") == ""
