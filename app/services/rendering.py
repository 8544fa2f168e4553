"""The render room of an open project: lanes for each analysed face, one scheduler, one cache.

Everything heavy (banks, predictors) is opened once per face and kept until the document names another bank or
another speaker model. Asking for pictures never blocks; filling a range does, and belongs in a job.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from app.document.model import FaceTrack, Project, Shot
from app.document.time import Timebase
from app.io.arrays import ArrayStore
from app.render.ahead import Ahead
from app.render.cache import FrameCache
from app.render.plan import FramePlan, TrackPlanner
from app.render.plates import PlateCrops
from app.render.poses import Ear, PoseCurves, TrackPoses
from app.render.scheduler import DIRTY, NO_FACE, PLATE, Lane, Plans, Scheduler, Wish
from app.render.together import together, workers_here
from app.services.opening import opened, predicting
from inference import registry
from inference.api import U8, FaceAnalysis, FrameSource, NeverCancelled, Patch, Predictor, Progress, Token, silent
from inference.errors import PlosiveError
from inference.pose.sound import Sound

Ready = Callable[[list[int]], None]


@dataclass(frozen=True, slots=True)
class _LaneKey:
    """What a lane was made from: the lane is remade when any of it changes."""

    track: str
    analysis: str
    bank: str
    speaker: str
    renderer: str
    predictor: str
    media: str


class RenderService:
    """Pixels and poses of the first shot of a project. `source` opens the shot's pictures for a reader by name."""

    def __init__(self, arrays: ArrayStore, cache_folder: Path | None, source: Callable[[str], FrameSource],
                 timebase: Callable[[], Timebase], ear: Callable[..., Sound | None] | None = None) -> None:
        self.cache = FrameCache(cache_folder)
        self._arrays = arrays
        self._source = source
        self._timebase = timebase
        self._ear = ear
        self._observers: list[Ready] = []
        self._lanes: dict[_LaneKey, Lane] = {}
        self._poses: dict[tuple[str, str, str], TrackPoses] = {}
        self._faces: dict[str, FaceAnalysis] = {}
        self._scheduler: Scheduler | None = None
        self._made_for: tuple[_LaneKey, ...] | None = None
        self._aside: list[Plans] = []  # of snapshots that are compared with
        self.notes: dict[str, str] = {}  # by face: why it is not rendered as the document says; "" where it is
        self._lock = threading.RLock()

    # --- asking ---------------------------------------------------------------------------------------------

    def observe(self, callback: Ready) -> None:
        """Call back with frames whose pixels or states changed, on the render thread."""
        self._observers.append(callback)

    def forget(self, callback: Ready) -> None:
        """Stop calling back."""
        self._observers.remove(callback)

    def face(self, track: FaceTrack) -> FaceAnalysis | None:
        """What was measured of a face; None before the analysis."""
        if not track.analysis:
            return None
        with self._lock:
            if track.analysis not in self._faces:
                from inference.face import import_face_arrays  # opens no model, but keep start-up light

                self._faces[track.analysis] = import_face_arrays(self._arrays.get(track.analysis))
            return self._faces[track.analysis]

    def opens(self, track: FaceTrack) -> bool:
        """Whether the bank of a face can be used by the renderer as it is now."""
        if not track.bank:
            return False
        try:
            registry.get("renderer", track.renderer).make().load_bank(self._arrays.get(track.bank))
        except PlosiveError:
            return False
        return True

    def poses(self, project: Project, track_id: str, first: int, last: int) -> PoseCurves | None:
        """Pose curves of a face over frames first..last; None before the analysis."""
        track = project.track(track_id)[1]
        face = self.face(track)
        return None if face is None else self._track_poses(track, face).curves(track, first, last)

    def request(self, project: Project, playhead: int, visible: range, *, held: bool = False) -> bool:
        """Ask for pixels: the playhead's frame, then the visible ones; newer requests replace older ones.

        `held` says that a hand is still dragging what the project shows.
        False where something must be opened first, which takes time: see `prepare`.
        """
        if self._made_for != self._keys(project):
            return False
        scheduler = self._open(project)
        if scheduler is not None:
            scheduler.request(Wish(project, playhead, visible, held))
        return True

    def prepare(self, project: Project) -> None:
        """Open what rendering this project needs."""
        self._ready(project)

    def await_patches(self, project: Project, frame: int, given_up: Callable[[], bool]) -> list[Patch] | None:
        """`patches`, waiting while they are being made; None when they are not, or the wait was given up."""
        scheduler = self._open(project)
        if scheduler is not None:
            scheduler.await_frame(project, frame, given_up)
        return self.patches(project, frame)

    def patches(self, project: Project, frame: int) -> list[Patch] | None:
        """Patches of a frame: [] where the plate shows through, None while they are not at hand."""
        if not self._keys(project):
            return []
        scheduler = self._open(project)
        return None if scheduler is None else scheduler.patches(project, frame)

    def planned(self, project: Project, track_id: str, frame: int) -> tuple[FramePlan, Patch | None] | None:
        """What a frame of one face needs, and its patch if it is at hand; None while it is not planned."""
        scheduler = self._open(project)
        known = None if scheduler is None else scheduler.plans(project).known(frame)
        if scheduler is None or known is None:
            return None
        for lane, plan in zip(scheduler.lanes, known, strict=True):
            if lane.track_id == track_id:
                return plan, None if plan.key is None else self.cache.get(plan.key)
        return None

    def states(self, project: Project, first: int, last: int) -> U8:
        """(last - first,) of 0 plate, 1 dirty, 2 rendering, 3 cached, 4 no face."""
        if self._keys(project):
            scheduler = self._open(project)
            if scheduler is not None:
                return scheduler.states(project, first, last)
            return np.full(max(last - first, 0), DIRTY, np.uint8)
        tracks = project.shots[0].tracks if project.shots else ()
        faces = [face for track in tracks if (face := self.face(track)) is not None]
        if not faces:
            return np.full(max(last - first, 0), PLATE, np.uint8)
        seen = np.any([face.visibility[first:last] > 0 for face in faces], axis=0)
        return np.where(seen, PLATE, NO_FACE).astype(np.uint8)

    def offer_plate(self, frame: int, picture: U8) -> None:
        """Hand over a decoded plate frame, so that rendering it needs no second decode. Never blocks for long."""
        scheduler = self._scheduler
        if scheduler is not None:
            for lane in scheduler.lanes:
                if not lane.crops.has(frame):
                    lane.crops.offer(frame, picture)

    @property
    def failure(self) -> str:
        """Why the newest frame that failed could not be rendered; "" when none did."""
        return "" if self._scheduler is None else self._scheduler.failure

    @property
    def retreats(self) -> tuple[str, ...]:
        """Why renderers compute somewhere slower than they could have, one line each (a graphics card that failed)."""
        lanes = () if self._scheduler is None else self._scheduler.lanes
        return tuple(dict.fromkeys(note for lane in lanes for note in getattr(lane.planner.session, "notes", ())))

    @property
    def rendered(self) -> int:
        """Patches rendered since the project was opened."""
        return 0 if self._scheduler is None else self._scheduler.rendered

    def give_way(self) -> None:
        """For work in the background, between two short steps: wait, for a moment at most, while the frame being
        looked at is made. All threads share one interpreter, and each of them would make it late."""
        scheduler = self._scheduler
        if scheduler is not None:
            scheduler.give_way()

    def wait_idle(self, timeout: float | None = None) -> bool:
        """Wait for the newest request; for the command line and tests."""
        return self._scheduler is None or self._scheduler.wait_idle(timeout)

    # --- jobs -----------------------------------------------------------------------------------------------

    def fill(
        self,
        project: Project,
        first: int,
        last: int,
        *,
        progress: Progress = silent,
        token: Token = NeverCancelled(),  # noqa: B008
    ) -> int:
        """Render what frames first..last lack, a few at once; the number of frames that lacked it."""
        scheduler = self._ready(project)
        if scheduler is None:
            return 0
        plans = scheduler.plans(project)
        missing: list[int] = []
        for frame in range(first, last):
            token.check()
            if scheduler.lacks(plans.frame(frame)):
                missing.append(frame)
        if not missing:
            return 0
        drawn = self._drawn(scheduler, plans, missing, token)
        made = together(drawn, lambda one: scheduler.make(one[1]), workers_here())
        with closing(made):  # whatever stops this thread stops the others
            for done, (frame, _) in enumerate(made, 1):
                scheduler.mark(plans, frame)
                progress(done, len(missing), "Rendering")
        return len(missing)

    def _drawn(
        self, scheduler: Scheduler, plans: Plans, missing: list[int], token: Token,
    ) -> Iterator[tuple[int, list[FramePlan]]]:
        """The frames to render with their plans, their plates decoded in order and at hand."""
        wanted = set(missing)
        pictures = self._source("render").frames(missing[0], missing[-1] + 1)
        for frame, picture in enumerate(pictures, missing[0]):
            token.check()
            if frame in wanted:
                for lane in scheduler.lanes:
                    lane.crops.offer(frame, picture)
                yield frame, plans.frame(frame)

    def finished(self, project: Project, frame: int) -> list[Patch]:
        """Patches of a frame that `fill` has rendered; what the cache lost meanwhile is made again."""
        scheduler = self._ready(project)
        if scheduler is None:
            return []
        plans = scheduler.plans(project).frame(frame)
        if scheduler.lacks(plans):
            scheduler.make(plans)
        return scheduler.patches(project, frame) or []

    def aside(self, project: Project, frame: int) -> list[Patch]:
        """Patches of a frame of a snapshot that is only compared with, made if need be; not for the window's thread.

        Its plans are kept apart: they must not push out those of what is being edited.
        """
        scheduler = self._ready(project)
        if scheduler is None:
            return []
        with self._lock:
            plans = next((p for p in self._aside if p.project is project and p.lanes is scheduler.lanes), None)
            if plans is None:
                plans = Plans(project, scheduler.lanes, scheduler.frames)
                self._aside = [*self._aside[-7:], plans]
        needed = plans.frame(frame)
        if scheduler.lacks(needed):
            scheduler.make(needed)
        found = (scheduler.cache.get(plan.key) for plan in needed if plan.key is not None)
        return [patch for patch in found if patch is not None]

    def same_faces(self, one: Project, other: Project) -> bool:
        """Whether two snapshots are rendered from the same analyses and banks, so that nothing is opened anew."""
        return self._keys(one) == self._keys(other)

    def edited_spans(self, project: Project, track_id: str) -> list[list[int]]:
        """Runs of frames [first, last] in which a face is edited; for provenance."""
        scheduler = self._ready(project)
        if scheduler is None:
            return []
        lanes = [lane.track_id for lane in scheduler.lanes]
        if track_id not in lanes:
            return []
        index = lanes.index(track_id)
        plans = scheduler.plans(project)
        spans: list[list[int]] = []
        for frame in range(scheduler.frames):
            if plans.frame(frame)[index].key is None:
                continue
            if spans and spans[-1][1] == frame - 1:
                spans[-1][1] = frame
            else:
                spans.append([frame, frame])
        return spans

    def reset(self) -> None:
        """Forget what was opened for rendering: the shot's pictures come from another place now."""
        with self._lock:
            if self._scheduler is not None:
                self._scheduler.close()
            self._scheduler, self._made_for = None, None
            self._lanes.clear()
            self._poses.clear()
            self._aside = []

    def close(self) -> None:
        """Stop rendering and write the cache."""
        self.reset()
        self.cache.close()

    # --- lanes ----------------------------------------------------------------------------------------------

    def _keys(self, project: Project) -> tuple[_LaneKey, ...]:
        """What the lanes of this project are made from; empty while nothing can be rendered."""
        if not project.shots:
            return ()
        shot = project.shots[0]
        return tuple(
            _LaneKey(track.id, track.analysis, track.bank, track.speaker, track.renderer, track.predictor,
                     shot.media.hash)
            for track in shot.tracks
            if track.analysis and track.bank
        )

    def _open(self, project: Project) -> Scheduler | None:
        """The scheduler if it stands already: what the window's thread may ask for, since opening takes time."""
        made, scheduler = self._made_for, self._scheduler
        return scheduler if made is not None and made == self._keys(project) else None

    def _ready(self, project: Project) -> Scheduler | None:
        """The scheduler for the faces of this project that can be rendered, opened if need be; None for none."""
        if not project.shots:
            return None
        shot, keys = project.shots[0], self._keys(project)
        with self._lock:
            if keys != self._made_for:
                self._made_for = None
                if self._scheduler is not None:
                    self._scheduler.close()
                    self._scheduler = None
                lanes = tuple(self._lane(key, shot) for key in keys)
                if lanes:
                    self._scheduler = Scheduler(lanes, shot.media.info.frames, self.cache)
                    self._scheduler.ready = self._tell
                    self._scheduler.ahead = Ahead(self._read_ahead, [lane.crops for lane in lanes])
                self._made_for = keys
            return self._scheduler

    def _lane(self, key: _LaneKey, shot: Shot) -> Lane:
        if key not in self._lanes:
            track = next(track for track in shot.tracks if track.id == key.track)
            face = self.face(track)
            assert face is not None
            session, self.notes[track.id] = opened(track, self._arrays)
            planner = TrackPlanner(self._track_poses(track, face), session, shot.media.hash)
            planner.warm()
            self._lanes[key] = Lane(track.id, planner, PlateCrops(self._source("render"), face))
        return self._lanes[key]

    def _track_poses(self, track: FaceTrack, face: FaceAnalysis) -> TrackPoses:
        key = (track.analysis, track.speaker, track.predictor)
        with self._lock:
            if key not in self._poses:
                from inference.pose.model import from_arrays, unmeasured

                known = from_arrays(self._arrays.get(track.speaker)) if track.speaker else unmeasured()
                model = replace(known, gap=face.scale.gap)  # models of older versions do not know it
                predictor = predicting(track).make(model)
                self._poses[key] = TrackPoses(self._timebase(), face, predictor, model, self._listening(predictor))
            return self._poses[key]

    def _listening(self, predictor: Predictor) -> Ear | None:
        """For a predictor that hears: what it hears of a face's recording."""
        if self._ear is None or not getattr(predictor, "hears", False):
            return None
        return partial(self._ear, listener=getattr(predictor, "listener", None))

    def _read_ahead(self, frame: int) -> U8:
        return self._source("ahead").frame(frame)

    def _tell(self, frames: list[int]) -> None:
        for callback in tuple(self._observers):
            callback(frames)
