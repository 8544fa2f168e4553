"""How well text alone moves a mouth: the tables of docs/text2lip.md, made again from footage.

    python -m app.services.text_study CLIPS CACHE RESULT.json

CLIPS is a folder of short clips of one speaker, each with a GRID `.align` beside it (what is said; the times are not
used). Poses are measured and phones aligned once, into CACHE. A fifth of the clips, chosen by a hash of the name, is
never learned from. Everything runs on one thread.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.media.audio import load_audio
from app.media.decode import VideoSource
from app.media.probe import probe
from inference.api import AXES, F32, F64, Interval
from inference.face.analyse import describe
from inference.face.track import Tracker, Tracklet
from inference.pose.learn import fit_speaker
from inference.pose.predict import RulesPredictor, SpeakerPredictor
from inference.pose.sound import BANDS, Sound, hear
from inference.pose.text.network import Parts
from inference.pose.text.predict import infer
from inference.pose.text.train import How, Take, later, train
from inference.pose.text.weights import to_bytes
from inference.speech.align import PocketsphinxAligner

FRAME_S = 0.04
WHOLE = How(steps=1000, batch=64, rate=2e-3)
SHORT = How(steps=150, batch=32, rate=3e-3)
VARIANTS = {
    "whole": SHORT, "p = 0": replace(SHORT, drop=0.0), "p = 1": replace(SHORT, drop=1.0),
    "p = 0.5, constant": replace(SHORT, drop=0.5), "no pseudo-audio": replace(SHORT, parts=Parts(pseudo=False)),
    "no GLU": replace(SHORT, parts=Parts(glu=False)),
    "one joint attention": replace(SHORT, parts=Parts(stages="both")),
    "stages swapped": replace(SHORT, parts=Parts(stages="visemes audio")),
    "visemes only": replace(SHORT, parts=Parts(phones=False)),
}  # fmt: skip
_SPOKEN = [i for i, axis in enumerate(AXES) if axis not in ("corner", "skew")]
_GRID: tuple[dict[str, str], ...] = (
    {"b": "bin", "l": "lay", "p": "place", "s": "set"}, {"b": "blue", "g": "green", "r": "red", "w": "white"},
    {"a": "at", "b": "by", "i": "in", "w": "with"}, {},
    {"z": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
     "8": "eight", "9": "nine"},
    {"a": "again", "n": "now", "p": "please", "s": "soon"},
)  # fmt: skip
Way = Callable[[Take], F32 | F64]


def words(clip: Path) -> str:
    """What a GRID clip says, by its `.align` or else by its name; single letters marked as such."""
    align = clip.with_suffix(".align")
    if align.exists():
        said = [line.split()[2] for line in align.read_text().splitlines()]
    else:
        said = [of.get(letter, letter) for of, letter in zip(_GRID, clip.stem, strict=False)]
    return " ".join(w.upper() + "." if len(w) == 1 else w for w in said if w not in ("sil", "sp"))


def measure(clips: Sequence[Path], cache: Path) -> dict[str, Take]:
    """Every clip as a take; all share one scale of the axes, as one speaker's footage does."""
    cache.mkdir(parents=True, exist_ok=True)
    group: list[Tracklet] = []
    shot: list[int] = []
    where: dict[str, tuple[int, int]] = {}
    for number, clip in enumerate(clips):
        stored = cache / f"{clip.stem}.track"
        if not stored.exists():
            source, tracker = VideoSource(clip, probe(clip)), Tracker(1)
            for index, picture in enumerate(source.frames()):
                tracker.step(index, picture, False)
            stored.write_bytes(pickle.dumps((len(source), tracker.finish())))
            source.close()
        count, tracklets = pickle.loads(stored.read_bytes())
        where[clip.stem] = len(shot), len(shot) + count
        for tracklet in tracklets:
            tracklet.frames, tracklet.shot = [f + len(shot) for f in tracklet.frames], number
            group.append(tracklet)
        shot += [number] * count
    face = describe(group, np.array(shot, np.int64))
    usable = face.present & (face.visibility > 0.95) & np.isfinite(face.pose).all(axis=1)
    out = {}
    for clip in clips:
        low, high = where[clip.stem]
        stored = cache / f"{clip.stem}.phones"
        if not stored.exists():
            audio = load_audio(clip).mono()
            found = PocketsphinxAligner().align(audio.samples[:, 0], audio.rate, words(clip))
            start = audio.start_us / 1e6
            phones = tuple(Interval(p.label, p.start + start, p.end + start) for p in found.phones)
            stored.write_bytes(pickle.dumps((phones, later(hear(audio.samples[:, 0], audio.rate), start))))
        phones, sound = pickle.loads(stored.read_bytes())
        times = (np.arange(high - low) + 0.5) * FRAME_S
        out[clip.stem] = Take(phones, times, face.pose[low:high], usable[low:high], sound)
    return out


def error(way: Way, takes: Sequence[Take]) -> float:
    """Mean absolute error over usable frames and the ten axes that speech moves."""
    return float(np.concatenate([np.abs(way(t) - t.pose)[t.usable][:, _SPOKEN].ravel() for t in takes]).mean())


def first_half(sound: Sound | None) -> Sound | None:
    """A recording that breaks off in the middle."""
    if sound is None:
        return None
    mel = sound.mel.copy()
    mel[len(mel) // 2 :] = np.nan
    return Sound(mel)


def end_to_end(takes: Sequence[Take]) -> Take:
    """Takes one after another on one clock, as one shot."""
    length = max(float(t.times[-1]) for t in takes) + FRAME_S
    rows = round(length * 100)
    phones = tuple(
        Interval(p.label, p.start + i * length, min(p.end, length) + i * length)
        for i, t in enumerate(takes) for p in t.phones if p.start < length
    )  # fmt: skip
    mel = np.zeros((len(takes), rows, BANDS), np.float32)
    for row, take in zip(mel, takes, strict=True):
        heard = np.nan_to_num(take.sound.mel[:rows]) if take.sound is not None else np.zeros((0, BANDS), np.float32)
        row[: len(heard)] = heard
    return Take(
        phones, np.concatenate([t.times + i * length for i, t in enumerate(takes)]),
        np.concatenate([t.pose for t in takes]), np.concatenate([t.usable for t in takes]),
        Sound(mel.reshape(-1, BANDS)),
    )  # fmt: skip


def baselines(taught: Sequence[Take], held: Sequence[Take]) -> dict[str, float]:
    """Mean pose, rules and the speaker model, fitted on what is taught."""
    whole = end_to_end(taught)
    pose, usable = whole.pose, whole.usable
    model = fit_speaker(whole.phones, whole.times, pose, usable, FRAME_S, whole.sound)
    mean, rules, speaker = pose[usable].mean(axis=0), RulesPredictor(model), SpeakerPredictor(model)

    def filled(sound: Sound | None) -> Sound | None:
        return None if sound is None else Sound(np.nan_to_num(sound.mel))

    return {
        "mean pose": error(lambda t: np.tile(mean, (len(t.times), 1)), held),
        "rules, usual span": error(lambda t: RulesPredictor()._free(t.phones, t.times, None), held),
        "rules, calibrated": error(lambda t: rules._free(t.phones, t.times, None), held),
        "rules, calibrated, contacts": error(lambda t: rules.predict(t.phones, t.times, FRAME_S), held),
        "speaker model": error(lambda t: speaker._free(t.phones, t.times, None), held),
        "speaker model, sound": error(lambda t: speaker._free(t.phones, t.times, filled(t.sound)), held),
    }


def run(how: How, taught: Sequence[Take], held: Sequence[Take]) -> tuple[dict[str, float], bytes]:
    """Errors of one training without, with and with half the sound; and its weights."""
    net, known = train(taught, how)

    def way(pick: Callable[[Sound | None], Sound | None]) -> float:
        return error(lambda t: infer(net, known, t.phones, t.times, pick(t.sound)), held)

    found = {"text": way(lambda sound: None), "sound": way(lambda sound: sound), "half": way(first_half)}
    return found, to_bytes(net, known)


def main(clips: Path, cache: Path, out: Path) -> None:
    """Make everything; the weights are written beside the result."""
    import torch

    torch.set_num_threads(1)
    takes = measure(sorted(c for c in clips.glob("*.mpg") if c.with_suffix(".align").exists()), cache)
    held = [t for name, t in takes.items() if digest(name) % 5 == 0]
    taught = [t for name, t in takes.items() if digest(name) % 5]
    whole, weights = run(WHOLE, taught, held)
    out.with_suffix(".safetensors").write_bytes(weights)
    found: dict[str, object] = {"clips": [len(taught), len(held)], "network": whole, **baselines(taught, held)}
    for name, how in VARIANTS.items():
        found[name] = [run(replace(how, seed=seed), taught, held)[0] for seed in range(3)]
        out.write_text(json.dumps(found, indent=1))


def digest(name: str) -> int:
    """A number that a clip's name decides alone: 0 modulo 5 is held out."""
    return int(hashlib.md5(f"grid_s1__{name}".encode(), usedforsecurity=False).hexdigest(), 16)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
