"""Recent projects: pictures, pinned first, removed, located when they have moved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot
from window_fakes import FakeStudio

from app.io import recent
from widgets.main_window import MainWindow
from widgets.posters import keep_poster, poster_path
from widgets.viewer.recent_list import FOLDER, THERE, RecentList


@pytest.fixture
def cards(window: MainWindow, tmp_path: Path) -> RecentList:
    """Three projects, the second of which is gone."""
    for name in ("a", "gone", "c"):
        folder = tmp_path / f"{name}.plosive"
        if name != "gone":
            folder.mkdir()
        recent.remember(folder)
    window.start_page.show_recent(recent.listed())
    return window.start_page.recent


def names(cards: RecentList) -> list[str]:
    """In the order shown."""
    return [Path(cards.item(i).data(FOLDER)).stem for i in range(cards.count())]


def test_newest_first_and_the_missing_one_says_so(cards: RecentList) -> None:
    assert names(cards) == ["c", "gone", "a"]
    assert [cards.item(i).data(THERE) for i in range(3)] == [True, False, True]
    assert "not there" in cards.item(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_pinned_one_stays_on_top(cards: RecentList, tmp_path: Path) -> None:
    menu = cards.menu_of(cards.item(2))
    next(action for action in menu.actions() if action.objectName() == "pin").trigger()
    assert names(cards) == ["a", "c", "gone"]
    recent.remember(tmp_path / "new.plosive")
    assert [item.folder.stem for item in recent.listed()] == ["a", "new", "c", "gone"]


def test_del_removes_from_the_list_only(cards: RecentList, qtbot: QtBot, tmp_path: Path) -> None:
    cards.setCurrentRow(0)
    qtbot.keyClick(cards, Qt.Key.Key_Delete)
    assert names(cards) == ["gone", "a"]
    assert (tmp_path / "c.plosive").is_dir()


def test_enter_opens(cards: RecentList, qtbot: QtBot, tmp_path: Path) -> None:
    wanted: list[str] = []
    cards.open_wanted.disconnect()
    cards.open_wanted.connect(wanted.append)
    cards.setFocus()
    cards.setCurrentRow(0)
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert wanted == [str(tmp_path / "c.plosive")]


def test_a_moved_one_is_located(cards: RecentList, tmp_path: Path) -> None:
    wanted: list[str] = []
    cards.open_wanted.disconnect()
    cards.open_wanted.connect(wanted.append)
    new = tmp_path / "elsewhere.plosive"
    new.mkdir()
    cards.located(tmp_path / "gone.plosive", new)
    assert wanted == [str(new)]
    assert [item.folder.stem for item in recent.listed()] == ["c", "elsewhere", "a"]


def test_saving_keeps_a_picture(opened: tuple[MainWindow, FakeStudio], qtbot: QtBot, tmp_path: Path) -> None:
    window, studio = opened
    studio.folder = tmp_path / "small.plosive"
    studio.folder.mkdir()
    keep_poster(window, studio)  # type: ignore[arg-type]
    path = poster_path(studio.folder)
    qtbot.waitUntil(path.is_file, timeout=20000)
    assert QPixmap(str(path)).height() == 180
