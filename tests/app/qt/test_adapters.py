"""Relay, newest-wins worker, pictures and history."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
from PySide6.QtGui import QImage, QUndoStack
from pytestqt.qtbot import QtBot

from app.document.edits.result import Edited
from app.document.model import Project
from app.qt.images import from_argb, to_qimage, to_rgb
from app.qt.latest import Latest
from app.qt.relay import Relay
from app.qt.undo import push
from app.session import Session


def project(name: str) -> Project:
    return Project(id="p", name=name)


def test_what_a_thread_posts_runs_on_the_main_thread_in_order(qtbot: QtBot) -> None:
    relay = Relay()
    seen: list[tuple[int, bool]] = []

    def post_all() -> None:
        for i in range(50):
            relay.post(lambda i=i: seen.append((i, threading.current_thread() is threading.main_thread())))

    thread = threading.Thread(target=post_all)
    thread.start()
    thread.join()
    assert seen == [], "nothing runs before the event loop turns"
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == [(i, True) for i in range(50)]


def test_a_closed_relay_delivers_nothing(qtbot: QtBot) -> None:
    relay = Relay()
    seen: list[int] = []
    relay.post(lambda: seen.append(1))
    relay.close()
    relay.post(lambda: seen.append(2))
    qtbot.wait(20)
    assert seen == []


def test_the_newest_wish_wins_and_answers_on_the_main_thread(qtbot: QtBot) -> None:
    worker = Latest("test", Relay())
    gate, begun = threading.Event(), threading.Event()
    done: list[tuple[int, bool]] = []
    worked: list[int] = []

    def work(number: int) -> int:
        worked.append(number)
        if number == 0:
            begun.set()
            gate.wait(5)
        return number

    def take(number: int) -> None:
        done.append((number, threading.current_thread() is threading.main_thread()))

    worker.ask(lambda: work(0), take)
    assert begun.wait(5)
    for number in range(1, 20):
        worker.ask(lambda number=number: work(number), take)
    gate.set()
    qtbot.waitUntil(lambda: (19, True) in done)
    assert worked == [0, 19]
    assert done == [(0, True), (19, True)]
    worker.close()
    assert "plosive-test" not in [t.name for t in threading.enumerate()]


def test_an_error_of_the_worker_arrives_as_a_value(qtbot: QtBot) -> None:
    worker = Latest("test", Relay())
    errors: list[Exception] = []

    def work() -> None:
        raise ValueError("no")

    worker.ask(work, print, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)
    worker.close()


def test_pictures_survive_the_way_there_and_back() -> None:
    picture = np.random.default_rng(1).integers(0, 256, (7, 5, 3), dtype=np.uint8)
    image = to_qimage(picture)
    copy = picture.copy()
    picture[:] = 0  # the image has memory of its own
    assert image.format() == QImage.Format.Format_RGB32
    assert (to_rgb(image) == copy).all()


def test_argb_values_are_pixels() -> None:
    image = from_argb(np.array([[0xFF102030, 0x00000000]], np.uint32))
    assert image.pixelColor(0, 0).getRgb() == (16, 32, 48, 255)
    assert image.pixelColor(1, 0).alpha() == 0


def stack_and_session() -> tuple[QUndoStack, Session, list[Any]]:
    session = Session(project("0"))
    changes: list[Any] = []
    session.observe(changes.append)
    return QUndoStack(), session, changes


def test_undo_swaps_the_very_snapshots() -> None:
    stack, session, _ = stack_and_session()
    first, second = session.project, project("1")
    push(stack, session, Edited(second, "Rename"))
    assert session.project is second
    stack.undo()
    assert session.project is first
    stack.redo()
    assert session.project is second
    assert stack.undoText() == "Rename"


def test_only_steps_of_one_gesture_merge() -> None:
    stack, session, _ = stack_and_session()
    for name, gesture in (("1", "a"), ("2", "a"), ("3", "b"), ("4", "")):
        push(stack, session, Edited(project(name), "Nudge"), gesture=gesture)
    assert stack.count() == 3
    stack.undo()
    stack.undo()
    assert session.project.name == "2"
    stack.undo()
    assert session.project.name == "0"


def test_a_gesture_that_leads_back_leaves_no_step() -> None:
    stack, session, _ = stack_and_session()
    push(stack, session, Edited(project("1"), "Nudge"), gesture="a")
    push(stack, session, Edited(project("0"), "Nudge"), gesture="a")
    assert stack.count() == 0


def test_an_edit_without_effect_leaves_no_step_and_ends_the_preview() -> None:
    stack, session, _ = stack_and_session()
    session.preview(project("1"))
    push(stack, session, Edited(project("0"), "Nothing"))
    assert stack.count() == 0
    assert session.shown is session.project
