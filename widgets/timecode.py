"""How times are written: timecode for positions, signed milliseconds and frames for differences."""

from __future__ import annotations

from fractions import Fraction

from app.document.time import SECOND, Timebase
from widgets.language import tr


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
        return tr("a few seconds left")
    if seconds < 90:
        return tr("about {n} s left", n=5 * round(seconds / 5))
    return tr("about {n} min left", n=round(seconds / 60))


def parse_timecode(text: str, timebase: Timebase, frame: int) -> int | None:
    """The frame that was typed, clamped to the shot; None for what is no time.

    "1:02:03:04" or "3:12" are fields from the right, "312" is written as one would "3:12", "1.5" and "1:02.5" are
    seconds, "f120" is frame 120, and a sign counts from `frame` on: "+12", "-1:00".
    """
    text = text.strip().lower().replace(" ", "").replace(";", ":").replace("−", "-")
    sign = {"+": 1, "-": -1}.get(text[:1], 0)
    body = text[1:] if sign else text
    seconds_typed = "." in body or body.endswith("s")
    fields = body.removesuffix("s").removeprefix("f").split(":")
    if not all(field.replace(".", "", 1).isascii() and field.replace(".", "", 1).isdigit() for field in fields):
        return None
    if len(fields) > 4 or any("." in field for field in fields[:-1]):
        return None
    base = max(round(timebase.rate), 1)
    if seconds_typed and not body.startswith("f"):
        us = sum(float(field) * 60**power for power, field in enumerate(reversed(fields))) * SECOND
        here = timebase.start_of(frame)
        return timebase.frame_at(round(here + sign * us if sign else us))
    if "." in body:
        return None
    if len(fields) == 1 and not sign and not body.startswith("f"):
        width = 3 if base > 100 else 2
        rest = fields[0][:-width]
        rest = rest.zfill(len(rest) + len(rest) % 2)
        fields = [*(rest[i : i + 2] for i in range(0, len(rest), 2)), fields[0][-width:]]
    units = (1, base, 60 * base, 3600 * base)
    count = sum(int(field) * unit for field, unit in zip(reversed(fields), units))
    return min(max(frame + sign * count if sign else count, 0), max(timebase.frames - 1, 0))
