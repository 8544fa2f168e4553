"""Evaluate clips one after the other: prepare, check which measures may be believed, make the rows, sum up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.jobs.progress import share
from app.services.evaluation.rows import Judge, pictures_of, series_of
from app.services.evaluation.scene import Scene, prepare
from app.services.evaluation.sheet import captions
from app.services.evaluation.store import Arrays, Store
from app.services.evaluation.task import PLATE, RESULT, Clip, ClipResult, Evaluation, Row, Task
from inference import registry
from inference.api import F64, Progress, Token
from inference.errors import PlosiveError
from inference.metrics.clip import Series, figures, identical, why_unknown
from inference.metrics.measures import BLURRED, FROZEN, LATE, LATE_S, MEASURES, REAL, Verdict, verdict

READY, EXAMINED = 0.35, 0.5
"""Shares of a clip's time: prepared, real frames measured; the rest is its rows."""


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
    scene = prepare(clip, task, store, share(progress, 0.0, READY), token)
    try:
        judge = Judge(scene, task.renderer, store, token)
        plate = judge.plate(share(progress, READY, EXAMINED))
        names = judge.names()
        made: dict[str, Arrays] = {}
        step = (1 - EXAMINED) / len(names)
        for number, name in enumerate(("frozen", *(n for n in names if n != "frozen"))):
            made[name] = judge.row(name, share(progress, EXAMINED + step * number, EXAMINED + step * (number + 1)))
        judge.forget()
        return _summed(scene, task, judge, plate, {name: made[name] for name in names})
    finally:
        scene.source.close()


def _summed(scene: Scene, task: Task, judge: Judge, plate: Arrays, made: dict[str, Arrays]) -> ClipResult:
    gap = np.asarray(plate["gap"], np.float64)
    count = len(judge.places)
    same = identical(gap)
    pictures = pictures_of(plate, count)
    rows = [Row(PLATE, PLATE, "the real frames with their own sound", figures(same, gap, scene.own), same, pictures)]
    for name, arrays in made.items():
        series = series_of(arrays)
        title = f"{name}: {task.renderer}" if name == RESULT else name
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
        "exemplar": f"renderer “exemplar”, {poses}",
        "rules": "renderer “exemplar”, poses of the rule table",
        "copy": "the plate, unedited" if task.mode == "cross" else "the mouth of 25 frames earlier",
        "frozen": "one mouth of the bank, held",
    }[name]
