"""What a screen shows: colour bars of every matrix and range, HDR tone-mapped from all its bits."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from pathlib import Path

import av
import numpy as np
import pytest

from app.document.model import MediaInfo
from app.export.composite import composite
from app.export.planes import blend
from app.media.decode import VideoSource
from app.media.display import HLG, PQ, described, is_hdr, pq_code, pq_nits, to_display
from inference.api import U8, Patch

BARS = np.array(
    [[235, 235, 235], [235, 235, 16], [16, 235, 235], [16, 235, 16], [235, 16, 235], [235, 16, 16], [16, 16, 235],
     [128, 128, 128]], np.uint8,
)  # fmt: skip
LUMA = {1: (0.2126, 0.0722), 6: (0.299, 0.114), 9: (0.2627, 0.0593)}
HEIGHT, WIDTH = 32, 128


def bars() -> U8:
    """Eight bars of 16 columns."""
    return np.repeat(np.repeat(BARS[None], HEIGHT, 0), WIDTH // len(BARS), 1)


def planes(rgb: np.ndarray, matrix: int, full: bool, bits: int = 8) -> list[np.ndarray]:
    """Y, Cb and Cr of RGB 0..1 by the textbook (ITU-T H.273), independent of any library."""
    kr, kb = LUMA[matrix]
    r, g, b = (rgb[..., i] for i in range(3))
    y = kr * r + (1 - kr - kb) * g + kb * b
    cb, cr = (b - y) / (2 * (1 - kb)), (r - y) / (2 * (1 - kr))
    top, unit = (1 << bits) - 1, 1 << (bits - 8)
    if full:
        return [np.rint(y * top), np.rint(cb * top + 128 * unit), np.rint(cr * top + 128 * unit)]
    return [np.rint((16 + 219 * y) * unit), np.rint((128 + 224 * cb) * unit), np.rint((128 + 224 * cr) * unit)]


def write(path: Path, frame: av.VideoFrame, matrix: int, full: bool, primaries: int = 1, transfer: int = 1) -> Path:
    """One lossless frame with these tags."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream("ffv1", rate=Fraction(25))
        stream.width, stream.height, stream.pix_fmt = frame.width, frame.height, frame.format.name
        context = stream.codec_context
        context.colorspace, context.color_range = matrix, 2 if full else 1
        context.color_primaries, context.color_trc = primaries, transfer
        frame.colorspace, frame.color_range = matrix, 2 if full else 1
        frame.color_primaries, frame.color_trc = primaries, transfer
        frame.pts, frame.time_base = 0, Fraction(1, 25)
        out.mux(stream.encode(frame))
        out.mux(stream.encode())
    return path


def shot(path: Path, rgb: np.ndarray, matrix: int, full: bool, **more: int) -> Path:
    """A file of this picture (RGB 0..1), 4:4:4; `bits` in `more`."""
    bits = more.pop("bits", 8)
    height, width = rgb.shape[:2]
    frame = av.VideoFrame(width, height, "yuv444p" if bits == 8 else f"yuv444p{bits}le")
    kind = np.uint8 if bits == 8 else np.dtype("<u2")
    for plane, values in zip(frame.planes, planes(rgb, matrix, full, bits), strict=True):
        rows = np.zeros((height, plane.line_size // np.dtype(kind).itemsize), kind)
        rows[:, :width] = np.clip(values, 0, (1 << bits) - 1)
        plane.update(rows.tobytes())
    return write(path, frame, matrix, full, **more)


@pytest.mark.parametrize(("matrix", "full"), list(product((1, 6), (False, True))))
def test_bars_are_shown_as_they_were_painted(tmp_path: Path, matrix: int, full: bool) -> None:
    source = VideoSource(shot(tmp_path / "bars.mkv", bars() / 255, matrix, full))
    shown = to_display(source.frame(0), source.info)
    assert np.abs(shown.astype(int) - bars()).max() <= 1
    assert described(source.info) == f"BT.{709 if matrix == 1 else 601}, {'full' if full else 'limited'} range"


@pytest.mark.parametrize(("matrix", "full"), list(product((1, 6), (False, True))))
def test_a_patch_in_the_export_decodes_to_what_was_shown(tmp_path: Path, matrix: int, full: bool) -> None:
    source = VideoSource(shot(tmp_path / "bars.mkv", bars() / 255, matrix, full))
    matte = np.zeros((16, 40), np.uint8)
    matte[1:-1, 1:-1] = 255
    matte[1:-1, 20:-1] = 128
    patch = Patch(30, 8, np.full((16, 40, 3), (180, 90, 60), np.uint8), matte)
    seen = to_display(composite(source.frame(0), [patch]), source.info)
    written = write(tmp_path / "out.mkv", blend(source.native(0), [patch], 0), matrix, full)
    again = VideoSource(written)
    decoded = to_display(again.frame(0), again.info)
    assert (seen != to_display(source.frame(0), source.info)).any()
    assert np.abs(decoded.astype(int) - seen).max() <= 2


def test_plain_pictures_are_not_copied() -> None:
    rgb = bars()
    assert to_display(rgb, MediaInfo(color_primaries=1, color_transfer=1)) is rgb


def test_wide_gamut_grey_stays_grey_and_green_leaves_the_screen() -> None:
    info = MediaInfo(color_primaries=9, color_transfer=14, color_space=9, color_range=1)
    grey = to_display(np.full((2, 2, 3), 120, np.uint8), info)
    assert np.abs(grey.astype(int) - 120).max() <= 1
    green = to_display(np.full((1, 1, 3), (0, 200, 0), np.uint8), info)[0, 0]
    assert green[0] == 0 and green[1] > 205 and green[2] == 0
    assert "wide gamut" in described(info)


def test_pq_is_the_standards_curve() -> None:
    assert pq_nits(np.array([0.5081]))[0] == pytest.approx(100, rel=0.005)  # ST 2084: code 0.508 is 100 nits
    nits = np.array([0.01, 1, 58, 203, 1000, 10000.0])
    assert pq_nits(pq_code(nits)) == pytest.approx(nits, rel=1e-6)


@pytest.mark.parametrize("transfer", [PQ, HLG])
def test_hdr_is_mapped_in_order_and_greys_stay_grey(transfer: int) -> None:
    info = MediaInfo(color_primaries=9, color_transfer=transfer, color_space=9)
    assert is_hdr(info)
    ramp = np.repeat(np.linspace(0, 65535, 512).astype(np.uint16)[None, :, None], 3, axis=2)
    shown = to_display(ramp, info).astype(int)
    assert (np.diff(shown[0, :, 1]) >= 0).all()
    assert np.ptp(shown, axis=2).max() <= 1
    assert shown[0, 0, 0] == 0 and shown[0, -1, 0] == 255


def test_reference_white_lies_below_the_screens_white_with_room_for_highlights() -> None:
    info = MediaInfo(color_primaries=9, color_transfer=PQ, color_space=9)

    def level(nits: float) -> int:
        code = round(float(pq_code(np.array([nits]))[0]) * 65535)
        return int(to_display(np.full((1, 1, 3), code, np.uint16), info)[0, 0, 0])

    assert 180 <= level(100) <= 192  # diffuse tones: nearly (100 / 203) ** (1 / 2.4) * 255 = 190
    assert 220 <= level(203) <= 240
    assert level(203) < level(500) < level(1000) == 255


def test_ten_bits_of_hdr_reach_the_screen(tmp_path: Path) -> None:
    dark = np.linspace(0.1, 0.32, 256)[None, :, None]
    rgb = np.repeat(np.repeat(dark, 16, 0), 3, 2)
    path = shot(tmp_path / "hdr.mkv", rgb, 9, False, bits=10, primaries=9, transfer=PQ)
    source = VideoSource(path)
    assert source.info.pixel_format == "yuv444p10le"
    deep, shallow = to_display(source.deep(0), source.info), to_display(source.frame(0), source.info)
    assert len(np.unique(deep[0, :, 1])) > 1.15 * len(np.unique(shallow[0, :, 1]))
    assert np.abs(deep.astype(int) - shallow).max() <= 2
    assert described(source.info) == "BT.2020, limited range, HDR (PQ), shown tone-mapped"
