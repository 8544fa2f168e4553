"""Files of timing by command: converted, taken into a project, written from it; a folder aligned, killed, resumed."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.document.axes import RANGES
from app.interchange import table
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.services.batch import JOURNAL
from app.services.demo import demo_line, demo_transcript
from tests.app.cli.terminal import contents, inspected, refusal, run
from tests.app.interchange import samples
from tests.app.services.test_exchange import whole

ROOT = Path(__file__).parents[3]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "talk.plosive"
    project_io.save(whole(), folder, ArrayStore(folder))
    return folder


@pytest.fixture
def textgrid(tmp_path: Path) -> Path:
    path = tmp_path / "a.TextGrid"
    path.write_text(samples.LONG, "utf-8")
    return path


def corpus(folder: Path, *names: str) -> Path:
    """Recordings of the demo's line with transcripts, each in the folder of its speaker."""
    for name in names:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(demo_line(), place.with_suffix(".wav"))
        place.with_suffix(".lab").write_text(demo_transcript(), "utf-8")
    return folder


# --- convert ------------------------------------------------------------------------------------------------------


def test_to_the_same_format_the_bytes_stay(capsys: pytest.CaptureFixture[str], textgrid: Path, tmp_path: Path) -> None:
    out = tmp_path / "b.TextGrid"
    assert run(capsys, "convert", textgrid, "-o", out)[0] == 0
    assert out.read_bytes() == textgrid.read_bytes()


@pytest.mark.parametrize("one", [f for f in table.FORMATS if f.id != "textgrid"], ids=lambda f: f.id)
def test_a_textgrid_becomes_every_format(
    capsys: pytest.CaptureFixture[str], textgrid: Path, tmp_path: Path, one: table.Format
) -> None:
    out = tmp_path / f"b{one.suffix}"
    code, text, err = run(capsys, "convert", textgrid, "-o", out, "--format", one.id, "--json")
    assert code == 0, err
    assert json.loads(text)["to"] == one.id
    labels = {m.label for tier in table.opened(out, format_id=one.id).timing.tiers for m in tier.marks}
    spoken = {"rhubarb": {"A", "D"}, "preston_blair": {"MBP", "AI"}, "oculus": {"PP", "aa"}, "sapi": {"21", "2"},
              "mpeg4": {"1", "10"}, "": {'say "bob"'}}  # fmt: skip
    assert spoken[one.shapes] <= labels


def test_one_tier_other_rates_and_encodings(capsys: pytest.CaptureFixture[str], tmp_path: Path, textgrid: Path) -> None:
    out = tmp_path / "b.txt"
    assert run(capsys, "convert", textgrid, "-o", out, "--tier", "clicks")[0] == 0
    assert out.read_text("utf-8") == "0.500000\t0.500000\there\n"
    assert "its tiers: words, phones, clicks" in refusal(capsys, "convert", textgrid, "-o", out, "--tier", "Clicks")
    shapes = tmp_path / "a.dat"
    shapes.write_text("MohoSwitch1\n1 rest\n31 MBP\n61 rest\n", "utf-8")
    assert run(capsys, "convert", shapes, "-o", tmp_path / "b.tsv", "--rate", "29.97")[0] == 0
    assert (tmp_path / "b.tsv").read_text("utf-8") == "0.00\tX\n1.00\tA\n2.00\tX\n"
    latin = tmp_path / "l.txt"
    latin.write_bytes("0\t1\tété\n".encode("latin-1"))
    assert "l.txt, line 1: byte 0xE9 is no UTF-8 text" in refusal(capsys, "convert", latin, "-o", tmp_path / "l.srt")
    assert run(capsys, "convert", latin, "-o", tmp_path / "l.srt", "--encoding", "latin-1")[0] == 0
    assert "été" in (tmp_path / "l.srt").read_text("utf-8")


def test_what_cannot_be_converted_leaves_nothing(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bad = tmp_path / "bad.eaf"
    bad.write_text("<ANNOTATION_DOCUMENT>\n<TIER>\n", "utf-8")
    before = contents(tmp_path)
    assert "bad.eaf, line" in refusal(capsys, "convert", bad, "-o", tmp_path / "b.srt")
    assert "mend" in refusal(capsys, "convert", bad, "-o", tmp_path / "b.docx").lower()
    assert "There is no format called klingon" in refusal(
        capsys, "convert", bad, "-o", tmp_path / "b.srt", "--from", "klingon")
    assert contents(tmp_path) == before


# --- a project ----------------------------------------------------------------------------------------------------


def test_out_of_a_project_and_into_it(capsys: pytest.CaptureFixture[str], project: Path, tmp_path: Path) -> None:
    before = inspected(capsys, project)["tracks"][0]
    grid = tmp_path / "out.TextGrid"
    assert run(capsys, "export-timing", project, "-o", grid)[0] == 0
    text = grid.read_text("utf-8").replace('"hello"', '"hallo"')
    grid.write_text(text, "utf-8")
    code, _, err = run(capsys, "import-timing", project, grid, "--face", "Anna", "--replace")
    assert code == 0, err
    after = inspected(capsys, project)["tracks"][0]
    assert [w[0] for w in after["words"]] == ["hallo", "you"] and after["phonemes"] == before["phonemes"]
    everything = tmp_path / "all.json"
    assert run(capsys, "export-timing", project, "-o", everything, "--format", "json")[0] == 0
    names = [tier.name for tier in table.opened(everything).timing.tiers]
    assert names[:2] == ["words", "phones"] and "key jaw" in names
    assert set(RANGES) >= {name[4:] for name in names if name.startswith("key ")}


def test_tiers_are_named_and_refusals_change_nothing(
    capsys: pytest.CaptureFixture[str], project: Path, textgrid: Path
) -> None:
    before = contents(project)
    assert "There is no face called Bert. Choose one of Anna." in refusal(
        capsys, "import-timing", project, textgrid, "--face", "Bert")
    assert "Nothing of a.TextGrid could be taken" in refusal(
        capsys, "import-timing", project, textgrid, "--tier", "words=nothing")
    assert run(capsys, "import-timing", project, textgrid, "--tier", "words")[0] == 2
    assert run(capsys, "import-timing", project, textgrid, "--speed", "fast")[0] == 2
    textgrid.write_text(samples.LONG.replace("xmax = 0.75", "xmax = ?"), "utf-8")
    assert "a.TextGrid, line 36" in refusal(capsys, "import-timing", project, textgrid)
    assert contents(project) == before
    textgrid.write_text(samples.LONG, "utf-8")
    assert run(capsys, "import-timing", project, textgrid, "--tier", "markers=clicks", "--offset", "0.25")[0] == 0
    shot = project_io.load(project).shots[0]
    assert [(m.time, m.text) for m in shot.markers] == [(500_000, "look"), (750_000, "here")]


def test_poses_need_an_analysis_and_what_needs_names(
    capsys: pytest.CaptureFixture[str], project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "p.csv"
    assert "has no poses yet" in refusal(capsys, "export-timing", project, "-o", out, "--format", "arkit")
    assert run(capsys, "export-timing", project, "-o", tmp_path / "a.eaf", "--what", "smells")[0] == 2
    assert not out.exists() and not (tmp_path / "a.eaf").exists()


# --- a folder -----------------------------------------------------------------------------------------------------


def test_a_folder_of_speakers_is_aligned_and_only_what_changed_again(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    folder, out = corpus(tmp_path / "in", "anna/one", "bert/two"), tmp_path / "out"
    (folder / "anna" / "mute.wav").write_bytes((folder / "anna" / "one.wav").read_bytes())
    code, text, err = run(capsys, "align", folder, "--out", out, "--format", "rhubarb-json", "--json")
    assert code == 1 and "mute.wav: There is no transcript" in err
    events = [json.loads(line) for line in text.splitlines()]
    assert [e["event"] for e in events] == ["start", "file", "file", "file", "end"]
    assert {e["file"] for e in events[1:-1]} == {"anna/one.wav", "anna/mute.wav", "bert/two.wav"}
    assert (events[-1]["done"], events[-1]["failed"]) == (2, 1)
    cues = table.opened(out / "bert" / "two.json").timing.tiers[0].marks
    assert len(cues) > 10 and {m.label for m in cues} >= {"A", "X"}
    with (out / "report.csv").open(encoding="utf-8") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert rows["anna/one.wav"]["state"] == "done" and int(rows["anna/one.wav"]["phones"]) > 10
    assert 0 < float(rows["anna/one.wav"]["confidence"]) <= 1 and float(rows["anna/one.wav"]["seconds"]) > 0

    (folder / "anna" / "mute.wav").unlink()
    made = (out / "bert" / "two.json").stat().st_mtime_ns
    (folder / "anna" / "one.lab").write_text(f"{demo_transcript()}!", "utf-8")
    code, text, _ = run(capsys, "align", folder, "--out", out, "--format", "rhubarb-json", "--json",
                        "--report", tmp_path / "r.json")  # fmt: skip
    assert code == 0 and (out / "bert" / "two.json").stat().st_mtime_ns == made
    states = {row["file"]: row["state"] for row in json.loads((tmp_path / "r.json").read_text("utf-8"))}
    assert states == {"anna/one.wav": "done", "bert/two.wav": "skipped"}


def test_a_folder_that_cannot_be_aligned_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "There is no recording" in refusal(capsys, "align", tmp_path / "empty", "--out", tmp_path / "out", "--quiet")
    folder = corpus(tmp_path / "in", "one")
    (folder / "one.lab").rename(folder / "one.txt")
    assert "would replace one.txt" in refusal(
        capsys, "align", folder, "--out", folder, "--format", "audacity", "--quiet")
    assert run(capsys, "align", folder, "--out", tmp_path / "o", "--jobs", "0")[0] == 2
    assert run(capsys, "align", demo_line(), "--out", tmp_path / "o")[0] == 2  # a recording needs its transcript
    (folder / "one.txt").write_bytes("caf\xe9".encode("latin-1"))
    code, _, err = run(capsys, "align", folder, "--out", tmp_path / "o")
    assert code == 1 and "byte 0xE9 is no UTF-8 text" in err


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_killed_at_any_moment_it_goes_on_where_it_was(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder, out = corpus(tmp_path / "in", *(f"s{k}/line" for k in range(3))), tmp_path / "out"
    command = [sys.executable, "-m", "app.cli.main", "align", str(folder), "--out", str(out), "--jobs", "2", "--json"]
    work = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                            env={**os.environ, "PYTHONUNBUFFERED": "1", "OMP_NUM_THREADS": "1"})  # fmt: skip
    assert work.stdout is not None
    for line in work.stdout:
        if json.loads(line)["event"] == "file":  # one is done, others are under way
            break
    work.send_signal(signal.SIGKILL)
    work.wait()
    work.stdout.close()
    for path in out.rglob("*.TextGrid"):
        assert table.opened(path).timing.tiers[0].marks, path  # what is there is whole
    with (out / JOURNAL).open("a", encoding="utf-8") as file:
        file.write('{"file": "s2/line.wav", "sta')  # as if it had been killed while it wrote this
    (out / "s0").mkdir(exist_ok=True)
    (out / "s0" / ".line.TextGrid.x7y8").write_text("half", "utf-8")
    code, text, _ = run(capsys, "align", folder, "--out", out, "--json")
    end = json.loads(text.splitlines()[-1])
    assert code == 0 and end["failed"] == 0 and end["skipped"] >= 1 and end["done"] + end["skipped"] == 3
    files = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert files == [JOURNAL, "report.csv", *(f"s{k}/line.TextGrid" for k in range(3))]
    code, text, _ = run(capsys, "align", folder, "--out", out, "--json")
    assert json.loads(text.splitlines()[-1])["skipped"] == 3
