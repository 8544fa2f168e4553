"""The outline of a matte, along the edges of its pixels: exact at any zoom."""

from __future__ import annotations

import numpy as np

from inference.api import BOOL, F64


def outline(inside: BOOL) -> F64:
    """Segments (n, 4) x0 y0 x1 y1 between pixels inside and outside, in pixels of the mask (h, w), joined along rows.

    Pixel (0, 0) covers 0..1; what lies beyond the mask is outside.
    """
    mask = np.pad(inside, 1)
    across = _runs(mask[1:] != mask[:-1])  # horizontal edges: row, from, to
    down = _runs((mask[:, 1:] != mask[:, :-1]).T)
    flat = [(first - 1, row, last - 1, row) for row, first, last in across]
    tall = [(column, first - 1, column, last - 1) for column, first, last in down]
    return np.array(flat + tall, np.float64).reshape(-1, 4)


def _runs(edges: BOOL) -> list[tuple[int, int, int]]:
    """(row, first, last) of each run of True along the rows; rows count from the mask's first edge."""
    steps = np.diff(np.pad(edges, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    return list(zip(rows.tolist(), starts.tolist(), ends.tolist()))
