"""Adapting by hand: looked at, started, followed, wiped, kept, cancelled, and told of when the window is closed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio
from window_mouse import send_move

from app.document.edits.result import Edited
from app.document.model import MediaRef
from app.qt.images import to_rgb
from app.services import face_training
from inference.errors import PlosiveError
from widgets.adapting import setup_page
from widgets.adapting.window import AdaptWindow
from widgets.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parent))

from trainings import Training, forecast, glimpse, opened_window, prospect

Opened = tuple[MainWindow, FakeStudio]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> Training:
    """Nothing real is looked at, measured or trained."""
    made = Training()
    monkeypatch.setattr(face_training, "prospect", lambda *_: prospect())
    monkeypatch.setattr(face_training, "forecast", lambda *_: forecast())
    monkeypatch.setattr(face_training, "train_face", made)
    monkeypatch.setattr(setup_page, "SETTLE_MS", 5)
    return made


def shown(window: MainWindow, qtbot: QtBot) -> AdaptWindow:
    """The window, opened by its key, with a forecast."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20000)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_F, keys)
    made = opened_window(window, qtbot)
    assert not made.isModal()
    qtbot.waitUntil(lambda: made.setup.forecast is not None, timeout=20000)
    return made


def started(window: MainWindow, training: Training, qtbot: QtBot) -> AdaptWindow:
    made = shown(window, qtbot)
    qtbot.mouseClick(made.setup.start, LEFT)
    qtbot.waitUntil(training.started.is_set, timeout=20000)
    return made


def learned(window: MainWindow, training: Training, qtbot: QtBot, step: int, judged: int) -> None:
    training.step(step, judged)
    run = window.adapting.training
    qtbot.waitUntil(lambda: run.glimpse is not None and run.glimpse.step == step, timeout=20000)


# --- before ------------------------------------------------------------------------------------------------------


def test_what_there_is_to_learn_from_is_told_before(opened: Opened, training: Training, qtbot: QtBot) -> None:
    window, _ = opened
    made = shown(window, qtbot)
    page = made.setup
    assert page.heading.text() == "Adapt to Face 1"
    row = page.more.tree.topLevelItem(0)
    assert [row.text(n) for n in range(4)] == ["This shot", "240", "9.6 s", "teaches; its last eighth judges"]
    assert not page.footage.isVisible() and row.isDisabled() and not page.more.remove.isEnabled()
    assert page.rare.text().startswith("2 of 39 sounds") and "P ZH" in page.rare.text()
    assert "P 0" in page.sounds.accessibleDescription()
    assert [page.network.itemText(i) for i in range(2)] == [
        "cpu: 0.7 million weights, 128 px", "gpu: 4.2 million weights, 192 px"]
    assert page.plan.text() == ("About 480 steps of 0.5 s on CPU, 2 threads: 5.2 min. Of these the first 12 s make "
                                "the mouths to learn from; they are kept.")


def test_it_is_said_whether_the_mouth_is_corrected_or_replaced(
    opened: Opened, training: Training, qtbot: QtBot
) -> None:
    window, studio = opened
    page = shown(window, qtbot).setup
    assert not window.editor.track.dubbed and "leave alone what need not change" in page.about.text()
    project = studio.session.project
    shot, track = project.shots[0], window.editor.track
    dub = replace(track, dialogue=replace(track.dialogue, audio=MediaRef(path="line.wav")))
    tracks = tuple(dub if one.id == track.id else one for one in shot.tracks)
    studio.apply(Edited(replace(project, shots=(replace(shot, tracks=tracks),)), "Dub"))
    qtbot.waitUntil(lambda: "corrects the pictures" in page.about.text(), timeout=20000)


def test_another_budget_is_forecast_anew(opened: Opened, training: Training, qtbot: QtBot,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    window, _ = opened
    page = shown(window, qtbot).setup
    asked: list[tuple[str, float]] = []

    def measure(workspace: object, project: object, track: str, how: object, *_: object) -> object:
        asked.append((how.size, how.minutes))  # type: ignore[attr-defined]
        return forecast(done=120, planned=480)

    monkeypatch.setattr(face_training, "forecast", measure)
    page.minutes.setFocus()
    page.minutes.selectAll()
    qtbot.keyClicks(page.minutes, "2")
    qtbot.keyClick(page.minutes, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: bool(asked) and page.forecast is not None, timeout=20000)
    assert asked[-1] == ("cpu", 2.0)
    assert "goes on from step 120 of 480" in page.plan.text()


@pytest.mark.parametrize(("found", "said"), [
    (prospect(40), "Only 40 frames show this mouth clearly, and 60 are needed"),
    (prospect(still=True), "shows one mouth: there is nothing to learn"),
])
def test_too_little_footage_cannot_be_started(
    opened: Opened, training: Training, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, found: object, said: str,
) -> None:
    window, _ = opened
    monkeypatch.setattr(face_training, "prospect", lambda *_: found)
    window.actions_table["adapt.open"].trigger()
    made = opened_window(window, qtbot)
    qtbot.waitUntil(lambda: said in made.setup.footage.text(), timeout=20000)
    assert not made.setup.start.isEnabled() and made.setup.forecast is None


def test_what_goes_wrong_while_looking_is_said(opened: Opened, training: Training, qtbot: QtBot,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    window, _ = opened

    def fail(*_: object) -> object:
        raise PlosiveError("The bank is damaged", "Analyse the shot again")

    monkeypatch.setattr(face_training, "prospect", fail)
    window.actions_table["adapt.open"].trigger()
    made = opened_window(window, qtbot)
    qtbot.waitUntil(lambda: made.setup.plan.text() == "The bank is damaged. Analyse the shot again.", timeout=20000)
    assert not made.setup.start.isEnabled()


# --- while it runs -----------------------------------------------------------------------------------------------


def test_curves_and_mouths_grow_while_it_learns(opened: Opened, training: Training, qtbot: QtBot) -> None:
    window, studio = opened
    made = started(window, training, qtbot)
    page = made.page
    assert made.pages.currentWidget() is page and training.how.minutes == 5.0
    assert page.cancel.isEnabled() and not page.keep.isEnabled(), "nothing has been judged yet"
    learned(window, training, qtbot, 10, 0)
    assert not page.keep.isEnabled()
    learned(window, training, qtbot, 40, 2)
    assert page.keep.isEnabled() and "Step 40 of 100" in page.state.text()
    qtbot.waitUntil(lambda: len(page.plots) == 3 and "28.90 dB" in page.plots["trade"].value.text(), timeout=20000)
    loss, held, trade = (page.plots[name] for name in ("loss", "held", "trade"))
    assert [step for step, _ in loss.drawn.curves[0].points] == [10, 40] and loss.drawn.levels[0].value == 60
    assert held.drawn.curves[0].points == ((0.0, 28.7), (20.0, pytest.approx(28.8)), (40.0, pytest.approx(28.9)))
    assert held.accessibleDescription() == "Held-out PSNR: 28.90 dB" and held.drawn.levels[0].value == 28.7
    network, blur = trade.drawn.curves
    assert [x for x, _ in network.points] == [0.84] * 3 and trade.drawn.levels[0].value == 0.84
    assert [x for x, _ in blur.points] == [0.84, 0.8], "as far as the network went, and a little on"
    assert [thumb.isVisible() for thumb in page.thumbs] == [True] * 3 + [False] * 3
    qtbot.mouseClick(page.thumbs[2], LEFT)
    assert page.mouth == 2 and "Frame 230" in page.thumbs[2].toolTip()
    job = studio.jobs.running()[0]
    assert job.title == "Adapting to Face 1" and job.lane == "training"
    training.end()
    qtbot.waitUntil(lambda: not window.adapting.training.running, timeout=20000)


def test_the_wipe_shows_one_picture_left_of_its_line_and_the_other_right_of_it(
    opened: Opened, training: Training, qtbot: QtBot,
) -> None:
    window, _ = opened
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 100, 1)
    wipe = made.page.wipe
    qtbot.waitUntil(wipe.isVisible, timeout=20000)

    def colours() -> tuple[int, int]:
        square = wipe.square()
        y = round(square.top() + square.height() * 0.2)
        picture = to_rgb(wipe.grab().toImage())
        return int(picture[y, round(square.left()) + 12, 0]), int(picture[y, round(square.right()) - 12, 0])

    assert colours() == (60, 160)
    middle = wipe.square().center().toPoint()
    qtbot.mousePress(wipe, LEFT, pos=middle)
    send_move(wipe, QPoint(round(wipe.square().right()) - 4, middle.y()))
    qtbot.mouseRelease(wipe, LEFT, pos=QPoint(round(wipe.square().right()) - 4, middle.y()))
    assert wipe.share > 0.95 and colours() == (60, 60)
    wipe.setFocus()
    for _ in range(13):
        qtbot.keyClick(wipe, Qt.Key.Key_Left)
    assert 0.4 < wipe.share < 0.5
    made.page.pair.setFocus()
    qtbot.keyClick(made.page.pair, Qt.Key.Key_Down)
    assert colours() == (160, 200), "after and the original"
    assert "After at the left, Original at the right" in wipe.accessibleDescription()
    qtbot.mouseClick(made.page.cancel, LEFT)
    qtbot.waitUntil(lambda: not window.adapting.training.running, timeout=20000)


def test_cancelled_nothing_changes_and_it_can_be_begun_again(opened: Opened, training: Training, qtbot: QtBot) -> None:
    window, studio = opened
    before = studio.session.project
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 40, 1)
    qtbot.mouseClick(made.page.cancel, LEFT)
    qtbot.waitUntil(lambda: window.adapting.training.phase == "cancelled", timeout=20000)
    assert studio.session.project is before and "nothing was changed" in made.page.verdict.text()
    qtbot.mouseClick(made.page.again, LEFT)
    assert made.pages.currentWidget() is made.setup


def test_the_cross_of_the_jobs_cancels_it_too_and_try_again_starts_it(
    opened: Opened, training: Training, qtbot: QtBot,
) -> None:
    window, studio = opened
    started(window, training, qtbot)
    window.tabs.setCurrentWidget(window.jobs_panel)
    job = studio.jobs.running()[0]
    qtbot.waitUntil(lambda: job.id in window.jobs_panel.rows, timeout=20000)
    row = window.jobs_panel.rows[job.id]
    qtbot.mouseClick(row.button, LEFT)
    qtbot.waitUntil(lambda: window.adapting.training.phase == "cancelled", timeout=20000)
    training.started.clear()
    qtbot.waitUntil(row.retry.isVisible, timeout=20000)
    qtbot.mouseClick(row.retry, LEFT)
    qtbot.waitUntil(training.started.is_set, timeout=20000)
    assert window.adapting.training.running
    window.adapting.training.cancel()
    qtbot.waitUntil(lambda: not window.adapting.training.running, timeout=20000)


# --- after it ----------------------------------------------------------------------------------------------------


def test_the_best_so_far_is_kept_as_one_step_of_history(opened: Opened, training: Training, qtbot: QtBot) -> None:
    window, studio = opened
    training.bank = "better"
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 40, 2)
    qtbot.mouseClick(made.page.keep, LEFT)
    qtbot.waitUntil(lambda: window.adapting.training.phase == "kept", timeout=20000)
    assert training.kept
    track = studio.session.project.shots[0].tracks[0]
    assert (track.renderer, track.bank) == ("editor", "better")
    assert window.editor.stack.undoText() == "Adapt to the face"
    said = made.page.verdict.text()
    assert said.startswith("Kept: this face") and "28.70 → 28.90 dB" in said and "+0.25 dB" in said
    assert "Stopped at step 40 of 100" in said
    window.actions_table["edit.undo"].trigger()
    assert studio.session.project.shots[0].tracks[0].renderer == "exemplar"


def test_what_is_no_better_is_not_kept_and_said_in_plain_words(
    opened: Opened, training: Training, qtbot: QtBot,
) -> None:
    window, studio = opened
    before = studio.session.project
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 100, 3)
    training.end()
    qtbot.waitUntil(lambda: window.adapting.training.phase == "refused", timeout=20000)
    assert studio.session.project is before
    said = made.page.verdict.text()
    assert said.startswith("Nothing is kept: on mouths it has not seen the network is no better than blur.")
    assert "own mouths as before" in said and "+0.00 dB beyond" in said


def test_a_training_that_went_astray_says_so(opened: Opened, training: Training, qtbot: QtBot) -> None:
    window, _ = opened
    training.bank, training.astray = "better", "The training went astray at step 40 (its loss is no number)"
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 40, 2)
    training.end()
    qtbot.waitUntil(lambda: window.adapting.training.phase == "kept", timeout=20000)
    said = made.page.verdict.text()
    assert said.startswith("The training went astray at step 40 of 100") and "Kept: this face" in said
    assert "Stopped at" not in said


def test_edits_made_while_it_trains_are_not_lost_and_a_new_bank_is_not_overwritten(
    opened: Opened, training: Training, qtbot: QtBot,
) -> None:
    from app.document.edits.analysis import rename_track, set_learned

    window, studio = opened
    training.bank = "better"
    made = started(window, training, qtbot)
    window.editor.commit(rename_track(studio.session.project, "face", "Anna"))
    learned(window, training, qtbot, 100, 3)
    training.end()
    qtbot.waitUntil(lambda: window.adapting.training.phase == "kept", timeout=20000)
    track = studio.session.project.shots[0].tracks[0]
    assert (track.name, track.renderer) == ("Anna", "editor")
    qtbot.mouseClick(made.page.again, LEFT)
    qtbot.waitUntil(lambda: made.setup.forecast is not None, timeout=20000)
    training.started.clear()
    qtbot.mouseClick(made.setup.start, LEFT)
    qtbot.waitUntil(training.started.is_set, timeout=20000)
    window.editor.commit(set_learned(studio.session.project, "face", bank="analysed again"))
    training.end()
    qtbot.waitUntil(lambda: window.adapting.training.phase == "refused", timeout=20000)
    assert studio.session.project.shots[0].tracks[0].bank == "analysed again"
    assert "learned anew while this was trained" in made.page.verdict.text()


def test_the_window_may_be_closed_meanwhile_and_the_end_is_told(
    opened: Opened, training: Training, qtbot: QtBot,
) -> None:
    window, _ = opened
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 40, 1)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    assert not made.isVisible() and window.adapting.training.running
    window.actions_table["adapt.open"].trigger()
    assert made.isVisible() and made.pages.currentWidget() is made.page, "back to what runs"
    made.close()
    training.end()
    qtbot.waitUntil(lambda: "no better than blur" in window.messages.text.text(), timeout=20000)
    qtbot.mouseClick(window.messages.act, LEFT)
    assert made.isVisible() and made.pages.currentWidget() is made.page


def test_another_project_knows_nothing_of_it(opened: Opened, training: Training, qtbot: QtBot) -> None:
    window, studio = opened
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 40, 1)
    other = FakeStudio()
    window.editor.set_studio(other)  # type: ignore[arg-type]
    run = window.adapting.training
    assert run.phase == "" and run.glimpse is None and made.pages.currentWidget() is made.setup
    studio.jobs.close()
    run._seen(object(), glimpse(90, 4))  # type: ignore[arg-type]  # what was on its way
    assert run.glimpse is None
    studio.close()


def test_nothing_holds_the_event_loop_while_it_is_watched(opened: Opened, training: Training, qtbot: QtBot) -> None:
    from watchdog import SLOT_MS, Watchdog

    window, _ = opened
    made = started(window, training, qtbot)
    learned(window, training, qtbot, 10, 1)
    big = glimpse(50, 8, side=192)
    qtbot.waitUntil(lambda: len(made.page.plots) == 3, timeout=20000)
    best = 1e9
    for _ in range(3):
        dog = Watchdog(qtbot)
        try:
            for step in range(20, 60, 10):
                training._wishes.append(big)
                dog.do("glimpse", lambda: None, 60)
                QTest.mouseMove(made.page.plots["held"].view.viewport(), QPoint(step * 3, 60))
                dog.do("read off", lambda: None, 20)
            best = min(best, max(dog.slots.values()))
        finally:
            dog.close()
        if best <= SLOT_MS:
            break
    assert best <= SLOT_MS
    window.adapting.training.cancel()
    qtbot.waitUntil(lambda: not window.adapting.training.running, timeout=20000)
    assert QApplication.activeModalWidget() is None
