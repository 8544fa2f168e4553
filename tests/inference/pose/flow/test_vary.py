"""Takes otherwise: longer or shorter as a whole, edges elsewhere, every phone still there, the first take untouched."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from inference.api import Interval
from inference.pose.flow.vary import SHAKEN, TEMPO, varied
from inference.pose.sound import BANDS, Sound
from inference.pose.text.train import Take

EDGES = np.concatenate([[0.0], np.cumsum(np.random.default_rng(1).uniform(0.03, 0.2, 30))])


def take() -> Take:
    phones = tuple(Interval("AA1" if i % 2 else "T", float(a), float(b))
                   for i, (a, b) in enumerate(pairwise(EDGES)))
    times = np.arange(0.02, EDGES[-1], 0.04)
    rows = round(EDGES[-1] * 100)
    mel = np.tile(np.arange(rows, dtype=np.float32)[:, None], (1, BANDS))
    deep = np.arange(rows // 2, dtype=np.float32)[:, None]
    return Take(phones, times, np.zeros((len(times), 12), np.float32), np.ones(len(times), np.bool_), Sound(mel, deep))


def test_every_copy_is_another_and_says_the_same() -> None:
    whole = varied([take()], 8, 0)
    assert len(whole) == 9 and np.array_equal(whole[0].times, take().times)
    tempi = []
    for one in whole[1:]:
        scale = one.times[-1] / take().times[-1]
        tempi.append(scale)
        assert [p.label for p in one.phones] == [p.label for p in take().phones]
        starts = np.array([p.start for p in one.phones])
        assert all(p.end > p.start for p in one.phones) and (np.diff(starts) > 0).all()
        assert 0.3 * SHAKEN < np.std(starts[1:] / scale - EDGES[1:-1]) < 2 * SHAKEN
        assert one.sound is not None
        middle = len(one.sound.mel) // 2
        assert np.isclose(one.sound.mel[middle, 0], middle / scale, atol=1e-2)
        assert abs(len(one.sound.deep) - len(one.sound.mel) / 2) <= 2
    assert np.exp(-TEMPO) <= min(tempi) < 0.95 and 1.05 < max(tempi) <= np.exp(TEMPO)


def test_the_same_seed_gives_the_same_and_no_sound_stays_none() -> None:
    one, other = (varied([take()], 1, 3)[1].phones for _ in range(2))
    assert one == other and one != varied([take()], 1, 4)[1].phones
    silent = Take(take().phones, take().times, take().pose, take().usable)
    assert varied([silent], 1, 0)[1].sound is None
