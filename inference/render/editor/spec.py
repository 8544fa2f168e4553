"""The name card of the editor renderer: light, so that listing renderers imports nothing heavy."""

from inference.api import Spec

VERSION = "2"
"""Part of every bank and recipe key: raise it when the same bank and pose would give other pixels."""

EDITOR = Spec(
    id="editor",
    kind="renderer",
    title="Editor: the exemplar renderer, corrected by a network trained on this speaker",
    version=VERSION,
    licence="project",
    factory="inference.render.editor.renderer:EditorRenderer",
    details={"needs": "footage of the speaker, minutes of training", "network": "onnxruntime"},
)
