"""An open project and the jobs one can start on it. The window and the command line share it.

Results of jobs come back through `JobManager.deliver` and change the document through `Workspace.apply`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.document.edits import analysis as edits
from app.document.edits.result import Edited, Refused
from app.document.ids import new_id
from app.document.model import Dialogue, FaceTrack, Project, Shot
from app.export.encode import Exported
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.io.lock import ProjectLock
from app.jobs.job import Job
from app.jobs.manager import JobManager
from app.media.probe import frame_starts, media_ref
from app.media.proxy import make_proxy, usable
from app.services.drafting import again
from app.services.exporting import export
from app.services.pipeline import Pipeline
from app.services.workspace import Workspace
from inference.api import Progress, Token
from inference.errors import PlosiveError


class Studio(Workspace):
    """One project, open for work. Make it with `create` or `open`; `close` it when done."""

    @classmethod
    def create(
        cls, shot: Path, folder: Path, *, dialogue: Path | None = None, transcript: str = "", offset_us: int = 0,
        draft: bool = False, jobs: JobManager | None = None, scratch: bool = False,
    ) -> Studio:
        """A new project folder around a shot. Raises PlosiveError when a file cannot be used.

        `draft`: the transcript is a line that nobody has spoken yet; so it is anyway when there is no sound at all.
        `scratch` keeps the frame cache in the folder as well: nothing stays behind when the folder goes.
        """
        if (folder / project_io.FILE).exists():
            raise PlosiveError(f"There is already a project at {folder}", "Open it, or choose another name")
        picture = media_ref(shot, relative_to=folder)
        if picture.info.frames == 0:
            raise PlosiveError(f"{shot.name} has no pictures", "Choose a video file; a sound file is the dialogue")
        sound = media_ref(dialogue, relative_to=folder) if dialogue is not None else None
        if sound is not None and sound.info.audio_rate == 0:
            raise PlosiveError(f"{dialogue} has no sound", "Choose a file that holds the line to be spoken")
        made = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        lock = ProjectLock(folder)
        try:
            lock.acquire()
            arrays = ArrayStore(folder)
            starts = frame_starts(shot)
            if starts is not None:
                name = arrays.put({"starts": starts})

                picture = msgspec.structs.replace(picture, info=msgspec.structs.replace(picture.info, starts=name))
            typed = bool(transcript.strip()) and sound is None and (draft or picture.info.audio_rate == 0)
            spoken = Dialogue(audio=sound, offset=offset_us, transcript=transcript, draft=typed)
            track = FaceTrack(id=new_id(), name="Face 1", dialogue=spoken)
            project = Project(
                id=new_id(), name=folder.stem, shots=(Shot(id=new_id(), media=picture, tracks=(track,)),)
            )
            project_io.save(project, folder, arrays)
        except BaseException:
            lock.release()
            if made:
                shutil.rmtree(folder, ignore_errors=True)
            raise
        return cls(folder, project, lock, jobs or JobManager(), scratch=scratch)

    @classmethod
    def open(
        cls, folder: Path, *, jobs: JobManager | None = None, recover: Path | None = None, take_over: bool = False
    ) -> Studio:
        """Open a project folder, or what an autosave of it holds. Missing media is no error: see `missing`.

        Raises InUse when another program has it; `take_over` ignores one of another host.
        """
        if not folder.is_dir():
            raise PlosiveError(f"There is no project at {folder}", "Check the path, or make one with `plosive new`")
        lock = ProjectLock(folder)
        lock.acquire(take_over=take_over)
        try:
            project = project_io.load(folder, recover)
        except BaseException:
            lock.release()
            raise
        studio = cls(folder, project, lock, jobs or JobManager())
        if recover is not None:
            studio.session.mark_unsaved()
        return studio

    def make_proxy(self) -> Job:
        """Make the proxy for scrubbing in the background."""
        out, path, info = self.proxy_path(), self.path(self.shot.media), self.shot.media.info

        def work(progress: Progress, token: Token) -> None:
            def tell(done: float, total: float, note: str = "") -> None:
                self.render.give_way()
                progress(done, total, note)

            if not usable(out, info):
                out.parent.mkdir(parents=True, exist_ok=True)
                make_proxy(path, info, out, progress=tell, token=token)

        return self.jobs.submit("Making the scrubbing proxy", work, lane="proxy")

    def analyse(self, *, done: Callable[[], None] | None = None, failed: Callable[[Job], None] | None = None) -> Job:
        """Faces, words, phonemes, bank and speaker model: what is not there yet."""
        pipeline = Pipeline(self)
        return self.jobs.submit(
            "Analysing the shot",
            pipeline.run,
            done=lambda _: done() if done else None,
            failed=failed,
        )

    def align(
        self, track_id: str, transcript: str, *, language: str = "", aligner: str = "",
        failed: Callable[[Job], None] | None = None,
    ) -> Job:
        """Align a face's dialogue to a (corrected) transcript again; hand edits of the result are kept.

        `language` and `aligner` ("NAME:FOLDER" for one with weights of the user's own) stay as they are when they are
        "". A draft, which has no recording yet, is timed again.
        """
        track = self.session.project.track(track_id)[1]
        dialogue = track.dialogue or Dialogue()
        if dialogue.draft and dialogue.audio is None and transcript.strip():
            return self.type_line(track_id, lambda project: again(project, track_id, transcript), failed=failed)
        changed = msgspec.structs.replace(
            dialogue, transcript=transcript, transcript_by="hand", aligned=False,
            language=language or dialogue.language, aligner=aligner or dialogue.aligner)
        result = edits.set_dialogue(self.session.project, track_id, changed)
        if isinstance(result, Edited):
            self.apply(result)
        return self.jobs.submit("Aligning the dialogue", Pipeline(self).run, failed=failed)

    def type_line(
        self, track_id: str, change: Callable[[Project], Edited | Refused], *,
        failed: Callable[[Job], None] | None = None,
    ) -> Job:
        """Draft a line from its text (`app.services.drafting`), in the background; one undoable edit."""
        project = self.session.project

        def work(progress: Progress, token: Token) -> None:
            change(project)  # reading the dictionary takes a moment: not on the document's thread

        def deliver(_: None) -> None:
            self.swap_in(change)

        return self.jobs.submit("Timing the line", work, done=deliver, failed=failed)

    def export(
        self, out: Path, preset: str = "", *, frames: range | None = None,
        done: Callable[[Exported], None] | None = None, failed: Callable[[Job], None] | None = None,
    ) -> Job:
        """Write the finished shot, or `frames` of it: what is not rendered yet is rendered first."""
        project = self.session.project
        return self.jobs.submit(
            f"Exporting {out.name}",
            lambda progress, token: export(self, project, out, preset, progress, token, frames),
            done=done,
            failed=failed,
        )
