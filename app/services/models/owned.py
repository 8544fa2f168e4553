"""Models of the user's own: networks learned from faces, files of others, trainings that can go on, folders.

Everything is found by looking: in the open project, in those that were open lately, in the cache and in the library.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.document.model import FaceTrack, Project
from app.document.phrase import phrase
from app.io import project as project_io
from app.io import recent
from app.io.arrays import ArrayStore
from app.services import adapting, licences, paths
from app.services.models.model import Model
from inference.errors import PlosiveError
from inference.training.card import card_of

OWN = phrase("own footage")
"""The licence of a network that was trained on nothing but the user's footage."""
WEIGHTS, ONNX = "editor_weights", "editor_onnx"
LINE = 120
"""Characters of what a card says of itself."""
PREDICTORS = {"network": ("text2lip",), "flow": ("flow", "hearing")}
"""Arrays of a speaker model that hold a network, and whose it is."""
_RUN = re.compile(r"([0-9a-f]{16})-(\w+)-(\d+)(?:-[0-9a-f]{8})?\.state")


def library() -> Path:
    """Where models that came as files are kept."""
    return paths.data() / "models"


def owned(project: Project | None, folder: Path | None) -> Iterator[Model]:
    """All of them, the open project's first. `folder` is the open project's."""
    seen: dict[str, Model] = {}
    for name, opened, where in _projects(project, folder):
        for shot in opened.shots:
            for track in shot.tracks:
                model = _of_face(track, name, where, opened is project)
                if model is not None and model.key in seen:  # the same network in a copy of the project
                    seen[model.key] = replace(seen[model.key], used_by=(*seen[model.key].used_by, *model.used_by))
                elif model is not None:
                    seen[model.key] = model
                for model in _of_speech(track, name, where):
                    seen.setdefault(model.key, model)
    yield from seen.values()
    for path in sorted(library().glob("*.safetensors")):
        model = of_file(path)
        if model is not None:
            yield model
    yield from _runs()
    yield from _folders(project, folder)


def _projects(project: Project | None, folder: Path | None) -> Iterator[tuple[str, Project, Path]]:
    if project is not None and folder is not None:
        yield folder.stem, project, folder
    for other in recent.recent():
        if folder is None or other.absolute() != folder.absolute():
            try:
                yield other.stem, project_io.load(other), other
            except PlosiveError:
                continue


def weights_of(folder: Path, bank: str) -> bytes:
    """The network inside a bank of a project folder; b"" when it has none. Raises PlosiveError when it is damaged."""
    arrays = ArrayStore(folder)
    if not arrays.has(bank):
        return b""
    found = arrays.get(bank).get(WEIGHTS)
    return b"" if found is None else found.tobytes()


def _of_face(track: FaceTrack, project: str, folder: Path, opened: bool) -> Model | None:
    try:
        data = weights_of(folder, track.bank)
        if not data:
            return None
        card = card_of(data)
    except PlosiveError:
        return None
    place = ArrayStore(folder).folder / track.bank
    about = card["about"]
    licence = str(about.get("licence") or OWN)
    used = track.renderer == adapting.EDITOR
    return Model(
        f"face:{card.get('sha256', track.bank)}", "face", f"{track.name} · {project}", _line(licences.short(licence)),
        licences.commercial(licence), _origin(about), sum((place / f"{name}.npy").stat().st_size
                                                          for name in (WEIGHTS, ONNX)),
        _day(place / f"{WEIGHTS}.npy"), str(card.get("sha256", "")), numbers(about),
        "" if used else phrase("Not used: the face is rendered by its own mouths alone"), place,
        (f"{track.name} · {project}",) if used else (), track.id if opened else "",
    )  # fmt: skip


def _of_speech(track: FaceTrack, project: str, folder: Path) -> Iterator[Model]:
    """What `plosive learn` taught a face's predictors."""
    place = ArrayStore(folder).folder / track.speaker
    for array, predictors in PREDICTORS.items():
        path = place / f"{array}.npy"
        if not track.speaker or not path.is_file():
            continue
        used, predictor = track.predictor in predictors, predictors[0]
        face = f"{track.name} · {project}"
        yield Model(
            f"speech:{track.speaker}/{array}", "speech", f"{face} · {predictor}", OWN, True,
            phrase("Taught the predictor “{name}” how this face speaks", name=predictor), path.stat().st_size,
            _day(path), sha256(path.read_bytes()).hexdigest(),
            note="" if used else phrase("Not used: another predictor is chosen for the face"), place=place,
            used_by=(face,) if used else (),
        )  # fmt: skip


def of_file(path: Path) -> Model | None:
    """A model of the library; None when the file is none."""
    try:
        data = path.read_bytes()
        card = card_of(data)
    except (OSError, PlosiveError):
        return None
    about = card["about"]
    licence = str(about.get("licence") or licences.UNKNOWN)
    return Model(
        f"file:{path.name}", "file", _line(about.get("title")) or path.stem, _line(licences.short(licence)),
        licences.commercial(licence), _origin(about), len(data), _day(path), str(card.get("sha256", "")),
        numbers(about), place=path,
    )  # fmt: skip


def numbers(about: dict[str, Any]) -> str:
    """Held-out figures of a network, from its own card."""
    before, after, worth = about.get("before"), about.get("after"), about.get("worth")
    if not (isinstance(before, list) and isinstance(after, list) and len(before) > 1 and len(after) > 1):
        return ""
    said: str = phrase(
        "Mouth PSNR {before} → {after} dB, sharpness {dull} → {sharp}", before=f"{before[0]:.2f}",
        after=f"{after[0]:.2f}", dull=f"{before[1]:.2f}", sharp=f"{after[1]:.2f}")
    if isinstance(worth, (int, float)):
        said = phrase("{numbers}; {worth} dB beyond blur", numbers=said, worth=f"{worth:+.2f}")
    return said


def _line(said: object) -> str:
    """What a card says of itself, as one line that a list can hold: anybody may have written it."""
    text = " ".join(str(said or "").split())
    return text if len(text) <= LINE else text[: LINE - 1] + "…"


def _origin(about: dict[str, Any]) -> str:
    if about.get("origin"):
        return _line(about["origin"])
    return phrase("{samples} mouths of this face, {steps} steps, seed {seed}", samples=about.get("samples", "?"),
                  steps=about.get("steps", "?"), seed=about.get("seed", "?"))


def _runs() -> Iterator[Model]:
    folder = adapting.folder()
    for path in sorted(folder.glob("*.state")):
        found = _RUN.fullmatch(path.name)
        if found is None:
            continue
        last = len(list(folder.glob(f"{found[1]}-*.state"))) == 1  # the samples go with the last run on them
        size = sum(part.stat().st_size for part in (path, *(folder.glob(f"{found[1]}*.npz") if last else ())))
        yield Model(
            f"run:{path.name}", "run", phrase("Training {name}", name=found[1][:8]), OWN, True,
            phrase("Size {size}, seed {seed}", size=found[2], seed=found[3]), size, _day(path),
            note=phrase("Goes on when the same face is adapted with the same settings; safe to delete"), place=path,
        )  # fmt: skip


def _folders(project: Project | None, folder: Path | None) -> Iterator[Model]:
    users: dict[str, list[str]] = {}
    for name, opened, _ in _projects(project, folder):
        for shot in opened.shots:
            for track in shot.tracks:
                kind, _, where = (track.dialogue.aligner if track.dialogue is not None else "").partition(":")
                if where:
                    users.setdefault(f"{kind}:{where}", []).append(f"{track.name} · {name}")
    for aligner, faces in sorted(users.items()):
        kind, _, where = aligner.partition(":")
        path = Path(where)
        licence = licences.of_folder(path)
        there = path.is_dir()
        yield Model(
            f"folder:{aligner}", "folder", f"{path.name} ({kind})", _line(licences.short(licence)),
            licences.commercial(licence), phrase("Aligns speech; from {folder}", folder=where),
            sum(part.stat().st_size for part in path.iterdir() if part.is_file()) if there else 0,
            note="" if there else phrase("The folder is not there"), place=path, used_by=tuple(faces),
        )  # fmt: skip


def _day(path: Path) -> str:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().date().isoformat()
    except OSError:
        return ""
