"""Selecting in a lane: a click, Shift to extend, Ctrl to toggle, a drag over several segments."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt

from app.document.model import TierKind
from widgets.editor import Editor, Selection
from widgets.timeline.columns import Columns
from widgets.timeline.gestures import DRAG_PX, Point

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Select:
    """A press on a segment, or with `segment_id` "" on empty lane. A drag selects what it passes over, and the picture
    follows; with Ctrl what was selected stays selected, and the playhead stays where it is."""

    def __init__(self, editor: Editor, kind: TierKind, segment_id: str, columns: Callable[[], Columns]) -> None:
        self.editor, self.kind, self.segment_id = editor, kind, segment_id
        self._columns = columns
        self._before = editor.selection
        self._playhead = editor.playhead_us
        self._from = Point(0, 0, 0)
        self._dragged = False

    def begin(self, at: Point) -> None:
        """Select; Shift extends from the first selected segment, Ctrl adds or takes away."""
        self._from = at
        mine = self._before.ids if self._before.kind == self.kind else ()
        if at.holds(CTRL):
            self._select(_toggled(mine, self.segment_id) if self.segment_id else mine)
        elif at.holds(SHIFT) and mine and self.segment_id:
            self._select(self._between(mine[0], self.segment_id))
        else:
            self._select((self.segment_id,) if self.segment_id else ())
            self.editor.seek(at.us)

    def update(self, at: Point) -> None:
        """Select from the press to the mouse."""
        self._dragged = self._dragged or abs(at.x - self._from.x) >= DRAG_PX
        if not self._dragged:
            return
        columns = self._columns()
        first, last = columns.window(min(at.us, self._from.us), max(at.us, self._from.us) + 1)
        over = [segment.id for segment in columns.segments[first:last]]
        if at.us < self._from.us:
            over.reverse()  # the anchor of a later Shift+click stands first
        mine = self._before.ids if self._before.kind == self.kind else ()
        if self._from.holds(CTRL) or self._from.holds(SHIFT):
            self._select((*mine, *(i for i in over if i not in frozenset(mine))))
        else:
            self._select(over)
            self.editor.seek(at.us)

    def finish(self) -> None:
        """Nothing to commit."""

    def cancel(self) -> None:
        """What was selected before, and the playhead where it was."""
        self.editor.select(self._before)
        self.editor.seek(self._playhead)

    def _select(self, ids: Iterable[str]) -> None:
        ids = tuple(ids)
        self.editor.select(Selection(self.kind, ids) if ids else Selection())

    def _between(self, anchor: str, other: str) -> tuple[str, ...]:
        columns = self._columns()
        found = columns.indexes((anchor, other))
        if len(found) < 2:
            return (other,)
        run = [segment.id for segment in columns.segments[int(found[0]) : int(found[-1]) + 1]]
        return (anchor, *(i for i in run if i != anchor))


def _toggled(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(i for i in ids if i != one) if one in ids else (*ids, one)
