"""The stages of an analysis in order, each skipped when the document already has its result.

Runs as one job. After each stage its change is delivered to the document's thread, and the next stage goes on from
the snapshot that includes it, so that an analysis that is cancelled keeps what was finished.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from app.document.model import FaceTrack
from app.services import analysis
from inference.api import Progress, Token
from inference.errors import PlosiveError

if TYPE_CHECKING:
    from app.services.studio import Studio

_SHARE = {"faces": (0.0, 0.55), "speech": (0.55, 0.65), "listen": (0.65, 0.8), "speaker": (0.8, 1.0)}


class Pipeline:
    """Analysis of the shot of one studio."""

    def __init__(self, studio: Studio, aligner: str = "pocketsphinx") -> None:
        self.studio = studio
        self.aligner = aligner
        self.problems: list[str] = []

    def run(self, progress: Progress, token: Token) -> list[str]:
        """Do what is missing. Returns notes for the user; raises when not even a face was found."""
        shot = self.studio.shot
        if not shot.analysed:
            source = self.studio.source("analysis")
            change = analysis.find_faces(shot, source, self.studio.arrays, _part(progress, "faces"), token)
            self._deliver(change, token)
        for track in self.studio.shot.tracks:
            self._speech(track, progress, token)
        tracks = [track for track in self.studio.shot.tracks if track.analysis]
        if not tracks:
            raise PlosiveError(
                "No face was found in this shot", "Use a shot that shows the speaker's face, at least 60 pixels wide"
            )
        alone = len(tracks) == 1  # with several faces nobody can tell whose the plate's voice is
        for track in tracks:
            if track.dubbed and alone and not track.bank and not len(track.heard):
                self._listen(track, progress, token)
            if not track.bank:
                self._speaker(track.id, progress, token)
        progress(1, 1, "Done")
        return self.problems

    def _speech(self, track: FaceTrack, progress: Progress, token: Token) -> None:
        dialogue = track.dialogue
        if dialogue is None or dialogue.aligned:
            return
        audio = self.studio.audio(track.id)
        if audio is None:
            self.problems.append(f"{track.name} has no sound to align: give it a dialogue recording")
            return
        try:
            duration = self.studio.timebase().duration
            change, _ = analysis.align_speech(
                track, duration, audio, self.aligner, _part(progress, "speech"), token
            )
        except PlosiveError as error:  # a shot without usable words can still be posed by hand
            if dialogue.audio is not None:
                raise
            self.problems.append(str(error))
            return
        self._deliver(change, token)

    def _listen(self, track: FaceTrack, progress: Progress, token: Token) -> None:
        """Learn what a dubbed face says in the plate; a shot without usable speech is dubbed by the rules."""
        audio = self.studio.audio()
        if audio is None:
            return
        try:
            duration = self.studio.timebase().duration
            self._deliver(
                analysis.listen(track, duration, audio, self.aligner, _part(progress, "listen"), token), token
            )
        except PlosiveError as error:
            self.problems.append(f"The speaker's own way of moving could not be learned from the shot's sound: {error}")

    def _speaker(self, track_id: str, progress: Progress, token: Token) -> None:
        track = self.studio.session.project.track(track_id)[1]
        face = self.studio.render.face(track)
        assert face is not None
        change = analysis.learn_speaker(
            self.studio.shot, track, face, self.studio.source("analysis"), self.studio.timebase(),
            self.studio.arrays, _part(progress, "speaker"), token,
        )
        self._deliver(change, token)

    def _deliver(self, change: analysis.Change, token: Token) -> None:
        """Have the change applied on the document's thread and wait for it."""
        applied = threading.Event()

        def apply() -> None:
            try:
                self.studio.swap_in(change)
            finally:
                applied.set()

        self.studio.jobs.deliver(apply)
        while not applied.wait(0.1):
            token.check()


def _part(progress: Progress, stage: str) -> Progress:
    """The stage's share of the whole bar."""
    low, high = _SHARE[stage]

    def part(done: float, total: float, note: str = "") -> None:
        progress(low + (high - low) * (done / total if total else 0), 1.0, note)

    return part
