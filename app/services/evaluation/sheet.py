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


@dataclass(frozen=True, slots=True)
class Place:
    """A frame (from the first one judged) worth looking at, and why."""

    frame: int
    caption: str


def pick(scene: Scene, gap: F64) -> tuple[Place, ...]:
    """Up to two closures, open mouths, wide mouths and silences each, by the real frames' gap (n,), in time's order."""
    wide = scene.face.pose[scene.first : scene.last, AXES.index("wide")].astype(np.float64)
    known = np.isfinite(gap)
    heard = scene.own
    closing = np.zeros(len(gap), np.bool_)
    for start, end in heard.bilabials:
        closing |= (heard.times >= start - 0.04) & (heard.times <= end + 0.04)
    found = {
        "p b m": _best(np.where(known & closing, -gap, -np.inf)),
        "silence": _best(np.where(known & heard.silent, -gap, -np.inf)),
        "open": _best(np.where(known, gap, -np.inf)),
        "wide": _best(np.where(known & (gap > 0.02), np.nan_to_num(wide, nan=-np.inf), -np.inf)),
    }
    if not found["p b m"]:
        found["closed"] = _best(np.where(known, -gap, -np.inf))
    places = [Place(frame, caption) for caption, frames in found.items() for frame in frames]
    return tuple(sorted(places, key=lambda place: (place.frame, place.caption)))


def _best(score: F64) -> list[int]:
    """The frames of the highest scores, some apart."""
    out: list[int] = []
    for frame in np.argsort(-score, kind="stable").tolist():
        if len(out) == EACH or not np.isfinite(score[frame]):
            break
        if all(abs(frame - other) > APART for other in out):
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
