"""Renders what is wanted: the newest snapshot wins, the playhead's frame comes first, then outward.

One thread works on one wish at a time: a snapshot, a playhead and a visible range. A newer wish replaces the older
between any two frames; nothing queues up, so the frame being looked at is never behind a backlog. What each frame
needs is remembered per snapshot, which makes undo a matter of looking up.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from app.document.model import Project
from app.jobs.courtesy import step_aside
from app.render.ahead import Ahead
from app.render.cache import FrameCache
from app.render.plan import FramePlan, TrackPlanner
from app.render.plates import PlateCrops, draw
from app.render.playing import BLOCK
from inference.api import U8, Patch

log = logging.getLogger(__name__)

_SHOW_S = 0.02
"""Pause after the first frame of a wish, if it was made."""
_HAND_S = 0.06
"""Pause after the first frame of another snapshot: a hand that drags brings the next one meanwhile."""
_HELD_S, _STILL_S = 0.06, 0.02
"""A hand that goes on dragging sees the next frame so long after the last one, or when it has been still so long:
renderer and lanes share one interpreter, and the hand comes first."""
_TELL_S = 0.1
"""Least time between two tellings of news."""
_GIVE_UP_S = 0.01
"""How often somebody who waits for a frame looks whether it is still wanted."""
_SOON = 150
"""Frames about the playhead that are made at once."""
_REST_S = 5.0
"""Frames further away, in a wide view, wait until nothing else was wanted for so long: they are for pauses."""
_GIVE_WAY_S = 0.3
"""So long background work waits for the frame being looked at."""
_NEAR = 75
"""Frames before and after the playhead whose plates are read ahead."""
_RUN = 25
"""Frames of a run before the playhead."""

PLATE, DIRTY, RENDERING, CACHED, NO_FACE = range(5)
"""States of a frame in the cache strip."""


@dataclass(frozen=True, slots=True)
class Lane:
    """Everything needed to render one face track."""

    track_id: str
    planner: TrackPlanner
    crops: PlateCrops


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody looks at."""

    project: Project
    playhead: int
    visible: range
    held: bool = False  # a hand still drags what it shows


def order(playhead: int, visible: range, frames: int) -> Iterator[int]:
    """Frames by urgency: the playhead's, onwards to the visible end, back to its start.

    Where the playhead is out of sight what is visible comes next, in order. Backwards goes in runs that are read
    forwards: decoders have no reverse gear.
    """
    playhead = min(max(playhead, 0), frames - 1)
    low, high = max(visible.start, 0), min(visible.stop, frames)
    yield playhead
    if low <= playhead < high:
        yield from range(playhead + 1, high)
        yield from _backwards(low, playhead)
    else:
        yield from range(low, high)


def _backwards(low: int, high: int) -> Iterator[int]:
    for end in range(high, low, -_RUN):
        yield from range(max(end - _RUN, low), end)


def _near(wish: Wish, frames: int) -> range:
    """Frames around the playhead whose plates an edit is likely to need."""
    low, high = max(wish.visible.start, wish.playhead - _NEAR, 0), min(wish.visible.stop, wish.playhead + _NEAR, frames)
    return range(low, high)


class Plans:
    """What every frame of one snapshot needs, filled block by block as it is asked for."""

    def __init__(self, project: Project, lanes: tuple[Lane, ...], frames: int) -> None:
        self.project = project
        self.lanes = lanes
        self.states = np.full(frames, DIRTY, np.uint8)  # for the cache strip; kept up to date by the scheduler
        self._blocks: dict[int, tuple[tuple[FramePlan, ...], ...]] = {}

    def known(self, frame: int) -> list[FramePlan] | None:
        """Plans of a frame, one per track, if its block was planned."""
        block = self._blocks.get(frame // BLOCK)
        return None if block is None else [plans[frame % BLOCK] for plans in block]

    def frame(self, frame: int) -> list[FramePlan]:
        """Plans of a frame, planning its block when needed."""
        index = frame // BLOCK
        if index not in self._blocks:
            self._blocks[index] = tuple(
                lane.planner.block(self.project.track(lane.track_id)[1], index) for lane in self.lanes
            )
        return [plans[frame % BLOCK] for plans in self._blocks[index]]


class Scheduler:
    """The render thread. `ready(frames)` is called on it whenever pixels or states of frames changed."""

    def __init__(self, lanes: tuple[Lane, ...], frames: int, cache: FrameCache) -> None:
        self.lanes = lanes
        self.frames = frames
        self.cache = cache
        self.ready: Callable[[list[int]], None] = lambda frames: None
        self.rendered = 0  # patches made since the start: tests and the bench read it
        self._counting = threading.Lock()
        self.failure = ""
        self._broken: set[str] = set()  # keys whose render failed: the plate shows
        self._plans: list[Plans] = []  # newest last; two, so that a preview and its origin both stay known
        self._planning = threading.Lock()
        self._wish: Wish | None = None
        self._asked = 0.0  # when the newest wish came
        self._seen: Project | None = None  # of the last wish that was begun
        self._wake = threading.Condition()
        self._made = threading.Condition()  # told when the first frame of a wish is made
        self._closed = False
        self.ahead: Ahead | None = None  # set by whoever has a decoder to spare
        self._idle = threading.Event()
        self._idle.set()
        self._shown = threading.Event()  # the frame being looked at is made
        self._shown.set()
        self._thread = threading.Thread(target=self._run, name="plosive-render", daemon=True)
        self._thread.start()

    def request(self, wish: Wish) -> None:
        """Replace what is wanted."""
        with self._wake:
            self._wish, self._asked = wish, time.monotonic()
            self._idle.clear()
            self._shown.clear()
            if self.ahead is not None:
                self.ahead.want(None)
            self._wake.notify()

    def wait_idle(self, timeout: float | None = None) -> bool:
        """Wait until the newest wish is fulfilled; for tests and the command line."""
        return self._idle.wait(timeout)

    def give_way(self) -> None:
        """For work in the background, between two short steps: wait while the frame being looked at is made."""
        self._shown.wait(_GIVE_WAY_S)

    def close(self) -> None:
        """Stop the thread; the frame being rendered is finished first."""
        with self._wake:
            self._closed = True
            self._wake.notify()
        self._thread.join()
        if self.ahead is not None:
            self.ahead.close()

    def plans(self, project: Project) -> Plans:
        """The plans of a snapshot; the last few are remembered."""
        with self._planning:  # two threads that ask at once must get the same plans, or one's work is never seen
            for plans in reversed(self._plans):
                if plans.project is project:
                    return plans
            plans = Plans(project, self.lanes, self.frames)
            self._plans = [*self._plans[-3:], plans]
            return plans

    def patches(self, project: Project, frame: int) -> list[Patch] | None:
        """Patches of a frame if all are at hand; None while they are not. Never renders, never plans."""
        known = self.plans(project).known(frame)
        if known is None:
            return None
        patches: list[Patch] = []
        for plan in known:
            if plan.key is not None and plan.key not in self._broken:
                patch = self.cache.get(plan.key)
                if patch is None:
                    return None
                patches.append(patch)
        return patches

    def await_frame(self, project: Project, frame: int, given_up: Callable[[], bool]) -> None:
        """Wait until a frame's patches are at hand, or nobody works on this snapshot, or `given_up` (asked often)."""
        with self._made:
            while not given_up() and self.patches(project, frame) is None:
                wish = self._wish
                if wish is None or wish.project is not project or self._closed:
                    return
                self._made.wait(_GIVE_UP_S)

    def states(self, project: Project, first: int, last: int) -> U8:
        """(last - first,) state of each frame; frames not planned yet count as dirty. A copy, made at once."""
        states: U8 = self.plans(project).states[first:last].copy()
        return states

    def mark(self, plans: Plans, frame: int) -> None:
        """Bring the state of one planned frame up to date."""
        known = plans.known(frame)
        if known is None:
            return
        if all(plan.key is None or plan.key in self._broken for plan in known):
            state = PLATE if any(plan.face for plan in known) else NO_FACE
        else:
            state = DIRTY if self._lacking(known) else CACHED
        plans.states[frame] = state

    def lacks(self, plans: list[FramePlan]) -> bool:
        """Whether a frame has something to render."""
        return bool(self._lacking(plans))

    def make(self, plans: list[FramePlan]) -> None:
        """Render what one frame lacks, on the calling thread; several may, for different frames."""
        for lane, plan in zip(self.lanes, plans, strict=True):
            if plan.key is None or plan.key in self._broken or plan.key in self.cache or plan.recipe is None:
                continue
            try:
                crop = lane.crops.get(plan.frame)
                if crop is None:  # the mouth is outside the picture
                    self._broken.add(plan.key)
                    continue
                face = lane.planner.poses.face
                to_mouth, mesh = face.to_mouth[plan.frame], face.mesh[plan.frame]
                patch = draw(lane.planner.session, plan.recipe, crop, to_mouth, mesh, plan.strength)
            except Exception as error:  # the plate shows in this frame, the others are rendered
                log.exception("frame %d could not be rendered", plan.frame)
                self.failure = f"Frame {plan.frame} could not be rendered: {error}"
                self._broken.add(plan.key)
                continue
            self.cache.put(plan.key, patch)
            with self._counting:
                self.rendered += 1

    def _lacking(self, plans: list[FramePlan]) -> list[str]:
        """Keys of a frame that can be rendered and are not at hand."""
        keys = [plan.key for plan in plans if plan.key is not None and plan.key not in self._broken]
        return [key for key, missing in zip(keys, self.cache.missing(keys), strict=True) if missing]

    def _superseded(self, wish: Wish) -> bool:
        return self._closed or self._wish is not wish

    def _run(self) -> None:
        step_aside()
        while True:
            with self._wake:
                while self._wish is None and not self._closed:
                    self._wake.wait()
                if self._closed or self._wish is None:
                    return
                wish = self._wish
            try:
                self._fulfil(wish)
            except Exception as error:  # a frame that cannot be rendered shows the plate; the window lives on
                log.exception("rendering stopped")
                self.failure = str(error)
            with self._wake:
                if self._wish is wish:
                    self._wish = None
                    self._idle.set()
                    self._shown.set()
                    self._read_ahead(wish)

    def _read_ahead(self, wish: Wish) -> None:
        if self.ahead is not None:
            self.ahead.want(_near(wish, self.frames))

    def _pause(self, wish: Wish, seconds: float) -> None:
        """Do nothing for so long, or until there is another wish; while a hand drags, those come at its own pace."""
        made = time.monotonic()
        with self._wake:
            while not self._closed and self._wish is not None:
                if self._wish is wish:
                    end = made + seconds
                elif wish.held and self._wish.held:
                    end = min(made + _HELD_S, self._asked + _STILL_S)
                else:
                    return
                if (left := end - time.monotonic()) <= 0:
                    return
                self._wake.wait(left)

    def _fulfil(self, wish: Wish) -> None:
        plans = self.plans(wish.project)
        planned: set[int] = set()
        news: list[int] = []  # told in batches: each telling costs the window's thread time that the renders need
        told, started = 0.0, time.monotonic()
        edited, self._seen = self._seen is not wish.project, wish.project
        for frame in order(wish.playhead, wish.visible, self.frames):
            if self._superseded(wish):
                break
            if abs(frame - wish.playhead) > _SOON and (wait := started + _REST_S - time.monotonic()) > 0:
                self.ready(news)
                news = []
                self._read_ahead(wish)
                with self._wake:
                    self._wake.wait_for(lambda: self._superseded(wish), wait)
                    if self._superseded(wish):
                        break
            needed = plans.frame(frame)
            lacking = bool(self._lacking(needed))
            if lacking:
                plans.states[frame] = RENDERING
                self.make(needed)
                self.mark(plans, frame)
                news.append(frame)
            first = not planned
            index = frame // BLOCK
            if index not in planned:  # the strip learns of all cached frames of a block at once
                planned.add(index)
                block = range(index * BLOCK, min((index + 1) * BLOCK, self.frames))
                for one in block:
                    self.mark(plans, one)
                news += block
            if first:
                with self._made:
                    self._made.notify_all()
            if first or time.monotonic() - told > _TELL_S:
                self.ready(news)
                news, told = [], time.monotonic()
            if first and (edited or lacking):  # let the window show that frame before the rest takes the processor
                self._pause(wish, _HAND_S if edited else _SHOW_S)
            if first:
                with self._wake:
                    if not self._superseded(wish):
                        self._shown.set()
        if news:
            self.ready(news)
