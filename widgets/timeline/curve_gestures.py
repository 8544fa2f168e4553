"""Drags among keys: move them, catch them with a rectangle, scale them by their box, override a moment with three keys.

All of them work on pose keys and on automation keys alike. What a drag needs to know of the lane it happens in (how
many units a pixel is, what is predicted) it is given when it is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from app.document.axes import AUTOMATION, RANGES
from app.document.curve import REACH_US
from app.document.edits.keys import move_keys, override, scale_times, scale_values
from app.document.edits.result import Refused
from app.document.model import PoseKey
from app.document.time import SECOND
from widgets.editor import Editor, Ghost, Selection
from widgets.language import tr
from widgets.timecode import difference
from widgets.timeline.gestures import DRAG_PX, Edit, EditGesture, Point, stopped_at

Side = Literal["left", "right", "top", "bottom"]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


class Band(Protocol):
    """A lane that shows the rectangle being dragged and knows the keys in it."""

    def set_band(self, band: QRectF | None) -> None:
        """Show it."""

    def keys_in(self, band: QRectF) -> list[str]:
        """Ids of the shown keys in it."""


def limits(axis: str) -> tuple[float, float]:
    """Lowest and highest value of a lip axis or an automation axis."""
    return RANGES[axis] if axis in RANGES else AUTOMATION[axis]


def within(axis: str, value: float) -> float:
    """The value as a key can have it: in range, to a thousandth."""
    low, high = limits(axis)
    return round(min(max(value, low), high), 3)


class KeyGesture(EditGesture):
    """Shared by drags of keys: they begin when the mouse has moved, and the picture shows what they change."""

    def __init__(self, editor: Editor, exclude: Sequence[str], around_us: int) -> None:
        super().__init__(editor, exclude)
        self._around = around_us
        self._from = Point(0, 0, 0)
        self._playhead = editor.playhead_us
        self.moved = False

    def begin(self, at: Point) -> None:
        """Remember where it was taken hold of."""
        self._from = at

    def has_moved(self, at: Point) -> bool:
        """Whether the mouse went far enough to mean a drag; the playhead then comes to where the change is seen."""
        if not self.moved and abs(at.x - self._from.x) + abs(at.y - self._from.y) >= DRAG_PX:
            self.moved = True
            if abs(self.editor.playhead_us - self._around) > REACH_US:
                self.editor.seek(self._around)
        return self.moved

    def show(self, edit: Edit, us: int, from_us: int, text: str, what: str = "") -> None:
        """Preview an edit with its ghost; a refusal keeps the last good one and says why."""
        outcome = self.attempt(edit)
        if isinstance(outcome, Refused):
            self.editor.said.emit(tr(outcome.reason))
            return
        snapped = stopped_at(what)
        ghost = Ghost(us, from_us, text, snapped, "keys", what)
        self.editor.set_ghost(ghost)
        self.editor.said.emit(f"{ghost.text}   {ghost.snapped}".strip())

    def cancel(self) -> None:
        """Drop the preview; the playhead goes back, too."""
        super().cancel()
        self.editor.seek(self._playhead)


class DragKeys(KeyGesture):
    """Move keys in time and value. Ctrl keeps the times, Alt the values, Shift inverts snapping.

    A press without a move selects: the key alone, with Ctrl in turn, with Shift up to it on its axis.
    """

    def __init__(self, editor: Editor, key: PoseKey, siblings: Sequence[PoseKey], value_per_px: float) -> None:
        """`siblings` are all keys of the key's axis, in order."""
        selection = editor.selection
        self.ids = selection.ids if selection.kind == "keys" and key.id in selection.ids else (key.id,)
        super().__init__(editor, self.ids, key.time)
        self.key = key
        self._siblings = siblings
        self._value_per_px = value_per_px
        self._selected = selection

    def update(self, at: Point) -> None:
        """Preview the keys at the mouse."""
        if not self.has_moved(at):
            return
        key = self.key
        if key.id not in self.editor.selection.ids:
            self.editor.select(Selection("keys", self.ids))
        us, what = self.snapped(key.time + at.us - self._from.us, at)
        value = within(key.axis, key.value - (at.y - self._from.y) * self._value_per_px)
        if at.holds(CTRL):
            us, what = key.time, ""
        if at.holds(ALT):
            value = key.value
        move = partial(
            move_keys, track_id=self.editor.track_id, key_ids=self.ids, by_us=us - key.time, by_value=value - key.value
        )
        text = f"{key.axis} {value:+.2f}   {difference(us - key.time, self.editor.timebase)}"
        if len(self.ids) > 1:
            text = tr("{n} keys   {what}", n=len(self.ids), what=text)
        self.show(move, us, key.time, text, what)

    def finish(self) -> None:
        """One step of history, or what the click selects."""
        super().finish()
        if self.moved:
            return
        ids = self._selected.ids if self._selected.kind == "keys" else ()
        if self._from.holds(CTRL):
            ids = tuple(i for i in ids if i != self.key.id) if self.key.id in ids else (*ids, self.key.id)
        elif self._from.holds(SHIFT):
            ids = self._up_to(ids)
        else:
            ids = (self.key.id,)
        self.editor.select(Selection("keys", ids) if ids else Selection())

    def _up_to(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """The selection with all keys of the axis between the nearest selected one and this."""
        order = [key.id for key in self._siblings]
        there = [i for i, key_id in enumerate(order) if key_id in ids]
        here = order.index(self.key.id)
        other = min(there, key=lambda i: abs(i - here), default=here)
        more = order[min(here, other) : max(here, other) + 1]
        return (*ids, *(key_id for key_id in more if key_id not in ids))

    def cancel(self) -> None:
        """As it was, the selection too."""
        super().cancel()
        self.editor.select(self._selected)


class BoxSelect:
    """Catch keys with a rectangle; Ctrl or Shift adds to what is selected. A click moves the playhead there."""

    def __init__(self, editor: Editor, lane: Band) -> None:
        self.editor = editor
        self._lane = lane
        self._from = Point(0, 0, 0)
        self._before = editor.selection
        self._moved = False

    def begin(self, at: Point) -> None:
        """One corner."""
        self._from = at

    def update(self, at: Point) -> None:
        """The other corner: what is inside is selected."""
        self._moved = self._moved or abs(at.x - self._from.x) + abs(at.y - self._from.y) >= DRAG_PX
        if not self._moved:
            return
        band = QRectF(QPointF(self._from.x, self._from.y), QPointF(at.x, at.y)).normalized()
        self._lane.set_band(band)
        base = self._before.ids if self._before.kind == "keys" and self._adds else ()
        ids = (*base, *(key_id for key_id in self._lane.keys_in(band) if key_id not in base))
        self.editor.select(Selection("keys", ids) if ids else Selection())

    @property
    def _adds(self) -> bool:
        return self._from.holds(CTRL) or self._from.holds(SHIFT)

    def finish(self) -> None:
        """The selection stays; without a drag nothing is selected and the playhead comes."""
        self._lane.set_band(None)
        if not self._moved:
            if self._before.kind == "keys" and not self._adds:
                self.editor.select(Selection())
            self.editor.seek(self._from.us)

    def cancel(self) -> None:
        """What was selected before."""
        self._lane.set_band(None)
        self.editor.select(self._before)


class ScaleKeys(KeyGesture):
    """Drag a side of the selected keys' box: values scale about the other end of it, times about its other side."""

    def __init__(self, editor: Editor, keys: Sequence[PoseKey], side: Side, value_per_px: float) -> None:
        self.keys = keys
        self.side = side
        self._value_per_px = value_per_px
        times, values = [key.time for key in keys], [key.value for key in keys]
        self._times = (max(times), min(times)) if side == "left" else (min(times), max(times))  # stays, goes
        self._values = (max(values), min(values)) if side == "bottom" else (min(values), max(values))
        super().__init__(editor, tuple(key.id for key in keys), self._times[1])

    def update(self, at: Point) -> None:
        """Preview the scaled keys."""
        if not self.has_moved(at):
            return
        ids, track_id = [key.id for key in self.keys], self.editor.track_id
        if self.side in ("left", "right"):
            stays, goes = self._times
            us, what = self.snapped(goes + at.us - self._from.us, at)
            factor = (us - stays) / (goes - stays)
            if factor <= 0:
                return
            scale: Edit = partial(
                scale_times, track_id=track_id, key_ids=ids, factor=factor, anchor_us=stays
            )
            self.show(scale, us, goes, tr("times × {factor}", factor=f"{factor:.2f}"), what)
            return
        foot, top = self._values
        factor = (top - (at.y - self._from.y) * self._value_per_px - foot) / (top - foot)
        scale = partial(scale_values, track_id=track_id, key_ids=ids, factor=factor, about=foot)
        self.show(scale, self._around, self._around, tr("values × {factor}", factor=f"{factor:.2f}"))


class ThreeKeys(KeyGesture):
    """Pull a curve up or down at one moment: anchor, peak, anchor, so that nothing leaks in time.

    The wheel makes it wider or narrower while it is dragged.
    """

    WIDTH_US = 120_000

    def __init__(
        self, editor: Editor, axis: str, at_us: int, value: float, predicted: Callable[[int], float],
        value_per_px: float,
    ) -> None:  # fmt: skip
        timebase = editor.timebase
        assert timebase is not None
        self.axis = axis
        self.frame = timebase.frame_at(at_us)
        self.value = value
        self.half = max(round(self.WIDTH_US * timebase.rate / SECOND), 1)
        self._predicted = predicted
        self._value_per_px = value_per_px
        self._last: Point | None = None
        super().__init__(editor, (), timebase.start_of(self.frame))
        editor.select(Selection())

    def update(self, at: Point) -> None:
        """Preview the peak at the mouse's height."""
        if not self.has_moved(at):
            return
        self._last = at
        timebase = self.editor.timebase
        assert timebase is not None
        value = within(self.axis, self.value - (at.y - self._from.y) * self._value_per_px)
        before, after = timebase.start_of(max(self.frame - self.half, 0)), timebase.start_of(self.frame + self.half)
        peak = partial(
            override, track_id=self.editor.track_id, axis=self.axis, at_us=self._around, value=value,
            before_us=before, after_us=after, predicted=self._predicted,
        )  # fmt: skip
        text = tr("{axis} {value}   ± {n} frames (wheel)", axis=self.axis, value=f"{value:+.2f}", n=self.half)
        self.show(peak, self._around, self._around, text)

    def wheel(self, steps: int) -> None:
        """Wider or narrower by frames on each side."""
        self.half = max(self.half + steps, 1)
        if self._last is not None:
            self.update(self._last)

    def finish(self) -> None:
        """One step of history, its peak selected; a click only brings the playhead."""
        super().finish()
        if self.moved and self.editor.track is not None:
            at = (self.axis, self._around)
            ids = tuple(key.id for key in self.editor.track.keys if (key.axis, key.time) == at)
            self.editor.select(Selection("keys", ids))
        elif not self.moved:
            self.editor.seek(self._from.us)


