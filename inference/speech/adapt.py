"""The acoustic model made to fit one voice: the means of its Gaussians moved as this recording's sounds lie.

A phone's shift is the average distance of its frames to the Gaussians they belong to, pulled towards that of its
class of sounds, and that towards none, as if one second had been heard without any (MAP estimation of a bias per
regression class, two levels of classes). Wrongly placed phones hardly matter: those that fit badly teach nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from inference.api import F32, F64
from inference.speech.acoustics import FILLER_PHONES, AcousticModel, model
from inference.speech.boundaries import Phone, frame_at
from inference.speech.features import FRAME, features
from inference.speech.phones import AFFRICATE, APPROXIMANT, FRICATIVE, NASAL, SIBILANT, STOP

ENOUGH_S = 60.0
"""Seconds of speech after which hearing more changes little."""
_PULL = 100.0  # frames
_FITS = -8.0  # nats per frame below the best sound
_CLASSES = (FILLER_PHONES, STOP, AFFRICATE, SIBILANT, FRICATIVE, NASAL, APPROXIMANT)
_WIDTH = 39


class Voice:
    """What was heard of one voice so far."""

    def __init__(self) -> None:
        self._plain = model()
        count = len(self._plain.phones)
        self._pull = np.zeros((count, _WIDTH))  # sum of distances over variance
        self._precision = np.zeros((count, _WIDTH))
        self._frames = np.zeros(count)

    @property
    def seconds(self) -> float:
        """How much speech it has learned from."""
        return float(self._frames.sum()) * FRAME / 16000

    def hear(self, samples: F32, phones: Iterable[Phone]) -> None:
        """Learn from phones placed in mono samples at 16 kHz."""
        heard = features(samples, FRAME)
        for phone in phones:
            if phone.score < _FITS:
                continue
            first, last = (int(np.clip(np.ceil(frame_at(t, FRAME)), 0, len(heard))) for t in (phone.start, phone.end))
            if last > first:
                self._learn(heard[first:last], self._plain.phones[phone.label])

    def _learn(self, frames: F32, phone: int) -> None:
        self._frames[phone] += len(frames)
        for stream, (means, variances) in enumerate(self._plain.gaussians(phone)):
            part = slice(13 * stream, 13 * stream + 13)
            apart = frames[:, None, part] - means
            log = -0.5 * (apart * apart / variances + np.log(variances)).sum(axis=2)
            share = np.exp(log - log.max(axis=1, keepdims=True))
            share /= share.sum(axis=1, keepdims=True)
            weight = share[:, :, None] / variances
            self._pull[phone, part] += (weight * apart).sum(axis=(0, 1))
            self._precision[phone, part] += weight.sum(axis=(0, 1))

    def model(self) -> AcousticModel:
        """The model for this voice; the plain one as long as nothing was heard."""
        return self._plain.shifted(self.shifts()) if self._frames.any() else self._plain

    def shifts(self) -> F64:
        """(phones, 39) how far each phone's means move."""
        usual = self._precision.sum(axis=0) / max(self._frames.sum(), 1.0) * _PULL + 1e-9
        classes = np.array([_class(name) for name in self._plain.phones])
        out = np.zeros_like(self._pull)
        for number in np.unique(classes):
            of = classes == number
            whole = self._pull[of].sum(axis=0) / (self._precision[of].sum(axis=0) + usual)
            out[of] = (self._pull[of] + usual * whole) / (self._precision[of] + usual)
        return out


def _class(phone: str) -> int:
    return next((i for i, kind in enumerate(_CLASSES) if phone in kind), len(_CLASSES))
