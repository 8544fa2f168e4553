"""The table and the picture of trade-off curves, and that a clip is trained on once."""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.services import editor_tradeoff, tradeoff_plot
from inference.training.tradeoff import BLURS, COARSE, STRENGTHS, Mark


def marked() -> list[dict[str, object]]:
    found = [Mark("exemplars", 0.0, 29.3, 0.98, 0.0)]
    found += [Mark("blur", s, 29.3 + 0.4 * s, 1 - 0.3 * s, 0.0) for s in BLURS]
    found += [Mark("training", 100.0 * n, 29.4 - 0.01 * n, 0.9, -0.1 * n) for n in range(1, 4)]
    for name in ("best", "end"):
        found += [Mark(name, s, 29.3 + 0.1 * s, 0.98 - 0.05 * s, 0.06 - s / 10) for s in STRENGTHS]
        found += [Mark(f"{name}, coarse", s, 29.2, 0.97, -0.1) for s in COARSE]
    return [mark.values() for mark in found]


def test_the_table_says_what_each_buys() -> None:
    text = editor_tradeoff.table({"a": {"marks": marked()}, "b": {"marks": marked()}})
    rows = text.splitlines()
    assert rows[0] == "| | a | b |" and rows[2].startswith("| exemplars 0 | 29.30 / 0.98 (+0.00) |")
    assert "| highest PSNR on the way | 29.39 / 0.90 (-0.10) (step 100) |" in text
    assert all(row.count("|") == 4 for row in rows)


def test_the_picture_is_drawn_and_holds_no_picture() -> None:
    tree = ET.fromstring(tradeoff_plot.svg({"a & b": marked(), "c": marked()}))
    tags = {part.tag.split("}")[1] for part in tree.iter()}
    assert tags == {"svg", "rect", "g", "path", "circle", "text"}
    texts = [part.text for part in tree.iter() if part.tag.endswith("text")]
    assert "a & b" in texts and texts.count("exemplars") == 1 and "blur alone" in texts
    places = [float(part.get("cx", 0)) for part in tree.iter() if part.tag.endswith("circle")]
    assert all(0 < x < 2 * tradeoff_plot.WIDE for x in places)


def test_a_clip_that_is_known_is_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[str] = []

    def measured(clip: Path, cache: Path, how: object) -> dict[str, object]:
        asked.append(clip.stem)
        return {"marks": marked()}

    monkeypatch.setattr(editor_tradeoff, "measured", measured)
    arguments = ["x", "one.mp4", "two.mp4", str(tmp_path), str(tmp_path / "r.json"), "--plot", str(tmp_path / "c.svg")]
    monkeypatch.setattr(sys, "argv", arguments)
    editor_tradeoff.main()
    editor_tradeoff.main()
    assert asked == ["one", "two"] and set(json.loads((tmp_path / "r.json").read_text())) == {"one", "two"}
    assert (tmp_path / "c.svg").read_text().startswith("<svg") and "| one | two |" in capsys.readouterr().out
