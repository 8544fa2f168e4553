"""How times are written: timecode for positions, signed milliseconds and frames for differences."""

from __future__ import annotations

from fractions import Fraction

from app.document.time import SECOND, Timebase


def timecode(frame: int, rate: Fraction) -> str:
    """Non-drop timecode HH:MM:SS:FF of a frame."""
    base = max(round(rate), 1)
    seconds, frames = divmod(max(frame, 0), base)
    width = 3 if base > 100 else 2
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{frames:0{width}d}"


def clock(us: float, *, digits: int = 3) -> str:
    """Minutes and seconds, "0:03.120"."""
    tenths = 10**digits
    total = round(us * tenths / SECOND)
    seconds, rest = divmod(total, tenths)
    text = f"{seconds // 60}:{seconds % 60:02d}"
    return f"{text}.{rest:0{digits}d}" if digits else text


def difference(us: int, timebase: Timebase | None) -> str:
    """A signed shift, "+23 ms  +0.6 f"."""
    text = f"{'+' if us >= 0 else '−'}{abs(us) / 1000:.0f} ms"
    if timebase is None:
        return text
    frames = us * float(timebase.rate) / SECOND
    return f"{text}  {'+' if frames >= 0 else '−'}{abs(frames):.1f} f"


def milliseconds(us: int) -> str:
    """A length, "87 ms" or "1.42 s"."""
    return f"{us / 1000:.0f} ms" if abs(us) < SECOND else f"{us / SECOND:.2f} s"


def rate_text(rate: Fraction) -> str:
    """Frames per second as editors write them: 25, 23.976, 29.97."""
    value = float(rate)
    return f"{value:.0f}" if rate.denominator == 1 else f"{value:.3f}".rstrip("0").rstrip(".")


def left_text(seconds: float) -> str:
    """Time left, rounded as one would say it."""
    if seconds < 5:
        return "a few seconds left"
    if seconds < 90:
        return f"about {5 * round(seconds / 5)} s left"
    return f"about {round(seconds / 60)} min left"
