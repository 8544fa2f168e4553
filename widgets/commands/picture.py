"""Commands of the View menu about the picture: what is compared, what is drawn over it, how large, the mouth inset."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.io.settings import Settings
from widgets.commands.spec import command
from widgets.language import later
from widgets.viewer.inset import CORNERS, SIZES
from widgets.viewer.overlays import DEFAULT, NAMES
from widgets.viewer.viewer import Viewer

_COMPARE, _OVER, _INSET = "View/Compare", "View/Overlays", "View/Mouth inset"

OVERLAYS = {
    "state": (later("Frame &state"), "Ctrl+Shift+I", later("Whether what shows is rendered, kept, or without a face")),
    "fading": (later("&Why edits fade"), "", later("Says at a face why an edit does not show in full")),
    "timecode": (later("&Timecode"), "Ctrl+Shift+T", later("Timecode and frame number over the picture")),
    "mesh": (later("Face &mesh"), "Ctrl+Shift+F", later("The points that were found on each face")),
    "mouth": (later("M&outh frame"), "", later("The square around the mouth that is analysed and rendered")),
    "matte": (later("M&atte outline"), "Ctrl+Shift+A", later("How far the rendered mouth reaches")),
    "safe": (later("&Safe areas"), "", later("Action safe 90 %, title safe 80 %")),
    "portrait": (later("&4:5 guide"), "", later("What a 4:5 crop would show")),
    "tall": (later("&9:16 guide"), "", later("What a 9:16 crop would show")),
}

ACTIONS = (
    command("view.result", "View", later("&Result"), "F5", later("Show the edited picture"), "picture.show_result",
            checkable=True, group="mode", line=True),
    command("view.original", "View", later("Ori&ginal"), "F7", later("Show the shot as it was"),
            "picture.show_original", checkable=True, group="mode"),
    command("view.toggle", "View", later("&Compare original and result"), "C",
            later("Result and what it is compared with in turn"), "picture.toggle_original"),
    command("view.wipe", _COMPARE, later("&Wipe"), "F8",
            later("Original left, result right of a line that can be dragged"), "picture.show_wipe", icon="wipe",
            checkable=True, group="mode"),
    command("view.side", _COMPARE, later("&Side by side"), "F9", later("Both, zoomed and panned as one"),
            "picture.show_side", checkable=True, group="mode"),
    command("view.difference", _COMPARE, later("&Difference"), "Shift+F8",
            later("How far both differ, amplified; black where they are equal"), "picture.show_difference",
            checkable=True, group="mode"),
    command("view.onion", _COMPARE, later("&Onion skin"), "Shift+F9",
            later("The result over the original, see-through"), "picture.show_onion", checkable=True, group="mode"),
    command("view.blink", _COMPARE, later("&Blink"), "Shift+C", later("Both in turn, twice a second"),
            "picture.show_blink", checkable=True, group="mode"),
    command("view.wipe.turn", _COMPARE, later("&Turn the wipe"), "Shift+F7", later("The wipe's line stands or lies"),
            "picture.turn_wipe", icon="turn", line=True),
    *(
        command(f"view.over.{name}", _OVER, text, keys, tip, f"over_{name}.show", checkable=True, needs="")
        for name, (text, keys, tip) in OVERLAYS.items()
    ),
    command("view.inset", _INSET, later("&Show"), "Shift+M",
            later("The mouth, magnified and held still, in a corner of the picture; with Shift the original too"),
            "picture.show_inset", icon="inset", checkable=True, needs=""),
    command("view.inset.both", _INSET, later("With the &original beside it"), "",
            later("What is compared with beside the result, as while Shift is held"), "picture.inset_both",
            checkable=True, needs=""),
    command("view.inset.size", _INSET, later("Another s&ize"), "Alt+M", later("Small, medium, large in turn"),
            "picture.inset_size", needs="", line=True),
    command("view.inset.corner", _INSET, later("Another &corner"), "", later("The inset in another corner"),
            "picture.inset_corner", needs=""),
    command("view.picture", "View", later("Fit &picture"), "Ctrl+0", later("Show the whole picture"),
            "picture.fit", icon="fit", line=True),
    command("view.actual", "View", later("Picture &1:1"), "Ctrl+1", later("One plate pixel per pixel"),
            "picture.actual_size", icon="actual"),
    command("view.mouth", "View", later("Zoom to &mouth"), "Z", later("Show the mouth of the edited face, large"),
            "picture.show_mouth", icon="mouth"),
    command("view.closer", "View", later("Picture closer"), "Ctrl+= | Ctrl++", later("Zoom the picture in"),
            "picture.closer", icon="zoom-in"),
    command("view.further", "View", later("Picture further"), "Ctrl+-", later("Zoom the picture out"),
            "picture.further", icon="zoom-out"),
)  # fmt: skip


class OverlaySwitch(QObject):
    """Shows and hides one overlay."""

    def __init__(self, viewer: Viewer, name: str) -> None:
        super().__init__(viewer)
        self._viewer, self.name = viewer, name

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """Show or hide it."""
        self._viewer.overlays.set_on(self.name, shown)


class PictureCommands(QObject):
    """What the rows above call; keeps overlays and inset in the preferences."""

    checked = Signal(str, bool)  # command, whether it is checked

    def __init__(self, viewer: Viewer, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.viewer, self.settings = viewer, settings
        self.controllers: dict[str, QObject] = {
            "picture": self, **{f"over_{name}": OverlaySwitch(viewer, name) for name in OVERLAYS}
        }  # fmt: skip
        viewer.overlays.on = frozenset(settings.get("viewer.overlays", sorted(DEFAULT))) & set(NAMES)
        inset = viewer.inset
        inset.shown = settings.get("viewer.inset", False)
        inset.both = settings.get("viewer.inset_both", False)
        inset.step = min(max(settings.get("viewer.inset_size", inset.step), 0), len(SIZES) - 1)
        inset.corner = min(max(settings.get("viewer.inset_corner", inset.corner), 0), len(CORNERS) - 1)
        viewer.overlays.changed.connect(self._keep)
        inset.changed.connect(self._keep)

    def show_checks(self) -> None:
        """Tell the menus what is on."""
        self.checked.emit(f"view.{self.viewer.mode}", True)
        for name in OVERLAYS:
            self.checked.emit(f"view.over.{name}", name in self.viewer.overlays)
        self.checked.emit("view.inset", self.viewer.inset.shown)
        self.checked.emit("view.inset.both", self.viewer.inset.both)

    @Slot()
    def _keep(self) -> None:
        inset, put = self.viewer.inset, self.settings.put
        put("viewer.overlays", sorted(self.viewer.overlays.on), sorted(DEFAULT))
        put("viewer.inset", inset.shown, False)
        put("viewer.inset_both", inset.both, False)
        put("viewer.inset_size", inset.step, 1)
        put("viewer.inset_corner", inset.corner, 0)
        self.show_checks()

    @Slot()
    def show_result(self) -> None:
        """The edited picture."""
        self.viewer.set_mode("result")

    @Slot()
    def show_original(self) -> None:
        """The shot as it was."""
        self.viewer.compare.set_against("")
        self.viewer.set_mode("original")

    @Slot()
    def show_wipe(self) -> None:
        """Both, with a line between."""
        self.viewer.set_mode("wipe")

    @Slot()
    def show_side(self) -> None:
        """Both, beside each other."""
        self.viewer.set_mode("side")

    @Slot()
    def show_difference(self) -> None:
        """How far they differ."""
        self.viewer.set_mode("difference")

    @Slot()
    def show_onion(self) -> None:
        """One through the other."""
        self.viewer.set_mode("onion")

    @Slot()
    def show_blink(self) -> None:
        """One after the other."""
        self.viewer.set_mode("blink")

    @Slot()
    def toggle_original(self) -> None:
        """The result and the other in turn."""
        self.viewer.toggle_original()

    @Slot()
    def turn_wipe(self) -> None:
        """Upright or lying; shows the wipe if it is not shown."""
        self.viewer.compare.turn_wipe()
        self.viewer.set_mode("wipe")

    @Slot(bool)
    def show_inset(self, shown: bool) -> None:
        """Show or hide the inset."""
        self.viewer.inset.set_shown(shown)

    @Slot(bool)
    def inset_both(self, both: bool) -> None:
        """The other beside the result in the inset."""
        self.viewer.inset.set_both(both)

    @Slot()
    def inset_size(self) -> None:
        """Another size."""
        self.viewer.inset.next_size()

    @Slot()
    def inset_corner(self) -> None:
        """Another corner."""
        self.viewer.inset.next_corner()

    @Slot()
    def fit(self) -> None:
        """The whole picture."""
        self.viewer.fit()

    @Slot()
    def actual_size(self) -> None:
        """One to one."""
        self.viewer.actual_size()

    @Slot()
    def show_mouth(self) -> None:
        """The mouth, large."""
        self.viewer.show_mouth()

    @Slot()
    def closer(self) -> None:
        """Zoom in about the middle."""
        self.viewer.placing.zoom(1.25)

    @Slot()
    def further(self) -> None:
        """Zoom out about the middle."""
        self.viewer.placing.zoom(0.8)
