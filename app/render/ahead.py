"""Reads the plates around the playhead before an edit asks for them.

A render needs the plate around the mouth, and a cached frame was shown without it. On a thread and a decoder of its
own, so that an edit never waits behind a seek; whatever else is wanted ends it between two frames.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

from app.jobs.courtesy import step_back
from app.render.plates import PlateCrops
from inference.api import U8

log = logging.getLogger(__name__)


class Ahead:
    """One thread with room for one range; `read(frame)` gives the plate of a frame."""

    def __init__(self, read: Callable[[int], U8], crops: Sequence[PlateCrops]) -> None:
        self._read = read
        self._crops = crops
        self._range: range | None = None
        self._wake = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="plosive-ahead", daemon=True)
        self._thread.start()

    def want(self, frames: range | None) -> None:
        """Read these frames, in order, when nothing else is to do; None: stop."""
        with self._wake:
            self._range = frames
            self._wake.notify()

    def close(self) -> None:
        """Stop; the frame being read is finished first."""
        with self._wake:
            self._closed, self._range = True, None
            self._wake.notify()
        self._thread.join()

    def _run(self) -> None:
        step_back()
        while True:
            with self._wake:
                while self._range is None and not self._closed:
                    self._wake.wait()
                if self._closed:
                    return
                frames = self._range
            try:
                for frame in frames or ():
                    if self._range is not frames:
                        break
                    if not all(crops.has(frame) for crops in self._crops):
                        picture = self._read(frame)
                        for crops in self._crops:
                            crops.offer(frame, picture)
            except Exception:  # an edit will meet the same error where it can be shown
                log.warning("reading ahead stopped", exc_info=True)
            with self._wake:
                if self._range is frames:
                    self._range = None
