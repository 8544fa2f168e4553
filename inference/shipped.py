"""Weights that come with Plosive, read from `resources` and compared with the hash on their card."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files

from inference.errors import PlosiveError


def weights(folder: str, missing: PlosiveError, foreign: PlosiveError, name: str = "base.safetensors") -> bytes:
    """A file of resources/`folder`, whose base.json holds one SHA-256, or one for each name. Raises `missing` where one
    of both is not there or cannot be read, `foreign` where it is not the one that was shipped."""
    place = files("resources") / folder
    try:
        data = (place / name).read_bytes()
        wanted = json.loads((place / "base.json").read_text("utf-8"))["sha256"]
        if isinstance(wanted, dict):
            wanted = wanted[name]
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise missing from error
    if hashlib.sha256(data).hexdigest() != wanted:
        raise foreign
    return data
