"""What the mouse does, for the page of keys: a table of words only."""

from __future__ import annotations

from widgets.language import later

GESTURES = (
    (later("Drag an edge"), later("Move the edge two segments share, as the edit mode says: overwrite, push, shift")),
    (later("Ctrl + drag an edge"), later("Everything behind it moves along")),
    (later("Shift + Alt + drag an edge"), later("Move what lies at this time in all tiers")),
    (later("Alt + drag a segment"), later("Move what is selected; words take their phonemes along")),
    (later("Drag a rest or kept stretch"), later("Move it")),
    (later("Shift while dragging"), later("Snap, or not: inverts the setting")),
    (later("Esc while dragging"), later("Take it back")),
    (later("Drag over segments"), later("Select what the mouse passes")),
    (later("Shift + click"), later("Select up to here")),
    (later("Ctrl + click"), later("Select this one too, or no longer")),
    (later("Double-click a segment"), later("Relabel: pick from the list or type")),
    (later("Right-click"), later("What can be done to what is here")),
    (later("Drag in Rest or Keep"), later("Mark a stretch")),
    (later("Drag a handle at a kept stretch's top"), later("How slowly the original comes and goes")),
    (later("Double-click in Markers"), later("Add a marker, or edit the note of one")),
    (later("Double-click in Pose"), later("Add a key to the active axis; on a key, type its value")),
    (later("Drag in Pose"), later("Catch keys; a handle of their box scales values or times")),
    (later("Ctrl / Alt + drag a key"), later("Keep its time / keep its value")),
    (later("Alt + drag a curve"), later("Override with three keys; the wheel makes it wider")),
    (later("Click / Ctrl + click / Alt + click an axis' name"), later("Edit it / show or hide it / show it alone")),
    (later("Double-click in Audit"), later("Go to the worst frame of what is suspicious here")),
    (later("Click another face's lanes"), later("Edit that face")),
    (later("Drag a lane's name"), later("Move the lane; its lower border sizes it, its triangle folds it")),
    (later("Right-click a lane's name"), later("Choose which lanes are shown")),
    (later("Wheel"), later("Scroll the timeline; zoom the picture")),
    (later("Ctrl + wheel"), later("Zoom the timeline at the cursor")),
    (later("Shift + wheel"), later("Scroll the lanes up and down")),
    (later("Alt + wheel"), later("Height of the waveform, contrast of the spectrogram")),
    (later("Drag the picture, or hold Space and drag"), later("Pan")),
    (later("Drag the wipe's line"), later("Move it")),
    (later("Click a face in the picture"), later("Go to its lanes")),
    (later("Double-click the picture"), later("Zoom to the mouth there; elsewhere fit and 1:1 in turn")),
    (later("Shift over the picture"), later("The mouth inset shows the original beside the result")),
    (later("Drag a slider / with Shift"), later("Set a key at the playhead / finely")),
    (later("Drop a file on the window"), later("Open a project, begin with a shot, or give the face a sound or text")),
)
