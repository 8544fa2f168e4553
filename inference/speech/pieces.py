"""Fitting words to one piece of a recording: which of them it holds, then where they and their phones are.

Where all words must be in the piece they are simply aligned. Where the decoder finds no way, or the piece is one of
several, the words that are said are located first. Words left out of the middle may be there after all, only
unclear: a more patient decoder is asked, and believed when they fit.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.api import F32, Token
from inference.speech import activity
from inference.speech.acoustics import AcousticModel, model
from inference.speech.adapt import ENOUGH_S, Voice
from inference.speech.asked import Asked
from inference.speech.boundaries import STEP, Phone, place
from inference.speech.confidence import likeness
from inference.speech.decoder import ForcedDecoder, Heard
from inference.speech.features import FRAME, features
from inference.speech.rests import cleared

PAD_S = 0.15
_BELIEVABLE = 0.35
_GOOD = 0.65

Fit = list[tuple[int, tuple[Phone, ...]]]
"""Words (index among all asked, -1 for a pause) with their phones, in order."""


class Fitter:
    """Fits runs of one transcript's words to pieces of a recording."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        self._asked = asked
        self._quick = ForcedDecoder()
        self._patient: ForcedDecoder | None = None
        self._voice = Voice()
        self._acoustic: AcousticModel | None = None

    def learn(self, piece: F32, fit: Fit) -> bool:
        """Take what was fitted to a piece as speech of this voice, for all pieces to come. False once it is enough."""
        if self._voice.seconds >= ENOUGH_S:
            return False
        self._voice.hear(padded(piece), (phone for _, phones in fit for phone in phones))
        self._acoustic = self._voice.model()
        return True

    def again(self, piece: F32, fit: Fit) -> Fit:
        """The words of a fit placed again in their piece, by what was learned of the voice since."""
        rough = [(phones[0].start, phones[-1].end) for _, phones in fit]
        placed = place(padded(piece), [[p.label for p in phones] for _, phones in fit], rough, None, self._acoustic)
        return [(index, tuple(phones)) for (index, _), phones in zip(fit, placed, strict=True)]

    def heard(self, sound: F32, words: range) -> list[Heard] | None:
        """First pass alone: all of these words in a padded sound, however badly they fit; None for no way through."""
        for patient in (False, True):
            if patient:
                self._patient = self._patient or ForcedDecoder(patient=True)
            decoder = self._patient if patient and self._patient else self._quick
            if found := decoder.align(sound, self._names(decoder, words)):
                return found
        return None

    def fit(self, piece: F32, candidates: Sequence[int], *, whole: bool, token: Token) -> Fit:
        """The candidates said in `piece` (mono, 16 kHz); `whole` = it most likely holds them all.

        They are looked for as the text's next words first, then from anywhere in it. Times are those of the piece
        with PAD_S of quiet before it.
        """
        sound = padded(piece)
        if whole and (fit := self._align(self._quick, sound, candidates)):
            return fit
        names = self._names(self._quick, candidates)
        best: Fit = []
        for from_start in (True, False):
            token.check()
            heard = self._quick.locate(sound, names, from_start=from_start)
            token.check()
            fit = self._filled(sound, heard, candidates, whole=whole)
            sure = sureness(fit, set(candidates))
            if sum(sure) > sum(sureness(best, set(candidates))):
                best = fit
            if sure and np.mean(sure) >= _GOOD:
                break
        return best

    def _filled(self, sound: F32, heard: Sequence[Heard], candidates: Sequence[int], *, whole: bool) -> Fit:
        """The words located, and those left out among them if they are there after all."""
        found = [h.index for h in heard if h.index >= 0]
        if not found:
            return []
        span = range(len(candidates)) if whole else range(found[0], found[-1] + 1)
        words = [candidates[i] for i in span]
        skipped = {candidates[i] for i in set(span) - set(found)}
        if skipped and (whole or len(skipped) <= len(found)):
            self._patient = self._patient or ForcedDecoder(patient=True)
            forced = self._align(self._patient, sound, words)
            if forced and np.mean(sureness(forced, skipped)) >= _BELIEVABLE:
                return forced
        return self._placed(sound, heard, candidates)

    def _names(self, decoder: ForcedDecoder, words: Sequence[int]) -> list[str]:
        return [decoder.name(self._asked[i].text, self._asked[i].variants) for i in words]

    def _align(self, decoder: ForcedDecoder, sound: F32, words: Sequence[int]) -> Fit | None:
        heard = decoder.align(sound, self._names(decoder, words))
        return self._placed(sound, heard, words) if heard else None

    def _placed(self, sound: F32, heard: Sequence[Heard], words: Sequence[int]) -> Fit:
        acoustic = self._acoustic or model()
        frames = features(sound, STEP, acoustic.warp)

        def phones(heard: Sequence[Heard]) -> list[list[Phone]]:
            rough = [(h.start, h.end) for h in heard]
            return place(sound, [h.phones for h in heard], rough, None, acoustic, frames)

        placed = phones(heard)
        if (anew := cleared(sound, frames[:: FRAME // STEP], heard, placed, acoustic)) is not None:
            heard, placed = anew, phones(anew)
        return [(words[h.index] if h.index >= 0 else -1, tuple(each)) for h, each in zip(heard, placed, strict=True)]


def sureness(fit: Fit, words: set[int]) -> list[float]:
    """Confidence in each of these words, by the phones it was placed with."""
    return [float(np.mean([likeness(p.score) for p in phones])) for i, phones in fit if i in words]


def padded(piece: F32) -> F32:
    """The piece with PAD_S of its own faintest noise at either end: the decoder needs silence to start from."""
    count = int(PAD_S * activity.RATE)
    levels = activity.level_db(piece)
    quiet = float(np.percentile(levels, 2)) if len(levels) else -90.0
    noise = np.random.default_rng(0).standard_normal(2 * count) * 10 ** (np.clip(quiet, -90.0, -40.0) / 20)
    return np.asarray(np.concatenate([noise[:count], piece, noise[count:]]), np.float32)
