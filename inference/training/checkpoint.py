"""Networks as files: safetensors with their sizes and a hash; the state of a run, so that it can go on.

Nothing here executes what a file holds: weights are plain tensors, the state of a run as well.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load, save
from torch import Tensor

from inference.errors import PlosiveError, system_reason
from inference.training.latent_network import LatentEditor, maker
from inference.training.network import Editor, Size

VERSION = 1
_REMEDY = "Train it again, or use another file"


def to_bytes(net: Editor, about: dict[str, Any]) -> bytes:
    """Weights as a safetensors file that knows its size, what it was made of, and its own hash."""
    tensors = {name: value.detach().to("cpu", torch.float32).contiguous() for name, value in net.state_dict().items()}
    card = {"version": VERSION, "size": net.size.about(), "sha256": _hash(tensors), "about": about}
    if isinstance(net, LatentEditor):
        card["autoencoder"] = net.vae.digest
    return bytes(save(tensors, metadata={"plosive-editor": json.dumps(card, sort_keys=True)}))


def from_bytes(data: bytes, vae: str = "") -> tuple[Editor, dict[str, Any]]:
    """What `to_bytes` wrote; `vae` is the folder of the autoencoder it works with, where it works with one.

    Raises PlosiveError when it is damaged, foreign or of another version.
    """
    try:
        length = int.from_bytes(data[:8], "little")
        card = json.loads(json.loads(data[8 : 8 + length])["__metadata__"]["plosive-editor"])
        tensors = load(data)
    except Exception as error:
        raise PlosiveError("This file holds no editor network, or is damaged", _REMEDY) from error
    if card.get("version") != VERSION:
        raise PlosiveError(f"This editor network is of version {card.get('version')}, not {VERSION}", _REMEDY)
    if _hash(tensors) != card.get("sha256"):
        raise PlosiveError("This editor network is damaged: its weights do not match their hash", _REMEDY)
    try:
        size = _size(card["size"])
        if not size.latent:
            with torch.device("meta"):  # a foreign card may name a size that no memory holds
                shapes = {name: value.shape for name, value in Editor(size).state_dict().items()}
            if shapes != {name: value.shape for name, value in tensors.items()}:
                raise ValueError("shapes")
        net = maker(size, vae)(size)
        if isinstance(net, LatentEditor) and net.vae.digest != card.get("autoencoder"):
            raise PlosiveError("This editor network was trained with another autoencoder", "Give that one's folder")
        net.load_state_dict(tensors)
    except PlosiveError:
        raise
    except Exception as error:
        raise PlosiveError("This editor network does not have the shape it says", _REMEDY) from error
    return net.eval(), dict(card["about"])


def digest(net: Editor) -> str:
    """Hash of a network's weights."""
    return _hash({name: value.detach().to("cpu", torch.float32) for name, value in net.state_dict().items()})


def _size(values: dict[str, Any]) -> Size:
    return Size(**{**values, "widths": tuple(values["widths"])})


def _hash(tensors: dict[str, Tensor]) -> str:
    digest = hashlib.sha256()
    for name in sorted(tensors):
        digest.update(f"{name}:{tuple(tensors[name].shape)};".encode())
        digest.update(tensors[name].numpy().tobytes())
    return digest.hexdigest()


def save_state(path: Path, state: dict[str, Any]) -> None:
    """Write the state of a run whole or not at all. Raises PlosiveError when the disk does not take it."""
    name = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except (OSError, RuntimeError) as error:
        if name:
            Path(name).unlink(missing_ok=True)
        cause = error.__context__ if isinstance(error.__context__, OSError) else error  # torch hides the disk's own
        raise PlosiveError(
            f"The training could not be saved in {path.parent}: {system_reason(cause)}".splitlines()[0],
            "Make room on the disk and start it again: it goes on from what was saved before") from error


def load_state(path: Path) -> dict[str, Any] | None:
    """What `save_state` wrote; None when there is none, or it is damaged."""
    try:
        state: dict[str, Any] = torch.load(path, weights_only=True, map_location="cpu")
    except Exception:  # noqa: BLE001 - a damaged file raises anything: then the run starts over
        return None
    return state
