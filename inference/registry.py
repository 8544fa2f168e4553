"""Aligners, predictors and renderers by name, found through entry points: the built-in ones use the same door.

A plug-in that cannot be loaded is reported (`problems`, shown by `plosive doctor`), never fatal. Nothing here
imports a heavy library; `Spec.make` does, when the plug-in is used.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import entry_points

from inference.api import API_VERSION, Spec
from inference.errors import PlosiveError

KINDS = ("aligner", "predictor", "renderer")


@lru_cache(maxsize=1)
def _discover() -> tuple[dict[tuple[str, str], Spec], tuple[str, ...]]:
    found: dict[tuple[str, str], Spec] = {}
    problems: list[str] = []
    for kind in KINDS:
        for point in sorted(entry_points(group=f"plosive.{kind}s"), key=lambda p: (p.name, p.value)):
            where = f"{kind} '{point.name}' ({point.value})"
            try:
                spec = point.load()
            except Exception as error:  # noqa: BLE001 - a broken plug-in may raise anything
                problems.append(f"{where} could not be loaded: {error}")
                continue
            if not isinstance(spec, Spec) or spec.kind != kind or spec.id != point.name:
                problems.append(f"{where} does not name a {kind} of that id")
            elif spec.api != API_VERSION:
                problems.append(f"{where} is made for API {spec.api}, this is {API_VERSION}")
            elif (kind, spec.id) in found and found[kind, spec.id] != spec:
                problems.append(f"{where} is there twice; the first is used")
            else:
                found[kind, spec.id] = spec
    return found, tuple(problems)


def specs(kind: str) -> tuple[Spec, ...]:
    """All plug-ins of one kind, sorted by id."""
    return tuple(spec for (k, _), spec in sorted(_discover()[0].items()) if k == kind)


def get(kind: str, name: str) -> Spec:
    """The plug-in of this kind and id. Raises PlosiveError that lists what there is."""
    try:
        return _discover()[0][kind, name]
    except KeyError:
        known = ", ".join(spec.id for spec in specs(kind)) or "none"
        raise PlosiveError(f"There is no {kind} named '{name}'", f"Known: {known}") from None


def problems() -> tuple[str, ...]:
    """One line for each plug-in that could not be used."""
    return _discover()[1]
