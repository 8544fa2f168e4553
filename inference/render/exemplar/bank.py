"""What was learned of one speaker: exemplar mouths near their own resolution, their shapes, and the decoder.

All pictures lie in the canvas: a rectangle of the stabilised mouth frame around lips and chin, scaled so that
one canvas pixel is about one plate pixel. Everything is plain arrays, so a bank opens by memory map.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.api import F32, U8
from inference.errors import PlosiveError
from inference.render.exemplar.appearance import Appearance
from inference.render.exemplar.decode import Decoder
from inference.render.exemplar.matte import MatteShape
from inference.render.exemplar.regions import LIPS
from inference.render.exemplar.spec import VERSION


def control_points(index: NDArray[np.int32] | NDArray[np.intp]) -> NDArray[np.intp]:
    """Positions in `index` of the lip points and of every other of the rest."""
    lips = np.isin(index, LIPS)
    return np.concatenate([np.flatnonzero(lips), np.flatnonzero(~lips)[::2]])


@dataclass(frozen=True)
class ExemplarBank:
    """m exemplars of one speaker; points are p lower-face mesh points in canvas pixels."""

    crops: U8  # (m, h, w, 3)
    points: F32  # (m, p, 2) as tracked
    index: NDArray[np.int32]  # (p,) which mesh points
    pose: F32  # (m, 12)
    head: F32  # (m, 3)
    frame: NDArray[np.int32]  # (m,) frame of the footage
    phone: NDArray[np.str_]  # (m,) or (0,)
    codes: F32  # (m, c) what the mouth looks like, for joins
    canvas: F32  # (4,) scale, x and y of the mouth-frame point at the canvas' corner, pixels per IOD
    neutral: F32  # (12,) the resting pose
    decoder: Decoder
    matte: MatteShape
    appearance: Appearance
    energy: F32  # (m,) mean squared gradient of each crop inside the matte
    still: bool
    layers: U8  # (2, h, w, 3) of a still: the face without its gap, the inside of the mouth; else (0, h, w, 3)
    seen: F32 = field(default_factory=lambda: np.zeros(0, np.float32))  # (m,) visibility 0..1, or (0,): unknown

    @cached_property
    def key(self) -> str:
        """Content hash."""
        digest = blake2b(VERSION.encode(), digest_size=16)
        for name, value in sorted(self.arrays().items()):
            digest.update(f"{name}{value.dtype.str}{value.shape}".encode())
            digest.update(np.ascontiguousarray(value).view(np.uint8).data if value.size else b"")
        return digest.hexdigest()

    @cached_property
    def lips(self) -> NDArray[np.intp]:
        """Positions of the lip points among the p points."""
        return np.flatnonzero(np.isin(self.index, LIPS))

    @cached_property
    def control(self) -> NDArray[np.intp]:
        """Positions of the points that drive the warp: all lip points and every other one around them."""
        return control_points(self.index)

    @property
    def unit(self) -> float:
        """Canvas pixels per inter-ocular distance."""
        return float(self.canvas[3])

    def to_canvas(self, to_mouth: F32) -> F32:
        """Plate pixels to canvas pixels (2, 3), given plate to mouth frame."""
        moved = np.asarray(to_mouth, np.float64).copy()
        moved[:, 2] -= self.canvas[1:3]
        return (moved * float(self.canvas[0])).astype(np.float32)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Everything, for saving."""
        d, a = self.decoder, self.appearance
        return {
            "version": np.array(VERSION),
            "crops": self.crops, "points": self.points, "index": self.index, "pose": self.pose, "head": self.head,
            "frame": self.frame, "phone": self.phone, "codes": self.codes, "canvas": self.canvas,
            "neutral": self.neutral, "matte": self.matte.radii, "still": np.array(self.still), "layers": self.layers,
            "decoder_mean": d.mean, "decoder_scale": d.scale, "decoder_linear": d.linear,
            "decoder_centres": d.centres, "decoder_kernel": d.kernel,
            "energy": self.energy, "look_basis": a.basis, "look_low": a.low,
            "look_high": a.high, "look_centres": a.centres, "look_weights": a.weights, "look_shape": a.shape,
            "look_share": np.array(a.share),
        } | ({"seen": self.seen} if len(self.seen) else {})  # older banks keep their key


def load(arrays: dict[str, NDArray[Any]]) -> ExemplarBank:
    """The bank that `arrays` described. Raises PlosiveError when another version of the renderer made it."""
    a = arrays
    if str(a.get("version", "")) != VERSION:
        raise PlosiveError("What was learned of this face was made by another version", "Analyse the shot again")
    return ExemplarBank(
        a["crops"], a["points"], a["index"], a["pose"], a["head"], a["frame"], a["phone"], a["codes"], a["canvas"],
        a["neutral"],
        Decoder(a["decoder_mean"], a["decoder_scale"], a["decoder_linear"], a["decoder_centres"],
                a["decoder_kernel"]),
        MatteShape(a["matte"]),
        Appearance(a["look_basis"], a["look_low"], a["look_high"], a["look_centres"],
                   a["look_weights"], a["look_shape"], float(a["look_share"])),
        a["energy"], bool(a["still"]), a["layers"], np.asarray(a.get("seen", np.zeros(0)), np.float32),
    )
