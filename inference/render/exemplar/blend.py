"""One picture from several warped exemplars: the calm of their average, the sharpness of a single one.

Averaging is closest to the truth but soft. What it lost is put back as a detail layer: partly the leading
exemplar's own fine texture, partly the average's own edges, in just the amount that restores the gradient energy
the exemplars have. Where the average is as sharp as they are (noisy footage, one exemplar) nothing is added.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8

OWN_DETAIL = 0.5  # share of the leading exemplar's texture in the detail layer
FINE = 0.01  # of the inter-ocular distance: the detail layer is what a Gaussian of this sigma takes away
RESTORED = 0.85  # of the exemplars' gradient energy
MOST_DETAIL = 2.0


def blend(views: list[U8], shares: tuple[float, ...], unit: float, matte: U8) -> F32:
    """Picture (h, w, 3) from views (h, w, 3) and their shares, the leading view first.

    `unit` is pixels per inter-ocular distance; energy is compared where `matte` is solid.
    """
    base = np.zeros(views[0].shape, np.float32)
    for view, share in zip(views, shares):
        cv2.scaleAdd(view.astype(np.float32), share, base, dst=base)
    if len(views) == 1:
        return base
    detail = OWN_DETAIL * (views[0] - base) + (1 - OWN_DETAIL) * base
    detail -= cv2.GaussianBlur(detail, (0, 0), max(FINE * unit, 0.5))
    solid = (matte > 127).astype(np.float32)
    wanted = RESTORED * sum(share * _energy(_gradient(view), solid) for view, share in zip(views, shares))
    return base + _amount(_gradient(base), _gradient(detail), solid, wanted) * detail


def _gradient(picture: U8 | F32) -> tuple[F32, F32]:
    luma = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1)


def _energy(gradient: tuple[F32, F32], where: F32) -> float:
    return float(((gradient[0] ** 2 + gradient[1] ** 2) * where).sum())


def _amount(base: tuple[F32, F32], detail: tuple[F32, F32], where: F32, wanted: float) -> float:
    """How much detail gives the wanted energy: the positive root of a quadratic, 0 when there is enough already."""
    a = _energy(detail, where)
    b = 2 * float(((base[0] * detail[0] + base[1] * detail[1]) * where).sum())
    c = _energy(base, where) - wanted
    if c >= 0 or a <= 1e-6:
        return 0.0
    return min((-b + float(np.sqrt(b * b - 4 * a * c))) / (2 * a), MOST_DETAIL)
