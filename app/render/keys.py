"""Content keys: a frame is dirty exactly when its key is not in the cache (DESIGN sections 1 and 2).

A key holds everything a patch depends on: the recipe (target pose, exemplars, bank, renderer), which plate frame of
which file, where the mouth sits in it, and how far the edit shows through.
"""

from __future__ import annotations

import hashlib

import numpy as np

from inference.api import F32

PIXELS = b"plosive-pixels-3"
"""Changes when the same recipe would give other pixels by this application's own doing."""
STRENGTHS = 32
"""Steps of strength between plate and render: a key must not differ by what no eye can see."""


def quantised(strength: float) -> float:
    """Strength in the steps that keys tell apart."""
    return round(float(np.clip(strength, 0, 1)) * STRENGTHS) / STRENGTHS


def content_key(recipe: bytes, media: str, frame: int, to_mouth: F32, strength: float) -> str:
    """Hash of all a patch depends on, as hex."""
    digest = hashlib.blake2b(PIXELS, digest_size=16)
    digest.update(recipe)
    digest.update(f"|{media}|{frame}|{round(strength * STRENGTHS)}|".encode())
    digest.update(np.ascontiguousarray(to_mouth, np.float32).tobytes())
    return digest.hexdigest()
