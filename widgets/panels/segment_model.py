"""All segments of a tier as rows: a table model over columns that are shared with the lanes.

Only what is on screen is ever turned into text. Filtering and sorting give one array of positions, so twenty
thousand segments take milliseconds. Cells that can be typed into end in ordinary edits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.document.edits.boundary import move_boundary
from app.document.edits.result import Edited, Refused, lane_of
from app.document.edits.segment import relabel, set_locked, set_viseme
from app.document.model import Segment, TierKind
from app.document.time import SECOND
from inference.api import BOOL
from widgets.editor import Editor
from widgets.language import later, tr
from widgets.timecode import clock
from widgets.timeline.columns import ColumnCache, Columns, DoubtCache, Doubts, viseme_text

Index = QModelIndex | QPersistentModelIndex
Order = NDArray[np.int64]

START, END, LENGTH, LABEL, VISEME, SURE, BY, LOCK, MARKS = range(9)
HEADS = (
    (later("Start"), later("Seconds from the first frame")), (later("End"), later("Seconds from the first frame")),
    (later("ms"), later("Length in milliseconds")), (later("Label"), later("Phoneme or word")),
    (later("Vis."), later("Viseme: what the mouth shows")), (later("Sure"), later("Confidence of the analysis")),
    (later("By"), later("Made by hand; empty: by analysis")),
    (later("Lock"), later("Protected from edits and analysis")),
    (later("Look"), later("What wants a look")),
)  # fmt: skip
FILTERS = (
    ("", later("All")), ("unsure", later("Unsure")), ("hand", later("Edited by hand")), ("locked", later("Locked")),
    ("short", later("Shorter than a frame")), ("unseen", later("Closure no frame shows")),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wish:
    """Which rows, in which order."""

    kind: TierKind = "phonemes"
    text: str = ""
    filter: str = ""
    column: int = START
    descending: bool = False


def order_of(columns: Columns, doubts: Doubts, wish: Wish) -> Order:
    """Positions of the segments that are wanted, as they are wanted."""
    keep: BOOL = np.ones(len(columns), np.bool_)
    spoken = wish.kind in ("words", "phonemes")
    flags = {
        "unsure": columns.unsure & ~columns.silent & ~columns.hand if spoken else ~keep, "hand": columns.hand,
        "locked": columns.locked, "short": doubts.short, "unseen": doubts.unseen,
    }  # fmt: skip
    if wish.filter:
        keep = keep & flags[wish.filter]
    if wish.text:
        text, phones = wish.text.casefold(), wish.kind == "phonemes"
        known: dict[tuple[str, str], bool] = {}  # few labels, thousands of segments
        for s in columns.segments:
            if (s.label, s.viseme) not in known:
                hit = text in s.label.casefold() or (phones and text in viseme_text(s).casefold())
                known[s.label, s.viseme] = hit
        found = (known[s.label, s.viseme] for s in columns.segments)
        keep = keep & np.fromiter(found, np.bool_, len(columns))
    chosen = np.flatnonzero(keep)
    keys = _sort_keys(columns, doubts, wish.column, chosen)
    order = chosen[np.argsort(keys, kind="stable")] if keys is not None else chosen
    return order[::-1] if wish.descending else order


def _sort_keys(columns: Columns, doubts: Doubts, column: int, chosen: Order) -> NDArray[Any] | None:
    if column in (START, END):  # a tier is in order
        return None
    if column in (LABEL, VISEME):
        some = (columns.segments[i] for i in chosen.tolist())
        return np.array([s.label if column == LABEL else viseme_text(s) for s in some], np.str_)
    if column == SURE:
        return np.array([columns.segments[i].confidence for i in chosen.tolist()])
    arrays = {
        LENGTH: columns.ends - columns.starts, BY: columns.hand, LOCK: columns.locked,
        MARKS: doubts.short.astype(np.int8) + 2 * doubts.unseen + (columns.unsure & ~columns.silent) * 4,
    }  # fmt: skip
    return np.asarray(arrays[column])[chosen]


class SegmentModel(QAbstractTableModel):
    """Rows of the edited face's tier, as `wish` says."""

    rows_changed = Signal()  # other rows or another order; not: other values

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.wish = Wish()
        self._cache, self._doubt_cache = ColumnCache(), DoubtCache()
        self.columns: Columns | None = None
        self.doubts: Doubts | None = None
        self.order: Order = np.zeros(0, np.int64)
        self._minutes = False  # the shot is a minute or longer

    def refresh(self, wish: Wish | None = None) -> None:
        """Read the tier again; what is the same row stays where it is."""
        changed = wish is not None and wish != self.wish
        self.wish = wish or self.wish
        track = self.editor.track
        before, columns_before = self.order, self.columns
        timebase = self.editor.timebase
        self._minutes = timebase is not None and timebase.duration >= 60 * SECOND
        if track is None:
            columns, doubts, order = None, None, np.zeros(0, np.int64)
        else:
            columns = self._cache.of(lane_of(track, self.wish.kind))
            doubts = self._doubt_cache.of(columns, self.editor.timebase)
            order = order_of(columns, doubts, self.wish)
        same = not changed and columns is not None and columns_before is not None and np.array_equal(order, before)
        if same and columns is not None and columns_before is not None and len(columns) == len(columns_before):
            self.columns, self.doubts = columns, doubts
            if len(order):
                self.dataChanged.emit(self.index(0, 0), self.index(len(order) - 1, len(HEADS) - 1))
            return
        self.beginResetModel()
        self.columns, self.doubts, self.order = columns, doubts, order
        self.endResetModel()
        self.rows_changed.emit()

    def segment(self, row: int) -> Segment | None:
        """The segment of a row."""
        if self.columns is None or not 0 <= row < len(self.order):
            return None
        return self.columns.segments[int(self.order[row])]

    def rows_of(self, ids: tuple[str, ...]) -> list[int]:
        """The rows of segments that are shown, in order."""
        if self.columns is None or not ids:
            return []
        where = np.flatnonzero(np.isin(self.order, self.columns.indexes(ids)))
        return [int(row) for row in where]

    # --- what Qt asks ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many are shown."""
        return 0 if parent.isValid() else len(self.order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Always the same."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns, with their meaning as a tip."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section][0])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return tr(HEADS[section][1])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be typed into."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column, kind = index.column(), self.wish.kind
        if column == LOCK:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        words = column == LABEL and kind in ("words", "phonemes")
        if column in (START, END, LENGTH) or words or (column == VISEME and kind == "phonemes"):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell."""
        segment, column = self.segment(index.row()), index.column()
        if segment is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(segment, index.row(), column)
        if role == Qt.ItemDataRole.CheckStateRole and column == LOCK:
            return Qt.CheckState.Checked if segment.locked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (START, END, LENGTH, SURE):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and column == MARKS:
            return self._why(int(self.order[index.row()]))
        if role == Qt.ItemDataRole.ForegroundRole:
            theme = self.editor.look.current
            if column == MARKS:
                return theme["warning"]
            return theme["text_faint"] if not segment.label and self.wish.kind in ("words", "phonemes") else None
        return None

    def _text(self, segment: Segment, row: int, column: int) -> str:
        silent = self.wish.kind in ("words", "phonemes") and not segment.label
        if column in (START, END):
            us = segment.start if column == START else segment.end
            # a line is rarely longer than a minute: room for the other columns
            return clock(us) if self._minutes else f"{us / SECOND:.3f}"
        if column == LENGTH:
            return f"{(segment.end - segment.start) / 1000:.0f}"
        if column == LABEL:
            return segment.label
        if column == VISEME:
            return viseme_text(segment) if self.wish.kind == "phonemes" else ""
        if column == SURE:
            return "" if segment.by == "hand" or silent else f"{segment.confidence:.0%}"
        if column == BY:
            return tr("hand") if segment.by == "hand" else ""
        return ", ".join(self._marks(segment, int(self.order[row]))) if column == MARKS else ""

    def _marks(self, segment: Segment, at: int) -> list[str]:
        assert self.doubts is not None
        assert self.columns is not None
        marks = [tr("unseen")] if self.doubts.unseen[at] else [tr("short")] if self.doubts.short[at] else []
        if self.columns.unsure[at] and segment.label and segment.by != "hand":
            marks.append(tr("unsure"))
        return marks

    def _why(self, at: int) -> str:
        assert self.doubts is not None
        assert self.columns is not None
        why = [tr("No frame shows this closure")] if self.doubts.unseen[at] else []
        why += [tr("Shorter than a frame")] if self.doubts.short[at] else []
        return "\n".join([*why, *([tr("The analysis is unsure of it")] if self.columns.unsure[at] else [])])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What was typed or ticked becomes an edit."""
        segment = self.segment(index.row())
        if segment is None:
            return False
        project, face, kind = self.editor.session.project, self.editor.track_id, self.wish.kind
        if role == Qt.ItemDataRole.CheckStateRole:
            locked = Qt.CheckState(value) == Qt.CheckState.Checked
            return self.editor.commit(set_locked(project, face, kind, (segment.id,), locked))
        text = str(value).strip()
        if text == self._text(segment, index.row(), index.column()):
            return False
        return self.editor.commit(self._edited(segment, index.column(), text))

    def _edited(self, segment: Segment, column: int, text: str) -> Edited | Refused:
        project, face, kind = self.editor.session.project, self.editor.track_id, self.wish.kind
        if column == LABEL:
            return relabel(project, face, kind, segment.id, text)
        if column == VISEME:
            return set_viseme(project, face, segment.id, text)
        us = parse_seconds(text, SECOND // 1000 if column == LENGTH else SECOND)
        if us is None:
            return Refused(tr("“{text}” is no time: write seconds like 1.25 or 0:01.250.", text=text))
        if column == START:
            return move_boundary(project, face, kind, segment.id, "start", us)
        return move_boundary(project, face, kind, segment.id, "end", us if column == END else segment.start + us)


def parse_seconds(text: str, unit: int) -> int | None:
    """Microseconds of "1.25", "0:01.250", "87 ms" or "0.3 s"; a bare number counts in `unit` microseconds."""
    text = text.strip().lower().replace(",", ".")
    for suffix, size in (("ms", SECOND // 1000), ("s", SECOND)):
        if text.endswith(suffix):
            text, unit = text.removesuffix(suffix).strip(), size
            break
    else:
        unit = SECOND if ":" in text else unit
    try:
        values = [float(part) for part in text.split(":")]
    except ValueError:
        return None
    if len(values) > 3 or any(not 0 <= value < 1e7 for value in values):
        return None
    seconds = sum(value * 60.0**power for power, value in enumerate(reversed(values)))
    return round(seconds * unit)
