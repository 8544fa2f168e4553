"""What is this: a sentence or two for each part of the window, told after Shift+F1 and a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from widgets.language import later, tr
from widgets.timeline import arrangement
from widgets.timeline.lane import Lane

if TYPE_CHECKING:
    from widgets.main_window import MainWindow

LANES = {
    "": later("The ruler. Click or drag to move the playhead. The strip below tells which frames are rendered: "
              "green is ready, amber is being made, grey waits; hatched means that no face is seen."),
    "Pictures": later("Pictures of the shot, so that a place can be found by eye."),
    "Sound": later("The sound the face should speak. Alt and the wheel make it taller."),
    "Spectrogram": later("The sound by frequency, low at the bottom. Edges of sounds are seen here better than in "
                         "the waveform."),
    "Words": later("What is said, word by word. An edge of a word is an edge of its first and last sound, too: drag "
                   "it. Double-click renames."),
    "Phonemes": later("The sounds of the words, in colours by what the lips do. Drag an edge to change when the mouth "
                      "does it; double-click to choose another sound."),
    "Visemes": later("What each sound shows on the lips. Double-click to choose another look without changing the "
                     "sound."),
    "Rest": later("Stretches in which the mouth rests, as this speaker's mouth rests. Drag in empty space to mark "
                  "one."),
    "Keep": later("Stretches in which the original picture shows through, untouched. Drag in empty space to mark one; "
                  "its corners fade it in and out."),
    "Pose": later("The twelve axes of the lip pose over time. Squares are keys that you set: drag them; double-click "
                  "adds one to the active axis."),
    "Markers": later("Notes about the picture. They stay where they are when words move."),
    "Intensity": later("How strongly the whole pose is shown: 1 as predicted, 0 this speaker's rest."),
    "Articulation": later("How strongly the quick movements are shown: 1 as predicted, less mumbles, more "
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
    notes = {row.title: row.tip for row in arrangement.LANES}
    for lane in window.timeline.findChildren(Lane):
        text = LANES.get(lane.name) or notes.get(lane.name, "")
        if text and not lane.whatsThis():
            lane.setWhatsThis(tr(text))
