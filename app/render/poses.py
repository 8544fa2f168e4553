"""The lip pose of every frame, computed from a snapshot: nothing predicted is ever stored over.

A dubbed face follows its phonemes: predicted pose, with `corner` and `skew` (mood and habit, not speech) passed
through from the plate. A face that keeps its own sound follows the plate: its measured pose moves by the
difference between what the edited phonemes predict and what the phonemes heard in the plate predict, so a frame
nobody touched stays the plate's. A predictor that hears is given a dubbed face's recording, but for the stretches in
which the timing is the user's: there the recording says something else, and the edit wins. Over that lie automation
and lips that follow a keyed jaw (`playing`), and keys set by hand, which outrank all.

Everything is computed in fixed blocks of frames whose inputs lie within the predictor's reach. A block is a pure
function of those inputs, so it is remembered by them: an edit recomputes the blocks it reaches and no others, in
a shot of any length.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b

import numpy as np

from app.document.blocks import between
from app.document.curve import effective
from app.document.model import FaceTrack, Tier
from app.document.time import SECOND, Span, Timebase
from app.render.layers import PLATE_AXES
from app.render.playing import BLOCK, MARGIN, Playing, frames_of
from app.render.remembered import ByIdentity
from inference.api import F32, FaceAnalysis, Interval, Predictor
from inference.pose.model import SpeakerModel, unmeasured
from inference.pose.sound import Sound
from inference.speech.phones import phone_of

EDIT_EPS = 0.02
"""Pose units below which a frame counts as untouched."""
EDIT_FADE_US = 160_000
"""How far an edit of a face that keeps its own sound fades into the untouched plate."""
KEPT = 4096
"""Blocks remembered."""
STRETCHES = 512
"""Stretches of phones remembered."""
_SILENT = Tier(kind="rests")

Ear = Callable[[FaceTrack], Sound | None]
"""What a dubbed face's recording sounds like, on the shot's clock; None where there is none."""


@dataclass(frozen=True, slots=True)
class PoseCurves:
    """Poses of frames first..first+n: what was predicted, what will be shown, and how much of it is an edit."""

    first: int
    predicted: F32  # (n, 12) as played at the automation's level: what keys are set against
    effective: F32  # (n, 12) with the user's keys
    edit: F32  # (n,) 0 = show the plate, 1 = show the render


def phones_in(tier: Tier, rests: Tier, span: Span) -> tuple[Interval, ...]:
    """Phones of a stretch in seconds; a viseme chosen by hand outranks the phone, a rest outranks both."""
    quiet = [(rest.start, rest.end) for rest in between(rests, span)]
    phones: list[Interval] = []
    for segment in between(tier, span):
        parts = [(segment.start, segment.end)]
        for start, end in quiet:
            parts = [
                piece
                for a, b in parts
                for piece in ((a, min(b, start)), (max(a, end), b))
                if piece[0] < piece[1]
            ]
        label = phone_of(segment.viseme) if segment.viseme else segment.label
        phones += [Interval(label, a / SECOND, b / SECOND) for a, b in parts]
    phones += [
        Interval("", max(start, span.start) / SECOND, min(end, span.end) / SECOND)
        for start, end in quiet
        if max(start, span.start) < min(end, span.end)
    ]
    return tuple(sorted(phones, key=lambda phone: phone.start))


def moved_by_hand(tier: Tier, rests: Tier, span: Span) -> tuple[tuple[float, float], ...]:
    """Stretches (start, end in s) in which a hand or a rest says what happens, whatever a recording says."""
    own = [s for s in between(tier, span) if s.by == "hand" or s.viseme]
    return tuple((s.start / SECOND, s.end / SECOND) for s in (*own, *between(rests, span)))


def _digest(first: int, dubbed: bool, *tiers: Sequence[Interval], heard: str = "") -> bytes:
    """What a block is made of, short: as a key the phones themselves would be hashed at every look."""
    digest = blake2b(f"{first} {dubbed} {heard}".encode(), digest_size=16)
    for phones in tiers:
        digest.update("|".join([phone.label for phone in phones]).encode())
        digest.update(np.array([(phone.start, phone.end) for phone in phones]).tobytes())
    return digest.digest()


class TrackPoses:
    """Pose curves of one face track; safe to ask from several threads."""

    def __init__(
        self, timebase: Timebase, face: FaceAnalysis, predictor: Predictor, model: SpeakerModel | None = None,
        ear: Ear | None = None,
    ) -> None:
        """`ear`: for a predictor that hears."""
        self._ear = ear
        self.timebase = timebase
        self.face = face
        self.predictor = predictor
        self._playing = Playing(self._block, self._touch, timebase, self._edges, model or unmeasured())
        self._blocks: OrderedDict[bytes, F32] = OrderedDict()
        self._heard: OrderedDict[bytes, F32] = OrderedDict()  # predictions of what the plate says: no edit changes them
        self._lock = threading.Lock()
        self._making: dict[bytes, threading.Event] = {}
        self._near: ByIdentity[tuple[Interval, ...]] = ByIdentity(STRETCHES)
        self._moved_near: ByIdentity[tuple[tuple[float, float], ...]] = ByIdentity(STRETCHES)

    @cached_property
    def _seconds(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        return self.timebase.seconds()

    @cached_property
    def _edges(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        return self.timebase.edges_us()

    def curves(self, track: FaceTrack, first: int, last: int) -> PoseCurves:
        """Frames first..last (exclusive), clipped to the shot."""
        first, last = max(first, 0), min(last, self.timebase.frames)
        # whether a frame is an edit depends on its neighbours, unless all of them are
        around = 0 if track.dubbed else self._fade
        low, high = max(first - around, 0), min(last + around, self.timebase.frames)
        predicted = frames_of(self._playing.block, track, low, high)
        times = self._edges[low:high]
        shown = effective(predicted, times, track.keys, lambda axis, us: self._playing.at(track, axis, us))
        edit = np.ones(last - first, np.float32) if track.dubbed else self._edit(shown, low, first, last)
        inner = slice(first - low, last - low)
        return PoseCurves(first, predicted[inner], shown[inner], edit)

    def _phones(self, tier: Tier, rests: Tier, span: Span) -> tuple[Interval, ...]:
        """`phones_in`: several layers ask about one stretch, and most of it is the last snapshot's."""
        return self._near.of((tier.blocks, rests.blocks), span, lambda: phones_in(tier, rests, span))

    def _touch(self, track: FaceTrack, poses: F32, low: int) -> F32:
        """Poses of frames from `low` on with the lips meeting where the phones want it."""
        high = low + len(poses)
        span = Span(int(self._edges[low]), int(self._edges[high])).widened(int(self.predictor.reach * SECOND))
        said = self._phones(track.phonemes, track.rests, span)
        return self.predictor.touch(poses, said, self._seconds[low:high], float(1 / self.timebase.rate))

    def _block(self, track: FaceTrack, index: int) -> F32:
        first = index * BLOCK
        last = min(first + BLOCK, self.timebase.frames)
        reach = int(self.predictor.reach * SECOND) + round(MARGIN * SECOND / self.timebase.rate) + 1
        span = Span(int(self._edges[first]), int(self._edges[last])).widened(reach)
        said = self._phones(track.phonemes, track.rests, span)
        heard = () if track.dubbed else self._phones(track.heard, _SILENT, span)
        sound, name = self._sound(track, span)
        key = _digest(index, track.dubbed, said, heard, heard=name)
        while True:
            with self._lock:
                if (known := self._blocks.get(key)) is not None:
                    self._blocks.move_to_end(key)
                    return known
                made = self._making.get(key)
                if made is None:  # the curves, the sliders and the render ask for the same block after each edit
                    self._making[key] = threading.Event()
                    break
            made.wait()
        try:
            return self._make(track, key, said, heard, first, last, sound)
        finally:
            with self._lock:
                self._making.pop(key).set()

    def _make(
        self, track: FaceTrack, key: bytes, said: Sequence[Interval], heard: Sequence[Interval], first: int, last: int,
        sound: Sound | None,
    ) -> F32:
        plate = np.nan_to_num(self.face.pose[first:last])
        if track.dubbed:
            block = self._predict(said, first, last, sound)
            block[:, PLATE_AXES] = plate[:, PLATE_AXES]
        elif said == heard:
            block = plate.copy()
        else:
            block = self._moved(said, heard, first, last)
        block.flags.writeable = False
        self._keep(self._blocks, key, block)
        return block

    def _keep(self, memory: OrderedDict[bytes, F32], key: bytes, block: F32) -> None:
        with self._lock:
            memory[key] = block
            while len(memory) > KEPT:
                memory.popitem(last=False)

    def _moved(self, said: Sequence[Interval], heard: Sequence[Interval], first: int, last: int) -> F32:
        """The plate's own motion, moved by what the edited phones change; untouched where they change nothing."""
        low, high = max(first - MARGIN, 0), min(last + MARGIN, self.timebase.frames)
        plate = np.nan_to_num(self.face.pose[low:high])
        change = self._predict(said, low, high) - self._as_heard(heard, low, high)
        frame_s = float(1 / self.timebase.rate)
        moved = self.predictor.touch(plate + change, said, self._seconds[low:high], frame_s)
        moved[:, PLATE_AXES] = plate[:, PLATE_AXES]
        changed = np.abs(change).max(axis=1, keepdims=True) > EDIT_EPS
        return np.asarray(np.where(changed, moved, plate)[first - low : last - low], np.float32)

    def _as_heard(self, heard: Sequence[Interval], low: int, high: int) -> F32:
        key = _digest(low, False, heard)
        with self._lock:
            known = self._heard.get(key)
        if known is None:
            known = self._predict(heard, low, high)
            self._keep(self._heard, key, known)
        return known

    def _sound(self, track: FaceTrack, span: Span) -> tuple[Sound | None, str]:
        """The recording of a dubbed face as this stretch may hear it, and a name for all of that."""
        dialogue = track.dialogue
        sound = self._ear(track) if self._ear is not None and track.dubbed and dialogue is not None else None
        if sound is None or dialogue is None or dialogue.audio is None:
            return None, ""
        tiers = (track.phonemes.blocks, track.rests.blocks)
        mine = self._moved_near.of(tiers, span, lambda: moved_by_hand(track.phonemes, track.rests, span))
        return replace(sound, withheld=mine), f"{dialogue.audio.hash} {sound.start} {mine}"

    def _predict(self, phones: Sequence[Interval], first: int, last: int, sound: Sound | None = None) -> F32:
        # a few frames more on both sides: a contact belongs to the nearest shown frame, wherever the block ends
        low, high = max(first - MARGIN, 0), min(last + MARGIN, self.timebase.frames)
        how = {} if sound is None else {"sound": sound}  # a predictor that does not hear may not know the word
        poses = self.predictor.predict(phones, self._seconds[low:high], float(1 / self.timebase.rate), **how)
        return np.array(poses[first - low : last - low], np.float32)

    @property
    def _fade(self) -> int:
        return max(1, round(EDIT_FADE_US * self.timebase.rate / SECOND))

    def _edit(self, shown: F32, low: int, first: int, last: int) -> F32:
        """How far frames first..last differ from the untouched plate, faded; `shown` are the poses from `low` on."""
        touched = np.abs(shown - np.nan_to_num(self.face.pose[low : low + len(shown)])).max(axis=1) > EDIT_EPS
        where = np.flatnonzero(touched)
        frames = np.arange(first, last)
        if not len(where):
            return np.zeros(last - first, np.float32)
        distance = np.abs(frames[:, None] - (where + low)[None, :]).min(axis=1)
        x = np.clip(1 - distance / (self._fade + 1), 0, 1)
        fade_in: F32 = (x * x * (3 - 2 * x)).astype(np.float32)
        return fade_in
