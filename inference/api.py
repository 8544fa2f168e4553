"""What the engine's rooms promise each other: frozen values in, frozen values out.

A job of the engine takes arrays and returns arrays; it knows no project and no window. Everything that may cross
a thread is frozen. Times are seconds as float64 (the application keeps integer microseconds and converts at its
own door); pictures are RGB uint8 (H, W, 3); points are (x, y) in pixels of the plate unless said otherwise;
N is always the number of frames of the shot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from inference.errors import Cancelled

F32 = NDArray[np.float32]
F64 = NDArray[np.float64]
U8 = NDArray[np.uint8]
BOOL = NDArray[np.bool_]

AXES = ("jaw", "open", "wide", "round", "ulip", "llip", "corner", "skew", "tuck", "press", "teeth", "tongue")
"""The 12 named axes of a lip pose (METHODS section 7.3), in the order every (…, 12) array keeps."""


class Progress(Protocol):
    """Told how far a job is; `done` and `total` in any one unit. Called often: receivers throttle."""

    def __call__(self, done: float, total: float, note: str = "") -> None:
        """`done` of `total`; `note` says what is being done."""


class Token(Protocol):
    """How a long loop learns that nobody wants its result any more: call `check` at least twice a second."""

    def check(self) -> None:
        """Raise `Cancelled` when the job was asked to stop."""


class NeverCancelled:
    """The token of a caller that always wants the result."""

    def check(self) -> None:
        """Do nothing."""


class CancelFlag:
    """A token that one thread sets and another heeds."""

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Ask the job to stop at its next check."""
        self.cancelled = True

    def check(self) -> None:
        """Raise `Cancelled` once `cancel` was called."""
        if self.cancelled:
            raise Cancelled


def silent(done: float, total: float, note: str = "") -> None:
    """Progress for callers that show none."""


class FrameSource(Protocol):
    """The pictures of one shot, upright (rotation applied), in its own pixels."""

    def __len__(self) -> int: ...

    def frame(self, index: int) -> U8:
        """Frame `index` as (H, W, 3) RGB; exact, may be slow."""

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[U8]:
        """Frames start..stop in order; the fast way."""


@dataclass(frozen=True, slots=True)
class ArrayFrames:
    """Frames that are already in memory: for notebooks and tests."""

    pictures: Sequence[U8]

    def __len__(self) -> int:
        return len(self.pictures)

    def frame(self, index: int) -> U8:
        """Frame `index`."""
        return self.pictures[index]

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[U8]:
        """Frames start..stop."""
        return iter(self.pictures[start:stop])


# --- faces -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SpeakerScale:
    """What 0 and +-1 mean for this speaker, per axis, in the raw unit of `FaceAnalysis.raw`: (12,) each."""

    neutral: F32
    low: F32
    high: F32

    @property
    def gap(self) -> float:
        """Inter-ocular distances between the lips at `open` 1."""
        opening = AXES.index("open")
        return float(self.high[opening] - self.neutral[opening])

    def normalise(self, raw: F32) -> F32:
        """Raw (…, 12) to pose units: 1.0 = this speaker's 98th percentile (METHODS 7.3)."""
        above = (raw - self.neutral) / np.maximum(self.high - self.neutral, 1e-6)
        below = (raw - self.neutral) / np.maximum(self.neutral - self.low, 1e-6)
        out: F32 = np.where(raw >= self.neutral, above, below).astype(np.float32)
        return out

    def denormalise(self, pose: F32) -> F32:
        """Inverse of `normalise`."""
        up = np.maximum(self.high - self.neutral, 1e-6)
        down = np.maximum(self.neutral - self.low, 1e-6)
        out: F32 = (self.neutral + np.where(pose >= 0, pose * up, pose * down)).astype(np.float32)
        return out


@dataclass(frozen=True, slots=True)
class FaceAnalysis:
    """One person's face through a shot, measured. Rows of absent frames are NaN (or False, or 0 for visibility).

    `to_mouth[i]` is the 2x3 similarity that takes plate pixels of frame i to the stabilised mouth frame, a square
    of `size` pixels: rigid points of the face held still, smoothed over time (METHODS 1.2).
    """

    present: BOOL  # (N,) a face was found
    mesh: F32  # (N, 478, 2) plate pixels, MediaPipe face mesh with irises
    head: F32  # (N, 3) yaw, pitch, roll in degrees; yaw > 0 = the nose points to the viewer's right
    confidence: F32  # (N,) 0..1
    iod: F32  # (N,) distance of the outer eye corners (33-263), plate pixels
    to_mouth: F32  # (N, 2, 3)
    size: int
    visibility: F32  # (N,) 0..1, faded over time: how far an edit may show through
    raw: F32  # (N, 12) axes in inter-ocular distances, head turn taken out, lightly smoothed
    pose: F32  # (N, 12) normalised per speaker
    scale: SpeakerScale


# --- speech ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Interval:
    """A labelled stretch of time in seconds. Silence has the label ""."""

    label: str
    start: float
    end: float
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Alignment:
    """Words and phones of a recording; each tier covers 0..duration without gaps, silences labelled "".

    Phones are ARPAbet with stress digits on vowels where known ("AH0"). `notes` are things the user should know
    (words not found in the audio, guessed pronunciations, …), each one line.
    """

    words: tuple[Interval, ...]
    phones: tuple[Interval, ...]
    duration: float
    transcript: str = ""
    notes: tuple[str, ...] = ()


class Memory(Protocol):
    """What was made of the pieces of one recording, so that a run that was killed goes on where it was."""

    def recall(self, piece: str) -> Any:
        """What was kept of a piece; None when nothing was."""

    def keep(self, piece: str, value: Any) -> None:
        """Keep lists, numbers and texts that were made of a piece, whatever happens from now on."""


class Forgetful:
    """The memory of who needs none."""

    def recall(self, piece: str) -> Any:
        """Nothing was kept."""
        return None

    def keep(self, piece: str, value: Any) -> None:
        """Keep nothing."""


class Aligner(Protocol):
    """Finds when each word and phone of a transcript is spoken.

    One that works piece by piece may have an attribute `memory` (a `Memory`): it asks there before it makes a piece.
    """

    def align(
        self, samples: F32, rate: int, transcript: str, *,
        pronunciations: dict[str, str] | None = None,
        progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> Alignment:
        """Samples (n,) mono in -1..1 at `rate` Hz. Raises PlosiveError when nothing can be aligned."""


# --- pose from speech ------------------------------------------------------------------------------------------


class Predictor(Protocol):
    """Lip poses for phones. Local: the pose at a time depends only on phones within `reach` seconds of it."""

    reach: float

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """(len(times), 12) poses in the speaker's units at these times; `frame_s` = length of a shown frame."""

    def touch(self, pose: F32, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """A pose (len(times), 12) that came from elsewhere, with the lips made to meet where these phones want it."""


# --- rendering -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Targets:
    """What the mouth should do over a run of consecutive frames (n of them), starting at frame `first`."""

    first: int
    pose: F32  # (n, 12)
    head: F32  # (n, 3) the plate's head angles
    phone: tuple[str, ...] = ()  # (n,) phone shown at each frame where known, for retrieval by context
    plate: F32 | None = None  # (n, 12) the plate's own poses, where its mouth may be used for small corrections


@dataclass(frozen=True, slots=True)
class Patch:
    """The only thing a render changes: pixels and their opacity at a place in the plate."""

    x: int
    y: int
    pixels: U8  # (h, w, 3)
    matte: U8  # (h, w), 255 = the patch covers the plate; 0 on the whole outer border


class Recipe(Protocol):
    """How one frame will be made: chosen exemplars and target pose. Frozen; equal keys make equal pixels."""

    @property
    def key(self) -> bytes:
        """Hash of everything the pixels depend on besides the plate frame, its place and the strength."""


class Bank(Protocol):
    """What was learned of one speaker from footage. Saved as plain arrays; opens by memory map."""

    @property
    def key(self) -> str:
        """Content hash."""

    @property
    def still(self) -> bool:
        """True when all footage shows one mouth: teeth and cavity will be synthesised."""

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Everything, for saving; the renderer's `load_bank` takes it back."""


class RenderSession(Protocol):
    """A renderer with one bank open. `plan` and `render` may run on different threads."""

    def plan(self, targets: Targets) -> list[Recipe]:
        """Choose exemplars for a run of frames as one flowing sequence."""

    def render(self, recipe: Recipe, plate: U8, to_mouth: F32) -> Patch:
        """Pixels of one frame. `plate` (H, W, 3) RGB, `to_mouth` (2, 3) as in FaceAnalysis."""


class Renderer(Protocol):
    """Turns footage of a speaker into a bank, and a bank and poses into patches. Deterministic."""

    def build_bank(
        self, footage: FrameSource, face: FaceAnalysis, *, usable: BOOL,
        phone: Sequence[str] = (), progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> Bank:
        """Learn the speaker from frames where `usable` (N,) is True; `phone` (N,) labels frames where known."""

    def load_bank(self, arrays: dict[str, NDArray[Any]]) -> Bank:
        """The bank that `Bank.arrays` described."""

    def open(self, bank: Bank) -> RenderSession:
        """Make a session; cheap enough to do on opening a project."""


# --- plug-ins --------------------------------------------------------------------------------------------------

API_VERSION = 1


@dataclass(frozen=True, slots=True)
class Spec:
    """The light name card of a plug-in: importing it imports no heavy library."""

    id: str
    kind: str  # "aligner" | "predictor" | "renderer"
    title: str
    version: str
    licence: str
    factory: str  # "module:callable", imported only when used
    api: int = API_VERSION
    commercial: bool = True
    details: dict[str, str] = field(default_factory=dict)

    def make(self, *args: Any, **kwargs: Any) -> Any:
        """Import the factory and call it."""
        module, _, name = self.factory.partition(":")
        return getattr(import_module(module), name)(*args, **kwargs)


@runtime_checkable
class HasSpec(Protocol):
    """An object that says which plug-in it came from."""

    spec: Spec
