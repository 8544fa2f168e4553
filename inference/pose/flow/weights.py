"""The network's weights as a file, in half precision; the shipped ones by their hash."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from inference.errors import PlosiveError
from inference.pose.deep import Listener
from inference.shipped import weights

if TYPE_CHECKING:
    from inference.pose.flow.network import PoseFlow

VERSION = 1
_REMEDY = "Install Plosive again"


def to_bytes(net: PoseFlow) -> bytes:
    """Weights and sizes as a safetensors file."""
    import torch
    from safetensors.torch import save

    about: dict[str, Any] = {"version": VERSION, "parts": asdict(net.parts)}
    if net.listener is not None:
        about["listener"] = asdict(net.listener)
    half = {name: value.detach().to(torch.float16).contiguous() for name, value in net.state_dict().items()}
    return bytes(save(half, metadata={"plosive": json.dumps(about)}))  # one entry: their order is not kept


def from_bytes(data: bytes) -> PoseFlow:
    """What `to_bytes` wrote. Raises PlosiveError when it is damaged or of another version."""
    import torch
    from safetensors.torch import load

    from inference.pose.flow.network import Parts, PoseFlow

    try:
        size = int.from_bytes(data[:8], "little")
        about: dict[str, Any] = json.loads(json.loads(data[8 : 8 + size])["__metadata__"]["plosive"])
        if about["version"] != VERSION:
            raise ValueError("version")
        net = PoseFlow(Parts(**about["parts"]))
        net.load_state_dict({name: value.to(torch.float32) for name, value in load(data).items()})
        net.listener = Listener(**about["listener"]) if "listener" in about else None
        return net.eval()
    except Exception as error:
        raise PlosiveError("The flow model is damaged or of another version", _REMEDY) from error


@lru_cache(maxsize=1)
def shipped_bytes() -> bytes:
    """The file of the base network that comes with Plosive, checked against the hash on its card."""
    return weights("flow", PlosiveError("The flow model is missing", _REMEDY),
                   PlosiveError("The flow model is not the one that was shipped", _REMEDY))
