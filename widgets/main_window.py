"""The window: puts its parts together, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QTabWidget, QWidget

from app.io.settings import Settings
from widgets.arrange import arrange
from widgets.assist import Assist
from widgets.axes import AxisPicker
from widgets.commands.adapt import AdaptCommands
from widgets.commands.edit import EditCommands
from widgets.commands.exchange import ExchangeCommands
from widgets.commands.file import FileCommands
from widgets.commands.help import HelpCommands
from widgets.commands.keymap import Keymap
from widgets.commands.lane import LaneCommands
from widgets.commands.mark import MarkCommands
from widgets.commands.media import MediaCommands
from widgets.commands.opinion import OpinionCommands
from widgets.commands.picture import PictureCommands
from widgets.commands.play import PlayCommands
from widgets.commands.pose import PoseCommands
from widgets.commands.predict import PredictCommands
from widgets.commands.pronunciations import PronunciationCommands
from widgets.commands.table import ACTIONS, Actions
from widgets.commands.tap import TapCommands
from widgets.commands.tier import TierCommands
from widgets.commands.version import VersionCommands
from widgets.commands.view import ViewCommands
from widgets.commands.window import WindowCommands
from widgets.dialogs.find_action import FindAction
from widgets.docks import remember
from widgets.drops import dropped
from widgets.editor import Editor
from widgets.icons import app_icon
from widgets.labels import Labels
from widgets.language import later
from widgets.panels.face_picker import FacePicker
from widgets.panels.history_panel import HistoryPanel
from widgets.panels.jobs_panel import JobsPanel
from widgets.panels.message_bar import MessageBar
from widgets.panels.pose_panel import PosePanel
from widgets.panels.relabel_popup import RelabelPopup
from widgets.panels.segment_panel import SegmentPanel
from widgets.panels.segment_table import SegmentTable
from widgets.panels.shot_panel import ShotPanel
from widgets.panels.status_line import StatusLine
from widgets.panels.transport_bar import TransportBar
from widgets.panels.versions_panel import VersionsPanel
from widgets.player import Player
from widgets.posing import Posing
from widgets.preferences import Preferences
from widgets.showing import Showing
from widgets.theme import Look
from widgets.tiering import Tiering
from widgets.timeline.panel import TimelinePanel
from widgets.viewer.bar import ViewerBar
from widgets.viewer.start_page import StartPage
from widgets.viewer.viewer import Viewer
from widgets.viewer.wiring import wire_viewer


class MainWindow(QMainWindow):
    """One project at a time. Where the parts are: `arrange.py`; what its frame says: `showing.py`."""

    stack: QStackedWidget  # start page, picture
    tabs: QTabWidget
    tabs_help: dict[QWidget, str]  # the help page of each tab
    inspector_dock: QDockWidget
    timeline_dock: QDockWidget

    def __init__(self, look: Look, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("plosive")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.look, self.settings = look, settings
        self.editor = Editor(look, self)
        self.preferences = Preferences(settings, look, self.editor, self)
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
        self.labels = Labels(editor, self)
        self.segment_panel = SegmentPanel(self.labels)
        self.segment_table = SegmentTable(editor)
        self.shot_panel = ShotPanel(editor)
        self.jobs_panel = JobsPanel(editor)
        self.versions_panel = VersionsPanel(editor)
        self.history_panel = HistoryPanel(editor)
        self.relabel_popup = RelabelPopup(self.labels, self)
        self.status_line = StatusLine(editor)
        self.setStatusBar(self.status_line)
        self.faces = FacePicker(editor)
        self.timeline.put_in_corner(self.faces)
        self.panels = (
            (later("Pose"), self.pose_panel), (later("Segment"), self.segment_panel),
            (later("Table"), self.segment_table), (later("Shot"), self.shot_panel), (later("Jobs"), self.jobs_panel),
            (later("Versions"), self.versions_panel), (later("History"), self.history_panel),
        )  # fmt: skip
        self.tabs_help = {panel: "pose" if panel is self.pose_panel else "inspector" for _, panel in self.panels}

    def _make_commands(self) -> None:
        self.files = FileCommands(self.editor, self.preferences, self)
        self.media = MediaCommands(self.editor, self)
        self.exchange = ExchangeCommands(self.editor, self)
        self.edits = EditCommands(self.editor, self)
        self.views = ViewCommands(self.editor, self.preferences, self)
        self.pictures = PictureCommands(self.viewer, self.settings, self)
        self.versions = VersionCommands(self.editor, self.viewer, self.versions_panel, self)
        self.plays = PlayCommands(self.editor, self.player, self)
        self.helps = HelpCommands(self)
        self.poses = PoseCommands(self.editor, self.picker, self.timeline.poses, self)
        self.predicting = PredictCommands(self.editor, self)
        self.tiers = TierCommands(self.editor, self)
        self.marks = MarkCommands(self.editor, self.timeline, self)
        self.taps = TapCommands(self)
        self.opinions = OpinionCommands(self.editor, self)
        self.pronunciations = PronunciationCommands(self.editor, self)
        self.desk = WindowCommands(self, self.preferences)
        self.lane_commands = LaneCommands(self.timeline, self)
        self.adapting = AdaptCommands(self, self.preferences)
        controllers: dict[str, QObject] = {
            "file": self.files, "media": self.media, "exchange": self.exchange,
            "edit": self.edits, "view": self.views, "play": self.plays,
            "help": self.helps, "window": self.desk, "lanes": self.lane_commands, "pose": self.poses,
            "tier": self.tiers, "mark": self.marks, "pronounce": self.pronunciations, "tap": self.taps,
            "opinion": self.opinions, "adapt": self.adapting, "predict": self.predicting,
            **self.lane_commands.switches,
            **self.pictures.controllers, "version": self.versions,
        }  # fmt: skip
        self.keymap = Keymap(ACTIONS, parent=self)
        self.actions_table = Actions(self, self.look, controllers, self.timeline, self.keymap)
        table = self.actions_table
        table.fill(self.menuBar(), self.files.recent_menu)
        self.lane_commands.checked.connect(table.check)
        self.adapting.checked.connect(table.check)
        self.predicting.checked.connect(table.check)
        self.lane_commands.use_menu(table.menus["View/Lanes"])
        self.find_action = FindAction(list(table.by_id.values()), self.settings, self)
        self.transport.lay_out(
            table.some("edit.undo", "edit.redo", "edit.split", "edit.merge", "edit.relabel", "edit.delete"),
            table.some("play.start", "play.back", "play.toggle", "play.forward", "play.end"),
            table.some("play.loop", "play.snap"),
        )
        table["play.scrub"].setChecked(self.player.scrubbing)
        wire_viewer(self)
        self.segment_panel.add_actions(table.some("edit.relabel", "edit.split", "edit.merge", "edit.delete"))
        self.start_page.add_button(table["file.new"], default=True)
        self.start_page.add_button(table["file.open"])
        self.start_page.add_button(table["help.demo"])
        self.start_page.add_button(table["help.tour"])
        table["play.snap"].setChecked(True)
        themes = {"system": "system", "dark": "dark", "light": "light", "high-contrast": "contrast"}
        table[f"view.theme.{themes[self.look.choice]}"].setChecked(True)

    def _connect(self) -> None:
        editor = self.editor
        editor.problem.connect(self.messages.show_problem)
        self.timeline.ruler.counted.connect(self.status_line.show_cache)
        for commands in (self.files, self.media, self.exchange):
            commands.news.connect(self.messages.show_news)
            commands.problem.connect(self.messages.show_problem)
        self.messages.action_wanted.connect(self.media.message_action)
        self.files.created.connect(self.media.analyse)
        self.files.created.connect(self.shot_panel.come_forward)
        self.media.check_wanted.connect(self.shot_panel.come_forward)
        self.media.pronunciations_wanted.connect(self.pronunciations.show)
        self.files.sound_dropped.connect(self.media.take_sound)
        self.files.words_dropped.connect(self.media.take_words)
        self.files.annotation_dropped.connect(self.exchange.take)
        self.files.busy.connect(self.start_page.say)
        self.files.busy.connect(editor.said)
        self.files.close_wanted.connect(self.close)
        self.start_page.open_wanted.connect(self.files.open_path)
        self.tiering = Tiering(self)
        self.plays.goto_wanted.connect(self.transport.edit_time)
        self.assist = Assist(self)
        self.posing = Posing(self, self.poses)
        self.installEventFilter(self.plays)

    # --- files dropped, window closed --------------------------------------------------------------------------

    def open_path(self, path: str) -> None:
        """Open a project folder or begin with a media file."""
        self.files.open_path(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Local files are welcome."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Do with the files what one expects: see `drops.py`."""
        event.acceptProposedAction()
        self.files.take_dropped(dropped(event.mimeData()))

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
        self.desk.close()
        self.player.close()
        self.transport.popup.close_workers()
        self.status_line.close_workers()
        self.viewer.close_workers()
        self.timeline.close_workers()
        self.versions_panel.close_workers()
        self.adapting.close()
        self.files.close()
        self.exchange.close()
        self.editor.close()
        event.accept()
