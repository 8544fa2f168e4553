"""What this machine has and lacks for Plosive's work, each with what to do about it."""

from __future__ import annotations

import ctypes.util
import os
import platform
import re
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import Literal

from app.document.phrase import phrase
from app.services import paths
from inference import registry

_PACKAGES = ("PySide6-Essentials", "torch", "mediapipe", "opencv-python", "av", "pocketsphinx", "onnxruntime-gpu",
             "transformers", "g2p-en", "pyqtgraph", "sounddevice", "numpy")

_WHY = (phrase("no NVIDIA driver"), phrase("this onnxruntime was built without CUDA: install onnxruntime-gpu"))
"""Why a network runs on the processor, as the engine says it: here so that translators find it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact about the machine; `text` says what it is, or what to do."""

    name: str
    ok: bool
    text: str
    needed: bool = True


def findings() -> list[Finding]:
    """Everything that matters, quickly: nothing heavy is loaded."""
    found = [_python(), *_packages(), *_guarded("face mesh model", _mesh_model), *_plugins()]
    found += [_display(), _sound(), _gpu(), *_guarded("editor network", _editor), _memory(), _space()]
    return found


def renders_on(renderer: str) -> Finding:
    """What a renderer computes on here: asked where a network runs, else as its name card says ("device")."""
    spec = registry.get("renderer", renderer)
    if "network" in spec.details:
        where, why = _network_runs_on()
        threads = re.fullmatch(r"CPU, (\d+) threads?", where)
        said = where if threads is None else processor_text("thread", int(threads[1]))
        return Finding(f"{spec.title} {spec.version}" + (f"\n{why}" if why else ""), True, said)
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    processor = processor_text("core", cores)
    wants_gpu = spec.details.get("device", "cpu") == "cuda"
    gpu = _gpu().ok
    return Finding(f"{spec.title} {spec.version}", gpu or not wants_gpu, "GPU" if wants_gpu and gpu else processor)


def processor_text(of: Literal["core", "thread"], n: int) -> str:
    """What is computed with where there is no graphics card, to be read in the user's language."""
    if of == "core":
        return phrase("CPU, {n} cores", n=n) if n > 1 else phrase("CPU, 1 core")
    return phrase("CPU, {n} threads", n=n) if n > 1 else phrase("CPU, 1 thread")


def _network_runs_on() -> tuple[str, str]:
    from inference.render.editor.runtime import chosen  # onnxruntime only where there is a driver

    return chosen()


def _editor() -> Finding:
    where, why = _network_runs_on()
    return Finding("editor network", True, f"runs on {where}" + (f"; {why}" if why else ""), False)


def _python() -> Finding:
    right = (3, 11) <= sys.version_info[:2] <= (3, 12)
    text = f"{platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return Finding("Python", right, text if right else f"{text}; install Python 3.11 or 3.12")


def _packages() -> list[Finding]:
    found = []
    for name in _PACKAGES:
        try:
            found.append(Finding(name, True, version(name)))
        except PackageNotFoundError:
            found.append(Finding(name, False, "not installed; run `bash installer/run.sh --setup-only`"))
    return found


def _guarded(name: str, look: Callable[[], Finding]) -> list[Finding]:
    try:
        return [look()]
    except (ImportError, OSError) as error:
        return [Finding(name, False, f"{error}; run `bash installer/run.sh --setup-only`")]


def _mesh_model() -> Finding:
    spec = find_spec("mediapipe")
    folder = spec.submodule_search_locations[0] if spec and spec.submodule_search_locations else ""
    model = os.path.join(folder, "modules", "face_landmark", "face_landmark_with_attention.tflite")  # noqa: PTH118
    there = bool(folder) and os.path.exists(model)  # noqa: PTH110
    return Finding("face mesh model", there, "in the mediapipe wheel" if there else "install mediapipe 0.10.21")


def _plugins() -> list[Finding]:
    found = []
    for kind in registry.KINDS:
        names = ", ".join(spec.id for spec in registry.specs(kind))
        found.append(Finding(f"{kind}s", bool(names), names or "none found; install Plosive with pip"))
    return found + [Finding("plug-in", False, problem, needed=False) for problem in registry.problems()]


def _display() -> Finding:
    there = sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return Finding("display", there, "there" if there else "none: the command line works, the window does not", False)


def _sound() -> Finding:
    library = sys.platform != "linux" or ctypes.util.find_library("portaudio") is not None
    text = "PortAudio found" if library else "no PortAudio: playback is silent; install libportaudio2"
    return Finding("sound", library, text, False)


def _gpu() -> Finding:
    there = shutil.which("nvidia-smi") is not None
    return Finding("GPU", there, "NVIDIA driver found" if there else "none: everything runs on the CPU", False)


def _memory() -> Finding:
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    except (ValueError, OSError, AttributeError):
        return Finding("memory", True, "unknown", False)
    return Finding("memory", total >= 4, f"{total:.0f} GiB" + ("" if total >= 4 else "; 4 GiB is the least"), False)


def _space() -> Finding:
    folder = paths.proxies()
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free / 2**30
    return Finding("free space", free >= 5, f"{free:.0f} GiB for caches" + ("" if free >= 5 else "; free some"), False)
