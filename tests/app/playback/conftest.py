"""The simulated device stands beside these tests; here sound may be played."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(autouse=True)
def sound_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The devices of these tests are simulated: nothing is really opened."""
    monkeypatch.delenv("PLOSIVE_SILENT", raising=False)
