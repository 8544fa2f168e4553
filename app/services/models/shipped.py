"""Models that come with the program, read from their own cards, and those inside the libraries it stands on.

A card is the README.md beside a model, or a section of it that is headed by the file's name, with points for data,
licence, numbers and limits; a JSON file of the model's name may hold title and hash. A model without a card is listed
all the same, as one of unknown licence.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from app.document.phrase import phrase
from app.services import licences
from app.services.models.model import Model

WEIGHTS = frozenset({".safetensors", ".onnx", ".npz", ".pt"})
_POINT = re.compile(r"^- \*\*([^*]+)\*\*[^:]*: ", re.M)


@dataclass(frozen=True, slots=True)
class InWheel:
    """A model inside a library's package."""

    package: str
    wheel: str
    files: tuple[str, ...]
    title: str
    licence: str
    origin: str


IN_WHEELS = (
    InWheel("mediapipe", "mediapipe", ("modules/face_landmark/face_landmark_with_attention.tflite",),
            phrase("Face mesh, 478 points"), "Apache-2.0", "Google, MediaPipe"),
    InWheel("mediapipe", "mediapipe", ("modules/face_detection/face_detection_full_range_sparse.tflite",
                                       "modules/face_detection/face_detection_short_range.tflite"),
            phrase("Face detectors"), "Apache-2.0", "Google, MediaPipe"),
    InWheel("mediapipe", "mediapipe", ("modules/palm_detection/palm_detection_lite.tflite",
                                       "modules/hand_landmark/hand_landmark_lite.tflite"),
            phrase("Hands in front of the mouth"), "Apache-2.0", "Google, MediaPipe"),
    InWheel("pocketsphinx", "pocketsphinx", ("model/en-us/en-us", "model/en-us/en-us.lm.bin"),
            phrase("Acoustic and language model, US English"), "BSD-2-Clause", "Alpha Cephei, CMU Sphinx"),
    InWheel("pocketsphinx", "pocketsphinx", ("model/en-us/cmudict-en-us.dict",),
            phrase("Pronunciations, US English"), "BSD-2-Clause", "Carnegie Mellon University, CMUdict"),
    InWheel("g2p_en", "g2p-en", ("checkpoint20.npz",), phrase("Spelling to phonemes, English"), "Apache-2.0",
            "Kyubyong Park and Jongseok Kim; trained on CMUdict"),
)  # fmt: skip


def shipped(root: Path | None = None) -> Iterator[Model]:
    """What lies in `resources`, then what lies in the libraries."""
    root = root or Path(str(files("resources")))
    for folder in sorted(path for path in root.iterdir() if path.is_dir()):
        yield from _folder(folder)
    for one in IN_WHEELS:
        model = _wheel(one)
        if model is not None:
            yield model


def _folder(folder: Path) -> Iterator[Model]:
    cards = _cards(folder / "README.md")
    named = {name for names in cards for name in names}
    bare = [path for path in sorted(folder.iterdir()) if path.suffix in WEIGHTS and path.name not in named]
    stems: dict[str, list[str]] = {}
    for path in bare:
        stems.setdefault(path.stem, []).append(path.name)
    whole = _whole(folder / "README.md")
    for names, card in [*cards.items(), *((tuple(group), whole) for group in stems.values())]:
        there = [folder / name for name in names if (folder / name).is_file()]
        if there:
            yield _of_card(there, card)


def _of_card(there: list[Path], card: dict[str, str]) -> Model:
    # of one network in two forms the one that is trained on has the name
    weights = next((path for path in sorted(there, reverse=True) if path.suffix in WEIGHTS), there[0])
    known = _json(weights.with_suffix(".json"))
    digest = known.get("sha256") or ""
    if isinstance(digest, dict):
        digest = digest.get(weights.name, "")
    licence = card.get("licence") or str(known.get("licence") or licences.UNKNOWN)
    title = str(known.get("title") or card.get("title") or f"{weights.parent.name}: {weights.stem}")
    return Model(
        f"shipped:{weights.parent.name}/{weights.name}", "shipped", title, licences.short(licence),
        licences.commercial(licence), str(card.get("data") or known.get("trained_on") or ""),
        sum(path.stat().st_size for path in there), digest=str(digest),
        numbers=card.get("numbers", ""), note=card.get("limits", ""), place=weights,
    )  # fmt: skip


def _cards(path: Path) -> dict[tuple[str, ...], dict[str, str]]:
    """The sections of a README that speak of files: file names -> what each point says, by its name in small."""
    try:
        text = path.read_text("utf-8")
    except OSError:
        return {}
    found = {}
    for section in re.split(r"^## ", text, flags=re.M)[1:]:
        heading, _, body = section.partition("\n")
        names = tuple(part.strip().strip("`") for part in heading.split(","))
        if not all(re.fullmatch(r"[\w-]+(\.[\w-]+)+", name) for name in names):
            continue
        points = _POINT.split(body)
        card = _said(points)
        title = _plain(points[0]).partition(". ")[0].partition(" (")[0]
        found[names] = {"title": title.rstrip("."), **card}
    return found


def _whole(path: Path) -> dict[str, str]:
    """A README that speaks of one model as a whole."""
    try:
        text = path.read_text("utf-8")
    except OSError:
        return {}
    heading, _, body = text.partition("\n")
    card = _said(_POINT.split(body))
    return {"title": heading.lstrip("# ").partition(": what is in")[0], **card} if card else {}


def _said(points: list[str]) -> dict[str, str]:
    """What each point says, by its name in small."""
    return {name.strip().lower(): _plain(said) for name, said in zip(points[1::2], points[2::2])}


def _plain(text: str) -> str:
    """One paragraph of Markdown as a line."""
    return " ".join(text.partition("\n\n")[0].replace("`", "").replace("**", "").split())


def _wheel(one: InWheel) -> Model | None:
    spec = find_spec(one.package)
    folder = Path(next(iter(spec.submodule_search_locations))) if spec and spec.submodule_search_locations else None
    if folder is None:
        return None
    there = [path for name in one.files for path in _within(folder / name)]
    if not there:
        return None
    try:
        origin = f"{one.origin} ({one.wheel} {version(one.wheel)})"
    except PackageNotFoundError:
        origin = one.origin
    return Model(
        f"wheel:{one.wheel}/{one.files[0]}", "shipped", one.title, one.licence, licences.commercial(one.licence),
        origin, sum(path.stat().st_size for path in there), place=folder / one.files[0],
    )  # fmt: skip


def _within(path: Path) -> list[Path]:
    if path.is_dir():
        return [inner for inner in sorted(path.rglob("*")) if inner.is_file()]
    return [path] if path.is_file() else []


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
