"""Learn a speaker from their own aligned footage.

Frames in contact or at rest are left to the rules, which make them exactly; the regression spends itself on the
frames between, so that closures stay sharp. What is wanted of it is only what the calibrated rules miss. Takes
differ by a constant (the head sits elsewhere), so a slow drift of the miss is not learned.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.api import AXES, BOOL, F32, F64, Interval
from inference.errors import PlosiveError
from inference.pose import calibrate, contact, context, regress
from inference.pose.coarticulate import blend
from inference.pose.contact import JAW, LLIP, OPEN, ULIP
from inference.pose.events import Timing
from inference.pose.model import USUAL_GAP, Correction, SpeakerModel, no_correction, unmeasured, usual_rest
from inference.pose.predict import NOT_SPOKEN, REACH, blocks
from inference.pose.sound import Sound
from inference.pose.timing import fit_timing
from inference.pose.units import collect

RULES_SCALE, SOUND_SCALE = 6.0, 0.2  # how willingly the regression uses each kind of feature
LEAST_WEIGHT = 0.015  # of frames in contact or at rest
LEAST_SECONDS = 1.0  # of usable footage below which nothing is learned
PRIOR_SECONDS = 2.0  # of silence that the usual rest is worth; of speech that the usual follow is worth
HALF_TRUST = 3.0  # s of free speech (neither contact nor rest) at which a correction counts by half
MOST_STRETCH = 1.3
LIPS = [JAW, ULIP, LLIP]
PRESSED = 0.05  # of `open` that the lips go on beyond contact at rest: what they carry must not gape
MOST_FRAMES = 15_000  # learned from; of longer footage every second frame, every third, ...
DRIFT = 3.0  # s over which a constant miss is the take's, not the speaker's


def fit_speaker(
    phones: Sequence[Interval], times: F64, pose: F32, usable: BOOL, frame_s: float, sound: Sound | None = None,
    gap: float = USUAL_GAP,
) -> SpeakerModel:
    """Learn from measured poses (N, 12) at `times` (N,) s where `usable` (N,) and finite, spoken as `phones`.

    With `sound`, the recording on the same clock, a second correction is learned that listens to it as well.
    `gap`: inter-ocular distances that 1 of `open` is.
    """
    times, measured = np.asarray(times, np.float64), np.asarray(pose, np.float64)
    if not len(times) == len(measured) == len(usable):
        raise PlosiveError("Poses, times and usable frames differ in number", "Analyse the shot again")
    keep = np.asarray(usable, bool) & np.isfinite(measured).all(axis=1)
    seconds = float(keep.sum() * frame_s)
    if seconds < LEAST_SECONDS or not any(p.label for p in phones):
        return unmeasured()
    step = -(-int(keep.sum()) // MOST_FRAMES)
    at, truth, stands_for = times[keep][::step], measured[keep][::step], frame_s * step
    rules = np.zeros((len(at), len(AXES)))
    share = np.zeros((len(at), len(context.OFFSETS) * len(context.PHONES)))
    for part, some in blocks(phones, at, REACH):
        rules[part] = blend(some, at[part])
        share[part] = context.features(some, at[part])

    timing = fit_timing(phones, times, at, truth[:, OPEN], frame_s)
    held, settled = _held(phones, times, at, frame_s, timing)
    weight = np.clip((1.0 - held) * (1.0 - settled), LEAST_WEIGHT, 1.0)
    span = calibrate.fit(rules, truth, weight, stands_for)
    wanted = _steady(truth - span(rules), weight, at)
    wanted[:, NOT_SPOKEN] = 0.0
    spoken = float(weight.sum()) * stands_for
    trust = spoken**2 / (spoken**2 + HALF_TRUST**2)  # a few seconds may agree by chance, left-out blocks and all

    def correction(listen: Sound | None) -> Correction:
        heard = [] if listen is None else [SOUND_SCALE * listen.features(at)]
        features = np.concatenate([RULES_SCALE * rules, share, *heard], axis=1)
        found = regress.fit(features, wanted, weight, at, stands_for)
        sure = np.isfinite(found.penalty)
        lost = regress.lost_motion(span(rules) + wanted, span(rules) + found.left_out, weight, MOST_STRETCH)
        weights = trust * found.weights
        blank, a, b = no_correction(), len(AXES), len(AXES) + share.shape[1]
        return Correction(
            rules=RULES_SCALE * weights[:a],
            phones=weights[a:b],
            sound=blank.sound if listen is None else SOUND_SCALE * weights[b:],
            bias=trust * found.bias,
            centre=weight @ (span(rules) + wanted) / weight.sum(),
            stretch=np.where(sure, 1.0 + trust * (lost - 1.0), 1.0),
        )

    follow = _follow(truth, stands_for)
    return SpeakerModel(
        gain=span.gain, offset=span.offset, rest=_rest(truth, settled, stands_for, follow),
        follow=follow, timing=timing, silent=correction(None),
        heard=None if sound is None else correction(sound), seconds=seconds, units=collect(phones, times, pose, keep),
        gap=gap,
    )  # fmt: skip


def _held(phones: Sequence[Interval], shown: F64, at: F64, frame_s: float, timing: Timing) -> tuple[F64, F64]:
    """How far each frame `at` (n,) is decided by a closure, and by rest."""
    contacts = contact.plan(phones, shown, frame_s, timing)
    held, settled = np.zeros(len(at)), np.zeros(len(at))
    for first in range(0, len(at), 256):
        part = slice(first, first + 256)
        held[part], _ = contact.strongest(contacts.closures, at[part])
        settled[part], _ = contact.strongest(contacts.rests, at[part])
    return held, settled


def _steady(miss: F64, weight: F64, at: F64) -> F64:
    """The miss without its slow drift, except for `open`, whose zero is contact and the same in every take."""
    cell = np.floor((at - at[0]) / (DRIFT / 2)).astype(np.intp)
    mass = np.bincount(cell, weight, cell[-1] + 1)
    total = weight @ miss / weight.sum()
    prior = 0.5 * DRIFT  # frames' worth of "no drift", for stretches with hardly any speech
    out = miss.copy()
    for axis in range(miss.shape[1]):
        if axis != OPEN:
            cells = np.bincount(cell, weight * (miss[:, axis] - total[axis]), cell[-1] + 1)
            near, sums = np.convolve(mass, [1, 1]), np.convolve(cells, [1, 1])  # a window is two neighbouring cells
            knots = at[0] + np.arange(len(near)) * DRIFT / 2
            out[:, axis] -= np.interp(at, knots, sums / (near + prior))
    return out


def _rest(truth: F64, settled: F64, frame_s: float, follow: F64) -> F64:
    """Where the mouth settles in silence: the median there, drawn to the usual rest, with the lips made to meet.

    A talker may rest with open lips; taking the other axes from there and setting only `open` to 0 would describe a
    mouth that does not exist, so the lips follow as they do in this speaker's closures.
    """
    rest, still = usual_rest(), truth[settled > 0.99]
    if not len(still):
        rest[LIPS] = np.median(truth[:, LIPS], axis=0) - follow[LIPS] * (np.median(truth[:, OPEN]) + PRESSED)
    else:
        share = len(still) * frame_s / (len(still) * frame_s + PRIOR_SECONDS)
        met = np.median(still, axis=0)
        met[LIPS] -= follow[LIPS] * (max(met[OPEN], 0.0) + PRESSED)
        rest += share * (met - rest)
    rest[OPEN] = 0.0
    rest[NOT_SPOKEN] = 0.0
    return np.clip(rest, contact.LOWEST, contact.HIGHEST)


def _follow(truth: F64, frame_s: float) -> F64:
    """How jaw, lips and teeth go along with `open` in this speaker: slopes, drawn to the usual ones."""
    follow = contact.usual_follow()
    opened = truth[:, OPEN] - truth[:, OPEN].mean()
    prior = PRIOR_SECONDS / frame_s * 0.05
    for axis in (JAW, ULIP, LLIP):
        follow[axis] = (opened @ truth[:, axis] + prior * follow[axis]) / (opened @ opened + prior)
    return follow
