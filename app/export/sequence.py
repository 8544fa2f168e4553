"""A shot as numbered PNG pictures, upright and in RGB, with a wave file and a table of times beside them."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from app.export.clock import OutputClock
from app.export.composite import composite, composite_deep
from app.export.presets import Preset, deep
from app.export.sound import write_wav
from app.media.decode import VideoSource, upright
from inference.api import F32, U8, Patch, Progress, Token
from inference.errors import PlosiveError

_WORKERS = 2


def write_sequence(
    folder: Path, source: VideoSource, patches: Callable[[int], Sequence[Patch]], preset: Preset, clock: OutputClock,
    first: int, last: int, samples: F32 | None, rate: int, progress: Progress, token: Token,
) -> tuple[str, ...]:
    """Write `frame_000000.png` ... (numbered as in the shot), `audio.wav` and `timing.json`; notes for the user."""
    info = source.info
    wide = preset.pixel_format(info.pixel_format, info.width, info.height) == "rgb48le" and deep(info.pixel_format)
    waiting: deque[Future[None]] = deque()
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="export-png") as pool:
        try:
            for index, frame in enumerate(source.native_frames(first, last), first):
                token.check()
                picture = _picture(frame, patches(index), info.rotation, wide)
                waiting.append(pool.submit(_write, folder / f"frame_{index:06d}.png", picture))
                while len(waiting) > 2 * _WORKERS or (waiting and waiting[0].done()):
                    waiting.popleft().result()
                progress(index - first + 1, last - first, "Writing")
            while waiting:
                waiting.popleft().result()
        finally:
            for job in waiting:
                job.cancel()
    if samples is not None:
        write_wav(folder / "audio.wav", samples, rate)
    times = [float((int(pts) - int(clock.pts[0])) * clock.time_base) for pts in clock.pts]
    timing: dict[str, Any] = {
        "rate": info.rate, "first": first, "frames": last - first, "sample_aspect": info.sample_aspect,
        "seconds": times,
    }
    (folder / "timing.json").write_text(json.dumps(timing) + "\n", encoding="utf-8")
    notes = ("The pictures are upright RGB without colour tags",)
    return notes


def _picture(frame: VideoFrame, laid: Sequence[Patch], rotation: int, wide: bool) -> NDArray[Any]:
    if not wide:
        return composite(upright(frame, rotation), laid)
    plate = cast(NDArray[np.uint16], frame.to_ndarray(format="rgb48le", threads=1))
    if rotation:
        plate = np.ascontiguousarray(np.rot90(plate, -rotation // 90))
    return composite_deep(plate, laid)


def _write(path: Path, picture: U8 | NDArray[np.uint16]) -> None:
    done, data = cv2.imencode(".png", picture[..., ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise PlosiveError(f"{path.name} could not be encoded", "Try another preset")
    path.write_bytes(data.tobytes())
