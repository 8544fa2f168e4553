"""The ablations' table: seed by seed against nothing changed, bold where seeds alone would seldom differ as much."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from app.services import editor_study
from inference.training.samples import Samples


def runs(*worths: float) -> list[list[float]]:
    """Runs worth so many dB, all of the same gain and sharpness."""
    return [[worth, 0.1, 0.9] for worth in worths]


def test_a_difference_is_told_seed_by_seed_and_bold_only_when_seeds_agree() -> None:
    known = {
        "ann": {"runs": {"whole": runs(-0.1, 0.0, 0.1), "lips 1": runs(0.1, 0.21, 0.29), "pose 8": runs(0.3, 0, 0)}},
        "bob": {"runs": {"whole": runs(0.0, 0.0, 0.3)}},
    }
    rows = editor_study.table(known).splitlines()
    assert rows[0] == "| | ann | gained / sharpness | bob | gained / sharpness |"
    assert rows[2] == "| whole | +0.00 ± 0.10 | +0.10 / 0.90 | +0.10 ± 0.17 | +0.10 / 0.90 |"
    assert rows[3] == "| lips 1 | +0.20 ± 0.10 (**+0.200 ± 0.010**) | +0.10 / 0.90 | - | - |"
    assert rows[4] == "| pose 8 | +0.10 ± 0.17 (+0.100 ± 0.265) | +0.10 / 0.90 | - | - |"
    assert len(rows) == 5  # what nobody trained has no row


def test_a_loss_added_to_whole_squares_is_compared_with_them() -> None:
    known = {"ann": {"runs": {"whole": runs(0, 0.1), "whole squares": runs(1, 1.1),
                              "whole squares, pose read": runs(1.5, 1.6)}}}
    assert "(**+0.500 ± 0.000**)" in editor_study.table(known).splitlines()[-1]


def test_one_seed_proves_nothing() -> None:
    rows = editor_study.table({"ann": {"runs": {"whole": runs(0.0), "lips 1": runs(5.0)}}}).splitlines()
    assert rows[3] == "| lips 1 | +5.00 ± nan (+5.000 ± nan) | +0.10 / 0.90 |"


def samples(count: int = 40) -> Samples:
    """Mouths of noise, made and shown alike."""
    random = np.random.default_rng(1)
    picture = random.integers(0, 255, (count, 32, 32, 3), np.uint8)
    shape = np.zeros((count, 32, 32, 2), np.uint8)
    shape[:, 12:20, 8:24] = 255
    return Samples(
        picture, picture.copy(), np.full((count, 32, 32), 255, np.uint8), shape,
        np.repeat(picture[:, None], 8, axis=1), random.normal(0, 1, (count, 15)).astype(np.float32),
        np.arange(count, dtype=np.int32), np.arange(count) >= count - 8, np.array([], np.str_))


def test_a_result_goes_on_only_with_the_same_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "cache").mkdir()
    samples().save(tmp_path / "cache" / "ann.npz")
    result = tmp_path / "result.json"

    def study(*more: str) -> None:
        monkeypatch.setattr(sys, "argv", ["study", "ann.mkv", str(tmp_path / "cache"), str(result), "--batch", "4",
                                          "--seeds", "2", *more])
        editor_study.main()

    study("--steps", "2", "--only", "whole")
    first = json.loads(result.read_text())["ann"]["runs"]["whole"]
    assert len(first) == 2 and len(first[0]) == 3
    study("--steps", "2", "--only", "no critic")
    told = json.loads(result.read_text())["ann"]
    assert told["runs"]["whole"] == first and len(told["runs"]["no critic"]) == 2
    assert "| no critic | " in capsys.readouterr().out.split("\n\n")[-1]
    with pytest.raises(SystemExit, match="name another file"):
        study("--steps", "3")
