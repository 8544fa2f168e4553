"""The network's weights as a file: half precision, with what is needed to use them; the shipped ones by their hash."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from inference.errors import PlosiveError
from inference.shipped import weights

if TYPE_CHECKING:
    from inference.pose.text.network import TextToLips

VERSION = 1
_REMEDY = "Install Plosive again"


def to_bytes(net: TextToLips, known: frozenset[str]) -> bytes:
    """Weights, sizes and known phones as a safetensors file."""
    import torch
    from safetensors.torch import save

    about = {"version": VERSION, "parts": asdict(net.parts), "known": sorted(known)}
    half = {name: value.detach().to(torch.float16).contiguous() for name, value in net.state_dict().items()}
    return bytes(save(half, metadata={"plosive": json.dumps(about)}))  # one entry: their order is not kept


def from_bytes(data: bytes) -> tuple[TextToLips, frozenset[str]]:
    """What `to_bytes` wrote. Raises PlosiveError when it is damaged or of another version."""
    import torch
    from safetensors.torch import load

    from inference.pose.text.network import Parts, TextToLips

    try:
        size = int.from_bytes(data[:8], "little")
        about: dict[str, Any] = json.loads(json.loads(data[8 : 8 + size])["__metadata__"]["plosive"])
        if about["version"] != VERSION:
            raise ValueError("version")
        net = TextToLips(Parts(**about["parts"]))
        net.load_state_dict({name: value.to(torch.float32) for name, value in load(data).items()})
        return net.eval(), frozenset(about["known"])
    except Exception as error:
        raise PlosiveError("The text model is damaged or of another version", _REMEDY) from error


@lru_cache(maxsize=1)
def shipped() -> tuple[TextToLips, frozenset[str]]:
    """The base model that comes with Plosive, checked against the hash on its card."""
    return from_bytes(weights("text2lip", PlosiveError("The text model is missing", _REMEDY),
                              PlosiveError("The text model is not the one that was shipped", _REMEDY)))
