"""Train the text network on a project's own footage, and keep it only where it is the better one.

The first part of the shot teaches, the last part judges: the new network is kept when it comes nearer to the mouths
measured there than the one before, and the rules, do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.document.edits.analysis import set_learned, set_methods
from app.document.edits.result import Edited
from app.document.time import SECOND
from app.services.analysis import usable_frames
from app.services.workspace import Workspace
from inference.api import AXES, F32, F64, Interval, Progress, Token
from inference.errors import PlosiveError

TAUGHT = 0.8
"""Share of the shot that teaches."""

GUARD_S = 1.0
"""Seconds between what teaches and what judges."""

STEPS, RATE, BATCH = 300, 5e-4, 32
_NOT_SPOKEN = ("corner", "skew")


@dataclass(frozen=True, slots=True)
class Learned:
    """Mean absolute error on the part that judges, pose units: rules, speaker model, network before and after."""

    rules: float
    speaker: float
    before: float
    after: float
    seconds: float  # that taught

    @property
    def better(self) -> bool:
        """Whether the network is worth using for this speaker."""
        return self.after < min(self.before, self.rules, self.speaker)


def learn(workspace: Workspace, track_id: str, progress: Progress, token: Token) -> Learned:
    """Train on an analysed face whose own words are known; applied to the document where it helps."""
    from inference.pose.learn import fit_speaker
    from inference.pose.model import from_arrays
    from inference.pose.predict import RulesPredictor, SpeakerPredictor
    from inference.pose.sound import hear
    from inference.pose.text.predict import TextPredictor
    from inference.pose.text.train import How, Take, train
    from inference.pose.text.weights import from_bytes, shipped, to_bytes

    track = workspace.session.project.track(track_id)[1]
    face = workspace.render.face(track)
    if face is None or not any(phone.label for phone in track.heard):
        raise PlosiveError(
            "It is not known what this face says in the shot", "Analyse a shot with its own sound and transcript first")
    timebase = workspace.timebase()
    times, frame_s = timebase.seconds(), float(1 / timebase.rate)
    phones = tuple(Interval(p.label, p.start / SECOND, p.end / SECOND) for p in track.heard)
    usable = usable_frames(face) & np.isfinite(face.pose).all(axis=1)
    border = times[0] + TAUGHT * (times[-1] - times[0])
    taught, judged = usable & (times < border), usable & (times > border + GUARD_S)
    if judged.sum() * frame_s < GUARD_S:
        raise PlosiveError("The shot is too short to learn from and to judge by", "Use at least ten seconds of speech")
    own = workspace.audio()
    sound = None if own is None else hear(own.mono().placed(0, timebase.duration)[:, 0], own.rate)
    model = fit_speaker(phones, times, face.pose, taught, frame_s)
    before = from_arrays(workspace.arrays.get(track.speaker)) if track.speaker else None
    start = from_bytes(before.network) if before is not None and before.network else shipped()
    net, seen = train(
        [Take(phones, times, face.pose, taught, sound)], How(STEPS, BATCH, RATE), start[0], progress=progress,
        token=token)
    network = to_bytes(net, start[1] | seen)

    def error(pose: F32 | F64) -> float:
        miss = np.abs(np.asarray(pose, np.float64) - face.pose)[judged]
        return float(miss[:, [i for i, axis in enumerate(AXES) if axis not in _NOT_SPOKEN]].mean())

    old = replace(model, network=before.network if before is not None else b"")
    found = Learned(
        error(RulesPredictor(model).predict(phones, times, frame_s)),
        error(SpeakerPredictor(model).predict(phones, times, frame_s)),
        error(TextPredictor(old).predict(phones, times, frame_s)),
        error(TextPredictor(replace(model, network=network)).predict(phones, times, frame_s)),
        float(taught.sum() * frame_s),
    )  # fmt: skip
    if found.better:
        whole = before or model
        name = workspace.arrays.put(replace(whole, network=network).arrays())
        _use(workspace, track_id, name)
    return found


def _use(workspace: Workspace, track_id: str, name: str) -> None:
    learned = set_learned(workspace.session.project, track_id, speaker=name)
    assert isinstance(learned, Edited)
    chosen = set_methods(learned.project, track_id, predictor="text2lip")
    assert isinstance(chosen, Edited)
    workspace.apply(Edited(chosen.project, "Learn from text and sound", chosen.spans))
