"""Work in pieces: one in a turn, others between, and nothing goes on after a failure or a stop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from widgets.turns import Turns


@pytest.fixture
def turns(qapp: object) -> Iterator[Turns]:
    parent = QObject()
    yield Turns(parent)
    parent.deleteLater()


def test_other_work_goes_between_the_pieces(turns: Turns, qtbot: QtBot) -> None:
    said: list[str] = []

    def pieces() -> Iterator[None]:
        for n in range(3):
            said.append(f"piece {n}")
            QTimer.singleShot(0, lambda: said.append("another"))
            yield

    turns.start(pieces())
    assert said == []
    turns.start(pieces())  # one is going on
    qtbot.waitUntil(lambda: len(said) == 6, timeout=5000)
    assert [one for one in said if one != "another"] == ["piece 0", "piece 1", "piece 2"]
    assert said[1] == "another"
    turns.start(pieces())
    qtbot.waitUntil(lambda: len(said) == 12, timeout=5000)


def test_what_is_stopped_or_fails_does_not_go_on(turns: Turns, qtbot: QtBot) -> None:
    said: list[int] = []

    def failing() -> Iterator[None]:
        said.append(1)
        yield
        raise ValueError("broken")

    def going() -> Iterator[None]:
        while True:
            said.append(2)
            yield

    with qtbot.captureExceptions() as errors:
        turns.start(failing())
        qtbot.wait(20)
    assert str(errors[0][1]) == "broken"
    turns.start(going())
    qtbot.waitUntil(lambda: 2 in said, timeout=5000)
    turns.stop()
    taken = len(said)
    qtbot.wait(20)
    assert len(said) == taken and said[0] == 1
