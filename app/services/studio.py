"""An open project without a window: its document, media, jobs and pixels. The window and the command line share it.

Everything here runs on the caller's thread except what it hands to jobs; results of jobs come back through
`JobManager.deliver` and change the document through `apply`, which a window points at its undo stack.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np

from app.document.edits import analysis as edits
from app.document.edits.result import Edited, Refused
from app.document.ids import new_id
from app.document.model import Dialogue, FaceTrack, MediaRef, Project, Shot
from app.document.time import Timebase
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.io.autosave import Autosave
from app.io.lock import ProjectLock
from app.jobs.job import Job
from app.jobs.manager import JobManager
from app.media.audio import Audio, load_audio
from app.media.decode import VideoSource
from app.media.peaks import Peaks
from app.media.probe import frame_starts, media_ref
from app.media.proxy import ProxySource, make_proxy, usable
from app.services import paths
from app.services.pipeline import Pipeline
from app.services.rendering import RenderService
from app.session import Session
from inference.api import Progress, Token
from inference.errors import PlosiveError


class Studio:
    """One project, open. Make it with `create` or `open`; `close` it when done."""

    def __init__(
        self, folder: Path, project: Project, lock: ProjectLock, jobs: JobManager, *, scratch: bool = False
    ) -> None:
        self.folder = folder
        self.session = Session(project)
        self.jobs = jobs
        self.arrays = ArrayStore(folder)
        self.autosaves = Autosave(folder)
        self.apply: Callable[[Edited], None] = self._swap
        self._lock = lock
        self._sources: dict[str, VideoSource] = {}
        self._proxies: dict[Path, ProxySource] = {}
        self._audio: dict[tuple[str, str], Audio] = {}
        self._peaks: dict[tuple[str, str], Peaks] = {}
        self._timebases: dict[str, Timebase] = {}
        self._guard = threading.RLock()
        self._autosaved: Project = project
        cache = folder / "frames" if scratch else paths.frame_cache(project.id)
        self.render = RenderService(self.arrays, cache, lambda: self.source("render"), self.timebase)

    # --- making and opening ---------------------------------------------------------------------------------

    @classmethod
    def create(
        cls, shot: Path, folder: Path, *, dialogue: Path | None = None, transcript: str = "", offset_us: int = 0,
        jobs: JobManager | None = None, scratch: bool = False,
    ) -> Studio:
        """A new project folder around a shot. Raises PlosiveError when a file cannot be used.

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
        folder.mkdir(parents=True, exist_ok=True)
        lock = ProjectLock(folder)
        lock.acquire()
        try:
            arrays = ArrayStore(folder)
            starts = frame_starts(shot)
            if starts is not None:
                name = arrays.put({"starts": starts})

                picture = msgspec.structs.replace(picture, info=msgspec.structs.replace(picture.info, starts=name))
            spoken = Dialogue(audio=sound, offset=offset_us, transcript=transcript)
            track = FaceTrack(id=new_id(), name="Face 1", dialogue=spoken)
            project = Project(
                id=new_id(), name=folder.stem, shots=(Shot(id=new_id(), media=picture, tracks=(track,)),)
            )
            project_io.save(project, folder, arrays)
        except BaseException:
            lock.release()
            raise
        return cls(folder, project, lock, jobs or JobManager(), scratch=scratch)

    @classmethod
    def open(cls, folder: Path, *, jobs: JobManager | None = None, recover: Path | None = None) -> Studio:
        """Open a project folder, or what an autosave of it holds. Missing media is no error: see `missing`."""
        if not folder.is_dir():
            raise PlosiveError(f"There is no project at {folder}", "Check the path, or make one with `plosive new`")
        lock = ProjectLock(folder)
        lock.acquire()
        try:
            project = project_io.load(folder, recover)
        except BaseException:
            lock.release()
            raise
        studio = cls(folder, project, lock, jobs or JobManager())
        if recover is not None:
            studio.session.mark_unsaved()
        return studio

    def save(self) -> None:
        """Write the project; the old file stays untouched when that fails."""
        project_io.save(self.session.project, self.folder, self.arrays)
        self.session.mark_saved()
        self.autosaves.clear()

    def autosave(self) -> None:
        """Keep the newest state beside the project if it is not saved; cheap when nothing changed."""
        project = self.session.project
        if project is not self._autosaved and not self.session.saved:
            self._autosaved = project
            self.jobs.submit("Autosave", lambda progress, token: self.autosaves.write(project), lane="io")

    def close(self) -> None:
        """Stop all work and let go of the folder."""
        self.jobs.close()
        self.render.close()
        for source in self._sources.values():
            source.close()
        for proxy in self._proxies.values():
            proxy.close()
        self._lock.release()

    # --- media ----------------------------------------------------------------------------------------------

    @property
    def shot(self) -> Shot:
        """The shot being edited."""
        shot: Shot = self.session.project.shots[0]
        return shot

    def path(self, ref: MediaRef) -> Path:
        """Where a media file is; relative paths count from the project folder."""
        path = Path(ref.path)
        return path if path.is_absolute() else Path(os.path.normpath(self.folder / path))

    def missing(self) -> list[MediaRef]:
        """Media files that are not where the project says."""
        refs = [self.shot.media] + [
            track.dialogue.audio for track in self.shot.tracks if track.dialogue and track.dialogue.audio
        ]
        return [ref for ref in refs if not self.path(ref).exists()]

    def relink(self, old: MediaRef, new: Path) -> None:
        """Point the project to where a file is now. Raises PlosiveError when it is another file."""
        found = media_ref(new, relative_to=self.folder)
        if found.hash != old.hash and (found.info.frames, found.info.rate) != (old.info.frames, old.info.rate):
            raise PlosiveError(
                f"{new.name} is not the file this project was made with",
                f"It has {found.info.frames} frames, {old.info.frames} were expected: choose the original",
            )

        found = msgspec.structs.replace(found, info=msgspec.structs.replace(found.info, starts=old.info.starts))
        project = self.session.project
        if old == self.shot.media:
            result = edits.relink(project, self.shot.id, found)
        else:
            owner = next(t for t in self.shot.tracks if t.dialogue is not None and t.dialogue.audio == old)
            result = edits.relink_dialogue(project, owner.id, found)
        if isinstance(result, Refused):
            raise PlosiveError(result.reason)
        with self._guard:
            for source in self._sources.values():
                source.close()
            self._sources.clear()
            self._audio.clear()
            self._peaks.clear()
        self.apply(result)

    def timebase(self) -> Timebase:
        """Which frame is shown when."""
        media = self.shot.media
        if media.hash not in self._timebases:
            name = media.info.starts
            starts = tuple(int(v) for v in self.arrays.get(name)["starts"]) if name else ()
            self._timebases[media.hash] = self.shot.timebase(starts)
        return self._timebases[media.hash]

    def source(self, who: str = "viewer") -> VideoSource:
        """The shot's pictures; each reader (`who`) has a decoder of its own, so that none waits for another."""
        with self._guard:
            if who not in self._sources:
                media = self.shot.media
                path = self.path(media)
                if not path.exists():
                    raise PlosiveError(f"{path} is missing", "Relink it to where the file is now")
                self._sources[who] = VideoSource(path, media.info)
            return self._sources[who]

    def scrub_source(self) -> ProxySource | None:
        """The fast all-intra proxy, once it is made."""
        path, info = self._proxy_path(), self.shot.media.info
        with self._guard:
            if path not in self._proxies and path.exists() and usable(path, info):
                self._proxies[path] = ProxySource(path, info)
            return self._proxies.get(path)

    def audio(self, track_id: str = "") -> Audio | None:
        """What is heard: the dialogue of a face where it has its own, else the shot's sound; None for no sound."""
        ref, start = self.shot.media, None
        if track_id:
            dialogue = self.session.project.track(track_id)[1].dialogue
            if dialogue is not None and dialogue.audio is not None:
                ref, start = dialogue.audio, dialogue.offset
        if ref.info.audio_rate == 0:
            return None
        key = (ref.hash, "" if start is None else str(start))
        with self._guard:
            if key not in self._audio:
                audio = load_audio(self.path(ref))
                self._audio[key] = audio if start is None else replace(audio, start_us=start)
            return self._audio[key]

    def peaks(self, track_id: str = "") -> Peaks | None:
        """The waveform of what is heard; None for no sound. Decodes when first asked: ask from a job."""
        audio = self.audio(track_id)
        if audio is None:
            return None
        key = (str(id(audio)), track_id)
        with self._guard:
            if key not in self._peaks:
                self._peaks[key] = Peaks.build(audio.samples, audio.rate, audio.start_us)
            return self._peaks[key]

    def make_proxy(self) -> Job:
        """Make the proxy for scrubbing in the background."""
        out, path, info = self._proxy_path(), self.path(self.shot.media), self.shot.media.info

        def work(progress: Progress, token: Token) -> None:
            if not usable(out, info):
                out.parent.mkdir(parents=True, exist_ok=True)
                make_proxy(path, info, out, progress=progress, token=token)

        return self.jobs.submit("Making the scrubbing proxy", work, lane="proxy")

    def _proxy_path(self) -> Path:
        return paths.proxies() / f"{self.shot.media.hash}.mov"

    # --- learning -------------------------------------------------------------------------------------------

    def analyse(self, *, done: Callable[[], None] | None = None, failed: Callable[[Job], None] | None = None) -> Job:
        """Faces, words, phonemes, bank and speaker model: what is not there yet."""
        pipeline = Pipeline(self)
        return self.jobs.submit(
            "Analysing the shot",
            pipeline.run,
            done=lambda _: done() if done else None,
            failed=failed,
        )

    def align(self, track_id: str, transcript: str, *, failed: Callable[[Job], None] | None = None) -> Job:
        """Align a face's dialogue to a (corrected) transcript again; hand edits of the result are kept."""
        track = self.session.project.track(track_id)[1]
        dialogue = track.dialogue or Dialogue()

        changed = msgspec.structs.replace(dialogue, transcript=transcript, transcript_by="hand", aligned=False)
        result = edits.set_dialogue(self.session.project, track_id, changed)
        if isinstance(result, Edited):
            self.apply(result)
        return self.jobs.submit("Aligning the dialogue", Pipeline(self).run, failed=failed)

    def swap_in(self, change: Callable[[Project], Edited | Refused]) -> None:
        """Apply a change that a job brings, to the document as it is now."""
        result = change(self.session.project)
        if isinstance(result, Edited):
            self.apply(result)

    def _swap(self, edited: Edited) -> None:
        self.session.swap(edited.project, who="analysis")

    # --- finishing ------------------------------------------------------------------------------------------

    def export(
        self, out: Path, preset: str = "", *, done: Callable[[Path], None] | None = None,
        failed: Callable[[Job], None] | None = None,
    ) -> Job:
        """Write the finished shot: what is not rendered yet is rendered first."""
        from app.services.exporting import export

        project = self.session.project
        return self.jobs.submit(
            f"Exporting {out.name}",
            lambda progress, token: export(self, project, out, preset, progress, token),
            done=done,
            failed=failed,
        )

    def frame_times(self) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        """(frames + 1,) microseconds at which each frame starts, and the end of the last."""
        return self.timebase().edges_us()
