"""Ctrl-C and termination of a real process, at the moments at which it has something to leave behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.main import main
from app.media.decode import VideoSource
from app.services.demo import demo_line, demo_transcript
from tests.app.cli.terminal import contents, run
from tests.app.services import portrait

FRAMES = 80
LINE = ("--dialogue", str(demo_line()), "--transcript", demo_transcript())
SIGNALS = [signal.SIGINT, signal.SIGTERM]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="POSIX signals")


@pytest.fixture(scope="module")
def shot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shot that takes a while, in a folder of its own."""
    return portrait.clip(tmp_path_factory.mktemp("shot") / "shot.mp4", frames=FRAMES)


def _ordinary_signals() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


def stopped(
    arguments: list[object], temporary: Path, moment: Callable[[], bool], number: signal.Signals, wait: float = 0.0
) -> tuple[int, list[str]]:
    """Run `plosive` and send it a signal `wait` seconds after `moment()` came true: exit code, lines of its errors."""
    temporary.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "app.cli.main", *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ, "TMPDIR": str(temporary)},
        # tests may themselves run where signals are ignored, as in a script's background
        preexec_fn=_ordinary_signals,
    )
    try:
        until = time.monotonic() + 60
        while not moment():
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < until
            time.sleep(0.002)
        time.sleep(wait)
        process.send_signal(number)
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert out == ""
    return process.returncode, [line for line in err.splitlines() if not line.endswith(" left")]


@pytest.mark.parametrize(
    ("number", "wait"), [(signal.SIGINT, 0.0), (signal.SIGINT, 0.8), (signal.SIGTERM, 0.7), (signal.SIGHUP, 0.4)]
)
def test_a_dub_stopped_in_its_analysis_leaves_nothing(
    tmp_path: Path, shot: Path, number: signal.Signals, wait: float
) -> None:
    temporary, out = tmp_path / "temporary", tmp_path / "out.mkv"
    begun = lambda: any(temporary.glob("plosive-*/dub.plosive/project.json"))  # noqa: E731
    code, said = stopped(["dub", shot, *LINE, "-o", out], temporary, begun, number, wait)
    assert (code, said) == (1, ["plosive: Stopped. Nothing half-written was left behind."])
    assert list(temporary.iterdir()) == [] and not out.exists()
    assert sorted(tmp_path.iterdir()) == [temporary] and list(shot.parent.iterdir()) == [shot]


def test_a_stopped_dub_with_a_project_goes_on_where_it_was(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, shot: Path
) -> None:
    temporary, project, out = tmp_path / "temporary", tmp_path / "p.plosive", tmp_path / "out.mkv"
    arguments = ["dub", shot, *LINE, "-o", out, "--project", project]
    learned = lambda: any((project / "arrays").glob("*")) if project.exists() else False  # noqa: E731
    code, said = stopped(arguments, temporary, learned, signal.SIGINT)
    assert code == 1 and said == ["plosive: Stopped. Nothing half-written was left behind."]
    assert not (project / "lock.json").exists() and not out.exists() and list(temporary.iterdir()) == []
    assert not [name for name in contents(project) if Path(name).name.startswith(".")]
    code, _, err = run(capsys, *arguments)
    assert code == 0, err
    assert len(VideoSource(out)) == FRAMES
    code, _, err = run(capsys, *arguments[:-2], "--project", project, "--offset", "1")
    assert code == 1 and "another" in err


@pytest.fixture(scope="module")
def project(shot: Path) -> Path:
    """The shot dubbed, its project kept."""
    folder = shot.parent.parent / f"{shot.parent.name} project" / "p.plosive"
    folder.parent.mkdir()
    assert main(["dub", str(shot), *LINE, "-o", str(folder.parent / "first.mkv"), "--project", str(folder)]) == 0
    return folder


@pytest.mark.parametrize("number", SIGNALS)
def test_a_stopped_export_leaves_the_old_file_and_no_lock(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, project: Path, number: signal.Signals
) -> None:
    temporary, room = tmp_path / "temporary", tmp_path / "room"
    room.mkdir()
    out = room / "out.mov"
    out.write_bytes(b"what was exported before")
    before = contents(project)
    writing = lambda: any(room.glob(".out.*.partial.mov"))  # noqa: E731
    code, said = stopped(["export", project, "-o", out], temporary, writing, number)
    assert code == 1 and said == ["plosive: Stopped. Nothing half-written was left behind."]
    assert contents(room) == {"out.mov": b"what was exported before"}
    assert contents(project) == before and list(temporary.iterdir()) == []
    assert run(capsys, "export", project, "-o", out)[0] == 0
    assert len(VideoSource(out)) == FRAMES


@pytest.mark.parametrize("number", SIGNALS)
def test_a_stopped_window_lets_go_of_its_project(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, project: Path, number: signal.Signals
) -> None:
    saved = (project / "project.json").read_bytes()
    held = (project / "lock.json").exists
    code, said = stopped(["open", project], tmp_path / "temporary", held, number, 0.5)
    assert code == 0 and not [line for line in said if "Traceback" in line or "KeyboardInterrupt" in line]
    assert not (project / "lock.json").exists() and (project / "project.json").read_bytes() == saved
    assert run(capsys, "inspect", project)[0] == 0
