"""The words of a line whose pronunciation somebody should confirm, and what follows when it is changed.

A word is asked about once: what is confirmed goes into the project's own dictionary, which outranks all others.
Several ways to say a word are written with bars between them; the aligner takes the one that fits the sound best, and
the phonemes of the word then show which it was.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.document.edits.pronunciations import set_pronunciations
from app.document.edits.result import Edited, Refused
from app.document.model import Dialogue, FaceTrack, Project, Pronunciation, Segment
from app.document.time import SECOND, Span
from app.jobs.job import Job
from app.services.alignment import own_words, realign
from inference.api import Progress, Token
from inference.errors import PlosiveError

if TYPE_CHECKING:  # opening a project brings OpenCV, which a window that starts does without
    from app.services.workspace import Workspace

MOST_PLACES = 3
"""At so many places at most a word is listened to."""
_BEFORE_US = 10_000  # a word that begins with a closure begins when that is complete: it is heard from where it closes
Source = Literal["project", "guess"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, its phones with spaces between, and whether the project says so or rules guessed it."""

    word: str
    phones: str
    source: Source


@dataclass(frozen=True, slots=True)
class Way:
    """A way to say a word: phones with spaces between; how well they fit where it is said, 0..1, None where that is
    not known; and how long each lasts at the first of those places, seconds."""

    phones: str
    fit: float | None = None
    placed: tuple[tuple[str, float], ...] = ()


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


def spoken_at(track: FaceTrack, word: str) -> list[Segment]:
    """Where a word is said, in order."""
    return [one for one in track.words if _bare(one.label) == word.lower()]


def ways_of(language: str, word: str, text: str) -> list[str]:
    """Ways to say a word: those typed (bars between), and for English those of the dictionary; none twice."""
    found = [" ".join(one.split()) for one in text.split("|") if one.strip()]
    if language == "en":
        from inference.speech import g2p

        found += [" ".join(g2p.with_stress(word, way)) for way in g2p.pronunciations(word)]
    return list(dict.fromkeys(way for way in found if not problem(language, way)))


def judge(
    studio: Workspace, track_id: str, word: str, text: str, *, done: Callable[[list[Way]], None],
    failed: Callable[[Job], None] | None = None,
) -> Job:
    """How well each way to say a word fits the sound where it is said, best first; nothing is changed."""
    project = studio.session.project
    track = project.track(track_id)[1]
    language = (track.dialogue or Dialogue()).language
    said = spoken_at(track, word)[:MOST_PLACES]

    def work(progress: Progress, token: Token) -> list[Way]:
        from inference.speech.local import realign as fit

        audio = studio.audio(track_id)
        ways = ways_of(language, word, text)
        if audio is None or not said:
            return [Way(way) for way in ways]
        mono, out = audio.mono(), []
        for number, way in enumerate(ways):
            progress(number, len(ways), "listening")
            sure: list[float] = []
            placed: list[tuple[str, float]] = []
            for segment in said:
                samples = mono.placed(segment.start - _BEFORE_US, segment.end)[:, 0]
                found = fit(samples, mono.rate, [word], pronunciations={word: way}, language=language, token=token)
                phones = [phone for phone in found.phones if phone.label]
                sure += [phone.confidence for phone in phones]
                sure += [0.0] * (len(way.split()) - len(phones))  # what found no room does not fit
                placed = placed or [(p.label, p.end - max(p.start, _BEFORE_US / SECOND)) for p in phones]
            out.append(Way(way, sum(sure) / max(len(sure), 1), tuple(placed)))
        return sorted(out, key=lambda way: -(way.fit or 0.0))

    return studio.jobs.submit("Comparing pronunciations", work, done=done, failed=failed)


def places(track: FaceTrack, words: Collection[str]) -> set[str]:
    """Ids of a face's unlocked words that are one of these, whatever stands around them."""
    wanted = {word.lower() for word in words}
    return {w.id for w in track.words if _bare(w.label) in wanted and not w.locked}


def _bare(label: str) -> str:
    return label.lower().strip(".,;:!?\"'()")
