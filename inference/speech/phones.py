"""The 39 ARPAbet phones: what kind of sound each is, which viseme it shows, which colour group it belongs to.

Visemes are those of METHODS 7.4; `resources/phonemes/visemes.csv` names one for every unit of the target table
`viseme_targets.csv` (diphthong glides such as "AY2" included). Labels may carry a stress digit ("AH0"); silence is
"" (or "SIL" in the tables). Phonemes of other languages are labelled in IPA, in small letters; each shows what the
ARPAbet phone does that its language's mapping file (`resources/languages`) names.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib.resources import files

BILABIAL = frozenset({"P", "B", "M"})
LABIODENTAL = frozenset({"F", "V"})
SIBILANT = frozenset({"S", "Z", "SH", "ZH", "CH", "JH"})
STOP = frozenset({"P", "B", "T", "D", "K", "G"})
AFFRICATE = frozenset({"CH", "JH"})
FRICATIVE = frozenset({"F", "V", "TH", "DH", "S", "Z", "SH", "ZH", "HH"})
NASAL = frozenset({"M", "N", "NG"})
APPROXIMANT = frozenset({"L", "R", "W", "Y"})
DIPHTHONG = frozenset({"AY", "AW", "OW", "OY", "EY"})
VOWEL = frozenset({"AA", "AE", "AH", "AO", "EH", "ER", "IH", "IY", "UH", "UW"}) | DIPHTHONG
ROUNDED = frozenset({"W", "UW", "UH", "OW", "OY", "AO", "AW", "R", "ER", "SH", "ZH", "CH", "JH"})
CONSONANT = STOP | AFFRICATE | FRICATIVE | NASAL | APPROXIMANT
ARPABET = VOWEL | CONSONANT
SILENCE = frozenset({"", "SIL"})

ARTICULATIONS = ("closed", "labiodental", "open", "wide", "rounded", "tongue", "rest")
"""Colour groups of the phoneme lane, by what the viewer sees of the mouth."""


def split_stress(phone: str) -> tuple[str, str]:
    """"AH0" -> ("AH", "0"); "T" -> ("T", "")."""
    if phone[-1:] in ("0", "1", "2") and len(phone) > 1:
        return phone[:-1], phone[-1]
    return phone, ""


@lru_cache(maxsize=1)
def ipa() -> dict[str, str]:
    """IPA phoneme of any language's mapping file -> the ARPAbet phone it looks like ("ə" -> "AH0")."""
    shown: dict[str, str] = {}
    for entry in sorted((files("resources") / "languages").iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".csv"):
            shown |= {row["phone"]: row["shown"] for row in csv.DictReader(entry.read_text("utf-8").splitlines())}
    return shown


def arpabet(label: str) -> str:
    """The ARPAbet label, in capitals, that an ARPAbet or IPA label looks like."""
    return ipa().get(label) or label.upper()


def tidy(label: str) -> str:
    """A label as documents hold it: IPA as it is, ARPAbet in capitals; it may still be no phone."""
    return label if label in ipa() else label.upper()


def from_hand(label: str) -> str:
    """A label as somebody typed it, in any case: ARPAbet where it can be that, else as it is."""
    return label.upper() if is_phone(label.upper()) else label


@lru_cache(maxsize=1024)
def base(phone: str) -> str:
    """The phone in capitals without its stress digit; of an IPA phone the one it looks like."""
    return split_stress(arpabet(phone))[0]


@lru_cache(maxsize=1024)
def is_phone(label: str) -> bool:
    """Whether the label is IPA or an ARPAbet phone, with or without stress digit (digits on vowels only)."""
    bare, stress = split_stress(label)
    return bare in VOWEL or (bare in CONSONANT and not stress) or label in ipa()


@lru_cache(maxsize=1)
def visemes() -> dict[str, str]:
    """Unit of the target table ("SIL", "AA", "AY2", …) -> viseme, as METHODS 7.4 groups them."""
    text = (files("resources") / "phonemes" / "visemes.csv").read_text("utf-8")
    return {row["unit"]: row["viseme"] for row in csv.DictReader(text.splitlines())}


def viseme_of(phone: str) -> str:
    """Viseme of a phone ("PP", "FF", "aa", …); silence is "sil". Raises KeyError for an unknown phone."""
    if phone.upper() in SILENCE:
        return "sil"
    return visemes()[base(phone)]


@lru_cache(maxsize=64)
def phone_of(viseme: str) -> str:
    """A phone that shows this viseme: how one chosen by hand is said. "" for "sil"; KeyError for an unknown one."""
    if viseme == "sil":
        return ""
    for unit, shown in visemes().items():
        if shown == viseme and unit in ARPABET:
            return unit
    raise KeyError(viseme)


def articulation_of(phone: str) -> str:
    """One of ARTICULATIONS. Raises KeyError for an unknown phone."""
    bare = base(phone)
    if bare in SILENCE:
        return "rest"
    if bare not in ARPABET:
        raise KeyError(phone)
    if bare in BILABIAL:
        return "closed"
    if bare in LABIODENTAL:
        return "labiodental"
    if bare in ROUNDED:
        return "rounded"
    if bare in {"AA", "AE", "AH", "AY", "EH"}:
        return "open"
    if bare in {"IY", "IH", "EY", "Y", "S", "Z"}:
        return "wide"
    return "tongue"
