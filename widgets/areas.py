"""The window's areas in the order the eye goes: F6 walks them, F1 asks which one has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QWidget,
)

from widgets.panels.axis_slider import AxisSlider

if TYPE_CHECKING:
    from widgets.main_window import MainWindow


class Areas(QObject):
    """Where the focus is, in the user's terms, and how it goes on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[str, QWidget] = {}  # where the focus was in each area
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._remember)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who walked to a control with the keyboard means it: its own keys come before the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            focused = QApplication.focusWidget()
            walked = self._window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            own = () if focused is None else (*_always_own(focused), *(_own_keys(focused) if walked else ()))
            if Qt.Key(event.key()) in own and not event.modifiers():
                event.accept()
                return True
        return False

    def list(self) -> list[tuple[str, QWidget, QWidget]]:
        """(help page, what the area holds, what gets the focus first) of each area that can be seen."""
        window = self._window
        inspector = window.tabs.currentWidget() or window.tabs
        areas: list[tuple[str, QWidget, QWidget]] = [
            ("start", window.start_page, window.start_page),
            ("picture", window.viewer_bar.parentWidget() or window.viewer_bar, window.viewer),
            (window.tabs_help.get(inspector, "timeline"), window.tabs, window.tabs.tabBar()),
            ("timeline", window.transport, window.transport), ("timeline", window.timeline, window.timeline.phonemes),
            ("start", window.messages, window.messages),
        ]  # fmt: skip
        return [area for area in areas if area[1].isVisible()]

    def here(self) -> int:
        """Which area has the focus; -1 for none."""
        focused = QApplication.focusWidget()
        for number, (_, holder, _) in enumerate(self.list()):
            if focused is not None and (holder is focused or holder.isAncestorOf(focused)):
                return number
        return -1

    def page(self) -> str:
        """The help page of the focused area."""
        areas, here = self.list(), self.here()
        return areas[here][0] if here >= 0 else "start"

    def go(self, step: int) -> None:
        """Give the focus to the next (1) or previous (-1) area, where it was there before."""
        areas = self.list()
        if not areas:
            return
        here = self.here()
        for tried in range(1, len(areas) + 1):
            number = (here + tried * step) % len(areas) if here >= 0 or step > 0 else len(areas) - tried
            _, holder, first = areas[number]
            before = self._last.get(str(id(holder)))
            target = before if before is not None and _can_have(before, holder) else _first(first, holder)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
                return

    def _remember(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._window.isAncestorOf(now):
            return
        for _, holder, _ in self.list():
            if holder is now or holder.isAncestorOf(now):
                self._last[str(id(holder))] = now


def _own_keys(widget: QWidget) -> tuple[Qt.Key, ...]:
    """Plain keys that a control understands itself and the window uses, too."""
    if isinstance(widget, QAbstractButton | QComboBox):
        return (Qt.Key.Key_Space,)
    if isinstance(widget, QTabBar):
        return (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)
    if isinstance(widget, QAbstractItemView):
        return (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space)
    return ()


def _always_own(widget: QWidget) -> tuple[Qt.Key, ...]:
    """Plain keys that a control keeps however it got the focus, where a keymap gives them to a command."""
    if isinstance(widget, QAbstractItemView):
        return (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return)
    if isinstance(widget, QLineEdit):
        return (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if isinstance(widget, AxisSlider | QAbstractSlider | QAbstractSpinBox | QComboBox):
        return (Qt.Key.Key_Up, Qt.Key.Key_Down)
    return ()


def _can_have(widget: QWidget, holder: QWidget) -> bool:
    try:
        return widget.isVisible() and widget.isEnabled() and (widget is holder or holder.isAncestorOf(widget))
    except RuntimeError:  # deleted meanwhile
        return False


def _first(first: QWidget, holder: QWidget) -> QWidget | None:
    """What can have the focus: what is meant for it, else the first one inside."""
    for widget in (first, *holder.findChildren(QWidget)):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and _can_have(widget, holder):
            return widget
    return None
