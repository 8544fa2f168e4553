"""A project whose one face has a bank, for tests of what is made of banks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from app.document.model import Dialogue
from app.jobs.manager import JobManager
from app.services.studio import Studio
from tests import footage


@contextmanager
def studio_with(tmp_path: Path, bank: dict[str, np.ndarray]) -> Iterator[Studio]:
    """A short shot; its jobs run where they are asked for."""
    made = Studio.create(footage.clip(tmp_path / "shot.mp4", frames=10), tmp_path / "p.plosive",
                         jobs=JobManager(inline=True))
    give(made, bank, "exemplar")
    yield made
    made.close()


def give(studio: Studio, arrays: dict[str, np.ndarray], renderer: str, dialogue: Dialogue | None = None) -> None:
    """Render the face by this bank from now on."""
    project = studio.session.project
    track = replace(project.shots[0].tracks[0], bank=studio.arrays.put(arrays), analysis="a", renderer=renderer,
                    dialogue=dialogue)
    studio.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
