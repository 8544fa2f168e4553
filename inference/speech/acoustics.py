"""pocketsphinx's acoustic model, read from its own files so that it can be asked at any moment, not every 10 ms.

The model (phonetically tied, `en-us` in the wheel) has 42 codebooks of 128 Gaussians for three streams (cepstra,
their slopes, their curvatures), and about five thousand senones, each a set of weights over the Gaussians of its
phone. A phone in context is three senones in a row. File layouts: sphinxbase's s3 parameter files, sendump, and
binary model definition.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inference.api import F32, F64
from inference.speech.g2p import wheel

STATES = 3
_LOG_STEP = 1024 * np.log(1.0001)  # weights are stored as -log in these units
_LEAST_VARIANCE = 1e-4
_INTERNAL, _BEGIN, _END, _SINGLE = range(4)  # place of a phone in its word
SIL = "SIL"
FILLER_PHONES = frozenset({SIL, "+NSN+", "+SPN+"})

I64 = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class AcousticModel:
    """Means, variances and weights as arrays; see `scores`."""

    quadratic: tuple[F32, ...]  # per stream (2 * 13, phones * densities): factors of x² and x
    constant: tuple[F32, ...]  # per stream (phones * densities,)
    weights: F32  # (streams, densities, senones)
    stay: F64  # (phones, STATES): probability of remaining in a state for one 10 ms step
    phones: dict[str, int]
    triphones: dict[tuple[int, int, int, int], int]  # (phone, left, right, place) -> row of `senones`
    senones: I64  # (models, STATES)
    owner: I64  # (senones,): the phone whose codebook it weighs
    warp: float = 1.0  # of the features it is to be asked about, see `inference.speech.features`

    def gaussians(self, phone: int) -> list[tuple[F32, F32]]:
        """Means and variances (densities, 13) of a phone's codebook, per stream."""
        out = []
        for factors in self.quadratic:
            own = factors.reshape(2, -1, len(self.phones), factors.shape[1] // len(self.phones))[:, :, phone]
            variances = -0.5 / own[0]
            out.append(((own[1] * variances).T, variances.T))
        return out

    def shifted(self, shifts: F64) -> AcousticModel:
        """The same with every phone's means moved by shifts (phones, 39)."""
        quadratic, constants = [], []
        for stream, (factors, constant) in enumerate(zip(self.quadratic, self.constant, strict=True)):
            length = len(factors) // 2
            densities = factors.shape[1] // len(self.phones)
            by = np.repeat(shifts[:, 13 * stream : 13 * stream + length], densities, axis=0).T
            precision = -2 * factors[:length]
            moved = factors[length:] + precision * by
            # -0.5 m²/v becomes -0.5 (m + s)²/v
            grown = constant - (factors[length:] * by + 0.5 * precision * by * by).sum(axis=0)
            quadratic.append(np.concatenate([factors[:length], moved]).astype(np.float32))
            constants.append(grown.astype(np.float32))
        return replace(self, quadratic=tuple(quadratic), constant=tuple(constants))

    def chain(self, words: Sequence[Sequence[str]]) -> I64:
        """Senones (phones of all words, STATES) of words said one after another, each phone in its context."""
        flat = [p for word in words for p in word]
        places = [
            _SINGLE if len(word) == 1 else _BEGIN if i == 0 else _END if i == len(word) - 1 else _INTERNAL
            for word in words for i in range(len(word))]
        context = [self.phones[SIL if p in FILLER_PHONES else p] for p in [SIL, *flat, SIL]]
        rows = [
            self._model(self.phones[p], context[i], context[i + 2], places[i]) for i, p in enumerate(flat)]
        return self.senones[rows]

    def _model(self, phone: int, left: int, right: int, place: int) -> int:
        """The triphone, or the same in another place of a word, or the phone without context."""
        for where in (place, _INTERNAL, _BEGIN, _END, _SINGLE):
            row = self.triphones.get((phone, left, right, where))
            if row is not None:
                return row
        return phone

    def alone(self, phones: Sequence[str]) -> I64:
        """Senones (phones, STATES) of phones without context."""
        return self.senones[[self.phones[p] for p in phones]]

    def scores(self, features: F32, wanted: I64) -> F32:
        """Log likelihood (T, len(wanted)) of these senones for features (T, 39)."""
        out = np.zeros((len(features), len(wanted)), np.float32)
        owners = self.owner[wanted]
        asked = {int(phone): np.flatnonzero(owners == phone) for phone in np.unique(owners)}
        for stream, (factors, constant) in enumerate(zip(self.quadratic, self.constant, strict=True)):
            x = features[:, 13 * stream : 13 * stream + 13]
            grown = np.concatenate([x * x, x], axis=1)
            densities = len(constant) // len(self.phones)
            for phone, of in asked.items():
                own = slice(phone * densities, (phone + 1) * densities)
                density = grown @ factors[:, own]
                density += constant[own]
                top = density.max(axis=1, keepdims=True)
                density -= top
                np.exp(density, out=density)
                out[:, of] += np.log(density @ self.weights[stream][:, wanted[of]] + 1e-30) + top
        return out


@lru_cache(maxsize=1)
def model() -> AcousticModel:
    """The model of the installed pocketsphinx wheel (about 40 MB once read)."""
    folder = wheel("pocketsphinx") / "model" / "en-us" / "en-us"
    factors, constants = [], []
    for mean, read in zip(_gaussians(folder / "means"), _gaussians(folder / "variances"), strict=True):
        variance = np.maximum(read, _LEAST_VARIANCE)
        length = mean.shape[-1]
        factors.append(np.concatenate(
            [(-0.5 / variance).reshape(-1, length), (mean / variance).reshape(-1, length)], axis=1).T.copy())
        constants.append(
            (-0.5 * (np.log(2 * np.pi * variance) + mean**2 / variance).sum(axis=-1)).reshape(-1))
    phones, triphones, senones, owner = _definition(folder / "mdef")
    moves = _transitions(folder / "transition_matrices")
    stay = np.stack([moves[:, i, i] for i in range(STATES)], axis=1).astype(np.float64)
    return AcousticModel(
        tuple(factors), tuple(constants), _weights(folder / "sendump"), np.clip(stay, 0.01, 0.99),
        phones, triphones, senones, owner)


def _body(path: Path) -> tuple[bytes, int]:
    """An s3 file and where its header (text, then a byte-order mark) ends."""
    data = path.read_bytes()
    return data, data.index(b"endhdr\n") + len(b"endhdr\n") + 4


def _gaussians(path: Path) -> list[F32]:
    """Means or variances per stream: (phones, densities, 13)."""
    data, at = _body(path)
    phones, streams, densities = np.frombuffer(data, "<i4", 3, at)
    lengths = np.frombuffer(data, "<i4", streams, at + 12)
    values = np.frombuffer(data, "<f4", offset=at + 4 * (4 + streams)).copy()
    values = values[: phones * densities * lengths.sum()].reshape(phones, -1)
    ends = np.cumsum(densities * lengths)
    return [
        values[:, end - densities * length : end].reshape(phones, densities, length)
        for end, length in zip(ends, lengths, strict=True)]


def _transitions(path: Path) -> F32:
    """(phones, STATES, STATES + 1) transition probabilities."""
    data, at = _body(path)
    shape = np.frombuffer(data, "<i4", 3, at)
    return np.frombuffer(data, "<f4", int(np.prod(shape)), at + 16).reshape(shape)


def _weights(path: Path) -> F32:
    """(streams, densities, senones) mixture weights as probabilities."""
    data = path.read_bytes()
    at = 0

    def integer() -> int:
        nonlocal at
        at += 4
        return int(np.frombuffer(data, "<i4", 1, at - 4)[0])

    for _ in range(2):  # a title and an older header, then remarks up to an empty one
        length = integer()
        at += length
    while (length := integer()) != 0:
        at += length
    rows, columns = integer(), integer()
    stored = np.frombuffer(data, np.uint8, offset=at).reshape(-1, rows, columns)
    return np.asarray(np.exp(-stored.astype(np.float32) * np.float32(_LOG_STEP)), np.float32)


def _definition(path: Path) -> tuple[dict[str, int], dict[tuple[int, int, int, int], int], I64, I64]:
    """Phone names, triphones, senones of each model, and each senone's phone."""
    data = path.read_bytes()
    at = 12 + int(np.frombuffer(data, "<i4", 1, 8)[0])
    counts = np.frombuffer(data, "<i4", 10, at)
    alone, models, senones, sequences, tree = (int(counts[i]) for i in (0, 1, 4, 6, 8))
    at += 40
    names: dict[str, int] = {}
    for index in range(alone):
        end = data.index(b"\0", at)
        names[data[at:end].decode()] = index
        at = end + 1
    at = (at + 3) // 4 * 4 + 8 * tree
    layout = np.dtype([("sequence", "<i4"), ("transitions", "<i4"), ("context", "u1", 4)])
    rows = np.frombuffer(data, layout, models, at)
    at += models * layout.itemsize + 4
    table = np.frombuffer(data, "<u2", sequences * STATES, at).reshape(sequences, STATES).astype(np.int64)
    of_model = table[rows["sequence"]]
    context = rows["context"][alone:].astype(int).tolist()
    triphones = {(base, left, right, place): alone + i for i, (place, base, left, right) in enumerate(context)}
    owner = np.zeros(senones, np.int64)
    phone_of = np.concatenate([np.arange(alone), rows["context"][alone:, 1]])
    owner[of_model] = phone_of[:, None]
    return names, triphones, of_model, owner
