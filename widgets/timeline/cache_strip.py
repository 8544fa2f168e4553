"""The strip under the ruler that shows what is rendered: four states that differ in shape as well as in colour.

Cached is a full line, rendering a full line of another colour, dirty a thin one, no face hatched; empty is the plate.
"""

from __future__ import annotations

import numpy as np

from app.qt.images import Pixels
from inference.api import F64, U8
from widgets.language import tr
from widgets.theme import Theme

STRIP_PX = 5
THIN_PX = 2
PLATE, DIRTY, RENDERING, CACHED, NO_FACE = range(5)
_RANK = np.array([0, 4, 5, 3, 1], np.uint8)
_BACK = np.array([PLATE, NO_FACE, PLATE, CACHED, DIRTY, RENDERING], np.uint8)


def strip_columns(states: U8, edges_x: F64, width: int) -> U8:
    """(width,) state per pixel: of all frames in a pixel the one that most wants to be seen.

    `edges_x` (n + 1,) are the pixels of the frames' edges. Rendering outranks dirty, dirty outranks cached.
    """
    columns = np.zeros(width, np.uint8)
    if not len(states) or not width:
        return columns
    ranks = _RANK[np.minimum(states, NO_FACE)]
    pixels = np.arange(width)
    frame = np.searchsorted(np.floor(edges_x), pixels, side="right") - 1
    inside = (frame >= 0) & (frame < len(ranks))
    columns[inside] = ranks[frame[inside]]
    left = np.floor(edges_x[:-1])
    first, last = np.searchsorted(left, (0, width))  # frames that share a pixel with a later one
    if last > first:
        here = left[first:last].astype(np.int64)
        begins = np.flatnonzero(np.diff(here, prepend=-1))
        most = np.maximum.reduceat(ranks[first:last], begins)
        columns[here[begins]] = np.maximum(columns[here[begins]], most)
    return _BACK[columns]


def strip_pixels(theme: Theme, columns: U8) -> Pixels:
    """(STRIP_PX, width) premultiplied pixels of the strip."""
    width = len(columns)
    table = np.zeros(5, np.uint32)
    for state, role in ((DIRTY, "cache_dirty"), (RENDERING, "cache_rendering"), (CACHED, "cache_ready")):
        table[state] = theme[role].rgba()
    pixels: Pixels = np.broadcast_to(table[columns], (STRIP_PX, width)).copy()
    pixels[: STRIP_PX - THIN_PX, columns == DIRTY] = 0
    y, x = np.mgrid[0:STRIP_PX, 0:width]
    pixels[(columns == NO_FACE) & ((x + y) % 5 == 0)] = theme["text_faint"].rgba()
    return pixels


def legend(theme: Theme) -> str:
    """What the states look like, as rich text for a tooltip."""
    rows = (
        ("cache_ready", "▬", tr("rendered")), ("cache_rendering", "▬", tr("rendering now")),
        ("cache_dirty", "▁", tr("edited, waiting to be rendered")), ("text_faint", "▨", tr("no face here")),
        ("text_faint", "&nbsp;", tr("nothing to render: the plate shows")),
    )  # fmt: skip
    lines = "".join(
        f"<tr><td style='color:{theme[role].name()}'>{sign}</td><td>&nbsp;{text}</td></tr>" for role, sign, text in rows
    )
    return f"<table cellspacing='0'>{lines}</table>"
