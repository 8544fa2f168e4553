"""The window: puts its parts together, and nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QTabWidget

from app.document import blocks
from app.io.settings import Settings
from widgets.arrange import arrange
from widgets.axes import AxisPicker
from widgets.commands.edit import EditCommands
from widgets.commands.file import FileCommands
from widgets.commands.help import HelpCommands
from widgets.commands.keymap import Keymap
from widgets.commands.lane import LaneCommands
from widgets.commands.media import MediaCommands
from widgets.commands.picture import PictureCommands
from widgets.commands.play import PlayCommands
from widgets.commands.pose import PoseCommands
from widgets.commands.table import ACTIONS, Actions
from widgets.commands.view import ViewCommands
from widgets.dialogs.find_action import FindAction
from widgets.dialogs.help import shortcuts_dialog
from widgets.docks import remember
from widgets.editor import Editor
from widgets.icons import app_icon
from widgets.panels.face_picker import FacePicker
from widgets.panels.history_panel import HistoryPanel
from widgets.panels.jobs_panel import JobsPanel
from widgets.panels.message_bar import MessageBar
from widgets.panels.pose_panel import PosePanel
from widgets.panels.relabel_popup import RelabelPopup
from widgets.panels.segment_panel import SegmentPanel
from widgets.panels.status_line import StatusLine
from widgets.panels.transport_bar import TransportBar
from widgets.player import Player
from widgets.posing import Posing
from widgets.showing import Showing
from widgets.theme import Look
from widgets.timeline.panel import TimelinePanel
from widgets.viewer.bar import ViewerBar
from widgets.viewer.start_page import StartPage
from widgets.viewer.viewer import Viewer
from widgets.viewer.wiring import wire_viewer


class MainWindow(QMainWindow):
    """One project at a time. Where the parts are: `arrange.py`; what its frame says: `showing.py`."""

    stack: QStackedWidget  # start page, picture
    tabs: QTabWidget
    inspector_dock: QDockWidget
    timeline_dock: QDockWidget

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("plosive")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.look, self.settings = look, settings
        self.editor = Editor(look, self)
        self.picker = AxisPicker(self)
        self.player = Player(self.editor, self.settings, self)
        self._make_parts()
        self._make_commands()
        arrange(self)
        self._connect()
        self.showing = Showing(self)

    # --- assembling --------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        editor = self.editor
        self.messages = MessageBar(self.look)
        self.viewer = Viewer(editor)
        self.viewer_bar = ViewerBar(editor, self.viewer)
        self.start_page = StartPage(self.look)
        self.timeline = TimelinePanel(editor, self.picker, self.settings)
        self.transport = TransportBar(editor, self.player)
        self.pose_panel = PosePanel(editor, self.picker, self.timeline.poses)
        self.segment_panel = SegmentPanel(editor)
        self.jobs_panel = JobsPanel(editor)
        self.history_panel = HistoryPanel(editor.stack)
        self.relabel_popup = RelabelPopup(editor, self)
        self.status_line = StatusLine(editor)
        self.setStatusBar(self.status_line)
        self.faces = FacePicker(editor)
        self.timeline.put_in_corner(self.faces)
        self.panels = (
            ("Pose", self.pose_panel), ("Segment", self.segment_panel), ("Jobs", self.jobs_panel),
            ("History", self.history_panel),
        )  # fmt: skip

    def _make_commands(self) -> None:
        self.files = FileCommands(self.editor, self)
        self.media = MediaCommands(self.editor, self)
        self.edits = EditCommands(self.editor, self)
        self.views = ViewCommands(self.editor, self.settings, self)
        self.pictures = PictureCommands(self.viewer, self.settings, self)
        self.plays = PlayCommands(self.editor, self.player, self)
        self.helps = HelpCommands(self)
        self.poses = PoseCommands(self.editor, self.picker, self.timeline.poses, self)
        self.lane_commands = LaneCommands(self.timeline, self)
        controllers: dict[str, QObject] = {
            "file": self.files, "media": self.media, "edit": self.edits, "view": self.views, "play": self.plays,
            "help": self.helps, "lanes": self.lane_commands, "pose": self.poses,
            **self.lane_commands.switches,
            **self.pictures.controllers,
        }  # fmt: skip
        self.keymap = Keymap(ACTIONS, parent=self)
        self.actions_table = Actions(self, self.look, controllers, self.timeline, self.keymap)
        table = self.actions_table
        table.fill(self.menuBar(), self.files.recent_menu)
        self.lane_commands.checked.connect(table.check)
        self.lane_commands.use_menu(table.menus["View/Lanes"])
        self.find_action = FindAction(list(table.by_id.values()), self)
        self.transport.lay_out(
            table.some("edit.undo", "edit.redo", "edit.split", "edit.merge", "edit.relabel", "edit.delete"),
            table.some("play.start", "play.back", "play.toggle", "play.forward", "play.end"),
            table.some("play.loop", "play.snap"),
        )
        table["play.scrub"].setChecked(self.player.scrubbing)
        wire_viewer(self)
        self.segment_panel.add_actions(table.some("edit.relabel", "edit.split", "edit.merge", "edit.delete"))
        self.lane_menu = table.menu(
            self, ("edit.relabel", "edit.split", "edit.merge", "edit.delete"), ("edit.start", "edit.end"),
            ("edit.rest", "edit.keep"), ("play.selection", "view.selection"),
        )  # fmt: skip
        self.start_page.add_button(table["file.new"], default=True)
        self.start_page.add_button(table["file.open"])
        self.start_page.add_button(table["help.demo"])
        table["play.snap"].setChecked(True)
        themes = {"system": "system", "dark": "dark", "light": "light", "high-contrast": "contrast"}
        table[f"view.theme.{themes[self.look.choice]}"].setChecked(True)

    def _connect(self) -> None:
        editor = self.editor
        editor.problem.connect(self.messages.show_problem)
        self.timeline.ruler.counted.connect(self.status_line.show_cache)
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
        self.plays.goto_wanted.connect(self.transport.edit_time)
        self.helps.find_wanted.connect(self._find)
        self.helps.shortcuts_wanted.connect(self._show_keys)
        self.posing = Posing(self, self.poses)
        self.installEventFilter(self.plays)

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
        shortcuts_dialog(self, ACTIONS, self.keymap).show()

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
        self.transport.popup.close_workers()
        self.viewer.close_workers()
        self.timeline.close_workers()
        self.files.close()
        self.editor.close()
        event.accept()
