"""How well sound and phones move a mouth: the tables of docs/flow.md, made again from footage.

    python -m app.services.flow_study CLIPS CACHE RESULT.json [PART...]

CLIPS is a folder of GRID clips of one speaker with their `.align` files; CACHE as for `text_study`, whose measured
poses and aligned phones are used. The same fifth of the sentences is never learned from. PARTs: `known` (what learns
nothing by steps), `five` (the network from five minutes; beside the result), `base` (weights of all that is not held
out, beside the result, judged on s1 and on strangers, and 20 s learned on top), `ablation`. Each adds to the result.
Everything runs on one thread.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from app.services.text_study import FRAME_S, digest, end_to_end, measure
from inference.api import AXES, BOOL, F32, F64, Interval
from inference.metrics.follow import correlation
from inference.metrics.motion import jitter
from inference.pose import contact
from inference.pose.contact import OPEN
from inference.pose.flow.predict import FlowPredictor
from inference.pose.flow.retrieve import RetrievalPredictor
from inference.pose.flow.seal import SealedPredictor
from inference.pose.flow.solve import Sampling, poses
from inference.pose.flow.train import How, train
from inference.pose.flow.weights import from_bytes, to_bytes
from inference.pose.learn import fit_speaker
from inference.pose.model import SpeakerModel, unmeasured
from inference.pose.predict import RulesPredictor, SpeakerPredictor
from inference.pose.sound import Sound
from inference.pose.text.predict import TextPredictor
from inference.pose.text.train import Take

FIVE_MINUTES, TWENTY_SECONDS = 100, 7  # clips of 3 s
GAP = 0.148  # inter-ocular distances that 1 of `open` is on this speaker
LEAK = 0.07  # of `open`: here .012 inter-ocular distances between the lips' middles, where .015 counts as a leak
EARLY = 0.2  # s before a sound: half of this speaker's sentences begin with lips parted for 0.16 s or more
TRIM = 0.08  # s, as `plosive evaluate`
FIVE = How(steps=800)
BASE = How(steps=1500, batch=48)
WARM = How(steps=200, rate=5e-4)
SHORT = How(steps=150, batch=24)
SPOKEN = [i for i, axis in enumerate(AXES) if axis not in ("corner", "skew")]
Way = Callable[[Take], F32 | F64]
Silence = Callable[[Take], BOOL]


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one way of predicting, on sentences held out. `correlation`: of the lip gap, mean over the sentences;
    `amplitude`, `jitter`: over the real ones; `error`: mean absolute, ten axes, pose units; `closure`: bilabials that
    close on a shown frame (C1); `leak_audio`, `leak_rests`: share of frames with the lips apart, of those under silent
    audio and of those in the aligner's rests."""

    correlation: float
    lowest: float
    pooled: float
    amplitude: float
    jitter: float
    error: float
    closure: float
    leak_audio: float
    leak_rests: float


def rests(take: Take) -> BOOL:
    """(N,) frames that the aligner calls silent."""
    return inside(take.times, [(p.start, p.end) for p in take.phones if not p.label])


def silent_audio(take: Take) -> BOOL:
    """(N,) frames near which nothing is heard above the room."""
    return np.zeros(len(take.times), np.bool_) if take.sound is None else take.sound.silent(take.times, TRIM)


def inside(times: F64, spans: Sequence[tuple[float, float]]) -> BOOL:
    """(N,) times (N,) s that lie `TRIM` s inside one of these."""
    out = np.zeros(len(times), np.bool_)
    for start, end in spans:
        out |= (times > start + TRIM) & (times < end - TRIM)
    return out


def judge(way: Way, takes: Sequence[Take]) -> Figures:
    """Every figure over the usable frames of these takes."""
    each, gaps, real, error, moved, still = [], [], [], [], [], []
    closed = spoken = 0
    apart: dict[Silence, list[bool]] = {silent_audio: [], rests: []}
    for take in takes:
        pose, use = np.asarray(way(take), np.float64), take.usable
        mine, true = pose[use, OPEN], take.pose[use, OPEN].astype(np.float64)
        each.append(correlation(mine, true))
        gaps.append(mine)
        real.append(true)
        error.append(np.abs(pose - take.pose)[use][:, SPOKEN].ravel())
        moved.append(jitter(mine))
        still.append(jitter(true))
        kept = contact.report(pose, take.phones, take.times, FRAME_S)
        closed, spoken = closed + kept.closed, spoken + kept.bilabials
        for silence, found in apart.items():
            found += (pose[silence(take) & use, OPEN] > LEAK).tolist()
    a, b = np.concatenate(gaps), np.concatenate(real)
    return Figures(
        float(np.mean(each)), float(np.min(each)), correlation(a, b), float(a.std() / b.std()),
        float(np.mean(moved) / np.mean(still)), float(np.concatenate(error).mean()), closed / max(spoken, 1),
        *(float(np.mean(found)) if found else float("nan") for found in (apart[silent_audio], apart[rests])),
    )  # fmt: skip


def fitted(takes: Sequence[Take]) -> SpeakerModel:
    """The speaker model of takes, with sound; its units are the takes'."""
    whole = end_to_end(takes)
    return fit_speaker(whole.phones, whole.times, whole.pose, whole.usable, FRAME_S, whole.sound, GAP)


def shown(predictor: RulesPredictor, sound: bool = True) -> Way:
    """What the product shows: with contact rules."""
    return lambda take: predictor.predict(take.phones, take.times, FRAME_S, heard(take) if sound else None)


def free(predictor: RulesPredictor, sound: bool = True) -> Way:
    """Before contact rules."""
    return lambda take: predictor._free(take.phones, take.times, heard(take) if sound else None)


def heard(take: Take) -> Sound | None:
    """A take's sound without gaps."""
    return None if take.sound is None else replace(take.sound, mel=np.nan_to_num(take.sound.mel))


class _Truth(SealedPredictor):
    """The measured mouth itself: with contact rules laid over it, no predictor can come nearer than this."""

    reach = 2.0

    def __init__(self, take: Take, model: SpeakerModel) -> None:
        super().__init__(model)
        self.take = take

    def _free(self, phones: Sequence[Interval], times: F64, sound: Sound | None) -> F64:
        return np.stack([np.interp(times, self.take.times, self.take.pose[:, a]) for a in range(len(AXES))], axis=-1)


def _early(predictor: SealedPredictor, *what: Any) -> F32:
    predictor.early = EARLY
    return predictor.predict(*what)


def _ceiling(model: SpeakerModel, rules: Callable[..., F32]) -> Way:
    return lambda take: rules(_Truth(take, model), take.phones, take.times, FRAME_S, heard(take))


def known(taught: Sequence[Take], judged: Sequence[Take]) -> dict[str, Figures]:
    """Ceilings, and every way that learns nothing by steps."""
    out = {"rules, nobody measured": judge(shown(RulesPredictor()), judged)}
    for name, count in (("five minutes", FIVE_MINUTES), ("20 s", TWENTY_SECONDS)):
        model = fitted(taught[:count])
        out[f"measured mouths, table's closures, {name}"] = judge(_ceiling(model, RulesPredictor.predict), judged)
        out[f"measured mouths, {name}"] = judge(_ceiling(model, SealedPredictor.predict), judged)
        out[f"measured mouths, parting {EARLY} s early, {name}"] = judge(_ceiling(model, _early), judged)
        ways: dict[str, RulesPredictor] = {
            "rules": RulesPredictor(model), "speaker": SpeakerPredictor(model), "retrieval": RetrievalPredictor(model)}
        for way, predictor in ways.items():
            for sound in (False, True) if way == "speaker" else (False,):
                label = f"{way}{', sound' if sound else ''}, {name}"
                out[f"{label}, before rules"] = judge(free(predictor, sound), judged)
                out[label] = judge(shown(predictor, sound), judged)
    text = TextPredictor(fitted(taught[:FIVE_MINUTES]))
    out["text2lip, shipped, before rules"] = judge(free(text), judged)
    out["text2lip, shipped"] = judge(shown(text), judged)
    return out


def network(net_bytes: bytes, model: SpeakerModel, judged: Sequence[Take]) -> dict[str, Figures]:
    """One network: before and after contact rules, with sound and without, as an estimate and drawn."""
    with_it = replace(model, flow=net_bytes)
    out = {}
    ways = {"": Sampling(), ", 4 steps from the middle": Sampling(4), ", drawn in 4 steps": Sampling(4, 1.0)}
    for name, how in ways.items():
        for sound in (True, False):
            label = f"flow{', sound' if sound else ''}{name}"
            predictor = FlowPredictor(with_it, how)
            out[f"{label}, before rules"] = judge(free(predictor, sound), judged)
            out[label] = judge(shown(predictor, sound), judged)
            if not name:
                predictor.early = EARLY
                out[f"{label}, parting {EARLY} s early"] = judge(shown(predictor, sound), judged)
    return out


def ablation(taught: Sequence[Take], judged: Sequence[Take], strangers: Sequence[Take]) -> dict[str, list[Figures]]:
    """Short trainings on five minutes over three seeds: before contact rules, with sound."""
    out: dict[str, list[Figures]] = {}
    spread, another = fitted(taught).units, fitted(strangers).units
    assert spread is not None and another is not None
    own, other = spread.spread(), another.spread()

    def row(label: str, net_bytes: bytes, how: Sampling, source: F32 | None) -> None:
        net = from_bytes(net_bytes)
        found = judge(lambda t: poses(net, t.phones, t.times, heard(t), source, how), judged)
        out.setdefault(label, []).append(found)

    for seed in range(3):
        both = to_bytes(train(taught, replace(SHORT, seed=seed)))
        flow = to_bytes(train(taught, replace(SHORT, seed=seed, plain=0.0)))
        plain = to_bytes(train(taught, replace(SHORT, seed=seed, plain=1.0)))
        without = to_bytes(train(taught, replace(SHORT, seed=seed, alone=1.0, others=0.0)))
        row("L1 regression alone", plain, Sampling(), own)
        row("flow alone, drawn, 4 steps", flow, Sampling(4, 1.0, seed=seed), own)
        row("flow alone, mean of 4 draws", flow, Sampling(4, 1.0, 4, seed=seed), own)
        row("both, estimate", both, Sampling(), own)
        row("both, 4 steps from the middle", both, Sampling(4), own)
        for steps in (1, 2, 4, 10, 25):
            row(f"both, drawn, {steps} steps", both, Sampling(steps, 1.0, seed=seed), own)
        row("source poses off", both, Sampling(), None)
        row("source poses of others", both, Sampling(), other)
        row("trained without source poses", without, Sampling(), None)
    return out


def main(clips: Path, cache: Path, out: Path, parts: Sequence[str]) -> None:
    """Make the parts named, all when none is."""
    import torch

    torch.set_num_threads(1)
    takes = measure(sorted(c for c in clips.glob("*.mpg") if c.with_suffix(".align").exists()), cache)
    judged = [t for name, t in takes.items() if digest(name) % 5 == 0]
    taught = [takes[name] for name in sorted((n for n in takes if digest(n) % 5), key=lambda n: digest(n + " order"))]
    found = json.loads(out.read_text()) if out.exists() else {}

    def keep(part: str, figures: dict[str, Figures] | dict[str, list[Figures]]) -> None:
        found[part] = {k: [asdict(f) for f in v] if isinstance(v, list) else asdict(v) for k, v in figures.items()}
        out.write_text(json.dumps(found, indent=1))

    def strangers() -> dict[str, Take]:
        return measure(sorted(clips.parent.glob("grid_multi/*.mpg")), cache / "others")

    for part in parts or ("known", "five", "base", "ablation"):
        if part == "known":
            keep(part, known(taught, judged))
        elif part == "five":
            few = taught[:FIVE_MINUTES]
            made = to_bytes(train(few, FIVE))
            out.with_name(f"{out.stem}-five.safetensors").write_bytes(made)
            keep(part, network(made, fitted(few), judged))
        elif part == "base":
            base = to_bytes(train(taught, BASE))
            out.with_suffix(".safetensors").write_bytes(base)
            few = taught[:TWENTY_SECONDS]
            keep(part, network(base, fitted(few), judged))
            keep("strangers", network(base, unmeasured(), list(strangers().values())))
            keep("20 s on base", network(to_bytes(train(few, WARM, from_bytes(base))), fitted(few), judged))
        elif part == "ablation":
            keep(part, ablation(taught[:FIVE_MINUTES], judged, list(strangers().values())))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
