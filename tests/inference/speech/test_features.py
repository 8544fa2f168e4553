import numpy as np

from inference.speech.features import FRAME, WINDOW, features


def noise(seconds: float) -> np.ndarray:
    return np.random.default_rng(3).standard_normal(int(16000 * seconds)).astype(np.float32) * 0.1


def test_shape_and_zero_mean_cepstra() -> None:
    sound = noise(1.0)
    heard = features(sound, FRAME)
    assert heard.shape == (1 + (16000 - WINDOW) // FRAME, 39)
    assert np.abs(heard[:, :13].mean(axis=0)).max() < 1e-3


def test_a_finer_step_holds_the_coarse_frames() -> None:
    sound = noise(1.0)
    coarse, fine = features(sound, FRAME), features(sound, FRAME // 2)
    middle = slice(5, -5)  # slopes at the ends repeat the last frame, which is another one
    difference = fine[::2][middle] - coarse[: len(fine[::2])][middle]
    difference -= difference.mean(axis=0)  # the mean is taken over all frames of either
    assert np.abs(difference).max() < 1e-2


def test_loudness_does_not_matter_and_neither_does_the_run() -> None:
    sound = noise(0.5)
    assert np.allclose(features(sound, 80), features(sound * 0.01, 80), atol=1e-3)
    assert np.array_equal(features(sound, 80), features(sound, 80))


def test_less_than_a_window_is_one_frame() -> None:
    assert features(noise(0.01), 80).shape == (1, 39)
