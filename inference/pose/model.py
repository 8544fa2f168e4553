"""What was learned of how one speaker moves the lips: plain arrays, saved and loaded as such."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.api import AXES, F64
from inference.errors import PlosiveError
from inference.pose import context, sound, units
from inference.pose.calibrate import usual
from inference.pose.contact import usual_follow
from inference.pose.events import Timing
from inference.pose.targets import SILENCE, table
from inference.pose.units import Units

VERSION = 1
USUAL_OPEN = 0.35  # median of `open` in speech (METHODS 7.3: p50 over p98)
USUAL_GAP = 0.20  # inter-ocular distances between the lips at `open` 1 (METHODS 7.3)
_A = len(AXES)


def usual_rest() -> F64:
    """(12,) the pose of silence of a speaker nobody has measured: lips closed.

    An axis is 0 at the speaker's median, where a talker's lips are apart; lips that meet lie below it.
    """
    rest = table()[SILENCE].target - USUAL_OPEN * usual_follow()
    rest[AXES.index("jaw")] = max(rest[AXES.index("jaw")], 0.0)
    return rest


def _none(*shape: int) -> F64:
    return np.zeros(shape)


@dataclass(frozen=True)
class Correction:
    """A linear correction of the calibrated rules. All zero corrects nothing.

    rules (12, 12) acts on the rule pose, phones (9 * 40, 12) on phone context, sound (120, 12) on the recording;
    the whole pose is then stretched about `centre` by `stretch` (12,), which gives back what regression shrinks.
    """

    rules: F64
    phones: F64
    sound: F64
    bias: F64
    centre: F64
    stretch: F64


def no_correction() -> Correction:
    """Leaves the rules as they are."""
    size = len(context.OFFSETS) * len(context.PHONES)
    return Correction(
        _none(_A, _A), _none(size, _A), _none(sound.FEATURES, _A), _none(_A), _none(_A), np.ones(_A)
    )  # fmt: skip


@dataclass(frozen=True)
class SpeakerModel:
    """One speaker: span, rest and habits, and two corrections (from phones alone, and from phones and sound).

    `seconds` of usable footage it was learned from; 0 = nobody was measured and everything is usual. `network`, `flow`:
    this speaker's own weights for `inference.pose.text` and `inference.pose.flow`, empty when they were never trained.
    `units`: the measured poses themselves, for retrieval. `gap`: inter-ocular distances that 1 of `open` is.
    """

    gain: F64  # (12,)
    offset: F64  # (12,)
    rest: F64  # (12,) pose of silence, `open` 0
    follow: F64  # (12,) see contact.usual_follow
    timing: Timing
    silent: Correction
    heard: Correction | None
    seconds: float = 0.0
    network: bytes = b""
    flow: bytes = b""
    units: Units | None = None
    gap: float = USUAL_GAP

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Everything, for saving as npz; `from_arrays` takes it back."""
        out: dict[str, NDArray[Any]] = {
            "version": np.array(VERSION), "axes": np.array(AXES), "units": np.array(context.PHONES),
            "gain": self.gain, "offset": self.offset, "rest": self.rest, "follow": self.follow,
            "timing": np.array([self.timing.lead, self.timing.lag, self.timing.ready]),
            "seconds": np.array(self.seconds), "gap": np.array(self.gap),
        }  # fmt: skip
        for prefix, correction in (("silent", self.silent), ("heard", self.heard)):
            if correction is not None:
                out.update({f"{prefix}_{f.name}": getattr(correction, f.name) for f in fields(correction)})
        for name, weights in (("network", self.network), ("flow", self.flow)):
            if weights:
                out[name] = np.frombuffer(weights, np.uint8)
        if self.units is not None:
            out.update(self.units.arrays())
        return out

    @property
    def key(self) -> str:
        """Content hash: equal keys predict equal poses."""
        digest = hashlib.blake2b(digest_size=16)
        for name, array in sorted(self.arrays().items()):
            digest.update(name.encode())
            digest.update(str((array.dtype.str, array.shape)).encode())
            digest.update(np.ascontiguousarray(array).tobytes())
        return digest.hexdigest()


def from_arrays(arrays: Mapping[str, NDArray[Any]]) -> SpeakerModel:
    """The model that `SpeakerModel.arrays` described. Raises PlosiveError when it was made by another version."""
    blank = no_correction()

    def correction(prefix: str) -> Correction:
        parts = {f.name: np.asarray(arrays[f"{prefix}_{f.name}"], np.float64) for f in fields(Correction)}
        if any(parts[name].shape != getattr(blank, name).shape for name in parts):
            raise ValueError(prefix)
        return Correction(**parts)

    def axes(name: str) -> F64:
        return np.asarray(arrays[name], np.float64).reshape(_A)

    try:
        if int(arrays["version"]) != VERSION or list(arrays["axes"]) != list(AXES):
            raise ValueError("version")
        if list(arrays["units"]) != list(context.PHONES):
            raise ValueError("units")
        lead, lag, ready = (float(x) for x in arrays["timing"])
        return SpeakerModel(
            gain=axes("gain"), offset=axes("offset"), rest=axes("rest"), follow=axes("follow"),
            timing=Timing(lead, lag, ready),
            silent=correction("silent"),
            heard=correction("heard") if "heard_bias" in arrays else None,
            seconds=float(arrays["seconds"]),
            network=np.asarray(arrays["network"], np.uint8).tobytes() if "network" in arrays else b"",
            flow=np.asarray(arrays["flow"], np.uint8).tobytes() if "flow" in arrays else b"",
            units=units.from_arrays(arrays),
            gap=float(arrays.get("gap", USUAL_GAP)),  # models of older versions have none
        )  # fmt: skip
    except (KeyError, ValueError, TypeError) as error:
        raise PlosiveError(
            "The saved speaker model was made by another version of Plosive or is damaged", "Analyse the shot again"
        ) from error


def unmeasured() -> SpeakerModel:
    """The model of a speaker nobody has measured."""
    span = usual()
    return SpeakerModel(
        span.gain, span.offset, usual_rest(), usual_follow(), Timing(), no_correction(), None, 0.0
    )  # fmt: skip
