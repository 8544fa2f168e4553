"""Cycles that hold QObjects end on the main thread, whoever allocates."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.qt import collector
from app.qt.collector import Collector
from app.qt.latest import Latest
from app.qt.relay import Relay


class Node(QObject):
    """Refers to itself, and tells where it ended."""

    def __init__(self, ended: list[str]) -> None:
        super().__init__()
        self.me, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


@pytest.fixture
def collecting(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    """A collector that is quick."""
    monkeypatch.setattr(collector, "EVERY_MS", 20)
    monkeypatch.setattr(collector, "OLD_TURNS", 2)
    before = gc.isenabled()
    made = Collector()
    assert not gc.isenabled()
    yield made
    made.close()
    assert gc.isenabled()
    if not before:
        gc.disable()


def churn(count: int) -> None:
    """On a worker: allocate as much as makes the interpreter collect by itself."""
    kept = [[number] for number in range(count)]
    assert len(kept) == count


def test_a_worker_that_allocates_takes_no_widget_down(qtbot: QtBot, collecting: Collector) -> None:
    ended: list[str] = []
    for _ in range(20):
        Node(ended)
    thread = threading.Thread(target=churn, args=(20_000,), name="worker")
    thread.start()
    thread.join()
    assert ended == []
    qtbot.waitUntil(lambda: len(ended) == 20, timeout=20000)
    assert set(ended) == {threading.main_thread().name}


def test_what_was_moved_out_of_sight_goes_when_a_project_is_let_go(collecting: Collector) -> None:
    ended: list[str] = []
    Node(ended)
    gc.freeze()
    gc.collect()
    assert ended == []
    collecting.collect_all()
    assert ended == [threading.main_thread().name]


def test_what_made_a_collection_long_is_not_looked_at_again(
    collecting: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [[number] for number in range(2000)]
    gc.unfreeze()
    monkeypatch.setattr(collector, "LONG_S", 3600.0)
    collecting.collect()
    assert gc.get_freeze_count() == 0
    monkeypatch.setattr(collector, "LONG_S", -1.0)
    many += [[number] for number in range(2000)]
    collecting.collect()
    assert gc.get_freeze_count() > len(many)
    gc.unfreeze()


def test_a_worker_that_waits_holds_nothing_of_its_last_wish(qtbot: QtBot) -> None:
    relay = Relay()
    worker = Latest("idle", relay)
    ended: list[str] = []
    told: list[object] = []

    class Asker:
        def answer(self, value: object) -> None:
            told.append(value)

        def __del__(self) -> None:
            ended.append(threading.current_thread().name)

    asker = Asker()
    worker.ask(lambda: 1, asker.answer)
    qtbot.waitUntil(lambda: told == [1])
    del asker
    qtbot.waitUntil(lambda: ended == [threading.main_thread().name])
    worker.close()
