"""What the matte covers is made pixel by pixel; round it a ninth stands for the rest."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from inference.render.exemplar import sparse
from inference.render.exemplar.sparse import Sparse


@pytest.mark.parametrize("shape", [(60, 71), (61, 70), (62, 72), (4, 5), (3, 3)])
def test_covered_pixels_are_made_and_the_others_shown_by_their_blocks_middle(shape):
    height, width = shape
    matte = np.zeros(shape, np.uint8)
    cv2.circle(matte, (width // 2, height // 2), min(shape) // 3, 255, -1)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    part = Sparse(matte)
    back = part.spread(np.stack([part.of(x), part.of(y), part.of(x * y)], -1))
    covered = matte > 0
    assert (back[covered] == np.stack([x, y, x * y], -1)[covered]).all()
    middle_x, middle_y = (np.minimum(n // 3 * 3 + 1, last) for n, last in ((x, width - 1), (y, height - 1)))
    assert (back[~covered, 0] == middle_x[~covered]).all() and (back[~covered, 1] == middle_y[~covered]).all()


def test_the_box_holds_what_is_covered_and_everything_where_nothing_is():
    matte = np.zeros((20, 30), np.uint8)
    assert matte[Sparse(matte).box].shape == (20, 30)
    matte[4:9, 11:20] = 200
    matte[0, 0] = 2  # too faint to be seen
    assert Sparse(matte).box == (slice(4, 9), slice(11, 20))


@pytest.mark.parametrize("rows", [sparse.ROWS, 10])
def test_a_large_matte_is_made_in_full_in_no_more_rows_than_can_be_counted(rows, monkeypatch):
    monkeypatch.setattr(sparse, "ROWS", rows)
    matte = np.full((300, 300), 255, np.uint8)
    values = np.arange(matte.size, dtype=np.float32).reshape(matte.shape)
    part = Sparse(matte)
    assert len(part.of(values)) <= rows
    assert (part.spread(np.stack([part.of(values)] * 3, -1))[..., 1] == values).all()
