"""How words are pronounced: the user's own spelling, then CMUdict, then g2p-en's network. Nothing is downloaded.

CMUdict comes with pocketsphinx's model and has no stress digits. g2p-en's wheel carries the weights of a small
GRU encoder-decoder trained on CMUdict with stress; importing `g2p_en` itself would try an NLTK download, so the
network is run here from its arrays, with its arithmetic. It pronounces unknown words and lends its stress digits
to dictionary words where it finds the same number of vowels.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from sys import intern

import numpy as np

from inference.api import F32
from inference.errors import PlosiveError
from inference.speech.ipa import phone_of
from inference.speech.phones import ARPABET, VOWEL, split_stress

Pronunciation = tuple[str, ...]

_GRAPHEMES = ("<pad>", "<unk>", "</s>", *"abcdefghijklmnopqrstuvwxyz")
_STRESSABLE_EXTRA = ("UW",)  # g2p-en's table holds a stressless UW beside UW0-2
_PHONEMES = ("<pad>", "<unk>", "<s>", "</s>", *sorted(
    [f"{v}{s}" for v in VOWEL for s in "012"] + list(_STRESSABLE_EXTRA) + sorted(ARPABET - VOWEL)))
_WEAK = frozenset({
    "a", "an", "and", "as", "at", "but", "can", "could", "for", "from", "had", "has", "he", "her", "him", "his", "is",
    "it", "me", "of", "or", "she", "should", "some", "than", "that", "the", "them", "there", "to", "us", "was", "we",
    "were", "will", "would", "you", "your"})
_START, _STOP, _LONGEST = 2, 3, 20


def wheel(package: str) -> Path:
    """Folder of an installed package, without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise PlosiveError(f"The package {package} is not installed", "Run the installer again")
    return Path(spec.submodule_search_locations[0])


@lru_cache(maxsize=1)
def dictionary() -> dict[str, tuple[Pronunciation, ...]]:
    """CMUdict without stress: word -> its pronunciations, the usual one first."""
    entries: dict[str, list[Pronunciation]] = {}
    path = wheel("pocketsphinx") / "model" / "en-us" / "cmudict-en-us.dict"
    for line in path.read_text("utf-8").splitlines():
        word, _, phones = line.partition(" ")
        if phones:
            entries.setdefault(word.partition("(")[0], []).append(tuple(map(intern, phones.split())))
    return {word: tuple(variants) for word, variants in entries.items()}


def in_dictionary(word: str) -> bool:
    """Whether CMUdict knows the (lower-case) word."""
    return word in dictionary()


@lru_cache(maxsize=1)
def _network() -> dict[str, F32]:
    with np.load(wheel("g2p_en") / "checkpoint20.npz") as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def _sigmoid(x: F32) -> F32:
    return np.asarray(1 / (1 + np.exp(-x)), np.float32)


def _gru(x: F32, h: F32, net: Mapping[str, F32], part: str) -> F32:
    """One step of a GRU cell, gates in the order reset, update, new (PyTorch's)."""
    of_x = net[f"{part}_w_ih"] @ x + net[f"{part}_b_ih"]
    of_h = net[f"{part}_w_hh"] @ h + net[f"{part}_b_hh"]
    n = len(h)
    reset, update = np.split(_sigmoid(of_x[: 2 * n] + of_h[: 2 * n]), 2)
    new = np.tanh(of_x[2 * n :] + reset * of_h[2 * n :])
    return np.asarray((1 - update) * new + update * h, np.float32)


@lru_cache(maxsize=4096)
def guess(word: str) -> Pronunciation:
    """The network's pronunciation of a word in a-z, with stress digits."""
    net = _network()
    h = np.zeros(net["enc_w_hh"].shape[1], np.float32)
    for char in [*word, "</s>"]:
        index = _GRAPHEMES.index(char) if char in _GRAPHEMES else 1
        h = _gru(net["enc_emb"][index], h, net, "enc")
    said: list[str] = []
    last = _START
    for _ in range(_LONGEST):
        h = _gru(net["dec_emb"][last], h, net, "dec")
        last = int(np.argmax(net["fc_w"] @ h + net["fc_b"]))
        if last == _STOP:
            break
        if last > _STOP:
            said.append(_PHONEMES[last])
    return tuple(said)


def parse(text: str) -> Pronunciation:
    """A pronunciation typed by the user ("P L OW1 S IH0 V", or IPA). Raises PlosiveError naming what is no phone."""
    typed = text.split()
    phones = [phone_of(p) for p in typed]
    if not phones or None in phones:
        wrong = " ".join(p for p, phone in zip(typed, phones, strict=True) if phone is None)
        raise PlosiveError(
            f"'{wrong or text}' is no ARPAbet or IPA phone", "Use phones such as P L OW1 S IH0 V, with spaces between")
    return tuple(phone for phone in phones if phone is not None)


def parse_all(text: str) -> tuple[Pronunciation, ...]:
    """Several ways to say a word, typed with bars between them; the aligner takes the one that fits best."""
    return tuple(parse(one) for one in text.split("|"))


def pronunciations(word: str) -> tuple[Pronunciation, ...]:
    """All pronunciations of a spoken word without stress, the usual one first; a guess where none is known."""
    known = dictionary().get(word)
    if known:
        return known
    stem, _, ending = word.partition("'")
    if ending == "s" and stem in dictionary():
        return tuple((*p, *_possessive(p[-1])) for p in dictionary()[stem])
    said = tuple(split_stress(p)[0] for p in guess(word.replace("'", "").replace(".", "")))
    return (said or ("AH",),)


def _possessive(last: str) -> Pronunciation:
    if last in {"S", "Z", "SH", "ZH", "CH", "JH"}:
        return ("IH", "Z")
    return ("S",) if last in {"P", "T", "K", "F", "TH"} else ("Z",)


def with_stress(word: str, phones: Pronunciation) -> Pronunciation:
    """Stress digits for the vowels of a stressless pronunciation.

    None for the small words that are hardly ever stressed. From the network's guess at the word where it has as
    many vowels; otherwise the first vowel is stressed and the others are not.
    """
    vowels = [i for i, p in enumerate(phones) if p in VOWEL]
    guessed = [split_stress(p) for p in guess(word.replace("'", "").replace(".", ""))]
    model = [stress or "1" for phone, stress in guessed if phone in VOWEL]
    if word in _WEAK:
        model = ["0"] * len(vowels)
    elif len(model) != len(vowels):
        model = ["1", *"0" * (len(vowels) - 1)] if vowels else []
    out = list(phones)
    for at, digit in zip(vowels, model, strict=True):
        out[at] += digit
    return tuple(out)


def pronounce(word: str, overrides: Mapping[str, str] | None = None) -> list[str]:
    """Phones of one spoken word, stress digits on vowels; `overrides` (word -> phones) win."""
    for own, text in (overrides or {}).items():
        if own.lower() == word:
            return list(parse_all(text)[0])
    return list(with_stress(word, pronunciations(word)[0]))
