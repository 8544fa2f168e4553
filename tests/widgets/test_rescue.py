"""Unsaved edits of a crash and projects open elsewhere, with real project folders and real dialogs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from window_fakes import small_project

from app.document.model import PoseKey, Project
from app.io import project as project_io
from app.io import recent
from app.io.arrays import ArrayStore
from app.io.autosave import Autosave
from app.io.lock import InUse, ProjectLock
from app.services import recovery
from widgets.main_window import MainWindow


def keyed(project: Project) -> Project:
    """With two keys more."""
    track = project.shots[0].tracks[0]
    keys = tuple(PoseKey(id=f"k{i}", axis="jaw", time=i * 100_000, value=0.5) for i in range(2))
    return replace(project, shots=(replace(project.shots[0], tracks=(replace(track, keys=keys),)),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A saved project whose media is missing, with an autosave of two keys more."""
    made = tmp_path / "film.plosive"
    made.mkdir()
    project = small_project()
    shot = project.shots[0]
    bare = replace(shot.tracks[0], analysis="", bank="")
    project = replace(project, shots=(replace(shot, tracks=(bare,)),))
    project_io.save(project, made, ArrayStore(made))
    Autosave(made).write(keyed(project))
    return made


def test_what_a_crash_left_is_counted(folder: Path) -> None:
    found = recovery.look(folder)
    assert found is not None
    assert found.edits == 2
    Autosave(folder).clear()
    assert recovery.look(folder) is None


def test_an_autosave_that_says_nothing_new_is_no_question(folder: Path) -> None:
    Autosave(folder).write(project_io.load(folder))
    assert recovery.look(folder) is None


def contents(folder: Path) -> dict[str, bytes]:
    """All files of a project folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def opened(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """Open and wait for the question."""
    window.open_path(str(folder))
    qtbot.waitUntil(lambda: window.files.rescue.dialog is not None, timeout=10_000)


@pytest.mark.parametrize("answer", ["recover", "discard", "both"])
def test_unsaved_edits_are_asked_about(window: MainWindow, qtbot: QtBot, folder: Path, answer: str) -> None:
    opened(window, folder, qtbot)
    dialog = window.files.rescue.dialog
    assert dialog is not None and "2 differences" in dialog.text.text()
    assert window.editor.studio is not None
    dialog.buttons[answer].click()
    if answer == "recover":
        qtbot.waitUntil(lambda: window.editor.track is not None and len(window.editor.track.keys) == 2, timeout=10_000)
        assert not window.editor.session.saved
        return
    qtbot.waitUntil(lambda: not Autosave(folder).all(), timeout=20000)
    assert window.editor.track is not None and window.editor.track.keys == ()
    other = folder.with_name("film recovered.plosive")
    assert other.exists() == (answer == "both")
    if answer == "both":
        assert len(project_io.load(other).shots[0].tracks[0].keys) == 2


def test_a_project_of_another_machine_can_be_taken_over(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    Autosave(folder).clear()
    lock = {"host": "elsewhere", "pid": 1, "user": "ana", "time": "2026-01-02T03:04:05+00:00"}
    (folder / "lock.json").write_text(json.dumps(lock), "utf-8")
    opened(window, folder, qtbot)
    dialog = window.files.rescue.dialog
    assert dialog is not None
    for fact in ("ana", "elsewhere", "2026-01-02 03:04"):
        assert fact in dialog.text.text()
    dialog.buttons["take"].click()
    qtbot.waitUntil(lambda: window.editor.studio is not None, timeout=10_000)
    assert json.loads((folder / "lock.json").read_text("utf-8"))["host"] != "elsewhere"


def test_a_project_open_here_can_be_copied_but_not_taken(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    Autosave(folder).clear()
    told: list[str] = []
    window.files.rescue.news.connect(lambda text, action, label: told.append(text))
    with ProjectLock(folder):
        opened(window, folder, qtbot)
        dialog = window.files.rescue.dialog
        assert dialog is not None and "take" not in dialog.buttons
        dialog.buttons["copy"].click()
        qtbot.waitUntil(lambda: window.editor.studio is not None, timeout=10_000)
        assert window.editor.studio is not None
        assert window.editor.studio.folder == folder.with_name("film copy.plosive")
        assert (folder / "lock.json").exists(), "the original is left alone"
        assert "This is a copy, film copy.plosive" in told[-1] and "film.plosive stays as it is" in told[-1]
        original = contents(folder)
        window.editor.seek(400_000)
        window.actions_table["mark.add"].trigger()
        window.actions_table["file.save"].trigger()
        qtbot.waitUntil(lambda: window.editor.session.saved, timeout=20000)
        assert len(project_io.load(folder.with_name("film copy.plosive")).shots[0].markers) == 1
        assert contents(folder) == original, "saving writes the copy only"


def test_a_living_program_here_keeps_its_hold(folder: Path) -> None:
    with ProjectLock(folder), pytest.raises(InUse) as caught:
        ProjectLock(folder).acquire(take_over=True)
    assert caught.value.certain


def test_media_of_a_copy_elsewhere_lead_to_the_same_files(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "er" / "copy.plosive"
    out.parent.mkdir(parents=True)
    recovery.copy_project(project_io.load(folder), folder, out)
    path = project_io.load(out).shots[0].media.path
    assert (out / path).resolve() == (folder / "drawn.mp4").resolve()


def test_names_that_are_taken_are_counted_on(folder: Path) -> None:
    first = recovery.free_name(folder, "copy")
    first.mkdir()
    assert first.name == "film copy.plosive"
    assert recovery.free_name(folder, "copy").name == "film copy 2.plosive"


def test_what_was_opened_is_remembered(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    opened(window, folder, qtbot)
    assert [item.folder for item in recent.listed()] == [folder]
