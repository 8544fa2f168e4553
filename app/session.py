"""The project that is open: one snapshot, swapped whole, and everyone who wants to know.

Belongs to the main thread. It keeps no history (the undo stack holds snapshots and swaps them) and no Qt. A preview
is a snapshot that is only looked at, as during a drag: it is shown, not committed, not saved.
"""

from __future__ import annotations

from collections.abc import Callable

from app.document.changes import ChangeSet, diff
from app.document.model import Project

Observer = Callable[[ChangeSet], None]

PREVIEW = "preview"
"""`ChangeSet.who` of changes that are only looked at."""


class Session:
    """Holds the committed project and, during a gesture, the one that is previewed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._preview: Project | None = None
        self._saved: Project | None = project
        self._observers: list[Observer] = []

    @property
    def project(self) -> Project:
        """The committed snapshot."""
        return self._project

    @property
    def shown(self) -> Project:
        """What views draw: the preview while there is one."""
        return self._project if self._preview is None else self._preview

    @property
    def saved(self) -> bool:
        """Whether the committed snapshot is what was last saved."""
        return self._saved is not None and (self._saved is self._project or self._saved == self._project)

    def observe(self, callback: Observer) -> None:
        """Call back after every change of what is shown."""
        self._observers.append(callback)

    def forget(self, callback: Observer) -> None:
        """Call back no longer."""
        self._observers.remove(callback)

    def swap(self, project: Project, who: str = "") -> None:
        """Commit a snapshot and end any preview. Observers hear what differs from what was shown or committed."""
        shown, committed = self.shown, self._project
        self._project, self._preview = project, None
        # whoever ignores previews must hear of the commit even though the preview had shown it already
        changes = diff(committed, project, who)
        if shown is not committed:
            seen = diff(shown, project, who)
            changes = ChangeSet(
                changes.flags | seen.flags, changes.spans + seen.spans, changes.tracks | seen.tracks, who
            )
        self._tell(changes)

    def preview(self, project: Project | None) -> None:
        """Show a snapshot without committing it; None goes back to the committed one."""
        before = self.shown
        self._preview = None if project is self._project else project
        self._tell(diff(before, self.shown, PREVIEW))

    def mark_saved(self, project: Project | None = None) -> None:
        """The committed snapshot (or the one that a save was started with) is on disk."""
        self._saved = self._project if project is None else project

    def mark_unsaved(self) -> None:
        """Nothing on disk equals the committed snapshot, as after recovering an autosave."""
        self._saved = None

    def _tell(self, changes: ChangeSet) -> None:
        if changes:
            for callback in tuple(self._observers):
                callback(changes)
