"""What the mouse does, for the page of keys: a table of words only."""

from __future__ import annotations

from widgets.language import later

GESTURES = (
    (later("Drag an edge"), later("Move the edge two segments share")),
    (later("Ctrl + drag an edge"), later("Everything behind it moves along")),
    (later("Shift while dragging"), later("Snap, or not: inverts the setting")),
    (later("Esc while dragging"), later("Take it back")),
    (later("Double-click a segment"), later("Relabel")),
    (later("Shift + click"), later("Select up to here")),
    (later("Drag in Rest or Keep"), later("Mark a stretch")),
    (later("Double-click in Pose"), later("Add a key to the active axis")),
    (later("Ctrl / Alt + drag a key"), later("Keep its time / keep its value")),
    (later("Wheel"), later("Scroll the timeline; zoom the picture")),
    (later("Ctrl + wheel"), later("Zoom the timeline at the cursor")),
    (later("Alt + wheel"), later("Height of the waveform")),
    (later("Middle-drag"), later("Pan")),
)
