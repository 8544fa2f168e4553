"""Lip poses for phones, for any speaker or for one who was measured.

Rules blend the table and are set to the speaker's span; where the speaker's own speech was aligned, a regression on
phone context (and on the recording, when given) corrects them; the contact rules have the last word. Everything is
local in time: a pose depends only on phones within `reach` seconds, so a changed phone changes few frames.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from inference.api import AXES, F32, F64, Interval
from inference.errors import PlosiveError
from inference.pose import contact, context
from inference.pose.coarticulate import blend
from inference.pose.events import Timing
from inference.pose.model import Correction, SpeakerModel, unmeasured
from inference.pose.sound import Sound

REACH = 1.0  # s; blending and context end within 0.51 s, contact rules move a contact by less than 0.5 s
BLOCK = 256  # frames worked on at once, so that long shots cost no more per frame than short ones
KNEE, FARTHEST = 0.7, 1.1  # a regression may overshoot where no mouth of this speaker goes
NOT_SPOKEN = [AXES.index("corner"), AXES.index("skew")]  # habit and emotion: passed through from the plate


def blocks(phones: Sequence[Interval], times: F64, reach: float) -> Iterator[tuple[slice, Sequence[Interval]]]:
    """Blocks of frames, each with the phones that can reach it."""
    start = np.array([p.start for p in phones])
    end = np.array([p.end for p in phones])
    for first in range(0, len(times), BLOCK):
        part = slice(first, first + BLOCK)
        low, high = times[part].min() - reach, times[part].max() + reach
        yield part, [phones[i] for i in np.flatnonzero((end >= low) & (start <= high))]


def calibrated(model: SpeakerModel, rules: F64) -> F64:
    """Rule poses (N, 12) in the speaker's span."""
    return rules * model.gain + model.offset


class RulesPredictor:
    """The viseme rules alone, in the speaker's span where one was measured."""

    reach = REACH

    def __init__(self, model: SpeakerModel | None = None) -> None:
        self.model = model or unmeasured()

    def _free(self, phones: Sequence[Interval], times: F64, sound: Sound | None) -> F64:
        """(N, 12) poses before the contact rules."""
        return calibrated(self.model, blend(phones, times))

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float, sound: Sound | None = None) -> F32:
        """(N, 12) poses at `times` (N,) s, shown for `frame_s` s each; `corner` and `skew` are 0 (DESIGN 5).

        `sound` is the speaker's own recording of these phones, on the same clock, where there is one. Raises
        PlosiveError for a label that is no phoneme.
        """
        times = np.asarray(times, np.float64)
        if not (np.isfinite(frame_s) and frame_s > 0):
            raise PlosiveError(f"A frame cannot last {frame_s} s", "Check the frame rate of the shot")
        timing = self.model.timing
        if sound is None:  # another recording: whether this speaker would stir so early before it, nobody knows
            timing = replace(timing, ready=min(timing.ready, Timing().ready))
        contacts = contact.plan(phones, times, frame_s, timing)
        out = np.zeros((len(times), len(AXES)), np.float32)
        for part, some in blocks(phones, times, self.reach):
            pose = self._free(some, times[part], sound)
            pose = contact.apply(pose, times[part], contacts, self.model.rest, self.model.follow)
            pose[:, NOT_SPOKEN] = 0.0
            out[part] = pose
        return out

    def touch(self, pose: F32, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """Poses (N, 12) from elsewhere (a plate, keyframes) with the lip contacts of just these phones made.

        For phones that an edit moved or added: what it adds to a plate's own motion need not sum up to a contact.
        """
        times = np.asarray(times, np.float64)
        contacts = contact.plan(phones, times, frame_s, self.model.timing)
        out = np.array(pose, np.float32)
        for first in range(0, len(times), BLOCK):
            part = slice(first, first + BLOCK)
            touched = contact.touch(np.asarray(pose[part], np.float64), times[part], contacts, self.model.follow)
            near = contact.touching(contacts, times[part])
            out[part][near] = touched[near]
        return out


class SpeakerPredictor(RulesPredictor):
    """The rules, corrected towards a speaker that `fit_speaker` has measured."""

    def _free(self, phones: Sequence[Interval], times: F64, sound: Sound | None) -> F64:
        with_sound = sound is not None and self.model.heard is not None
        correction = self.model.heard if with_sound and self.model.heard else self.model.silent
        return corrected(self.model, correction, phones, times, sound if with_sound else None)


def corrected(
    model: SpeakerModel, correction: Correction, phones: Sequence[Interval], times: F64, sound: Sound | None
) -> F64:
    """(N, 12) poses of the calibrated and corrected rules, before the contact rules."""
    rules = blend(phones, times)
    pose = calibrated(model, rules) + correction.bias
    pose += rules @ correction.rules + context.project(phones, times, correction.phones)
    if sound is not None:
        pose += sound.features(times) @ correction.sound
    pose = correction.centre + (pose - correction.centre) * correction.stretch
    return within_span(pose) if model.seconds else pose


def within_span(pose: F64) -> F64:
    """Bend what is beyond `KNEE` so that it never passes `FARTHEST`: 1 is the speaker's own 98th percentile."""
    size, room = np.abs(pose), FARTHEST - KNEE
    bent = KNEE + room * np.tanh((size - KNEE) / room)
    return np.asarray(np.where(size > KNEE, np.copysign(bent, pose), pose), np.float64)
