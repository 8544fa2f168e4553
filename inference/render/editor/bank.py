"""An exemplar bank with the network that was trained on it; without one it renders as the exemplars do."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.api import U8
from inference.errors import PlosiveError
from inference.render.editor.spec import VERSION
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.bank import load as load_exemplars

_NETWORK, _WEIGHTS, _HASHES, _FORM = "editor_onnx", "editor_weights", "editor_hashes", "editor_form"


@dataclass(frozen=True)
class Network:
    """A trained network as files: `onnx` is run, `weights` (safetensors) are trained on. Empty: none."""

    onnx: bytes = b""
    weights: bytes = b""
    side: int = 0
    views: int = 0
    plate: bool = False  # mask-free: edits the plate, can do nothing for a dub


@dataclass(frozen=True)
class EditorBank:
    """See the module."""

    exemplars: ExemplarBank
    network: Network

    @cached_property
    def key(self) -> str:
        """Content hash."""
        digest = hashlib.blake2b(f"{VERSION}{self.exemplars.key}".encode(), digest_size=16)
        digest.update(self.network.onnx)
        return digest.hexdigest()

    @property
    def still(self) -> bool:
        """True when all footage shows one mouth."""
        return self.exemplars.still

    @property
    def trained(self) -> bool:
        """Whether it renders any better than its exemplars."""
        return bool(self.network.onnx)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Everything, for saving."""
        n = self.network
        return self.exemplars.arrays() | {
            _NETWORK: _bytes(n.onnx), _WEIGHTS: _bytes(n.weights),
            _FORM: np.array([n.side, n.views, n.plate], np.int32),
            _HASHES: np.array([_hash(n.onnx), _hash(n.weights)]),
        }


def load(arrays: dict[str, NDArray[Any]]) -> EditorBank:
    """The bank that `arrays` described; one of the exemplar renderer has no network yet. Raises PlosiveError."""
    exemplars = load_exemplars(arrays)
    if _NETWORK not in arrays:
        return EditorBank(exemplars, Network())
    onnx, weights = (np.asarray(arrays.get(name, ())).tobytes() for name in (_NETWORK, _WEIGHTS))
    if _FORM not in arrays or [str(h) for h in arrays.get(_HASHES, ())] != [_hash(onnx), _hash(weights)]:
        raise PlosiveError("The network trained for this face is damaged", "Adapt to this face again")
    side, views, *plate = (int(v) for v in arrays[_FORM])
    return EditorBank(exemplars, Network(onnx, weights, side, views, plate == [1]))  # older ones have no third number


def _bytes(data: bytes) -> U8:
    return np.frombuffer(data, np.uint8)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
