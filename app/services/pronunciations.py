"""The words of a line whose pronunciation somebody should confirm, and what follows when it is changed.

A word is asked about once: what is confirmed goes into the project's own dictionary, which outranks all others.
Several ways to say a word are written with bars between them; the aligner takes the one that fits the sound best, and
the phonemes of the word then show which it was.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.document.edits.pronunciations import set_pronunciations
from app.document.edits.result import Edited, Refused
from app.document.model import FaceTrack, Project, Pronunciation
from app.document.time import Span
from app.jobs.job import Job
from app.services.alignment import own_words, realign
from inference.errors import PlosiveError

if TYPE_CHECKING:  # opening a project brings OpenCV, which a window that starts does without
    from app.services.workspace import Workspace

Source = Literal["project", "guess"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, its phones with spaces between, and whether the project says so or rules guessed it."""

    word: str
    phones: str
    source: Source


def entries(project: Project, track_id: str) -> list[Entry]:
    """The project's own words, then those of a face's line that no dictionary knows. Slow the first time: use a job."""
    own = own_words(project)
    out = [Entry(word, phones, "project") for word, phones in own.items()]
    track = project.track(track_id)[1]
    dialogue = track.dialogue
    if dialogue is None or dialogue.language != "en":
        return out  # other languages are read by rule: every word is as sure as the next
    from inference.speech import g2p
    from inference.speech.normalise import sentences

    try:
        text = sentences(dialogue.transcript)
    except PlosiveError:  # nothing typed yet
        return out
    asked = dict.fromkeys(said for sentence in text for word in sentence for said in word.spoken)
    return out + [
        Entry(word, " ".join(g2p.with_stress(word, g2p.pronunciations(word)[0])), "guess")
        for word in asked if word not in own and not g2p.in_dictionary(word)]


def problem(language: str, phones: str) -> str:
    """Why these phones cannot be used, in one line; "" when they can."""
    from inference.speech import g2p, languages

    try:
        if language == "en":
            g2p.parse_all(phones)
        else:
            for one in phones.split("|"):
                languages.pronounce("ipa", one)
    except PlosiveError as error:
        return str(error)
    return ""


def confirm(project: Project, given: Sequence[tuple[str, str]]) -> tuple[Edited | Refused, list[str]]:
    """The edit that makes these (word, phones) the project's dictionary, and the words that are said otherwise now."""
    before = own_words(project)
    made = [Pronunciation(word=word.strip(), phones=tuple(phones.split())) for word, phones in given]
    result = set_pronunciations(project, made)
    after = own_words(result.project) if isinstance(result, Edited) else before
    return result, [word for word in {**before, **after} if before.get(word) != after.get(word)]


def align_words(studio: Workspace, track_id: str, words: Collection[str]) -> Job | None:
    """Align the places again at which these words are said; None when there are none that may move."""
    track = studio.session.project.track(track_id)[1]
    ids = places(track, words)
    if not ids:
        return None
    spoken = [word for word in track.words if word.id in ids]
    return realign(
        studio, track_id, Span(spoken[0].start, spoken[-1].end), force=ids, only=ids, label="Pronounce words anew")


def places(track: FaceTrack, words: Collection[str]) -> set[str]:
    """Ids of a face's unlocked words that are one of these, whatever stands around them."""
    wanted = {word.lower() for word in words}
    return {w.id for w in track.words if w.label.lower().strip(".,;:!?\"'()") in wanted and not w.locked}
