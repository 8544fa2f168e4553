"""The trade-off curves as one SVG: for each clip PSNR against sharpness, of blur, of a training's way, of its end.

Only figures are drawn, no picture of anybody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np

from app.services.evaluation.plots import path, ticks

WIDE, HIGH, LEFT, BOTTOM, TOP, GAP = 330, 260, 46, 40, 26, 14
LEAST = 0.85
"""Sharpness that must be kept."""
LINES = (
    ("blur", "blur alone", "#6b7280", "5 3"), ("training", "network while it learns", "#2f8f4e", ""),
    ("end", "its end, at .25 to 1.5 of its strength", "#c2571a", ""),
    ("end, coarse", "its end, only what is coarse of it", "#7a4fbf", "2 3"),
)  # fmt: skip
Mark = Mapping[str, Any]


def svg(clips: Mapping[str, Sequence[Mark]]) -> str:
    """All clips beside each other, and a legend."""
    width, height = WIDE * len(clips) + GAP, HIGH + 22 * ((len(LINES) + 2) // 2) + 8
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
           f'font-size="11" fill="#333"><rect width="{width}" height="{height}" fill="#fff"/>']
    out += [f'<g transform="translate({n * WIDE} 0)">{_panel(name, marks)}</g>'
            for n, (name, marks) in enumerate(clips.items())]
    entries = [*((label, f'stroke="{colour}" stroke-dasharray="{dash}"') for _, label, colour, dash in LINES),
               ("least sharpness", 'stroke="#b8860b" stroke-dasharray="1 3"')]
    for n, (label, line) in enumerate(entries):
        x, y = LEFT + (n % 2) * 320, HIGH + 16 + 20 * (n // 2)
        out.append(f'<path d="M{x} {y}h26" stroke-width="2" {line}/><text x="{x + 32}" y="{y + 4}">{label}</text>')
    y = HIGH + 16 + 20 * (len(entries) // 2)
    out.append(f'<circle cx="{LEFT + 333}" cy="{y}" r="4" fill="#111"/>'
               f'<text x="{LEFT + 352}" y="{y + 4}">exemplars</text>')
    return "".join([*out, "</svg>\n"])


def _panel(name: str, marks: Sequence[Mark]) -> str:
    kinds = {"exemplars", *(kind for kind, *_ in LINES)}
    shown = [mark for mark in marks if mark["made"] in kinds and mark["sharpness"] >= 0.5]
    across, up = ([mark[key] for mark in shown] for key in ("sharpness", "psnr"))
    x_ticks, y_ticks = ticks(min(across), max(*across, LEAST)), ticks(min(up), max(up))

    def place(sharpness: Sequence[float], psnr: Sequence[float]) -> tuple[Any, Any]:
        x = LEFT + (np.array(sharpness) - x_ticks[0]) / (x_ticks[-1] - x_ticks[0]) * (WIDE - LEFT - GAP)
        y = HIGH - BOTTOM - (np.array(psnr) - y_ticks[0]) / (y_ticks[-1] - y_ticks[0]) * (HIGH - BOTTOM - TOP)
        return x, y

    out = [f'<text x="{LEFT}" y="15" font-weight="bold">{escape(name)}</text>']
    for value in y_ticks:
        y = float(place([0], [value])[1][0])
        out.append(f'<path d="M{LEFT} {y:.1f}H{WIDE - GAP}" stroke="#e5e5e5"/>'
                   f'<text x="{LEFT - 5}" y="{y + 4:.1f}" text-anchor="end">{value:.4g}</text>')
    for value in x_ticks:
        x = float(place([value], [0])[0][0])
        out.append(f'<text x="{x:.1f}" y="{HIGH - BOTTOM + 15}" text-anchor="middle">{value:.3g}</text>')
    x = float(place([LEAST], [0])[0][0])
    out.append(f'<path d="M{x:.1f} {TOP}V{HIGH - BOTTOM}" stroke="#b8860b" stroke-dasharray="1 3"/>')
    out.append(f'<text x="{WIDE - GAP}" y="{HIGH - 8}" text-anchor="end">sharpness; upwards: PSNR, dB</text>')
    start = [mark for mark in shown if mark["made"] == "exemplars"]
    for kind, _, colour, dash in LINES:
        own = [mark for mark in shown if mark["made"] == kind]
        rows = own if kind == "end, coarse" else start + own
        xs, ys = place([mark["sharpness"] for mark in rows], [mark["psnr"] for mark in rows])
        line = f'fill="none" stroke="{colour}" stroke-width="1.5" stroke-dasharray="{dash}"'
        out.append(f'<path d="{path(xs, ys)}" {line}/>')
        out += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="2" fill="{colour}"/>' for a, b in zip(xs, ys)]
    (a,), (b,) = place([start[0]["sharpness"]], [start[0]["psnr"]])
    out.append(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="4" fill="#111"/>')
    return "".join(out)
