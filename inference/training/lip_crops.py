"""What the lip encoder looks at, and its weights: the stabilised mouth frame in 64 pixels. No torch in here."""

from __future__ import annotations

import cv2
import numpy as np

from inference import shipped
from inference.api import F32, U8, FaceAnalysis, FrameSource
from inference.errors import PlosiveError

SIDE = 64
_REMEDY = "Install Plosive again"


def mouth_picture(picture: U8, to_mouth: F32, size: int) -> U8:
    """(64, 64, 3) of a frame; `to_mouth` (2, 3) leads from its pixels to the mouth frame of `size` pixels."""
    to = to_mouth.astype(np.float64) * (SIDE / size)
    fine = max(1, min(8, round(1 / max(float(np.sqrt(abs(np.linalg.det(to[:, :2])))), 1e-6))))  # against aliasing
    to = to * fine
    to[:, 2] += (fine - 1) / 2
    large = cv2.warpAffine(picture, to, (SIDE * fine, SIDE * fine), flags=cv2.INTER_LINEAR,
                           borderMode=cv2.BORDER_REPLICATE)
    out: U8 = np.asarray(cv2.resize(large, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.uint8)
    return out


def mouths_of(footage: FrameSource, face: FaceAnalysis) -> tuple[U8, F32]:
    """Pictures (n, 64, 64, 3) and tracked poses (n, 12) of all frames that show the mouth well."""
    good = face.present & (face.visibility > 0.5) & np.isfinite(face.pose).all(1)
    good &= np.isfinite(face.to_mouth).all((1, 2))
    seen = [mouth_picture(picture, face.to_mouth[i], face.size)
            for i, picture in enumerate(footage.frames()) if good[i]]
    if not seen:
        return np.zeros((0, SIDE, SIDE, 3), np.uint8), np.zeros((0, face.pose.shape[1]), np.float32)
    return np.stack(seen), face.pose[good].astype(np.float32)


def weights(name: str) -> bytes:
    """A file of the shipped encoder: base.safetensors or base.onnx. Raises PlosiveError when it is not as shipped."""
    return shipped.weights("lips", PlosiveError("The lip encoder is missing", _REMEDY),
                           PlosiveError("The lip encoder is not the one that was shipped", _REMEDY), name)
