"""Curves over time as inline SVG; colours come from the page, so that they follow light and dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from inference.api import F64

WIDTH, HEIGHT = 960, 230
LEFT, RIGHT, TOP, BOTTOM = 52, 8, 10, 30
MOST = 1200
"""Points of a curve; of more, the mean of neighbours is drawn."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One line: values (n,), the CSS class that colours it, its name in the legend."""

    name: str
    values: F64
    style: str


def plot(
    times: F64, curves: Sequence[Curve], unit: str, *, bands: Sequence[tuple[float, float]] = (),
    level: float | None = None, zero: bool = False,
) -> str:
    """A figure with its legend. `bands` are stretches of time to tint, `level` is a line across, in the unit."""
    known = [c.values[np.isfinite(c.values)] for c in curves]
    everything = np.concatenate([*known, [level] if level is not None else []])
    if not len(everything) or len(times) < 2:
        return "<p>Nothing was measured.</p>"
    low, high = (0.0 if zero else float(everything.min())), float(everything.max())
    steps = ticks(low, high)
    low, high = min(low, steps[0]), max(high, steps[-1])
    start, end = float(times[0]), float(times[-1])

    def x(time: F64 | float) -> F64:
        share = (np.asarray(time) - start) / max(end - start, 1e-9)
        return np.asarray(LEFT + share * (WIDTH - LEFT - RIGHT), np.float64)

    def y(value: F64 | float) -> F64:
        share = (np.asarray(value) - low) / max(high - low, 1e-9)
        return np.asarray(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), np.float64)

    out = [f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(unit)} over time">']
    for a, b in bands:
        left, right = (float(x(min(max(t, start), end))) for t in (a, b))
        out.append(f'<rect class="band" x="{left:.1f}" y="{TOP}" width="{max(right - left, 1):.1f}" '
                   f'height="{HEIGHT - TOP - BOTTOM}"/>')  # fmt: skip
    for value in steps:
        at = float(y(value))
        out.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>'
                   f'<text x="{LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">{_short(value)}</text>')  # fmt: skip
    for time in ticks(start, end, 8):
        if start <= time <= end:
            out.append(f'<text x="{float(x(time)):.1f}" y="{HEIGHT - 8}" text-anchor="middle">{_short(time)} s</text>')
    if level is not None:
        at = float(y(level))
        out.append(f'<line class="level" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>')
    for curve in curves:
        at_x, at_y = thinned(np.asarray(x(times)), np.asarray(y(curve.values)))
        out.append(f'<path class="curve {curve.style}" d="{path(at_x, at_y)}"/>')
    out.append("</svg>")
    legend = "".join(f'<span><i class="{c.style}"></i>{escape(c.name)}</span>' for c in curves)
    return f'<p class="legend"><b>{escape(unit)}</b>{legend}</p>' + "".join(out)


def path(x: F64, y: F64) -> str:
    """SVG path data through points (n,), broken where they are not known."""
    out = []
    pen = False
    for a, b in zip(x.tolist(), y.tolist()):
        if np.isfinite(b):
            out.append(f"{'L' if pen else 'M'}{a:.1f} {b:.1f}")
            pen = True
        else:
            pen = False
    return "".join(out)


def thinned(x: F64, y: F64) -> tuple[F64, F64]:
    """At most `MOST` points: neighbours averaged, unknown only where all of them are."""
    step = -(-len(x) // MOST)
    if step == 1:
        return x, y
    short = np.concatenate([y, np.full(-len(y) % step, np.nan)]).reshape(-1, step)
    known = np.isfinite(short)
    mean = np.where(known, short, 0).sum(1) / np.maximum(known.sum(1), 1)
    return x[::step], np.where(known.any(1), mean, np.nan)


def ticks(low: float, high: float, wanted: int = 4) -> list[float]:
    """Round values from at or below `low` to at or above `high`, about so many."""
    span = max(high - low, 1e-6)
    size = 10.0 ** np.floor(np.log10(span / wanted))
    step = float(next((size * k for k in (1, 2, 5) if span / (size * k) <= wanted), size * 10))
    first = int(np.floor(low / step + 1e-9))
    last = max(int(np.ceil(high / step - 1e-9)), first + 1)
    return [step * k for k in range(first, last + 1)]


def _short(value: float) -> str:
    return f"{value:.4g}"
