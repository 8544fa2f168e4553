"""Everything one save holds, as frozen values.

An edit never changes a value: it makes a new project that shares all untouched parts with the old one, so undo is
swapping two references and a worker's view can never move under it. Times are microseconds from the first frame;
every value that an analysis may produce says who made it (`by`), and a value made by hand is never overwritten.
Heavy arrays live beside the project file and are named here by their content hash.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

import msgspec

from app.document.time import Timebase

By = Literal["analysis", "hand"]
TierKind = Literal["words", "phonemes", "rests", "keep"]
Interpolation = Literal["smooth", "linear", "step"]
Colour = Literal["yellow", "red", "green", "blue", "purple"]

BLOCK = 64
"""Segments per block of a tier: neighbours share blocks between snapshots, so that an edit is cheap."""


class Value(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all document values."""


class Segment(Value, frozen=True):
    """One interval of a tier. In words and phonemes, silence has the label "" and neighbours share their edge."""

    id: str
    start: int
    end: int
    label: str
    by: By = "analysis"
    confidence: float = 1.0
    viseme: str = ""  # phonemes only: chosen by hand instead of what the phoneme implies
    locked: bool = False
    fade: int = 0  # keep only: microseconds at each end, inside the segment, over which the plate comes in and goes out


class Tier(Value, frozen=True):
    """A lane of segments in order. Words and phonemes cover the shot without gaps; rests and keep are sparse."""

    kind: TierKind
    blocks: tuple[tuple[Segment, ...], ...] = ()

    def __iter__(self) -> Iterator[Segment]:
        for block in self.blocks:
            yield from block

    def __len__(self) -> int:
        return sum(map(len, self.blocks))


class PoseKey(Value, frozen=True):
    """The value an editor gave one axis at one time; it outranks every prediction and rule.

    In a track's automation the axis is "intensity" or "articulation" and the value a scale, 1.0 = as predicted.
    """

    id: str
    axis: str
    time: int
    value: float
    interpolation: Interpolation = "smooth"
    by: By = "hand"


class MediaInfo(Value, frozen=True):
    """What probing a file told; everything needed to write a file like it."""

    width: int = 0  # upright, i.e. after `rotation`
    height: int = 0
    rate: str = ""  # nominal frames per second as a fraction, "30000/1001"; "" = no picture
    frames: int = 0
    duration: int = 0  # microseconds
    starts: str = ""  # array hash of per-frame start times (int64 microseconds) when timing varies
    rotation: int = 0  # degrees clockwise to apply for upright
    sample_aspect: str = "1/1"
    pixel_format: str = ""
    video_codec: str = ""
    color_primaries: int = 2
    color_transfer: int = 2
    color_space: int = 2
    color_range: int = 0
    video_start: int = 0  # microseconds of the first picture on the container's clock
    audio_start: int = 0
    audio_rate: int = 0  # 0 = no sound
    audio_channels: int = 0
    audio_codec: str = ""
    audio_duration: int = 0
    warnings: tuple[str, ...] = ()


class MediaRef(Value, frozen=True):
    """A file outside the project: found by path (relative to the project folder when possible), known by content."""

    path: str
    size: int = 0
    hash: str = ""
    info: MediaInfo = MediaInfo()


class Dialogue(Value, frozen=True):
    """What a face should say: a recording (None: the shot's own sound, or none yet) and its words."""

    audio: MediaRef | None = None
    offset: int = 0  # microseconds after the first frame at which the recording starts
    transcript: str = ""
    transcript_by: By = "hand"
    aligned: bool = False  # words and phonemes below belong to this dialogue
    notes: tuple[str, ...] = ()  # what the aligner had to say
    language: str = "en"
    aligner: str = "pocketsphinx"
    draft: bool = False  # words and phonemes were timed from the text alone; silent until a recording comes


class Imported(Value, frozen=True):
    """A file whose timing was taken in: kept whole, so that what the document cannot show can be written back."""

    name: str
    format: str
    content: str  # array hash: the file's bytes
    places: tuple[tuple[str, str], ...] = ()  # what of the face came from which tier
    offset: int = 0  # microseconds added to its times
    speed: str = "1/1"  # what its times were multiplied by before


class FaceTrack(Value, frozen=True):
    """One person's face through the shot, and everything that is edited about it."""

    id: str
    name: str
    analysis: str = ""  # array hash: FaceAnalysis
    bank: str = ""  # array hash: the renderer's bank
    speaker: str = ""  # array hash: SpeakerModel, the predictor's knowledge of this speaker
    renderer: str = "exemplar"
    predictor: str = "speaker"
    dialogue: Dialogue | None = None
    words: Tier = Tier(kind="words")
    phonemes: Tier = Tier(kind="phonemes")
    rests: Tier = Tier(kind="rests")
    keep: Tier = Tier(kind="keep")
    heard: Tier = Tier(kind="phonemes")  # phonemes as analysed in the shot's own sound: what the plate says
    keys: tuple[PoseKey, ...] = ()  # sorted by (axis, time)
    automation: tuple[PoseKey, ...] = ()  # sorted by (axis, time); contact rules and `keys` come after it
    follow_jaw: bool = False  # the lip opening axes follow a hand-keyed jaw
    imported: tuple[Imported, ...] = ()  # files that timing was taken from, one of each name

    @property
    def dubbed(self) -> bool:
        """Whether the face gets other words than the plate's: every frame is rendered, not only the edited."""
        return self.dialogue is not None and (self.dialogue.audio is not None or self.dialogue.draft)


class Marker(Value, frozen=True):
    """A note at one time of a shot; about the picture, so it stays when words move."""

    id: str
    time: int
    text: str = ""
    colour: Colour = "yellow"


class Shot(Value, frozen=True):
    """A stretch of one media file that is being edited, and the faces in it."""

    id: str
    media: MediaRef
    tracks: tuple[FaceTrack, ...] = ()
    analysed: bool = False  # faces have been looked for
    markers: tuple[Marker, ...] = ()  # sorted by time, no two at one time

    @property
    def duration(self) -> int:
        """Microseconds that words and phonemes cover and nothing may reach beyond: as long as the media plays."""
        info = self.media.info
        if info.duration or not info.rate:
            return info.duration
        return self.timebase().duration

    @property
    def rate(self) -> Fraction:
        """Nominal frames per second."""
        return Fraction(self.media.info.rate)

    def timebase(self, starts: tuple[int, ...] = ()) -> Timebase:
        """Which frame is shown when; `starts` is the table that `media.info.starts` names."""
        return Timebase(self.rate, self.media.info.frames, starts)


class Consent(Value, frozen=True):
    """What the person whose mouth is edited agreed to, as the user recorded it."""

    person: str = ""
    statement: str = ""
    date: str = ""


class Pronunciation(Value, frozen=True):
    """How a word is said in this project, instead of what dictionary or rules give."""

    word: str
    phones: tuple[str, ...]
    by: By = "hand"


class Version(Value, frozen=True):
    """A named state that can be compared and gone back to. Its shots are stored beside the project file."""

    id: str
    name: str
    created: str = ""  # ISO 8601, local time with offset
    note: str = ""
    shots: str = ""  # hash of the stored shots


class Project(Value, frozen=True):
    """Everything that one save holds."""

    id: str
    name: str
    shots: tuple[Shot, ...] = ()
    consent: tuple[Consent, ...] = ()
    note: str = ""
    pronunciations: tuple[Pronunciation, ...] = ()  # one for each word
    versions: tuple[Version, ...] = ()  # oldest first

    def shot(self, shot_id: str) -> Shot:
        """The shot of this id; KeyError when there is none."""
        for shot in self.shots:
            if shot.id == shot_id:
                return shot
        raise KeyError(shot_id)

    def track(self, track_id: str) -> tuple[Shot, FaceTrack]:
        """The face track of this id with its shot; KeyError when there is none."""
        for shot in self.shots:
            for track in shot.tracks:
                if track.id == track_id:
                    return shot, track
        raise KeyError(track_id)
