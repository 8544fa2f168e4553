"""Keys: presets without collisions, binding takes a key from its holder, keymaps travel as files."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from inference.errors import PlosiveError
from widgets.commands.keymap import Keymap, plain, presets
from widgets.commands.table import ACTIONS

SCOPES = {spec.id: spec.scope for spec in ACTIONS}


def collisions(keymap: Keymap) -> list[tuple[str, str, str]]:
    """Pairs of commands that one key would call both."""
    holders: dict[str, list[str]] = {}
    for spec in ACTIONS:
        for key in keymap.keys(spec.id):
            holders.setdefault(key, []).append(spec.id)
    return [
        (key, a, b)
        for key, names in holders.items()
        for a, b in combinations(names, 2)
        if SCOPES[a] == SCOPES[b] or "window" in (SCOPES[a], SCOPES[b])
    ]


@pytest.mark.parametrize("name", ["plosive", "aegisub", "praat", "nle"])
def test_a_preset_names_commands_that_exist_and_collides_nowhere(name: str, tmp_path: Path) -> None:
    preset = presets()[name]
    assert preset.title and preset.about
    assert [command for command in preset.keys if command not in SCOPES] == []
    for keys in preset.keys.values():
        for key in keys:
            assert QKeySequence(key).toString(), key
    given = [(key, SCOPES[command]) for command, keys in preset.keys.items() for key in keys]
    assert len(given) == len(set(given)), "no key twice inside the preset itself"
    keymap = Keymap(ACTIONS, tmp_path / "keymap.json")
    keymap.use(name)
    assert collisions(keymap) == []


def test_our_own_preset_is_the_table(tmp_path: Path) -> None:
    keymap = Keymap(ACTIONS, tmp_path / "keymap.json")
    assert {spec.id: keymap.keys(spec.id) for spec in ACTIONS} == {spec.id: plain(spec.keys) for spec in ACTIONS}


def test_a_bound_key_leaves_its_holder_and_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "keymap.json"
    keymap = Keymap(ACTIONS, path)
    assert keymap.holder("Ctrl+D", "edit.merge") == "edit.split"
    keymap.bind("edit.merge", ["Ctrl+D"])
    assert keymap.keys("edit.merge") == ("Ctrl+D",)
    assert keymap.keys("edit.split") == ()
    assert collisions(keymap) == []
    again = Keymap(ACTIONS, path)
    assert again.keys("edit.merge") == ("Ctrl+D",)
    assert again.keys("edit.split") == ()
    again.reset("edit.split")
    assert again.keys("edit.split") == ("Ctrl+D",)
    assert again.keys("edit.merge") == ()
    again.reset_all()
    assert again.keys("edit.merge") == ("Ctrl+M",)
    assert again.changes == {}


def test_a_keymap_travels_as_a_file(tmp_path: Path) -> None:
    mine, theirs = Keymap(ACTIONS, tmp_path / "a.json"), Keymap(ACTIONS, tmp_path / "b.json")
    mine.use("praat")
    mine.bind("file.save", ["Ctrl+Alt+S"])
    mine.write(tmp_path / "handed.json")
    assert theirs.take(tmp_path / "handed.json") == []
    assert theirs.preset == "praat"
    assert all(theirs.keys(spec.id) == mine.keys(spec.id) for spec in ACTIONS)


def test_what_a_file_does_not_know_is_told_and_rubbish_is_refused(tmp_path: Path) -> None:
    keymap = Keymap(ACTIONS, tmp_path / "keymap.json")
    odd = tmp_path / "odd.json"
    odd.write_text('{"preset": "gone", "keys": {"no.such": ["A"], "file.save": ["F12"]}}', "utf-8")
    assert keymap.take(odd) == ["no.such"]
    assert keymap.keys("file.save") == ("F12",)
    odd.write_text("[1, 2]", "utf-8")
    with pytest.raises(PlosiveError, match="is no keymap"):
        keymap.take(odd)
    assert keymap.keys("file.save") == ("F12",)


def test_a_damaged_keymap_file_starts_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "keymap.json"
    path.write_text('{"preset": 3, "keys": {"file.save": 4}}', "utf-8")
    assert Keymap(ACTIONS, path).keys("file.save") == ("Ctrl+S",)


HABITS = {
    "plosive": {
        "J": "play.j", "Tab": "play.selection", "Return": "tier.insert", "Ctrl+D": "edit.split", "Q": "play.before",
        "I": "play.in", "[": "edit.start", "Ctrl+Q": "tier.again", "S": "play.snap", "N": "audit.next",
    },
    "aegisub": {
        "S": "play.selection", "R": "play.selection", "H": "play.k", "Q": "play.before", "W": "play.after",
        "E": "play.head", "D": "play.tail", "Z": "edit.previous", "X": "edit.next", "G": "edit.next",
        "Ctrl+Left": "play.edge_back", "Alt+Right": "play.forward10", "Ctrl+G": "play.goto", "Ctrl+D": "tier.duplicate",
    },
    "praat": {
        "Tab": "play.selection", "Return": "tier.insert", "Alt+Backspace": "edit.merge_back", "Ctrl+A": "view.fit",
        "Ctrl+I": "view.in", "Ctrl+O": "view.out", "Ctrl+N": "view.selection", "Ctrl+D": "tier.again",
        "Alt+Right": "edit.next", "Alt+Up": "tier.up", "Alt+Shift+Right": "tier.extend",
    },
    "nle": {
        "J": "play.j", "K": "play.k", "L": "play.l", "I": "play.in", "O": "play.out", "Ctrl+K": "edit.split",
        "Up": "edit.previous", "Down": "edit.next", "Shift+Z": "view.fit", "Ctrl+M": "file.export", "M": "mark.add",
        "S": "play.snap", "Shift+Left": "play.back10", "Alt+X": "play.clear_range",
    },
}  # fmt: skip
"""What hands from each tool press, and what they mean by it."""


@pytest.mark.parametrize("name", HABITS)
def test_a_preset_does_what_its_tool_does(name: str, tmp_path: Path) -> None:
    keymap = Keymap(ACTIONS, tmp_path / "keymap.json")
    keymap.use(name)
    meant = {key: [spec.id for spec in ACTIONS if key in keymap.keys(spec.id)] for key in HABITS[name]}
    assert meant == {key: [command] for key, command in HABITS[name].items()}


@pytest.mark.parametrize("name", ["aegisub", "praat", "nle"])
def test_a_preset_takes_no_command_its_keys_away(name: str, tmp_path: Path) -> None:
    keymap = Keymap(ACTIONS, tmp_path / "keymap.json")
    keymap.use(name)
    assert [spec.id for spec in ACTIONS if spec.keys and not keymap.keys(spec.id)] == []
