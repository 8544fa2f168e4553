"""`run.sh` does what its arguments say, from any folder, and prints the files it wrote."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Bash = Callable[..., "CompletedProcess[str]"]

# Stands for the environment's Python: answers the demo's question, notes the command, writes what `dub -o` asks for.
PYTHON = """
if [[ $2 == - ]]; then printf '%s\\n' /demo/shot.mp4 /demo/line.flac 'the words'; exit; fi
shift 3
printf '%s\\0' "$@" >"$LOG"
[[ -z ${FAIL:-} ]] || { echo "No face was found." >&2; exit 1; }
for last; do :; done
[[ $1 != dub ]] || { echo shot >"$last"; echo notes >"$last.json"; }
"""

SETUP = """
say() { printf 'plosive: %s\\n' "$*" >&2; }
plosive_setup() { echo "$*" >"$LOG.setup"; }
PY=$FAKE_PYTHON
"""


@pytest.fixture
def run(bash: Bash, place: Path, tmp_path: Path, make_program: Callable[[Path, str], Path]) -> Bash:
    python = make_program(tmp_path / "fake" / "python", PYTHON)
    (place / "installer" / "setup.sh").write_text(SETUP)
    (tmp_path / "my shot é [1].mov").touch()
    (tmp_path / "line.wav").touch()

    def call(*arguments: str, **env: str) -> CompletedProcess[str]:
        return bash('exec bash "$@"', str(place / "installer" / "run.sh"), *arguments,
                    FAKE_PYTHON=str(python), LOG=str(tmp_path / "log"), **env)

    return call


def command(tmp_path: Path) -> list[str]:
    """What the application was asked to do."""
    return (tmp_path / "log").read_text().split("\0")[:-1]


def test_the_demo_without_a_display_prints_its_files(run: Bash, tmp_path: Path) -> None:
    result = run()
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == ["demo-output/plosive-demo.mp4", "demo-output/plosive-demo.mp4.json"]
    assert (tmp_path / "demo-output" / "plosive-demo.mp4").is_file()
    assert command(tmp_path) == [
        "dub", "/demo/shot.mp4", "--dialogue", "/demo/line.flac", "--transcript", "the words",
        "-o", "demo-output/plosive-demo.mp4",
    ]
    assert (tmp_path / "log.setup").read_text() == "run headless\n"


@pytest.mark.parametrize("display", [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_with_a_display_the_editor_opens_on_the_demo(run: Bash, tmp_path: Path, display: dict[str, str]) -> None:
    assert run(**display).returncode == 0
    assert command(tmp_path) == ["open", "--demo"]
    assert (tmp_path / "log.setup").read_text() == "run window\n"


def test_the_users_job_writes_beside_the_shot(run: Bash, tmp_path: Path) -> None:
    result = run("my shot é [1].mov", "--dialogue", "line.wav", "--transcript", "what is said")
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == ["./my shot é [1].dub.mov", "./my shot é [1].dub.mov.json"]
    assert (tmp_path / "my shot é [1].dub.mov").is_file()


def test_the_users_job_in_a_window(run: Bash, tmp_path: Path) -> None:
    assert run("line.wav", "--dialogue", "line.wav", "--transcript", "what is said", DISPLAY=":0").returncode == 0
    assert command(tmp_path) == ["open", "line.wav", "--dialogue", "line.wav", "--transcript", "what is said"]


def test_headless_is_obeyed_where_there_is_a_display(run: Bash, tmp_path: Path) -> None:
    result = run("--headless", "--out", "some where", DISPLAY=":0")
    assert result.stdout.splitlines()[0] == "some where/plosive-demo.mp4"


def test_a_failure_keeps_its_exit_code_and_prints_no_file(run: Bash) -> None:
    result = run(FAIL="yes")
    assert result.returncode == 1 and result.stdout == ""
    assert "No face was found." in result.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["missing.mov"], "there is no file missing.mov"),
        (["--dialogue"], "--dialogue needs a value"),
        (["--dialogue", "line.wav"], "need a SHOT"),
        (["line.wav"], "--dialogue LINE.wav is needed"),
        (["--frobnicate"], "unknown option --frobnicate"),
        (["line.wav", "line.wav"], "one shot at a time"),
    ],
)
def test_wrong_arguments_say_what_to_do(run: Bash, tmp_path: Path, arguments: list[str], says: str) -> None:
    result = run(*arguments)
    assert result.returncode == 2 and says in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "log").exists()


def test_help_installs_nothing(run: Bash, tmp_path: Path) -> None:
    result = run("--help")
    assert result.returncode == 0 and "--dialogue" in result.stdout
    assert not (tmp_path / "log.setup").exists()


def test_the_test_command_runs_pytest_in_the_project(bash: Bash, place: Path, tmp_path: Path,
                                                     make_program: Callable[[Path, str], Path]) -> None:
    python = make_program(tmp_path / "fake" / "python", 'echo "$PWD|$*"; exit 5\n')
    (place / "installer" / "setup.sh").write_text(SETUP + 'ROOT="$(dirname "${BASH_SOURCE[0]}")/.."\n')
    result = bash('exec "$@"', str(place / ".ci" / "run"), "-k", "two words",
                  FAKE_PYTHON=str(python), LOG=str(tmp_path / "log"))
    assert result.returncode == 5
    assert result.stdout == f"{place}|-m pytest -n 2 -k two words\n"
    assert (tmp_path / "log.setup").read_text() == "test window\n"
