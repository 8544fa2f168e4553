"""A simulated sound device: its own crystal, latency, jitter, stalls and death; time passes only when the test says.

What its listener hears at any moment is known exactly, which no real device tells.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np

BLOCK = 960


class Room:
    """Simulated time with at most one device in it."""

    def __init__(self, *, rate: int = 48_000, channels: int = 2, latency: float = 0.06, crystal: float = 1.0) -> None:
        self.now = 1000.0
        self.rate, self.channels, self.latency, self.crystal = rate, channels, latency, crystal
        self.there = True
        self.opened: list[str] = []
        self.device: Device | None = None

    def clock(self) -> float:
        """The computer's clock."""
        return self.now

    def open(self, name: str, callback: Any) -> Device:
        """What `device.open_stream` does."""
        if not self.there:
            raise OSError("no device")
        self.opened.append(name)
        self.device = Device(self, callback)
        self.device.ask()  # real devices ask before they are handed over
        return self.device

    def run(self, seconds: float) -> None:
        """Let time pass."""
        end = self.now + seconds
        while self.device is not None and self.device.alive and self.device.due <= end:
            self.now = max(self.now, self.device.due)
            self.device.ask()
        self.now = end

    def unplug(self) -> None:
        """The device is pulled out."""
        self.there = False
        assert self.device is not None
        self.device.active = False


class Device:
    """An output stream. `sent` are (when heard, samples) of all blocks."""

    def __init__(self, room: Room, callback: Any) -> None:
        self.room, self.callback = room, callback
        self.samplerate, self.channels, self.latency = room.rate, room.channels, room.latency
        self.active, self.closed = True, False
        self.due = room.now
        self.sent: list[tuple[float, np.ndarray]] = []

    @property
    def alive(self) -> bool:
        """Whether it asks for sound."""
        return self.active and not self.closed

    @property
    def time(self) -> float:
        """The stream's time."""
        if not self.active:
            raise OSError("unplugged")
        return self.room.now

    def ask(self) -> None:
        """Take the next block: heard one latency later, at the pace of its own crystal."""
        out = np.full((BLOCK, self.channels), 9.0, np.float32)
        heard = self.due + self.latency
        self.callback(out, BLOCK, SimpleNamespace(outputBufferDacTime=heard), None)
        self.sent.append((heard, out))
        self.due += BLOCK / (self.samplerate * self.room.crystal)

    def stall(self, seconds: float) -> None:
        """Ask for nothing for a while: the buffers run empty, then silence."""
        self.due += seconds

    def abort(self) -> None:
        """Stop."""
        self.active = False

    def close(self) -> None:
        """Let go."""
        self.closed = True

    def heard(self, seconds: float = 1e9) -> np.ndarray:
        """(n, channels) everything sent so far, or the last seconds of it."""
        everything = np.concatenate([block for _, block in self.sent])
        return everything[-round(min(seconds * self.samplerate, len(everything))) :]

    def sample_heard_now(self) -> float:
        """Which of all samples sent is in the listener's ear."""
        count = 0.0
        for index, (when, block) in enumerate(self.sent[-40:]):
            if when <= self.room.now:
                at = max(len(self.sent) - 40, 0) + index
                played = (self.room.now - when) * self.samplerate * self.room.crystal
                count = at * BLOCK + min(played, len(block))
        return count
