"""A small shot is measured: cuts, loudness, pace of decoding; nothing is claimed of a face nobody looked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.services.preflight import UNKNOWN, card
from app.services.studio import Studio
from app.services.survey import survey
from inference.api import CancelFlag, NeverCancelled, silent
from inference.errors import Cancelled
from tests.footage import Sound, clip


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    noise = np.random.default_rng(2)
    one, two = (noise.integers(0, 255, (64, 96, 3)).astype(np.uint8) for _ in range(2))
    pictures = [np.roll(one, k, axis=1) for k in range(20)] + [255 - np.roll(two // 4, k, axis=1) for k in range(20)]
    time = np.arange(48_000 * 2) / 48_000
    tone = (0.1 * np.sin(2 * np.pi * 1000 * time)).astype(np.float32)[:, None]
    path = clip(tmp_path / "shot.mkv", frames=40, pictures=pictures, codec="ffv1", sound=Sound(tone, codec="pcm_s16le"))
    made = Studio.create(path, tmp_path / "one.plosive", scratch=True)
    yield made
    made.close()


def test_before_the_analysis_only_the_sound_is_measured(studio: Studio) -> None:
    found = survey(studio, studio.session.project, silent, NeverCancelled())
    assert found.loudness is not None
    assert found.loudness.integrated == pytest.approx(-23.0, abs=0.1)  # one channel at -20 dBFS
    assert (found.faces, found.cuts, found.decode_s, found.analysed) == ((), None, None, False)
    assert card(found).forecast.value == UNKNOWN


def test_cuts_and_pace_are_measured_once_it_is_analysed(studio: Studio) -> None:
    project = studio.session.project
    analysed = replace(project, shots=(replace(project.shots[0], analysed=True, tracks=()),))
    said: list[str] = []
    found = survey(studio, analysed, lambda done, total, note="": said.append(note), NeverCancelled())
    assert found.cuts == 1
    assert found.decode_s is not None
    assert 0 < found.decode_s < 1
    assert card(found).forecast.state == "poor"  # no face
    assert "Looking for cuts" in said
    flag = CancelFlag()
    flag.cancel()
    with pytest.raises(Cancelled):
        survey(studio, analysed, silent, flag)
