"""Find the way of predicting that comes nearest to a face's own mouths, and train its networks on the way.

The first part of the shot teaches, the last part judges: rules, speaker model, retrieval, and the two networks as they
are and as they become, each with the contact rules and as the shot will be shown: from phonemes alone, except the flow
that hears the recording. The nearest one is used from then on; where that is the one in use, nothing changes. What
hears is chosen only for who asked for it: it was in use before, or a speech model was given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from app.document.edits.analysis import set_learned, set_methods
from app.document.edits.result import Edited
from app.document.time import SECOND
from app.services.analysis import usable_frames
from app.services.hearing import features
from app.services.workspace import Workspace
from inference.api import AXES, F32, Interval, Progress, Token
from inference.errors import PlosiveError
from inference.progress import share

TAUGHT = 0.8
"""Share of the shot that teaches."""

GUARD_S = 1.0
"""Seconds between what teaches and what judges."""

STEPS, RATE, BATCH = 300, 5e-4, 32
FLOW_STEPS, FLOW_RATE = 200, 5e-4
NEW = ", trained"
"""What a network is called after this training."""

HEARING = "hearing"
WAYS = {
    "rules": "rules", "speaker": "speaker model", "retrieval": "retrieval", "text2lip": "text2lip", "flow": "flow",
    HEARING: "flow that hears", f"text2lip{NEW}": "text2lip trained here", f"flow{NEW}": "flow trained here",
    f"{HEARING}{NEW}": "flow trained here, hears",
}
"""Every way that is judged, and what it is called. Those that hear need a sound."""

_SPOKEN = [i for i, axis in enumerate(AXES) if axis not in ("corner", "skew")]


@dataclass(frozen=True, slots=True)
class Learned:
    """Mean absolute error on the part that judges, pose units, by way; which predictor was in use before."""

    errors: Mapping[str, float]
    before: str
    seconds: float  # that taught
    hears: bool = False  # whether a way that hears may be chosen

    @property
    def best(self) -> str:
        """The way with the least error, of those that may be chosen."""
        open_to = [way for way in self.errors if self.hears or way.removesuffix(NEW) != HEARING]
        return min(open_to, key=lambda way: self.errors[way])

    @property
    def predictor(self) -> str:
        """Its predictor's id."""
        return self.best.removesuffix(NEW)

    @property
    def better(self) -> bool:
        """Whether it is another one than before, or a newly trained one."""
        return self.best != self.before


def learn(
    workspace: Workspace, track_id: str, progress: Progress, token: Token, speech_model: Path | None = None
) -> Learned:
    """Train and judge on an analysed face whose own words are known; what is best is applied to the document.

    `speech_model`: folder of a speech model of the user's own, whose features the flow learns to hear.
    """
    from inference import registry
    from inference.pose.deep import Listener, fingerprint
    from inference.pose.flow import train as flow
    from inference.pose.flow import weights as flow_weights
    from inference.pose.learn import fit_speaker
    from inference.pose.model import SpeakerModel, from_arrays
    from inference.pose.sound import hear
    from inference.pose.text import train as text
    from inference.pose.text import weights as text_weights

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
    samples = None if own is None else own.mono().placed(0, timebase.duration)[:, 0]
    sound = None if own is None or samples is None else hear(samples, own.rate)
    take = text.Take(phones, times, face.pose, taught, sound)
    listening: Listener | None = None
    if speech_model is not None:
        if own is None or samples is None or sound is None:
            raise PlosiveError("The shot has no sound for a speech model to hear", "Learn without one")
        listening = Listener(str(speech_model.resolve()), fingerprint(speech_model))
        media = workspace.shot.media.hash
        deep = features(
            speech_model, samples, own.rate, media, progress=share(progress, 0.0, 0.3), token=token)
        sound = replace(sound, deep=deep)

    fitted = fit_speaker(phones, times, face.pose, taught, frame_s, gap=face.scale.gap)
    before = from_arrays(workspace.arrays.get(track.speaker)) if track.speaker else None
    before = None if before is None else replace(before, gap=face.scale.gap)  # older versions did not keep it
    old = fitted if before is None else replace(fitted, network=before.network, flow=before.flow)
    net, seen = text_weights.from_bytes(old.network) if old.network else text_weights.shipped()
    net, more = text.train(
        [take], text.How(STEPS, BATCH, RATE), net, progress=share(progress, 0.3, 0.6), token=token)
    network = text_weights.to_bytes(net, seen | more)
    start = flow_weights.from_bytes(old.flow or flow_weights.shipped_bytes())
    flowing = flow_weights.to_bytes(flow.train(
        [replace(take, sound=sound)], flow.How(FLOW_STEPS, rate=FLOW_RATE), start, listener=listening,
        progress=share(progress, 0.6, 1.0), token=token))
    new = replace(old, network=network, flow=flowing)

    def error(way: str) -> float:
        model: SpeakerModel = new if way.endswith(NEW) else old
        predictor = registry.get("predictor", way.removesuffix(NEW)).make(model)
        how = {"sound": sound} if getattr(predictor, "hears", False) else {}
        pose: F32 = predictor.predict(phones, times, frame_s, **how)
        return float(np.abs(np.asarray(pose, np.float64) - face.pose)[judged][:, _SPOKEN].mean())

    ways = [way for way in WAYS if sound is not None or way.removesuffix(NEW) != HEARING]
    asked = speech_model is not None or track.predictor == HEARING
    found = Learned({way: error(way) for way in ways}, track.predictor, float(taught.sum() * frame_s), asked)
    if found.better:
        whole = before or fitted
        whole = replace(
            whole, units=whole.units or fitted.units,  # projects of older versions have none
            network=network if found.best == f"text2lip{NEW}" else whole.network,
            flow=flowing if found.best in (f"flow{NEW}", f"{HEARING}{NEW}") else whole.flow,
        )  # fmt: skip
        _use(workspace, track_id, found.predictor, workspace.arrays.put(whole.arrays()))
    return found


def _use(workspace: Workspace, track_id: str, predictor: str, name: str) -> None:
    learned = set_learned(workspace.session.project, track_id, speaker=name)
    assert isinstance(learned, Edited)
    chosen = set_methods(learned.project, track_id, predictor=predictor)
    assert isinstance(chosen, Edited)
    workspace.apply(Edited(chosen.project, "Learn how the face moves", chosen.spans))
