"""The weights a mask-free network starts from: taught by a few people's footage, shipped, checked by their hash.

They correct a stranger's mouth a little better than no network does, and leave more of the plate alone after a minute
of training than one that starts from nothing (docs/editor.md). Networks for dubs start from nothing: for them base
weights lost more than they gained.
"""

from __future__ import annotations

from inference.errors import PlosiveError
from inference.shipped import weights
from inference.training.checkpoint import from_bytes
from inference.training.network import Editor, Size


def shipped(size: Size) -> Editor | None:
    """The network to start from; None where none is shipped for this size. Raises PlosiveError when it is damaged."""
    if not size.plate:
        return None
    damaged = PlosiveError("The base weights of the editor are missing or damaged", "Install Plosive again")
    net = from_bytes(weights("editor", damaged, damaged))[0]
    return net if net.size == size else None
