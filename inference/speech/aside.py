"""Pieces of a long recording recognised by processes of their own, as many as there are cores.

pocketsphinx keeps Python's lock while it decodes, so threads would gain nothing, and a window would stand still for as
long as a piece takes. A process is told the text's pronunciations, then piece by piece the samples, and answers with
the words; where one fails, its piece is recognised here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock
from typing import IO

import numpy as np

from inference.api import F32, Token
from inference.speech.asked import Asked
from inference.speech.spot import Recogniser

MANY = 8  # pieces from which on it pays: a process takes half a second to start
_MOST = 4
_LENGTH = 8  # bytes that say how long a message is
_TURN_S = 0.1


def recognised(asked: Sequence[Asked], pieces: Sequence[F32], token: Token) -> Generator[list[int], None, None]:
    """The words (by their `numbers`) heard in each piece, in turn; to be closed, as it may hold processes."""
    cores = min(os.cpu_count() or 1, _MOST)
    if len(pieces) >= MANY and cores > 1:
        yield from _by_several(asked, pieces, cores, token)
        return
    own = _Own(asked)
    for piece in pieces:
        token.check()
        yield own.heard(piece)


def _by_several(
    asked: Sequence[Asked], pieces: Sequence[F32], count: int, token: Token,
) -> Generator[list[int], None, None]:
    free: SimpleQueue[_Listener] = SimpleQueue()
    listeners = [_Listener(asked) for _ in range(count)]
    for listener in listeners:
        free.put(listener)
    own = _Own(asked)

    def hear(piece: F32) -> list[int]:
        listener = free.get()
        try:
            return listener.heard(piece)
        except (OSError, EOFError, ValueError):  # it could not be started, or is gone
            return own.heard(piece)
        finally:
            free.put(listener)

    turns = ThreadPoolExecutor(count)
    answers = [turns.submit(hear, piece) for piece in pieces]
    try:
        for answer in answers:
            while not answer.done():
                token.check()
                try:
                    answer.result(_TURN_S)
                except TimeoutError:
                    continue
            yield answer.result()
    finally:
        for answer in answers:
            answer.cancel()
        for listener in listeners:
            listener.close()
        turns.shutdown()


class _Own:
    """A recogniser of this process, made when it is needed."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        self._asked, self._lock = asked, Lock()
        self._recogniser: Recogniser | None = None

    def heard(self, samples: F32) -> list[int]:
        with self._lock:
            self._recogniser = self._recogniser or Recogniser(self._asked)
            return self._recogniser.heard(samples)


class _Listener:
    """A recogniser in a process of its own, started when it is first asked."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        self._asked = asked
        self._process: subprocess.Popen[bytes] | None = None

    def heard(self, samples: F32) -> list[int]:
        """See `Recogniser.heard`. Raises OSError, EOFError or ValueError when the process fails."""
        if self._process is None:
            self._process = _started()
            _tell(self._process.stdin, json.dumps([word.variants for word in self._asked]).encode())
        _tell(self._process.stdin, np.ascontiguousarray(samples, np.float32).tobytes())
        answer = _told(self._process.stdout)
        if answer is None:
            raise EOFError
        return [int(word) for word in json.loads(answer)]

    def close(self) -> None:
        """End the process, whatever it does; who waits for it is told."""
        if self._process is not None:
            self._process.kill()
            with suppress(OSError), self._process:  # pipes are closed; what was not sent is of no use
                pass


def _started() -> subprocess.Popen[bytes]:
    code = "from inference.speech.aside import serve; serve()"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(
        [sys.executable, "-c", code], env=environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def serve() -> None:
    """What such a process does, until nobody tells it anything any more."""
    if hasattr(os, "nice"):
        os.nice(5)  # whoever works in the window comes first
    given, answers = sys.stdin.buffer, sys.stdout.buffer
    text = _told(given)
    recogniser = Recogniser([Asked(-1, "", tuple(map(tuple, variants))) for variants in json.loads(text or b"[]")])
    while (samples := _told(given)) is not None:
        _tell(answers, json.dumps(recogniser.heard(np.frombuffer(samples, np.float32))).encode())


def _tell(to: IO[bytes] | None, message: bytes) -> None:
    assert to is not None
    to.write(len(message).to_bytes(_LENGTH, "little"))
    to.write(message)
    to.flush()


def _told(by: IO[bytes] | None) -> bytes | None:
    """The next message; None when there are no more."""
    assert by is not None
    length = int.from_bytes(by.read(_LENGTH), "little")
    message = by.read(length)
    return message if length and len(message) == length else None
