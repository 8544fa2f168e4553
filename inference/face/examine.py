"""An examiner of finished pictures: a mesh of its own, laid on what a viewer would see.

What made a picture must not judge it: the analysis of this room smooths, holds still and fills gaps, which would hide
jitter and misses. The examiner follows the face as MediaPipe does by itself (detector's box, 0.7 of it kept from frame
to frame, crops of 256 pixels, 1.9 times the box), so that others measure the same with a few lines of their own. Its
noise is part of its figures; METHODS 1.3 asks for it to be shown, which the re-encoded row of an evaluation does.
"""

from __future__ import annotations

import cv2
import mediapipe as mp
import numpy as np

from inference.api import F64, U8
from inference.face.quiet import quiet

LIPS = (
    0, 13, 14, 17, 37, 39, 40, 61, 78, 80, 81, 82, 84, 87, 88, 91, 95, 146, 178, 181, 185, 191, 267, 269, 270, 291,
    308, 310, 311, 312, 314, 317, 318, 321, 324, 375, 402, 405, 409, 415,
)  # fmt: skip
"""The 40 points of the outer and the inner lips."""
HELD = (33, 133, 362, 263, 168, 6, 197, 195)
"""Eight points that speech does not move (METHODS 1.2)."""
EXAMINED = (*LIPS, *HELD)
MOUTH, RIGID = slice(0, len(LIPS)), slice(len(LIPS), len(EXAMINED))
UPPER, LOWER = LIPS.index(13), LIPS.index(14)
EYES = EXAMINED.index(33), EXAMINED.index(263)
_CROP, _ROOM, _KEEP = 256, 1.9, 0.7


class Examiner:
    """Follows one face through pictures given in order. Keeps state: one examiner for each run of pictures."""

    def __init__(self) -> None:
        with quiet():
            self._faces = mp.solutions.face_detection.FaceDetection(model_selection=1, min_detection_confidence=0.4)
            self._mesh = mp.solutions.face_mesh.FaceMesh(refine_landmarks=True, max_num_faces=1)
        self._box: F64 | None = None

    def find(self, picture: U8) -> F64 | None:
        """(3,) centre x, y and side of the square to look in, plate pixels; None before a face was ever seen."""
        height, width = picture.shape[:2]
        found = self._faces.process(picture).detections
        if found:
            boxes = [one.location_data.relative_bounding_box for one in found]
            box = max(boxes, key=lambda one: one.width)
            side = max(box.width * width, box.height * height) * _ROOM
            now = np.array([(box.xmin + box.width / 2) * width, (box.ymin + box.height / 2) * height, side])
            self._box = now if self._box is None else _KEEP * self._box + (1 - _KEEP) * now
        return self._box

    def points(self, picture: U8, box: F64) -> F64 | None:
        """(48, 2) plate pixels of `EXAMINED` inside the square; None where there is no mesh."""
        x, y, side = (float(value) for value in box)
        scale = _CROP / side
        matrix = np.array([[scale, 0, _CROP / 2 - x * scale], [0, scale, _CROP / 2 - y * scale]], np.float32)
        crop = cv2.warpAffine(picture, matrix, (_CROP, _CROP), flags=cv2.INTER_AREA)
        found = self._mesh.process(crop).multi_face_landmarks
        if not found:
            return None
        mesh = found[0].landmark
        inside = np.array([(mesh[i].x * _CROP, mesh[i].y * _CROP) for i in EXAMINED], np.float64)
        return np.asarray((inside - matrix[:, 2]) / scale, np.float64)

    def close(self) -> None:
        """Free the graphs."""
        self._faces.close()
        self._mesh.close()


def opening(points: F64, eyes: float) -> float:
    """Gap between the inner lips in the middle, in inter-ocular distances of `eyes` pixels."""
    return float(np.linalg.norm(points[UPPER] - points[LOWER])) / eyes


def eyes_apart(points: F64) -> float:
    """Distance of the outer eye corners, plate pixels."""
    return float(np.linalg.norm(points[EYES[0]] - points[EYES[1]]))
