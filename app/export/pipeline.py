"""The second half of an export on a thread of its own: convert, encode, mux, in the order frames are put in."""

from __future__ import annotations

import queue
import threading
from fractions import Fraction
from types import TracebackType

from av.container import OutputContainer
from av.video.frame import VideoFrame

from app.export.picture import Picture
from app.export.sound import Sound
from inference.errors import PlosiveError

_WAITING = 6
"""Frames that may wait for the encoder: more would only take memory."""


class Encoder:
    """Takes frames in order; what goes wrong over there is raised here, at the next `put` or at the end."""

    def __init__(self, target: OutputContainer, picture: Picture, sound: Sound, ahead: Fraction) -> None:
        self._target, self._picture, self._sound, self._ahead = target, picture, sound, ahead
        self._queue: queue.Queue[tuple[int, VideoFrame] | None] = queue.Queue(_WAITING)
        self._stop = threading.Event()
        self._error: BaseException | None = None
        self._muxed = 0
        self._put = 0
        self._thread = threading.Thread(target=self._run, name="export-encoder", daemon=True)

    def __enter__(self) -> Encoder:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._stop.set()
        self._send(None)
        self._thread.join()
        if kind is None:
            self._raise()
            if self._muxed != self._put:
                raise PlosiveError(
                    f"The encoder wrote {self._muxed} of {self._put} frames", "Try another preset and report this"
                )

    def put(self, place: int, frame: VideoFrame) -> None:
        """Hand over frame number `place` of the export; waits while the encoder is behind."""
        self._put += 1
        self._send((place, frame))
        self._raise()

    def _send(self, item: tuple[int, VideoFrame] | None) -> None:
        while self._thread.is_alive():
            try:
                self._queue.put(item, timeout=0.1)
            except queue.Full:
                continue
            return

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        try:
            while (item := self._queue.get()) is not None and not self._stop.is_set():
                self._encode(*item)
            if not self._stop.is_set():
                self._mux(None)
                end = self._picture.clock.origin + self._picture.clock.length
                # sound that outlasts the picture is kept when it is copied; placed sound ends with the picture
                self._sound_until(end + 24 * 3600)
        except BaseException as error:  # noqa: BLE001 - carried to the thread that waits for it
            self._error = error

    def _encode(self, place: int, frame: VideoFrame) -> None:
        fit = self._picture.fitted(frame, place)
        self._sound_until(int(fit.pts or 0) * self._picture.clock.time_base + self._ahead)
        self._mux(fit)

    def _mux(self, frame: VideoFrame | None) -> None:
        for packet in self._picture.stream.encode(frame):
            self._muxed += 1
            clock, base = self._picture.clock, Fraction(packet.time_base)
            if packet.pts is not None:  # encoders state the nominal duration, which is not the last frame's
                ticks = clock.ticks(clock.place(packet.pts * base))
                packet.duration = round(ticks * clock.time_base / base)
            self._target.mux(packet)

    def _sound_until(self, time: Fraction) -> None:
        for packet in self._sound.until(time):
            self._target.mux(packet)
