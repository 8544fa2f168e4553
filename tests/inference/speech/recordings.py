"""Reading a recording in tests of speech."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import av
import numpy as np

from inference.api import F32


class Recording(NamedTuple):
    samples: F32
    rate: int
    text: str = ""


def load(path: Path, text: str = "") -> Recording:
    """Mono, at its own rate."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        plain = av.AudioResampler(format="fltp")
        parts = [out.to_ndarray() for frame in container.decode(stream) for out in plain.resample(frame)]
        return Recording(np.concatenate(parts, axis=1).mean(axis=0).astype(np.float32), stream.rate, text)
