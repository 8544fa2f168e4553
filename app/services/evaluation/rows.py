"""The rows of a clip: rendered, laid into the plate's own samples as an export does, and measured, frame by frame.

Nothing is written: a frame goes through the file's own pixel format in memory, so its figures are those of the
lossless file that `plosive reconstruct` writes. A finished row is kept: an interrupted evaluation goes on after it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing

import cv2
import numpy as np

from app.export.planes import blend
from app.media.decode import upright
from app.services.adapting import EDITOR, bank_seconds, renderer_named
from app.services.analysis import usable_frames
from app.services.evaluation.scene import Scene
from app.services.evaluation.sheet import Place, jpeg, pick
from app.services.evaluation.store import Arrays, Store
from app.services.evaluation.task import PLATE, RESULT, SAME_FRAME, Task
from inference import registry
from inference.api import F64, U8, Patch, Progress, Renderer, RenderSession, Targets, Token, silent
from inference.errors import PlosiveError
from inference.face.examine import EXAMINED, Examiner, eyes_apart, opening
from inference.metrics.measures import LATE_S
from inference.render.compare import SERIES, blurred_sharpness, compare, distance
from inference.render.hold import held
from inference.render.reconstruct import learnable, patch_on

QUALITY = 90  # of the JPEG the real frames go through for the check of validity
COPIED = 25  # frames that "copy" is behind
EXEMPLAR = "exemplar"
ROW_S = 0.06
"""Seconds that rendering and measuring a frame take, roughly: for shares of a bar."""
PatchAt = Callable[[int, U8], Patch | None]


def evaluated(task: Task) -> Renderer:
    """The renderer under test; one that trains does so as the task says."""
    if task.renderer != EDITOR:
        return renderer_named(task.renderer)
    from inference.training.loop import How

    return renderer_named(task.renderer, How(minutes=task.minutes, steps=task.steps))


def _drawn(name: str) -> bool:
    """Whether a row is rendered, with a bank."""
    return name not in ("copy", "frozen")


class Judge:
    """Makes and measures the rows of one scene."""

    def __init__(self, scene: Scene, task: Task, store: Store, token: Token) -> None:
        self.scene, self.task, self.store, self.token = scene, task, store, token
        self._sessions: dict[tuple[str, bool], RenderSession] = {}
        self._points = self._boxes = np.zeros(0)
        self.places: tuple[Place, ...] = ()

    # --- the real frames -----------------------------------------------------------------------------------------

    def plate(self, progress: Progress) -> Arrays:
        """The real frames: points, gap, what they say of themselves encoded again, late and blurred; pictures."""
        arrays = self.store.get(PLATE, self.scene.key, lambda: self._examined(progress))
        self._points, self._boxes = arrays["points"], arrays["boxes"]
        self.places = pick(self.scene, arrays["gap"])
        return arrays

    def _examined(self, progress: Progress) -> Arrays:
        scene = self.scene
        points = np.full((scene.count, len(EXAMINED), 2), np.nan)
        boxes = np.full((scene.count, 3), np.nan)
        real, blurred = np.full((scene.count, len(SERIES)), np.nan), np.full(scene.count, np.nan)
        with closing(Examiner()) as eye, closing(Examiner()) as again:
            for n, plate in enumerate(scene.source.frames(scene.first, scene.last)):
                self.token.check()
                box = eye.find(plate)
                found = eye.points(plate, box) if box is not None else None
                if box is not None and found is not None:
                    points[n], boxes[n] = found, box
                    encoded = _encoded(plate)
                    real[n] = compare(plate, encoded, found, again.points(encoded, box), box)
                    blurred[n] = blurred_sharpness(plate, found)
                progress(n + 1, scene.count, "Measuring the real frames")
        gap = np.array([opening(p, eyes_apart(p)) for p in points])
        if int(np.isfinite(gap).sum()) < 2:
            raise PlosiveError(f"No face can be measured in {scene.clip.path.name}", "Use a clip that shows a speaker")
        behind = round(LATE_S * float(scene.timebase.rate))
        late = [distance(points[n - behind], points[n]) for n in range(behind, scene.count)]
        out: Arrays = {
            "points": points, "boxes": boxes, "gap": gap, "blurred": blurred,
            "late": np.array([np.nan] * min(behind, scene.count) + late),
        }  # fmt: skip
        out.update({f"real_{name}": real[:, i] for i, name in enumerate(SERIES)})
        for k, place in enumerate(pick(scene, gap)):
            out[f"picture_{k}"] = jpeg(scene.source.frame(scene.first + place.frame), points[place.frame])
        return out

    # --- rows ----------------------------------------------------------------------------------------------------

    def names(self) -> tuple[str, ...]:
        """The rows there are, the result first."""
        rules = ("rules",) if "rules" in self.scene.poses else ()
        other = (EXEMPLAR,) if self.task.renderer != EXEMPLAR else ()
        same = (SAME_FRAME,) if self.task.mode == "recon" else ()
        return (RESULT, *other, *same, *rules, "copy", "frozen")

    def seconds(self, order: Sequence[str]) -> dict[str, float]:
        """About how long each row will take, and before it "bank ROW", its bank; 0 for what is there."""
        out: dict[str, float] = {}
        made = set(self._sessions)
        for name in order:
            done, known = self.done(name), self._known(name)
            out[f"bank {name}"] = 0.0
            if _drawn(name) and not done and known not in made and not self.store.has("bank", self._bank_parts(name)):
                frames = len(self.scene.source) if name == SAME_FRAME else self.scene.learned
                out[f"bank {name}"] = bank_seconds(known[0], frames, self.task.minutes, self.task.steps)
                made.add(known)
            out[name] = 0.0 if done else ROW_S * self.scene.count
        return out

    def learn(self, name: str, progress: Progress) -> None:
        """Make the bank that a row is rendered with, unless its figures are there without it."""
        if _drawn(name) and not self.done(name):
            self._session(name, progress)

    def row(self, name: str, progress: Progress) -> Arrays:
        """The series (n,) of `SERIES` and the pictures of one row; made when it is not stored."""
        self.learn(name, silent)  # first: what it has learned is part of the row's key
        return self.store.get("row", self._row_parts(name), lambda: self._measured(name, progress))

    def forget(self) -> None:
        """All rows are there: the banks need not be kept."""
        self._sessions.clear()
        for name in filter(_drawn, self.names()):
            self.store.forget("bank", self._bank_parts(name))

    def done(self, name: str) -> bool:
        """Whether a row's figures are stored."""
        if not _drawn(name):
            return self.store.has("row", self._row_parts(name))
        return self.store.has("learned", self._bank_parts(name)) and self.store.has("row", self._row_parts(name))

    def _row_parts(self, name: str) -> tuple[object, ...]:
        """What a row depends on: the renderer's version, and everything its bank holds (weights too)."""
        if not _drawn(name):
            return (*self.scene.key, name)
        what = name if name in ("rules", SAME_FRAME) else "driven"
        learned = self.store.get("learned", self._bank_parts(name), dict)
        return (*self.scene.key, what, *self._bank_parts(name), str(learned["key"]))

    def _measured(self, name: str, progress: Progress) -> Arrays:
        scene = self.scene
        patch_at = self._patches(name)
        series = np.full((scene.count, len(SERIES)), np.nan)
        wanted = {place.frame: k for k, place in enumerate(self.places)}
        out: Arrays = {}
        rotation = scene.source.info.rotation
        with closing(Examiner()) as eye:
            for n, native in enumerate(scene.source.native_frames(scene.first, scene.last)):
                self.token.check()
                true, box = self._points[n], self._boxes[n]
                if np.isfinite(true).all():
                    plate = upright(native, rotation)
                    patch = patch_at(scene.first + n, plate)
                    picture = plate if patch is None else upright(blend(native, [patch], rotation), rotation)
                    series[n] = compare(plate, picture, true, eye.points(picture, box), box)
                    if n in wanted:
                        out[f"picture_{wanted[n]}"] = jpeg(picture, true)
                progress(n + 1, scene.count, f"Measuring “{name}”")
        return {**out, **{key: series[:, i] for i, key in enumerate(SERIES)}}

    def _patches(self, name: str) -> PatchAt:
        scene = self.scene
        if name == "copy":
            return self._copied
        if name == "frozen":
            return self._frozen()
        session = self._session(name, silent)
        face = scene.whole if name == SAME_FRAME else scene.face
        span = slice(scene.first, scene.last)
        pose = face.pose[span] if name == SAME_FRAME else scene.poses["rules" if name == "rules" else RESULT]
        recipes = session.plan(Targets(scene.first, pose, face.head[span], scene.labels[span]))
        return lambda frame, plate: patch_on(session, recipes[frame - scene.first], face, frame, plate)

    def _renderer_of(self, name: str) -> str:
        return self.task.renderer if name in (RESULT, SAME_FRAME) else EXEMPLAR

    def _known(self, name: str) -> tuple[str, bool]:
        return self._renderer_of(name), name == SAME_FRAME

    def _bank_parts(self, name: str) -> tuple[object, ...]:
        """What a row's bank depends on besides chance: the frames it is made of, the renderer and what it brings."""
        spec = registry.get("renderer", self._renderer_of(name))
        return (*self.scene.key, spec.id, spec.version, getattr(self._renderer(name), "key", ""), name == SAME_FRAME)

    def _renderer(self, name: str) -> Renderer:
        return evaluated(self.task) if self._renderer_of(name) == self.task.renderer else renderer_named(EXEMPLAR)

    def _session(self, name: str, progress: Progress) -> RenderSession:
        """The session of a row. Its bank says by its key what was learned: that is kept longer than the bank."""
        known = self._known(name)
        if known not in self._sessions:
            made, parts, scene = self._renderer(name), self._bank_parts(name), self.scene
            if name == SAME_FRAME:
                self._sessions.clear()  # its bank is of the whole clip: enough for memory
                face, usable = scene.whole, usable_frames(scene.whole)
            else:
                face, usable = scene.face, learnable(scene.face, scene.learned)

            def build() -> Arrays:
                return dict(made.build_bank(
                    scene.source, face, usable=usable, phone=scene.labels, progress=progress, token=self.token,
                ).arrays())

            bank = made.load_bank(self.store.get("bank", parts, build))
            self.store.put("learned", parts, {"key": np.array(bank.key)})
            self._sessions[known] = made.open(bank)
        return self._sessions[known]

    def _copied(self, frame: int, plate: U8) -> Patch | None:
        """The mouth of a second ago; the plate itself where there are no real frames to copy from."""
        return None if self.scene.cross else self._held(max(frame - COPIED, 0), frame)

    def _frozen(self) -> PatchAt:
        """The mouth of the one frame of the bank whose pose is nearest to the mean."""
        scene = self.scene
        able = learnable(scene.face, scene.learned) & np.isfinite(scene.face.pose).all(axis=1)
        able &= np.isfinite(scene.face.to_mouth).all(axis=(1, 2))
        seen = np.flatnonzero(able)
        pose = scene.face.pose[seen]
        frame = int(seen[np.linalg.norm(pose - pose.mean(0), axis=1).argmin()])
        return lambda now, plate: self._held(frame, now)

    def _held(self, other: int, frame: int) -> Patch | None:
        matrices = self.scene.face.to_mouth[[other, frame]]
        if not np.isfinite(matrices).all():
            return None
        return held(self.scene.source.frame(other), matrices[0], matrices[1], self.scene.face.size)


def _encoded(picture: U8) -> U8:
    """The picture through JPEG: as real as before, with noise of its own."""
    done, data = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    assert done
    return np.asarray(cv2.cvtColor(cv2.imdecode(data, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), np.uint8)


def series_of(arrays: Arrays, prefix: str = "") -> dict[str, F64]:
    """The series by name out of stored arrays."""
    return {name: np.asarray(arrays[prefix + name], np.float64) for name in SERIES}


def pictures_of(arrays: Arrays, count: int) -> tuple[bytes, ...]:
    """The small pictures, b"" for one that is not there."""
    return tuple(arrays[f"picture_{k}"].tobytes() if f"picture_{k}" in arrays else b"" for k in range(count))
