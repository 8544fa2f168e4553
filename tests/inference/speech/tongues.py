"""How near words of other languages come, spoken by espeak-ng: `python -m tests.inference.speech.tongues`.

espeak-ng says at which sample it begins each phoneme, so the start of every word is known exactly. Its voice is made of
formants: what holds for it need not hold for people. The words are asked for without the check whether they are said,
which knows people's voices and refuses sentences of this one, English ones too. English, for which there is a model, is
measured beside the others.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from dataclasses import dataclass

import numpy as np

from inference.api import F32, Interval
from inference.metrics.alignment import agreement, late
from inference.speech.local import realign

TEXTS = {
    "en": ("en-us", (
        "My grandmother lives near the river, but she never goes there.", "Tomorrow morning we take the first train.",
        "The dog sleeps under the table and dreams of big bones.", "Who has eaten the last piece of bread?")),
    "es": ("es", (
        "Mi abuela vive cerca del río, pero nunca va allí.", "Mañana por la mañana tomamos el primer tren.",
        "El perro duerme debajo de la mesa y sueña con huesos grandes.", "¿Quién ha comido el último trozo de pan?")),
    "fr": ("fr", (
        "Ma grand-mère habite près de la rivière, mais elle ne part jamais.",
        "Demain matin nous prenons le premier train.",
        "Le chien dort sous la table et rêve de grands os.", "Qui a mangé le dernier morceau de pain ?")),
    "de": ("de", (
        "Meine Großmutter wohnt nahe am Fluss, aber sie geht nie hin.", "Morgen früh nehmen wir den ersten Zug.",
        "Der Hund schläft unter dem Tisch und träumt von großen Knochen.", "Wer hat das letzte Stück Brot gegessen?")),
    "it": ("it", (
        "Mia nonna vive vicino al fiume, ma non ci va mai.", "Domani mattina prendiamo il primo treno.",
        "Il cane dorme sotto il tavolo e sogna grandi ossi.", "Chi ha mangiato la fetta di pane?")),
    "pt": ("pt", (
        "Minha avó mora perto do rio, mas nunca vai lá.", "Amanhã de manhã tomamos o primeiro comboio.",
        "O cão dorme debaixo da mesa e sonha com ossos grandes.", "Quem comeu o bocado de pão?")),
    "ja": ("ja", (
        "わたしの いぬは にわで ねます。", "あした でんしゃに のります。", "つくえの うえに ほんが あります。",
        "だれが パンを たべましたか。")),
    "zh": ("cmn-latn-pinyin", (
        "wǒ de nǎinai zhù zài hé biān.", "míngtiān zǎoshang wǒmen zuò huǒchē.", "xiǎo gǒu zài zhuōzi xià shuìjiào.",
        "shéi chī le miànbāo?")),
}  # fmt: skip
"""Language -> espeak's voice, sentences."""

_PHONEMES_AS_IPA = 0x1 | 0x2 | 0x8000  # and no exit when its data are missing
_WORD, _PHONEME, _UTF8 = 1, 7, 1


class _Event(ctypes.Structure):
    """`espeak_EVENT` of speak_lib.h."""

    _fields_ = (
        ("type", ctypes.c_int), ("utterance", ctypes.c_uint), ("text", ctypes.c_int), ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int), ("sample", ctypes.c_int), ("user", ctypes.c_void_p),
        ("name", ctypes.c_char * 8))


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


@dataclass(frozen=True, slots=True)
class Spoken:
    """Mono samples, their rate, and the words with when each begins; ends are not known."""

    samples: F32
    rate: int
    words: tuple[Interval, ...]


class Voice:
    """espeak-ng's library. Raises OSError where it is not installed."""

    def __init__(self) -> None:
        name = ctypes.util.find_library("espeak-ng")
        if name is None:
            raise OSError("espeak-ng is not installed")
        self._library = ctypes.CDLL(name)
        self.rate = self._library.espeak_Initialize(2, 0, None, _PHONEMES_AS_IPA)  # 2: the samples are handed over
        if self.rate <= 0:
            raise OSError("espeak-ng has no data")

    def say(self, voice: str, text: str) -> Spoken:
        """A sentence; words are what stands between spaces."""
        parts: list[F32] = []
        events: list[tuple[int, int, int, bytes]] = []

        def heard(samples: ctypes._Pointer[ctypes.c_short], count: int, event: ctypes._Pointer[_Event]) -> int:
            if samples and count:
                parts.append(np.ctypeslib.as_array(samples, (count,)).astype(np.float32) / 32768)
            at = 0
            while event[at].type:
                events.append((event[at].type, event[at].text, event[at].sample, event[at].name))
                at += 1
            return 0

        kept = _CALLBACK(heard)  # as long as it may be called
        self._library.espeak_SetSynthCallback(kept)
        if self._library.espeak_SetVoiceByName(voice.encode()):
            raise OSError(f"espeak-ng has no voice {voice}")
        data = text.encode()
        self._library.espeak_Synth(data, len(data) + 1, 0, 1, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return Spoken(np.concatenate(parts), self.rate, self._words(text, events))

    def _words(self, text: str, events: list[tuple[int, int, int, bytes]]) -> tuple[Interval, ...]:
        """Each word begins with its first phoneme: some time after the event that announces it."""
        starts: dict[int, float] = {}
        announced = -1
        for kind, place, sample, name in events:
            if kind == _WORD:
                announced = len(text[: place].split()) - 1  # places count characters from 1
            elif kind == _PHONEME and name and announced >= 0:
                starts.setdefault(announced, sample / self.rate)
        bare = [word.strip("¿?.,。 ") for word in text.split()]
        return tuple(
            Interval(bare[number], start, start) for number, start in sorted(starts.items()) if bare[number])


def main() -> None:
    voice = Voice()
    for language, (name, sentences) in TEXTS.items():
        off, sure, count = [], [], 0
        for sentence in sentences:
            said = voice.say(name, sentence)
            found = realign(said.samples, said.rate, [word.label for word in said.words], language=language)
            off.append(late(said.words, found.words))
            sure += [word.confidence for word in found.words if word.label]
            count += len(said.words)
        print(f"{language}: {agreement(np.concatenate(off), count).line()}; mean confidence {np.mean(sure):.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
