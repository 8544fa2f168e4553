"""Short random names for everything in a document: never list positions, never object references."""

from __future__ import annotations

import secrets

_LETTERS = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"  # none that look alike


def new_id() -> str:
    """Eight letters: about 56**8 = 10**14 names, so that no two of one document meet."""
    return "".join(secrets.choice(_LETTERS) for _ in range(8))
