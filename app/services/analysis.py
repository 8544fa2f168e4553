"""Everything that is learned of a shot: faces, then speech, then the speaker.

Each stage takes a snapshot and arrays and gives back a change to apply, a function from the project as it is by
then to an edited one: the user may have worked on while the stage ran, and hand edits win. A stage whose result is
already in the document is skipped, so analysing twice costs nothing and an interrupted analysis goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from msgspec.structs import replace

from app.document.edits import analysis as edits
from app.document.edits.result import Edited, Refused
from app.document.ids import new_id
from app.document.model import Dialogue, FaceTrack, Project, Segment, Shot, Tier
from app.document.time import SECOND, Timebase
from app.io.arrays import ArrayStore
from app.media.audio import Audio
from app.services import licences
from inference import registry
from inference.api import BOOL, Aligner, Alignment, Bank, FaceAnalysis, FrameSource, Interval, Progress, Token
from inference.errors import PlosiveError

Change = Callable[[Project], Edited | Refused]

USABLE = 0.95
"""Visibility from which a frame may teach the bank what this speaker looks like."""


def find_faces(shot: Shot, source: FrameSource, arrays: ArrayStore, progress: Progress, token: Token) -> Change:
    """Track and measure every face of a shot."""
    from inference.face import analyse_faces, face_arrays

    found = analyse_faces(source, progress=progress, token=token)
    hashes = [arrays.put(face_arrays(face)) for face in found]

    def change(project: Project) -> Edited | Refused:
        # tracks that were there before the analysis (a new project's first) take the most important faces
        old = [track for track in project.shot(shot.id).tracks if not track.analysis]
        rest = [track for track in project.shot(shot.id).tracks if track.analysis]
        tracks = list(rest)
        for number, name in enumerate(hashes):
            track = old.pop(0) if old else FaceTrack(id=new_id(), name=f"Face {number + 1}")
            tracks.append(replace(track, analysis=name))
        return edits.set_faces(project, shot.id, [*tracks, *old])

    return change


def align_speech(
    track: FaceTrack, duration: int, audio: Audio, aligner_id: str, progress: Progress, token: Token,
    own: Mapping[str, str] | None = None,
) -> tuple[Change, Alignment]:
    """Words and phonemes of a face's dialogue in its language; recognised first when there is no transcript.

    `own`: the project's pronunciations, word -> phones with spaces between.
    """
    dialogue = track.dialogue or Dialogue()
    mono = audio.mono().samples[:, 0]
    transcript, by = dialogue.transcript, dialogue.transcript_by
    notes: tuple[str, ...] = ()
    aligner = aligner_for(aligner_id, dialogue.language)
    if not transcript.strip() and not getattr(aligner, "recognises", False):
        if dialogue.language != "en":
            raise PlosiveError("Only English is recognised without a transcript", "Type what is said as the transcript")
        from inference.speech.recognise import recognise

        heard = recognise(mono, audio.rate, progress=progress, token=token)
        transcript, by, notes = heard.text, "analysis", (heard.note,)
    alignment = aligner.align(
        mono, audio.rate, transcript, pronunciations=dict(own or {}), progress=progress, token=token)
    if not transcript.strip():
        transcript, by = alignment.transcript, "analysis"
    start = (dialogue.offset if dialogue.audio is not None else audio.start_us) / SECOND
    words = partition(alignment.words, start, duration)
    phonemes = partition(alignment.phones, start, duration)

    def change(project: Project) -> Edited | Refused:
        # the shot's own sound is also what the plate's mouth says, before any edit
        return edits.set_speech(
            project, track.id, words, phonemes, transcript=transcript, by=by,
            notes=(*notes, *alignment.notes), heard=not track.dubbed,
        )

    return change, alignment


def aligner_for(aligner_id: str, language: str) -> Aligner:
    """The aligner of a name for a language; "NAME:FOLDER" gives the weights of one that comes without."""
    name, _, folder = aligner_id.partition(":")
    how = {"folder": folder} if folder else {}
    if language != "en":  # one that knows English only is asked for nothing else
        how["language"] = language
    spec = registry.get("aligner", name)
    licences.check_use(spec, folder)
    made: Aligner = spec.make(**how)
    return made


LISTEN_S = 40
"""Seconds of a dubbed shot's own sound that are listened to: enough to learn how the speaker moves."""


def listen(
    track: FaceTrack, duration: int, audio: Audio, aligner_id: str, progress: Progress, token: Token
) -> Change:
    """What a dubbed face says in the plate, as far as it can be recognised: teaches how this speaker moves.

    Half the words may be wrong; wrong words are still mostly made of the right sounds, and the fit is shrunk towards
    the rules by what it fails to predict (see docs/adr/0003-learn-from-recognised-speech.md for figures).
    """
    from inference.speech.recognise import recognise

    mono = audio.mono()
    samples = mono.placed(0, min(duration, LISTEN_S * SECOND))[:, 0]
    heard = recognise(samples, mono.rate, progress=progress, token=token)
    aligner = aligner_for(aligner_id, "en")
    alignment: Alignment = aligner.align(samples, mono.rate, heard.text, token=token)
    phonemes = partition(alignment.phones, 0.0, duration)

    def change(project: Project) -> Edited | Refused:
        return edits.set_heard(project, track.id, phonemes)

    return change


def partition(intervals: Sequence[Interval], start: float, duration: int) -> list[Segment]:
    """Segments that cover 0..duration microseconds without gaps from intervals shifted by `start` seconds."""
    segments: list[Segment] = []
    at = 0
    for interval in intervals:
        low = min(max(round((interval.start + start) * SECOND), at), duration)
        high = min(max(round((interval.end + start) * SECOND), low), duration)
        if high <= low:
            continue
        if not interval.label and segments and not segments[-1].label and segments[-1].end == low:
            segments[-1] = replace(segments[-1], end=high)
            at = high
            continue
        if low > at:
            _quiet(segments, at, low)
        if interval.label:
            segments.append(
                Segment(id=new_id(), start=low, end=high, label=interval.label, confidence=interval.confidence)
            )
        else:
            _quiet(segments, low, high)
        at = high
    if at < duration:
        _quiet(segments, at, duration)
    return segments


def learn_speaker(
    shot: Shot, track: FaceTrack, face: FaceAnalysis, source: FrameSource, timebase: Timebase, arrays: ArrayStore,
    progress: Progress, token: Token,
) -> Change:
    """The bank, and how this speaker moves, from what the plate says (`track.heard`, may be empty)."""
    bank = build_bank(track, face, source, timebase, progress, token)
    bank_name = arrays.put(bank.arrays())
    speaker_name = ""
    if len(track.heard):
        from inference.pose.learn import fit_speaker

        phones = tuple(Interval(s.label, s.start / SECOND, s.end / SECOND, s.confidence) for s in track.heard)
        known = usable_frames(face)
        if track.dubbed:
            known = known & (timebase.seconds() < LISTEN_S)
        frame_s = float(1 / timebase.rate)
        model = fit_speaker(phones, timebase.seconds(), face.pose, known, frame_s, gap=face.scale.gap)
        speaker_name = arrays.put(model.arrays())

    def change(project: Project) -> Edited | Refused:
        return edits.set_learned(project, track.id, bank=bank_name, speaker=speaker_name)

    return change


def build_bank(
    track: FaceTrack, face: FaceAnalysis, source: FrameSource, timebase: Timebase, progress: Progress, token: Token
) -> Bank:
    """What the renderer learns of this speaker from the shot."""
    usable = usable_frames(face)
    if not usable.any():
        raise PlosiveError(
            f"{track.name} is never seen clearly enough to learn the mouth from",
            "Use a shot in which the face is turned to the camera, at least 60 pixels between the eyes",
        )
    labels = frame_labels(track.heard, timebase) if len(track.heard) and not track.dubbed else ()
    renderer = registry.get("renderer", track.renderer).make()
    bank: Bank = renderer.build_bank(
        source, face, usable=usable, phone=labels, progress=progress, token=token
    )
    return bank


def usable_frames(face: FaceAnalysis) -> BOOL:
    """(N,) frames that may teach: seen well, or the best there are when none is."""
    usable: BOOL = face.present & (face.visibility >= USABLE)
    if not usable.any():
        usable = face.present & (face.visibility > 0.5)
    return usable


def frame_labels(tier: Tier, timebase: Timebase) -> tuple[str, ...]:
    """The phoneme in the middle of each frame."""
    segments = list(tier)
    starts = np.array([segment.start for segment in segments])
    middles = (timebase.seconds() * SECOND).astype(np.int64)
    index = np.clip(np.searchsorted(starts, middles, side="right") - 1, 0, len(segments) - 1)
    return tuple(segments[i].label for i in index)


def _quiet(segments: list[Segment], start: int, end: int) -> None:
    segments.append(Segment(id=new_id(), start=start, end=end, label=""))

