"""The acoustic model made to fit one voice: its vocal tract's length, then its Gaussians' means moved.

A longer vocal tract has all resonances lower. The warp of the frequency axis is the one of seven under which the
phones that were placed are likeliest, little of it as long as little was heard (vocal tract length normalisation:
Lee & Rose 1996).

A phone's shift is the average distance of its frames to the Gaussians they belong to, pulled towards that of its
class of sounds, and that towards none, as if one second had been heard without any (MAP estimation of a bias per
regression class, two levels of classes). Wrongly placed phones hardly matter: those that fit badly teach nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

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
WARPS = (0.88, 0.92, 0.96, 1.0, 1.04, 1.08, 1.12)
_ENOUGH_FOR_WARP_S = 10.0
_USUAL_WARP = 0.06  # standard deviation among people
_TELLS = 0.1  # of a frame's likelihood: neighbours say the same, and the model is not true

Span = tuple[str, int, int]
"""A phone and its frames, first and past the last."""


class Voice:
    """What was heard of one voice so far."""

    def __init__(self) -> None:
        self._plain = model()
        self._pieces: list[tuple[F32, list[Span]]] = []  # while the warp is not settled
        self._likely = -0.5 * ((np.array(WARPS) - 1.0) / _USUAL_WARP) ** 2
        self._forget()

    def _forget(self) -> None:
        count = len(self._plain.phones)
        self._pull = np.zeros((count, _WIDTH))  # sum of distances over variance
        self._precision = np.zeros((count, _WIDTH))
        self._frames = np.zeros(count)

    @property
    def seconds(self) -> float:
        """How much speech it has learned from."""
        return float(self._frames.sum()) * FRAME / 16000

    @property
    def warp(self) -> float:
        """Of WARPS the one that suits this voice."""
        return WARPS[int(np.argmax(self._likely))]

    def hear(self, samples: F32, phones: Iterable[Phone]) -> None:
        """Learn from phones placed in mono samples at 16 kHz."""
        spans: list[Span] = []
        for phone in phones:
            first, last = (max(0, int(np.ceil(frame_at(t, FRAME)))) for t in (phone.start, phone.end))
            if phone.score >= _FITS and last > first:
                spans.append((phone.label, first, last))
        before = self.warp
        fresh = [(samples, spans)]
        if self.seconds < _ENOUGH_FOR_WARP_S:
            self._pieces += fresh
            self._likely += [_TELLS * self._likelihood(samples, spans, warp) for warp in WARPS]
            if self.warp != before:
                self._forget()
                fresh = self._pieces
        else:
            self._pieces.clear()
        for heard_samples, heard_spans in fresh:
            heard = features(heard_samples, FRAME, self.warp)
            for label, first, last in heard_spans:
                self._learn(heard[first:last], self._plain.phones[label])

    def _likelihood(self, samples: F32, spans: Iterable[Span], warp: float) -> float:
        """Log likelihood of the phones, each alone, in features so warped; what is no phone says nothing."""
        heard = features(samples, FRAME, warp)
        of: dict[str, list[F32]] = {}
        for label, first, last in spans:
            if label not in FILLER_PHONES:
                of.setdefault(label, []).append(heard[first:last])
        return sum(
            float(self._plain.scores(np.concatenate(frames), self._plain.alone([label])[0]).max(axis=1).sum())
            for label, frames in of.items())

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
        return replace(self._plain.shifted(self.shifts()), warp=self.warp) if self._frames.any() else self._plain

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
