"""How long a training will take here: a second of real steps on made-up mouths, thrown away.

What is in the pictures does not change what a step costs, so nothing of the speaker is needed.
"""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from inference.api import NeverCancelled, Token
from inference.errors import Cancelled
from inference.training.loop import How, train
from inference.training.network import Size, size_named
from inference.training.samples import Samples

SECONDS = 1.0
WARM = 1
"""Steps that do not count: the first one allocates."""


class _Clock:
    """A token that stops a run after a while, at its second step at the earliest; and asks another one."""

    def __init__(self, seconds: float, token: Token) -> None:
        self._seconds, self._token = seconds, token
        self.at: list[float] = []

    def check(self) -> None:
        """Raise Cancelled when it is enough."""
        self._token.check()
        if len(self.at) > WARM and self.at[-1] - self.at[WARM - 1] >= self._seconds:
            raise Cancelled

    def step(self, done: float, total: float, note: str = "") -> None:
        """After each step."""
        self.at.append(time.monotonic())


def step_seconds(how: How, token: Token = NeverCancelled(), seconds: float = SECONDS) -> float:  # noqa: B008
    """Seconds that one step of such a run takes on this machine as busy as it is now. Takes about `seconds`."""
    size = size_named(how.size, how.plate)
    clock = _Clock(seconds, token)
    try:
        # so many steps that nothing judges before the clock stops it
        train(_drawn(size, how.batch), replace(how, steps=10**9), progress=clock.step, token=clock)
    except Cancelled:
        token.check()  # the caller's own wish, not the clock's
    return (clock.at[-1] - clock.at[WARM - 1]) / (len(clock.at) - WARM)


def _drawn(size: Size, batch: int) -> Samples:
    """As many mouths as a step looks at, and one that judges."""
    side = size.side
    random = np.random.default_rng(0)
    n = batch + 1
    picture = random.integers(0, 255, (n, side, side, 3), np.uint8)
    matte = np.zeros((n, side, side), np.uint8)
    matte[:, side // 4 : -side // 4, side // 4 : -side // 4] = 255
    return Samples(
        picture, picture[::-1].copy(), matte, np.stack([matte, matte // 2], -1),
        np.repeat(picture[:, None], size.views, 1), random.standard_normal((n, size.pose)).astype(np.float32),
        np.arange(n, dtype=np.int32), np.arange(n) == n - 1, np.zeros(0, np.str_),
        *((picture, np.stack([matte, matte // 2], -1)) if size.plate else ()),
    )
