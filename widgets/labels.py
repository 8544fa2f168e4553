"""Giving segments their labels, wherever the text comes from: pick list, field in the lane, panel.

A word that is renamed is at once shown under its new name; its sounds come from the aligner a moment later, and both
are one step of history unless something else was edited in between.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.document import blocks
from app.document.edits.result import Edited, Refused, lane_of
from app.document.edits.segment import relabel, remove, set_viseme
from app.document.ids import new_id
from app.document.model import Segment, TierKind
from app.document.time import Span
from inference.errors import PlosiveError
from inference.speech.ipa import phone_of
from inference.speech.phones import is_phone, split_stress
from widgets.editor import Editor
from widgets.language import later, tr, wrong

if TYPE_CHECKING:
    from app.jobs.job import Job

KEPT = later("The word's phonemes stay as they were.")


def wrong_phoneme(text: str) -> str:
    """What is wrong with a phoneme as typed; "" = it can be taken, also when it is empty (silence)."""
    if not text.strip() or phone_of(text) is not None:
        return ""
    typed = text.strip()
    return tr("“{text}” is no phoneme. Type ARPAbet (AH0, M, SH) or IPA (ə, m, ʃ); empty is silence.", text=typed)


def wrong_word(text: str) -> str:
    """What is wrong with a word as typed."""
    if text.strip() and not any(letter.isalnum() for letter in text):
        return tr("A word needs a letter or a figure; empty is silence.")
    return ""


def keep_stress(new: str, old: str) -> str:
    """A vowel picked without a stress digit takes the old vowel's, so that an unstressed one stays unstressed."""
    stress = split_stress(old)[1]
    if stress and not split_stress(new)[1] and is_phone(new + stress):
        return new + stress
    return new


class Labels(QObject):
    """Takes labels for segments of the committed project."""

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor

    def segment(self, kind: str, segment_id: str) -> Segment | None:
        """A segment by the lane it was named in; None when it is gone."""
        track = self.editor.track
        tier: TierKind = "words" if kind == "words" else "phonemes"
        try:
            return blocks.find(lane_of(track, tier), segment_id)[1] if track is not None else None
        except KeyError:
            return None

    def take(self, kind: str, segment_id: str, text: str) -> bool:
        """Give a segment a new label, or show it with a viseme; whether that was possible."""
        segment = self.segment(kind, segment_id)
        if segment is None:
            return False
        project, track_id = self.editor.session.project, self.editor.track_id
        if kind == "visemes":
            return self.editor.commit(set_viseme(project, track_id, segment_id, text))
        text = " ".join(text.split())
        if kind == "words":
            return self._word(segment, text)
        phone = phone_of(text) if text else ""
        label = text if phone is None else keep_stress(phone, segment.label)
        return self.editor.commit(relabel(project, track_id, "phonemes", segment_id, label))

    def _word(self, word: Segment, text: str) -> bool:
        project, track_id = self.editor.session.project, self.editor.track_id
        if text == word.label:
            return True
        if not text:
            return self.editor.commit(remove(project, track_id, "words", (word.id,)))
        gesture = f"word {word.id} {new_id()}"
        if not self.editor.commit(relabel(project, track_id, "words", word.id, text), gesture=gesture):
            return False
        self._sound_out(word, text, gesture)
        return True

    def _sound_out(self, word: Segment, text: str, gesture: str) -> None:
        """Find the word's sounds: in the recording, or by its spelling where there is none."""
        from app.services import alignment, spelling

        studio, track_id = self.editor.studio, self.editor.track_id
        if studio is None:
            return
        apply = partial(self.editor.commit, gesture=gesture)

        def spell(job: Job | None = None) -> None:
            if job is None or job.state == "failed":
                spelling.spell(studio, track_id, word, text, apply=apply, done=self._sounded, failed=self._failed)

        try:
            alignment.realign(
                studio, track_id, Span(word.start, word.end), force=(word.id,), label="Rename word", apply=apply,
                done=self._sounded, failed=spell,
            )  # fmt: skip
        except PlosiveError:
            spell()

    def _sounded(self, outcome: Edited | Refused) -> None:
        if isinstance(outcome, Refused):
            self.editor.said.emit(f"{tr(KEPT)} {tr(outcome.reason)}")

    def _failed(self, job: Job) -> None:
        if job.state == "failed":
            self.editor.said.emit(f"{tr(KEPT)} {wrong(job)}")
