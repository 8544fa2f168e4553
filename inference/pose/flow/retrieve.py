"""Retrieval: a speaker's own stretches of speech, found again by phonetic context and laid over one another.

For every slot the measured slots are found whose phone context (`inference.pose.context`) and rule pose are nearest;
each brings a stretch of its own neighbours along. Stretches overlap and are cross-faded, several at once, so that
they join smoothly. Nothing is trained, and nothing is shown that this mouth did not do.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from inference.api import F32, F64, Interval
from inference.pose import context
from inference.pose.flow import seal, slots
from inference.pose.predict import RulesPredictor
from inference.pose.sound import Sound
from inference.pose.units import SLOT

NEAREST = 8  # stretches that are averaged at each slot
HALF = 2  # slots that a stretch goes on to each side
TEMPER = 0.5  # of the least distance: how fast a farther stretch counts less
_CHUNK = 256


class RetrievalPredictor(seal.SealedPredictor):
    """Units by phonetic context from the speaker's own measured poses; the rules, where nobody was measured."""

    reach = context.REACH + (HALF + 3) * SLOT + seal.AROUND

    def _free(self, phones: Sequence[Interval], times: F64, sound: Sound | None) -> F64:
        units = self.model.units
        if units is None:
            return RulesPredictor._free(self, phones, times, sound)
        first = int(np.floor(times.min() / SLOT)) - 2
        count = int(np.ceil(times.max() / SLOT)) + 3 - first
        asked = slots.read(phones, first - HALF, count + 2 * HALF, None)
        found, weight = self._nearest(np.concatenate([asked.phones, asked.rules], axis=1))
        total, mass = np.zeros((count, units.pose.shape[1])), np.zeros((count, 1))
        for by in range(-HALF, HALF + 1):
            rows = np.arange(count) + HALF + by  # a stretch whose middle is `by` slots later
            source = found[rows] - by
            inside = (source >= 0) & (source < len(units.pose))
            source = np.clip(source, 0, len(units.pose) - 1)
            share = weight[rows] * (inside & units.usable[source]) * (1.0 - abs(by) / (HALF + 1))
            total += (share[..., None] * units.pose[source]).sum(axis=1)
            mass += share.sum(axis=1)[:, None]
        return slots.curve(total / np.maximum(mass, 1e-9), first, times)

    @cached_property
    def _known(self) -> F32:
        units = self.model.units
        assert units is not None
        rows = slots.read(units.phones, 0, len(units.pose), None, units.start)
        return np.concatenate([rows.phones, rows.rules], axis=1)

    def _nearest(self, asked: F32) -> tuple[slots.Ints, F64]:
        """(n, NEAREST) measured slots for each of the n asked for, and their weights, which sum to 1."""
        units = self.model.units
        assert units is not None
        known = self._known
        size = (known**2).sum(axis=1) + np.where(units.usable, 0.0, np.inf)
        most = min(NEAREST, int(units.usable.sum()))
        found, weight = np.zeros((len(asked), most), np.int64), np.zeros((len(asked), most))
        for low in range(0, len(asked), _CHUNK):
            part = asked[low : low + _CHUNK]
            far = np.maximum((part**2).sum(axis=1)[:, None] + size[None] - 2 * part @ known.T, 0.0)
            best = np.argsort(far, axis=1, kind="stable")[:, :most]
            near = np.take_along_axis(far, best, axis=1).astype(np.float64)
            pull = np.exp(-(near - near[:, :1]) / (TEMPER * near[:, :1] + 1e-3))
            found[low : low + _CHUNK] = best
            weight[low : low + _CHUNK] = pull / pull.sum(axis=1, keepdims=True)
        return found, weight
