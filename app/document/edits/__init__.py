"""Edits: pure functions from a project to `Edited` or `Refused`."""

from app.document.edits.analysis import (
    relink,
    relink_dialogue,
    rename_track,
    set_consent,
    set_dialogue,
    set_draft,
    set_faces,
    set_heard,
    set_learned,
    set_methods,
    set_speech,
)
from app.document.edits.boundary import move_boundary, move_edges_at
from app.document.edits.keys import move_keys, override, paste_keys, scale_times, scale_values
from app.document.edits.markers import add_marker, move_marker, remove_markers, set_marker
from app.document.edits.moves import insert_phoneme, insert_word, move_segment, move_segments, set_word
from app.document.edits.pose import add_key, move_key, remove_keys, set_follow_jaw, set_interpolation
from app.document.edits.result import MIN_US, Edited, Refused
from app.document.edits.segment import insert, merge, relabel, remove, set_locked, set_viseme, split
from app.document.edits.sparse import set_fade
from app.document.edits.versions import add_version, go_back, remove_version, set_version

__all__ = [
    "MIN_US",
    "Edited",
    "Refused",
    "add_key",
    "add_marker",
    "add_version",
    "go_back",
    "insert",
    "insert_phoneme",
    "insert_word",
    "merge",
    "move_boundary",
    "move_edges_at",
    "move_key",
    "move_keys",
    "move_marker",
    "move_segment",
    "move_segments",
    "override",
    "paste_keys",
    "relabel",
    "relink",
    "relink_dialogue",
    "remove",
    "remove_keys",
    "remove_markers",
    "remove_version",
    "rename_track",
    "scale_times",
    "scale_values",
    "set_consent",
    "set_dialogue",
    "set_draft",
    "set_faces",
    "set_fade",
    "set_follow_jaw",
    "set_heard",
    "set_interpolation",
    "set_learned",
    "set_locked",
    "set_marker",
    "set_methods",
    "set_speech",
    "set_version",
    "set_viseme",
    "set_word",
    "split",
]
