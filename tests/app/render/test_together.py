"""Frames at once: in order, a few ahead, really at once, and stopped when nobody wants them any more."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from app.render.together import together, workers_here


def test_they_come_in_order_however_long_each_takes() -> None:
    def work(n: int) -> None:
        time.sleep(0.002 * (n % 3))

    assert list(together(range(40), work, 3)) == list(range(40))
    assert list(together((), work, 2)) == [] and 1 <= workers_here() <= 4


def test_two_are_worked_on_at_once() -> None:
    meeting = threading.Barrier(2, timeout=20)
    assert list(together(range(6), lambda n: meeting.wait(), 2)) == list(range(6))  # alone, the first waits in vain


def test_no_more_are_drawn_than_will_soon_be_needed() -> None:
    drawn: list[int] = []
    gate = threading.Event()

    def items() -> Iterator[int]:
        for n in range(100):
            drawn.append(n)
            yield n

    def work(n: int) -> None:
        gate.wait(20)

    frames = together(items(), work, 2)
    threading.Timer(0.05, gate.set).start()
    assert next(frames) == 0 and len(drawn) <= 6
    frames.close()


def test_an_error_is_raised_and_what_waits_never_begins() -> None:
    begun: list[int] = []

    def work(n: int) -> None:
        begun.append(n)
        if n == 3:
            raise ValueError("bad frame")

    seen = []
    with pytest.raises(ValueError, match="bad frame"):
        for n in together(range(1000), work, 2):
            seen.append(n)
    assert seen == [0, 1, 2] and len(begun) < 12


def test_who_draws_may_stop_it() -> None:
    def items() -> Iterator[int]:
        yield 0
        raise KeyboardInterrupt

    before = threading.active_count()
    with pytest.raises(KeyboardInterrupt):
        list(together(items(), lambda n: None, 2))
    assert threading.active_count() == before
