"""Where renderers compute: asked, not assumed."""

from __future__ import annotations

import pytest

from app.services import doctor
from inference.render.editor import runtime


@pytest.mark.parametrize(("failed", "better", "text", "why"), [
    ({}, ("CUDAExecutionProvider",), "GPU, CUDA", ""),
    ({"CUDAExecutionProvider": "out of memory"}, (), "CPU, ", "CUDAExecutionProvider failed: out of memory"),
])
def test_the_editor_says_where_its_network_runs(
    monkeypatch: pytest.MonkeyPatch, failed: dict[str, str], better: tuple[str, ...], text: str, why: str,
) -> None:
    monkeypatch.setattr(runtime, "driver", lambda: True)
    monkeypatch.setattr(runtime, "_given_up", failed)
    monkeypatch.setattr(runtime, "present", lambda: better)
    editor, exemplar = doctor.renders_on("editor"), doctor.renders_on("exemplar")
    assert editor.ok and editor.text.startswith(text) and why in editor.name
    assert exemplar.text.startswith("CPU, ") and "core" in exemplar.text
    found = next(one for one in doctor.findings() if one.name == "editor network")
    assert found.text.startswith(f"runs on {text}") and why in found.text and not found.needed
