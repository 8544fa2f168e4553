"""The steps of the tour: what to do, where, and how it is known that it was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton, QWidget

from widgets.language import later

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

Target = Callable[["MainWindow"], QWidget | None]


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `done` is the name of what ends it; keys in the text are written [[command]]."""

    title: str
    text: str
    target: Target
    done: str


def _button(command: str) -> Target:
    """The button of a command, wherever it is."""

    def find(window: MainWindow) -> QWidget | None:
        action = window.actions_table.by_id[command]
        buttons = (b for b in window.findChildren(QToolButton) if b.defaultAction() is action)
        return next((button for button in buttons if button.isVisible()), None)

    return find


def _pose(window: MainWindow) -> QWidget | None:
    window.inspector_dock.show()
    window.tabs.setCurrentWidget(window.pose_panel)
    return window.pose_panel


def _phonemes(window: MainWindow) -> QWidget | None:
    window.timeline_dock.show()
    window.timeline.stack.reveal("phonemes")
    return window.timeline.phonemes


def _picture(window: MainWindow) -> QWidget | None:
    return window.viewer


STEPS = (
    Step(later("The shot is being looked at"),
         later("Faces, words and sounds are found, and how this mouth moves. It takes a moment, once for each shot. "
               "The Jobs tab shows how far it is."), lambda window: window.tabs.tabBar(), "analysed"),
    Step(later("Play"), later("Press [[play.toggle]], or click here. The picture follows the sound."),
         _button("play.toggle"), "played"),
    Step(later("Move an edge"),
         later("Drag an edge between two sounds and let go: the mouth follows. With the keyboard: put the playhead "
               "somewhere ([[play.forward]]) and press [[edit.end]]."),
         _phonemes, "edge"),
    Step(later("Take it back"), later("Press [[edit.undo]]. The pixels come back with it."), _button("edit.undo"),
         "undone"),
    Step(later("Pose the mouth"),
         later("Drag a slider, or give it the focus with Tab and press the up key: a key is set at the playhead."),
         _pose, "keyed"),
    Step(later("Write the shot"),
         later("Press [[file.export]], choose a format and a file, and export. Nothing of the original is changed."),
         _picture, "exported"),
)  # fmt: skip
