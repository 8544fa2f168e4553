"""Lips that must meet although no exemplar's do.

A speaker who never closes the mouth in the footage has only exemplars with a gap, and a smooth warp leaves a sliver
of teeth between lips that should touch. For such frames the least open exemplar is treated as a still portrait is:
its gap painted over with lip, its two lips warped by fields of their own until they meet.
"""

from __future__ import annotations

import numpy as np

from inference.api import F32, U8
from inference.render.exemplar.anatomy import INNER_LOW, INNER_UP
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.still import layers, speak

CONTACT = 0.015  # of the inter-ocular distance: a target gap below this is a closure
TOUCHING = 0.006  # an exemplar's gap below this needs no help
RAMP = 0.01
KEPT = 32  # prepared exemplars held in memory


class Closer:
    """Closes the mouths of one bank. Prepared exemplars are kept; threads may share it."""

    def __init__(self, bank: ExemplarBank) -> None:
        self._bank = bank
        at = {int(j): n for n, j in enumerate(bank.index)}
        self._up = np.array([at[j] for j in INNER_UP[2:-2]])
        self._low = np.array([at[j] for j in INNER_LOW[2:-2]])
        self._ready: dict[int, U8] = {}
        self._gaps = self.gap(bank.points)

    def gap(self, points: F32) -> F32:
        """Mean inner gap (...) of points (..., p, 2), in inter-ocular distances."""
        apart = points[..., self._low, 1] - points[..., self._up, 1]
        out: F32 = (apart.mean(-1) / self._bank.unit).astype(np.float32)
        return out

    def meet(self, points: F32, closed: F32) -> F32:
        """Points (n, p, 2) with the inner lips together where `closed` (n,) is 1."""
        out = points.copy()
        middle = (out[:, self._up] + out[:, self._low]) / 2
        share = closed[:, None, None]
        out[:, self._up] += share * (middle - out[:, self._up])
        out[:, self._low] += share * (middle - out[:, self._low])
        return out

    def need(self, target: F32, exemplars: list[int]) -> tuple[float, int]:
        """How much of the closed picture is wanted (0..1) for target points (p, 2), and from which exemplar."""
        wanted = float(self.gap(target))
        if wanted >= CONTACT:
            return 0.0, exemplars[0]
        least = min(exemplars, key=self._gaps.__getitem__)
        shut = np.clip((CONTACT - wanted) / RAMP, 0, 1)
        gaping = np.clip((float(self._gaps[least]) - max(wanted, 0.0) - TOUCHING) / RAMP, 0, 1)
        return float(shut * gaping), least

    def picture(self, target: F32, exemplar: int, x: F32, y: F32, zoom: float) -> F32:
        """The exemplar (h, w, 3) with its lips brought together, at canvas places x, y."""
        bank = self._bank
        ready = self._ready.get(exemplar)
        if ready is None:
            ready = np.stack(layers(bank.crops[exemplar], bank.points[exemplar], bank.index, bank.unit))
            if len(self._ready) >= KEPT:
                self._ready.clear()
            self._ready[exemplar] = ready
        return speak(ready, bank.points[exemplar], target, bank.index, bank.unit, zoom, x, y)
