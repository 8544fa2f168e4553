"""Missing media: where is the file now?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from app.document.model import MediaRef
from widgets.dialogs.base import Dialog, PathField
from widgets.language import tr


class RelinkDialog(Dialog):
    """One field per missing file; `wanted` tells [(reference, path), …] for those that were found."""

    wanted = Signal(object)

    def __init__(self, missing: Sequence[MediaRef], parent: QWidget | None = None) -> None:
        super().__init__(tr("Relink missing media"), tr("Relink"), parent)
        self.setMinimumWidth(600)
        self.caption(
            tr("Files that are not where they were"), tr("Choose where each is now; only the same footage is accepted.")
        )
        self._fields: list[tuple[MediaRef, PathField]] = []
        for ref in missing:
            self.form.addWidget(QLabel(ref.path))
            name = Path(ref.path)
            field = PathField(tr("Find {name}", name=name.name), f"{name.name} (*{name.suffix});;{tr('All files (*)')}")
            field.changed.connect(self._check)
            self.form.addWidget(field)
            self._fields.append((ref, field))
        self.accepted.connect(self._tell)
        self._check()

    @Slot()
    def _check(self) -> None:
        found = [field.path for _, field in self._fields if field.path is not None]
        if not found:
            self.say(tr("Choose at least one file."))
        else:
            lost = next((path for path in found if not path.is_file()), None)
            self.say(tr("There is no file {path}.", path=lost) if lost is not None else "")

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit([(ref, field.path) for ref, field in self._fields if field.path is not None])
