"""What is this: a sentence or two for each part of the window, told after Shift+F1 and a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from widgets.language import later, tr
from widgets.timeline import arrangement

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

LANES = {
    "": later("The ruler. Click or drag to move the playhead. The strip below tells which frames are rendered: "
              "green is ready, amber is being made, grey waits; hatched means that no face is seen."),
    "strip": later("Pictures of the shot, so that a place can be found by eye."),
    "wave": later("The sound the face should speak. Alt and a drag put the selected word where it is heard; Alt and "
                  "the wheel make it taller."),
    "spectrogram": later("The sound by frequency, low at the bottom. Edges of sounds are seen here better than in "
                         "the waveform."),
    "words": later("What is said, word by word. An edge of a word is an edge of its first and last sound, too: drag "
                   "it. Double-click renames."),
    "phonemes": later("The sounds of the words, in colours by what the lips do. Drag an edge to change when the mouth "
                      "does it; double-click to choose another sound."),
    "visemes": later("What each sound shows on the lips. Double-click to choose another look without changing the "
                     "sound."),
    "rests": later("Stretches in which the mouth rests, as this speaker's mouth rests. Drag in empty space to mark "
                  "one."),
    "keep": later("Stretches in which the original picture shows through, untouched. Drag in empty space to mark one; "
                  "its corners fade it in and out."),
    "curves": later("The twelve axes of the lip pose over time. Squares are keys that you set: drag them; double-click "
                  "adds one to the active axis."),
    "markers": later("Notes about the picture. They stay where they are when words move."),
    "intensity": later("How strongly the whole pose is shown: 1 as predicted, 0 this speaker's rest."),
    "articulation": later("How strongly the quick movements are shown: 1 as predicted, less mumbles, more "
                          "over-articulates."),
}  # fmt: skip


def explain(window: MainWindow) -> None:
    """Give the parts of the window their sentences."""
    parts = {
        window.viewer: later("The picture at the playhead. The wheel zooms, the middle button moves it. Only the mouth "
                             "is ever changed."),
        window.pose_panel: later("The pose at the playhead: a drawing of the mouth and a slider for each axis. Moving "
                                 "a slider sets a key."),
        window.segment_panel: later("What is selected, in numbers, and what can be done to it."),
        window.jobs_panel: later("Long work: how far it is, with a button to cancel it."),
        window.history_panel: later("Every step. Click one to go back to it."),
        window.transport: later("Playing, the time of the playhead, and tools for the selection."),
        window.faces: later("Which face is edited, when the shot has several."),
        window.start_page: later("Drop a shot here to begin a project, or a project to open it."),
        window.status_line: later("Time, frame, what is selected, how many frames in view are rendered, and whether "
                                  "everything is saved."),
    }  # fmt: skip
    for widget, text in parts.items():
        widget.setWhatsThis(tr(text))
    notes = {row.key: row.tip for row in arrangement.LANES}
    lanes: dict[str, QWidget] = {"": window.timeline.ruler, **window.timeline.stack.lanes}
    for key, lane in lanes.items():
        text = LANES.get(key) or notes.get(key, "")
        if text:
            lane.setWhatsThis(tr(text))
