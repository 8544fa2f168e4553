"""Menus for the two sides of a comparison: each the original, the result as it is now, or a named version."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from widgets.editor import Editor
from widgets.language import tr
from widgets.viewer.compare import NOW, ORIGINAL, Compare, side_name


class SideMenus(QObject):
    """Two menus that say which side shows what and offer the others; made anew when the menu they are in comes up."""

    def __init__(self, editor: Editor, compare: Compare, menu: QMenu) -> None:
        super().__init__(menu)
        self.editor, self.compare = editor, compare
        menu.addSeparator()
        self.first, self.second = menu.addMenu(""), menu.addMenu("")
        menu.aboutToShow.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """What there is to choose from now."""
        compare = self.compare
        self.first.setTitle(tr("&First: {name}", name=_plain(compare.other)))
        self.second.setTitle(tr("S&econd: {name}", name=_plain(compare.this)))
        project = self.editor.project
        versions = [(v.id, v.name) for v in reversed(project.versions)] if project is not None else []
        for menu, chosen, choose in (
            (self.first, compare.version, self._choose_first), (self.second, compare.subject, self._choose_second),
        ):  # fmt: skip
            menu.clear()
            group = QActionGroup(menu)
            for side, name in ((ORIGINAL, ""), (NOW, ""), *versions):
                action = group.addAction(_plain(side_name(side, name)))
                action.setCheckable(True)
                action.setChecked(side == chosen)
                action.triggered.connect(partial(choose, side, name))
                menu.addAction(action)
                if side == NOW and versions:
                    menu.addSeparator()

    def _choose_first(self, side: str, name: str, checked: bool = True) -> None:
        compare = self.compare
        compare.set_against(side, name, compare.subject, compare.subject_name)

    def _choose_second(self, side: str, name: str, checked: bool = True) -> None:
        compare = self.compare
        compare.set_against(compare.version, compare.version_name, side, name)


def _plain(name: str) -> str:
    """A name in a menu: an & of its own underlines nothing."""
    return name.replace("&", "&&")
