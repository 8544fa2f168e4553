"""Work in the background takes only the processor time that nobody else wants.

Where the system lets a single thread step back (Linux), it does, and so do the decoder and encoder threads it starts.
Elsewhere nothing happens: what must not be late asks others to wait (`RenderService.give_way`).
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_BEHIND, _BESIDE = 10, 5


def step_back() -> None:
    """Let the calling thread run behind all others from now on; call it first, for threads it starts do the same."""
    _be_nice(_BEHIND)


def step_aside() -> None:
    """The same for a thread that works for the window: before all work in the background, but behind the hand."""
    _be_nice(_BESIDE)


def _be_nice(how: int) -> None:
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), how)
