"""The viewer's part of the window: its bar, its menu, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from widgets.viewer.sides import SideMenus

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

COMPARING = ("view.wipe", "view.side", "view.difference", "view.onion", "view.blink")
INSET = ("view.inset", "view.inset.both", "view.inset.size", "view.inset.corner")


def wire_viewer(window: MainWindow) -> None:
    """Join viewer, bar, commands and player."""
    viewer, bar, table = window.viewer, window.viewer_bar, window.actions_table
    compare = table.menu(window, COMPARING, ("view.wipe.turn",))
    overlays = table.menus["View/Overlays"]
    zooms = table.some("view.picture", "view.actual", "view.mouth", "view.inset")
    for menu in (compare, table.menus["View/Compare"]):
        SideMenus(window.editor, viewer.compare, menu)
    bar.lay_out(table.some("view.result", "view.original"), compare, table["view.wipe.turn"], zooms, overlays)
    bar.follow(window.player)
    window.pictures.checked.connect(table.check)
    window.pictures.show_checks()
    viewer.hands.tapped.connect(window.player.toggle)
    window.installEventFilter(viewer.hands)
    menu = _context_menu(window, overlays)
    viewer.set_menu(menu)


def _context_menu(window: MainWindow, overlays: QMenu) -> QMenu:
    """What one wants of a picture."""
    table = window.actions_table
    menu = table.menu(
        window, ("view.picture", "view.actual", "view.mouth"), ("view.result", "view.original", *COMPARING), INSET
    )
    menu.addSeparator()
    menu.addMenu(overlays)
    menu.addSeparator()
    menu.addAction(table["adapt.open"])
    menu.addMenu(table.menus["Edit/Renderer"])
    return menu
