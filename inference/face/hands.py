"""Finds hands near a mouth: what most often covers one.

A hand has the face's own colour, so looking for it by colour fails; MediaPipe's palm and finger models do not mind.
They cost more than the mesh, so the tracker asks every few frames, oftener while a hand is near.
"""

from __future__ import annotations

import mediapipe as mp
import numpy as np

from inference.api import F32, U8
from inference.face.mesh import cut_square
from inference.face.points import LOWER_INNER, UPPER_INNER, iod
from inference.face.quiet import quiet

AWAY = 9.0  # IOD: no hand in sight
REACH = 3.0  # crop side over the face's extent


class HandFinder:
    """Stateless between calls; the graph is made on first use."""

    def __init__(self) -> None:
        self._hands: mp.solutions.hands.Hands | None = None

    def __call__(self, picture: U8, mesh: F32) -> float:
        """Distance in IOD from the mouth's centre to the nearest point of a hand; `AWAY` when there is none."""
        if self._hands is None:
            with quiet():
                self._hands = mp.solutions.hands.Hands(
                    static_image_mode=True, max_num_hands=2, model_complexity=0, min_detection_confidence=0.3
                )
        low, high = mesh[:, :2].min(0), mesh[:, :2].max(0)
        x, y = (float(v) for v in (low + high) / 2)
        side = REACH * float((high - low).max())
        crop = cut_square(picture, (x, y, side))
        found = self._hands.process(crop).multi_hand_landmarks or []
        mouth = (mesh[UPPER_INNER, :2] + mesh[LOWER_INNER, :2]) / 2
        nearest = AWAY
        for hand in found:
            points = (np.array([(p.x, p.y) for p in hand.landmark]) - 0.5) * side + (x, y)
            nearest = min(nearest, float(np.linalg.norm(points - mouth, axis=1).min() / max(float(iod(mesh)), 1.0)))
        return nearest

    def close(self) -> None:
        """Free the graph."""
        if self._hands is not None:
            self._hands.close()
