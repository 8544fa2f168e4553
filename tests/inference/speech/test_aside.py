"""Pieces recognised by processes of their own: the same words, no process left behind, none needed."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing

import pytest

from inference.api import F32, CancelFlag, NeverCancelled
from inference.errors import Cancelled
from inference.speech import activity, aside
from inference.speech.align import ask
from inference.speech.asked import Asked
from inference.speech.normalise import sentences
from inference.speech.spot import Recogniser
from tests.inference.speech.recordings import Recording

Work = tuple[Sequence[Asked], list[F32]]


@pytest.fixture
def work(line: Recording, monkeypatch: pytest.MonkeyPatch) -> Work:
    """The demo's words, and its line whole and halved."""
    monkeypatch.setattr(aside, "MANY", 2)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    sound = activity.resample(line.samples, line.rate)
    half = len(sound) // 2
    return ask(sentences(line.text), {})[0], [sound, sound[:half], sound[half:]]


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """All that are started."""
    started: list[subprocess.Popen[bytes]] = []
    real = aside._started

    def noted() -> subprocess.Popen[bytes]:
        started.append(real())
        return started[-1]

    monkeypatch.setattr(aside, "_started", noted)
    return started


def test_other_processes_hear_the_same_and_are_gone_afterwards(
    work: Work, processes: list[subprocess.Popen[bytes]],
) -> None:
    asked, pieces = work
    recogniser = Recogniser(asked)
    expected = [recogniser.heard(piece) for piece in pieces]
    assert len(expected[0]) > 5
    assert list(aside.recognised(asked, pieces, NeverCancelled())) == expected
    assert len(processes) == 2
    assert all(process.poll() is not None for process in processes)


def test_a_process_that_fails_is_done_without(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, pieces = work
    monkeypatch.setattr(aside, "_started", lambda: subprocess.Popen(
        [sys.executable, "-c", ""], stdin=subprocess.PIPE, stdout=subprocess.PIPE))
    recogniser = Recogniser(asked)
    expected = [recogniser.heard(piece) for piece in pieces]
    assert list(aside.recognised(asked, pieces, NeverCancelled())) == expected


def test_stopping_ends_the_processes(work: Work, processes: list[subprocess.Popen[bytes]]) -> None:
    asked, pieces = work
    token = CancelFlag()
    with closing(aside.recognised(asked, pieces * 4, token)) as answers:
        next(answers)
        token.cancel()
        with pytest.raises(Cancelled):
            list(answers)
    assert processes
    assert all(process.poll() is not None for process in processes)
