"""Everything the user reads goes through `tr`, so that it can be said in another language.

English is the source. A translation is a Qt Linguist file, `resources/translations/plosive_XX.ts`, read as it is: there
is nothing to compile. `installer/translations.py` finds all texts in the source and brings the files up to date.
Texts in tables that are made before the language is known are marked with `later` and said with `tr`. What comes from
below the window as a finished English sentence (errors, titles and notes of jobs) is said with `told`.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.document.phrase import Phrase
from app.jobs.job import Job
from inference.errors import PlosiveError, system_reason
from widgets.sentences import Sentences
from widgets.theme import resource_folder

CONTEXT = "Plosive"
SYSTEM = "system"


def tr(text: str, /, **values: object) -> str:
    """The text in the user's language; `values` go where it says {name}. A phrase is filled in anew."""
    if isinstance(text, Phrase):
        filled = {name: tr(value) if isinstance(value, str) else value for name, value in text.values.items()}
        return tr(text.text, **filled)
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def later(text: str, /) -> str:
    """Mark a text that `tr` will say when it is shown."""
    return text


def count(number: int, one: str, many: str, /) -> str:
    """A text about a number of things; `many` says {n}."""
    return tr(one) if number == 1 else tr(many, n=number)


def told(sentence: str, /) -> str:
    """A sentence that was made below the window, in the user's language; as it is where no template fits."""
    if isinstance(sentence, Phrase):
        return tr(sentence)
    app = QCoreApplication.instance()
    table = app.findChild(TableTranslator) if app is not None else None
    return table.sentences.say(sentence) if table is not None else sentence


def sentence(text: str, /) -> str:
    """What `told` says, ending with a full stop where the text does."""
    return f"{told(text.rstrip('.'))}." if text.endswith(".") else told(text)


def wrong(error: Exception | Job) -> str:
    """What went wrong, also in a job, and what to do about it, as one line in the user's language."""
    if isinstance(error, Job):
        parts = failure(error)
    elif isinstance(error, PlosiveError):
        parts = told(error.what), told(error.remedy)
    elif isinstance(error, OSError) and error.filename:
        parts = f"{error.filename}: {told(system_reason(error))}", ""
    else:
        return str(error)
    return " ".join(f"{part}." for part in parts if part)


def failure(job: Job) -> tuple[str, str]:
    """Why a job failed and what to do, in the user's language, without full stops."""
    what = job.error.removesuffix(f" {job.remedy}.") if job.remedy else job.error
    return told(what.rstrip(".")), told(job.remedy)


def read(path: Path) -> dict[str, str]:
    """What a translation file says for each text; unfinished ones are left out."""
    said: dict[str, str] = {}
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") is None:
            said[source] = translation.text
    return said


class TableTranslator(QTranslator):
    """Says what a table holds for our texts; anything else is left to Qt's own translations."""

    def __init__(self, table: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.sentences = Sentences(table)

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in this language; None leaves it as it is."""
        return self._table.get(sourceText) if context == CONTEXT else None

    def isEmpty(self) -> bool:
        """Whether there is anything in it."""
        return not self._table


def languages() -> dict[str, str]:
    """Codes of the languages there are, with the name each gives itself."""
    found = {"en": "English"}
    for path in sorted(resource_folder("translations").glob("plosive_*.ts")):
        code = path.stem.partition("_")[2]
        found[code] = QLocale(code).nativeLanguageName().capitalize() or code
    return found


def chosen(choice: str) -> str:
    """The language to speak: the one chosen, the system's where we have it, else English."""
    code = QLocale.system().name().partition("_")[0] if choice == SYSTEM else choice
    return code if code in languages() else "en"


def english() -> bool:
    """Whether texts are said as they are in the source."""
    app = QCoreApplication.instance()
    return app is None or app.findChild(TableTranslator) is None


def within(text: str) -> str:
    """A text as it goes on inside a sentence; languages that write nouns large keep them so."""
    return text[:1].lower() + text[1:] if english() else text


def step(label: str) -> str:
    """The name of a step of history in the user's language."""
    said = tr(label)
    return said[:1].upper() + said[1:]


def speak(app: QCoreApplication, choice: str) -> str:
    """Use a language from now on; what is shown already stays as it was. Returns its code."""
    code = chosen(choice)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)  # it lives on until the event loop turns: nobody may find it meanwhile
        old.deleteLater()
    if code != "en":
        qt = QTranslator(app)
        if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
        ours = TableTranslator(read(resource_folder("translations") / f"plosive_{code}.ts"), app)
        app.installTranslator(ours)
    return code
