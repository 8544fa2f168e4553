"""The help: pages at the left with a search over all of them, the page at the right. Nothing is fetched."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from widgets.commands.keymap import Keymap
from widgets.help.book import Page, pages
from widgets.help.pictures import pose_picture
from widgets.language import tr
from widgets.theme import Look


class PageView(QTextBrowser):
    """Shows Markdown; pictures come from our own widgets, links lead to other pages only."""

    page_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page"))
        self.anchorClicked.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture drawn now."""
        url = QUrl(name)
        if url.scheme() == "pose":
            return pose_picture(url.path(), self._look, self.devicePixelRatioF())
        return super().loadResource(kind, url)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        self.page_wanted.emit(url.path())


class HelpWindow(QDialog):
    """Stays open beside the work."""

    def __init__(self, keymap: Keymap, look: Look, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.keymap, self._language = keymap, language
        self._pages: list[Page] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = PageView(look)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 8, 12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([220, 640])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        self.resize(900, 640)
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._show)
        self.view.page_wanted.connect(self.show_page)
        keymap.changed.connect(self._reload)
        look.changed.connect(self._reload)
        self._reload()

    @property
    def page(self) -> str:
        """The name of the page that is shown; "" for none."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show a page."""
        self.search.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentRow(row)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def _reload(self) -> None:
        self._pages = pages(self.keymap, self._language)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        shown, query = self.page, self.search.text()
        found = [page for page in self._pages if page.fits(query)]
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
            self.list.addItem(item)
        names = [page.name for page in found]
        self.list.setCurrentRow(names.index(shown) if shown in names else 0)
        if not found:
            self.view.setMarkdown(tr("No page speaks of that."))

    @Slot()
    def _show(self) -> None:
        page = next((page for page in self._pages if page.name == self.page), None)
        if page is None:
            return
        font = self.view.font()
        self.view.document().setDefaultFont(font)
        self.view.setMarkdown(page.text)
        self.view.document().setDocumentMargin(20)
        query = self.search.text().split()
        if query:
            self.view.find(max(query, key=len), QTextDocument.FindFlag(0))
