"""The demo: a shot made here from the portrait that ships inside scikit-image, and a line the project recorded itself.

The portrait (Eileen Collins, NASA, public domain) is filmed as a camera held in the hand would film it: slow sway from
a few sines that never repeat together, a breath of zoom and tilt, a little sensor noise. Everything is computed from
the frame's number and a fixed seed, so that the demo is the same on every machine. The shot is made once per version
and kept in the user's data folder; nothing is downloaded.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import av
import cv2
import numpy as np

import resources
from app.services import paths
from inference.api import F32, U8, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError, system_reason

VERSION = 1
"""Part of the file's name: raise it whenever the pictures change."""

RATE = 25
SIZE = (1280, 720)
ZOOM = 2.75  # pixels of the shot per pixel of the portrait: eyes about 165 px apart
CENTRE = (238.0, 137.0)  # of the view, in the portrait: head and shoulders, with room for the sway
TAIL = 0.5  # seconds of picture after the line

# One row per sine: Hz, and amplitude in x and y (portrait pixels), tilt (degrees) and zoom (fraction).
SWAY = np.array(
    [
        (0.13, 2.1, 1.3, 0.25, 0.005),
        (0.31, 0.9, 0.8, 0.16, 0.002),
        (0.71, 0.30, 0.35, 0.07, 0.0),
        (1.37, 0.10, 0.13, 0.03, 0.0),
    ]
)
NOISE = 0.8  # standard deviation of the sensor noise, in 8-bit steps


def demo_project(folder: Path | None = None, *, progress: Progress = silent, token: Token | None = None) -> Path:
    """The demo's project folder, in `folder` or the user's data folder; made once, then kept as it is."""
    from app.io.project import FILE  # here, because the shot alone, which tests and benchmarks use, needs no studio
    from app.jobs.manager import JobManager
    from app.services.studio import Studio

    folder = paths.data() / "demo" if folder is None else folder
    project = folder / "Demo.plosive"
    if (project / FILE).exists():
        return project
    shot = demo_shot(folder, progress=progress, token=token)
    # The project must outlive a move or an update of the installation: it gets a line of its own.
    line = folder / "demo-line.flac"
    line.write_bytes(demo_line().read_bytes())
    jobs = JobManager(inline=True)
    Studio.create(shot, project, dialogue=line, transcript=demo_transcript(), jobs=jobs).close()
    return project


def demo_line() -> Path:
    """The spoken line, 16 kHz mono FLAC; resources/demo/README.md says how it was made."""
    return Path(resources.__file__).parent / "demo" / "line.flac"


def demo_transcript() -> str:
    """What the line says."""
    return demo_line().with_suffix(".txt").read_text(encoding="utf-8").strip()


def demo_shot(folder: Path | None = None, *, progress: Progress = silent, token: Token | None = None) -> Path:
    """The demo shot (1280x720, 25 fps, H.264, no sound) in `folder` or the user's data folder; made when missing."""
    folder = paths.data() / "demo" if folder is None else folder
    out = folder / f"demo-shot-{VERSION}.mp4"
    if out.exists():
        return out
    part = folder / f".{out.name}.{os.getpid()}.part"
    frames = int(np.ceil((_line_seconds() + TAIL) * RATE))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(part, _pictures(_portrait(), frames), frames, progress, token or NeverCancelled())
        part.replace(out)
    except OSError as error:
        raise PlosiveError(f"The demo shot cannot be written to {folder}: {system_reason(error)}",
                           "Free some space or make the folder writable, then try again.") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return out


def camera(frame: int) -> F32:
    """(2, 3) affine that takes the portrait's pixels to those of the shot at `frame`."""
    hz, amplitudes = SWAY[:, :1], SWAY[:, 1:]
    phases = np.random.default_rng(VERSION).uniform(0, 2 * np.pi, amplitudes.shape)
    x, y, tilt, zoom = (amplitudes * np.sin(2 * np.pi * hz * frame / RATE + phases)).sum(axis=0)
    matrix = cv2.getRotationMatrix2D((CENTRE[0] + x, CENTRE[1] + y), tilt, ZOOM * (1 + zoom))
    matrix[:, 2] += np.array(SIZE) / 2 - (CENTRE[0] + x, CENTRE[1] + y)
    return np.asarray(matrix, np.float32)


def _pictures(portrait: U8, frames: int) -> Iterator[U8]:
    """The shot's frames, (H, W, 3) RGB."""
    width, height = SIZE
    random = np.random.default_rng(VERSION)
    # One sheet of grain, laid down elsewhere each frame: as good as new noise and much quicker to make.
    grain = random.normal(0, NOISE, (height + 255, width + 255, 1)).astype(np.float32)
    for frame in range(frames):
        left, top = random.integers(256, size=2)
        moved = cv2.warpAffine(portrait, camera(frame), SIZE, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101)
        noisy = moved + grain[top : top + height, left : left + width]
        yield np.clip(np.rint(noisy), 0, 255).astype(np.uint8)


def _portrait() -> U8:
    """The portrait as (512, 512, 3) RGB, from the installed wheel: scikit-image itself is not imported."""
    found = find_spec("skimage")
    place = found and found.submodule_search_locations and Path(found.submodule_search_locations[0])
    path = place / "data" / "astronaut.png" if place else None
    if path is None or not path.is_file():
        raise PlosiveError("The demo's portrait, part of scikit-image, is not installed",
                           "Run installer/run.sh again: it mends the installation.")
    with av.open(str(path)) as picture:
        return np.asarray(next(picture.decode(video=0)).to_ndarray(format="rgb24"), np.uint8)


def _line_seconds() -> float:
    """How long the spoken line is."""
    with av.open(str(demo_line())) as line:
        stream = line.streams.audio[0]
        return sum(frame.samples for frame in line.decode(stream)) / float(stream.rate)


def _write(path: Path, pictures: Iterator[U8], frames: int, progress: Progress, token: Token) -> None:
    """Encode the pictures so well that the face mesh and a renderer find no blocks in them."""
    with av.open(str(path), "w", format="mp4") as out:
        stream = out.add_stream("libx264", rate=RATE, options={"crf": "12", "preset": "veryfast"})
        stream.width, stream.height = SIZE
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = 12
        context = stream.codec_context
        context.color_primaries = context.color_trc = context.colorspace = 1  # BT.709
        context.color_range = 1  # limited
        for index, picture in enumerate(pictures):
            token.check()
            progress(index, frames, "filming the demo shot")
            frame = av.VideoFrame.from_ndarray(picture, "rgb24")
            frame = frame.reformat(format="yuv420p", dst_colorspace="ITU709")
            frame.pts = index
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    progress(frames, frames, "filming the demo shot")
