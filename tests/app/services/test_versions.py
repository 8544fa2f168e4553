"""A state is named, looked at again with the very frames it had, and gone back to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.document import edits
from app.document.blocks import tier_of
from app.document.edits import Edited
from app.document.model import Project
from app.io import project as project_io
from app.io.lock import ProjectLock
from app.jobs.manager import JobManager
from app.services import versions
from app.services.workspace import Workspace
from tests.app.render.fakes import project
from tests.app.render.test_playing import keys

SPOKEN = (("AA1", 1.0, 1.4), ("M", 1.4, 1.6), ("OW1", 1.6, 2.2))


def spoken() -> Project:
    """The fakes' project with a word over each phoneme, as a file wants them."""
    made = project(160, *SPOKEN)
    (track,) = made.shots[0].tracks
    words = tier_of("words", (replace(phoneme, id=f"w{phoneme.id}") for phoneme in track.phonemes))
    return replace(made, shots=(replace(made.shots[0], tracks=(replace(track, words=words),)),))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """An open project without media."""
    lock = ProjectLock(tmp_path)
    lock.acquire()
    made = Workspace(tmp_path, spoken(), lock, JobManager(inline=True), scratch=True)
    yield made
    made.close()


def apply(workspace: Workspace, outcome: object) -> None:
    """Commit an edit."""
    assert isinstance(outcome, Edited), outcome
    workspace.session.swap(outcome.project)


def test_a_version_has_the_frames_it_had(workspace: Workspace) -> None:
    first = workspace.session.project
    frames = keys(first)
    apply(workspace, versions.name_version(workspace, "as predicted"))
    apply(workspace, edits.add_key(workspace.session.project, "t", "open", 1_200_000, 0.2))
    apply(workspace, versions.name_version(workspace, "less open", "for the client"))
    (old, new) = workspace.session.project.versions
    assert (old.name, new.name, new.note) == ("as predicted", "less open", "for the client")
    assert keys(versions.snapshot(workspace, old)) == frames
    assert keys(versions.snapshot(workspace, new)) == keys(workspace.session.project) != frames
    apply(workspace, versions.go_back(workspace, old))
    assert workspace.session.project.shots == first.shots
    assert workspace.session.project.versions == (old, new)


def test_a_removed_version_can_be_had_back_until_the_next_opening(workspace: Workspace) -> None:
    apply(workspace, versions.name_version(workspace, "one"))
    named = workspace.session.project
    version = named.versions[0]
    apply(workspace, edits.remove_version(named, version.id))
    workspace.session.swap(named, "undo")
    assert versions.snapshot(workspace, version).shots == named.shots
    assert versions.prune(workspace) == []
    apply(workspace, edits.remove_version(named, version.id))
    apply(workspace, edits.add_key(workspace.session.project, "t", "open", 1_200_000, 0.2))
    workspace.autosave()
    assert versions.prune(workspace) == []  # what a crash left behind may name it
    workspace.save()
    assert versions.prune(workspace) == [version.shots]
    assert project_io.load(workspace.folder).versions == ()
