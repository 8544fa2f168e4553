"""Running the network: onnxruntime on the best device there is, back to the processor when that one fails.

The session is kept warm; a graphics card that runs out of memory gets half as many frames at a time, and one that
fails otherwise is given up with a message. torch is not needed.
"""

from __future__ import annotations

import ctypes
import logging
import os
import threading
from typing import Any

import numpy as np

from inference.api import F32
from inference.errors import PlosiveError

log = logging.getLogger(__name__)

PREFERRED = ("TensorrtExecutionProvider", "CUDAExecutionProvider")
CPU = "CPUExecutionProvider"
MOST = 32
"""Frames at a time."""
LEAST_RAM = "Failed to allocate memory", "out of memory", "OOM", "ALLOC_FAILED", "bad_alloc"
"""What a provider says when its memory is full."""


_given_up: dict[str, str] = {}
"""Providers that failed in this process, and how: they are not tried again."""


class Runner:
    """One network. Threads may share it. `device` says where it runs, `notes` what became of better places."""

    def __init__(
        self, model: bytes, providers: tuple[str, ...] | None = None, *, threads: int | None = None,
    ) -> None:
        self._model = model
        self._threads = threads or threads_here()
        self._lock = threading.Lock()
        self.notes: list[str] = []
        self.most = MOST
        wanted = present() if providers is None else providers
        self._session = self._open(wanted)

    @property
    def device(self) -> str:
        """The provider in use."""
        return str(self._session.get_providers()[0])

    def _open(self, providers: tuple[str, ...]) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        # threads that spin between two frames would take the cores from those who decode, warp and encode
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 4
        for provider in (*providers, CPU):
            try:
                session = onnxruntime.InferenceSession(self._model, options, providers=[provider])
            except Exception as error:
                if provider == CPU:
                    raise PlosiveError("The editor network is damaged", "Train it again") from error
                self._say(f"{provider} could not be used: {str(error).splitlines()[0]}")
                continue
            if session.get_providers()[0] == provider:
                _check(session)
                return session
            self._say(f"{provider} could not be used on this machine")
        raise PlosiveError("onnxruntime cannot run on this machine", "Install Plosive again")

    def _say(self, note: str) -> None:
        note = f"{note}; the processor is used"
        log.warning("%s", note)
        self.notes.append(note)

    def run(self, pictures: F32, pose: F32) -> F32:
        """Changes (n, 5, s, s), see `inference.training.network`, for pictures (n, c, s, s) and poses (n, 15)."""
        parts: list[F32] = []
        at = 0
        while at < len(pictures):
            step = self.most
            try:
                feed = {"pictures": pictures[at : at + step], "pose": pose[at : at + step]}
                parts.append(self._session.run(None, feed)[0])
            except Exception as error:  # noqa: BLE001 - a driver may raise anything
                self._retreat(error, min(step, len(pictures) - at))
                continue
            at += step
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _retreat(self, error: Exception, tried: int) -> None:
        """Half as many frames when memory ran out, the processor when that does not help. Raises on the processor."""
        with self._lock:
            full = any(words.lower() in str(error).lower() for words in LEAST_RAM)
            if full and tried > 1:
                self.most = min(self.most, max(1, tried // 2))
                return
            if self.device == CPU:
                raise PlosiveError(f"The editor network failed: {str(error).splitlines()[0]}",
                                   "Choose the exemplar renderer for this face") from error
            reason = str(error).splitlines()[0]
            _given_up[self.device] = reason
            self._say(f"{self.device} failed: {reason}")
            self._session = self._open(())


def _check(session: Any) -> None:
    """Raise PlosiveError where a network is none of ours: another file may be a network, too."""
    ins = {one.name: one.shape for one in session.get_inputs()}
    outs = {one.name: one.shape for one in session.get_outputs()}
    pictures, pose, change = ins.get("pictures", ()), ins.get("pose", ()), outs.get("change", ())
    if (len(ins), len(outs), len(pictures), len(pose), len(change)) != (2, 1, 4, 2, 4):
        raise PlosiveError("This network is no editor", "Adapt to this face again")


def chosen() -> tuple[str, str]:
    """Where a network would run if one were opened now, and why nowhere better: for people. Opens none."""
    threads = threads_here()
    processor = f"CPU, {threads} thread{'s' if threads > 1 else ''}"
    better = present()
    if better:
        return f"GPU, {better[0].removesuffix('ExecutionProvider')}", ""
    if not driver():
        return processor, "no NVIDIA driver"
    if _given_up:
        name, reason = next(iter(_given_up.items()))
        return processor, f"{name} failed: {reason}"
    return processor, "this onnxruntime was built without CUDA: install onnxruntime-gpu"


def driver() -> bool:
    """Whether a graphics card's driver is there: a library that was built for one is no graphics card."""
    try:
        ctypes.CDLL("libcuda.so.1" if os.name == "posix" else "nvcuda.dll")
    except OSError:
        return False
    return True


def threads_here() -> int:
    """Threads a network may use on the processor."""
    return min(4, os.cpu_count() or 1)


def present() -> tuple[str, ...]:
    """The better providers this machine really has."""
    if not driver():
        return ()
    import onnxruntime

    there = onnxruntime.get_available_providers()
    # TensorRT builds an engine for minutes where none was asked for: only who set its cache wants it
    wanted = PREFERRED if os.environ.get("ORT_TENSORRT_ENGINE_CACHE_ENABLE") == "1" else PREFERRED[1:]
    return tuple(name for name in wanted if name in there and name not in _given_up)
