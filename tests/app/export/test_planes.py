"""Patches change what the matte covers and nothing else, in the frame's own samples."""

from __future__ import annotations

import av
import numpy as np
import pytest
from av.video.format import VideoFormat

from app.export.composite import composite, composite_deep
from app.export.planes import blend, chroma_step, in_planes, planar_format, samples, turned_back
from inference.api import Patch
from inference.errors import PlosiveError
from tests.footage import picture

FORMATS = [
    "yuv420p", "yuv422p", "yuv444p", "yuv420p10le", "yuv422p10le", "yuv444p12le", "yuvj420p", "yuv411p", "gray",
    "gray10le", "gbrp", "gbrp10le", "gbrap", "yuva420p", "nv12", "yuyv422", "rgb24", "bgr0", "rgba", "rgb48le",
    "p010le",
]


def frame_of(name: str, size: tuple[int, int] = (96, 64), matrix: int = 1, full: bool = False) -> av.VideoFrame:
    """A frame of noise on gradients in any pixel format, tagged."""
    rng = np.random.default_rng(3)
    rgb = picture(4, *size)
    rgb = np.clip(rgb.astype(int) + rng.integers(-30, 30, rgb.shape), 0, 255).astype(np.uint8)
    frame = av.VideoFrame.from_ndarray(rgb, format="rgb24")
    frame = frame.reformat(format=name, dst_colorspace=matrix, dst_color_range=2 if full else 1)
    frame.colorspace, frame.color_range = matrix, 2 if full else 1
    return frame


def soft(height: int, width: int) -> np.ndarray:
    """A matte: 255 inside, ramps of four, 0 on the border."""
    y, x = np.mgrid[0:height, 0:width]
    edge = np.minimum.reduce([y, x, height - 1 - y, width - 1 - x])
    return np.clip(edge * 64, 0, 255).astype(np.uint8)


def planes_of(frame: av.VideoFrame) -> list[np.ndarray]:
    """Copies of all planes."""
    whole = in_planes(frame)
    return [samples(whole, k).copy() for k in range(len(whole.planes))]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("size", [(96, 64), (97, 65)])
def test_outside_the_matte_every_sample_is_the_same(name: str, size: tuple[int, int]) -> None:
    if size[0] % 2 and name in ("yuyv422", "yuv411p"):
        pytest.skip("FFmpeg does not convert this format at odd sizes")
    frame = frame_of(name, size)
    before = planes_of(frame)
    matte = soft(25, 31)
    patch = Patch(33, 21, np.full((25, 31, 3), 10, np.uint8), matte)
    after = planes_of(blend(frame, [patch], 0))
    covered = np.zeros((size[1], size[0]), bool)
    covered[21:46, 33:64] = matte > 0
    changed = 0
    for old, new in zip(before, after, strict=True):
        down, across = -(-size[1] // old.shape[0]), -(-size[0] // old.shape[1])
        rows = np.minimum(np.arange(old.shape[0]) * down, size[1] - 1)
        columns = np.minimum(np.arange(old.shape[1]) * across, size[0] - 1)
        inside = covered[np.ix_(rows, columns)]
        assert np.array_equal(old[~inside], new[~inside])
        changed += int((old[inside] != new[inside]).sum())
    assert changed > 100
    np.testing.assert_array_equal(planes_of(frame)[0], before[0])  # the decoder's own frame is left alone


@pytest.mark.parametrize("name", ["yuv420p", "yuv444p", "yuvj420p", "gbrp", "gray"])
def test_outside_the_matte_the_rgb_is_the_same_too(name: str) -> None:
    frame = frame_of(name, full=name.startswith("yuvj"))
    patch = Patch(32, 21, np.full((25, 31, 3), 10, np.uint8), soft(25, 31))
    old = frame.to_ndarray(format="rgb24")
    new = blend(frame, [patch], 0).to_ndarray(format="rgb24")
    outside = np.ones((64, 96), bool)
    outside[21:46, 32:63] = patch.matte == 0
    np.testing.assert_array_equal(old[outside], new[outside])


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("matrix", [1, 5, 9])
def test_the_plates_own_colours_change_nothing(name: str, matrix: int) -> None:
    frame = frame_of(name, matrix=matrix)
    rgb = in_planes(frame).to_ndarray(format="rgb24")
    patch = Patch(10, 10, rgb[10:50, 10:80].copy(), np.full((40, 70), 255, np.uint8))
    after = blend(frame, [patch], 0)
    for old, new in zip(planes_of(frame), planes_of(after), strict=True):
        np.testing.assert_array_equal(old, new)


@pytest.mark.parametrize("name", ["yuv444p", "yuv420p", "yuv422p10le", "yuvj420p", "gbrp", "gbrp10le", "yuv420p10le"])
@pytest.mark.parametrize("matrix", [1, 5])
def test_the_patchs_colours_arrive(name: str, matrix: int) -> None:
    frame = frame_of(name, matrix=matrix, full=name.startswith("yuvj"))
    pixels = np.empty((40, 60, 3), np.uint8)
    pixels[...] = (180, 70, 90)
    after = blend(frame, [Patch(10, 10, pixels, np.full((40, 60), 255, np.uint8))], 0).to_ndarray(format="rgb24")
    inner = after[14:46, 14:66].astype(int)
    assert np.abs(inner.reshape(-1, 3).mean(0) - (180, 70, 90)).max() <= 1.0
    # 4:2:0 noise of the plate's luma against its block's chroma is clipped in RGB: single pixels may be off further
    assert np.percentile(np.abs(inner - (180, 70, 90)), 95) <= (2 if name in ("yuv444p", "gbrp", "gbrp10le") else 8)


def test_half_a_matte_is_half_way() -> None:
    frame = frame_of("gbrp")
    plate = frame.to_ndarray(format="rgb24").astype(int)
    patch = Patch(0, 0, np.full((64, 96, 3), 255, np.uint8), np.full((64, 96), 51, np.uint8))
    after = blend(frame, [patch], 0).to_ndarray(format="rgb24")
    assert np.abs(after - (plate + (255 - plate) * 0.2)).max() <= 0.51


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_upright_patches_land_on_turned_frames(rotation: int) -> None:
    upright = picture(3, 64, 96)
    lying = np.ascontiguousarray(np.rot90(upright, rotation // 90))
    frame = av.VideoFrame.from_ndarray(lying, format="rgb24")
    rng = np.random.default_rng(1)
    patch = Patch(5, 40, rng.integers(0, 255, (30, 20, 3), dtype=np.uint8), soft(30, 20))
    after = blend(frame, [patch], rotation).to_ndarray(format="rgb24")
    np.testing.assert_array_equal(np.rot90(after, -rotation // 90), composite(upright, [patch]))
    back = turned_back(patch, lying.shape[1], lying.shape[0], rotation)
    assert 0 <= back.x <= lying.shape[1] - back.matte.shape[1]


def test_patches_over_the_edge_outside_and_empty() -> None:
    frame = frame_of("yuv420p")
    rgb = frame.to_ndarray(format="rgb24")
    full = np.full((30, 30), 255, np.uint8)
    black = np.zeros((30, 30, 3), np.uint8)
    for x, y in ((-15, -15), (81, 49), (-1, 40), (95, 63)):
        out = composite(rgb, [Patch(x, y, black, full)])
        assert (out == 0).all(axis=2).sum() >= 1
        assert blend(frame, [Patch(x, y, black, full)], 0) is not frame
    assert composite(rgb, [Patch(200, 0, black, full), Patch(0, 0, black, full * 0)]) is rgb
    nothing = [Patch(200, 0, black, full), Patch(-30, 0, black, full), Patch(0, 0, black, full * 0)]
    assert blend(frame, nothing, 0) is frame


def test_two_patches_lie_on_each_other() -> None:
    frame = frame_of("gbrp")
    rgb = frame.to_ndarray(format="rgb24")
    half = np.full((20, 20), 128, np.uint8)
    pair = [Patch(5, 5, np.full((20, 20, 3), v, np.uint8), half) for v in (250, 20)]
    both = blend(frame, pair, 0).to_ndarray(format="rgb24").astype(int)
    assert np.abs(both - composite(rgb, pair)).max() <= 1


def test_deep_composite_keeps_sixteen_bits() -> None:
    plate = np.random.default_rng(0).integers(0, 65535, (20, 20, 3), dtype=np.uint16)
    matte = np.zeros((6, 6), np.uint8)
    matte[1:5, 1:5] = 255
    out = composite_deep(plate, [Patch(4, 4, np.full((6, 6, 3), 100, np.uint8), matte)])
    assert (out[5:9, 5:9] == 25700).all()
    out[5:9, 5:9] = plate[5:9, 5:9]
    np.testing.assert_array_equal(out, plate)


def test_formats_are_known_by_their_samples() -> None:
    assert chroma_step("yuv420p") == (2, 2)
    assert chroma_step("yuv411p") == (4, 1)
    assert planar_format("yuv420p10be") == "yuv420p10le"
    for name in FORMATS:
        planar = VideoFormat(planar_format(name))
        assert len({c.plane for c in planar.components}) == len(planar.components)
    with pytest.raises(PlosiveError, match="gbrpf32le"):
        planar_format("gbrpf32le")
