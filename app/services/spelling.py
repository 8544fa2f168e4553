"""The sounds of a word without listening: from the project's own pronunciations, the dictionary, or its letters.

For words that cannot be aligned, because there is no sound to align to. The phonemes are spread evenly over the word.
"""

from __future__ import annotations

from collections.abc import Callable

from app.document.edits.moves import set_word, spread
from app.document.edits.result import Edited, Refused
from app.document.model import Segment
from app.jobs.job import Job
from app.services.alignment import own_words
from app.services.workspace import Workspace
from inference.api import Progress, Token


def spell(
    studio: Workspace, track_id: str, word: Segment, text: str, *, apply: Callable[[Edited], object],
    done: Callable[[Edited | Refused], None] | None = None, failed: Callable[[Job], None] | None = None,
) -> Job:
    """Give a word the phonemes of a text, in the background; one edit goes through `apply`."""
    own = own_words(studio.session.project)

    def work(progress: Progress, token: Token) -> list[str]:
        from inference.speech.g2p import pronounce
        from inference.speech.normalise import sentences

        spoken = [said for sentence in sentences(text) for part in sentence for said in part.spoken]
        return [phone for said in spoken for phone in pronounce(said, own)]

    def deliver(phones: list[str]) -> None:
        result = set_word(studio.session.project, track_id, word.id, text, spread(phones, word.start, word.end))
        if isinstance(result, Edited):
            apply(result)
        if done is not None:
            done(result)

    return studio.jobs.submit("Spelling a word", work, done=deliver, failed=failed)
