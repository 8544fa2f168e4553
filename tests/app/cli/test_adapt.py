"""What `plosive adapt` refuses, and what it says of the sounds there are."""

from __future__ import annotations

import pytest

from app.cli.commands.adapt import FEW, covered
from inference.training.samples import FEW as COUNTED
from inference.training.samples import PHONES, coverage
from tests.app.cli.terminal import run


@pytest.mark.parametrize(("arguments", "said"), [
    (["none.mp4", "--size", "full"], "give its folder with --vae"),
    (["none.mp4", "--minutes", "0"], "--minutes"),
])
def test_mistakes_are_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    code, out, err = run(capsys, "adapt", *arguments)
    assert code == 2 and out == "" and said in err and len(err.strip().splitlines()) == 1


def test_an_unknown_size_names_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "adapt", "none.mp4", "--size", "huge")
    assert code == 1 and "cpu, gpu, full" in err


def test_every_sound_has_its_count_and_the_rare_ones_are_named() -> None:
    seen = coverage(tuple(["AA1"] * 12 + ["B"] * FEW + ["ZH"]))
    lines = covered(seen)
    assert " AA   12" in lines[1] and " ZH    1" in lines[-2] and FEW == COUNTED
    assert sum(len(line) // 8 for line in lines[1:-1]) == len(PHONES) == 39
    rare = lines[-1].removeprefix("Sounds hardly seen: ").split()
    assert "ZH" in rare and "AA" not in rare and "B" not in rare and len(rare) == 37
    assert covered({}) == [] and covered(dict.fromkeys(PHONES, 9))[-1].endswith(" ZH    9")
