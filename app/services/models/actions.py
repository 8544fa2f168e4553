"""What can be done with a model: listed, shared as a file, taken from one, tried on a face, deleted.

A file is checked before anything of it is kept: its shape, its version and the hash of its weights. Taken from another
speaker it is measured on this face's own held-out mouths, and used only where it is better, as a training's own is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.document.edits.analysis import use_renderer
from app.document.edits.result import Edited, Refused
from app.document.model import Project
from app.document.phrase import phrase
from app.io.atomic import write_atomic
from app.services import adapting, face_training, licences
from app.services.models.model import KINDS, Model
from app.services.models.owned import OWN, library, numbers, of_file, owned, weights_of
from app.services.models.shipped import shipped
from app.services.workspace import Workspace
from inference.api import Progress, Token
from inference.errors import PlosiveError, system_reason
from inference.training.card import about_of, card_of, with_about
from inference.training.score import LEAST

LARGEST = 4 << 30
"""Bytes of a file that is read at all."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A foreign network on a face's held-out mouths: PSNR and sharpness before and after, gain beyond blur (dB)."""

    track_id: str
    bank: str  # the face's bank with it; "" where it is no better
    trained_on: str
    before: tuple[float, float]
    after: tuple[float, float]
    worth: float


def listed(project: Project | None, folder: Path | None) -> list[Model]:
    """Every model, in the order it is shown. Reads files: not for the window's thread."""
    order = list(KINDS)
    return sorted([*owned(project, folder), *shipped()], key=lambda model: order.index(model.kind))


def share(model: Model, folder: Path, bank: str, out: Path) -> None:
    """Write a network with its card, and the card once more to be read beside it. Raises PlosiveError."""
    data = weights_of(folder, bank) if model.kind == "face" else _read(model.place)
    if not data:
        raise PlosiveError(f"{model.title} is no longer there", "Adapt to the face again")
    about = about_of(data)
    said = {"title": model.title, "licence": about.get("licence") or OWN, "origin": str(model.origin),
            "date": model.date}  # fmt: skip
    data = with_about(data, **{name: value for name, value in said.items() if not about.get(name)})
    write_atomic(out, data)
    write_atomic(out.with_suffix(".md"), _card(replace(model, licence=str(said["licence"])), data).encode())


def take(path: Path) -> Model:
    """Check a file and keep it in the library. Raises PlosiveError when it is damaged, foreign, or not to be used."""
    from inference.training.checkpoint import from_bytes

    data = _read(path)
    about = about_of(data)  # says at once when it is something else
    licences.check(path.name, str(about.get("licence") or licences.UNKNOWN))
    from_bytes(data)
    kept = library() / path.name
    number = 1
    while kept.exists() and kept.read_bytes() != data:
        number += 1
        kept = library() / f"{path.stem} {number}{path.suffix}"
    write_atomic(kept, data)
    model = of_file(kept)
    assert model is not None
    return model


def try_on(
    workspace: Workspace, project: Project, track_id: str, model: Model, progress: Progress, token: Token,
) -> Trial:
    """Measure a network of the library on a face. For a job."""
    from inference.render.editor.adapt import judged

    data = _read(model.place)
    licences.check(model.title, str(about_of(data).get("licence") or licences.UNKNOWN))
    bank = face_training.bank_of(workspace, project, track_id)
    if project.track(track_id)[1].dubbed and card_of(data)["size"].get("plate"):
        raise PlosiveError(f"{model.title} corrects a face's own mouth, and this face is dubbed",
                           "Adapt to the face, or use a model of a dub")
    found = judged(bank, data, adapting.folder(), progress=progress, token=token)
    token.check()
    kept = workspace.arrays.put(found.bank.arrays()) if found.worth > LEAST else ""
    return Trial(track_id, kept, project.track(track_id)[1].bank, (found.before.psnr, found.before.sharpness),
                 (found.after.psnr, found.after.sharpness), found.worth)


def wear(project: Project, trial: Trial) -> Edited | Refused:
    """Render a face by the network that was tried on it, as one step of history."""
    anew = phrase("The face was learned anew meanwhile: try the model again.")
    return face_training.rendered_by(
        project, trial.track_id, trial.trained_on, trial.bank, anew, label="Use a model"
    )


def bank_without(workspace: Workspace, project: Project, track_id: str) -> str:
    """The bank of a face without its network, kept in the project's arrays. For a worker."""
    return workspace.arrays.put(face_training.bank_of(workspace, project, track_id).arrays())


def forget(project: Project, track_id: str, bank: str) -> Edited | Refused:
    """Let go of a face's network: undo brings it back."""
    made = use_renderer(project, track_id, "exemplar", bank)
    return replace(made, label="Remove the network") if isinstance(made, Edited) else made


def delete(model: Model) -> None:
    """Delete a file of the library, or a training that could go on. Raises PlosiveError."""
    if model.kind not in ("file", "run") or model.place is None:
        raise PlosiveError(f"{model.title} cannot be deleted here", "Delete it where it is kept")
    try:
        model.place.unlink(missing_ok=True)
        if model.kind == "run" and not list(model.place.parent.glob(f"{model.place.name[:16]}-*.state")):
            for samples in model.place.parent.glob(f"{model.place.name[:16]}*.npz"):
                samples.unlink(missing_ok=True)
    except OSError as error:
        raise PlosiveError(f"{model.place.name} could not be deleted: {system_reason(error)}",
                           "Check whether another program has it open") from error


def _read(path: Path | None) -> bytes:
    try:
        if path is None:
            return b""
        if path.stat().st_size > LARGEST:
            raise PlosiveError(f"{path.name} is too large for an editor network", "Choose another file")
        return path.read_bytes()
    except OSError as error:
        raise PlosiveError(f"{path} cannot be read: {system_reason(error)}", "Choose another file") from error


def _card(model: Model, data: bytes) -> str:
    """The card to be read."""
    about = about_of(data)
    rows = (
        ("Licence", model.licence), ("Trained on", str(model.origin)), ("Held out", numbers(about)),
        ("Date", model.date), ("SHA-256 of the weights", model.digest), ("Bytes", str(len(data))),
    )  # fmt: skip
    lines = [f"- **{name}**: {value}" for name, value in rows if value]
    return "\n".join([f"# {model.title}", "", "An editor network of Plosive, for one speaker's mouth.", "", *lines, ""])
