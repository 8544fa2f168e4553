"""The name card of the exemplar renderer: light, so that listing renderers imports nothing heavy."""

from inference.api import Spec

VERSION = "2"
"""Part of every bank and recipe key: raise it when the same bank and pose would give other pixels."""

EXEMPLAR = Spec(
    id="exemplar",
    kind="renderer",
    title="Exemplar: the speaker's own mouths, retrieved, warped and blended",
    version=VERSION,
    licence="project",
    factory="inference.render.exemplar.renderer:ExemplarRenderer",
    details={"needs": "footage of the speaker", "device": "cpu"},
)
