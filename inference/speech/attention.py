"""When each token of a speech decoder was heard: the best path through its cross-attention.

A decoder that writes a token looks at the sound of it. Attention is made comparable over time and smoothed as in
Whisper's own timing (openai/whisper, timing.py); then each frame belongs to one token, in order, none left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np
from scipy.ndimage import median_filter

from inference.api import F32, F64
from inference.errors import PlosiveError

WIDTH = 7
"""Frames of the median filter."""


def evidence(weights: F32) -> F64:
    """(rows, frames) from attention (heads, rows, frames): how far each row stands out at a frame, over all heads."""
    mean, spread = weights.mean(axis=1, keepdims=True), weights.std(axis=1, keepdims=True)
    apart = (weights - mean) / np.maximum(spread, 1e-6)
    return np.asarray(median_filter(apart, size=(1, 1, WIDTH), mode="reflect").mean(axis=0), np.float64)


def path(score: F64) -> list[tuple[int, int]]:
    """First frame and frame after the last of each row of (rows, frames), every frame in one row, rows in order.

    Raises PlosiveError when there are more rows than frames.
    """
    rows, frames = score.shape
    if rows > frames:
        raise PlosiveError("The transcript is longer than the recording", "Check that they belong together")
    best = np.full(rows, -np.inf)
    best[0] = score[0, 0]
    moved = np.zeros((frames, rows), np.bool_)
    for t in range(1, frames):
        before = np.concatenate([[-np.inf], best[:-1]])
        moved[t] = before > best
        best = np.maximum(before, best) + score[:, t]
    row, ends = rows - 1, [frames] * rows
    for t in range(frames - 1, 0, -1):
        if moved[t, row]:
            row -= 1
            ends[row] = t
    return list(zip([0, *ends[:-1]], ends))


def shared(words: Sequence[str], heard: Sequence[Sequence[str]], lengths: Sequence[float]) -> list[int]:
    """The piece each word belongs to, never going back, from the words that were heard in each of some pieces.

    Words that were not heard lie between those that were, evenly; if none was, in proportion to the pieces' lengths.
    """
    flat = [(_plain(word), number) for number, piece in enumerate(heard) for word in piece]
    matcher = SequenceMatcher(None, [_plain(word) for word in words], [word for word, _ in flat], autojunk=False)
    places = [
        (block.a + k, flat[block.b + k][1]) for block in matcher.get_matching_blocks() for k in range(block.size)]
    if not places:
        ends = np.cumsum(lengths) / sum(lengths) * len(words)
        known = np.minimum(np.searchsorted(ends, np.arange(len(words)), "right"), len(lengths) - 1).astype(float)
        return [int(number) for number in known]
    at, piece = zip(*places)
    known = np.interp(np.arange(len(words)), [-1, *at, len(words)], [piece[0], *piece, piece[-1]])
    return [int(number) for number in np.floor(known + 0.5)]


def _plain(word: str) -> str:
    return "".join(c for c in word.lower() if c.isalnum())
