"""Laying patches into a decoded frame's own planes, so that every other sample stays bit-identical.

A patch is RGB, a frame usually is not. What is blended is the difference: the colour a patch has over the plate's own
RGB is carried into the frame's samples by the matrix and range of the file, and rounded once. A patch that holds the
plate's own pixels therefore changes nothing, whatever the bit depth, and out-of-range samples survive. A chroma
sample is changed only where the matte covers all luma samples it colours: nothing outside the matte shifts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.plane import VideoPlane
from numpy.typing import NDArray

from app.export.composite import visible
from inference.api import F32, U8, Patch
from inference.errors import PlosiveError

_LUMA = {
    1: (0.2126, 0.0722), 4: (0.30, 0.11), 5: (0.299, 0.114), 6: (0.299, 0.114), 7: (0.212, 0.087),
    9: (0.2627, 0.0593), 10: (0.2627, 0.0593),
}
"""(Kr, Kb) by AVColorSpace; what is not listed is converted by BT.601, as swscale does."""

_PLANAR = {
    "nv12": "yuv420p", "nv21": "yuv420p", "nv16": "yuv422p", "nv24": "yuv444p", "p010le": "yuv420p10le",
    "p210le": "yuv422p10le", "p016le": "yuv420p16le", "yuyv422": "yuv422p", "uyvy422": "yuv422p",
    "yvyu422": "yuv422p", "y210le": "yuv422p10le", "rgb24": "gbrp", "bgr24": "gbrp", "rgb0": "gbrp", "bgr0": "gbrp",
    "0rgb": "gbrp", "0bgr": "gbrp", "rgba": "gbrap", "bgra": "gbrap", "argb": "gbrap", "abgr": "gbrap",
    "pal8": "gbrap", "rgb48le": "gbrp16le", "rgb48be": "gbrp16le", "rgba64le": "gbrap16le", "rgba64be": "gbrap16le",
    "gray16be": "gray16le", "monob": "gray", "monow": "gray",
}
"""Formats whose samples share a plane, and the planar one that holds the same samples."""


def planar_format(native: str) -> str:
    """The format frames of this native format are edited in: itself, or a lossless rearrangement of its samples."""
    if native in _PLANAR:
        return _PLANAR[native]
    if native.endswith("be") and native[:-2] + "le" != native:
        native = native[:-2] + "le"
    form = VideoFormat(native)
    planes = [component.plane for component in form.components]
    if "f16" in native or "f32" in native or form.is_bayer or len(set(planes)) != len(planes):
        raise PlosiveError(
            f"Pictures in the pixel format {native} cannot be edited", "Convert the shot to ProRes or 16-bit PNG first"
        )
    return native


def blend(frame: VideoFrame, patches: Sequence[Patch], rotation: int) -> VideoFrame:
    """A new frame in the planar form with the upright patches laid in; the frame itself where nothing is to change.

    `rotation` is the clockwise turn that makes the frame upright (`MediaInfo.rotation`).
    """
    turned = [turned_back(patch, frame.width, frame.height, rotation) for patch in patches]
    windows = [w for w in (visible(patch, frame.width, frame.height) for patch in turned) if w is not None]
    if not windows:
        return frame
    result = copied(in_planes(frame))
    planes = [samples(result, index) for index in range(len(result.planes))]
    left, top = min(x for x, _, _, _ in windows), min(y for _, y, _, _ in windows)
    right, bottom = (max(at[axis] + at[3].shape[1 - axis] for at in windows) for axis in (0, 1))
    # floats only of what patches lie on: those of a whole frame would take longer than all the rest
    plate = cast(U8, result.to_ndarray(format="rgb24", threads=1))[top:bottom, left:right].astype(np.float32)
    for x, y, pixels, matte in windows:
        place = plate[y - top : y - top + matte.shape[0], x - left : x - left + matte.shape[1]]
        change = pixels - place
        _lay(result, planes, x, y, change, matte)
        place += matte[..., None].astype(np.float32) / 255 * change  # what the next patch lies on
    return result


def in_planes(frame: VideoFrame) -> VideoFrame:
    """The frame with every component in a plane of its own, same samples."""
    wanted = planar_format(frame.format.name)
    if wanted == frame.format.name:
        return frame
    return retagged(frame.reformat(format=wanted, threads=1), frame)


def copied(frame: VideoFrame, name: str | None = None) -> VideoFrame:
    """A frame of its own with the same samples and tags: decoded frames are shared with the decoder."""
    new = VideoFrame(frame.width, frame.height, name or frame.format.name)
    for source, target in zip(frame.planes, new.planes):
        if source.line_size == target.line_size and source.buffer_size == target.buffer_size:
            target.update(bytes(source))
        else:
            rows = min(source.height, target.height)
            width = min(source.line_size, target.line_size)
            _rows(target)[:rows, :width] = _rows(source)[:rows, :width]
    return retagged(new, frame)


def relabelled(frame: VideoFrame, name: str) -> VideoFrame:
    """The same samples under another name of their format (yuvj420p is yuv420p with the range told apart)."""
    return copied(frame, name)


def retagged(new: VideoFrame, frame: VideoFrame) -> VideoFrame:
    """`new` with the colour tags and time of `frame`."""
    new.colorspace, new.color_range = frame.colorspace, frame.color_range
    new.color_primaries, new.color_trc = frame.color_primaries, frame.color_trc
    new.pts = frame.pts
    if getattr(frame, "time_base", None):  # unset on frames that no decoder made
        new.time_base = frame.time_base
    return new


def samples(frame: VideoFrame, plane: int) -> NDArray[np.generic]:
    """A writable view (rows, columns) of one plane of a planar frame, in its own integer type."""
    view = frame.planes[plane]
    kind = np.dtype("<u2" if max(c.bits for c in frame.format.components) > 8 else np.uint8)
    return _rows(view).view(kind)[:, : view.width]


def _rows(plane: VideoPlane) -> U8:
    return np.frombuffer(memoryview(plane), np.uint8)[: plane.height * plane.line_size].reshape(
        plane.height, plane.line_size
    )


def turned_back(patch: Patch, width: int, height: int, rotation: int) -> Patch:
    """An upright patch as it lies in the decoded picture of `width` x `height`, before its turn of `rotation`."""
    if rotation == 0:
        return patch
    h, w = patch.matte.shape
    turns = rotation // 90
    x, y = {
        90: (patch.y, height - patch.x - w),
        180: (width - patch.x - w, height - patch.y - h),
        270: (width - patch.y - h, patch.x),
    }[rotation]
    return Patch(x, y, np.rot90(patch.pixels, turns), np.rot90(patch.matte, turns))


def _lay(frame: VideoFrame, planes: list[NDArray[np.generic]], x: int, y: int, change: F32, matte: U8) -> None:
    """Blend an RGB change (h, w, 3), weighted by the matte, into the planes of `frame` at (x, y)."""
    form = frame.format
    if form.is_rgb:
        for component, channel in zip(form.components, range(3)):
            scale = ((1 << component.bits) - 1) / 255
            _add(planes[component.plane], x, y, change[..., channel] * (scale / 255) * matte, component.bits)
        return
    kr, kb = _LUMA.get(int(frame.colorspace), _LUMA[6])
    luma = change @ np.array([kr, 1 - kr - kb, kb], np.float32)
    gray = len(form.components) < 3
    full = gray or form.name.startswith("yuvj") or int(frame.color_range) == 2
    for index, component in enumerate(form.components[: 1 if gray else 3]):
        top = (1 << component.bits) - 1
        if index == 0:
            scale = top / 255 if full else 219 / 255 * (1 << (component.bits - 8))
            _add(planes[component.plane], x, y, luma * (scale / 255) * matte, component.bits)
            continue
        scale = top / 255 if full else 224 / 255 * (1 << (component.bits - 8))
        axis, weight = (2, kb) if index == 1 else (0, kr)
        chroma = (change[..., axis] - luma) * (scale / (2 * (1 - weight)))
        _add_chroma(planes[component.plane], x, y, chroma, matte, chroma_step(form.name), component.bits)


def chroma_step(name: str) -> tuple[int, int]:
    """Luma samples per chroma sample, (across, down)."""
    chroma = VideoFormat(name, 64, 64).components[1]
    return 64 // chroma.width, 64 // chroma.height


def _add(plane: NDArray[np.generic], x: int, y: int, delta: F32, bits: int) -> None:
    place = plane[y : y + delta.shape[0], x : x + delta.shape[1]]
    mixed = np.rint(place.astype(np.float32) + delta)
    place[...] = np.clip(mixed, 0, (1 << bits) - 1).astype(place.dtype)


def _add_chroma(
    plane: NDArray[np.generic], x: int, y: int, change: F32, matte: U8, step: tuple[int, int], bits: int
) -> None:
    """Add the mean change of each block of `step` luma samples where the matte covers the whole block."""
    across, down = step
    height, width = matte.shape
    left, top = x % across, y % down
    # samples that the picture's edge cuts off do not count: they repeat the last one that is there
    right = -(x + width) % across if (x + width + across - 1) // across >= plane.shape[1] else 0
    bottom = -(y + height) % down if (y + height + down - 1) // down >= plane.shape[0] else 0
    weight = np.pad(matte, ((0, bottom), (0, right)), mode="edge")
    moved = np.pad(change * matte.astype(np.float32), ((0, bottom), (0, right)), mode="edge")
    rest = (-(top + weight.shape[0]) % down, -(left + weight.shape[1]) % across)
    weight = np.pad(weight, ((top, rest[0]), (left, rest[1])))
    moved = np.pad(moved, ((top, rest[0]), (left, rest[1])))
    rows, columns = weight.shape[0] // down, weight.shape[1] // across
    covered = weight.reshape(rows, down, columns, across).min(axis=(1, 3)) > 0
    mean = moved.reshape(rows, down, columns, across).mean(axis=(1, 3)) / 255
    _add(plane, x // across, y // down, np.where(covered, mean, 0).astype(np.float32), bits)
