"""Words aligned again alone: one word, a sentence, a selection; freely, or bound to times tapped or dragged to.

What a hand has made and what is locked stays where it is and divides the stretch; words asked for by name (`force`)
and words given a time are aligned anew even when a hand made them, but never when they are locked. The result is one
undoable edit on the project as it is when the aligner is done, refused when these words were edited meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.document import blocks
from app.document.edits.again import Exchange, exchange, filling, kept_choices
from app.document.edits.grid import Group, groups_of
from app.document.edits.result import Edited, Refused
from app.document.model import FaceTrack, Project
from app.document.time import SECOND, Span
from app.jobs.job import Job
from app.media.audio import Audio
from app.services.analysis import partition
from inference.api import Progress, Token
from inference.errors import PlosiveError

if TYPE_CHECKING:  # opening a project brings OpenCV, which a window that starts does without
    from app.services.workspace import Workspace

DRAGGED_S = 0.03
"""A word dragged to where it is heard begins within this of where it was let go."""

SLIVER_US = 60_000
"""Between words that are aligned together a pause counts from this on."""

NEIGHBOURS = 4
"""Segments of words on either side that a dragged word may push."""


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring groups to align again, at least one with a word."""

    groups: tuple[Group, ...]

    @property
    def span(self) -> Span:
        """Their time."""
        return Span(self.groups[0].word.start, self.groups[-1].word.end)

    @property
    def spoken(self) -> list[Group]:
        """Those that hold a word."""
        return [group for group in self.groups if group.word.label]


def realign(
    studio: Workspace, track_id: str, span: Span, *, force: Collection[str] = (), only: Collection[str] | None = None,
    times: Mapping[str, int] | None = None, reach_s: float | None = None, label: str = "Align again",
    apply: Callable[[Edited], object] | None = None,
    done: Callable[[Edited | Refused], None] | None = None, failed: Callable[[Job], None] | None = None,
) -> Job:
    """Align the words that a span touches again, in the background; one edit goes through `apply`, or `studio.apply`.

    `force`: ids of words to align even though a hand made them (a single word in the span is always meant).
    `only`: ids of the words to align; all others stay where they are.
    `times`: word id -> microseconds at which it is heard, give or take `reach_s` seconds.
    Raises PlosiveError when nothing there may be aligned.
    """
    project = studio.session.project
    chosen = runs(project.track(track_id)[1], span, {*force, *(times or {})}, only)
    if not chosen:
        raise PlosiveError("There is no word here that may be aligned again", "Choose a word that is not locked")

    own = own_words(project)
    dialogue = project.track(track_id)[1].dialogue
    language = dialogue.language if dialogue is not None else "en"

    def work(progress: Progress, token: Token) -> list[Exchange]:
        audio = studio.audio(track_id)
        if audio is None:
            raise PlosiveError("This face has no sound to align to", "Give it a dialogue recording")
        out = []
        for number, run in enumerate(chosen):
            progress(number, len(chosen), "aligning")
            out.append(aligned(run, audio.mono(), times or {}, reach_s, own, language, token))
        return out

    def deliver(exchanges: list[Exchange]) -> None:
        result = exchange(studio.session.project, track_id, exchanges, label)
        if isinstance(result, Edited):
            (apply or studio.apply)(result)
        if done is not None:
            done(result)

    return studio.jobs.submit("Aligning again", work, done=deliver, failed=failed)


def tap(
    studio: Workspace, track_id: str, taps: Mapping[str, int], *,
    done: Callable[[Edited | Refused], None] | None = None, failed: Callable[[Job], None] | None = None,
) -> Job:
    """Align words to times tapped while listening (word id -> microseconds); the words between them follow."""
    track = studio.session.project.track(track_id)[1]
    tapped = [word for word in track.words if word.id in taps]
    if not tapped:
        raise PlosiveError("No word was tapped", "Tap once for each word while the line plays")
    start = min(*(w.start for w in tapped), *taps.values())
    end = max(*(w.end for w in tapped), *taps.values())
    return realign(studio, track_id, Span(start, end), times=taps, label="Tap to time", done=done, failed=failed)


def drag(
    studio: Workspace, track_id: str, word_id: str, to_us: int, *,
    done: Callable[[Edited | Refused], None] | None = None, failed: Callable[[Job], None] | None = None,
) -> Job:
    """Put a word where it is heard: it begins at `to_us`, and its neighbours up to the next held ones make room."""
    track = studio.session.project.track(track_id)[1]
    try:
        index, word = blocks.find(track.words, word_id)
    except KeyError:
        raise PlosiveError("This word is no longer there", "Choose another") from None
    low = blocks.get(track.words, max(index - NEIGHBOURS, 0)).start
    high = blocks.get(track.words, min(index + NEIGHBOURS, len(track.words) - 1)).end
    span = Span(min(low, to_us), max(high, to_us + word.end - word.start))
    return realign(
        studio, track_id, span, times={word_id: to_us}, reach_s=DRAGGED_S, label="Move word to where it is heard",
        done=done, failed=failed)


def own_words(project: Project) -> dict[str, str]:
    """The project's pronunciations as aligners take them: word -> phones with spaces between."""
    return {entry.word.lower(): " ".join(entry.phones) for entry in project.pronunciations}


def runs(track: FaceTrack, span: Span, force: Collection[str], only: Collection[str] | None = None) -> list[Run]:
    """What to align again: words that a span touches with the silences beside them, divided by what is held."""
    touched = blocks.between(track.words, span)
    spoken = [word for word in touched if word.label]
    if not spoken:
        return []
    forced = {spoken[0].id, *force} if len(spoken) == 1 else {*force}
    first = blocks.find(track.words, spoken[0].id)[0]
    last = blocks.find(track.words, spoken[-1].id)[0]
    if first and not blocks.get(track.words, first - 1).label:
        first -= 1
    if last + 1 < len(track.words) and not blocks.get(track.words, last + 1).label:
        last += 1
    out: list[list[Group]] = [[]]
    for word in blocks.part(track.words, first, last + 1):
        group = Group(word, tuple(blocks.between(track.phonemes, Span(word.start, word.end))))
        stays = only is not None and bool(word.label) and word.id not in only
        if stays or group.locked or (group.edited and word.id not in forced):
            out.append([])
        else:
            out[-1].append(group)
    return [Run(tuple(groups)) for groups in out if any(g.word.label for g in groups)]


def aligned(
    run: Run, audio: Audio, times: Mapping[str, int], reach_s: float | None, pronunciations: Mapping[str, str],
    language: str, token: Token,
) -> Exchange:
    """One run aligned to a mono recording."""
    from inference.speech.local import REACH_S, Anchor
    from inference.speech.local import realign as fit

    spoken, span = run.spoken, run.span
    anchors = [
        Anchor(i, (times[g.word.id] - span.start) / SECOND, REACH_S if reach_s is None else reach_s)
        for i, g in enumerate(spoken) if g.word.id in times]
    samples = audio.placed(span.start, span.end)[:, 0]
    found = fit(
        samples, audio.rate, [g.word.label for g in spoken], anchors=anchors, pronunciations=pronunciations,
        language=language, token=token)
    length = span.end - span.start
    groups = groups_of(partition(found.words, 0.0, length), partition(found.phones, 0.0, length), length)
    if run.groups[0].word.label and run.groups[0].word.id not in times and _sliver(groups[0]):
        del groups[0]  # what is left fills the stretch
    if run.groups[-1].word.label and _sliver(groups[-1]):
        del groups[-1]
    before = iter(spoken)
    named = [kept_choices(next(before), g) if g.word.label else g for g in groups]
    return Exchange(run.groups, tuple(filling(named, span)))


def _sliver(group: Group) -> bool:
    """A silence beside a word that stays, too short to be one: it belongs to the word."""
    return not group.word.label and group.word.end - group.word.start < SLIVER_US
