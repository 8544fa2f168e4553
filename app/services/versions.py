"""Versions of an open project: the present state is named, looked at again, and gone back to.

A version's snapshot is a project like any other, so its frames have the content keys they had: what was rendered
then is served from the cache.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from app.document import edits
from app.document.edits import Edited, Refused
from app.document.edits.versions import found_again
from app.document.model import Project, Version
from app.io.versions import VersionStore
from app.services.workspace import Workspace


def name_version(workspace: Workspace, name: str, note: str = "") -> Edited | Refused:
    """Store the present state and name it. Raises PlosiveError when it cannot be written."""
    project = workspace.session.project
    stored = VersionStore(workspace.folder).put(project.shots)
    return edits.add_version(project, name, stored, datetime.now().astimezone().isoformat(timespec="seconds"), note)


def snapshot(workspace: Workspace, version: Version) -> Project:
    """The project as it was in a version, for comparing: to be shown and rendered, not edited.

    Reads a file: ask off the window's thread. Raises PlosiveError when it is missing or damaged.
    """
    project = workspace.session.project
    return replace(project, shots=found_again(project, VersionStore(workspace.folder).get(version.shots)))


def go_back(workspace: Workspace, version: Version, shots: Project | None = None) -> Edited | Refused:
    """The edit that takes a version's shots in place of the present ones; `shots`: its snapshot where it is at hand."""
    then = snapshot(workspace, version) if shots is None else shots
    return edits.go_back(workspace.session.project, version.id, then.shots)


def prune(workspace: Workspace) -> list[str]:
    """Delete stored states that no version names; call it where nothing can be undone any more: after opening, and
    not while autosaves wait to be recovered. Gives the hashes that went."""
    if workspace.autosaves.all():
        return []
    return VersionStore(workspace.folder).prune({version.shots for version in workspace.session.project.versions})
