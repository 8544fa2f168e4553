"""How fast Plosive is on this machine: the figures users feel, measured on a real shot by real work.

Every figure says what it was measured on. Absolute times depend on the machine and what else it does; compare
figures of one run, or of two runs made one after the other. What the window shows is measured by the window itself,
found by name (entry point group `plosive.benches`), since the application may not import widgets.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.metadata import entry_points
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.jobs.manager import JobManager
from app.media.decode import VideoSource
from app.media.proxy import ProxySource, make_proxy
from app.services import bench_editor
from app.services.pipeline import Pipeline
from app.services.studio import Studio
from inference import registry
from inference.api import U8, ArrayFrames, FaceAnalysis, Progress, Token
from inference.errors import PlosiveError
from inference.render.editor.runtime import threads_here

MOUTH = 160
"""Size of the mouth frame at which renderers are compared."""
Figures = dict[str, Any]


def measure(clip: Path, progress: Progress, token: Token) -> Figures:
    """All figures, flat: `KEY` and `KEY_on`, what it was measured on."""
    figures: Figures = {"clip": clip.name, "cores": os.cpu_count() or 0}
    with tempfile.TemporaryDirectory(prefix="plosive-bench-") as folder:
        source = VideoSource(clip)
        info = source.info
        shape = f"{info.width}x{info.height}, {info.frames} frames"
        steps: list[tuple[str, Callable[[], None]]] = [
            ("Tracking faces", lambda: _analysis(source, shape, figures, token)),
            ("Scrubbing", lambda: _scrub(clip, Path(folder), source, shape, figures)),
            ("Dubbing", lambda: _dub(clip, Path(folder), shape, figures)),
            ("Editing", lambda: _window(clip, Path(folder), shape, figures)),
            ("A long shot", lambda: _long(Path(folder), shape, figures)),
        ]
        for number, (note, step) in enumerate(steps):
            token.check()
            progress(number, len(steps), note)
            step()
        source.close()
    progress(1, 1, "Done")
    return figures


def _analysis(source: VideoSource, shape: str, figures: Figures, token: Token) -> None:
    from inference.face import analyse_faces

    pictures = _Part(source, min(len(source), 250))
    started = time.perf_counter()
    faces = analyse_faces(pictures, token=token)
    spent = time.perf_counter() - started
    figures["analysis_fps"] = round(len(pictures) / spent, 1)
    figures["analysis_fps_on"] = f"track and measure with decoding, first {len(pictures)} frames of {shape}"
    if not faces:
        raise PlosiveError("No face was found in this clip", "Measure on a clip that shows a speaker")
    small, scaled = _scaled(source, faces[0], len(pictures))
    renderer = registry.get("renderer", "exemplar").make()
    bank = renderer.build_bank(ArrayFrames(scaled), small, usable=small.present)
    threads = threads_here()
    onnx, found = bench_editor.network(threads, token)
    figures.update(bench_editor.end_to_end(bank, onnx, small, scaled, threads, token) | found)


def _scaled(source: VideoSource, face: FaceAnalysis, count: int) -> tuple[FaceAnalysis, list[U8]]:
    """The first frames of the shot, scaled so that its mouth frame has `MOUTH` pixels."""
    scale = MOUTH / face.size
    some = min(count, 120)
    pictures = [
        cv2.resize(p, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) for p in source.frames(0, some)
    ]
    to_mouth = face.to_mouth[:some].copy()
    to_mouth[:, :, 2] *= scale
    small = replace(
        face, present=face.present[:some], mesh=face.mesh[:some] * scale, head=face.head[:some],
        confidence=face.confidence[:some], iod=face.iod[:some] * scale, to_mouth=to_mouth, size=MOUTH,
        visibility=face.visibility[:some], raw=face.raw[:some], pose=face.pose[:some],
    )
    return small, pictures


def _scrub(clip: Path, folder: Path, source: VideoSource, shape: str, figures: Figures) -> None:
    proxy = folder / "proxy.mov"
    started = time.perf_counter()
    make_proxy(clip, source.info, proxy)
    figures["proxy_ratio"] = round((time.perf_counter() - started) / (source.info.duration / 1e6), 2)
    figures["proxy_ratio_on"] = f"making the proxy over the shot's length, {shape}"
    frames = ProxySource(proxy, source.info)
    picks = np.random.default_rng(1).integers(0, len(source), 100)
    frames.frame(0)
    figures["scrub_ms_p95"] = _p95(frames.frame, [int(i) for i in picks])
    figures["scrub_ms_p95_on"] = f"100 random frames from the proxy of {shape}"


def _dub(clip: Path, folder: Path, shape: str, figures: Figures) -> None:
    from app.services.demo import demo_line, demo_transcript

    out = folder / "dub.mp4"
    started = time.perf_counter()
    _plosive(["dub", str(clip), "--dialogue", str(demo_line()), "--transcript", demo_transcript(), "-o", str(out)])
    spent = time.perf_counter() - started
    length = VideoSource(out).info.duration / 1e6
    figures["dub_ratio"] = round(spent / length, 2)
    figures["dub_ratio_on"] = f"`plosive dub` to H.264 as a whole process, {length:.1f} s, {shape}"


def _window(clip: Path, folder: Path, shape: str, figures: Figures) -> None:
    from app.services.demo import demo_line, demo_transcript

    project = folder / "window.plosive"
    studio = Studio.create(clip, project, dialogue=demo_line(), transcript=demo_transcript(),
                           jobs=JobManager(inline=True), scratch=True)
    try:
        studio.jobs.run(Pipeline(studio).run)
        studio.save()
    finally:
        studio.close()
    corrected = bench_editor.corrected(project, folder / "corrected.plosive")
    for bench in entry_points(group="plosive.benches"):
        figures.update(bench.load()(project, shape, corrected))


def _long(folder: Path, shape: str, figures: Figures) -> None:
    text = _plosive_code("import sys; from app.services.bench_long import main; main(sys.argv[1])", [str(folder)])
    figures.update(json.loads(text))


def _p95(call: Callable[[int], object], arguments: list[int]) -> float:
    spent = []
    for argument in arguments:
        started = time.perf_counter()
        call(argument)
        spent.append(time.perf_counter() - started)
    return round(float(np.percentile(spent, 95)) * 1000, 1)


def _plosive(arguments: list[str]) -> str:
    return _plosive_code("import sys; from app.cli.main import main; sys.exit(main(sys.argv[1:]))", arguments)


def _plosive_code(code: str, arguments: list[str]) -> str:
    run = subprocess.run([sys.executable, "-P", "-c", code, *arguments], capture_output=True, text=True, check=False)
    if run.returncode:
        raise PlosiveError(f"A part of the bench failed: {run.stderr.strip().splitlines()[-1:]}", "Run it alone")
    return run.stdout


def peak_rss_mb() -> float:
    """The most memory this process ever held.

    Where the system says so (Linux): `getrusage` would count what the process that started this one held, too.
    """
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return round(int(line.split()[1]) / 1024, 1)
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


class _Part:
    """The first frames of a source."""

    def __init__(self, source: VideoSource, count: int) -> None:
        self.source = source
        self.count = count

    def __len__(self) -> int:
        return self.count

    def frame(self, index: int) -> U8:
        """Frame `index`."""
        return self.source.frame(index)

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[U8]:
        """Frames start..stop."""
        stop = self.count if stop is None else min(stop, self.count)
        return islice(self.source.frames(start, stop), max(stop - start, 0))
