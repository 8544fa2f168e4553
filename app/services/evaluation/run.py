"""Evaluate clips one after the other: prepare, check which measures may be believed, make the rows, sum up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.media.probe import content_hash, probe
from app.services.adapting import bank_seconds
from app.services.evaluation.rows import ROW_S, Judge, pictures_of, series_of
from app.services.evaluation.scene import Scene, prepare
from app.services.evaluation.sheet import captions
from app.services.evaluation.store import Arrays, Store
from app.services.evaluation.task import PLATE, RESULT, SAME_FRAME, Clip, ClipResult, Evaluation, Row, Task
from inference import registry
from inference.api import F64, Progress, Token
from inference.errors import PlosiveError
from inference.metrics.clip import Series, figures, identical, why_unknown
from inference.metrics.measures import BLURRED, FROZEN, LATE, LATE_S, MEASURES, REAL, Verdict, verdict
from inference.progress import share, stages
from inference.render.reconstruct import bank_end

TRACK_S = 0.04
"""Seconds that finding the face in a frame, and what is said, take, roughly."""


def evaluate(
    clips: Sequence[Clip], task: Task, progress: Progress, token: Token,
    told: Callable[[Clip, str], None] = lambda clip, why: None, store: Store | None = None,
) -> Evaluation:
    """All clips; one that cannot be evaluated is told (`why`) and left out. Raises PlosiveError when none can be."""
    registry.get("renderer", task.renderer)
    registry.get("predictor", task.predictor)
    store = store or Store(again=task.again)
    done: list[ClipResult] = []
    failed = []
    for number, clip in enumerate(clips):
        part = share(progress, number / len(clips), (number + 1) / len(clips))
        try:
            done.append(evaluate_clip(clip, task, store, part, token))
        except (PlosiveError, OSError) as error:
            if len(clips) == 1:
                raise
            failed.append((clip.path, str(error)))
            told(clip, str(error))
    if not done:
        raise PlosiveError("None of the clips could be evaluated", "The lines above say why")
    return Evaluation(task, tuple(done), tuple(failed))


def evaluate_clip(clip: Clip, task: Task, store: Store, progress: Progress, token: Token) -> ClipResult:
    """One clip. Raises PlosiveError."""
    bar = stages(progress, _forecast(clip, task, store))
    scene = prepare(clip, task, store, bar["prepare"], token)
    try:
        judge = Judge(scene, task, store, token)
        plate = judge.plate(bar["plate"])
        names = judge.names()
        made: dict[str, Arrays] = {}
        order = sorted(names, key=lambda name: (name == SAME_FRAME, name != "frozen"))  # banks of the whole clip last
        bars = stages(bar["rows"], judge.seconds(order))
        for name in order:
            judge.learn(name, bars[f"bank {name}"])
            made[name] = judge.row(name, bars[name])
        judge.forget()
        return _summed(scene, task, judge, plate, {name: made[name] for name in names})
    finally:
        scene.source.close()


def _forecast(clip: Clip, task: Task, store: Store) -> dict[str, float]:
    """About how long the parts of a clip take, seconds: so that the bar tells when it is done."""
    frames = probe(clip.path).frames
    learned = frames if task.mode == "cross" else bank_end(frames, task.bank_until)
    judged = frames if task.mode == "cross" else frames - learned
    banks = bank_seconds(task.renderer, learned, task.minutes, task.steps)
    if task.mode == "recon":
        banks += bank_seconds(task.renderer, frames, task.minutes, task.steps)
    tracked = store.has("face", (content_hash(clip.path),))
    return {
        "prepare": 1.0 + (0.0 if tracked else TRACK_S * frames), "plate": ROW_S * judged,
        "rows": banks + 4 * ROW_S * judged,
    }


def _summed(scene: Scene, task: Task, judge: Judge, plate: Arrays, made: dict[str, Arrays]) -> ClipResult:
    gap = np.asarray(plate["gap"], np.float64)
    count = len(judge.places)
    same = identical(gap)
    pictures = pictures_of(plate, count)
    rows = [Row(PLATE, PLATE, "the real frames with their own sound", figures(same, gap, scene.own), same, pictures)]
    for name, arrays in made.items():
        series = series_of(arrays)
        title = f"{name}: {task.renderer}" if name in (RESULT, SAME_FRAME) else name
        values = figures(series, gap, scene.heard)
        rows.append(Row(name, title, _what(name, task), values, series, pictures_of(arrays, count)))
    return ClipResult(
        scene.clip.path, task.mode, scene.first, scene.learned, scene.heard.times, tuple(rows),
        verdicts(scene, plate, series_of(made["frozen"])), captions(judge.places, scene.first), scene.heard.bilabials,
        scene.notes,
    )


def verdicts(scene: Scene, plate: Arrays, frozen: Series) -> dict[str, Verdict]:
    """Which measures tell right from wrong on the real frames of this clip, with the sound that belongs to them."""
    behind = round(LATE_S * float(scene.timebase.rate))
    count = scene.count
    gap = np.asarray(plate["gap"], np.float64)
    if count - behind < 2:
        return {m.key: verdict(m, {}, "the frames are too few to be shown late") for m in MEASURES}
    heard = scene.own.part(behind, count)
    true = gap[behind:]

    def cut(series: Series) -> dict[str, F64]:
        return {name: values[behind:] for name, values in series.items()}

    late = {**identical(gap[: count - behind]), "distance": plate["late"][behind:]}
    blurred = {**cut(identical(gap)), "sharpness": plate["blurred"][behind:]}
    scores = {
        REAL: figures(cut(series_of(plate, "real_")), true, heard),
        LATE: figures(late, true, heard),
        FROZEN: figures(cut(frozen), true, heard),
        BLURRED: figures(blurred, true, heard),
    }
    return {
        m.key: verdict(m, {who: found[m.key] for who, found in scores.items()}, why_unknown(heard, m.key))
        for m in MEASURES
    }


def _what(name: str, task: Task) -> str:
    """What a row shows, for people."""
    poses = {"recon": "measured poses", "audio": "poses from its sound", "cross": "poses from the dialogue"}[task.mode]
    title = registry.get("renderer", task.renderer).id
    return {
        RESULT: f"renderer “{title}”, {poses}" + ("" if task.mode == "recon" else f" by “{task.predictor}”"),
        SAME_FRAME: f"renderer “{title}”, its bank made of the whole clip, the poses measured on these very frames",
        "exemplar": f"renderer “exemplar”, {poses}",
        "rules": "renderer “exemplar”, poses of the rule table",
        "copy": "the plate, unedited" if task.mode == "cross" else "the mouth of 25 frames earlier",
        "frozen": "one mouth of the bank, held",
    }[name]
