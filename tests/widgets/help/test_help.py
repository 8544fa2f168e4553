"""Help: pages that exist, keys as they are now, a search, the page of the focused area, pictures of our own."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inference.api import AXES
from widgets.commands.keymap import Keymap
from widgets.commands.table import ACTIONS
from widgets.help.book import ORDER, pages
from widgets.help.pictures import pose_picture
from widgets.help.window import HelpWindow
from widgets.language import languages
from widgets.main_window import MainWindow
from widgets.theme import Look, resource_folder

TEXTS = sorted(resource_folder("help").glob("*.md"))
TRANSLATED = sorted(resource_folder("help").glob("*/*.md"))


@pytest.mark.parametrize("path", TEXTS + TRANSLATED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_page_names_commands_and_pages_that_exist(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("# ")
    ids = {spec.id for spec in ACTIONS}
    assert [name for name in re.findall(r"\[\[([\w.]+)\]\]", text) if name not in ids] == []
    links = re.findall(r"(?<!!)\[[^\]\[]+\]\(([^)]+)\)", text)
    assert [link for link in links if link not in ORDER] == []
    assert [axis for axis in re.findall(r"\(pose:(\w+)\)", text) if axis not in AXES] == []
    assert path.stem in ORDER


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("code", sorted(set(languages()) - {"en"}))
def test_a_page_says_the_same_in_every_language(path: Path, code: str) -> None:
    """Commands, links, pictures, headings, list items, table rows and code are the same in number and meaning."""
    there = path.parent / code / path.name
    assert there.is_file(), f"{path.name} is not translated"
    shapes = []
    for text in (path.read_text("utf-8"), there.read_text("utf-8")):
        lines = text.splitlines()
        shapes.append((
            Counter(re.findall(r"\[\[([\w.]+)\]\]", text)), Counter(re.findall(r"\]\(([^)]+)\)", text)),
            [sum(line.startswith(sign) for line in lines) for sign in ("# ", "## ", "- ", "| ", "1. ", "7. ")],
            len(re.findall(r"\n\n+", text)), text.count("**"), text.count("`"),
        ))  # fmt: skip
    assert shapes[0] == shapes[1]


def test_a_german_window_has_german_help(window: MainWindow, qtbot: QtBot) -> None:
    shown = HelpWindow(window.keymap, window.look, "de", window)
    qtbot.addWidget(shown)
    titles = [shown.list.item(i).text() for i in range(shown.list.count())]
    assert titles[:2] == ["Erste Schritte", "Die Zeitleiste"]
    qtbot.keyClicks(shown.search, "Einwilligung")
    assert {shown.list.item(i).text() for i in range(shown.list.count())} == {"Einwilligung", "Export"}


def test_keys_in_pages_are_those_in_use(tmp_path: Path) -> None:
    keymap = Keymap(ACTIONS, tmp_path / "keymap.json")
    keymap.bind("edit.undo", ["F11"])
    start = next(page for page in pages(keymap) if page.name == "start")
    assert "**F11**" in start.text and "[[" not in start.text
    shortcuts = next(page for page in pages(keymap) if page.name == "shortcuts")
    assert "| F11 | Undo |" in shortcuts.text


def test_every_axis_has_a_picture_that_differs(look: Look) -> None:
    pictures = {axis: pose_picture(axis, look).toImage() for axis in AXES}
    for axis, image in pictures.items():
        half = (image.width() - 12) // 2
        left = image.copy(0, 0, half, image.height())
        right = image.copy(half + 12, 0, half, image.height())
        assert left != right, axis


def test_f1_opens_the_page_of_the_focused_area(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.pose_panel.setEnabled(True)
    window.timeline.phonemes.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1)
    shown = window.assist.help
    assert shown is not None and shown.isVisible()
    assert shown.page == "timeline"
    assert "The timeline" in shown.view.toPlainText()
    shown.close()


def test_the_search_leaves_the_pages_that_speak_of_it(window: MainWindow, qtbot: QtBot) -> None:
    window.assist.show_page("start")
    shown = window.assist.help
    assert shown is not None
    qtbot.keyClicks(shown.search, "consent export")
    names = [shown.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(shown.list.count())]
    assert "consent" in names and "timeline" not in names
    shown.search.setText("zzzzz")
    assert shown.list.count() == 0
    assert "No page" in shown.view.toPlainText()
    shown.close()


def test_lanes_say_what_they_are(window: MainWindow) -> None:
    assert [lane.name for lane in window.timeline.lanes if not lane.whatsThis()] == []
