"""Which frames a report shows, and the small pictures of them: closures, open and wide vowels, silence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from inference.api import AXES, F64, U8
from inference.face.examine import EYES, MOUTH, eyes_apart

if TYPE_CHECKING:
    from app.services.evaluation.scene import Scene

SIDE = 168  # pixels of a small picture
REACH = 1.35  # IOD that it shows
EACH = 2  # pictures of a kind
APART = 3  # frames between two pictures of a kind
_QUALITY = 88
WIDE = AXES.index("wide")


@dataclass(frozen=True, slots=True)
class Place:
    """A frame (from the first one judged) worth looking at, and why."""

    frame: int
    caption: str


def pick(scene: Scene, gap: F64) -> tuple[Place, ...]:
    """Up to two closures, silences, open and wide mouths each, in time's order; no frame twice.

    By the real frames' gap (n,) and pose; by the phone table where another recording is spoken.
    """
    heard = scene.heard
    wide = scene.face.pose[scene.first : scene.last, WIDE].astype(np.float64)
    opened = gap
    if scene.cross:
        opened, wide = heard.wanted, scene.poses["rules"][:, WIDE].astype(np.float64)
    known = np.isfinite(gap) & np.isfinite(opened) & np.isfinite(wide)
    closing = np.zeros(len(gap), np.bool_)
    for start, end in heard.bilabials:
        closing |= (heard.times >= start - 0.04) & (heard.times <= end + 0.04)
    kinds = {
        "p b m": (known & closing, -opened), "silence": (known & heard.silent, -opened),
        "open": (known, opened), "wide": (known & (opened > 0.02), wide),
    }  # fmt: skip
    if not (known & closing).any():
        kinds["closed"] = (known, -opened)
    taken: list[Place] = []
    for caption, (able, score) in kinds.items():
        for frame in _best(np.where(able, score, -np.inf), [place.frame for place in taken]):
            taken.append(Place(frame, caption))
    return tuple(sorted(taken, key=lambda place: place.frame))


def _best(score: F64, taken: list[int]) -> list[int]:
    """The frames of the highest scores, some apart from one another and not next to those taken."""
    out: list[int] = []
    for frame in np.argsort(-score, kind="stable").tolist():
        if len(out) == EACH or not np.isfinite(score[frame]):
            break
        if all(abs(frame - other) > APART for other in out) and all(abs(frame - other) > 1 for other in taken):
            out.append(frame)
    return out


def jpeg(picture: U8, points: F64) -> U8:
    """The mouth and what is around it, turned level, as JPEG bytes (n,)."""
    eyes, middle = points[list(EYES)], points[MOUTH].mean(0)
    across = eyes[1] - eyes[0]
    scale = SIDE / (REACH * eyes_apart(points))
    cos, sin = across / np.linalg.norm(across) * scale
    turn = np.array([[cos, sin], [-sin, cos]])
    matrix = np.c_[turn, np.array([SIDE / 2, SIDE / 2]) - turn @ middle]
    small = cv2.warpAffine(
        picture, matrix, (SIDE, SIDE), flags=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE)
    done, data = cv2.imencode(".jpg", cv2.cvtColor(small, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    assert done
    return np.asarray(data, np.uint8).reshape(-1)


def captions(places: Iterable[Place], first: int) -> tuple[str, ...]:
    """What stands under the pictures."""
    return tuple(f"{place.caption}, {first + place.frame}" for place in places)
