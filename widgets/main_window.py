"""The window: puts its parts together, and nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.document import blocks
from app.io import recent
from app.io.settings import Settings
from widgets.axes import AxisPicker
from widgets.commands.edit import EditCommands
from widgets.commands.file import FileCommands
from widgets.commands.help import HelpCommands
from widgets.commands.media import MediaCommands
from widgets.commands.play import PlayCommands
from widgets.commands.table import ACTIONS, Actions
from widgets.commands.view import ViewCommands
from widgets.dialogs.find_action import FindAction
from widgets.dialogs.help import shortcuts_dialog
from widgets.docks import make_dock, remember, restore
from widgets.editor import Editor
from widgets.icons import app_icon, icon
from widgets.panels.history_panel import HistoryPanel
from widgets.panels.jobs_panel import JobsPanel
from widgets.panels.message_bar import MessageBar
from widgets.panels.pose_panel import PosePanel
from widgets.panels.relabel_popup import RelabelPopup
from widgets.panels.segment_panel import SegmentPanel
from widgets.panels.status_line import StatusLine
from widgets.panels.transport_bar import TransportBar
from widgets.player import Player
from widgets.theme import Look
from widgets.timeline.panel import TimelinePanel
from widgets.viewer.bar import ViewerBar
from widgets.viewer.start_page import StartPage
from widgets.viewer.viewer import Viewer

FIRST_SIZE = (1440, 900)


class MainWindow(QMainWindow):
    """One project at a time."""

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("plosive")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.look, self.settings = look, settings
        self.editor = Editor(look, self)
        self.picker = AxisPicker(self)
        self.player = Player(self.editor, self)
        self._make_parts()
        self._make_commands()
        self._arrange()
        self._connect()
        self._show_project()

    # --- assembling --------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        editor = self.editor
        self.messages = MessageBar(self.look)
        self.viewer = Viewer(editor)
        self.viewer_bar = ViewerBar(editor, self.viewer)
        self.start_page = StartPage(self.look)
        self.timeline = TimelinePanel(editor, self.picker)
        self.transport = TransportBar(editor, self.player)
        self.pose_panel = PosePanel(editor, self.picker)
        self.segment_panel = SegmentPanel(editor)
        self.jobs_panel = JobsPanel(editor)
        self.history_panel = HistoryPanel(editor.stack)
        self.relabel_popup = RelabelPopup(editor, self)
        self.status_line = StatusLine(editor)
        self.setStatusBar(self.status_line)
        self.faces = QComboBox()
        self.faces.setToolTip("Which face is edited")
        self.faces.setAccessibleName("Face")
        self.faces.setSizePolicy(self.faces.sizePolicy().Policy.Ignored, self.faces.sizePolicy().Policy.Fixed)
        self.timeline.put_in_corner(self.faces)

    def _make_commands(self) -> None:
        self.files = FileCommands(self.editor, self)
        self.media = MediaCommands(self.editor, self)
        self.edits = EditCommands(self.editor, self)
        self.views = ViewCommands(self.editor, self.viewer, self.settings, self)
        self.plays = PlayCommands(self.editor, self.player, self)
        self.helps = HelpCommands(self)
        controllers: dict[str, QObject] = {
            "file": self.files, "media": self.media, "edit": self.edits, "view": self.views, "play": self.plays,
            "help": self.helps,
        }  # fmt: skip
        self.actions_table = Actions(self, self.look, controllers, self.timeline)
        table = self.actions_table
        table.fill(self.menuBar(), self.files.recent_menu)
        self.find_action = FindAction(list(table.by_id.values()), self)
        self.transport.lay_out(
            table.some("edit.undo", "edit.redo", "edit.split", "edit.merge", "edit.relabel", "edit.delete"),
            table.some("play.start", "play.back", "play.toggle", "play.forward", "play.end"),
            table.some("play.loop", "play.snap"),
        )
        self.viewer_bar.lay_out(
            table.some("view.result", "view.original", "view.wipe"), table.some("view.picture", "view.mouth")
        )
        self.segment_panel.add_actions(table.some("edit.relabel", "edit.split", "edit.merge", "edit.delete"))
        self.lane_menu = table.menu(
            self, ("edit.relabel", "edit.split", "edit.merge", "edit.delete"), ("edit.start", "edit.end"),
            ("edit.rest", "edit.keep"), ("play.selection", "view.selection"),
        )  # fmt: skip
        self.start_page.add_button(table["file.new"], default=True)
        self.start_page.add_button(table["file.open"])
        self.start_page.add_button(table["help.demo"])
        table["play.snap"].setChecked(True)
        table["view.result"].setChecked(True)
        themes = {"system": "system", "dark": "dark", "light": "light", "high-contrast": "contrast"}
        table[f"view.theme.{themes[self.look.choice]}"].setChecked(True)

    def _arrange(self) -> None:
        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.viewer_bar)
        column.addWidget(self.viewer, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start_page)
        self.stack.addWidget(picture)
        centre = QWidget()
        rows = QVBoxLayout(centre)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.messages)
        rows.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for title, panel in (
            ("Pose", self.pose_panel), ("Segment", self.segment_panel), ("Jobs", self.jobs_panel),
            ("History", self.history_panel),
        ):  # fmt: skip
            panel.setProperty("role", "panel")
            panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.tabs.addTab(panel, title)
        self.tabs.setMinimumWidth(380)
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.transport)
        rows.addWidget(self.timeline, 1)
        self.inspector_dock = make_dock(self, self.look, "Inspector", "inspector", self.tabs)
        self.timeline_dock = make_dock(self, self.look, "Timeline", "timeline", below)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.inspector_dock)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.timeline_dock)
        for dock in (self.inspector_dock, self.timeline_dock):
            self.actions_table.menus["View"].addAction(dock.toggleViewAction())
        if not restore(self):
            self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize()))
            self.resizeDocks([self.inspector_dock], [400], Qt.Orientation.Horizontal)
            self.resizeDocks([self.timeline_dock], [430], Qt.Orientation.Vertical)

    def _connect(self) -> None:
        editor = self.editor
        editor.opened.connect(self._show_project)
        editor.track_changed.connect(self._show_faces)
        editor.saved_changed.connect(self._show_title)
        editor.changed.connect(self._on_change)
        editor.problem.connect(self.messages.show_problem)
        editor.stack.canUndoChanged.connect(self._show_history)
        editor.stack.canRedoChanged.connect(self._show_history)
        editor.stack.undoTextChanged.connect(self._show_history)
        editor.stack.redoTextChanged.connect(self._show_history)
        self.timeline.ruler.counted.connect(self.status_line.show_cache)
        editor.snapping_changed.connect(self._show_snapping)
        for commands in (self.files, self.media):
            commands.news.connect(self.messages.show_news)
            commands.problem.connect(self.messages.show_problem)
            self.messages.action_wanted.connect(commands.message_action)
        self.files.created.connect(self.media.analyse)
        self.files.busy.connect(self.start_page.say)
        self.files.busy.connect(editor.said)
        self.files.close_wanted.connect(self.close)
        self.start_page.open_wanted.connect(self.files.open_path)
        self.timeline.relabel_wanted.connect(self._relabel)
        self.timeline.menu_wanted.connect(self.lane_menu.popup)
        self.edits.relabel_wanted.connect(self._relabel)
        self.helps.find_wanted.connect(self._find)
        self.helps.shortcuts_wanted.connect(self._show_keys)
        self.player.state_changed.connect(self._show_playing)
        self.viewer.mode_changed.connect(self._show_mode)
        self.faces.activated.connect(self._choose_face)
        editor.jobs_changed.connect(self._show_job_count)
        self.installEventFilter(self.plays)

    # --- showing -----------------------------------------------------------------------------------------------

    @Slot()
    def _show_project(self) -> None:
        opened = self.editor.studio is not None
        self.stack.setCurrentIndex(1 if opened else 0)
        self.actions_table.enable(project=opened)
        if not opened:
            self.start_page.show_recent(recent.recent())
        self._show_title()
        self._show_faces()
        self._show_history()
        self._show_job_count()

    @Slot(object)
    def _on_change(self, change: object) -> None:
        if getattr(change, "flags", frozenset()) & {"faces", "project"}:
            self._show_faces()

    @Slot()
    def _show_title(self) -> None:
        studio = self.editor.studio
        name = f"{studio.folder.stem}[*] – Plosive" if studio is not None else "Plosive"
        self.setWindowTitle(name)
        self.setWindowModified(studio is not None and not studio.session.saved)

    @Slot()
    def _show_faces(self) -> None:
        shot = self.editor.shot
        self.faces.clear()
        for track in shot.tracks if shot is not None else ():
            self.faces.addItem(track.name, track.id)
            if track.id == self.editor.track_id:
                self.faces.setCurrentIndex(self.faces.count() - 1)
        self.faces.setEnabled(self.faces.count() > 1)

    @Slot(int)
    def _choose_face(self, index: int) -> None:
        self.editor.choose_track(self.faces.itemData(index))

    @Slot()
    @Slot(bool)
    @Slot(str)
    def _show_history(self, value: object = None) -> None:
        stack, table = self.editor.stack, self.actions_table
        table["edit.undo"].setEnabled(stack.canUndo())
        table["edit.redo"].setEnabled(stack.canRedo())
        table["edit.undo"].setText(f"&Undo {stack.undoText().lower()}".strip())
        table["edit.redo"].setText(f"&Redo {stack.redoText().lower()}".strip())

    @Slot()
    def _show_snapping(self) -> None:
        self.actions_table["play.snap"].setChecked(self.editor.snapping)

    @Slot()
    def _show_playing(self) -> None:
        self.actions_table["play.toggle"].setIcon(icon("pause" if self.player.playing else "play", self.look))

    @Slot()
    def _show_mode(self) -> None:
        self.actions_table[f"view.{self.viewer.mode}"].setChecked(True)

    @Slot()
    @Slot(object)
    def _show_job_count(self, job: object = None) -> None:
        studio = self.editor.studio
        running = [j for j in studio.jobs.running() if j.title != "Autosave"] if studio is not None else []
        self.tabs.setTabText(2, f"Jobs ({len(running)})" if running else "Jobs")

    # --- commands that need the window -------------------------------------------------------------------------

    @Slot(str, str)
    def _relabel(self, kind: str, segment_id: str) -> None:
        track = self.editor.track
        if track is None:
            return
        lane = {"words": self.timeline.words, "visemes": self.timeline.visemes}.get(kind, self.timeline.phonemes)
        _, segment = blocks.find(track.words if kind == "words" else track.phonemes, segment_id)
        x = int(min(max(self.editor.view.x_of(segment.start), 0), lane.width() - 60))
        where = lane.mapToGlobal(QPoint(x, lane.height() + 2))
        self.relabel_popup.open_at(kind, segment, where)

    @Slot()
    def _find(self) -> None:
        width = self.find_action.width()
        self.find_action.open_at(self.mapToGlobal(QPoint((self.width() - width) // 2, 60)))

    @Slot()
    def _show_keys(self) -> None:
        shortcuts_dialog(self, ACTIONS).show()

    # --- files dropped, window closed --------------------------------------------------------------------------

    def open_path(self, path: str) -> None:
        """Open a project folder or begin with a media file."""
        self.files.open_path(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Local files are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_path(str(Path(paths[0])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Popups do not survive a resize."""
        self.relabel_popup.hide()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved edits; then stop everything in order: sound, look-ups, project, relay."""
        if self.files.question.needed:
            event.ignore()
            self.files.question.ask(self.close)
            return
        remember(self)
        self.hide()  # stopping running jobs may take a moment
        self.player.close()
        self.viewer.close_workers()
        self.timeline.close_workers()
        self.pose_panel.close_workers()
        self.files.close()
        self.editor.close()
        event.accept()
