"""Missing system libraries are installed where that is allowed, and named in one command where it is not."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Bash = Callable[..., "CompletedProcess[str]"]

# `id` tells that this is root; apt-get writes down what it is asked; what the libraries are is up to the test.
SCRIPT = """
source "$1/installer/setup.sh"
SYSTEM_LIBRARIES=$4
id() { echo "${USER_ID:-0}"; }
system_libraries "$2" "$3"
"""


@pytest.fixture
def check(bash: Bash, place: Path, tmp_path: Path, make_program: Callable[[Path, str], Path]) -> Bash:
    fonts = tmp_path / ".fonts"
    fonts.mkdir()
    (fonts / "a.ttf").touch()
    make_program(tmp_path / "bin" / "apt-get", f'echo "$@" >>"{tmp_path}/apt.log"; [[ " $* " != *" no-such "* ]]\n')
    make_program(tmp_path / "bin" / "sudo", "exit 1\n")

    def run(mode: str, libraries: str, **env: str) -> CompletedProcess[str]:
        return bash(
            SCRIPT, str(place), sys.executable, mode, libraries,
            **({"PATH": f"{tmp_path}/bin:/usr/bin:/bin", "PLOSIVE_NO_APT": ""} | env),
        )

    return run


def asked(tmp_path: Path) -> list[str]:
    log = tmp_path / "apt.log"
    return log.read_text().splitlines() if log.exists() else []


def test_nothing_is_said_when_nothing_is_missing(check: Bash, tmp_path: Path) -> None:
    result = check("window", "\nany libc.so.6 libc6\nwindow libm.so.6 libc6\n")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert asked(tmp_path) == []


def test_root_installs_what_is_missing_after_an_update(check: Bash, tmp_path: Path) -> None:
    check("window", "\nany libnone1.so none1\nany libc.so.6 libc6\nsound libnone2.so none2\n")
    update, install, *_ = asked(tmp_path)
    assert update.startswith("update")
    assert install.endswith("none1 none2") and "-y" in install


def test_one_unknown_package_does_not_stop_the_others(check: Bash, tmp_path: Path) -> None:
    check("window", "\nany libnone1.so no-such\nany libnone2.so none2\n")
    assert asked(tmp_path)[-1].endswith(" none2")


def test_what_could_not_be_brought_is_not_tried_at_every_start(check: Bash, tmp_path: Path) -> None:
    for _ in range(2):
        assert check("headless", "\nsound libnone.so none\n").returncode == 0
    assert len(asked(tmp_path)) == 2  # one update, one install


@pytest.mark.parametrize(
    ("mode", "need", "goes_on"),
    [
        ("headless", "any", False),
        ("headless", "window", True),
        ("headless", "sound", True),
        ("window", "window", False),
        ("window", "sound", True),
    ],
)
def test_without_rights_it_prints_the_one_command(
    check: Bash, tmp_path: Path, mode: str, need: str, goes_on: bool
) -> None:
    result = check(mode, f"\n{need} libnone.so none\n", USER_ID="1000")
    assert (result.returncode == 0) is goes_on
    assert result.stderr.count("sudo apt-get install -y none\n") == 1
    assert asked(tmp_path) == []


def test_a_system_without_any_font_gets_one(check: Bash, tmp_path: Path) -> None:
    listed = check("window", "\n", HOME=str(tmp_path / "empty"))
    fonts_here = any(Path("/usr/share/fonts").rglob("*.ttf")) if Path("/usr/share/fonts").is_dir() else False
    assert ("fonts-dejavu-core" in " ".join(asked(tmp_path))) is not fonts_here
    assert listed.returncode == 0
