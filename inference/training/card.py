"""The card inside an editor network's file, read and rewritten without torch: what it was made of, and how good it is.

A card tells; it proves nothing. Whether the weights are those it speaks of is checked where they are opened
(`inference.training.checkpoint.from_bytes`).
"""

from __future__ import annotations

import json
from typing import Any

from inference.errors import PlosiveError

NAME = "plosive-editor"
LONGEST = 1 << 20
"""Bytes of a header that are read: an editor's has some thousands."""


def card_of(data: bytes) -> dict[str, Any]:
    """The card of a safetensors file: version, size, sha256, about. Raises PlosiveError when it has none."""
    card: dict[str, Any] = json.loads(_header(data)["__metadata__"][NAME])
    return card


def about_of(data: bytes) -> dict[str, Any]:
    """What a network says about itself."""
    about: dict[str, Any] = card_of(data)["about"]
    return about


def with_about(data: bytes, **more: Any) -> bytes:
    """The same weights, saying more about themselves."""
    header = _header(data)
    card = json.loads(header["__metadata__"][NAME])
    card["about"] = {**card["about"], **more}
    header["__metadata__"][NAME] = json.dumps(card, sort_keys=True)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # the format wants the tensors aligned
    return len(text).to_bytes(8, "little") + text + data[8 + int.from_bytes(data[:8], "little") :]


def _header(data: bytes) -> dict[str, Any]:
    try:
        length = int.from_bytes(data[:8], "little")
        if not 2 <= length <= LONGEST:
            raise ValueError("length")
        header: dict[str, Any] = json.loads(data[8 : 8 + length])
        if not isinstance(json.loads(header["__metadata__"][NAME])["about"], dict):
            raise ValueError("about")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise PlosiveError("This file holds no editor network, or is damaged",
                           "Choose a .safetensors file that was shared from the models panel") from error
    return header
