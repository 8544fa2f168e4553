"""How near a picture is to the one it should equal: PSNR, SSIM and sharpness over a box (METHODS 1.3)."""

from __future__ import annotations

import cv2
import numpy as np
from skimage.metrics import structural_similarity

from inference.api import F32, F64, U8

GROWN = 0.25
SAME = 99.0  # dB printed for identical pictures, whose PSNR is infinite


def mouth_box(outer_lips: F32 | F64, shape: tuple[int, ...], grown: float = GROWN) -> tuple[int, int, int, int]:
    """x0, y0, x1, y1 of the outer lips (n, 2) grown by a quarter on each side, clipped to the picture's shape."""
    low, high = outer_lips.min(0), outer_lips.max(0)
    margin = (high - low) * grown
    x0, y0 = np.clip(low - margin, 0, [shape[1] - 1, shape[0] - 1]).astype(int)
    x1, y1 = np.clip(high + margin, [x0 + 1, y0 + 1], [shape[1], shape[0]]).astype(int)
    return int(x0), int(y0), int(x1), int(y1)


def psnr(a: U8, b: U8) -> float:
    """10 log10(255^2 / MSE) in dB; SAME for equal pictures. Raises ValueError when the shapes differ."""
    if a.shape != b.shape:
        raise ValueError(f"pictures differ in shape: {a.shape} and {b.shape}")
    error = float(np.mean((a.astype(np.float64) - b.astype(np.float64)) ** 2))
    return SAME if error == 0 else float(10 * np.log10(255.0**2 / error))


def ssim(a: U8, b: U8) -> float:
    """SSIM with the 11x11 Gaussian window, sigma 1.5, K (.01, .03), mean over colours. At least 11x11 pixels."""
    return float(structural_similarity(a, b, channel_axis=2, gaussian_weights=True, sigma=1.5,
                                       use_sample_covariance=False, data_range=255))


def ssim_square(a: U8, b: U8) -> float:
    """SSIM with a flat window of 7x7, scikit-image's own default: only for comparing with figures made that way."""
    return float(structural_similarity(a, b, channel_axis=2, win_size=7))


def gradient_energy(picture: U8) -> float:
    """Mean squared Sobel gradient of the luma."""
    luma = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    across, down = cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1)
    return float(np.mean(across**2 + down**2))


def sharpness_ratio(edited: U8, original: U8) -> float:
    """Gradient energy of `edited` over that of `original`: below 1 is blurred, above 1 is sharpened or noisy."""
    return gradient_energy(edited) / max(gradient_energy(original), 1e-6)


def changed_outside(plate: U8, result: U8, matte: U8) -> float:
    """Share of the pixels where `matte` (H, W) is 0 that differ at all; what must be 0."""
    outside = matte == 0
    different = (plate != result).any(axis=2) & outside
    return float(different.sum() / max(int(outside.sum()), 1))
