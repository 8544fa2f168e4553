"""The 12 axes of a lip pose as ARKit's blendshapes and back.

The mapping is linear but for its limits, from measured blendshape meshes (ICT FaceKit): how far each shape moves jaw,
lips and corners, in distances between the eyes, over how far a speaker moves them (SPAN). It can be turned round where
a shape belongs to one axis. What ARKit has no shape for (teeth, an upper lip pushed down, a tongue inside the mouth) is
lost unless the exact columns go along (`app.interchange.poses`).
"""

from __future__ import annotations

import numpy as np

from inference.api import AXES, F64

SHAPES = (
    "eyeBlinkLeft", "eyeLookDownLeft", "eyeLookInLeft", "eyeLookOutLeft", "eyeLookUpLeft", "eyeSquintLeft",
    "eyeWideLeft", "eyeBlinkRight", "eyeLookDownRight", "eyeLookInRight", "eyeLookOutRight", "eyeLookUpRight",
    "eyeSquintRight", "eyeWideRight", "jawForward", "jawLeft", "jawRight", "jawOpen", "mouthClose", "mouthFunnel",
    "mouthPucker", "mouthLeft", "mouthRight", "mouthSmileLeft", "mouthSmileRight", "mouthFrownLeft",
    "mouthFrownRight", "mouthDimpleLeft", "mouthDimpleRight", "mouthStretchLeft", "mouthStretchRight",
    "mouthRollLower", "mouthRollUpper", "mouthShrugLower", "mouthShrugUpper", "mouthPressLeft", "mouthPressRight",
    "mouthLowerDownLeft", "mouthLowerDownRight", "mouthUpperUpLeft", "mouthUpperUpRight", "browDownLeft",
    "browDownRight", "browInnerUp", "browOuterUpLeft", "browOuterUpRight", "cheekPuff", "cheekSquintLeft",
    "cheekSquintRight", "noseSneerLeft", "noseSneerRight", "tongueOut",
)  # fmt: skip
"""The 52, in the order of Apple's ARFaceAnchor as capture programs write it."""

JAW, CLOSE = 0.54, 0.437
"""jawOpen of one unit of jaw (speech span .17 over .315 a shape); mouthClose closes the lips by this (METHODS 7.3)."""
SPAN = {"jaw": 0.17, "open": 0.22}
"""Distances between the eyes of one unit."""
PUCKER, STRETCH, CORNER, LIPS, SKEW, EVERT, TONGUE = 0.67, 0.5, 0.5, 0.7, 0.6, 0.3, 0.7
GAP = 1.17
"""How far the lips part for each distance the jaw drops."""


def weights_of(pose: F64) -> F64:
    """Poses (n, 12) as weights (n, 52) within 0..1."""
    at = {axis: np.asarray(pose[:, k], np.float64) for k, axis in enumerate(AXES)}
    up = {axis: np.maximum(value, 0.0) for axis, value in at.items()}
    down = {axis: np.maximum(-value, 0.0) for axis, value in at.items()}
    jaw = np.clip(JAW * at["jaw"], 0.0, 1.0)
    close = np.clip((GAP * SPAN["jaw"] * at["jaw"] - SPAN["open"] * at["open"]) / CLOSE, 0.0, jaw)
    part = np.clip((at["open"] - 0.1) / 0.2, 0.0, 1.0)
    shapes: dict[str, F64] = {
        "jawOpen": jaw, "mouthClose": close, "mouthPucker": PUCKER * np.maximum(down["wide"], up["round"]),
        "mouthFunnel": np.maximum(up["round"] * part, EVERT * down["tuck"]), "mouthStretch": STRETCH * up["wide"],
        "mouthSmile": CORNER * up["corner"], "mouthFrown": CORNER * down["corner"], "mouthUpperUp": LIPS * up["ulip"],
        "mouthLowerDown": LIPS * up["llip"], "mouthShrugLower": LIPS * down["llip"], "mouthLeft": SKEW * up["skew"],
        "mouthRight": SKEW * down["skew"], "mouthRollLower": up["tuck"], "mouthPress": up["press"],
        "tongueOut": np.maximum(at["tongue"] - TONGUE, 0.0) / (1 - TONGUE),
    }  # fmt: skip
    out = np.zeros((len(pose), len(SHAPES)))
    for k, name in enumerate(SHAPES):
        value = shapes.get(name)
        if value is None and not name.startswith("mouthLeft"):
            value = shapes.get(name.removesuffix("Left").removesuffix("Right"))
        if value is not None:
            out[:, k] = np.clip(value, 0.0, 1.0)
    return out


def poses_of(weights: F64) -> F64:
    """Weights (n, 52) as poses (n, 12), as near as ARKit's shapes tell; left and right are averaged."""
    at = {name: np.asarray(weights[:, k], np.float64) for k, name in enumerate(SHAPES)}

    def both(name: str) -> F64:
        return np.asarray((at[f"{name}Left"] + at[f"{name}Right"]) / 2, np.float64)

    jaw = at["jawOpen"] / JAW
    evert = np.where(at["mouthPucker"] > 0, 0.0, at["mouthFunnel"] / EVERT)  # without a pucker it is the lip alone
    found = {
        "jaw": jaw, "open": (GAP * SPAN["jaw"] * jaw - CLOSE * at["mouthClose"]) / SPAN["open"],
        "wide": both("mouthStretch") / STRETCH - at["mouthPucker"] / PUCKER,
        "round": np.maximum(at["mouthPucker"] / PUCKER, np.where(evert > 0, 0.0, at["mouthFunnel"])),
        "ulip": both("mouthUpperUp") / LIPS, "llip": (both("mouthLowerDown") - at["mouthShrugLower"]) / LIPS,
        "corner": (both("mouthSmile") - both("mouthFrown")) / CORNER,
        "skew": (at["mouthLeft"] - at["mouthRight"]) / SKEW, "tuck": at["mouthRollLower"] - np.clip(evert, 0.0, 1.0),
        "press": both("mouthPress"),
        "tongue": np.where(at["tongueOut"] > 0, TONGUE + (1 - TONGUE) * at["tongueOut"], 0.0),
    }  # fmt: skip
    return np.stack([found.get(axis, np.zeros(len(weights))) for axis in AXES], axis=1)
