"""A small picture of a project for the start page: what the viewer showed when it was saved or closed.

Kept in the cache by the place of the project, so that a project on a read-only disk has one, too.
"""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.services import paths

if TYPE_CHECKING:
    from app.services.studio import Studio

HEIGHT = 180


def poster_path(folder: Path) -> Path:
    """Where the poster of a project folder is."""
    name = hashlib.sha1(str(folder.absolute()).encode(), usedforsecurity=False).hexdigest()
    return paths.posters() / f"{name}.png"


def keep_poster(window: QWidget, studio: Studio) -> None:
    """Keep what the window's viewer shows as the poster of the open project. Writes on a thread of its own."""
    pictures = getattr(getattr(window, "viewer", None), "pictures", None)
    if pictures is None or not studio.folder.is_dir():
        return
    image = (pictures.result or pictures.plate).full.copy()
    path = poster_path(studio.folder)
    threading.Thread(target=_write, args=(image, path), name="poster", daemon=True).start()


def _write(image: QImage, path: Path) -> None:
    small = image.scaledToHeight(HEIGHT, Qt.TransformationMode.SmoothTransformation)
    part = path.with_suffix(f".{threading.get_ident()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if small.save(str(part), "PNG"):  # type: ignore[call-overload]
            part.replace(path)
    except OSError:
        return  # a start page without a picture is no harm
