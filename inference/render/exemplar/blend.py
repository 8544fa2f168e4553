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


def average(views: list[F32], shares: tuple[float, ...]) -> F32:
    """Weighted mean (h, w, 3) of views."""
    base = np.zeros(views[0].shape, np.float32)
    for view, share in zip(views, shares):
        cv2.scaleAdd(view, share, base, dst=base)
    return base


def restore(base: F32, leading: F32, unit: float, inside: U8, wanted: float) -> F32:
    """`base` with detail until its mean squared gradient where `inside` (h, w, 0 or 1) is RESTORED x `wanted`.

    `unit` is pixels per inter-ocular distance.
    """
    detail = cv2.addWeighted(leading, OWN_DETAIL, base, 1 - 2 * OWN_DETAIL, 0)
    detail = cv2.subtract(detail, cv2.GaussianBlur(detail, (0, 0), max(FINE * unit, 0.5)))
    of_base, of_detail = _gradient(base), _gradient(detail)
    a = _mean(of_detail, of_detail, inside)
    b = 2 * _mean(of_base, of_detail, inside)
    c = _mean(of_base, of_base, inside) - RESTORED * wanted
    if c >= 0 or a <= 1e-6:
        return base
    amount = (-b + float(np.sqrt(b * b - 4 * a * c))) / (2 * a)
    return np.asarray(cv2.scaleAdd(detail, min(amount, MOST_DETAIL), base), np.float32)


def energy(picture: U8, inside: U8) -> float:
    """Mean squared luma gradient (Sobel) where `inside` is 1."""
    gradient = _gradient(picture)
    return _mean(gradient, gradient, inside)


def _gradient(picture: U8 | F32) -> tuple[F32, F32]:
    luma = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1)


def _mean(a: tuple[F32, F32], b: tuple[F32, F32], inside: U8) -> float:
    product = cv2.add(cv2.multiply(a[0], b[0]), cv2.multiply(a[1], b[1]))
    return float(cv2.mean(product, mask=inside)[0])
