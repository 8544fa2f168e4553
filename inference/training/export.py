"""The editor network as ONNX, compared with torch before anybody may use it."""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import torch

from inference.errors import PlosiveError
from inference.training.latent_network import LatentEditor, Whole
from inference.training.network import Editor

TOLERANCE = 2e-4
"""Largest difference between torch and ONNX that is let through, of full range."""


def to_onnx(net: Editor) -> tuple[bytes, float]:
    """The ONNX file of a network, for any batch, and its largest difference from torch. Raises PlosiveError."""
    size = net.size
    generator = torch.Generator().manual_seed(3)
    pictures = torch.rand((2, size.channels, size.side, size.side), generator=generator)
    pose = torch.randn((2, size.pose), generator=generator)
    file: Any = io.BytesIO()
    whole = Whole(net.eval()) if isinstance(net, LatentEditor) else net.eval()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the newer exporter needs another library and gives the same graph
        torch.onnx.export(
            whole, (pictures, pose), file, dynamo=False, opset_version=17, input_names=["pictures", "pose"],
            output_names=["change"], dynamic_axes={name: {0: "batch"} for name in ("pictures", "pose", "change")},
        )  # fmt: skip
    data = file.getvalue()
    far = max(difference(net, data, pictures[:n], pose[:n]) for n in (2, 1))  # for any batch: not for the one tried
    if far > TOLERANCE:
        raise PlosiveError(f"The exported network differs from the trained one by {far:.2g}", "Train it again")
    return data, far


def difference(net: Editor, data: bytes, pictures: torch.Tensor, pose: torch.Tensor) -> float:
    """Largest difference between what torch and onnxruntime make of the same input."""
    import onnxruntime

    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    with torch.no_grad():
        mine = net(pictures, pose).numpy()
    other = session.run(None, {"pictures": pictures.numpy(), "pose": pose.numpy()})[0]
    return float(np.abs(mine - other).max())
