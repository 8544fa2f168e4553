"""Keys on the system's clipboard, so that they can be pasted at another time, onto another axis, in another project."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.document.model import PoseKey

MIME = "application/x-plosive-keys"
_LISTS = msgspec.json.Decoder(list[PoseKey])


def put(keys: Sequence[PoseKey]) -> None:
    """Copy keys."""
    data = QMimeData()
    data.setData(MIME, msgspec.json.encode(list(keys)))
    QGuiApplication.clipboard().setMimeData(data)


def take() -> list[PoseKey]:
    """The keys on the clipboard; none where something else is on it."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(MIME):
        return []
    try:
        return _LISTS.decode(bytes(data.data(MIME).data()))
    except msgspec.DecodeError:  # another version's
        return []
