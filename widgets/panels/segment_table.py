"""The segment table: segments of a tier to sort, search, jump to and type into; the selection is the timeline's."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from widgets.editor import Editor, Selection
from widgets.language import tr
from widgets.panels.segment_model import FILTERS, LABEL, LOCK, START, SURE, VISEME, SegmentModel, Wish
from widgets.theme import tabular

SOON_MS = 40
"""Edits and drags reach the table at most this often."""
WIDTHS = (52, 48, 34, 46, 34, 40, 44, 34, 40)
ROW_PX = 22


class Rows(QTableView):
    """The view. Enter types into the cell under the cursor; letters stay the window's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # the Enter that ends typing comes by here as well
            if self.state() != QAbstractItemView.State.EditingState and self.currentIndex().isValid():
                self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""


class SegmentTable(QWidget):
    """The table with its tier, filter and search."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.model = SegmentModel(editor, self)
        self._sharing = False  # the selection is being carried over, by us
        self.kinds = QComboBox()
        for kind, title in (("phonemes", tr("Phonemes")), ("words", tr("Words")), ("rests", tr("Rests")),
                            ("keep", tr("Kept stretches"))):  # fmt: skip
            self.kinds.addItem(title, kind)
        self.kinds.setAccessibleName(tr("Tier"))
        self.kinds.setToolTip(tr("Which tier is listed"))
        self.filters = QComboBox()
        for name, title in FILTERS:
            self.filters.addItem(tr(title), name)
        self.filters.setAccessibleName(tr("Filter"))
        self.filters.setToolTip(tr("Show only these"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Label or viseme"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search"))
        self.count = QLabel()
        self.count.setProperty("role", "dim")
        self.count.setFont(tabular(self.count.font()))
        self.view = self._make_view()
        top, second = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.kinds)
        top.addWidget(self.filters, 1)
        second.addWidget(self.search, 1)
        second.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        for row in (top, second):
            row.setContentsMargins(12, 0, 12, 0)
            row.setSpacing(8)
            layout.addLayout(row)
        layout.addWidget(self.view, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._refresh)
        self._connect()

    def _make_view(self) -> Rows:
        view = Rows()
        view.setModel(self.model)
        view.setFont(tabular(view.font()))
        view.setAccessibleName(tr("Segments"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = view.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorShown(True)
        head.setSortIndicator(START, Qt.SortOrder.AscendingOrder)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(28)
        for column, width in enumerate(WIDTHS):
            head.resizeSection(column, width)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(len(WIDTHS) - 1, QHeaderView.ResizeMode.Stretch)
        return view

    def _connect(self) -> None:
        editor = self.editor
        self.kinds.activated.connect(self._ask)
        self.filters.activated.connect(self._ask)
        self.search.textChanged.connect(self._ask)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._ask)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.view.clicked.connect(self._clicked)
        self.model.rows_changed.connect(self._show_selection)
        for signal in (editor.opened, editor.track_changed):
            signal.connect(self._ask)
        editor.changed.connect(self._on_change)
        editor.selection_changed.connect(self._follow)

    # --- rows --------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """What happened while it was hidden is caught up with."""
        super().showEvent(event)
        self._ask()

    @Slot(object)
    def _on_change(self, change: object) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _refresh(self) -> None:
        if self.isVisible():
            self.model.refresh()
            self._show_count()

    @Slot()
    @Slot(int)
    @Slot(str)
    def _ask(self, value: object = None, order: object = None) -> None:
        if not self.isVisible():
            return
        head = self.view.horizontalHeader()
        kind = self.kinds.currentData()
        spoken = kind in ("words", "phonemes")
        for column, shown in ((LABEL, spoken), (VISEME, kind == "phonemes"), (SURE, spoken)):
            head.setSectionHidden(column, not shown)
        self.model.refresh(
            Wish(kind, self.search.text().strip(), self.filters.currentData(), max(head.sortIndicatorSection(), 0),
                 head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)
        )  # fmt: skip
        self._show_count()

    def _show_count(self) -> None:
        shown, columns = len(self.model.order), self.model.columns
        of = len(columns) if columns is not None else 0
        self.count.setText(f"{shown}" if shown == of else tr("{shown} of {of}", shown=shown, of=of))

    # --- one selection -----------------------------------------------------------------------------------------

    @Slot(QItemSelection, QItemSelection)
    def _chosen(self, now: QItemSelection, before: QItemSelection) -> None:
        """The user selects rows: so does the timeline."""
        if self._sharing:
            return
        chosen = self.view.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.count())]
        rows = [row for part in ranges for row in range(part.top(), part.bottom() + 1)]
        segments = sorted((s for s in map(self.model.segment, rows) if s is not None), key=lambda s: s.start)
        self._sharing = True
        self.editor.select(Selection(self.model.wish.kind, tuple(s.id for s in segments)) if segments else Selection())
        self._sharing = False
        if len(segments) == 1:
            self._jump(segments[0].start)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """A click on what is selected already goes there again."""
        segment = self.model.segment(index.row())
        if segment is not None and index.column() != LOCK:
            self._jump(segment.start)

    def _jump(self, us: int) -> None:
        self.editor.seek(us)
        self.editor.view.reveal(us)

    @Slot()
    def _follow(self) -> None:
        """Something was selected elsewhere: the table shows it, in its own tier."""
        if self._sharing or not self.isVisible():
            return
        kind = self.editor.selection.kind
        if kind in ("words", "phonemes", "rests", "keep") and kind != self.model.wish.kind:
            self.kinds.setCurrentIndex(self.kinds.findData(kind))
            self._ask()
        self._show_selection()

    @Slot()
    def _show_selection(self) -> None:
        selection = self.editor.selection
        ids = selection.ids if selection.kind == self.model.wish.kind else ()
        rows = self.model.rows_of(ids)
        chosen = QItemSelection()
        first = 0
        for at in range(1, len(rows) + 1):  # one range for each run of rows
            if at == len(rows) or rows[at] != rows[at - 1] + 1:
                last = self.model.index(rows[at - 1], self.model.columnCount() - 1)
                chosen.select(self.model.index(rows[first], 0), last)
                first = at
        self._sharing = True
        model = self.view.selectionModel()
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            model.setCurrentIndex(self.model.index(rows[0], LABEL), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.view.scrollTo(self.model.index(rows[0], START))
        self._sharing = False

    def filter_by(self, name: str) -> None:
        """Show only the segments of one kind of doubt, from the start."""
        self.filters.setCurrentIndex(max(self.filters.findData(name), 0))
        self._ask()
