"""The strip over the viewer: what is compared and how, the stretch that is looped, the file, zoom, overlays."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QSlider, QToolButton, QWidget

from app.media.display import described, is_hdr
from widgets.editor import Editor
from widgets.icons import icon
from widgets.language import told, tr
from widgets.player import Player
from widgets.theme import tabular
from widgets.timecode import timecode
from widgets.viewer.compare import COMPARING, GAINS, TITLES
from widgets.viewer.viewer import Viewer


class Name(QLabel):
    """A text that is shortened in its middle when there is little room, and never asks for any."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "faint")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """As little as need be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, shortened."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


class ViewerBar(QFrame):
    """Modes and their settings at the left, facts in the middle, zoom and overlays at the right."""

    def __init__(self, editor: Editor, viewer: Viewer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor, self.viewer = editor, viewer
        self._player: Player | None = None
        self.setFixedHeight(34)
        self.name = Name()
        self.zoom = QLabel()
        self.zoom.setProperty("role", "dim")
        self.zoom.setFont(tabular(self.zoom.font()))
        self.zoom.setMinimumWidth(44)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.zoom.setToolTip(tr("Size of the picture: 100 % shows each plate pixel as one pixel"))
        self.loop = QLabel()
        self.loop.setFont(tabular(self.loop.font()))
        self.loop.setToolTip(tr("In and out of what is looped"))
        self.hdr = QLabel(tr("HDR, tone-mapped"))
        self.hdr.setProperty("role", "dim")
        self.compare = QToolButton()
        self.compare.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.compare.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.compare.setCheckable(True)
        self.compare.setAccessibleName(tr("Compare"))
        self.compare.clicked.connect(self._compare_clicked)
        self.gain = QComboBox()
        for gain in GAINS:
            self.gain.addItem(f"× {gain}", gain)
        self.gain.setToolTip(tr("How far differences are amplified"))
        self.gain.setAccessibleName(tr("Gain of the difference"))
        self.gain.activated.connect(self._gain_chosen)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setFixedWidth(96)
        self.opacity.setAccessibleName(tr("Opacity of the result"))
        self.opacity.valueChanged.connect(self._opacity_moved)
        self.turn = QToolButton()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(4)
        viewer.zoom_changed.connect(self._show_zoom)
        viewer.compare.changed.connect(self._show_compare)
        for signal in (editor.opened, editor.selection_changed, editor.work_range_changed):
            signal.connect(self._refresh)
        editor.changed.connect(self._on_change)

    def lay_out(
        self, modes: list[QAction], compare: QMenu, turn: QAction, zooms: list[QAction], overlays: QMenu
    ) -> None:
        """Put the actions' buttons in place."""
        for action in modes:
            self._row.addWidget(self._button(action, text=True))
        self.compare.setMenu(compare)
        self._row.addWidget(self.compare)
        self.turn = self._button(turn, text=False)
        for widget in (self.turn, self.gain, self.opacity):
            self._row.addWidget(widget)
        self._row.addSpacing(8)
        self._row.addWidget(self.loop)
        self._row.addWidget(self.name, 1)
        self._row.addWidget(self.hdr)
        self._row.addWidget(self.zoom)
        self._row.addSpacing(4)
        for action in zooms:
            self._row.addWidget(self._button(action, text=False))
        menu = QToolButton()
        menu.setIcon(icon("overlays", self.editor.look))
        menu.setMenu(overlays)
        menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu.setToolTip(tr("Overlays\nWhat is drawn over the picture"))
        menu.setAccessibleName(tr("Overlays"))
        self._row.addWidget(menu)
        items = (self._row.itemAt(i) for i in range(self._row.count()))
        row = [found for item in items if item is not None and (found := item.widget()) is not None]
        for before, after in pairwise(row):
            self.setTabOrder(before, after)
        self._show_compare()
        self._refresh()

    def follow(self, player: Player) -> None:
        """Show what this player loops."""
        self._player = player
        player.state_changed.connect(self._refresh)

    def _button(self, action: QAction, *, text: bool) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(style.ToolButtonTextOnly if text else style.ToolButtonIconOnly)
        button.setAccessibleName(action.text().replace("&", ""))
        return button

    # --- comparing ---------------------------------------------------------------------------------------------

    @Slot()
    def _compare_clicked(self) -> None:
        viewer = self.viewer
        viewer.set_mode("result" if viewer.mode in COMPARING else viewer.compare.last)

    @Slot(int)
    def _gain_chosen(self, index: int) -> None:
        self.viewer.compare.set_gain(self.gain.itemData(index))

    @Slot(int)
    def _opacity_moved(self, value: int) -> None:
        if round(self.viewer.compare.opacity * 100) != value:
            self.viewer.compare.set_opacity(value / 100)

    @Slot()
    def _show_compare(self) -> None:
        compare = self.viewer.compare
        self.compare.setText(tr(TITLES[compare.last]))
        self.compare.setChecked(compare.mode in COMPARING)
        against = tr("{this} compared with {other}", this=compare.this, other=compare.other)
        self.compare.setToolTip(f"{tr(TITLES[compare.last])}\n{against}")
        self.gain.setCurrentIndex(GAINS.index(compare.gain))
        self.gain.setVisible(compare.mode == "difference")
        self.turn.setVisible(compare.mode == "wipe")
        self.opacity.setValue(round(compare.opacity * 100))
        self.opacity.setToolTip(tr("{this} {share} over {other}", this=compare.this,
                                   share=f"{compare.opacity:.0%}", other=compare.other))  # fmt: skip
        self.opacity.setVisible(compare.mode == "onion")

    # --- facts -------------------------------------------------------------------------------------------------

    @Slot()
    def _show_zoom(self) -> None:
        self.zoom.setText(f"{self.viewer.placing.percent:.0f}%" if self.editor.shot is not None else "")

    @Slot(object)
    def _on_change(self, change: object) -> None:
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        shot = self.editor.shot
        self._show_zoom()
        self._show_loop()
        self.hdr.setVisible(shot is not None and is_hdr(shot.media.info))
        if shot is None:
            self.name.setText("")
            return
        info = shot.media.info
        self.name.setText(f"{shot.media.path.rpartition('/')[2]}   {info.width} × {info.height}")
        colours = told(described(info))
        self.name.setToolTip("\n".join((shot.media.path, colours, *map(told, info.warnings))))
        self.hdr.setToolTip(tr("{colours}; an export keeps the HDR of the file", colours=colours))

    def _show_loop(self) -> None:
        timebase, player = self.editor.timebase, self._player
        span = player.loop_span() if player is not None else None
        self.loop.setVisible(span is not None and timebase is not None)
        if span is not None and timebase is not None:
            first, last = timebase.frame_at(span.start), timebase.frame_at(max(span.end - 1, span.start))
            rate = timebase.rate
            self.loop.setText(tr("Loop {start} – {end}", start=timecode(first, rate), end=timecode(last, rate)))
            length = tr("{n} frames", n=last - first + 1)
            self.loop.setToolTip(tr("In and out of what is looped: {length}", length=length))
