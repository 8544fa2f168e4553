"""`plosive adapt`: the editor network of one speaker, from a project's or a clip's own footage."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.cli.console import Console, UsageError
from app.cli.work import face_named, opened
from app.jobs.manager import JobManager
from app.services.adapting import Either, adapt_clip, gentle_stop
from app.services.face_training import adapt_face

if TYPE_CHECKING:
    from inference.render.editor.adapt import Adapted

FEW = 5
"""Frames below which a phone counts as hardly seen."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Train; say how good it is on footage it did not see. Stopped by Ctrl-C it keeps the best so far."""
    from inference.training.loop import How
    from inference.training.network import size_named

    if not 0 < arguments.minutes <= 24 * 60 or arguments.steps < 0:
        raise UsageError("--minutes is a length of time above 0, --steps a number of steps")
    size = size_named(arguments.size)
    if size.latent and arguments.vae is None:
        raise UsageError(f"--size {arguments.size} works in the latents of an autoencoder: give its folder with --vae")
    if missing := [str(path) for path in arguments.reference if not path.exists()]:
        raise UsageError(f"There is no {missing[0]}")
    how = How(size=arguments.size, minutes=arguments.minutes, steps=arguments.steps, seed=arguments.seed,
              vae=str(arguments.vae.resolve()) if size.latent else "")
    with gentle_stop() as stop:
        if arguments.path.is_dir():
            with opened(arguments.path) as studio:
                track = face_named(studio, arguments.face)
                found: Adapted = studio.jobs.run(
                    lambda progress, token: adapt_face(studio, track.id, how, footage=arguments.reference, stop=stop,
                                                       progress=progress, token=token),
                    console.progress)
                if found.bank.network.onnx:
                    studio.save()
        else:
            if not 0 < arguments.bank_until <= 1:
                raise UsageError("--bank-until is a share between 0 and 1")
            found = JobManager(inline=True).run(
                lambda progress, token: adapt_clip(
                    arguments.path, arguments.bank_until, how, arguments.output, progress, Either(token, stop),
                    arguments.reference),
                console.progress)
    _tell(found, how.seed, console)
    return 0


def _tell(found: Adapted, seed: int, console: Console) -> None:
    run = found.run
    for name in found.doubtful:
        console.warn(f"make sure that {name} shows the same person: the shape of the face does not tell")
    kept = bool(found.bank.network.onnx)
    values: dict[str, Any] = {
        "kept": kept, "samples": found.samples, "steps": run.steps, "planned": run.planned, "seed": seed,
        "before": {"mouth_psnr": round(run.before.psnr, 3), "sharpness": round(run.before.sharpness, 3)},
        "after": {"mouth_psnr": round(run.after.psnr, 3), "sharpness": round(run.after.sharpness, 3)},
        "end": {"mouth_psnr": round(run.end.psnr, 3), "sharpness": round(run.end.sharpness, 3),
                "worth_db": round(run.bargain.worth(run.end), 3)},
        "worth_db": round(run.worth, 3), "onnx_difference": found.difference, "phones": found.phones,
        "astray": run.astray, "references": found.footage, "doubtful": found.doubtful,
    }
    stopped = "" if run.steps == run.planned else f" (stopped; {run.planned} were planned)"
    lines = [run.astray] if run.astray else []
    lines += [
        f"{run.steps} steps on {found.samples} mouths{stopped}; the same again: --steps {run.planned} --seed {seed}",
        *(f"Also taught by {name}: {count} mouths" for name, count in found.footage.items()),
        f"Held out: mouth PSNR {run.before.psnr:.2f} -> {run.after.psnr:.2f} dB, sharpness "
        f"{run.before.sharpness:.2f} -> {run.after.sharpness:.2f}",
        f"{run.worth:+.2f} dB beyond what blur would buy: {'kept' if kept else 'not kept'}",
    ]
    if run.net.size.plate:
        lines.append(f"It corrects the face's own mouth; beside the lips it leaves {run.after.kept:.0%} to the plate")
    console.result(values, "\n".join([*lines, *covered(found.phones)]))


def covered(phones: dict[str, int]) -> list[str]:
    """How many frames show each of the 39 phones, and which are hardly seen; nothing where nobody knows."""
    if not phones:
        return []
    cells = [f"{name:>3}{count:5}" for name, count in phones.items()]
    lines = ["Frames of each sound:", *("".join(cells[at : at + 10]) for at in range(0, len(cells), 10))]
    if rare := [name for name, count in phones.items() if count < FEW]:
        lines.append(f"Sounds hardly seen: {' '.join(rare)}")
    return lines
