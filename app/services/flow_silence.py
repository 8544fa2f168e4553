"""What contact rules cost, rule by rule, and when it is silent: two tables of docs/flow.md, made again from footage.

    python -m app.services.flow_silence CLIPS CACHE RESULT.json [WEIGHTS]

CLIPS and CACHE as for `flow_study`; a network learns five minutes (or is WEIGHTS, which `flow_study` learned of them)
and speaks the sentences that are held out. A leak is a gap in silence, and silence may mean several things: silent
audio as `plosive evaluate` has it (nothing is heard above the room), the aligner's rests, GRID's own labels, or a level
of the whole spectrum, rumble and all. 80 ms are left out beside every sound, each time.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.media.audio import load_audio
from app.services.flow_study import (
    FIVE,
    FIVE_MINUTES,
    LEAK,
    TRIM,
    Silence,
    Way,
    fitted,
    free,
    heard,
    inside,
    judge,
    rests,
    shown,
    silent_audio,
)  # fmt: skip
from app.services.text_study import FRAME_S, digest, measure
from inference.api import F32, F64, Interval
from inference.pose import contact, events
from inference.pose.contact import OPEN
from inference.pose.flow.predict import FlowPredictor
from inference.pose.flow.train import train
from inference.pose.flow.weights import to_bytes
from inference.pose.model import SpeakerModel
from inference.pose.sound import Sound
from inference.pose.text.train import Take

QUIET_DB = (6, 10)  # above the room's noise, the level that a tenth of a clip stays below
LATE_S = 481 / 44_100  # GRID's labels were made of sound that its codec has not delayed yet
RULES = ("first silence", "other silences", "closures", "bites")


class Some(FlowPredictor):
    """The flow with only some of the contact rules."""

    def __init__(self, model: SpeakerModel, kept: Collection[str]) -> None:
        super().__init__(model)
        self.kept = kept
        self.first = 0.0

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float, sound: Sound | None = None) -> F32:
        """See `RulesPredictor.predict`."""
        self.first = min(phone.start for phone in phones if phone.label)
        return super().predict(phones, times, frame_s, sound)

    def _close(self, pose: F64, times: F64, contacts: contact.Contacts, quiet: F64) -> None:
        none = events.made([], [])
        first = quiet[:, 0] < self.first
        keep = np.where(first, "first silence" in self.kept, "other silences" in self.kept)
        super()._close(pose, times, replace(
            contacts, closures=contacts.closures if "closures" in self.kept else none,
            bites=contacts.bites if "bites" in self.kept else none), quiet[keep])


def labelled(clip: Path) -> Silence:
    """Frames that GRID's labels call silent."""
    rows = [line.split() for line in clip.with_suffix(".align").read_text().splitlines()]
    spans = [(int(a) / 25_000 + LATE_S, int(b) / 25_000 + LATE_S) for a, b, word in rows if word in ("sil", "sp")]
    return lambda take: inside(take.times, [(-1.0 if a < 0.1 else a, b) for a, b in spans])


def quiet(clip: Path, above_db: float) -> Silence:
    """Frames within 80 ms of which nothing, rumble included, is louder by so much than what a tenth of the clip is."""
    audio = load_audio(clip).mono()
    hop = audio.rate // 100
    samples = audio.samples[: len(audio.samples) // hop * hop, 0].astype(np.float64)
    power = np.convolve((samples.reshape(-1, hop) ** 2).mean(axis=1), np.full(3, 1 / 3), "same")
    level = 10 * np.log10(power + 1e-12)
    loud = (np.arange(len(level)) + 0.5)[level > np.percentile(level, 10) + above_db] * 0.01 + audio.start_us / 1e6
    return lambda take: np.asarray([np.abs(loud - at).min(initial=np.inf) > TRIM for at in take.times], np.bool_)


def leaks(way: Way, takes: Mapping[str, Take], silences: Mapping[str, Mapping[str, Silence]]) -> dict[str, float]:
    """Share of silent frames with the lips apart, by what silent means."""
    open_, out = {}, {}
    for name, take in takes.items():
        open_[name] = np.asarray(way(take), np.float64)[:, OPEN] > LEAK
    for what, by_clip in silences.items():
        found = [open_[name][by_clip[name](take) & take.usable] for name, take in takes.items()]
        out[what] = float(np.concatenate(found).mean())
    return out


def by_phones(predictor: FlowPredictor) -> Way:
    """What is shown where the recording moves the mouth and the phones alone say when it is silent."""

    def way(take: Take) -> F32:
        sound = heard(take)
        deaf = None if sound is None else replace(sound, loud=np.zeros(0, np.bool_))
        return predictor.predict(take.phones, take.times, FRAME_S, deaf)

    return way


def main(clips: Path, cache: Path, out: Path, weights: Path | None = None) -> None:
    """Both tables."""
    import torch

    torch.set_num_threads(1)
    files = {c.stem: c for c in sorted(clips.glob("*.mpg")) if c.with_suffix(".align").exists()}
    takes = measure(list(files.values()), cache)
    judged = {name: t for name, t in takes.items() if digest(name) % 5 == 0}
    taught = [takes[name] for name in sorted((n for n in takes if digest(n) % 5), key=lambda n: digest(n + " order"))]
    few = taught[:FIVE_MINUTES]
    model = replace(fitted(few), flow=weights.read_bytes() if weights else to_bytes(train(few, FIVE)))
    silences: dict[str, dict[str, Silence]] = {
        "silent audio": dict.fromkeys(judged, silent_audio), "aligner's rests": dict.fromkeys(judged, rests),
        "GRID's labels": {name: labelled(files[name]) for name in judged},
        **{f"{db} dB, whole spectrum": {name: quiet(files[name], db) for name in judged} for db in QUIET_DB},
    }
    parts: dict[str, tuple[str, ...]] = {
        "no rule": (), **{f"only {rule}": (rule,) for rule in RULES}, "all": RULES,
        **{f"all but {rule}": tuple(r for r in RULES if r != rule) for rule in RULES}}
    found: dict[str, object] = {
        "rules": {name: judge(shown(Some(model, kept)), list(judged.values())).correlation
                  for name, kept in parts.items()}}
    ways: dict[str, Way] = {
        "the measured mouth": lambda take: take.pose, "flow, before rules": free(FlowPredictor(model)),
        "flow": shown(FlowPredictor(model)), "flow, rests alone": by_phones(FlowPredictor(model))}
    found["leaks"] = {
        name: {"correlation": judge(way, list(judged.values())).correlation, **leaks(way, judged, silences)}
        for name, way in ways.items()}
    out.write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
