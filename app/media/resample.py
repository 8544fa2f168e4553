"""Sound at another rate, by the decoder's own resampler.

It is loaded wherever sound was decoded and works outside the interpreter's lock; scipy's takes seconds to import while
other threads are busy.
"""

from __future__ import annotations

import av
import numpy as np

from inference.api import F32, NeverCancelled, Token

_PIECE = 1 << 18
_LAYOUTS = {1: "mono", 2: "stereo"}


def resampled(samples: F32, rate: int, to: int, token: Token = NeverCancelled()) -> F32:  # noqa: B008
    """(n, channels) samples of `rate` Hz at `to` Hz, without delay; every channel stays itself."""
    if rate == to or not len(samples):
        return samples
    channels = samples.shape[1]
    if channels not in _LAYOUTS:
        return np.concatenate([resampled(samples[:, [k]], rate, to, token) for k in range(channels)], axis=1)
    resampler = av.AudioResampler(format="fltp", layout=_LAYOUTS[channels], rate=to)
    parts: list[F32] = []
    for first in range(0, len(samples), _PIECE):
        token.check()
        piece = np.ascontiguousarray(samples[first : first + _PIECE].T, np.float32)
        frame = av.AudioFrame.from_ndarray(piece, "fltp", _LAYOUTS[channels])
        frame.sample_rate, frame.pts = rate, first
        parts += [out.to_ndarray().astype(np.float32, copy=False) for out in resampler.resample(frame)]
    parts += [out.to_ndarray().astype(np.float32, copy=False) for out in resampler.resample(None)]
    made: F32 = np.concatenate(parts, axis=1).T
    return made
