"""The script that finds texts finds each kind of them, and keeps what translators did."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "installer" / "translations.py"


@pytest.fixture
def script() -> ModuleType:
    """The script as a module."""
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
    (tmp_path / "app" / "document" / "edits" / "two.py").write_text('Edited(project, "Do a thing", ())\n', "utf-8")
    assert set(script.texts(tmp_path)) == {
        "Said {n}", "Later on", "1 thing", "{n} things", "&Name", "What it does", "Theme", "yes", "no", "Do a thing",
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
    assert {"&Undo", "&Playback", "Preferences"} <= set(found)
