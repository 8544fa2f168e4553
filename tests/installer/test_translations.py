"""The script that finds texts finds each kind of them, and keeps what translators did."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "installer" / "translations.py"
TRANSLATIONS = ROOT / "resources" / "translations"


@pytest.fixture
def script() -> ModuleType:
    """The script as a module."""
    return module()


def module() -> ModuleType:
    """The script, imported from where it lies."""
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_kind_of_text_is_found(script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "widgets").mkdir()
    (tmp_path / "app" / "document" / "edits").mkdir(parents=True)
    (tmp_path / "widgets" / "one.py").write_text(
        'a = tr("Said {n}", n=1)\nb = later("Later " "on")\nc = count(2, "1 thing", "{n} things")\n'
        'command("x.y", "View/Theme", "&Name", "Ctrl+X", "What it does", "x.y")\nd = other("not this")\n'
        'tr("yes" if a else "no")\n',
        "utf-8",
    )
    edits = tmp_path / "app" / "document" / "edits"
    (edits / "two.py").write_text(
        'Edited(project, "Do a thing", ())\nphrase("Split {what}", what=f"No {a}")\n'
        'Refuse("That is refused.")\n', "utf-8",
    )
    (tmp_path / "app" / "jobs.py").write_text(
        'submit("Working", work)\ndef align(*, label="Align"):\n    "Doc"\n'
        'align(label="Anew")\nother("Not this")\n', "utf-8",
    )
    keymaps = tmp_path / "resources" / "keymaps"
    keymaps.mkdir(parents=True)
    (keymaps / "own.json").write_text('{"title": "Own", "about": "For me", "keys": {}}', "utf-8")
    assert set(script.texts(tmp_path)) == {
        "Said {n}", "Later on", "1 thing", "{n} things", "&Name", "What it does", "Theme", "yes", "no", "Do a thing",
        "Split {what}", "That is refused.", "Working", "Align", "Anew", "Own", "For me",
    }  # fmt: skip


def test_work_of_translators_is_kept(script: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "plosive_de.ts"
    assert script.write(path, {"One": "a.py", "Two": "a.py"}, "de") == (2, 0)
    source = "<source>One</source>\n   <translation"
    text = path.read_text("utf-8").replace(f'{source} type="unfinished" />', f"{source}>Eins</translation>")
    path.write_text(text, "utf-8")
    assert script.write(path, {"Two": "a.py"}, "de") == (1, 0), "One is gone for now"
    assert "vanished" in path.read_text("utf-8")
    assert script.write(path, {"One": "a.py", "Two": "a.py"}, "de") == (2, 1), "and what was said comes back with it"


def test_the_window_has_texts(script: ModuleType) -> None:
    found = script.texts()
    assert len(found) > 500
    below = {"Align again", "Move {what}", "Analysing the shot", "Praat"}
    assert {"&Undo", "&Playback", "Preferences"} | below <= set(found)


@pytest.fixture(scope="module")
def everything() -> set[str]:
    """All texts of the project, found once."""
    script = module()
    found = script.texts()
    return {*found, *script.errors(found)}


@pytest.mark.parametrize("path", sorted(TRANSLATIONS.glob("plosive_*.ts")), ids=lambda path: path.stem)
def test_every_text_has_its_translation(script: ModuleType, everything: set[str], path: Path) -> None:
    said = {source for source, text, kind in script._read(path) if text and kind != "unfinished"}
    missing = sorted(everything - said)
    assert missing == [], f"run installer/translations.py and translate these in {path.name}"


def test_the_list_of_all_texts_is_up_to_date(script: ModuleType, everything: set[str]) -> None:
    listed = {source for source, _, _ in script._read(TRANSLATIONS / "plosive.ts")}
    assert everything ^ listed == set(), "run installer/translations.py"


SAYING = {"tr", "later", "count", "command", "LaneRow"}
"""Calls whose texts are translated."""
SILENT = {"setObjectName", "getLogger", "setProperty", "exception", "error", "add_argument", "ArgumentParser"}
"""Calls whose texts nobody reads in the window."""
WORDS = re.compile(r"[A-Za-z]{2,}[ \n]+[a-z]{2,}|[A-Z][a-z]{2,} |: [a-z]{3,}")
UNSAID = {
    "MIT and BSD", "BSD-3-Clause; FFmpeg with GPL encoders", "Plosive ",  # names
    "View/Mouth inset", "Pose/Predicted by", "Edit/Where it is heard", "Edit/Moved edges",  # menus, said part by part
    "Made by", "Rename word", "Analysing the shot",  # said where they are listed, or by those they are given to
    '<span style="color:', "<tr><td style='color:", "<table cellspacing='0'>",
    "bottom right", "bottom left", "top right", "top left",
}  # fmt: skip


def test_no_text_of_the_window_is_left_in_english() -> None:
    found = []
    for path in sorted((ROOT / "widgets").rglob("*.py")):
        if not path.name.startswith("bench"):
            place = path.relative_to(ROOT).as_posix()
            found += [f"{place}: {text}" for text in bare(ast.parse(path.read_text("utf-8"))) if text not in UNSAID]
    assert found == [], "say these with tr, or mark them with later"


def bare(node: ast.AST) -> Iterator[str]:
    """Texts that read like words and are given to no call that says them; docstrings are none."""
    for child in ast.iter_child_nodes(node):
        name = ""
        if isinstance(child, ast.Call):
            name = getattr(child.func, "attr", getattr(child.func, "id", ""))
        if name in SAYING | SILENT or (isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)):
            continue
        if isinstance(child, ast.Constant) and isinstance(child.value, str) and WORDS.search(child.value):
            yield child.value
        yield from bare(child)


def test_bare_texts_are_found() -> None:
    source = 'label.setText(f"Saved {n} of them")\nsay(tr("Saved {n} of them", n=1))\nX = "one word more"\n'
    assert list(bare(ast.parse(source))) == ["Saved ", " of them", "one word more"]
