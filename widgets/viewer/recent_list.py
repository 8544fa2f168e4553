"""Recent projects as pictures: open, pin, remove, or say where one has gone."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QListView,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)  # fmt: skip

from app.io import recent
from app.io.recent import Recent
from inference.errors import PlosiveError
from widgets.icons import paint_icon
from widgets.language import tr, wrong
from widgets.posters import poster_path
from widgets.theme import Look, small

FOLDER, THERE, PINNED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
PICTURE = QSize(176, 99)
PAD = 8


class _Card(QStyledItemDelegate):
    """A picture with the project's name under it; one that is gone is grey and says so."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Picture and two lines."""
        height = option.fontMetrics.height()
        return QSize(PICTURE.width() + 2 * PAD, PICTURE.height() + 2 * height + 3 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one card."""
        theme, flags = self._look.current, QStyle.StateFlag
        rect: QRect = option.rect.adjusted(2, 2, -2, -2)
        state = option.state
        there = bool(index.data(THERE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if state & (flags.State_Selected | flags.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["raised"])
            painter.drawRoundedRect(QRectF(rect), 4, 4)
        if state & flags.State_HasFocus:
            painter.setPen(QPen(theme["accent"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)
        frame = QRect(rect.left() + PAD - 2, rect.top() + PAD - 2, PICTURE.width(), PICTURE.height())
        self._picture(painter, frame, index, there)
        if index.data(PINNED):
            paint_icon(painter, "pin", QRectF(frame.right() - 20, frame.top() + 4, 16, 16), theme["accent"])
        height = option.fontMetrics.height()
        line = QRect(frame.left(), frame.bottom() + 6, frame.width(), height)
        folder = Path(index.data(FOLDER))
        painter.setPen(theme["text" if there else "text_faint"])
        _write(painter, line, folder.stem)
        painter.setFont(small(painter.font()))
        painter.setPen(theme["text_dim" if there else "warning"])
        note = str(folder.parent) if there else tr("Not there: locate…")
        line.translate(0, height)
        _write(painter, line, note)
        painter.restore()

    def _picture(
        self, painter: QPainter, frame: QRect, index: QModelIndex | QPersistentModelIndex, there: bool
    ) -> None:
        theme = self._look.current
        painter.fillRect(frame, theme["viewer"])
        painter.setPen(theme["line"])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap) and not picture.isNull():
            size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(QPoint(), size)
            inside.moveCenter(frame.center())
            painter.setOpacity(1.0 if there else 0.35)
            painter.drawPixmap(inside, picture)
            painter.setOpacity(1.0)
        else:
            side = 28
            box = QRectF(frame.center().x() - side / 2, frame.center().y() - side / 2, side, side)
            paint_icon(painter, "mouth", box, theme["text_faint"])


def _write(painter: QPainter, line: QRect, text: str) -> None:
    short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short)


class RecentList(QListWidget):
    """The cards. Enter or a click opens, Del removes, the menu does the rest."""

    open_wanted = Signal(str)
    emptied = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recent projects"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "cards")
        self.setItemDelegate(_Card(look, self))
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
        look.changed.connect(self.viewport().update)

    def show_projects(self, items: list[Recent]) -> None:
        """List these."""
        self.clear()
        for entry in items:
            item = QListWidgetItem()
            state = tr("pinned") if entry.pinned else "" if entry.there else tr("not there")
            item.setData(FOLDER, str(entry.folder))
            item.setData(THERE, entry.there)
            item.setData(PINNED, entry.pinned)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.folder.stem, state))))
            item.setToolTip(str(entry.folder))
            picture = QPixmap(str(poster_path(entry.folder)))
            if not picture.isNull():
                item.setData(Qt.ItemDataRole.DecorationRole, picture)
            self.addItem(item)

    def height_for(self, width: int, most: int) -> int:
        """The height in which all cards are seen, at most `most`."""
        if not self.count():
            return 0
        card = self.sizeHintForIndex(self.model().index(0, 0)) + QSize(8, 8)
        across = max(width // max(card.width(), 1), 1)
        rows = -(-self.count() // across)
        return min(rows * card.height() + 8, max(most, card.height() + 8))

    def _open(self, item: QListWidgetItem) -> None:
        if item.data(THERE):
            self.open_wanted.emit(item.data(FOLDER))
        else:
            self._locate(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del removes."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self._change("remove", item)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is None:
            return
        menu = self.menu_of(item)
        where = self.visualItemRect(item).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(where))

    def menu_of(self, item: QListWidgetItem) -> QMenu:
        """Open or locate, pin, remove."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = (
            ("open", tr("&Open") if item.data(THERE) else tr("&Locate…")),
            ("pin", tr("&Unpin") if item.data(PINNED) else tr("&Pin to the top")),
            ("remove", tr("&Remove from the list")),
        )
        for name, text in rows:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, name=name: self._change(name, item))
        return menu

    def _change(self, what: str, item: QListWidgetItem) -> None:
        folder = Path(item.data(FOLDER))
        if what == "open":
            self._open(item)
            return
        try:
            if what == "pin":
                recent.pin(folder, not item.data(PINNED))
            else:
                recent.forget(folder)
        except PlosiveError as error:
            item.setToolTip(wrong(error))
            return
        self.show_projects(recent.listed())
        self.emptied.emit()

    def _locate(self, item: QListWidgetItem) -> None:
        old = Path(item.data(FOLDER))
        start = next((str(place) for place in old.parents if place.exists()), str(Path.home()))
        dialog = QFileDialog(self, tr("Where is {name} now?", name=old.name), start)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.fileSelected.connect(lambda path: self.located(old, Path(path)))
        dialog.open()

    @Slot(object, object)
    def located(self, old: Path, new: Path) -> None:
        """A project is there now: the list knows, and it opens."""
        with suppress(PlosiveError):  # the list is a convenience; the project opens all the same
            recent.move(old, new)
        self.open_wanted.emit(str(new))
