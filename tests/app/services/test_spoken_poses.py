"""What a dub promises about every frame that is shown: lips meet on p, b and m, and no mouth moves in silence.

The face is measured on three pictures and held still for seven seconds, so that four frame rates cost no tracking;
everything from the recording to the poses is the real thing.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.document.edits import analysis as edits
from app.document.model import Tier
from app.document.time import SECOND
from app.jobs.manager import JobManager
from app.services.analysis import align_speech
from app.services.demo import demo_line, demo_transcript
from app.services.studio import Studio
from inference.api import AXES, FaceAnalysis, Interval, NeverCancelled, silent
from inference.face import analyse_faces, face_arrays
from inference.pose.learn import fit_speaker
from tests import footage
from tests.app.services import portrait

SECONDS, OFFSET_US = 7, 1_100_000
OPEN = AXES.index("open")
PER_FRAME = ("present", "mesh", "head", "confidence", "iod", "to_mouth", "visibility", "raw", "pose")


@pytest.fixture(scope="module")
def face() -> FaceAnalysis:
    """The portrait, measured."""

    class Pictures:
        def __len__(self) -> int:
            return 3

        size = portrait.SIZE

        def frame(self, index: int) -> np.ndarray:  # type: ignore[type-arg]
            return portrait.pictures(3)[index]

        def frames(self, first: int = 0, last: int | None = None) -> list[np.ndarray]:  # type: ignore[type-arg]
            return list(portrait.pictures(3)[first:last])

    (found,) = analyse_faces(Pictures())  # type: ignore[arg-type]
    return found


def dubbed(folder: Path, rate: Fraction, face: FaceAnalysis, *, learned: bool) -> Studio:
    """A project in which the portrait speaks the demo line, analysed but for the tracking of its frames."""
    shot = footage.clip(folder / "shot.mkv", frames=round(SECONDS * rate), size=(32, 32), rate=rate)
    studio = Studio.create(shot, folder / "p.plosive", dialogue=demo_line(), transcript=demo_transcript(),
                           offset_us=OFFSET_US, jobs=JobManager(inline=True), scratch=True)
    frames = studio.shot.media.info.frames
    held = replace(face, **{name: np.repeat(getattr(face, name)[1:2], frames, axis=0) for name in PER_FRAME})
    (track,) = studio.shot.tracks
    studio.swap_in(lambda project: edits.set_learned(project, track.id, analysis=studio.arrays.put(face_arrays(held))))
    audio = studio.audio(track.id)
    assert audio is not None
    change, _ = align_speech(track, studio.timebase().duration, audio, "pocketsphinx", silent, NeverCancelled())
    studio.swap_in(change)
    if learned:
        _learn(studio)
    return studio


def _learn(studio: Studio) -> None:
    """A speaker whose measured mouth was never shut, trembled in silence, and has little to do with the words."""
    (track,) = studio.shot.tracks
    random = np.random.default_rng(2)
    times = studio.timebase().seconds()
    walk = np.cumsum(random.normal(0, 0.15, (len(times), len(AXES))), axis=0)
    walk = 0.5 + 0.3 * (walk - walk.mean(axis=0)) / walk.std(axis=0)
    phones = [Interval(p.label, p.start / SECOND, p.end / SECOND) for p in track.phonemes]
    model = fit_speaker(phones, times, walk.astype(np.float32), np.ones(len(times), bool),
                        float(1 / studio.timebase().rate))
    studio.swap_in(
        lambda project: edits.set_learned(project, track.id, speaker=studio.arrays.put(model.arrays()))
    )


def silences(phonemes: Tier) -> list[tuple[float, float]]:
    """Stretches in seconds in which nothing is said."""
    return [(p.start / SECOND, p.end / SECOND) for p in phonemes if not p.label]


@pytest.mark.parametrize(
    ("rate", "learned"),
    [(Fraction(24), False), (Fraction(25), False), (Fraction(30000, 1001), False), (Fraction(60), False),
     (Fraction(24), True), (Fraction(30000, 1001), True)],
    ids=str,
)
def test_every_closure_is_shown_and_silence_is_still(
    tmp_path: Path, face: FaceAnalysis, rate: Fraction, learned: bool
) -> None:
    studio = dubbed(tmp_path, rate, face, learned=learned)
    try:
        project = studio.session.project
        (track,) = project.shots[0].tracks
        frames = studio.shot.media.info.frames
        curves = studio.render.poses(project, track.id, 0, frames)
        assert curves is not None and curves.effective.shape == (frames, len(AXES))
        opening = curves.effective[:, OPEN]
        times, frame_s = studio.timebase().seconds(), float(1 / rate)

        contacts = [p for p in track.phonemes if p.label in ("P", "B", "M")]
        assert len(contacts) >= 11
        for phone in contacts:  # METHODS C1
            shown = (times >= phone.start / SECOND - frame_s) & (times <= phone.end / SECOND)
            assert shown.any() and opening[shown].min() <= 0, f"{phone.label} at {phone.start / SECOND:.3f} s"

        deep = np.zeros(frames, bool)
        for start, end in silences(track.phonemes):
            at_start, at_end = start <= 0, end >= SECONDS - frame_s  # silence goes on beyond both ends of the shot
            deep |= (times > start + (0 if at_start else 0.25)) & (times < end - (0 if at_end else 0.25))
        assert deep.sum() > rate  # over a second of it
        assert opening[deep].max() <= 0.02
        assert opening.max() > 0.3  # and in between the mouth does open
    finally:
        studio.close()
