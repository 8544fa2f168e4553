"""What a screen should show for a shot's RGB: the one place where pictures are made fit to be looked at.

Pictures travel through Plosive as the R'G'B' that the file's own matrix and range give (`decode`); analysis, patches
and export all work on those numbers. A screen wants sRGB:

- SDR with BT.709 or BT.601 primaries (or untagged): the numbers are shown as they are. That is what editors and
  players do on an sRGB screen; the difference between BT.1886 and the sRGB curve is the viewing room's.
- SDR with wider primaries (BT.2020, P3): brought to BT.709 in linear light (BT.1886, gamma 2.4), out-of-gamut clipped.
- HDR, PQ (SMPTE ST 2084) or HLG (ARIB B67, on a 1000 nit screen): light up to about 100 nits keeps its place below the
  reference white of BT.2408 (203 nits); brighter light is rolled off towards 1000 nits by the curve of BT.2390
  section 5.4.1, on the largest channel so that hues stay; then BT.709 primaries. It is for looking only, and the
  viewer says so.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.document.model import MediaInfo
from inference.api import F32, F64, U8

PQ, HLG = 16, 18
"""AVColorTransferCharacteristic (ITU-T H.273) of HDR."""

WHITE, PEAK = 203.0, 1000.0
"""Nits: what becomes the screen's white without roll-off (BT.2408), and the light that the roll-off brings there."""

_BITS = 12
"""Precision of the tables: HDR is mastered in 10 or 12 bits."""

_STRIP = 32
"""Rows converted at a time."""

_TO_709: dict[int, tuple[tuple[float, ...], ...]] = {
    9: ((1.660491, -0.587641, -0.072850), (-0.124550, 1.132900, -0.008349), (-0.018151, -0.100579, 1.118730)),
    11: ((1.157498, -0.154964, -0.002533), (-0.041505, 1.045567, -0.004062), (-0.018054, -0.078593, 1.096647)),
    12: ((1.224940, -0.224940, 0.0), (-0.042057, 1.042057, 0.0), (-0.019638, -0.078636, 1.098274)),
}
"""Linear RGB to BT.709 primaries by AVColorPrimaries: BT.2020 (BT.2087), DCI-P3 (Bradford to D65), Display P3."""

_MATRICES = {1: "BT.709", 5: "BT.601", 6: "BT.601", 7: "SMPTE 240M", 9: "BT.2020", 10: "BT.2020", 4: "FCC"}


def is_hdr(info: MediaInfo) -> bool:
    """Whether the shot's numbers mean HDR light."""
    return info.color_transfer in (PQ, HLG)


def is_plain(info: MediaInfo) -> bool:
    """Whether the shot's RGB is shown as it is."""
    return not is_hdr(info) and info.color_primaries not in _TO_709


def to_display(rgb: NDArray[Any], info: MediaInfo) -> U8:
    """RGB (H, W, 3), uint8 or uint16 over its whole range, as sRGB uint8 for a screen; plain uint8 uncopied."""
    if is_plain(info):
        return rgb if rgb.dtype == np.uint8 else (rgb >> 8).astype(np.uint8)
    shown = np.empty(rgb.shape, np.uint8)
    for top in range(0, len(rgb), _STRIP):  # in strips that stay in the processor's cache: three times as fast
        shown[top : top + _STRIP] = _strip(rgb[top : top + _STRIP], info)
    return shown


def _strip(rgb: NDArray[Any], info: MediaInfo) -> U8:
    deep = rgb >> (16 - _BITS) if rgb.dtype == np.uint16 else rgb
    light = np.take(_light(info.color_transfer, 8 if rgb.dtype == np.uint8 else _BITS), deep)
    if info.color_transfer == HLG:
        # the system gamma of a 1000 nit screen (BT.2100), on luminance so that hues stay
        luma = light @ np.array([0.2627, 0.6780, 0.0593], np.float32)
        light *= (np.float32(PEAK / WHITE) * np.power(np.maximum(luma, 1e-6), np.float32(0.2)))[..., None]
    if is_hdr(info):
        light *= _rolled_off(np.maximum(np.maximum(light[..., 0], light[..., 1]), light[..., 2]))[..., None]
    matrix = _TO_709.get(info.color_primaries, _TO_709[9] if is_hdr(info) else None)
    if matrix is not None:
        light = (light.reshape(-1, 3) @ np.array(matrix, np.float32).T).reshape(light.shape)
    # the table is even in the square root of light: small values need the steps
    place = np.sqrt(np.clip(light, 0, 1, out=light), out=light)
    place *= np.float32(4095)
    return np.take(_encoded(), place.astype(np.uint16))


def described(info: MediaInfo) -> str:
    """How the shot's colours are read, for people: "BT.709, limited range", "BT.2020, HDR (PQ) shown tone-mapped"."""
    rgb = info.color_space == 0 or info.pixel_format.startswith(("rgb", "gbr", "bgr"))
    if rgb:
        matrix = "RGB"
    else:
        matrix = _MATRICES.get(info.color_space, "")
    notes = [matrix or "no colour matrix stated: read as BT.601"]
    if not rgb:
        notes.append("full range" if info.color_range == 2 or info.pixel_format.startswith("yuvj") else "limited range")
    if is_hdr(info):
        notes.append(f"HDR ({'PQ' if info.color_transfer == PQ else 'HLG'}), shown tone-mapped")
    elif not is_plain(info):
        notes.append("wide gamut, shown in BT.709")
    return ", ".join(notes)


@lru_cache(maxsize=8)
def _light(transfer: int, bits: int) -> F32:
    """Linear light of each code: 1 = the screen's white (SDR), WHITE nits (PQ), the scene's brightest light (HLG)."""
    code: F64 = np.arange(1 << bits) / ((1 << bits) - 1)
    if transfer == PQ:
        return (pq_nits(code) / WHITE).astype(np.float32)
    if transfer == HLG:
        a, b, c = 0.17883277, 0.28466892, 0.55991073
        return np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12).astype(np.float32)
    return (code**2.4).astype(np.float32)


def pq_nits(code: F64) -> F64:
    """Nits of PQ code values 0..1 (SMPTE ST 2084)."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = np.power(code, 1 / m2)
    nits: F64 = 10000 * np.power(np.maximum(power - c1, 0) / (c2 - c3 * power), 1 / m1)
    return nits


def pq_code(nits: F64) -> F64:
    """Inverse of `pq_nits`."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = np.power(np.clip(nits, 0, 10000) / 10000, m1)
    code: F64 = np.power((c1 + c2 * power) / (1 + c3 * power), m2)
    return code


def _rolled_off(light: F32) -> F32:
    """Factor (H, W) that brings light (1 = WHITE nits) into 0..1, by the table of `_roll_off`."""
    table = _roll_off()
    peak = np.float32(PEAK / WHITE)
    place = np.sqrt(np.minimum(light / peak, 1)) * np.float32(len(table) - 1)
    factor: F32 = np.take(table, place.astype(np.uint16))
    return np.where(light > peak, 1 / np.maximum(light, peak), factor)


@lru_cache(maxsize=1)
def _roll_off() -> F32:
    """BT.2390 EETF from PEAK to WHITE nits as a factor, even in the square root of light."""
    place: F64 = np.arange(4096) / 4095
    nits = place**2 * PEAK
    top = pq_code(np.array([PEAK]))[0]
    value, target = pq_code(nits) / top, pq_code(np.array([WHITE]))[0] / top
    knee = 1.5 * target - 0.5
    t = np.clip((value - knee) / (1 - knee), 0, 1)
    curve = (2 * t**3 - 3 * t**2 + 1) * knee + (t**3 - 2 * t**2 + t) * (1 - knee) + (3 * t**2 - 2 * t**3) * target
    out = pq_nits(np.where(value < knee, value, curve) * top)
    factor = np.divide(out, nits, out=np.ones_like(nits), where=nits > 0)
    return factor.astype(np.float32)


@lru_cache(maxsize=1)
def _encoded() -> U8:
    """Screen values of light 0..1, even in the square root of light: BT.1886 undone (gamma 2.4)."""
    place: F64 = np.arange(4096) / 4095
    values: U8 = np.rint(255 * np.power(place**2, 1 / 2.4)).astype(np.uint8)
    return values
