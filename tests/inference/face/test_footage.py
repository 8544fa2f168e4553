"""Real footage, where it is: speech moves the axes, a hand hides the mouth, two speakers stay two."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from inference.api import AXES, ArrayFrames
from inference.face import analyse_faces

Clip = Callable[[str, int], list[np.ndarray]]


def test_speech_moves_the_mouth(clip: Clip) -> None:
    (face,) = analyse_faces(ArrayFrames(clip("video/video_retalking__1.mp4", 60)))
    assert face.present.all()
    assert face.visibility.min() > 0.9
    opening = face.raw[:, AXES.index("open")]
    assert np.ptp(opening) > 0.08
    assert opening.min() < 0.03
    assert 0.9 < np.percentile(face.pose[:, AXES.index("open")], 98) < 1.1


def test_a_hand_at_the_mouth_hides_it(clip: Clip) -> None:
    (face,) = analyse_faces(ArrayFrames(clip("video/intel_sample_videos__eat.mkv", 47)))
    assert face.visibility[20:29].max() < 0.2
    assert face.visibility[:10].min() > 0.9
    assert face.visibility[40:].min() > 0.9


def test_two_speakers_side_by_side_and_one_after_the_other(clip: Clip) -> None:
    one = [f[:288, :360] for f in clip("grid_s1/bbaf2n.mpg", 16)]
    two = [f[:288, :360] for f in clip("grid_multi/lbax4n.mpg", 16)]
    beside = analyse_faces(ArrayFrames([np.hstack(pair) for pair in zip(one, two, strict=True)]))
    assert sorted(int(face.mesh[:, :, 0].mean() > 360) for face in beside) == [0, 1]
    assert all(face.present.all() for face in beside)
    after = analyse_faces(ArrayFrames([*one, *two, *one]))
    assert sorted(int(face.present.sum()) for face in after) == [16, 32]
