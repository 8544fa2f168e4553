"""What is said below the window is found where it is made, whatever way it is put together."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "installer" / "sentences.py"
UNREAD = {
    "app/services/preflight.py: warning": "found where the file is probed",
    "app/services/preflight.py: f'{len(survey.faces)}'": "a number",
    "app/services/preflight.py: f'{survey.cuts}' if survey.cuts else 'none'": "a number, or a word that is found",
}
"""Texts that cannot be found, "file: expression", and why that has to be so."""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The module; dataclasses want it known by its name."""
    spec = importlib.util.spec_from_file_location("sentences", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["sentences"] = module
    spec.loader.exec_module(module)
    return module


def found(script: ModuleType, folder: Path, **files: str) -> tuple[set[str], tuple[str, ...]]:
    """What a tree of these modules says, and what of it could not be read."""
    (folder / "app").mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / "app" / f"{name}.py").write_text(text, "utf-8")
    made = script.sentences(folder)
    return set(made.texts), made.unread


def test_texts_and_what_is_filled_in(script: ModuleType, tmp_path: Path) -> None:
    assert found(script, tmp_path, one=(
        'raise PlosiveError("It is gone.", remedy="Look for it")\n'
        'raise PlosiveError(f"Frame {n:03d} of {path.name!r} and {a}{b} is gone", "Check " "it" if x else f"Try {y}")\n'
        'jobs.submit(f"Writing {name}", work)\npool.submit(work, name)\nprogress(1, 2, "half done")\n'
        'progress(1, 2, note)\nnotes = [f"{n} lost"] if n else []\nself.notes.append("Cut off")\n'
        'other("Not this")\nraise ValueError("Nor this")\n'
    )) == ({
        "It is gone", "Look for it", "Frame {1} of {2} and {3} is gone", "Check it", "Try {1}", "Writing {1}",
        "half done", "{1} lost", "Cut off",
    }, ())  # fmt: skip


def test_names_are_followed(script: ModuleType, tmp_path: Path) -> None:
    texts, unread = found(
        script, tmp_path,
        one='REMEDY = "Try again"\ndef fail(what, remedy="Stop"):\n    raise PlosiveError(f"{what} failed", remedy)\n'
            'def why(n, thing):\n    return f"{n} {thing}s" if n > 1 else f"1 {thing}"\n'
            'def lost(n):\n    hint, what = "Look", f"{why(n, \'frame\')} lost"\n    raise PlosiveError(what, hint)\n',
        two='from app.one import REMEDY, fail\nfail("Reading")\nfail("Writing", remedy=REMEDY)\n',
    )  # fmt: skip
    assert texts == {"Reading failed", "Writing failed", "Stop", "Try again", "Look", "{1} frames lost", "1 frame lost"}
    assert unread == ()


def test_errors_of_their_own_kind_are_errors(script: ModuleType, tmp_path: Path) -> None:
    texts, _ = found(script, tmp_path, one=(
        'class InUse(PlosiveError):\n    def __init__(self, who):\n        super().__init__(f"{who} has it", "Wait")\n'
        'raise Malformed(3, f"no {thing} here")\n'
    ))  # fmt: skip
    assert texts == {"{1} has it", "Wait", "no {1} here"}


@pytest.mark.parametrize("text", [
    'PlosiveError("It " + name + " failed")', 'PlosiveError("It %s" % name)', 'PlosiveError("{} failed".format(name))',
    'PlosiveError(" ".join(words))', 'PlosiveError(why[0].upper() + why[1:], "Try again")',
])  # fmt: skip
def test_what_cannot_be_read_is_told(script: ModuleType, tmp_path: Path, text: str) -> None:
    _, unread = found(script, tmp_path, one=f"raise {text}\n")
    assert len(unread) == 1 and unread[0].startswith("app/one.py: ")


def test_every_sentence_of_the_project_can_be_read(script: ModuleType) -> None:
    unread = set(script.sentences(ROOT).unread)
    assert unread - UNREAD.keys() == set(), "make these of literals and f-strings, or list them with a reason"
    assert UNREAD.keys() - unread == set(), "these can be read again"


def test_words_given_row_by_row_are_found(script: ModuleType, tmp_path: Path) -> None:
    texts, unread = found(script, tmp_path, one=(
        'for title, level in (("Of the shot", a), ("Of the line", b)):\n'
        '    Fact(title, f"{level} LU".replace("-", "−"), "good")\n'
    ))  # fmt: skip
    assert (texts, unread) == ({"Of the shot", "Of the line", "{1} LU"}, ())


def test_every_kind_of_error_is_known(script: ModuleType) -> None:
    """One that hands its arguments on with super().__init__ needs no entry of its own."""
    for folder in ("app", "inference"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ClassDef) and any("PlosiveError" in ast.unparse(base) for base in node.bases):
                    makes = any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in node.body)
                    assert makes or node.name in script.ERRORS, f"{path}: {node.name}"
