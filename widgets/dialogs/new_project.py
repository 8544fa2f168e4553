"""A new project: the shot, the line it should say, its words, and where to keep it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from widgets.dialogs.base import SOUND, VIDEO, Dialog, PathField
from widgets.language import tr

LONGEST = 200_000
"""Bytes of a transcript that are read; more is no transcript of a shot."""


def read_words(path: Path) -> str:
    """The text of a file, whatever it was written with; empty when it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST)
    except OSError:
        return ""
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"):
        try:
            return data.decode(encoding).strip()
        except UnicodeError:
            continue
    return data.decode("latin-1").strip()


@dataclass(frozen=True, slots=True)
class NewProject:
    """What the user chose."""

    shot: Path
    folder: Path
    dialogue: Path | None
    transcript: str


class NewProjectDialog(Dialog):
    """Asks; `wanted` tells the answer."""

    wanted = Signal(object)  # NewProject

    def __init__(self, shot: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("New project"), tr("Create and analyse"), parent)
        self.setMinimumWidth(560)
        self.shot = PathField(tr("Choose the shot"), tr(VIDEO))
        self.dialogue = PathField(tr("Choose the dialogue"), tr(SOUND))
        self.dialogue.field.setPlaceholderText(tr("The shot's own sound"))
        self.transcript = QPlainTextEdit()
        hint = tr("Leave empty to have the words recognised; you can correct them afterwards")
        self.transcript.setPlaceholderText(hint)
        self.transcript.setFixedHeight(84)
        self.transcript.setTabChangesFocus(True)
        self.transcript.setAccessibleName(tr("Transcript"))
        self.folder = PathField(tr("Where to keep the project"), tr("Plosive project") + " (*.plosive)", save=True)
        self.caption(tr("Shot"), tr("A video of a talking person. It is never changed."))
        self.form.addWidget(self.shot)
        self.caption(tr("Dialogue"), tr("A recording of what the person should say instead."))
        self.form.addWidget(self.dialogue)
        self.caption(tr("Transcript"), tr("What is said in the dialogue, word for word."))
        self.form.addWidget(self.transcript)
        self.caption(tr("Project folder"))
        self.form.addWidget(self.folder)
        self._suggested = ""
        self.shot.changed.connect(self._check)
        self.dialogue.changed.connect(self._check)
        self.folder.changed.connect(self._check)
        self.accepted.connect(self._tell)
        if shot is not None:
            self.shot.set_path(shot)
        self._check()

    def suggest(self, dialogue: Path | None, words: Path | None) -> None:
        """Fill in what is known already: the recording, and a text file with its words."""
        if dialogue is not None:
            self.dialogue.set_path(dialogue)
        if words is not None:
            self.transcript.setPlainText(read_words(words))

    @Slot()
    def _check(self) -> None:
        shot, dialogue, folder = self.shot.path, self.dialogue.path, self.folder.path
        if shot is not None and self.folder.field.text() == self._suggested:
            self._suggested = str(shot.with_suffix(".plosive"))
            self.folder.set_path(self._suggested)
            folder = self.folder.path
        if shot is None:
            self.say(tr("Choose a shot."))
        elif not shot.is_file():
            self.say(tr("There is no file {path}.", path=shot))
        elif dialogue is not None and not dialogue.is_file():
            self.say(tr("There is no file {path}.", path=dialogue))
        elif folder is None:
            self.say(tr("Choose where to keep the project."))
        elif folder.exists() and any(folder.iterdir() if folder.is_dir() else [folder]):
            self.say(tr("{name} exists already: choose another name, or open it.", name=folder.name))
        else:
            self.say("")

    @Slot()
    def _tell(self) -> None:
        shot, folder = self.shot.path, self.folder.path
        if shot is not None and folder is not None:
            text = self.transcript.toPlainText().strip()
            self.wanted.emit(NewProject(shot, folder, self.dialogue.path, text))
