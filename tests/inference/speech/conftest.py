"""The project's own spoken line."""

from importlib.resources import files
from pathlib import Path

import pytest

from tests.inference.speech.recordings import Recording, load


@pytest.fixture(scope="session")
def line() -> Recording:
    """The demo's line, said by the project's own voice."""
    folder = files("resources") / "demo"
    path = Path(str(folder / "line.flac"))
    if not path.exists():
        pytest.skip("the demo's line (resources/demo/line.flac) is not here yet")
    return load(path, (folder / "line.txt").read_text("utf-8").strip())
