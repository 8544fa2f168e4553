"""`plosive models`: every model there is, and what the models panel does with one: share, take, use, delete."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.console import Console, UsageError
from app.cli.work import face_named, opened
from app.document.edits.result import Refused
from app.services.models import actions
from app.services.models.model import KINDS, Model
from app.services.studio import Studio
from inference.errors import PlosiveError


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List them, or do one thing with one of them."""
    if (arguments.share or arguments.use) and arguments.project is None:
        raise UsageError("--share and --use need the project whose face is meant")
    with ExitStack() as held:
        studio = None if arguments.project is None else held.enter_context(opened(arguments.project))
        if arguments.take is not None:
            model = actions.take(arguments.take)
            console.result(_values(model), f"{model.key} is kept: {model.title}, {model.licence}")
        elif arguments.delete:
            model = _named(arguments.delete, studio)
            actions.delete(model)
            console.result(_values(model), f"{model.key} is deleted")
        elif studio is not None and arguments.share is not None:
            _share(studio, arguments, console)
        elif studio is not None and arguments.use:
            _use(studio, arguments, console)
        else:
            _list(_all(studio), console)
    return 0


def _all(studio: Studio | None) -> list[Model]:
    if studio is None:
        return actions.listed(None, None)
    return actions.listed(studio.session.project, studio.folder)


def _named(key: str, studio: Studio | None) -> Model:
    found = next((model for model in _all(studio) if model.key == key), None)
    if found is None:
        raise PlosiveError(f"There is no model {key}", "See what there is with plosive models")
    return found


def _share(studio: Studio, arguments: argparse.Namespace, console: Console) -> None:
    track, out = face_named(studio, arguments.face), Path(arguments.share)
    model = next((m for m in _all(studio) if m.kind == "face" and m.track_id == track.id), None)
    if model is None:
        raise PlosiveError(f"No network was trained for {track.name}", "Train one with plosive adapt")
    actions.share(model, studio.folder, track.bank, out)
    console.result(_values(model) | {"output": str(out)}, f"{out}, and what it is in {out.with_suffix('.md').name}")


def _use(studio: Studio, arguments: argparse.Namespace, console: Console) -> None:
    """Measured on the face's own held-out mouths first, as the panel does."""
    track, model = face_named(studio, arguments.face), _named(arguments.use, studio)
    if model.kind != "file":
        raise UsageError("--use wants a network that was taken from a file: file:NAME.safetensors")
    trial = studio.jobs.run(
        lambda progress, token: actions.try_on(studio, studio.session.project, track.id, model, progress, token),
        console.progress)
    if trial.bank:
        made = actions.wear(studio.session.project, trial)
        if isinstance(made, Refused):
            raise PlosiveError(made.reason, "Try it again")
        studio.apply(made)
        studio.save()
    (psnr, sharp), (psnr_now, sharp_now) = trial.before, trial.after
    values = {"used": bool(trial.bank), "before": trial.before, "after": trial.after, "worth_db": round(trial.worth, 3)}
    console.result(values, "\n".join((
        f"Held out: mouth PSNR {psnr:.2f} -> {psnr_now:.2f} dB, sharpness {sharp:.2f} -> {sharp_now:.2f}",
        f"{round(trial.worth, 2) + 0.0:+.2f} dB beyond what blur would buy: {'used' if trial.bank else 'not used'}")))


def _list(models: list[Model], console: Console) -> None:
    lines: list[str] = []
    for kind, title in KINDS.items():
        of_kind = [model for model in models if model.kind == kind]
        lines += [f"{title}:"] if of_kind else []
        for model in of_kind:
            lines.append(f"  {model.title} ({model.licence}, {model.bytes / 1e6:.1f} MB)  {model.key}")
            told = [model.numbers, f"used by {', '.join(model.used_by)}" if model.used_by else "", model.note]
            lines += [f"    {text}" for text in told if text]
    console.result({"models": [_values(model) for model in models]}, "\n".join(lines))


def _values(model: Model) -> dict[str, Any]:
    return asdict(model) | {"place": str(model.place or "")}
