"""Which models may be used when only openly commercial ones are wanted, and the sentence that says why not.

A licence counts as openly commercial when it is one of those known to be; what nobody knows is not.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.document.phrase import phrase
from app.io.options import COMMERCIAL_ONLY
from inference.api import Spec
from inference.errors import PlosiveError

UNKNOWN = phrase("unknown")
_OPEN = re.compile(
    r"\b(apache|mit|bsd|isc|zlib|mpl|l?gpl|cc0|unlicense|public domain|own footage|openrail"
    r"|cc[ -]by([ -]sa)?[ -][1-4]\.[05])\b")
_NAMES = re.compile(r"\b(Apache-2\.0|MIT|BSD-[23]-Clause|CC0(?:-1\.0)?|CC BY(?:-SA)? [1-4]\.[05])\b")
_SHUT = re.compile(r"\b(nc|nd|non-?commercial|research|academic|evaluation|proprietary|unknown)\b")
_TEXTS = {
    "apache": "Apache-2.0", "mit license": "MIT", "bsd": "BSD", "noncommercial": "CC BY-NC",
    "attribution 4.0": "CC BY 4.0", "cc0": "CC0-1.0",
}  # fmt: skip
REMEDY = "Choose another, or switch “Commercial-safe only” off in the preferences"


def commercial(licence: str) -> bool:
    """Whether a licence, as it is written on a card, lets anybody use the thing commercially."""
    text = licence.lower().replace("_", "-")
    return _OPEN.search(text) is not None and _SHUT.search(text) is None


def short(licence: str) -> str:
    """A licence as a name, where a card explains it at length."""
    found = _NAMES.search(licence) if commercial(licence) else None
    return licence.rstrip(".") if found is None else found[1]


def of_folder(folder: Path) -> str:
    """The licence of a model in a folder: what its card (README.md) says, else its LICENSE file; or `UNKNOWN`."""
    try:
        card = (folder / "README.md").read_text("utf-8", "replace")[:20_000]
    except OSError:
        card = ""
    named = re.search(r"^license:\s*[\"']?([\w.+-]+)", card.partition("\n---")[0], re.M)
    if named is not None:
        return named[1]
    for path in sorted(folder.glob("LICEN[CS]E*")):
        try:
            head = path.read_text("utf-8", "replace")[:2_000].lower()
        except OSError:
            continue
        return next((name for words, name in _TEXTS.items() if words in head), UNKNOWN)
    return UNKNOWN


def refusal(what: str, licence: str) -> str:
    """Why a model is not used; "" when it may be, or when anything may."""
    if commercial(licence) or not COMMERCIAL_ONLY.get():
        return ""
    return f"{what} is not used: its licence ({licence}) is not openly commercial"


def check(what: str, licence: str) -> None:
    """Raise PlosiveError when a model may not be used."""
    if why := refusal(what, licence):
        raise PlosiveError(why, REMEDY)


def check_use(spec: Spec, folder: str = "") -> None:
    """Raise PlosiveError when a plug-in, or the model in a folder that it is given, may not be used."""
    if not usable(spec):
        raise PlosiveError(f"{spec.title} is not used: its licence ({spec.licence}) is not openly commercial", REMEDY)
    if folder and COMMERCIAL_ONLY.get():
        check(f"The model in {folder}", of_folder(Path(folder)))


def usable(spec: Spec) -> bool:
    """Whether a plug-in may be used, by its own card."""
    return spec.commercial or not COMMERCIAL_ONLY.get()
