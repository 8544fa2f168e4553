"""Memory of a process that works on a ten-minute shot; run by the bench in a process of its own.

The long shot is the bench's clip repeated without decoding it, its face analysis repeated with it (tracking ten
minutes would take ten minutes and holds no more than its results). Everything else is real: the project is opened,
its sound and waveform are loaded, frames all over the shot are decoded and rendered, and a stretch is played through.
"""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from msgspec.structs import replace

from app.document.edits import analysis as edits
from app.document.edits.pose import add_key
from app.document.edits.result import Edited
from app.jobs.manager import JobManager
from app.media.decode import VideoSource
from app.services.bench import peak_rss_mb
from app.services.studio import Studio
from inference.api import FaceAnalysis

MINUTES = 10


def main(folder: str) -> int:
    """Print the figures as JSON. `folder` holds the bench's project of the short clip."""
    place = Path(folder)
    short = Studio.open(place / "window.plosive", jobs=JobManager(inline=True))
    try:
        studio = lengthened(short, place, MINUTES)
        _work(studio)
        studio.save()
        studio.close()
    finally:
        short.close()
    info = studio.shot.media.info
    figures: dict[str, Any] = {
        "peak_rss_mb": peak_rss_mb(),
        "peak_rss_mb_on": f"one process, {info.frames} frames {info.width}x{info.height}: open, sound, waveform, "
        "400 frames rendered all over the shot, 20 s decoded in order; the clip and its analysis repeated",
    }
    print(json.dumps(figures))  # noqa: T201 - read by the bench
    return 0


def lengthened(short: Studio, folder: Path, minutes: float) -> Studio:
    """A project in `folder` around the shot of an analysed one, repeated for so many minutes; its face, too."""
    clip = short.path(short.shot.media)
    track = next(track for track in short.shot.tracks if track.bank)
    face = short.render.face(track)
    assert face is not None
    long_clip = folder / "long.mkv"
    repeat(clip, long_clip, minutes * 60)
    studio = Studio.create(long_clip, folder / "long.plosive", jobs=JobManager(inline=True), scratch=True)
    project = studio.session.project
    studio.arrays.put(short.arrays.get(track.bank))
    name = studio.arrays.put(_repeated(face, studio.shot.media.info.frames))
    first = project.shots[0].tracks[0]
    known = edits.set_faces(project, project.shots[0].id, [replace(first, analysis=name)])
    assert isinstance(known, Edited)
    learned = edits.set_learned(known.project, first.id, bank=track.bank)
    assert isinstance(learned, Edited)
    studio.session.swap(learned.project)
    return studio


def repeat(clip: Path, out: Path, seconds: float) -> None:
    """The clip again and again, packets copied, until it lasts `seconds`."""
    with av.open(str(out), "w") as target:
        streams: dict[int, Any] = {}
        shift = 0.0
        while shift < seconds:
            longest = 0.0
            with av.open(str(clip)) as source:
                chosen = [s for s in (source.streams.video[:1] + source.streams.audio[:1])]
                if not streams:
                    streams = {s.index: target.add_stream_from_template(s) for s in chosen}
                for packet in source.demux(chosen):
                    if packet.dts is None or packet.pts is None or packet.time_base is None:
                        continue
                    ends = float((packet.pts + (packet.duration or 0)) * packet.time_base)
                    longest = max(longest, ends)
                    offset = round(Fraction(shift) / packet.time_base)
                    packet.pts += offset
                    packet.dts += offset
                    packet.stream = streams[packet.stream.index]
                    target.mux(packet)
            shift += longest


def _work(studio: Studio) -> None:
    studio.peaks()
    frames = studio.shot.media.info.frames
    project = studio.session.project
    track = project.shots[0].tracks[0]
    for at in range(0, frames - 40, frames // 10):
        us = studio.timebase().start_of(at + 20)
        result = add_key(project, track.id, "open", us, 0.5)
        project = result.project if isinstance(result, Edited) else project
    for at in range(0, frames - 40, frames // 10):
        studio.render.fill(project, at, at + 40)
    source: VideoSource = studio.source("viewer")
    for _ in source.frames(frames // 2, min(frames // 2 + 500, frames)):
        pass


def _repeated(face: FaceAnalysis, frames: int) -> dict[str, Any]:
    from inference.face import face_arrays

    count = len(face.present)
    return {
        name: np.resize(value, (frames, *value.shape[1:])) if value.ndim and len(value) == count else value
        for name, value in face_arrays(face).items()
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
