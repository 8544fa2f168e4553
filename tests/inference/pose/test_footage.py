"""The whole way on real footage: measured poses and aligned phones in, poses of sentences never seen out."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from inference.api import ArrayFrames
from inference.face.analyse import analyse_faces
from inference.pose import contact
from inference.pose.learn import fit_speaker
from inference.pose.predict import RulesPredictor, SpeakerPredictor
from inference.pose.sound import hear
from inference.speech.align import PocketsphinxAligner

CLIPS, HEAD, FRAME = 6, 4, 0.04
OPEN = 1


def read(path: Path) -> tuple[list[np.ndarray], np.ndarray]:
    """Pictures and mono sound at 16 kHz of one 3 s clip."""
    with av.open(str(path)) as clip:
        pictures = [f.to_ndarray(format="rgb24") for f in clip.decode(video=0)]
    sampler = av.AudioResampler("flt", "mono", 16000)
    with av.open(str(path)) as clip:
        pieces = [g.to_ndarray().ravel() for f in clip.decode(audio=0) for g in sampler.resample(f)]
    sound = np.concatenate(pieces)[: 640 * len(pictures)]
    return pictures, np.pad(sound, (0, 640 * len(pictures) - len(sound)))


@pytest.mark.slow
def test_a_speaker_learned_from_12_s_of_footage(shared_data: Path) -> None:
    pictures: list[np.ndarray] = []
    samples, words = [], []
    for path in sorted((shared_data / "grid_s1").glob("*.mpg"))[:CLIPS]:
        seen, heard = read(path)
        pictures += seen
        samples.append(heard)
        words += [w for w in path.with_suffix(".align").read_text().split()[2::3] if w not in ("sil", "sp")]
    recording = np.concatenate(samples).astype(np.float32)
    face = analyse_faces(ArrayFrames(pictures))[0]
    phones = PocketsphinxAligner().align(recording, 16000, " ".join(words)).phones
    times, sound = np.arange(len(pictures)) * FRAME, hear(recording, 16000)
    head = times < HEAD * 3.0
    usable = face.present & np.isfinite(face.pose).all(axis=1)
    model = fit_speaker(phones, times, face.pose, usable & head, FRAME, sound)

    tail = usable & ~head
    truth = np.maximum(face.pose[tail, OPEN], 0.0)
    predicted = SpeakerPredictor(model).predict(phones, times, FRAME, sound)
    rules = RulesPredictor().predict(phones, times, FRAME)
    learned, ruled = (np.corrcoef(np.maximum(p[tail, OPEN], 0.0), truth)[0, 1] for p in (predicted, rules))
    assert learned > 0.6
    assert learned > ruled
    assert 0.75 < np.maximum(predicted[tail, OPEN], 0.0).std() / truth.std() < 1.25
    done = contact.report(predicted, phones, times, FRAME)
    assert done.bilabials > 10
    assert done.rate == 1
    silence = np.ones(len(times), bool)
    for p in phones:
        if p.label:
            silence &= (times < p.start - 0.27) | (times > p.end + 0.11)
    assert silence.any()
    assert (predicted[silence, OPEN] == 0).all()
