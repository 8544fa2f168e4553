"""What only pixels tell: teeth, tongue, and how the mouth's surroundings look.

Teeth and tongue are shares of the inner-lip polygon (METHODS 7.3), judged against the speaker's own cheeks in the
same frame, so that lighting and grading cancel out. The look is a coarse stabilised picture of the lower face;
what covers the mouth is found in it later, against the track's own usual look.
"""

from __future__ import annotations

import cv2
import numpy as np

from inference.api import F32, U8
from inference.face.align import similarity
from inference.face.points import CHEEKS, CORNER_LEFT, CORNER_RIGHT, FACE_OVAL, INNER_LIPS, RIGID, iod, template

HISTOGRAM = 48  # pixels across the face that colours are counted at
TOOTH_LIGHT = 0.45  # of the cheeks' light: darker is cavity
MOUTH = 64  # pixels across the mouth that teeth are counted at
LOOK = (24, 20)  # cells of the look: width, height
LOOK_LEFT, LOOK_TOP, LOOK_STEP = -0.6, 0.45, 0.05  # in IOD from the bridge of the nose

_HOME = template(RIGID)[:, :2]


def skin_colour(picture: U8, mesh: F32) -> F32:
    """Median colour of the cheeks, (3,) RGB 0..255; grey 128 when they are outside the picture."""
    reach = max(1, int(0.06 * float(iod(mesh))))
    height, width = picture.shape[:2]
    seen = []
    for x, y in mesh[list(CHEEKS), :2]:
        x0, y0 = max(0, int(x) - reach), max(0, int(y) - reach)
        x1, y1 = min(width, int(x) + reach + 1), min(height, int(y) + reach + 1)
        if x1 > x0 and y1 > y0:
            seen.append(picture[y0:y1, x0:x1].reshape(-1, 3))
    return np.median(np.concatenate(seen), 0).astype(np.float32) if seen else np.full(3, 128, np.float32)


def teeth_and_tongue(picture: U8, mesh: F32, skin: F32) -> tuple[float, float]:
    """Shares 0..1 of the inner-lip polygon that are teeth (bright, pale) and tongue (red, neither dark nor bright)."""
    inner = mesh[list(INNER_LIPS), :2]
    left, right = mesh[CORNER_LEFT, :2], mesh[CORNER_RIGHT, :2]
    along = right - left
    length = float(np.hypot(*along))
    if length < 2:
        return 0.0, 0.0
    scale = MOUTH / length
    cos, sin = along / length * scale
    turn = np.array([[cos, sin], [-sin, cos]], np.float64)
    centre = inner.mean(0)
    size = (MOUTH, MOUTH * 3 // 4)
    matrix = np.c_[turn, np.array(size) / 2 - turn @ centre]
    patch = cv2.warpAffine(picture, matrix.astype(np.float32), size, borderMode=cv2.BORDER_REPLICATE)
    mask = np.zeros(size[::-1], np.uint8)
    outline = inner @ turn.T + matrix[:, 2]
    cv2.fillPoly(mask, [np.round(outline * 16).astype(np.int32)], 1, shift=4)
    area = int(mask.sum())
    if area < 12:
        return 0.0, 0.0
    colour = patch.astype(np.float32)
    light = colour.mean(2) / max(float(skin.mean()), 8.0)
    redness = (colour[..., 0] - colour[..., 1]) / np.maximum(colour.mean(2), 1)
    skin_redness = float((skin[0] - skin[1]) / max(float(skin.mean()), 8.0))
    inside = mask > 0
    pale = 0.9 * max(skin_redness, 0.1)
    lips = max(float(np.percentile(redness[inside], 90)), skin_redness)
    palish = max(pale, skin_redness + 0.2 * (lips - skin_redness))  # teeth in warm light, if bright enough
    teeth = inside & (((light > TOOTH_LIGHT) & (redness < pale)) | ((light > 0.6) & (redness < palish)))
    # the mesh's opening takes in the rims of the lips, which are as red as a tongue: look deeper in for that
    rim = 1 + int(0.22 * area / MOUTH) * 2
    deep = cv2.erode(mask, np.ones((rim, rim), np.uint8), borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0
    tongue = deep & ~teeth & (light > 0.28) & (light < 0.85) & (redness > skin_redness + 0.08)
    return float(teeth.sum() / area), float(tongue.sum() / area)


def look(picture: U8, mesh: F32) -> U8:
    """The lower face held still by the rigid points, averaged down to (20, 24, 3)."""
    matrix = similarity(mesh[None, list(RIGID), :2], _HOME[None])[0]
    fine = 4
    per = fine / LOOK_STEP
    matrix = matrix * per - np.array([[0, 0, LOOK_LEFT * per], [0, 0, LOOK_TOP * per]])
    size = LOOK[0] * fine, LOOK[1] * fine
    patch = cv2.warpAffine(picture, matrix.astype(np.float32), size, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(patch, LOOK, interpolation=cv2.INTER_AREA), np.uint8)


def colours(picture: U8, mesh: F32) -> F32:
    """Colour histograms of the face and of what is worn below it, (2, 80), each summing to 1: a hint of who it is."""
    oval = mesh[list(FACE_OVAL), :2]
    low, high = oval.min(0), oval.max(0)
    extent = max(float((high - low).max()), 1.0)
    scale = HISTOGRAM / extent
    face = cv2.warpAffine(picture, _window(low, scale), (HISTOGRAM, HISTOGRAM), borderMode=cv2.BORDER_REPLICATE)
    inside = np.zeros((HISTOGRAM, HISTOGRAM), np.uint8)
    cv2.fillPoly(inside, [np.round((oval - low) * scale).astype(np.int32)], 255)
    middle, chin = float(low[0] + high[0]) / 2, float(high[1])
    corner = np.array([middle - 0.6 * extent, chin + 0.25 * extent], np.float32)
    size = HISTOGRAM * 6 // 5, HISTOGRAM // 2
    worn = cv2.warpAffine(picture, _window(corner, scale), size, borderMode=cv2.BORDER_CONSTANT)
    known = np.uint8(255) * (worn.max(2) > 0)
    return np.stack([_histogram(face, inside), _histogram(worn, known)])


def _window(corner: F32, scale: float) -> F32:
    return np.array([[scale, 0, -corner[0] * scale], [0, scale, -corner[1] * scale]], np.float32)


def _histogram(patch: U8, mask: U8) -> F32:
    hsv = cv2.cvtColor(patch, cv2.COLOR_RGB2HSV)
    colour = cv2.calcHist([hsv], [0, 1], mask, [12, 6], [0, 180, 0, 256]).ravel()
    light = cv2.calcHist([hsv], [2], mask, [8], [0, 256]).ravel()
    both = np.concatenate([colour, light])
    return np.asarray(both / max(float(both.sum()), 1.0), np.float32)
