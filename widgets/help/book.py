"""The pages of the help: Markdown files in `resources/help`, and one page made of the command table.

`[[edit.split]]` in a page becomes the keys the command has now. A page in the user's language stands in a folder of
its code beside the English one and is taken first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from widgets.commands.keymap import Keymap, native
from widgets.commands.table import ACTIONS, MENUS, named
from widgets.help.gestures import GESTURES
from widgets.language import tr
from widgets.theme import resource_folder

ORDER = (
    "start", "timeline", "pose", "picture", "inspector", "adapting", "sound", "shortcuts", "files", "export",
    "recovery", "access", "limits", "consent",
)  # fmt: skip
MADE = "shortcuts"
_KEYS = re.compile(r"\[\[([\w.]+)\]\]")


@dataclass(frozen=True, slots=True)
class Page:
    """One page, ready to be shown."""

    name: str
    title: str
    text: str  # Markdown

    def fits(self, query: str) -> bool:
        """Whether every word of the query is on the page."""
        text = self.text.lower()
        return all(word in text for word in query.lower().split())


def pages(keymap: Keymap, language: str = "en") -> list[Page]:
    """All pages in reading order."""
    return [_page(name, _shortcuts(keymap) if name == MADE else _read(name, language), keymap) for name in ORDER]


def _read(name: str, language: str) -> str:
    folder = resource_folder("help")
    translated = folder / language / f"{name}.md"
    return (translated if translated.is_file() else folder / f"{name}.md").read_text("utf-8")


def _page(name: str, text: str, keymap: Keymap) -> Page:
    title = text.partition("\n")[0].lstrip("# ").strip()
    return Page(name, title, _KEYS.sub(lambda found: _written(found[1], keymap), text))


def _written(command: str, keymap: Keymap) -> str:
    keys = keymap.keys(command)
    return f"**{native(keys[:1])}**" if keys else tr("(no key)")


def _shortcuts(keymap: Keymap) -> str:
    """All keys by menu, and what the mouse does."""
    lines = [f"# {tr('Keys and mouse')}", "", tr("Every key can be changed: Preferences, Keyboard."), ""]
    table = f"| {tr('Keys')} | {tr('Command')} | |\n|---|---|---|"
    with_keys = (spec for spec in ACTIONS if keymap.keys(spec.id))
    for menu, specs in groupby(sorted(with_keys, key=_menu_order), key=lambda spec: spec.menu.partition("/")[0]):
        lines += ["", f"## {tr(MENUS[menu]).replace('&', '')}", "", table]
        for spec in specs:
            lines.append(f"| {_cell(native(keymap.keys(spec.id)))} | {_cell(named(spec))} | {_cell(tr(spec.tip))} |")
    lines += ["", f"## {tr('Mouse')}", "", f"| {tr('Gesture')} | {tr('What it does')} |\n|---|---|"]
    lines += [f"| {_cell(tr(what))} | {_cell(tr(does))} |" for what, does in GESTURES]
    return "\n".join(lines) + "\n"


def _menu_order(spec: object) -> int:
    return list(MENUS).index(getattr(spec, "menu", "").partition("/")[0])


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("*", "\\*").replace("_", "\\_").replace("`", "\\`")
