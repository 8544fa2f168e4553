"""Faces: who is in the shot, where, how the head is turned, and what the lips do.

`analyse_faces` is the job; `face_arrays` and `import_face_arrays` carry its result to and from a file. Importing
this package is free: the libraries behind it load on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from inference.face.analyse import analyse_faces
    from inference.face.save import face_arrays, import_face_arrays

__all__ = ["analyse_faces", "face_arrays", "import_face_arrays"]

_HOMES = {
    "analyse_faces": "inference.face.analyse",
    "face_arrays": "inference.face.save",
    "import_face_arrays": "inference.face.save",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
