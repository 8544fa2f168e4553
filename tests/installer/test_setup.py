"""The environment is made once, mended when it was cut short, and made for what was asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Bash = Callable[..., "CompletedProcess[str]"]

# Everything real but the network: pip is an empty package, and installing is written to a log.
SCRIPT = """
source "$1/installer/setup.sh"
BASE_PYTHON=$2
make_venv() { "$1" -m venv --without-pip "$VENV" && mkdir "$(echo "$VENV"/lib/python*/site-packages)/pip"; }
install_packages() { echo "install $1" >>"$ROOT/log"; [[ -z ${BREAK:-} ]]; }
prepare "$3" 9<"$ROOT"
"""


class Installer:
    """Runs `prepare` in one place and tells what it installed."""

    def __init__(self, bash: Bash, root: Path) -> None:
        self.bash, self.root = bash, root

    def prepare(self, level: str = "run", **env: str) -> CompletedProcess[str]:
        return self.bash(SCRIPT, str(self.root), sys.executable, level, **env)

    @property
    def log(self) -> list[str]:
        path = self.root / "log"
        return path.read_text().split("\n")[:-1] if path.exists() else []


@pytest.fixture
def installer(bash: Bash, place: Path) -> Installer:
    return Installer(bash, place)


def test_installs_once(installer: Installer) -> None:
    first = installer.prepare()
    second = installer.prepare()
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert installer.log == ["install run"]
    assert "installing" in first.stderr and second.stderr == ""


def test_tests_need_more_than_a_run_but_a_run_nothing_more_than_tests(installer: Installer) -> None:
    for level in ("run", "test", "run", "test"):
        assert installer.prepare(level).returncode == 0
    assert installer.log == ["install run", "install test"]


@pytest.mark.parametrize("file", ["pyproject.toml", "installer/constraints.txt", "installer/constraints-cuda.txt"])
def test_a_changed_wish_installs_again(installer: Installer, file: str) -> None:
    installer.prepare()
    with (installer.root / file).open("a") as changed:
        changed.write("# changed\n")
    installer.prepare()
    assert installer.log == ["install run", "install run"]


def test_a_moved_folder_installs_again(installer: Installer) -> None:
    installer.prepare()
    installer.root = installer.root.rename(installer.root.with_name("elsewhere ü"))
    assert installer.prepare().returncode == 0
    assert installer.log == ["install run", "install run"]


def test_a_failed_installation_says_so_and_is_started_over(installer: Installer) -> None:
    failed = installer.prepare(BREAK="yes")
    assert failed.returncode != 0 and "could not be installed" in failed.stderr
    half = installer.root / ".venv" / "half-installed"
    half.touch()
    mended = installer.prepare()
    assert mended.returncode == 0 and "cut short" in mended.stderr
    assert not half.exists()
    assert installer.prepare().stderr == ""


def test_an_environment_whose_python_went_away_is_made_anew(installer: Installer) -> None:
    installer.prepare()
    python = installer.root / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to(installer.root / "gone")
    mended = installer.prepare()
    assert mended.returncode == 0 and "does not start any more" in mended.stderr
    assert python.resolve().exists()


def test_no_fitting_python_names_what_to_install(
    bash: Bash, place: Path, tmp_path: Path, make_program: Callable[[Path, str], Path]
) -> None:
    for name in ("python3.11", "python3.12", "python3", "python"):
        make_program(tmp_path / "bin" / name, "exit 1\n")
    found = bash('source "$1/installer/setup.sh"; find_python', str(place), PATH=f"{tmp_path}/bin:/usr/bin:/bin")
    assert found.returncode != 0 and found.stdout == ""
    assert "Python 3.11 or 3.12" in found.stderr and "apt-get install python3" in found.stderr


def test_a_named_python_goes_first(bash: Bash, place: Path) -> None:
    found = bash('source "$1/installer/setup.sh"; find_python', str(place), PLOSIVE_PYTHON=sys.executable)
    assert found.stdout.strip() == sys.executable
