"""A face analysis as plain named arrays (what `numpy.savez` takes), and back."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, FaceAnalysis, SpeakerScale
from inference.errors import PlosiveError
from inference.face.points import MESH_POINTS

_SHAPES: dict[str, tuple[int, ...]] = {
    "present": (), "mesh": (MESH_POINTS, 2), "head": (3,), "confidence": (), "iod": (), "to_mouth": (2, 3),
    "visibility": (), "raw": (len(AXES),), "pose": (len(AXES),),
}
_SCALE = ("neutral", "low", "high")


def face_arrays(face: FaceAnalysis) -> dict[str, NDArray[Any]]:
    """Everything in `face` as arrays without pickles."""
    plain = {name: getattr(face, name) for name in _SHAPES}
    scale = {f"scale_{name}": getattr(face.scale, name) for name in _SCALE}
    return {**plain, **scale, "size": np.array(face.size, np.int64)}


def import_face_arrays(arrays: dict[str, NDArray[Any]]) -> FaceAnalysis:
    """The face that `face_arrays` described. Raises PlosiveError when the arrays are not one."""
    missing = [f.name for f in fields(FaceAnalysis) if f.name != "scale" and f.name not in arrays]
    missing += [f"scale_{name}" for name in _SCALE if f"scale_{name}" not in arrays]
    if missing:
        raise PlosiveError(f"the saved face analysis lacks {', '.join(missing)}", "analyse the shot again")
    count = len(np.atleast_1d(arrays["present"]))
    wrong = [name for name, shape in _SHAPES.items() if arrays[name].shape != (count, *shape)]
    wrong += [f"scale_{name}" for name in _SCALE if arrays[f"scale_{name}"].shape != (len(AXES),)]
    if wrong:
        raise PlosiveError(f"the saved face analysis is damaged ({', '.join(wrong)})", "analyse the shot again")
    values: dict[str, Any] = {
        name: np.asarray(arrays[name], np.bool_ if name == "present" else np.float32) for name in _SHAPES
    }
    scale = SpeakerScale(*(np.asarray(arrays[f"scale_{name}"], np.float32) for name in _SCALE))
    return FaceAnalysis(**values, size=int(arrays["size"]), scale=scale)
