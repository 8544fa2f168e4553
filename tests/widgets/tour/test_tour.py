"""The tour goes on when the thing was done, by mouse or keyboard; it can be left and begun anew."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document import blocks
from widgets.editor import Selection
from widgets.main_window import MainWindow
from widgets.tour.steps import STEPS

Opened = tuple[MainWindow, FakeStudio]


def doing(window: MainWindow) -> str:
    """What ends the step that is shown."""
    return STEPS[window.assist.tour.step].done


def test_doing_is_what_goes_on(opened: Opened, qtbot: QtBot) -> None:
    window, studio = opened
    tour = window.assist.tour
    qtbot.waitUntil(lambda: window.player.transport is not None)
    window.actions_table["help.tour"].trigger()
    assert doing(window) == "played", "the shot is analysed: nothing to wait for"
    assert tour.mark.isVisible() and tour.mark.ring.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert doing(window) == "edge"
    qtbot.keyClick(window, Qt.Key.Key_Space)
    segment = blocks.find(studio.session.project.shots[0].tracks[0].phonemes, "p9.1")[1]
    window.editor.seek(segment.end - 30_000)
    window.editor.select(Selection("phonemes", ("p9.1",)))
    qtbot.keyClick(window, Qt.Key.Key_BracketRight)
    assert doing(window) == "undone"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert doing(window) == "keyed"
    slider = window.pose_panel.sliders["jaw"]
    qtbot.waitUntil(slider.isEnabled)
    qtbot.keyClick(slider, Qt.Key.Key_Up)
    assert doing(window) == "exported"
    job = studio.jobs.submit("Exporting shot.mp4", lambda progress, token: None)
    qtbot.waitUntil(lambda: job.finished and not tour.running, timeout=20000)
    assert not tour.mark.isVisible() and not tour.mark.ring.isVisible()
    assert "tour" in window.messages.text.text()


def test_it_can_be_left_and_begun_anew(opened: Opened, qtbot: QtBot) -> None:
    window, _studio = opened
    tour = window.assist.tour
    window.actions_table["help.tour"].trigger()
    qtbot.mouseClick(tour.mark.next, Qt.MouseButton.LeftButton)
    assert doing(window) == "edge"
    tour.mark.next.setFocus()
    qtbot.keyClick(tour.mark.next, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert tour.mark.skip.hasFocus()
    qtbot.keyClick(tour.mark.skip, Qt.Key.Key_Space)
    assert not window.player.playing, "Space is the button's for whoever walked to it"
    assert not tour.running and not tour.mark.isVisible()
    window.actions_table["help.tour"].trigger()
    assert doing(window) == "played"


def test_the_mark_stays_in_the_window(opened: Opened) -> None:
    window, _studio = opened
    tour = window.assist.tour
    for size in ((1280, 800), (1000, 700)):
        window.resize(*size)
        for step in range(len(STEPS)):
            tour._go(step)
            if tour.running:
                assert window.rect().contains(tour.mark.geometry()), (size, STEPS[tour.step].title)
    tour.end()


def test_a_previewed_drag_is_not_done_yet(opened: Opened) -> None:
    window, studio = opened
    tour = window.assist.tour
    tour._go(2)
    from app.document.edits.result import Edited
    from app.document.edits.segment import remove

    outcome = remove(studio.session.project, "face", "phonemes", ("p9.1",))
    assert isinstance(outcome, Edited)
    window.editor.preview(outcome.project)
    assert doing(window) == "edge"
    window.editor.preview(None)
