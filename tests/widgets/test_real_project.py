"""The window on a real project: real footage made here, real studio, saved and opened again."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.qt.images import to_rgb
from app.services.studio import Studio
from widgets.main_window import MainWindow

FRAMES, RATE = 20, Fraction(25)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project around a clip whose frames get brighter, with a tone; nobody analyses it."""
    shot = tmp_path / "brighter é.mkv"
    with av.open(str(shot), "w") as out:
        video = out.add_stream("ffv1", rate=RATE)
        video.width, video.height, video.pix_fmt = 96, 64, "yuv444p"
        sound = out.add_stream("pcm_s16le", rate=16000, layout="mono")
        for i in range(FRAMES):
            frame = av.VideoFrame.from_ndarray(np.full((64, 96, 3), 20 + 10 * i, np.uint8), format="rgb24")
            out.mux(video.encode(frame))
        tone = (8000 * np.sin(np.arange(12_800) / 8)).astype(np.int16)[None]
        block = av.AudioFrame.from_ndarray(tone, format="s16", layout="mono")
        block.sample_rate = 16000
        out.mux(sound.encode(block))
        out.mux(video.encode())
        out.mux(sound.encode())
    monkeypatch.setattr(Studio, "analyse", lambda self, **more: None)
    place = tmp_path / "brighter é.plosive"
    Studio.create(shot, place).close()
    return place


def brightness(window: MainWindow) -> float:
    """Mean of the shown plate."""
    assert window.viewer.pictures is not None
    return float(to_rgb(window.viewer.pictures.plate.full).mean())


def test_open_scrub_edit_save_and_open_again(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    window.open_path(str(folder))
    qtbot.waitUntil(lambda: window.viewer.pictures is not None, timeout=20_000)
    assert abs(brightness(window) - 20) < 3
    window.editor.seek(window.editor.timebase.start_of(15))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: window.viewer.pictures is not None and window.viewer.pictures.frame == 15, timeout=20000)
    assert abs(brightness(window) - 170) < 3
    qtbot.waitUntil(lambda: window.timeline.wave._peaks is not None, timeout=20000)
    qtbot.waitUntil(lambda: window.player.transport is not None, timeout=20000)
    window.editor.seek(100_000)
    window.actions_table["edit.rest"].trigger()
    (rest,) = window.editor.session.project.shots[0].tracks[0].rests
    assert (rest.start, rest.end) == (100_000, 300_000)
    assert window.isWindowModified()
    window.actions_table["file.save"].trigger()
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=20000)
    window.actions_table["file.close"].trigger()
    assert window.editor.studio is None

    def reopened() -> bool:
        if window.editor.studio is None and not window.files.opening:
            window.open_path(str(folder))  # the old one may still be letting go of the folder
        return window.editor.studio is not None

    qtbot.waitUntil(reopened, timeout=20_000)
    (again,) = window.editor.session.project.shots[0].tracks[0].rests
    assert again == rest


def test_missing_media_offers_to_relink(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    shot = next(folder.parent.glob("*.mkv"))
    moved = shot.with_name("elsewhere.mkv")
    shot.rename(moved)
    window.open_path(str(folder))
    qtbot.waitUntil(window.messages.isVisible, timeout=20_000)
    assert "brighter é.mkv" in window.messages.text.text()
    window.messages.act.click()
    from widgets.dialogs.relink import RelinkDialog

    (dialog,) = window.findChildren(RelinkDialog)
    assert not dialog.accept_button.isEnabled()
    dialog._fields[0][1].set_path(moved)
    assert dialog.accept_button.isEnabled()
    dialog.accept()
    qtbot.waitUntil(lambda: window.viewer.pictures is not None, timeout=10_000)
    assert abs(brightness(window) - 20) < 3
    assert window.editor.stack.count() == 1


def test_unsaved_edits_of_a_crash_are_offered(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    from app.document.edits.result import Edited
    from app.document.edits.segment import insert

    studio = Studio.open(folder)
    outcome = insert(studio.session.project, studio.shot.tracks[0].id, "keep", 0, 200_000)
    assert isinstance(outcome, Edited)
    studio.autosaves.write(outcome.project)
    studio.close()
    if studio.autosaves.newest() is None:
        pytest.fail("closing an unsaved project must leave its autosave")
    window.open_path(str(folder))
    qtbot.waitUntil(lambda: window.files.rescue.dialog is not None, timeout=20_000)
    dialog = window.files.rescue.dialog
    assert dialog is not None and "1 difference" in dialog.text.text()
    dialog.buttons["recover"].click()
    qtbot.waitUntil(
        lambda: window.editor.studio is not None and len(window.editor.session.project.shots[0].tracks[0].keep) == 1,
        timeout=20_000,
    )
    assert window.isWindowModified(), "what was recovered is not saved yet"
