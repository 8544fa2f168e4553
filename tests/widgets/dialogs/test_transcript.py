"""The transcript, its language and who aligns it, from the dialog to the document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.document.model import Dialogue
from inference.speech.languages import NAMES
from widgets.dialogs.transcript import TranscriptDialog


def test_language_and_aligner_go_along_with_the_words(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = TranscriptDialog(Dialogue(transcript="she had"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert {dialog.language.itemData(k) for k in range(dialog.language.count())} == set(NAMES)
    assert dialog.language.currentData() == "en" and dialog.aligner.currentData() == "pocketsphinx"
    assert not dialog.folder.isVisible() and dialog.accept_button.isEnabled()
    dialog.aligner.setCurrentIndex(dialog.aligner.findData("whisper"))
    assert dialog.folder.isVisible() and not dialog.accept_button.isEnabled()
    dialog.folder.set_path(tmp_path)
    dialog.language.setCurrentIndex(dialog.language.findData("es"))
    dialog.text.setPlainText(" Buenos días ")
    with qtbot.waitSignal(dialog.wanted) as told:
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert told.args == ["Buenos días", "es", f"whisper:{tmp_path}"]


def test_what_was_chosen_is_shown_again(qtbot: QtBot) -> None:
    dialog = TranscriptDialog(Dialogue(language="fr", aligner="ctc:/models/fr"))
    qtbot.addWidget(dialog)
    assert (dialog.language.currentData(), dialog.aligner.currentData()) == ("fr", "ctc")
    assert str(dialog.folder.path) == "/models/fr" and "recognised" in dialog.problem.text()
