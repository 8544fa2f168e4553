"""A list with columns, as footage and models are shown: how wide each is, and numbers at the right of theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
MODES = {"fit": QHeaderView.ResizeMode.ResizeToContents, "rest": QHeaderView.ResizeMode.Stretch}


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in pixels, as wide as its texts, or all the room that is left; one in pixels may be `dragged`."""

    title: str
    width: int | Literal["fit", "rest"]
    numbers: bool = False
    dragged: bool = False


class Listing(QTreeWidget):
    """See the module."""

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = [n for n, column in enumerate(columns) if column.numbers]
        self.setHeaderLabels([column.title for column in columns])
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        header = self.header()
        header.setStretchLastSection(False)
        for n, column in enumerate(columns):
            if isinstance(column.width, int):
                fixed = QHeaderView.ResizeMode.Interactive if column.dragged else QHeaderView.ResizeMode.Fixed
                header.setSectionResizeMode(n, fixed)
                self.setColumnWidth(n, column.width)
            else:
                header.setSectionResizeMode(n, MODES[column.width])
        for n in self._numbers:
            self.headerItem().setTextAlignment(n, RIGHT)

    def row(self, texts: Sequence[str]) -> QTreeWidgetItem:
        """A row, not in the list yet."""
        item = QTreeWidgetItem(list(texts))
        for n in self._numbers:
            item.setTextAlignment(n, RIGHT)
        return item
