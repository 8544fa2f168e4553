"""IPA letters as ARPAbet phones, so that either can be typed.

Broad transcription of English (General American, with the British vowels that differ in letter only). Stress marks,
length marks, tie bars and slashes say nothing here that a phone needs and are read over; a primary stress mark in front
of a vowel gives it the digit 1, a secondary one 2.
"""

from __future__ import annotations

from inference.speech.phones import VOWEL, is_phone

IPA: dict[str, str] = {
    "ɑ": "AA", "ɒ": "AA", "a": "AA", "æ": "AE", "ʌ": "AH", "ə": "AH0", "ɐ": "AH", "ɔ": "AO",
    "aʊ": "AW", "aʊ̯": "AW", "aw": "AW", "aɪ": "AY", "aj": "AY", "ɛ": "EH", "e": "EH", "ɝ": "ER", "ɜ": "ER", "ɜr": "ER",
    "ɚ": "ER0", "ər": "ER0", "eɪ": "EY", "ej": "EY", "ɪ": "IH", "ɨ": "IH", "i": "IY", "oʊ": "OW", "əʊ": "OW", "o": "OW",
    "ɔɪ": "OY", "ɔj": "OY", "ʊ": "UH", "u": "UW", "ʉ": "UW",
    "b": "B", "tʃ": "CH", "ʧ": "CH", "d": "D", "ɾ": "D", "ð": "DH", "f": "F", "g": "G", "ɡ": "G", "h": "HH",
    "dʒ": "JH", "ʤ": "JH", "k": "K", "l": "L", "ɫ": "L", "m": "M", "n": "N", "ŋ": "NG", "p": "P", "ɹ": "R", "r": "R",
    "s": "S", "ʃ": "SH", "t": "T", "ʔ": "T", "θ": "TH", "v": "V", "w": "W", "ʍ": "W", "j": "Y", "z": "Z", "ʒ": "ZH",
}  # fmt: skip
_READ_OVER = str.maketrans("", "", "/[]ː͡ˑ.̩̯ʰ")
_STRESS = {"ˈ": "1", "'": "1", "ˌ": "2"}


def phone_of(text: str) -> str | None:
    """The ARPAbet phone of what was typed, ARPAbet in any case or IPA; None when it is neither.

    What both could be is ARPAbet: "b" is B either way, "u" is IPA alone.
    """
    typed = text.strip()
    if is_phone(typed.upper()):
        return typed.upper()
    stress = _STRESS.get(typed[:1], "")
    phone = IPA.get(typed.lstrip("ˈˌ'").translate(_READ_OVER))
    if phone is None:
        return None
    return phone[:2] + stress if stress and phone[:2] in VOWEL else phone
