"""Who says what when, for an evaluation: words that were given, or recognised, or unknown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.document.time import SECOND, Timebase
from app.media.audio import load_audio
from app.media.probe import content_hash
from app.services.evaluation.store import Arrays, Store
from inference import registry
from inference.api import F32, Alignment, Interval, Progress, Token
from inference.errors import PlosiveError
from inference.metrics.clip import Heard
from inference.metrics.lag import speech_level

ALIGNER = "pocketsphinx"
TRIM_S = 0.08
"""At both ends of a silence the mouth may still or already be open."""
BILABIAL = ("P", "B", "M")
SIDES = (".lab", ".txt")
"""Files beside a clip that hold its words."""


@dataclass(frozen=True)
class Speech:
    """A recording on the picture's clock: mono samples (n,), and phones where its words are known."""

    samples: F32
    rate: int
    phones: tuple[Interval, ...]
    notes: tuple[str, ...]
    key: str  # what the phones depend on


def words_beside(path: Path) -> str:
    """The text of the .lab or .txt beside a clip, "" when there is none."""
    for suffix in SIDES:
        side = path.with_suffix(suffix)
        if side.is_file():
            return side.read_text(encoding="utf-8-sig", errors="replace").strip()
    return ""


def listen(
    path: Path, transcript: str, duration_us: int, store: Store, progress: Progress, token: Token
) -> Speech | None:
    """What is said in a file, cut or padded to the picture's length; None when it has no sound.

    Words that nobody gave are recognised, which a note says; where that fails the phones are empty.
    """
    try:
        audio = load_audio(path).mono()
    except PlosiveError:
        return None
    samples, whole = audio.placed(0, duration_us)[:, 0], audio.samples[:, 0]
    text = transcript.strip()
    key = f"{content_hash(path)} {ALIGNER} {text}"

    def make() -> Arrays:
        said, note = text, ""
        try:
            if not said:
                from inference.speech.recognise import recognise

                said = recognise(whole, audio.rate, token=token).text
                note = f"the words of {path.name} were recognised by machine: what rests on phones is approximate"
            aligner = registry.get("aligner", ALIGNER).make()
            found: Alignment = aligner.align(whole, audio.rate, said, progress=progress, token=token)
        except PlosiveError as error:
            return _arrays((), (f"the words of {path.name} are not known: {error}",))
        start = audio.start_us / SECOND
        phones = tuple(Interval(p.label, p.start + start, p.end + start) for p in found.phones)
        return _arrays(phones, (*((note,) if note else ()), *found.notes))

    phones, notes = _speech(store.get("speech", (key,), make))
    return Speech(samples, audio.rate, phones, notes, key)


def heard(speech: Speech | None, timebase: Timebase, first: int, last: int) -> Heard:
    """What is said over the frames first..last."""
    seconds = timebase.seconds()
    frame_s = float(1 / timebase.rate)
    nothing = np.zeros(0)
    level = wanted = nothing
    phones: tuple[Interval, ...] = ()
    if speech is not None and len(speech.samples):
        level = speech_level(speech.samples[:, None], speech.rate, seconds)[first:last]
        phones = speech.phones
    if any(phone.label for phone in phones):
        from inference.pose.contact import OPEN
        from inference.pose.predict import RulesPredictor

        wanted = RulesPredictor().predict(phones, seconds, frame_s)[first:last, OPEN].astype(np.float64)
    times = seconds[first:last]
    silent = np.zeros(len(times), np.bool_)
    quiet = np.zeros(len(times), np.bool_)
    if speech is not None:
        from inference.pose.sound import hear

        quiet = hear(speech.samples, speech.rate).silent(times, TRIM_S)
    bilabials = []
    for phone in phones:
        if not phone.label:
            silent |= (times > phone.start + TRIM_S) & (times < phone.end - TRIM_S)
        elif phone.label.rstrip("012") in BILABIAL and times[0] <= (phone.start + phone.end) / 2 <= times[-1]:
            bilabials.append((phone.start, phone.end))
    return Heard(times, float(timebase.rate), level, wanted, tuple(bilabials), quiet, silent)


def _arrays(phones: tuple[Interval, ...], notes: tuple[str, ...]) -> Arrays:
    return {
        "label": np.array([p.label for p in phones], str), "start": np.array([p.start for p in phones], np.float64),
        "end": np.array([p.end for p in phones], np.float64), "notes": np.array(notes, str),
    }  # fmt: skip


def _speech(arrays: Arrays) -> tuple[tuple[Interval, ...], tuple[str, ...]]:
    rows = zip(arrays["label"].tolist(), arrays["start"].tolist(), arrays["end"].tolist())
    return tuple(Interval(label, start, end) for label, start, end in rows), tuple(arrays["notes"].tolist())


