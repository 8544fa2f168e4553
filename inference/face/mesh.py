"""Lays the 478-point mesh on one face, in a square crop of the plate.

The crop is 256 pixels, about 1.8 times the face: the framing the mesh network likes best, and the same for a face
of 60 pixels and one of 1500. MediaPipe can follow a face by itself, but then feeds each frame's mesh into the next
one's framing and trembles with a period of two frames. Looking afresh every time is two to three times steadier,
and the mean of two framings steadier again (below the noise floors of METHODS 7.3 before any smoothing); it also
leaves no state behind.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import cv2
import mediapipe as mp
import numpy as np

from inference.api import F32, U8
from inference.face.points import EYE_LEFT, EYE_RIGHT
from inference.face.quiet import quiet

CROP = 256
FROM_DETECTION = 1.9  # crop side over the detector's box
FROM_MESH = 1.8  # crop side over the mesh's longer extent: the same crop, told from the mesh
KEEP = 0.6  # how much of the previous crop stays: the crop must not breathe with the jaw

Box = tuple[float, float, float]
"""Centre x, centre y, side of a square in plate pixels."""

FRAMINGS: tuple[Box, ...] = ((0.0, 0.0, 1.0), (0.02, -0.015, 1.12))
"""Shifts (in sides) and scale of the crops whose meshes are averaged."""


class MeshFinder:
    """The mesh of one face in one picture; stateless, so one serves every face of a shot."""

    def __init__(self) -> None:
        with quiet():
            self._graphs = [
                mp.solutions.face_mesh.FaceMesh(
                    static_image_mode=True, refine_landmarks=True, max_num_faces=1, min_detection_confidence=0.4
                )
                for _ in FRAMINGS
            ]
        self._threads = ThreadPoolExecutor(len(FRAMINGS), thread_name_prefix="mesh")

    def __call__(self, picture: U8, box: Box) -> F32 | None:
        """Mesh (478, 3) in plate pixels (z in the same unit, smaller is nearer), or None when no face is there."""
        boxes = [reframed(box, framing) for framing in FRAMINGS]
        meshes = self._threads.map(partial(_once, picture), self._graphs, boxes)
        seen = [mesh for mesh in meshes if mesh is not None]
        if not seen:
            return None
        mesh = np.mean(seen, axis=0, dtype=np.float32)
        return mesh if plausible(mesh, box) else None

    def close(self) -> None:
        """Free the graphs and their threads."""
        self._threads.shutdown()
        for graph in self._graphs:
            graph.close()


def _once(picture: U8, graph: mp.solutions.face_mesh.FaceMesh, box: Box) -> F32 | None:
    """The mesh as one graph sees it in one framing."""
    cx, cy, side = box
    faces = graph.process(cut_square(picture, box)).multi_face_landmarks
    if not faces:
        return None
    mesh = np.array([(p.x, p.y, p.z) for p in faces[0].landmark], np.float32) * np.float32(side)
    mesh[:, :2] += np.array([cx - side / 2, cy - side / 2], np.float32)
    return mesh


def reframed(box: Box, framing: Box) -> Box:
    """`box` moved by shares of its side and scaled."""
    (cx, cy, side), (dx, dy, grow) = box, framing
    return cx + dx * side, cy + dy * side, side * grow


def cut_square(picture: U8, box: Box) -> U8:
    """The square `box` of the plate as (256, 256, 3), black outside the plate.

    A face larger than the crop is averaged down, not sampled: that alone takes a tenth to a third of the mesh's
    jitter away.
    """
    cx, cy, side = box
    fine = int(np.clip(np.ceil(side / CROP), 1, 6))
    size = CROP * fine
    scale = size / side
    # averaging `fine` pixels moves the picture by half of what they span: put it back
    shift = (fine - 1) / 2
    matrix = np.array([[scale, 0, size / 2 - cx * scale + shift], [0, scale, size / 2 - cy * scale + shift]])
    crop = cv2.warpAffine(picture, matrix.astype(np.float32), (size, size))
    if fine > 1:
        crop = cv2.resize(crop, (CROP, CROP), interpolation=cv2.INTER_AREA)
    return np.asarray(crop, np.uint8)


def plausible(mesh: F32, box: Box) -> bool:
    """Whether a mesh looks like the face its crop was cut for: neither a speck, nor outside, nor a sliver."""
    low, high = mesh[:, :2].min(0), mesh[:, :2].max(0)
    extent = float((high - low).max())
    centre = (low + high) / 2
    off = float(np.abs(centre - np.array(box[:2])).max())
    eyes = float(np.linalg.norm(mesh[EYE_LEFT] - mesh[EYE_RIGHT]))  # in 3-D: a profile keeps its eyes apart
    return 0.25 < extent / box[2] < 0.95 and off < 0.4 * box[2] and eyes > 0.2 * extent


def next_box(mesh: F32, previous: Box | None) -> Box:
    """Where to cut the next crop, given this frame's mesh (478, 2 or 3)."""
    low, high = mesh[:, :2].min(0), mesh[:, :2].max(0)
    centre, side = (low + high) / 2, float((high - low).max()) * FROM_MESH
    fresh = float(centre[0]), float(centre[1]), side
    if previous is None:
        return fresh
    x, y, s = (KEEP * old + (1 - KEEP) * new for old, new in zip(previous, fresh, strict=True))
    if max(abs(fresh[0] - x), abs(fresh[1] - y)) > 0.06 * side:  # fast move: follow it
        x, y = fresh[0], fresh[1]
    return x, y, s
