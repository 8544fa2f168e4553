"""MediaPipe's C++ side writes start-up chatter straight to descriptor 2: hold it back while a graph is made.

Only construction is muffled, never processing, so that a real crash still says why. One lock, because the
descriptor belongs to the whole process.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()


@contextmanager
def quiet() -> Iterator[None]:
    """Send descriptor 2 to nowhere inside the block."""
    with _lock:
        sys.stderr.flush()
        kept = os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)
        try:
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
