"""Features of a speech model in a folder: on one clock, the same in pieces, remembered, and never of another model."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inference.api import CancelFlag
from inference.errors import Cancelled, PlosiveError
from inference.pose import deep
from inference.pose.sound import DEEP_HOP
from tests.inference.speech import tiny

RATE = 16_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny.ctc(tmp_path_factory.mktemp("speech"))


def noise(seconds: float, rate: int = RATE) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Loud and quiet by turns."""
    random = np.random.default_rng(0)
    loud = np.repeat(random.uniform(0.01, 0.3, int(seconds * 5) + 1), rate // 5)[: int(seconds * rate)]
    return (loud * random.normal(size=len(loud))).astype(np.float32)


class Kept(dict[str, Any]):
    """A memory that counts what it gives back."""

    given = 0

    def recall(self, piece: str) -> Any:
        self.given += piece in self
        return self.get(piece)

    def keep(self, piece: str, value: Any) -> None:
        self[piece] = value


def test_rows_lie_on_the_clock_of_a_recording_of_any_rate(folder: Path) -> None:
    model = deep.SpeechModel(folder)
    for rate in (RATE, 48_000):
        rows = model.listen(noise(3.0, rate), rate)
        assert rows.shape == (round(3.0 / DEEP_HOP), model.size) and np.isfinite(rows).all()
        assert np.allclose(rows.mean(axis=0), 0, atol=1e-4)
    click = np.zeros(2 * RATE, np.float32)
    click[RATE : RATE + 160] = 0.5  # 10 ms from 1 s on
    change = np.abs(np.diff(model.listen(click, RATE), axis=0)).sum(axis=1)
    assert abs((change.argmax() + 1) * DEEP_HOP - 1.005) < 0.03


def test_pieces_lie_where_the_whole_has_them_and_are_remembered(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, sound = deep.SpeechModel(folder), noise(9.0)
    whole = model.listen(sound, RATE)
    monkeypatch.setattr(deep, "PIECE_S", 3.0)
    memory = Kept()
    pieces = model.listen(sound, RATE, memory)
    assert len(memory) >= 3 and pieces.shape == whole.shape
    likeness = [float((np.roll(pieces, by, axis=0) * whole).mean()) for by in range(-3, 4)]
    assert np.argmax(likeness) == 3 and likeness[3] > 3 * np.delete(likeness, 3).max()  # it attends to all it hears
    first = dict(list(memory.items())[:2])
    resumed = Kept(first)
    assert np.array_equal(model.listen(sound, RATE, resumed), pieces) and resumed.given == 2
    flag = CancelFlag()
    flag.cancel()
    with pytest.raises(Cancelled):
        model.listen(sound, RATE, token=flag)


def test_very_short_recordings_have_rows_too(folder: Path) -> None:
    assert deep.SpeechModel(folder).listen(noise(0.05), RATE).shape[0] in (2, 3)


def test_a_folder_without_such_a_model_is_refused_in_one_line(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PlosiveError, match="no speech model"):
        deep.SpeechModel(tmp_path)
    pickled = tmp_path / "pickled"
    shutil.copytree(folder, pickled)
    (pickled / "model.safetensors").rename(pickled / "pytorch_model.bin")  # a pickle may run anything: not read
    with pytest.raises(PlosiveError, match="no speech model"):
        deep.SpeechModel(pickled)
    damaged = tmp_path / "damaged"
    shutil.copytree(folder, damaged)
    (damaged / "model.safetensors").write_bytes((folder / "model.safetensors").read_bytes()[:200])
    with pytest.raises(PlosiveError, match="cannot be read"):
        deep.SpeechModel(damaged)
    with pytest.raises(PlosiveError, match="no speech model but “whisper”"):
        deep.SpeechModel(tiny.whisper(_made(tmp_path / "whisper")))


def test_a_model_that_was_taught_with_is_known_again(folder: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    shutil.copytree(folder, mine)
    listener = deep.Listener(str(mine), deep.fingerprint(mine))
    assert deep.found_again(listener) == mine and listener.hash == deep.fingerprint(folder)
    data = bytearray((mine / "model.safetensors").read_bytes())
    data[-1] ^= 1
    (mine / "model.safetensors").write_bytes(data)
    with pytest.raises(PlosiveError, match="another speech model"):
        deep.found_again(listener)
    shutil.rmtree(mine)
    with pytest.raises(PlosiveError, match="any more"):
        deep.found_again(listener)


def _made(path: Path) -> Path:
    path.mkdir()
    return path
