"""Jobs end in one of three ways and say so."""

from __future__ import annotations

import threading
import time

from app.jobs.job import Job
from app.jobs.manager import JobManager
from inference.api import Progress, Token
from inference.errors import PlosiveError


def finished(job: Job) -> Job:
    """Wait for the end."""
    deadline = time.monotonic() + 10
    while not job.finished:
        assert time.monotonic() < deadline
        time.sleep(0.002)
    return job


def test_a_result_is_delivered() -> None:
    jobs, got = JobManager(), threading.Event()
    results: list[int] = []

    def done(value: int) -> None:
        results.append(value)
        got.set()

    jobs.submit("Add", lambda progress, token: 2 + 3, done=done)
    assert got.wait(10) and results == [5]
    jobs.close()


def test_an_error_is_one_line_with_its_remedy_and_does_not_end_the_lane() -> None:
    jobs = JobManager()

    def fail(progress: Progress, token: Token) -> None:
        raise PlosiveError("The disk is full", "Free some space")

    bad = finished(jobs.submit("Fail", fail))
    assert (bad.state, bad.error) == ("failed", "The disk is full. Free some space.")
    odd = finished(jobs.submit("Odd", lambda progress, token: {}["x"]))  # type: ignore[index]
    assert odd.state == "failed" and "\n" not in odd.error and "KeyError" in odd.details
    assert finished(jobs.submit("Go on", lambda progress, token: None)).state == "done"
    jobs.close()


def test_cancel_stops_running_work_and_skips_waiting_work() -> None:
    jobs, started = JobManager(), threading.Event()
    ended: list[str] = []

    def endless(progress: Progress, token: Token) -> None:
        started.set()
        while True:
            token.check()
            time.sleep(0.001)

    running = jobs.submit("Run", endless, failed=lambda job: ended.append(job.state))
    waiting = jobs.submit("Wait", lambda progress, token: ended.append("ran"))
    assert started.wait(10)
    waiting.cancel()
    running.cancel()
    assert finished(running).state == "cancelled"
    jobs.close()
    assert waiting.state == "cancelled" and ended == ["cancelled"]


def test_closing_cancels_everything_and_refuses_more() -> None:
    jobs = JobManager()

    def endless(progress: Progress, token: Token) -> None:
        while True:
            token.check()
            time.sleep(0.001)

    job = jobs.submit("Run", endless)
    jobs.close()
    assert job.state == "cancelled"
    try:
        jobs.submit("Late", endless)
    except PlosiveError as error:
        assert "closing" in str(error)
    else:
        raise AssertionError("a closed manager took work")


def test_progress_tells_how_long_it_will_take() -> None:
    job = Job("Count", lambda progress, token: None, lambda job: None, "here")
    job.state, job._started = "running", time.monotonic() - 10
    job.progress(25, 100)
    assert job.remaining_s is not None and 29 < job.remaining_s < 31


def test_the_same_work_can_be_done_again() -> None:
    jobs, tries = JobManager(), []
    got: list[int] = []

    def work(progress: Progress, token: Token) -> int:
        tries.append(1)
        if len(tries) == 1:
            raise PlosiveError("The disk is full", "Free some space")
        return 7

    first = finished(jobs.submit("Write", work, done=got.append))
    assert (first.state, first.remedy) == ("failed", "Free some space")
    assert first.again is not None
    second = first.again()
    assert finished(second).state == "done"
    assert second.id != first.id
    assert second.title == "Write"
    jobs.close()
    assert got == [7]
