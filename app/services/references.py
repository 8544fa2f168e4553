"""More footage of a face to learn from: clips and other projects, each looked at once and kept, by content.

A clip is looked at as a shot is: every face tracked and measured, its words read from a .lab or .txt beside it or else
recognised, only to count its sounds. A project brings what its own analysis found. Which of the faces is the one that
is adapted to is told by their shape; one that is shaped otherwise is refused. Nothing leaves the machine, and nothing
of it is in the project: the cache may be deleted.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.document.blocks import tier_of
from app.document.time import Timebase
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.media.decode import VideoSource
from app.media.probe import content_hash, frame_starts, probe
from app.services import paths
from app.services.analysis import frame_labels, partition, usable_frames
from app.services.evaluation.speech import listen, words_beside
from app.services.evaluation.store import Arrays, Store
from app.services.listed_footage import Fit
from inference.api import FaceAnalysis, Progress, Token
from inference.errors import PlosiveError
from inference.progress import share

if TYPE_CHECKING:
    from inference.render.editor.references import Reference
    from inference.render.exemplar.bank import ExemplarBank

SMALLEST = 40.0
"""Pixels between the outer eye corners below which a mouth teaches nothing: it would be half a network's square."""


@dataclass(frozen=True)
class Clip:
    """What is known of a piece of footage: its faces, and the phone shown at each frame ((), where nobody knows)."""

    path: Path
    media: Path
    key: str
    rate: float
    faces: tuple[FaceAnalysis, ...]
    labels: tuple[str, ...]
    recognised: bool = False  # its words, by machine


def store() -> Store:
    """What was found in clips: safe to delete."""
    return Store(paths.cache() / "footage")


def looked_at(path: Path, shot_hash: str = "") -> bool:
    """Whether a piece of footage is known already, as the shot itself is. Reads the file's content: not for the
    window's thread."""
    return path.is_dir() or (key := content_hash(path)) == shot_hash or store().has("face", (key,))


def look_at(path: Path, progress: Progress, token: Token, *, language: str = "en") -> Clip:
    """Find faces and words in a clip, or in what another project knows. Raises PlosiveError."""
    return _project(path) if path.is_dir() else _clip(path, progress, token, language)


def _clip(path: Path, progress: Progress, token: Token, language: str) -> Clip:
    from inference.face import analyse_faces, face_arrays, import_face_arrays

    info = probe(path)
    key, kept = content_hash(path), store()

    def track() -> Arrays:
        source = VideoSource(path, info)
        try:
            found = analyse_faces(source, progress=share(progress, 0.0, 0.8), token=token)
        finally:
            source.close()
        return {f"{n}.{name}": array for n, face in enumerate(found) for name, array in face_arrays(face).items()}

    arrays = kept.get("face", (key,), track)
    count = 1 + max((int(name.partition(".")[0]) for name in arrays), default=-1)
    faces = tuple(
        import_face_arrays({name.partition(".")[2]: array for name, array in arrays.items()
                            if name.startswith(f"{n}.")}) for n in range(count))
    varying = frame_starts(path)
    timebase = Timebase(Fraction(info.rate), info.frames, () if varying is None else tuple(varying.tolist()))
    labels: tuple[str, ...] = ()
    recognised = False
    if faces and language == "en" and info.audio_rate:
        words = words_beside(path)
        speech = listen(path, words, timebase.duration, kept, share(progress, 0.8, 1.0), token)
        if speech is not None and any(phone.label for phone in speech.phones):
            labels = frame_labels(tier_of("phonemes", partition(speech.phones, 0.0, timebase.duration)), timebase)
            recognised = not words
    return Clip(path, path, key, float(timebase.rate), faces, labels, recognised)


def _project(folder: Path) -> Clip:
    from inference.face import import_face_arrays

    project, arrays = project_io.load(folder), ArrayStore(folder)
    shot = project.shots[0]
    tracks = [track for track in shot.tracks if track.analysis and arrays.has(track.analysis)]
    if not tracks:
        raise PlosiveError(f"{folder.name} was not analysed yet", "Open it and analyse its shot, or choose a video")
    media = Path(shot.media.path)
    media = media if media.is_absolute() else folder / media
    if not media.exists():
        raise PlosiveError(f"The shot of {folder.name} is missing: {media}", "Put it back there, or choose the video")
    faces = tuple(import_face_arrays(arrays.get(track.analysis)) for track in tracks)
    starts = tuple(int(v) for v in arrays.get(shot.media.info.starts)["starts"]) if shot.media.info.starts else ()
    timebase = shot.timebase(starts)
    spoken = [track for track in tracks if len(track.heard) and not track.dubbed]
    labels = frame_labels(spoken[0].heard, timebase) if len(spoken) == 1 and len(tracks) == 1 else ()
    key = shot.media.hash + "".join(track.analysis for track in tracks)
    return Clip(folder, media, key, float(shot.rate), faces, labels)


def fit(clip: Clip, face: FaceAnalysis) -> Fit:
    """What a clip can teach a face. Never raises: a problem is part of the answer."""
    from inference.face.likeness import DOUBTFUL, OTHER, unlike
    from inference.render.editor.footage import LEAST

    name = clip.path.name
    if not clip.faces:
        return Fit(problem=PlosiveError(f"No face was found in {name}", "Choose footage that shows the speaker"))
    apart = [unlike(face, other) for other in clip.faces]
    n = min(range(len(apart)), key=lambda i: (math.inf if math.isnan(apart[i]) else apart[i], i))
    if apart[n] >= OTHER:
        return Fit(face=n, problem=PlosiveError(
            f"{name} shows somebody else: the face is shaped otherwise", "Choose footage of the same person"))
    other = clip.faces[n]
    usable = usable_frames(other)
    if not usable.any():
        return Fit(face=n, problem=PlosiveError(
            f"The face in {name} is never seen clearly", "Choose footage in which it is turned to the camera"))
    size, mouths = float(np.median(other.iod[usable])), int(usable.sum())
    if size < SMALLEST:
        return Fit(face=n, problem=PlosiveError(
            f"The face in {name} is too small: {size:.0f} pixels between the eyes",
            f"Choose footage with at least {SMALLEST:.0f}"))
    if mouths < LEAST:
        return Fit(face=n, problem=PlosiveError(
            f"Only {mouths} frames of {name} show the mouth clearly, and {LEAST} are needed", "Choose longer footage"))
    from inference.training.samples import coverage

    phones = coverage(tuple(label for label, good in zip(clip.labels, usable) if good)) if clip.labels else {}
    doubt = math.isnan(apart[n]) or apart[n] >= DOUBTFUL
    return Fit(mouths, mouths / clip.rate, phones, clip.recognised, doubt=doubt, face=n)


def fitted(path: Path, face: FaceAnalysis, shot_hash: str, progress: Progress, token: Token, language: str) -> Fit:
    """What a piece of footage can teach a face, looked at where nobody has yet. Raises nothing but Cancelled."""
    try:
        _check_other(path, shot_hash, path.name)
        clip = look_at(path, progress, token, language=language)
        _check_other(clip.media, shot_hash, path.name)
        return fit(clip, face)
    except PlosiveError as error:
        return Fit(problem=error)


def _check_other(media: Path, shot_hash: str, name: str) -> None:
    """Raise PlosiveError where a video is the shot itself: known before anything in it is looked at."""
    if media.is_file() and content_hash(media) == shot_hash:
        raise PlosiveError(f"{name} is the shot itself", "Leave it out: it teaches already")


def reference(clip: Clip, face: FaceAnalysis, shot_hash: str) -> Reference:
    """The clip as something to learn from beside the shot. Raises PlosiveError where it cannot teach this face."""
    from inference.render.editor.references import Reference

    _check_other(clip.media, shot_hash, clip.path.name)
    found = fit(clip, face)
    if found.problem is not None:
        raise found.problem
    scale = face.scale
    key = f"{clip.key} {found.face} {bool(clip.labels)} {scale.neutral.tobytes().hex()} {scale.high.tobytes().hex()}"
    return Reference(key, clip.path.name, found.mouths, _banked(clip, clip.faces[found.face], face), found.doubt)


def _banked(clip: Clip, other: FaceAnalysis, face: FaceAnalysis) -> Callable[[Progress, Token], ExemplarBank]:
    """Makes the clip's bank, its poses in the units of the face that is adapted to."""
    from inference.render.exemplar.renderer import ExemplarRenderer

    def make(progress: Progress, token: Token) -> ExemplarBank:
        own = replace(other, scale=face.scale, pose=face.scale.normalise(other.raw))
        source = VideoSource(clip.media)
        try:
            return ExemplarRenderer().build_bank(
                source, own, usable=usable_frames(own), phone=clip.labels, progress=progress, token=token)
        finally:
            source.close()

    return make


def references(
    footage: Sequence[Path], face: FaceAnalysis, shot_hash: str, progress: Progress, token: Token, *,
    language: str = "en",
) -> list[Reference]:
    """All pieces, looked at where nobody has yet. Raises PlosiveError at the first that cannot teach this face."""
    found = []
    for n, path in enumerate(footage):
        bar = share(progress, n / len(footage), (n + 1) / len(footage))
        _check_other(path, shot_hash, path.name)
        found.append(reference(look_at(path, bar, token, language=language), face, shot_hash))
    return found
