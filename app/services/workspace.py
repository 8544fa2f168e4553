"""An open project: its document, its media and its pixels, on the caller's thread. No jobs are started here.

A change that a job brings goes through `apply`, which a window points at its undo stack.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec

from app.document.edits import analysis as edits
from app.document.edits.result import Edited, Refused
from app.document.model import MediaRef, Project, Shot
from app.document.time import Timebase
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.io.autosave import Autosave
from app.io.lock import ProjectLock
from app.jobs.job import AUTOSAVE
from app.jobs.manager import JobManager
from app.media.audio import Audio, load_audio
from app.media.decode import VideoSource
from app.media.peaks import Peaks
from app.media.probe import media_ref
from app.media.proxy import ProxySource, usable
from app.media.tables import frame_table
from app.services import paths
from app.services.hearing import Ear
from app.services.rendering import RenderService
from app.session import Session
from inference.errors import PlosiveError


class Workspace:
    """One project, open. `Studio.create` and `Studio.open` make it; `close` it when done."""

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
        self._hearing = threading.RLock()  # sound takes long to decode: nobody who wants a picture waits for it
        self._autosaved: Project = project
        cache = folder / "frames" if scratch else paths.frame_cache(project.id)
        self._ear = Ear(self._recording)
        self.render = RenderService(self.arrays, cache, self.source, self.timebase, self._ear)

    def save(self) -> None:
        """Write the project; the old file stays untouched when that fails."""
        project = self.session.project
        self.write(project)
        self.session.mark_saved(project)

    def write(self, project: Project) -> None:
        """The part of saving that takes time, for a worker; the session hears of it from whoever asked."""
        project_io.save(project, self.folder, self.arrays)
        self.autosaves.clear()

    def autosave(self) -> None:
        """Keep the newest state beside the project if it is not saved; cheap when nothing changed."""
        project = self.session.project
        if project is not self._autosaved and not self.session.saved:
            self._autosaved = project
            self.jobs.submit(AUTOSAVE, lambda progress, token: self.autosaves.write(project), lane="io")

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
        with self._hearing:
            self._audio.clear()
            self._ear.forget()
            self._peaks.clear()
        self.render.reset()
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
                    remedy = "Put it back there, or open the project in the window and relink it"
                    raise PlosiveError(f"{path} is missing", remedy)
                self._sources[who] = VideoSource(path, media.info, frame_table(path, paths.tables()))
            return self._sources[who]

    def scrub_source(self) -> ProxySource | None:
        """The fast all-intra proxy, once it is made."""
        path, info = self.proxy_path(), self.shot.media.info
        with self._guard:
            if path not in self._proxies and path.exists() and usable(path, info):
                self._proxies[path] = ProxySource(path, info)
            return self._proxies.get(path)

    def audio(self, track_id: str = "") -> Audio | None:
        """What is heard: the dialogue of a face where it has its own, else the shot's sound; None for no sound, as
        long as a line is a draft."""
        if track_id:
            dialogue = self.session.project.track(track_id)[1].dialogue
            if dialogue is not None and dialogue.audio is not None:
                return self._recording(dialogue.audio, dialogue.offset)
            if dialogue is not None and dialogue.draft:
                return None
        return self._recording(self.shot.media, None)

    def _recording(self, ref: MediaRef, start: int | None) -> Audio | None:
        """A file's sound, from `start` microseconds on where that is said; None for none."""
        if ref.info.audio_rate == 0:
            return None
        whole, placed = (ref.hash, ""), (ref.hash, "" if start is None else str(start))
        with self._hearing:
            if whole not in self._audio:
                self._audio[whole] = load_audio(self.path(ref))
            if placed not in self._audio and start is not None:
                self._audio[placed] = replace(self._audio[whole], start_us=start)
            return self._audio[placed]

    def peaks(self, track_id: str = "") -> Peaks | None:
        """The waveform of what is heard; None for no sound. Decodes when first asked: ask from a job."""
        audio = self.audio(track_id)
        if audio is None:
            return None
        key = (str(id(audio)), track_id)
        with self._hearing:
            if key not in self._peaks:
                self._peaks[key] = Peaks.build(audio.samples, audio.rate, audio.start_us)
            return self._peaks[key]

    def proxy_path(self) -> Path:
        """Where the scrubbing proxy of the shot is kept."""
        return paths.proxies() / f"{self.shot.media.hash}.mov"

    # --- changes ----------------------------------------------------------------------------------------------

    def swap_in(self, change: Callable[[Project], Edited | Refused]) -> None:
        """Apply a change that a job brings, to the document as it is now."""
        result = change(self.session.project)
        if isinstance(result, Edited):
            self.apply(result)

    def _swap(self, edited: Edited) -> None:
        self.session.swap(edited.project, who="analysis")
