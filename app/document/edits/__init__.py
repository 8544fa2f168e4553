"""Edits: pure functions from a project to `Edited` or `Refused`."""

from app.document.edits.analysis import (
    relink,
    relink_dialogue,
    rename_track,
    set_consent,
    set_dialogue,
    set_faces,
    set_heard,
    set_learned,
    set_methods,
    set_speech,
)
from app.document.edits.boundary import move_boundary
from app.document.edits.pose import add_key, move_key, remove_keys, set_interpolation
from app.document.edits.result import MIN_US, Edited, Refused
from app.document.edits.segment import insert, merge, move_segment, relabel, remove, set_locked, set_viseme, split

__all__ = [
    "MIN_US",
    "Edited",
    "Refused",
    "add_key",
    "insert",
    "merge",
    "move_boundary",
    "move_key",
    "move_segment",
    "relabel",
    "relink",
    "relink_dialogue",
    "remove",
    "remove_keys",
    "rename_track",
    "set_consent",
    "set_dialogue",
    "set_faces",
    "set_heard",
    "set_interpolation",
    "set_learned",
    "set_locked",
    "set_methods",
    "set_speech",
    "set_viseme",
    "split",
]
