"""`plosive evaluate` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.commands.evaluate import _clips
from app.cli.parser import build_parser
from tests.app.cli.terminal import run
from tests.app.services import portrait


def test_tables_values_and_a_report(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    clip = portrait.clip(tmp_path / "clip.mp4", frames=34)
    report = tmp_path / "report.html"
    code, text, err = run(capsys, "evaluate", clip, "-o", report, "--json")
    assert code == 0, err
    values = json.loads(text)
    assert values["mode"] == "recon" and values["report"] == str(report)
    one = values["clips"][0]
    assert (one["first_frame"], one["frames"]) == (25, 9)
    assert one["rows"]["plate"]["psnr"] == 99.0 and one["rows"]["result"]["psnr"] > 20
    assert one["rows"]["result"]["closure"] is None and one["validity"]["closure"]["reason"]
    assert report.read_text("utf-8").startswith("<!DOCTYPE html>")

    code, text, _ = run(capsys, "evaluate", clip)  # from what is stored
    assert code == 0 and text.index("May it be believed") < text.index("PSNR dB") and "result: exemplar" in text


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["none.mp4"], 1, "is not there"),
        (["a.mp4", "--bank-until", "1.5"], 2, "between 0 and 1"),
        (["a.mp4", "-o", "report.pdf"], 2, ".html"),
        (["a.mp4", "b.mp4", "--transcript", "hello"], 2, "one clip"),
        (["a.mp4", "--dialogue", "b.wav"], 2, "cross"),
        (["a.mp4", "--mode", "cross"], 2, "--dialogue"),
        (["a.mp4", "--renderer", "nobody"], 1, "no renderer"),
    ],
)
def test_mistakes_are_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str) -> None:
    found, out, err = run(capsys, "evaluate", *arguments)
    assert found == code and out == "" and said in err and len(err.strip().splitlines()) == 1


def test_words_beside_clips_are_used_and_clips_speak_one_anothers_lines(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.mp4", "b.mp4", "c.mp4")]
    (tmp_path / "a.txt").write_text("one\n", encoding="utf-8")
    (tmp_path / "b.lab").write_text("two", encoding="utf-8")
    parser = build_parser()
    own = _clips(parser.parse_args(["evaluate", *map(str, paths)]))
    assert [clip.transcript for clip in own] == ["one", "two", ""] and own[0].dialogue is None
    other = _clips(parser.parse_args(["evaluate", *map(str, paths), "--mode", "cross"]))
    assert [clip.dialogue for clip in other] == [*paths[1:], paths[0]]
    assert [clip.dialogue_transcript for clip in other] == ["two", "", "one"]
    line = _clips(parser.parse_args([
        "evaluate", str(paths[0]), "--mode", "cross", "--dialogue", "x.wav", "--dialogue-transcript", "three"]))
    assert (line[0].dialogue, line[0].dialogue_transcript, line[0].transcript) == (Path("x.wav"), "three", "one")
