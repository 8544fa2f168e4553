"""The lock names one version of every package, none of them a local build, and no place to get it from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[2]


def locked() -> dict[str, str]:
    """Version by canonical name, from both constraint files."""
    versions: dict[str, str] = {}
    for name in ("constraints.txt", "constraints-cuda.txt"):
        for line in (PROJECT / "installer" / name).read_text().splitlines():
            if line.startswith("#"):
                continue
            match = re.fullmatch(r"([A-Za-z0-9._-]+)==([0-9][0-9A-Za-z.]*)", line)
            assert match, f"not an exact pin: {line}"
            assert canonicalize_name(match[1]) not in versions, f"twice: {line}"
            versions[canonicalize_name(match[1])] = match[2]
    return versions


def wanted() -> list[str]:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text())
    tools = ["editables", "setuptools", "wheel", *project["build-system"]["requires"]]
    return [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["dev"], *tools]


@pytest.mark.parametrize("text", wanted())
def test_every_dependency_is_locked_at_a_version_it_allows(text: str) -> None:
    requirement = Requirement(text)
    if requirement.marker:  # one version for each Python: the pin is in pyproject.toml, a lock would contradict it
        assert canonicalize_name(requirement.name) not in locked()
        assert [part.operator for part in requirement.specifier] == ["=="]
    else:
        assert requirement.specifier.contains(locked()[canonicalize_name(requirement.name)])


@pytest.mark.parametrize("path", sorted((PROJECT / "installer").iterdir()), ids=lambda path: path.name)
def test_the_installer_names_no_registry_host(path: Path) -> None:
    text = path.read_text()
    assert text and "://" not in text
    assert not re.search(r"--(extra-)?index-url|--find-links|pypi\.|pytorch\.org", text)
