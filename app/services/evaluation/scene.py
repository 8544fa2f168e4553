"""One clip made ready for its rows: which frames are judged, the face, the sound, and the poses each row asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from app.document.blocks import tier_of
from app.document.time import Timebase
from app.media.decode import VideoSource
from app.media.probe import content_hash, frame_starts, probe
from app.services.analysis import frame_labels, partition, usable_frames
from app.services.evaluation.speech import Speech, heard, listen
from app.services.evaluation.store import Arrays, Store
from app.services.evaluation.task import Clip, Task
from inference import registry
from inference.api import F32, FaceAnalysis, Progress, Token
from inference.errors import PlosiveError
from inference.metrics.clip import Heard
from inference.progress import share
from inference.render.reconstruct import bank_end, head_only

FEWEST = 8
"""Frames that must be judged: fewer say nothing."""


@dataclass(frozen=True)
class Scene:
    """A clip's frames `first`..`last` are judged; the bank is made of those before `learned`."""

    clip: Clip
    source: VideoSource
    timebase: Timebase
    face: FaceAnalysis  # in the units of the speaker as known from the bank's frames
    whole: FaceAnalysis  # in those of the speaker as known from all frames, as in a project
    first: int
    last: int
    learned: int
    heard: Heard  # what the rows' mouths should say
    own: Heard  # what the real frames say
    poses: Mapping[str, F32]  # by row, (last - first, 12)
    labels: tuple[str, ...]  # phone shown at each frame, for retrieval; () where the poses were measured
    notes: tuple[str, ...]
    key: tuple[object, ...]  # everything the rows depend on besides their own method

    @property
    def cross(self) -> bool:
        """Whether another recording is spoken, by the whole clip."""
        return self.learned == len(self.source)

    @property
    def count(self) -> int:
        """Frames that are judged."""
        return self.last - self.first


def prepare(clip: Clip, task: Task, store: Store, progress: Progress, token: Token) -> Scene:
    """Find the face, align the sound, predict the poses. Raises PlosiveError when the clip cannot be evaluated."""
    from inference.face import analyse_faces, face_arrays, import_face_arrays

    info = probe(clip.path)
    source = VideoSource(clip.path, info)
    try:
        varying = frame_starts(clip.path)
        timebase = Timebase(Fraction(info.rate), len(source), () if varying is None else tuple(varying.tolist()))
        cross = task.mode == "cross"
        learned = len(source) if cross else bank_end(len(source), task.bank_until)
        if len(source) - (0 if cross else learned) < FEWEST or not learned:
            raise PlosiveError(
                f"{len(source)} frame(s) are too few to be judged", "Use a longer clip or another --bank-until")
        content = content_hash(clip.path)

        def track() -> Arrays:
            faces = analyse_faces(source, progress=share(progress, 0.0, 0.85), token=token, max_faces=1)
            if not faces:
                raise PlosiveError(f"No face was found in {clip.path.name}", "Use a clip that shows a speaker")
            return dict(face_arrays(faces[0]))

        face = import_face_arrays(store.get("face", (content,), track))
        listening = share(progress, 0.85, 1.0)
        own = listen(clip.path, clip.transcript, timebase.duration, store, listening, token)
        return _scene(clip, task, source, timebase, face, learned, own, (content,), store, listening, token)
    except BaseException:
        source.close()
        raise


def _scene(
    clip: Clip, task: Task, source: VideoSource, timebase: Timebase, whole: FaceAnalysis, learned: int,
    own: Speech | None, content: tuple[object, ...], store: Store, progress: Progress, token: Token,
) -> Scene:  # fmt: skip
    face = head_only(whole, learned)
    notes = own.notes if own is not None else (f"{clip.path.name} has no sound",)
    first, last, driving = learned, len(source), own
    if task.mode == "cross":
        if clip.dialogue is None:
            raise PlosiveError(f"Nothing is given for {clip.path.name} to say", "Name a recording with --dialogue")
        driving = listen(clip.dialogue, clip.dialogue_transcript, timebase.duration, store, progress, token)
        notes += driving.notes if driving is not None else ()
        first, last = 0, _ends(clip, timebase)
        if last < FEWEST:
            raise PlosiveError(f"{clip.dialogue.name} is too short to be judged", "Use a longer recording")
    spoken = driving is not None and any(phone.label for phone in driving.phones)
    poses, labels = _poses(task, timebase, face, first, last, learned, own, driving if spoken else None)
    if not spoken:
        if task.mode != "recon":
            why = driving.notes[0] if driving is not None and driving.notes else "there is no sound to speak"
            raise PlosiveError(why[0].upper() + why[1:], "Give a transcript of it, or take a recording of clear speech")
        notes += ("without words there is no row for the rule table",)
    key = (
        *content, task.mode, first, last, learned, task.predictor, registry.get("predictor", task.predictor).version,
        "" if own is None else own.key, "" if driving is None else driving.key,
    )
    return Scene(
        clip, source, timebase, face, whole, first, last, learned, heard(driving, timebase, first, last),
        heard(own, timebase, first, last), poses, labels, tuple(dict.fromkeys(notes)), key,
    )


def _poses(
    task: Task, timebase: Timebase, face: FaceAnalysis, first: int, last: int, learned: int, own: Speech | None,
    driving: Speech | None,
) -> tuple[dict[str, F32], tuple[str, ...]]:
    """Poses by row, and the phones to retrieve by: "result" and "rules", the latter where words are known."""
    from inference.pose.learn import fit_speaker
    from inference.pose.model import unmeasured
    from inference.pose.predict import RulesPredictor
    from inference.pose.sound import hear

    seconds, frame_s = timebase.seconds(), float(1 / timebase.rate)
    poses: dict[str, F32] = {}
    if task.mode == "recon":
        poses["result"] = face.pose[first:last]
    if driving is None:
        return poses, ()
    poses["rules"] = RulesPredictor().predict(driving.phones, seconds, frame_s)[first:last]
    if task.mode == "recon":
        return poses, ()
    sound = hear(driving.samples, driving.rate) if task.mode == "audio" else None  # of another voice it tells nothing
    model = unmeasured()
    if own is not None and any(phone.label for phone in own.phones):
        learnt = usable_frames(face) & (np.arange(len(seconds)) < learned)
        model = fit_speaker(own.phones, seconds, face.pose, learnt, frame_s, sound, face.scale.gap)
    predictor = registry.get("predictor", task.predictor).make(model)
    poses["result"] = predictor.predict(driving.phones, seconds, frame_s, sound)[first:last]
    if task.mode == "cross":
        return poses, ()
    tier = tier_of("phonemes", partition(driving.phones, 0.0, timebase.duration))
    return poses, frame_labels(tier, timebase)


def _ends(clip: Clip, timebase: Timebase) -> int:
    """The frame after the last one the dialogue is heard at."""
    from app.media.audio import load_audio

    assert clip.dialogue is not None
    audio = load_audio(clip.dialogue)
    edges = timebase.edges_us()
    return int(np.searchsorted(edges[1:], audio.start_us + audio.duration_us, side="right"))


