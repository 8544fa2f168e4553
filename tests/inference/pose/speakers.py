"""Made-up speakers for these tests: they speak random phones and move by a rule of their own."""

from __future__ import annotations

import numpy as np

from inference.api import AXES, F32, F64, Interval
from inference.pose import contact, context
from inference.pose.coarticulate import blend
from inference.pose.model import usual_rest

FRAME = 0.04
OPEN = AXES.index("open")
SAID = ("P", "AA1", "S", "IY1", "M", "UW1", "T", "EH1", "L", "F", "AO1", "N", "K", "AH0")


def speech(seconds: float, seed: int = 0, start: float = 0.5) -> list[Interval]:
    """Random phones of 40-160 ms in sentences of about 3 s with pauses between."""
    rng = np.random.default_rng(seed)
    phones: list[Interval] = []
    at, sentence = start, 0.0
    while at < seconds - 0.5:
        if sentence > 2.5:
            phones.append(Interval("", at, at + 0.5))
            at, sentence = at + 0.5, 0.0
        length = rng.uniform(0.04, 0.16)
        phones.append(Interval(str(rng.choice(SAID)), at, at + length))
        at, sentence = at + length, sentence + length
    return phones


def clock(seconds: float) -> F64:
    """When the frames of a 25 fps shot are shown."""
    return np.arange(round(seconds / FRAME)) * FRAME


def habits(phones: list[Interval], times: F64, noise: float = 0.02) -> F32:
    """A speaker with habits of their own on phone context, on top of the rules; lips that truly meet."""
    rng = np.random.default_rng(5)
    own = rng.normal(0.0, 0.2, (len(context.OFFSETS) * len(context.PHONES), len(AXES)))
    pose = 0.1 + 0.8 * blend(phones, times) + context.project(phones, times, own)
    pose = contact.apply(pose, times, contact.plan(phones, times, FRAME), usual_rest(), contact.usual_follow())
    return (pose + rng.normal(0.0, noise, pose.shape)).astype(np.float32)


def spanned(phones: list[Interval], times: F64, gain: float, offset: float) -> F32:
    """A speaker who follows the rules with another gain and offset."""
    pose = gain * blend(phones, times) + offset
    noise = np.random.default_rng(6).normal(0.0, 0.02, pose.shape)
    return (pose + noise).astype(np.float32)
