"""Every test gets an isolated home and no sound device; footage tests say why they are skipped."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PLOSIVE_SILENT"] = "1"

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(autouse=True)
def isolated_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Preferences, caches and recent files of a test stay in the test."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    yield home


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real footage beside the project, where there is one."""
    if not DATA.is_dir():
        pytest.skip("real footage (../shared/data) is not here")
    return DATA
