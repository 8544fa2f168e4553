"""The transport of a project: its sound, or silence where there is none."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from app.playback.clock import SilentClock
from app.playback.transport import Transport

if TYPE_CHECKING:
    from app.services.studio import Studio


def make_transport(studio: Studio, track_id: str, duration_us: int, rate: Fraction) -> Transport:
    """Reads the sound (runs on a worker)."""
    return Transport(SilentClock, duration_us)
