"""Which keys call which command: the table's own, a preset's over them, the user's changes over both.

A preset is a small file in `resources/keymaps` that names only what differs from the table. Whoever gives a key to a
command takes it from the one that had it, so that no key ever means two things. What the user changed is kept in
`keymap.json`; a keymap in a file of its own can be handed on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from app.io.preferences import config_folder, read_json, write_json
from inference.errors import PlosiveError
from widgets.commands.spec import ActionSpec
from widgets.language import tr
from widgets.theme import resource_folder

Keys = tuple[str, ...]
OWN = "plosive"


@dataclass(frozen=True, slots=True)
class Preset:
    """A keymap that comes with the program: `keys` are differences from the command table."""

    name: str
    title: str
    about: str
    keys: Mapping[str, Keys]
    typing: bool = False  # letters become labels of what is selected, as long as nothing else is chosen


@lru_cache(maxsize=1)
def presets() -> dict[str, Preset]:
    """The presets by name, our own first."""
    found = {}
    for path in resource_folder("keymaps").glob("*.json"):
        table = json.loads(path.read_text("utf-8"))
        keys = {name: plain(keys) for name, keys in table["keys"].items()}
        found[path.stem] = Preset(path.stem, table["title"], table["about"], keys, table.get("typing", False))
    return dict(sorted(found.items(), key=lambda item: (item[0] != OWN, item[1].title)))


def plain(keys: Iterable[str]) -> Keys:
    """Keys in the one way they are compared and written down."""
    written = (QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys)
    return tuple(dict.fromkeys(key for key in written if key))


def native(keys: Iterable[str]) -> str:
    """Keys as this system's menus write them; also for text without keys."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


class Keymap(QObject):
    """The keys in use; `changed` tells of others."""

    changed = Signal()

    def __init__(self, specs: Iterable[ActionSpec], path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or config_folder() / "keymap.json"
        self._scopes = {spec.id: spec.scope for spec in specs}
        self._table = {spec.id: plain(spec.keys) for spec in specs}
        values = read_json(self.path)
        values = values if isinstance(values, dict) else {}
        name = values.get("preset", OWN)
        self.preset = name if name in presets() else OWN
        self.changes = _read(values.get("keys"))
        self._map = self._made()

    def keys(self, command: str) -> Keys:
        """The keys of a command, the first one first."""
        return self._map.get(command, ())

    def holder(self, key: str, command: str) -> str:
        """Which other command would lose the key if this one got it; "" for none."""
        (key,) = plain([key]) or ("",)
        for other, keys in self._map.items():
            if other != command and key in keys and self._meet(other, command):
                return other
        return ""

    def bind(self, command: str, keys: Iterable[str]) -> None:
        """Give a command these keys and no others; whoever had one of them loses it."""
        wanted = plain(keys)
        for key in wanted:
            while loser := self.holder(key, command):
                self.changes[loser] = tuple(k for k in self.keys(loser) if k != key)
                self._map = self._made()
        self.changes[command] = wanted
        self._keep()

    def reset(self, command: str) -> None:
        """The preset's keys again for one command, taken from whoever has them now."""
        self.bind(command, self._laid(self._table, presets()[self.preset].keys).get(command, ()))

    def reset_all(self) -> None:
        """Forget all of the user's changes."""
        self.changes = {}
        self._keep()

    def use(self, preset: str) -> None:
        """Another preset; the user's changes go."""
        self.preset, self.changes = preset, {}
        self._keep()

    def write(self, path: Path) -> None:
        """Hand the keymap on as a file. Raises PlosiveError when it cannot be written."""
        write_json(path, {"preset": self.preset, "keys": {name: list(keys) for name, keys in self.changes.items()}})

    def take(self, path: Path) -> list[str]:
        """Use a keymap from a file; returns names of commands it speaks of that are not here. PlosiveError if bad."""
        values = read_json(path)
        if not isinstance(values, dict) or not isinstance(values.get("keys"), dict):
            raise PlosiveError(tr("{name} is no keymap", name=path.name), tr("Choose a file that Plosive exported"))
        changes = _read(values["keys"])
        name = values.get("preset", OWN)
        self.preset = name if name in presets() else OWN
        self.changes = {}
        self._map = self._made()
        for command, keys in changes.items():
            if command in self._table:
                self.bind(command, keys)
        self._keep()
        return [command for command in changes if command not in self._table]

    def _keep(self) -> None:
        known = {name: keys for name, keys in self.changes.items() if name in self._table}
        before = self._laid(self._table, presets()[self.preset].keys)
        self.changes = {name: keys for name, keys in known.items() if keys != before.get(name, ())}
        self._map = self._made()
        self.write(self.path)
        self.changed.emit()

    def _made(self) -> dict[str, Keys]:
        return self._laid(self._laid(self._table, presets()[self.preset].keys), self.changes)

    def _laid(self, under: Mapping[str, Keys], over: Mapping[str, Keys]) -> dict[str, Keys]:
        """`over` wins: what it gives to one command the others lose."""
        made = dict(under)
        named = {name: keys for name, keys in over.items() if name in made}
        for name, keys in made.items():
            if name not in named:
                taken = {key for other, given in named.items() if self._meet(name, other) for key in given}
                made[name] = tuple(key for key in keys if key not in taken)
        return made | named

    def _meet(self, a: str, b: str) -> bool:
        """Whether one key for both could not be told apart."""
        scopes = self._scopes.get(a), self._scopes.get(b)
        return scopes[0] == scopes[1] or "window" in scopes


def _read(values: object) -> dict[str, Keys]:
    if not isinstance(values, dict):
        return {}
    return {
        str(name): plain(str(key) for key in keys) for name, keys in values.items() if isinstance(keys, list | tuple)
    }
