"""Translations: every menu and every text of the window's frame goes through `tr`; German is there and whole."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.document import blocks
from app.document.edits.segment import relabel, split
from app.io.settings import Settings
from inference.api import Progress, Token
from inference.errors import PlosiveError, system_reason
from widgets.language import CONTEXT, count, languages, read, speak, told, tr, wrong
from widgets.main_window import MainWindow
from widgets.panels.jobs_panel import JobRow
from widgets.theme import Look, resource_folder

GERMAN = resource_folder("translations") / "plosive_de.ts"
HOLES = re.compile(r"\{\w*\}|\[\[[\w.]+\]\]")


class Pseudo(QTranslator):
    """Says everything between brackets, so that what was not asked for stands out."""

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return f"⟦{sourceText}⟧" if context == CONTEXT else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """The pseudo-language, for one test."""
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def back_to_english(qapp: QApplication) -> Iterator[None]:
    """Whatever language a test speaks, the next one hears English."""
    yield
    speak(qapp, "en")


def entries(menu: QMenu) -> Iterator[str]:
    """Texts of a menu and of the menus in it."""
    for action in menu.actions():
        if not action.isSeparator():
            yield action.text()
        sub = action.menu()
        if isinstance(sub, QMenu):
            yield from entries(sub)


def test_no_menu_text_is_left_in_english(pseudo: None, look: Look, qtbot: QtBot) -> None:
    window = MainWindow(look, Settings())
    qtbot.addWidget(window)
    shown = [action.text() for action in window.menuBar().actions()]
    for action in window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        shown += entries(menu)
    assert len(shown) > 80
    assert [text for text in shown if "⟦" not in text] == []
    tips = [action.toolTip() for action in window.actions_table.by_id.values()]
    assert [tip for tip in tips if tip.count("⟦") < 2] == []
    window.close()


def test_no_button_or_label_of_the_window_is_left_in_english(pseudo: None, look: Look, qtbot: QtBot) -> None:
    window = MainWindow(look, Settings())
    qtbot.addWidget(window)
    said = [w.text() for w in (*window.findChildren(QAbstractButton), *window.findChildren(QLabel))]
    words = [text for text in said if re.search(r"[A-Za-z]{3}", text)]
    assert len(words) > 30
    bare = {text for text in words if "⟦" not in text} - PROPER
    assert bare == set()
    window.close()


PROPER = {"CPU", "jaw", "open", "wide", "round", "ulip", "llip", "corner", "skew", "tuck", "press", "teeth", "tongue"}
"""Names that are the same in every language."""


def test_german_keeps_what_is_filled_in_and_the_mnemonics(qapp: QApplication) -> None:
    wrong = [
        (source, text) for source, text in read(GERMAN).items()
        if set(HOLES.findall(source)) != set(HOLES.findall(text)) or ("&" in source) != ("&" in text)
    ]  # fmt: skip
    assert wrong == []


def test_a_language_is_spoken_and_left_again(qapp: QApplication, back_to_english: None) -> None:
    assert {"en", "de"} <= set(languages())
    assert speak(qapp, "de") == "de"
    assert tr("&Undo") == "&Rückgängig"
    assert tr("Saved {name}", name="x") == "x gespeichert"
    assert count(2, "1 difference", "{n} differences") == "2 Unterschiede"
    assert speak(qapp, "en") == "en"
    assert tr("&Undo") == "&Undo"
    assert speak(qapp, "xx") == "en"


def test_a_german_window_has_german_menus(qapp: QApplication, back_to_english: None, look: Look, qtbot: QtBot) -> None:
    speak(qapp, "de")
    window = MainWindow(look, Settings())
    qtbot.addWidget(window)
    assert window.menuBar().actions()[0].text() == "&Datei"
    assert window.actions_table["edit.undo"].toolTip().startswith("Rückgängig")
    window.close()


def test_what_is_said_below_the_window_is_translated(
    qapp: QApplication, back_to_english: None, opened: tuple[MainWindow, FakeStudio], qtbot: QtBot
) -> None:
    window, _studio = opened
    speak(qapp, "de")
    said: list[str] = []
    window.editor.said.connect(said.append)
    project = window.editor.session.project
    window.editor.commit(relabel(project, "face", "phonemes", "p1.1", "QQ"))
    assert said[-1].startswith("„QQ“ ist kein ARPAbet-Phonem")
    segment = blocks.find(project.shots[0].tracks[0].phonemes, "p1.1")[1]
    window.editor.commit(split(project, "face", "phonemes", "p1.1", (segment.start + segment.end) // 2))
    assert window.editor.stack.undoText() == "Phonem teilen"
    assert window.actions_table["edit.undo"].text() == "&Rückgängig: Phonem teilen"
    window.editor.commit(split(window.editor.session.project, "face", "phonemes", "p1.1", segment.start))
    assert said[-1] == f"Nur eine Stelle innerhalb von “{segment.label}” kann schneiden."


def test_errors_and_jobs_are_shown_in_german(
    qapp: QApplication, back_to_english: None, opened: tuple[MainWindow, FakeStudio], qtbot: QtBot
) -> None:
    window, studio = opened
    speak(qapp, "de")
    window.editor.fail(PlosiveError("Müller {x}.mov holds no picture", "Give a file with a video stream"))
    assert window.messages.text.text() == (
        "<b>Müller {x}.mov enthält kein Bild.</b> Geben Sie eine Datei mit Videospur an."
    )

    def work(progress: Progress, token: Token) -> None:
        progress(1, 4, "Learning the speaker's mouth")
        raise PlosiveError("The disk is full: ä.mov was not written", "Free some space or choose another disk")

    job = studio.jobs.submit("Exporting ä.mov", work)
    qtbot.waitUntil(lambda: job.state == "failed")
    row = JobRow(job, window.editor)
    qtbot.addWidget(row)
    assert row.title.text() == "ä.mov exportieren"
    assert row.error.text() == "Der Datenträger ist voll: ä.mov wurde nicht geschrieben."
    assert row.note.text() == "Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger."
    assert wrong(job) == f"{row.error.text()} {row.note.text()}"
    assert job.error.startswith("The disk is full"), "a report stays as it was made"
    job.state, job.note = "running", "Learning the speaker's mouth"
    row.refresh()
    assert row.note.text().startswith("Mund des Sprechers lernen")
    full = OSError(errno.ENOSPC, "No space left on device")
    assert told(f"/a b/ü.json cannot be read: {system_reason(full)}") == (
        "/a b/ü.json kann nicht gelesen werden: der Datenträger ist voll")
    assert wrong(OSError(errno.EACCES, "Permission denied", "/ü")) == "/ü: keine Berechtigung."
    speak(qapp, "en")
    assert told("The disk is full: ä.mov was not written") == "The disk is full: ä.mov was not written"
