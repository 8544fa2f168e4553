"""Find every text the window can show and bring the translation files up to date.

    python installer/translations.py

Reads the source: the first argument of `tr` and `later`, both of `count`, and the menu, name and tip of every command
row and of every lane; texts of history steps and of the audit's checks, which the window says with `tr` too. Writes
`resources/translations/plosive.ts`, which holds all texts, and adds what is new to each `plosive_XX.ts`, marked as
unfinished; a text that is gone is kept there as vanished, so that no work is lost. Qt Linguist opens these files.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Plosive"


def texts(root: Path = ROOT) -> dict[str, str]:
    """Every text with the file that says it first."""
    found: dict[str, str] = {}
    for path in sorted((root / "widgets").rglob("*.py")):
        for text in _in_module(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text, path.relative_to(root).as_posix())
    checks = root / "app" / "services" / "audit_checks.py"
    for text in _checks(ast.parse(checks.read_text("utf-8"))) if checks.exists() else ():
        found.setdefault(text, checks.relative_to(root).as_posix())
    for path in sorted((root / "app" / "document" / "edits").rglob("*.py")):
        for text in _steps(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text, path.relative_to(root).as_posix())
    for path in sorted((root / "app" / "services").glob("*.py")):
        for text in _labels(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text, path.relative_to(root).as_posix())
    return found


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


def _checks(tree: ast.AST) -> Iterator[str]:
    """Title, meaning and reason of each check of the audit."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Check":
            yield from _strings([node.args[1], *node.args[7:9]])


def _steps(tree: ast.AST) -> Iterator[str]:
    """Names of history steps: the second argument of `Edited`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Edited":
            yield from _strings(node.args[1:2])


def _labels(tree: ast.AST) -> Iterator[str]:
    """Names of history steps that services give: the argument `label` of `realign`, or what it is by default."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "realign":
            yield from _strings([given.value for given in node.keywords if given.arg == "label"])
        elif isinstance(node, ast.FunctionDef) and node.name == "realign":
            named = zip(node.args.kwonlyargs, node.args.kw_defaults)
            yield from _strings([value for name, value in named if name.arg == "label" and value is not None])


def _strings(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.strip():
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from _strings([node.body, node.orelse])
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "later":
            yield from _strings(node.args[:1])


def write(path: Path, found: dict[str, str], language: str = "") -> tuple[int, int]:
    """Bring one file up to date; returns how many texts it has and how many of them are said."""
    said = {source: text for source, text, kind in _read(path) if text and kind != "unfinished"}
    root = ElementTree.Element("TS", {"version": "2.1", **({"language": language} if language else {})})
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source in sorted(found):
        _message(context, source, said.get(source, ""), "" if source in said else "unfinished", found[source])
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
    write(FOLDER / "plosive.ts", found)
    for path in sorted(FOLDER.glob("plosive_*.ts")):
        total, said = write(path, found, path.stem.partition("_")[2])
        sys.stdout.write(f"{path.name}: {said} of {total}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
