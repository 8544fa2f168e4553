"""Find every text the window can show and bring the translation files up to date.

    python installer/translations.py

Reads the source: the first argument of `tr` and `later`, both of `count`, and the menu, name and tip of every command
row and of every lane; and what the window says with `tr` though it is made elsewhere: steps of history, reasons of
refusals, titles of jobs and file formats, the audit's checks, the keymaps. `sentences.py` adds what is made further
below: errors with what is filled in, notes of progress. Writes `resources/translations/plosive.ts`,
which holds all texts, and adds what is new to each `plosive_XX.ts`, marked as unfinished; a text that is gone is kept
there as vanished, so that no work is lost. Qt Linguist opens these files.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent))
from sentences import sentences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT, ERRORS = "Plosive", "Errors"


def texts(root: Path = ROOT) -> dict[str, str]:
    """Every text with the file that says it first."""
    found: dict[str, str] = {}
    for path in sorted((root / "widgets").rglob("*.py")):
        for text in _in_module(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text, path.relative_to(root).as_posix())
    for path in sorted((root / "app").rglob("[!_]*.py")):
        place = path.relative_to(root).as_posix()
        for text in _below(ast.parse(path.read_text("utf-8")), edits=path.parent.name == "edits"):
            found.setdefault(text, place)
    for path in sorted((root / "resources" / "keymaps").glob("*.json")):
        keymap = json.loads(path.read_text("utf-8"))
        for name in ("title", "about"):
            if keymap.get(name):
                found.setdefault(keymap[name], path.relative_to(root).as_posix())
    return found


def errors(found: dict[str, str], root: Path = ROOT) -> dict[str, str]:
    """Templates of what is said below the window, with the file that says it first; what `found` has is left out."""
    return {text: place for text, place in sentences(root).texts.items() if text not in found}


def _in_module(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in ("tr", "later"):
            yield from _strings(node.args[:1])
        elif name == "count" or name == "LaneRow":
            yield from _strings(node.args[1:3])
        elif name == "command":
            yield from _strings([node.args[2], *node.args[4:5]])
            for menu in _strings(node.args[1:2]):
                yield from (part for part in menu.split("/")[1:] if part)


_STEP = re.compile(r"[A-Z][a-z]+( [^.]*)?")
"""How the name of a step begins; docstrings and refusals end with a full stop."""


def _below(tree: ast.AST, *, edits: bool) -> Iterator[str]:
    """What the window says of a module below it: marked phrases, refusals, checks, formats, jobs, and steps of history:
    any `label=`, and in the edits every text that reads like one."""
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            yield from _defaults(node)
        text = node.value if isinstance(node, ast.Constant) and id(node) not in parts else None
        if edits and isinstance(text, str) and _STEP.fullmatch(text):
            yield text
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in ("phrase", "Refuse", "submit"):
            yield from _strings(node.args[:1])
        elif name == "Check":
            yield from _strings([node.args[1], *node.args[7:9]])
        elif name in ("Format", "Preset", "Edited"):
            yield from _strings(node.args[1:2])
        yield from _strings([keyword.value for keyword in node.keywords if keyword.arg == "label"])


def _defaults(function: ast.FunctionDef) -> Iterator[str]:
    """The step's name where a function is given none."""
    arguments = function.args
    plain = [*arguments.posonlyargs, *arguments.args]
    pairs = [*zip(plain[::-1], arguments.defaults[::-1]), *zip(arguments.kwonlyargs, arguments.kw_defaults)]
    yield from _strings([value for arg, value in pairs if arg.arg == "label" and value is not None])


def _strings(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from _strings([node.body, node.orelse])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "later":
            yield from _strings(node.args[:1])


def write(
    path: Path, found: dict[str, str], language: str = "", errors: dict[str, str] | None = None
) -> tuple[int, int]:
    """Bring one file up to date; returns how many texts it has and how many of them are said."""
    groups = {CONTEXT: found, ERRORS: errors or {}}
    found = {**groups[ERRORS], **found}
    said = {source: text for source, text, kind in _read(path) if text and kind != "unfinished"}
    root = ElementTree.Element("TS", {"version": "2.1", **({"language": language} if language else {})})
    for name, group in groups.items():
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for source in sorted(group):
            _message(context, source, said.get(source, ""), "" if source in said else "unfinished", group[source])
    for source in sorted(said.keys() - found.keys()) if language else ():
        _message(context, source, said[source], "vanished", "")
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return len(found), len(said.keys() & found.keys())


def _message(context: ElementTree.Element, source: str, text: str, kind: str, place: str) -> None:
    message = ElementTree.SubElement(context, "message")
    if place:
        ElementTree.SubElement(message, "location", {"filename": f"../../{place}"})
    ElementTree.SubElement(message, "source").text = source
    translation = ElementTree.SubElement(message, "translation", {"type": kind} if kind else {})
    translation.text = text


def _read(path: Path) -> Iterator[tuple[str, str, str]]:
    if path.exists():
        for message in ElementTree.parse(path).iter("message"):
            translation = message.find("translation")
            if translation is not None:
                kind = translation.get("type", "")
                yield message.findtext("source", ""), translation.text or "", "" if kind == "vanished" else kind


def main() -> int:
    """Bring all files up to date and say how far each translation is."""
    found = texts()
    below = errors(found)
    write(FOLDER / "plosive.ts", found, errors=below)
    for path in sorted(FOLDER.glob("plosive_*.ts")):
        total, said = write(path, found, path.stem.partition("_")[2], below)
        sys.stdout.write(f"{path.name}: {said} of {total}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
