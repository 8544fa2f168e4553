"""Writing the finished shot.

Frames go straight from the decoder to the encoder in their own pixel format; only frames that have patches are
touched, in their own planes. Decoding and blending run here, encoding and muxing on a second thread, and both
codecs on threads of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.container import OutputContainer

from app.document.model import MediaInfo
from app.export.clock import OutputClock, output_clock
from app.export.matroska import set_aspect
from app.export.picture import Picture, add_picture
from app.export.pipeline import Encoder
from app.export.planes import blend, copied
from app.export.presets import Preset
from app.export.provenance import as_json, metadata, record
from app.export.sequence import write_sequence
from app.export.sound import CopiedSound, NoSound, PlacedSound, Sound, placed, refused_sound
from app.export.target import check_target, sidecar_of, written
from app.export.timecode import moved_on
from app.media.audio import Audio, load_audio
from app.media.container import opened
from app.media.decode import VideoSource
from app.media.probe import look
from inference.api import NeverCancelled, Patch, Progress, Token, silent

_AHEAD = Fraction(1, 2)
"""Seconds that sound is muxed ahead of the picture."""

_MOV = {"movflags": "+use_metadata_tags", "movie_timescale": "90000"}
"""Own tags are kept, and edit lists (sound that starts later than the picture) are exact to 6 us."""

_KEPT_TAGS = ("title", "creation_time", "date", "artist", "copyright")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what the user should know about it (one line each)."""

    out: Path
    frames: int
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Job:
    """Everything one export depends on."""

    source: VideoSource
    info: MediaInfo
    out: Path
    preset: Preset
    patches: Callable[[int], Sequence[Patch]]
    audio: Audio | None
    audio_start_us: int
    clock: OutputClock
    first: int
    last: int
    tags: dict[str, str]
    progress: Progress
    token: Token

    @property
    def first_us(self) -> int:
        """Timeline time of the first written frame."""
        return round(self.clock.shift * 1_000_000)

    @property
    def whole(self) -> bool:
        """Whether all frames of the shot are written."""
        return self.last - self.first == len(self.source)


def export_video(
    path: str | Path,
    info: MediaInfo,
    out: Path,
    preset: Preset,
    patches: Callable[[int], Sequence[Patch]],
    *,
    audio: Audio | None = None,
    audio_start_us: int = 0,
    provenance: dict[str, Any],
    first: int = 0,
    last: int | None = None,
    progress: Progress = silent,
    token: Token = NeverCancelled(),  # noqa: B008
) -> Exported:
    """Write frames first..last (exclusive) of the shot at `path` with the patches of each frame laid in.

    `patches(i)` gives the upright RGB patches of frame i of the shot and is called once per frame, in order. Without
    `audio` the source's sound is stream-copied; with it, its sample 0 is heard `audio.start_us + audio_start_us` after
    the shot's first frame. PlosiveError when nothing can be written; nothing half-written is ever left.
    """
    out = Path(out)
    check_target(Path(path), out)
    found = look(path)
    source = VideoSource(path, info)
    last = len(source) if last is None else min(last, len(source))
    first = min(max(first, 0), last - 1)
    clock = output_clock(info, source.table, found.varies, first, last)
    how: dict[str, Any] = {"preset": preset.name, "first": first, "frames": last - first}
    full = record(Path(path), info, provenance, how)
    job = Job(
        source, info, out, preset, patches, audio, audio_start_us, clock, first, last, metadata(full), progress, token
    )
    if not preset.container:
        with written(out) as folder:
            notes = _sequence(job, folder, as_json(full))
        return Exported(out, last - first, notes)
    side = sidecar_of(out)
    with written(side) as beside, written(out) as partial:
        notes = _file(job, partial)
        full["export"]["notes"] = list(notes)
        beside.write_text(as_json(full), encoding="utf-8")
    return Exported(out, last - first, notes)


def _sequence(job: Job, folder: Path, provenance: str) -> tuple[str, ...]:
    audio = job.audio
    if audio is None and job.info.audio_rate:
        audio = load_audio(job.source.path)
    samples = None if audio is None else placed(audio, job.audio_start_us if job.audio else 0, job.clock, job.first_us)
    rate = audio.rate if audio is not None else 0
    folder.mkdir()
    (folder / sidecar_of(job.out).name).write_text(provenance, encoding="utf-8")
    return write_sequence(
        folder, job.source, job.patches, job.preset, job.clock, job.first, job.last, samples, rate,
        job.progress, job.token,
    )


def _file(job: Job, partial: Path) -> tuple[str, ...]:
    with ExitStack() as stack:
        original = stack.enter_context(opened(job.source.path))
        options = _MOV if job.preset.container in ("mov", "mp4") else {}
        target = av.open(str(partial), "w", format=job.preset.container, options=options)
        stack.callback(_close_quietly, target)
        picture = add_picture(target, job.info, job.preset, job.clock)
        sound, notes = _sound(job, original, target)
        timecode = _timecode(original)
        if job.first:
            timecode = moved_on(timecode, job.first, Fraction(job.info.rate))
        if timecode:
            picture.stream.metadata["timecode"] = timecode
        target.metadata.update({k: v for k, v in original.metadata.items() if k.lower() in _KEPT_TAGS})
        target.metadata.update(job.tags)
        encoder = Encoder(target, picture, sound, _AHEAD)
        with encoder:
            _feed(job, picture, encoder)
        target.close()
    aspect = Fraction(job.info.sample_aspect)
    context = picture.stream.codec_context
    wants = job.preset.container == "matroska" and aspect != 1
    if wants and not set_aspect(partial, context.width, context.height, aspect):
        notes = (*notes, f"The file does not say that its pixels have the shape {aspect}")
    return (*picture.notes, *notes)


def _feed(job: Job, picture: Picture, encoder: Encoder) -> None:
    before = None
    total = job.last - job.first
    frames = job.source.native_frames(job.first, job.last)
    for place, frame in enumerate(frames):
        job.token.check()
        laid = job.patches(job.first + place)
        ready = blend(frame, laid, job.info.rotation) if laid else frame
        if ready is before:  # a lost frame repeats the one before it, which the encoder may still hold
            ready = copied(frame)
        before = frame
        encoder.put(place, ready)
        job.progress(place + 1, total, "Writing")


def _sound(job: Job, original: av.container.InputContainer, target: OutputContainer) -> tuple[Sound, tuple[str, ...]]:
    notes: tuple[str, ...] = ()
    audio, start = job.audio, job.audio_start_us
    if audio is None:
        if not job.info.audio_rate:
            return NoSound(), ()
        refused = refused_sound(original, job.preset.container)
        if not refused:
            return CopiedSound(original, target, job.clock, job.whole), ()
        kind = "PCM" if job.preset.sound != "aac" else "AAC"
        notes = (f"{job.preset.suffix} cannot hold {refused[0]} sound: the default track was converted to {kind}",)
        audio, start = load_audio(job.source.path), 0
    if job.preset.sound == "aac" and audio.rate not in _AAC_RATES:
        audio = audio.resampled(48000)
    samples = placed(audio, start, job.clock, job.first_us)
    return PlacedSound(target, job.preset.sound, samples, audio.rate, job.clock), notes


_AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)


def _timecode(container: av.container.InputContainer) -> str:
    """The start timecode an editor conforms by; empty where the file has none."""
    return next((s.metadata["timecode"] for s in (container, *container.streams) if "timecode" in s.metadata), "")


def _close_quietly(target: OutputContainer) -> None:
    """Let go of a file that is about to be thrown away: why it failed is already on its way to the user."""
    try:
        target.close()
    except (av.error.FFmpegError, OSError, ValueError):
        return
