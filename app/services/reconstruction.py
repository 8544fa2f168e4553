"""What `plosive reconstruct` does: how well can a clip's own mouth be made again from the rest of the clip?

The bank, the scale and the speaker's way of moving come from the clip's head alone. The tail is then driven by the
poses measured in it, or by what its sound says; the written file holds the tail only, lossless, so that anybody can
compare it with the original.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from app.document.blocks import tier_of
from app.document.time import Timebase
from app.export.encode import export_video
from app.export.presets import PRESETS
from app.media.audio import load_audio
from app.media.decode import VideoSource
from app.media.probe import frame_starts, probe
from app.services.adapting import EDITOR, bank_seconds, renderer_named
from inference import registry
from inference.api import F32, Alignment, FaceAnalysis, Patch, Progress, Renderer, Token
from inference.errors import PlosiveError
from inference.progress import stages
from inference.render.reconstruct import bank_end, head_only, reconstruct


@dataclass(frozen=True, slots=True)
class Task:
    """What to reconstruct and how."""

    clip: Path
    out: Path
    bank_until: float = 0.75
    drive: str = "pose"
    transcript: str = ""
    renderer: str = "exemplar"
    minutes: float = 5.0
    """That a renderer which trains may take."""


def run(task: Task, progress: Progress, token: Token) -> int:
    """Write the tail; returns the number of its first frame. Raises PlosiveError."""
    from inference.face import analyse_faces

    info = probe(task.clip)
    source = VideoSource(task.clip, info)
    try:
        count = len(source)
        end = bank_end(count, task.bank_until)
        bar = stages(progress, {
            "track": 0.035 * count, "listen": 0.02 * count if task.drive == "audio" else 0.0,
            "bank": bank_seconds(task.renderer, end, task.minutes), "render": 0.05 * (count - end),
        })
        if not 0 < end < count:
            raise PlosiveError(
                f"{count} frame(s) cannot be split at {task.bank_until}", "Use a longer clip or another share"
            )
        faces = analyse_faces(source, progress=bar["track"], token=token)
        if not faces:
            raise PlosiveError(f"No face was found in {task.clip.name}", "Use a clip that shows a speaker")
        poses: F32 | None = None
        labels: tuple[str, ...] = ()
        if task.drive == "audio":
            varying = frame_starts(task.clip)
            starts = () if varying is None else tuple(int(us) for us in varying)
            timebase = Timebase(Fraction(info.rate), len(source), starts)
            poses, labels = _spoken(task, faces[0], end, timebase, bar["listen"], token)
        made = reconstruct(
            source, faces[0], _renderer(task), bank_until=task.bank_until,
            poses=poses, phone=labels, progress=bar["bank"], token=token,
        )

        def patches(frame: int) -> Sequence[Patch]:
            _, patch = next(made.made)
            return () if patch is None else (patch,)

        export_video(
            str(task.clip), info, task.out, PRESETS["ffv1"], patches, first=end,
            provenance={"reconstruction": {"first_frame": end, "drive": task.drive, "renderer": task.renderer}},
            progress=bar["render"], token=token,
        )
        return end
    finally:
        source.close()


def _renderer(task: Task) -> Renderer:
    if task.renderer != EDITOR:
        return renderer_named(task.renderer)
    from inference.training.loop import How

    return renderer_named(task.renderer, How(minutes=task.minutes))


def _spoken(
    task: Task, face: FaceAnalysis, end: int, timebase: Timebase, progress: Progress, token: Token
) -> tuple[F32, tuple[str, ...]]:
    """Poses (N, 12) that the clip's sound asks for, and the phone shown at each frame."""
    from app.services.analysis import frame_labels, partition, usable_frames
    from inference.pose.learn import fit_speaker
    from inference.pose.sound import hear

    if not task.transcript.strip():
        raise PlosiveError("Driving by audio needs the words", "Give them with --transcript")
    audio = load_audio(task.clip).mono()
    samples = audio.placed(0, timebase.duration)[:, 0]  # on the picture's clock
    aligner = registry.get("aligner", "pocketsphinx").make()
    alignment: Alignment = aligner.align(
        samples, audio.rate, task.transcript, progress=progress, token=token
    )
    phones = alignment.phones
    own = head_only(face, end)
    seconds = timebase.seconds()
    learnt = usable_frames(own) & (np.arange(len(seconds)) < end)
    sound = hear(samples, audio.rate)
    frame_s = float(1 / timebase.rate)
    model = fit_speaker(phones, seconds, own.pose, learnt, frame_s, sound, own.scale.gap)
    predictor = registry.get("predictor", "speaker").make(model)
    poses: F32 = predictor.predict(phones, seconds, frame_s, sound)
    tier = tier_of("phonemes", partition(phones, 0.0, timebase.duration))
    return poses, frame_labels(tier, timebase)
