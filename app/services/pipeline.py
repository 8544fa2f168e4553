"""The stages of an analysis in order, each skipped when the document already has its result.

Runs as one job. After each stage its change is delivered to the document's thread, and the next stage goes on from
the snapshot that includes it, so that an analysis that is cancelled keeps what was finished.
"""

from __future__ import annotations

import threading

from app.document.model import FaceTrack
from app.services import analysis
from app.services.alignment import own_words
from app.services.drafting import Draft, drafted, is_silent
from app.services.workspace import Workspace
from inference.api import Progress, Token
from inference.errors import PlosiveError
from inference.progress import share

_SHARE = {"faces": (0.0, 0.55), "speech": (0.55, 0.65), "listen": (0.65, 0.8), "speaker": (0.8, 1.0)}


class Pipeline:
    """Analysis of the shot of one workspace."""

    def __init__(self, workspace: Workspace, aligner: str = "") -> None:
        self.workspace = workspace
        self.aligner = aligner
        self.problems: list[str] = []

    def run(self, progress: Progress, token: Token) -> list[str]:
        """Do what is missing. Returns notes for the user; raises when not even a face was found."""
        shot = self.workspace.shot
        if not shot.analysed:
            source = self.workspace.source("analysis")
            change = analysis.find_faces(shot, source, self.workspace.arrays, share(progress, *_SHARE["faces"]), token)
            self._deliver(change, token)
        for track in self.workspace.shot.tracks:
            self._speech(track, progress, token)
        tracks = [track for track in self.workspace.shot.tracks if track.analysis]
        if not tracks:
            raise PlosiveError(
                "No face was found in this shot", "Use a shot that shows the speaker's face, at least 60 pixels wide"
            )
        alone = len(tracks) == 1  # with several faces nobody can tell whose the plate's voice is
        for track in tracks:
            if self.workspace.render.opens(track):
                continue
            if track.dubbed and alone and not len(track.heard):
                self._listen(track, progress, token)
            self._speaker(track.id, progress, token)
        progress(1, 1, "Done")
        return self.problems

    def _speech(self, track: FaceTrack, progress: Progress, token: Token) -> None:
        dialogue = track.dialogue
        if dialogue is None or dialogue.aligned:
            return
        if dialogue.draft and dialogue.audio is None:
            self._draft(track, token)
            return
        audio = self.workspace.audio(track.id)
        if dialogue.audio is None and dialogue.transcript.strip() and (audio is None or is_silent(audio)):
            self._draft(track, token)
            return
        if audio is None:
            self.problems.append(f"{track.name} has no sound to align: give it a dialogue recording")
            return
        try:
            duration = self.workspace.timebase().duration
            change, _ = analysis.align_speech(
                track, duration, audio, self.aligner or dialogue.aligner, share(progress, *_SHARE["speech"]), token,
                own_words(self.workspace.session.project),
            )
        except PlosiveError as error:  # a shot without usable words can still be posed by hand
            if dialogue.audio is not None:
                raise
            self.problems.append(str(error))
            return
        self._deliver(change, token)

    def _draft(self, track: FaceTrack, token: Token) -> None:
        """A typed line and no sound: words and phonemes are timed from the text."""
        line = Draft(track.dialogue.transcript if track.dialogue else "")
        self._deliver(lambda project: drafted(project, track.id, line), token)

    def _listen(self, track: FaceTrack, progress: Progress, token: Token) -> None:
        """Learn what a dubbed face says in the plate; a shot without usable speech is dubbed by the rules."""
        audio = self.workspace.audio()
        if audio is None:
            return
        try:
            duration = self.workspace.timebase().duration
            self._deliver(
                analysis.listen(
                    track, duration, audio, self.aligner or "pocketsphinx", share(progress, *_SHARE["listen"]), token
                ),
                token,
            )
        except PlosiveError as error:
            self.problems.append(f"The speaker's own way of moving could not be learned from the shot's sound: {error}")

    def _speaker(self, track_id: str, progress: Progress, token: Token) -> None:
        track = self.workspace.session.project.track(track_id)[1]
        face = self.workspace.render.face(track)
        assert face is not None
        change = analysis.learn_speaker(
            self.workspace.shot, track, face, self.workspace.source("analysis"), self.workspace.timebase(),
            self.workspace.arrays, share(progress, *_SHARE["speaker"]), token,
        )
        self._deliver(change, token)

    def _deliver(self, change: analysis.Change, token: Token) -> None:
        """Have the change applied on the document's thread and wait for it."""
        applied = threading.Event()

        def apply() -> None:
            try:
                self.workspace.swap_in(change)
            finally:
                applied.set()

        self.workspace.jobs.deliver(apply)
        while not applied.wait(0.1):
            token.check()
