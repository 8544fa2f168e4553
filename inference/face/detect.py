"""Finds faces in a plate of any size, down to faces of about 60 pixels.

The detector looks at 192 x 192 pixels, so in a 1080p plate a small face is a handful of pixels to it. When the
whole picture shows nothing (or the caller asks to look closely) the picture is searched again in overlapping
tiles, at two scales. Sound for close-ups too: the near-range model has the last word when the far one is blind.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import mediapipe as mp
import numpy as np

from inference.api import U8
from inference.face.quiet import quiet

LOOK = 384  # pixels of the longer side that the detector is given: twice its input, so its own resize is clean
SCORE = 0.4


@dataclass(frozen=True, slots=True)
class Detection:
    """A face box in plate pixels: centre, longer side, and the detector's score 0..1."""

    x: float
    y: float
    side: float
    score: float

    def overlap(self, other: Detection) -> float:
        """Intersection over union of the two squares."""
        reach = (self.side + other.side) / 2
        small = min(self.side, other.side)
        wide = min(small, max(0.0, reach - abs(self.x - other.x)))
        tall = min(small, max(0.0, reach - abs(self.y - other.y)))
        both = wide * tall
        return both / (self.side**2 + other.side**2 - both)


class Detector:
    """Face detector; stateless between calls, owns two MediaPipe graphs (the second made on first need)."""

    def __init__(self) -> None:
        with quiet():
            self._far = mp.solutions.face_detection.FaceDetection(model_selection=1, min_detection_confidence=SCORE)
        self._near: mp.solutions.face_detection.FaceDetection | None = None

    def __call__(self, picture: U8, *, closely: bool = False) -> list[Detection]:
        """Faces in `picture` (H, W, 3) RGB, best first. `closely`: search tiles even when a face was found."""
        height, width = picture.shape[:2]
        found = self.at(picture, 0, 0, width, height)
        if not found:
            found = self._look(self._near_model(), picture, 0, 0)
        if closely or not found:
            for x0, y0, side in tiles(width, height):
                found += self.at(picture, x0, y0, x0 + side, y0 + side)
        return distinct(found)

    def at(self, picture: U8, x0: int, y0: int, x1: int, y1: int) -> list[Detection]:
        """Faces inside one rectangle of the plate (clipped to it), in plate pixels."""
        x0, y0 = max(0, x0), max(0, y0)
        part = picture[y0:y1, x0:x1]
        return self._look(self._far, part, x0, y0) if min(part.shape[:2], default=0) >= 16 else []

    def _near_model(self) -> mp.solutions.face_detection.FaceDetection:
        if self._near is None:
            with quiet():
                self._near = mp.solutions.face_detection.FaceDetection(
                    model_selection=0, min_detection_confidence=SCORE
                )
        return self._near

    def _look(
        self, model: mp.solutions.face_detection.FaceDetection, part: U8, x0: int, y0: int
    ) -> list[Detection]:
        height, width = part.shape[:2]
        shrink = LOOK / max(height, width)
        if shrink < 1:
            size = max(1, round(width * shrink)), max(1, round(height * shrink))
            part = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
        answer = model.process(np.ascontiguousarray(part)).detections or []
        boxes = [(d.location_data.relative_bounding_box, float(d.score[0])) for d in answer]
        return [
            Detection(
                x0 + (b.xmin + b.width / 2) * width,
                y0 + (b.ymin + b.height / 2) * height,
                max(b.width * width, b.height * height),
                score,
            )
            for b, score in boxes
        ]

    def close(self) -> None:
        """Free the graphs."""
        self._far.close()
        if self._near is not None:
            self._near.close()


def tiles(width: int, height: int) -> list[tuple[int, int, int]]:
    """Overlapping squares (x0, y0, side) that together cover the picture, at one half and one third of it."""
    longer = max(width, height)
    squares = []
    for share in (2, 3):
        side = longer // share
        if side < 96:
            break
        for y0 in _steps(height, side):
            squares += [(x0, y0, side) for x0 in _steps(width, side)]
    return squares


def _steps(length: int, side: int) -> list[int]:
    if length <= side:
        return [0]
    count = int(np.ceil((length - side) / (side * 0.6))) + 1
    return [round(float(at)) for at in np.linspace(0, length - side, count)]


def distinct(found: list[Detection]) -> list[Detection]:
    """Best-scoring detections with near-duplicates (overlap over .3) dropped."""
    kept: list[Detection] = []
    for one in sorted(found, key=lambda d: (-d.score, d.x, d.y)):
        if all(one.overlap(other) < 0.3 for other in kept):
            kept.append(one)
    return kept
