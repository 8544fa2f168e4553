"""History as swaps of two snapshots.

`redo` and `undo` only hand a finished snapshot to the session, so they cannot fail (a command whose `redo` raises
stays broken on Qt's stack, STYLE M1). Commands merge only inside one gesture, told by its id; a merge that leads
back to where it started removes itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QUndoCommand, QUndoStack

from app.document.edits.result import Edited
from app.document.model import Project
from app.session import Session

LIMIT = 500
"""Steps of history kept."""
_MERGEABLE = 7001


class Swappable(Protocol):
    """What a command needs of a session."""

    def swap(self, project: Project, who: str = "") -> None:
        """Make this snapshot the committed one."""


class EditCommand(QUndoCommand):
    """One step of history: the snapshot before and the one after."""

    def __init__(self, session: Swappable, before: Project, after: Project, label: str, gesture: str = "") -> None:
        super().__init__(label)
        self.session = session
        self.before = before
        self.after = after
        self.gesture = gesture

    def redo(self) -> None:
        """Show the snapshot after."""
        self.session.swap(self.after, "edit")

    def undo(self) -> None:
        """Show the snapshot before."""
        self.session.swap(self.before, "undo")

    def id(self) -> int:
        """Only steps of a gesture may merge."""
        return _MERGEABLE if self.gesture else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over a later step of the same gesture."""
        if not isinstance(other, EditCommand) or other.gesture != self.gesture:
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True


def push(
    stack: QUndoStack, session: Session, edited: Edited, *, gesture: str = "", say: Callable[[str], str] = str
) -> None:
    """Commit an edit of the session's project as one step of history; an edit without effect leaves none.

    `say` names the step in the user's language.
    """
    if edited.project == session.project:
        session.preview(None)
        return
    stack.push(EditCommand(session, session.project, edited.project, say(edited.label), gesture))

