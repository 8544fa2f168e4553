"""Where the parts of the window are: picture in the middle, inspector at the right, timeline across the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from widgets.docks import make_dock, restore
from widgets.language import tr
from widgets.scrolling import scrolled

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

FIRST_SIZE = (1440, 900)
INSPECTOR_PX = 380


def column(*widgets: QWidget) -> QWidget:
    """Widgets under each other without gaps; the last one takes the room."""
    box = QWidget()
    rows = QVBoxLayout(box)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for widget in widgets:
        rows.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return box


def roomy(widget: QWidget) -> QScrollArea:
    """The widget where there is room; where there is little, at scale 2 or 3, it scrolls instead of being cut off."""
    area = scrolled(widget)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumSize(widget.minimumWidth(), 120)
    return area


def arrange(window: MainWindow) -> None:
    """Lay the window out, as it was left the last time or for the first time."""
    picture = column(window.viewer_bar, window.viewer)
    window.stack = QStackedWidget()
    window.stack.addWidget(window.start_page)
    window.stack.addWidget(picture)
    window.setCentralWidget(column(window.messages, window.stack))
    window.tabs = QTabWidget()
    window.tabs.setDocumentMode(True)
    window.tabs.tabBar().setDrawBase(False)
    window.tabs.setUsesScrollButtons(False)  # no tab is ever hidden: in little room names are shortened
    window.tabs.setElideMode(Qt.TextElideMode.ElideRight)
    for title, panel in window.panels:
        panel.setProperty("role", "panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        window.tabs.setTabToolTip(window.tabs.addTab(panel, tr(title)), tr(title))
    window.tabs.setMinimumWidth(INSPECTOR_PX)
    window.inspector_dock = make_dock(window, window.look, tr("Inspector"), "inspector", roomy(window.tabs))
    below = column(window.transport, window.timeline)
    window.timeline_dock = make_dock(window, window.look, tr("Timeline"), "timeline", below)
    window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
    window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.inspector_dock)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.timeline_dock)
    window.adapting.make_dock()
    for dock in (window.inspector_dock, window.timeline_dock):
        window.actions_table.menus["View"].addAction(dock.toggleViewAction())
    if not restore(window):
        window.resize(QSize(*FIRST_SIZE).boundedTo(window.screen().availableSize()))
        window.resizeDocks([window.inspector_dock], [400], Qt.Orientation.Horizontal)
        window.resizeDocks([window.timeline_dock], [min(520, window.height() * 49 // 100)], Qt.Orientation.Vertical)
