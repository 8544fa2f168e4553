"""The audit of one face: each check's value at every frame, kept up to date as the document and its pixels change.

What pixels tell comes from the patches in the frame cache and the plate, remembered by content key, so undo finds its
values as it finds its pixels. What poses tell comes from the pose curves. An edit makes only the frames it reaches
unknown. Work is done in short steps by whoever asks (one thread at a time); frames that are not rendered stay unknown.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np

from app.document.changes import diff
from app.document.model import FaceTrack, Project
from app.document.time import SECOND, Span
from app.render.plates import Crop, cut
from app.render.scheduler import CACHED, NO_FACE, PLATE
from app.services.audit_checks import CHECKS, Finding, findings
from inference.api import AXES, BOOL, F32, F64, U8, FaceAnalysis, Patch

if TYPE_CHECKING:
    from app.services.workspace import Workspace
    from inference.pose.sound import Sound
    from inference.render.measure import Detail

PIXEL_CHECKS = ("seam", "flicker", "sharpness")
REACH_US = 2_100_000
"""How far from an edit poses and the choice of exemplars may change."""
POSES_AT_ONCE = 64
AROUND = 12
"""Frames on each side whose plates say how sharp the plate is."""
TRIM_US = 80_000
"""At both ends of a silence the mouth may still or already be open."""
LEAST_FINE = 1.0
"""Variance of a plate's Laplacian below which it is flat, and nothing can be compared with it."""
EDITED = 0.02
"""Share of an edit from which a frame counts as edited."""
DETAILS = 64


@dataclass(frozen=True)
class Sheet:
    """The values of one face, (frames,) each; NaN where nothing is known. `edited`: where the plate does not show."""

    values: Mapping[str, F32]
    edited: BOOL
    done: int  # frames whose pixels are known, or that have none to look at
    frames: int

    @cached_property
    def _flags(self) -> Mapping[str, BOOL]:
        return {
            check.key: (np.nan_to_num(check.severity(self.values[check.key])) > 1) & self.edited for check in CHECKS
        }

    def flagged(self, key: str) -> BOOL:
        """(frames,) where a check is beyond its limit on an edited frame."""
        return self._flags[key]

    @cached_property
    def severity(self) -> F32:
        """(frames,) the worst check at each frame, 1 = at its limit; NaN where none is known or nothing is edited."""
        rows = np.stack([check.severity(self.values[check.key]) for check in CHECKS])
        known = np.isfinite(rows).any(axis=0) & self.edited
        worst: F32 = np.where(known, np.where(np.isfinite(rows), rows, 0).max(axis=0), np.nan).astype(np.float32)
        return worst

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All suspicious runs, by where they begin."""
        found = [one for check in CHECKS for one in findings(check, self.values[check.key], self.flagged(check.key))]
        return tuple(sorted(found, key=lambda one: one.first))

    def at(self, frame: int) -> list[Finding]:
        """What is suspicious at one frame."""
        return [one for one in self.findings if one.first <= frame <= one.last]


class Auditor:
    """Makes the sheets of one face of an open project. Not for two threads at once."""

    def __init__(self, studio: Workspace, track_id: str) -> None:
        self._studio = studio
        self.track_id = track_id
        self._project: Project | None = None
        self._face: FaceAnalysis | None = None
        self._known: dict[str, tuple[float, float, float]] = {}  # content key: seam, fine detail of result and plate
        self._changes: dict[tuple[str, str], float] = {}  # two content keys: flicker
        self._details: OrderedDict[str, Detail] = OrderedDict()
        self._level: tuple[str, F64, Sound | None] | None = None
        self._resize(0)

    def _resize(self, frames: int) -> None:
        self._frames = frames
        self._values = {check.key: np.full(frames, np.nan, np.float32) for check in CHECKS}
        self._fine = np.full((2, frames), np.nan, np.float32)
        self._jaw, self._gap = (np.full(frames, np.nan, np.float32) for _ in range(2))
        self._edited = np.zeros(frames, np.bool_)
        self._pixels_due = np.ones(frames, np.bool_)
        self._poses_due = np.ones(frames, np.bool_)

    def step(self, project: Project, visible: range, seconds: float) -> tuple[Sheet | None, bool]:
        """Go on for about so long, the visible frames first; gives the sheet, and whether more can be done now.

        None before the face was analysed.
        """
        track = next((one for shot in project.shots[:1] for one in shot.tracks if one.id == self.track_id), None)
        face = self._studio.render.face(track) if track is not None else None
        if track is None or face is None:
            return None, False
        until = monotonic() + seconds
        self._follow(project, face)
        more = self._poses(project, track, face, visible, until)
        more = self._pixels(project, face, visible, until) or more
        done = int((~self._pixels_due).sum())
        values = {key: column.copy() for key, column in self._values.items()}
        sheet = Sheet(values, self._edited.copy(), done, self._frames)
        _ = sheet.severity, sheet.findings  # here, so that nobody waits for them where they are drawn
        return sheet, more

    # --- what is due ----------------------------------------------------------------------------------------------

    def _follow(self, project: Project, face: FaceAnalysis) -> None:
        """Note what an edit made unknown."""
        before, self._project = self._project, project
        frames = project.shots[0].media.info.frames
        if face is not self._face or frames != self._frames or before is None:
            self._face = face
            self._resize(frames)
            self._values["yaw"][: len(face.head)] = face.head[:frames, 0]
            self._values["visibility"][: len(face.visibility)] = face.visibility[:frames]
            return
        if before is project:
            return
        change = diff(before, project)
        timebase = self._studio.timebase()
        for span in change.spans:
            reached = timebase.frames_of(span.widened(REACH_US))
            self._pixels_due[reached.start : reached.stop] = True
            self._poses_due[reached.start : reached.stop] = True
            for key in PIXEL_CHECKS:
                self._values[key][reached.start : reached.stop] = np.nan
            self._fine[0, reached.start : reached.stop] = np.nan
        if change.touches("dialogue", "media"):
            self._level = None

    # --- poses ----------------------------------------------------------------------------------------------------

    def _poses(self, project: Project, track: FaceTrack, face: FaceAnalysis, visible: range, until: float) -> bool:
        due = np.flatnonzero(self._poses_due)
        if not len(due):
            return False
        opening = AXES.index("open")
        iod = float(face.scale.high[opening] - face.scale.neutral[opening])
        while len(due) and monotonic() < until:
            self._studio.render.give_way()
            seen = due[(due >= visible.start) & (due < visible.stop)]
            first = int((seen if len(seen) else due)[0])
            last = min(first + POSES_AT_ONCE, self._frames)
            curves = self._studio.render.poses(project, track.id, first, last)
            if curves is None:
                return False
            part = slice(first, first + len(curves.effective))
            shown = curves.edit > EDITED
            self._jaw[part] = curves.effective[:, AXES.index("jaw")]
            self._gap[part] = np.maximum(curves.effective[:, opening] * iod, 0)
            self._edited[part] = shown
            self._poses_due[part] = False
            due = np.flatnonzero(self._poses_due)
        self._values["leak"][:] = np.where(self._silent(track) & self._edited, self._gap, np.nan)
        self._sync(track)
        return bool(len(due))

    def _silent(self, track: FaceTrack) -> BOOL:
        """(frames,) inside rests and silence, without their ends. A word may begin before its phonemes do: where the
        recording is heard beside them nobody is silent."""
        quiet = self._within([Span(one.start, one.end) for one in track.phonemes if not one.label])
        sound = self._listened(track)[1]
        if sound is not None and len(sound.loud):
            quiet &= sound.silent(self._middles() / SECOND, TRIM_US / SECOND)
        return quiet | self._within([Span(one.start, one.end) for one in track.rests])

    def _within(self, spans: list[Span]) -> BOOL:
        edges = self._studio.timebase().edges_us()[: self._frames + 1]
        out = np.zeros(self._frames, np.bool_)
        for span in spans:
            first = int(np.searchsorted(edges, span.start + TRIM_US))
            last = int(np.searchsorted(edges, span.end - TRIM_US, side="right")) - 1
            out[first : max(last, first)] = True
        return out

    def _middles(self) -> F64:
        edges = self._studio.timebase().edges_us()[: self._frames + 1]
        out: F64 = (edges[:-1] + edges[1:]) / 2
        return out

    def _listened(self, track: FaceTrack) -> tuple[F64, Sound | None]:
        """How loud speech is at each frame, and what is heard; read once for each recording."""
        from inference.metrics.lag import speech_level
        from inference.pose.sound import hear

        name = track.dialogue.audio.hash if track.dialogue is not None and track.dialogue.audio is not None else ""
        if self._level is None or self._level[0] != name:
            audio = self._studio.audio(track.id)
            if audio is None:
                self._level = name, np.zeros(self._frames), None
            else:
                level = speech_level(audio.samples, audio.rate, (self._middles() - audio.start_us) / SECOND)
                sound = hear(audio.mono().samples[:, 0], audio.rate)
                self._level = name, level, replace(sound, start=audio.start_us / SECOND)
        return self._level[1:]

    def _sync(self, track: FaceTrack) -> None:
        from inference.metrics.lag import speech_lag

        lag = speech_lag(self._jaw, self._listened(track)[0], float(self._studio.timebase().rate))
        self._values["sync"][:] = np.where(self._edited, lag, np.nan)

    # --- pixels ---------------------------------------------------------------------------------------------------

    def _pixels(self, project: Project, face: FaceAnalysis, visible: range, until: float) -> bool:
        states = self._studio.render.states(project, 0, self._frames)
        plate = self._pixels_due & np.isin(states, (PLATE, NO_FACE))
        self._pixels_due[plate] = False
        due = np.flatnonzero(self._pixels_due & (states == CACHED))
        inside = (due >= visible.start) & (due < visible.stop)
        looked: list[int] = []
        for frame in (*due[inside].tolist(), *due[~inside].tolist()):
            if monotonic() > until:
                break
            self._studio.render.give_way()
            self._look(project, face, frame)
            looked.append(frame)
        self._sharpness(looked)
        return len(looked) < len(due)

    def _look(self, project: Project, face: FaceAnalysis, frame: int) -> None:
        planned = self._studio.render.planned(project, self.track_id, frame)
        if planned is None:
            return  # another snapshot is planned meanwhile; asked again
        plan, patch = planned
        if plan.key is None or patch is None:
            self._pixels_due[frame] = False
            return
        crop: Crop | None = None
        if plan.key not in self._known:
            from inference.render.composite import composite
            from inference.render.measure import fine_variance, seam

            crop = self._crop(face, frame)
            if crop is None:
                self._pixels_due[frame] = False
                return
            under = _under(crop, patch)
            over = composite(under, Patch(0, 0, patch.pixels, patch.matte))
            self._known[plan.key] = (
                seam(under, patch), fine_variance(over, patch.matte), fine_variance(under, patch.matte)
            )  # fmt: skip
        self._values["seam"][frame], self._fine[0, frame], self._fine[1, frame] = self._known[plan.key]
        self._values["flicker"][frame] = self._flicker(project, face, frame, plan.key, patch, crop)
        self._pixels_due[frame] = False

    def _flicker(
        self, project: Project, face: FaceAnalysis, frame: int, key: str, patch: Patch, crop: Crop | None
    ) -> float:
        before = self._studio.render.planned(project, self.track_id, frame - 1) if frame else None
        if before is None or before[0].key is None or before[1] is None:
            return float("nan")
        pair = (before[0].key, key)
        if pair not in self._changes:
            from inference.render.measure import flicker

            old = self._detail(face, frame - 1, before[0].key, before[1], None)
            new = self._detail(face, frame, key, patch, crop)
            self._changes[pair] = float("nan") if old is None or new is None else flicker(old, new)
        return self._changes[pair]

    def _detail(self, face: FaceAnalysis, frame: int, key: str, patch: Patch, crop: Crop | None) -> Detail | None:
        if key not in self._details:
            from inference.render.measure import detail

            crop = crop or self._crop(face, frame)
            if crop is None:
                return None
            self._details[key] = detail(crop.pixels, patch, crop.x, crop.y, face.to_mouth[frame], face.size)
            while len(self._details) > DETAILS:
                self._details.popitem(last=False)
        return self._details[key]

    def _crop(self, face: FaceAnalysis, frame: int) -> Crop | None:
        if not np.isfinite(face.to_mouth[frame]).all():
            return None
        return cut(self._studio.source("audit").frame(frame), face.to_mouth[frame], face.size)

    def _sharpness(self, looked: list[int]) -> None:
        """Bring the frames around those that were looked at up to date."""
        if not looked:
            return
        near = np.unique(np.add.outer(looked, np.arange(-AROUND, AROUND + 1)))
        for frame in near[(near >= 0) & (near < self._frames)].tolist():
            if np.isfinite(self._fine[0, frame]):
                around = self._fine[1, max(frame - AROUND, 0) : frame + AROUND + 1]
                usual = float(np.median(around[np.isfinite(around)]))
                self._values["sharpness"][frame] = self._fine[0, frame] / usual if usual >= LEAST_FINE else np.nan


def _under(crop: Crop, patch: Patch) -> U8:
    """What a patch lies on."""
    top, left = patch.y - crop.y, patch.x - crop.x
    under: U8 = crop.pixels[top : top + patch.matte.shape[0], left : left + patch.matte.shape[1]]
    return under
