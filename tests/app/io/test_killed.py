"""The program is killed at a hundred random moments; what it finds afterwards lacks two seconds of edits at most."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.io.killing import KILLED

LOST_S = 2.0
ROOT = Path(__file__).parents[3]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_two_seconds_of_edits_at_most_are_lost(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.app.io.killing", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    losses = [float(line) for line in done.stdout.split()]
    assert len(losses) == KILLED
    assert sum(loss > 0 for loss in losses) > KILLED // 2  # they were killed in the midst of editing
    assert max(losses) <= LOST_S, sorted(losses)[-5:]
