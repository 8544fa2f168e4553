"""Two questions around opening: what to do with unsaved edits of last time, what with a project open elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.io.lock import InUse
from app.services.recovery import Found
from widgets.language import count, tr


class Choice(QDialog):
    """A heading, a few facts, and buttons that say what they do; closing it decides nothing."""

    chosen = Signal(str)

    def __init__(self, title: str, head: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self.head, self.text = QLabel(head), QLabel(text)
        self.head.setProperty("role", "head")
        for label in (self.head, self.text):
            label.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.head)
        layout.addWidget(self.text)
        layout.addSpacing(8)
        layout.addLayout(self._row)

    def offer(self, name: str, text: str, note: str, *, default: bool = False) -> None:
        """A button; `chosen` tells its name."""
        button = QPushButton(text)
        button.setToolTip(note)
        button.setAccessibleDescription(note)
        button.setAutoDefault(default)
        button.setDefault(default)
        button.clicked.connect(lambda: self._choose(name))
        if default:
            button.setFocus(Qt.FocusReason.OtherFocusReason)  # Space and Enter must not mean the first one
        self.buttons[name] = button
        self._row.addWidget(button)

    def _choose(self, name: str) -> None:
        self.chosen.emit(name)
        self.accept()


def recovery_dialog(folder: Path, found: Found, parent: QWidget | None = None) -> Choice:
    """Unsaved edits: "recover", "discard" or "both"."""
    when = f"{found.when:%Y-%m-%d %H:%M}"
    edits = count(found.edits, "1 difference", "{n} differences")
    text = tr("Kept at {when}. {edits} from what was saved.", when=when, edits=edits)
    text += " " + tr("Nothing is changed before you choose.")
    dialog = Choice(tr("Unsaved edits"), tr("Plosive ended before {name} was saved", name=folder.stem), text, parent)
    dialog.offer("discard", tr("Discard them"), tr("Delete the unsaved edits; the project stays as it was saved"))
    dialog.offer("both", tr("Keep both"), tr("Write the unsaved edits as a project of their own beside this one"))
    dialog.offer("recover", tr("Recover"), tr("Go on with the unsaved edits; save to keep them"), default=True)
    return dialog


def in_use_dialog(folder: Path, error: InUse, parent: QWidget | None = None) -> Choice:
    """A project open elsewhere: "copy" or "take"."""
    who = error.who
    known = {name: str(who.get(name, "?")) for name in ("user", "host", "pid")}
    since = str(who.get("time", "?")).replace("T", " ")[:16]
    facts = tr("By {user} on {host}, process {pid}, since {since}.", since=since, **known)
    if error.certain:
        more = tr("That program is running on this machine. Two programs in one project would overwrite each other.")
    else:
        more = tr("That is another machine, so whether the program still runs cannot be seen from here. Take the "
                  "project over only if you know that it does not.")  # fmt: skip
    dialog = Choice(tr("Open elsewhere"), tr("{name} is open already", name=folder.stem), f"{facts}\n\n{more}", parent)
    dialog.offer("cancel", tr("Cancel"), tr("Open nothing"))
    if not error.certain:
        dialog.offer("take", tr("Take it over"), tr("Open it here; the other program loses its hold"))
    note = tr("Work on a copy of what was saved last, beside the original, which is left alone")
    dialog.offer("copy", tr("Open a copy"), note, default=True)
    return dialog
