"""Disks and project folders that do not play along: refused in one line, and what was there stays as it was."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from app.cli.console import Console
from app.cli.main import main
from app.services.demo import demo_line, demo_transcript
from tests.app.cli.terminal import contents, dub, inspected, refusal, run
from tests.app.services import portrait

LINE = ("--dialogue", demo_line(), "--transcript", demo_transcript())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new project, not analysed, beside its shot."""
    folder = tmp_path_factory.mktemp("made")
    shot = portrait.clip(folder / "shot.mp4", frames=5)
    assert main(["new", str(shot), "-o", str(folder / "p.plosive"), *map(str, LINE), "--quiet"]) == 0
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    shutil.copytree(made, tmp_path / "ö b")
    return tmp_path / "ö b" / "p.plosive"


def _fail(monkeypatch: pytest.MonkeyPatch, step: str, number: int) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(step, broken)


@pytest.mark.parametrize(
    ("step", "number", "says"),
    [("tempfile.mkstemp", errno.EROFS, "read-only"), ("tempfile.mkstemp", errno.ENOSPC, "full"),
     ("os.fsync", errno.ENOSPC, "full"), ("os.replace", errno.EDQUOT, "full")],
)
def test_saving_on_a_disk_that_fails_loses_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, project: Path,
    step: str, number: int, says: str,
) -> None:
    before = contents(project)
    with monkeypatch.context() as broken:
        _fail(broken, step, number)
        assert says in refusal(capsys, "analyse", project)
        assert says in refusal(capsys, "new", project.parent / "shot.mp4", "-o", project.with_name("new.plosive"))
    after = contents(project)
    assert {name: data for name, data in after.items() if not name.startswith("arrays/")} == before
    assert not project.with_name("new.plosive").exists()  # nothing half-made that blocks the next try
    assert inspected(capsys, project)["tracks"][0]["bank"] is False


def test_a_read_only_project_folder_is_said_at_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    before = contents(project)
    _fail(monkeypatch, "app.io.lock.os.open", errno.EROFS)
    for command in ("analyse", "render", "inspect"):
        assert "read-only" in refusal(capsys, command, project)
    assert contents(project) == before


def test_a_project_in_a_folder_that_cannot_be_made(
    capsys: pytest.CaptureFixture[str], project: Path
) -> None:
    (project.parent / "file").write_text("no folder")
    refusal(capsys, "new", project.parent / "shot.mp4", "-o", project.parent / "file" / "p.plosive")


@pytest.mark.parametrize("full", [True, False])
def test_an_export_that_cannot_be_written_leaves_the_old_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, project: Path, full: bool
) -> None:
    room = project.parent / "room"
    room.mkdir()
    (room / "out.mkv").write_bytes(b"before")
    before = contents(project)
    with monkeypatch.context() as broken:
        if full:
            _fail(broken, "app.export.pipeline.Encoder._mux", errno.ENOSPC)
        else:
            access = os.access
            broken.setattr("app.export.target.os.access", lambda path, mode: path != room and access(path, mode))
        said = refusal(capsys, "export", project, "-o", room / "out.mkv")
        assert ("full" if full else "may be written") in said
        code, _, err = dub(capsys, project.parent / "shot.mp4", room / "out.mkv")
        assert code == 1 and ("full" if full else "may be written") in err
    assert contents(room) == {"out.mkv": b"before"} and contents(project) == before
    assert run(capsys, "export", project, "-o", room / "out.mkv")[0] == 0


def test_an_output_that_cannot_be_is_refused_before_the_work(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    monkeypatch.setattr("app.services.analysis.find_faces", lambda *_: pytest.fail("work was done"))
    shot = project.parent / "shot.mp4"
    for out in (project.parent / "no folder" / "out.mp4", shot):
        assert dub(capsys, shot, out)[0] == 1


def _newer(folder: Path) -> str:
    raw = json.loads((folder / "project.json").read_text("utf-8"))
    raw["schema"] = "Project.99"
    (folder / "project.json").write_text(json.dumps(raw), "utf-8")
    return "newer Plosive"


def _torn(folder: Path) -> str:
    data = (folder / "project.json").read_bytes()
    (folder / "project.json").write_bytes(data[: len(data) // 2])
    return "damaged"


def _blank(folder: Path) -> str:
    (folder / "project.json").write_bytes(b"")
    return "damaged"


def _binary(folder: Path) -> str:
    (folder / "project.json").write_bytes(bytes(range(256)) * 8)
    return "damaged"


def _another_kind(folder: Path) -> str:
    (folder / "project.json").write_text('{"schema": "Project.1", "shots": 3}', "utf-8")
    return "damaged"


def _gone(folder: Path) -> str:
    (folder / "project.json").unlink()
    return "no project"


@pytest.mark.parametrize("spoil", [_newer, _torn, _blank, _binary, _another_kind, _gone])
def test_a_project_file_that_cannot_be_read_is_left_as_it_is(
    capsys: pytest.CaptureFixture[str], project: Path, spoil: object
) -> None:
    says = spoil(project)  # type: ignore[operator]
    before = contents(project)
    out = project.parent / "out.mkv"
    for command in (["inspect", project], ["analyse", project], ["render", project], ["export", project, "-o", out]):
        assert says in refusal(capsys, *command)
    assert contents(project) == before and not out.exists()


def test_arrays_that_went_missing_are_named(capsys: pytest.CaptureFixture[str], project: Path) -> None:
    assert run(capsys, "analyse", project)[0] == 0
    shutil.rmtree(project / "arrays")
    before = contents(project)
    refusal(capsys, "export", project, "-o", project.parent / "out.mkv")
    assert contents(project) == before and not (project.parent / "out.mkv").exists()


@pytest.fixture
def other_program(project: Path) -> Iterator[int]:
    """Another process that has the project open."""
    holds = "import sys; from pathlib import Path; from app.io.lock import ProjectLock; " \
            "ProjectLock(Path(sys.argv[1])).acquire(); print('open', flush=True); sys.stdin.read()"
    process = subprocess.Popen([sys.executable, "-c", holds, str(project)], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stdout.readline() == "open\n"
    yield process.pid
    process.kill()
    process.communicate()


def test_a_project_open_in_another_program_says_who_has_it(
    capsys: pytest.CaptureFixture[str], project: Path, other_program: int
) -> None:
    before = contents(project)
    for command in (["inspect", project], ["analyse", project], ["export", project, "-o", project.parent / "o.mkv"]):
        said = refusal(capsys, *command)
        assert "open in another Plosive" in said and f"process {other_program}" in said
    assert contents(project) == before and not (project.parent / "o.mkv").exists()


def test_a_lost_recording_is_named(capsys: pytest.CaptureFixture[str], made: Path, tmp_path: Path) -> None:
    line = tmp_path / "line.flac"
    shutil.copy(demo_line(), line)
    project = tmp_path / "p.plosive"
    new = ("new", made / "shot.mp4", "-o", project, "--dialogue", line, "--transcript", demo_transcript())
    assert run(capsys, *new)[0] == 0
    line.unlink()
    assert "line.flac" in refusal(capsys, "analyse", project)
    shutil.copy(demo_line(), line)
    assert run(capsys, "analyse", project)[0] == 0


def test_a_defect_is_still_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("division\nby zero")

    monkeypatch.setattr("app.cli.commands.doctor.run", broken)
    monkeypatch.delenv("PLOSIVE_DEBUG", raising=False)
    code, out, err = run(capsys, "doctor")
    assert (code, out) == (1, "") and len(err.splitlines()) == 1
    assert "ZeroDivisionError division by zero" in err and "PLOSIVE_DEBUG=1" in err


@pytest.mark.parametrize("error", [MemoryError(), OSError(errno.ENOSPC, "No space left on device", "x"), OSError("odd"),
                                   av.error.InvalidDataError(1094995529, "Invalid data"), RecursionError("deep")])
def test_whatever_goes_wrong_is_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def broken(*_: object) -> int:
        raise error

    monkeypatch.setattr("app.cli.commands.doctor.run", broken)
    code, out, err = run(capsys, "doctor")
    assert (code, out) == (1, "") and len(err.splitlines()) == 1 and err.startswith("plosive: ") and ". " in err


@pytest.mark.parametrize("swallowed", [True, False])
def test_a_signal_that_a_library_takes_for_an_error_still_stops(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest,
    swallowed: bool,
) -> None:
    """An extension module that is interrupted while it is imported raises ImportError, or nothing at all."""
    heeded = signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background starts without
    request.addfinalizer(lambda: signal.signal(signal.SIGINT, heeded))

    def interrupted(arguments: object, console: Console) -> int:
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        if not swallowed:
            raise ImportError("initialization failed")
        console.progress(1, 2)
        return 0

    monkeypatch.setattr("app.cli.commands.doctor.run", interrupted)
    code, _, err = run(capsys, "doctor")
    assert (code, err) == (1, "plosive: Stopped. Nothing half-written was left behind.\n")
    monkeypatch.setattr("app.cli.commands.doctor.run", lambda *_: 0)
    assert run(capsys, "doctor")[0] == 0  # the next command knows nothing of it
