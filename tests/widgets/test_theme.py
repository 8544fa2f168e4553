"""Colours that can be told apart: WCAG 2.2 contrast of text (4.5) and of signs and focus rings (3) in every theme."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from widgets import theme as theme_module
from widgets.theme import THEMES, Theme, load

SURFACES = ("window", "panel", "raised", "lane", "lane_alt")
SIGNS = ("accent", "error", "warning", "wave", "cache_ready", "cache_rendering")
CLASSES = ("closed", "labiodental", "open", "wide", "rounded", "tongue", "rest")


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(theme: Theme, a: str, b: str) -> float:
    """1 (the same) to 21 (black on white)."""
    low, high = sorted((luminance(theme[a]), luminance(theme[b])))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_the_standards() -> None:
    black, white, grey = QColor("#000000"), QColor("#ffffff"), QColor("#767676")
    assert (luminance(white) + 0.05) / (luminance(black) + 0.05) == pytest.approx(21.0)
    assert (luminance(white) + 0.05) / (luminance(grey) + 0.05) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read(name: str) -> None:
    theme = load(name)
    weak = {
        (text, under): round(contrast(theme, text, under), 2)
        for text in ("text", "text_dim")
        for under in (*SURFACES, "hover")
        if contrast(theme, text, under) < 4.5
    }
    assert weak == {}
    assert contrast(theme, "accent_text", "accent") >= 4.5
    assert contrast(theme, "text", "viewer") >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_faint_text_and_signs_can_be_seen(name: str) -> None:
    theme = load(name)
    weak = {
        (sign, under): round(contrast(theme, sign, under), 2)
        for sign in (*SIGNS, "text_faint", *CLASSES)
        for under in ("lane", "panel")
        if contrast(theme, sign, under) < 3.0
    }
    assert weak == {}


def test_high_contrast_is_higher() -> None:
    theme = load("high-contrast")
    assert min(contrast(theme, text, under) for text in ("text", "text_dim") for under in SURFACES) >= 7.0
    assert min(contrast(theme, "text_faint", under) for under in SURFACES) >= 4.5
    assert min(contrast(theme, line, "panel") for line in ("line", "border")) >= 3.0


@pytest.mark.parametrize("name", THEMES)
def test_the_style_holds_wherever_it_is_installed(
    name: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "Program Files (é)"
    for part in ("themes", "icons"):
        shutil.copytree(theme_module.resource_folder(part), place / part)
    monkeypatch.setattr(theme_module, "resource_folder", lambda part: place / part)
    theme = load(name)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(theme_module.style_sheet(theme))
    field.ensurePolished()
    assert field.palette().text().color() == theme["text"], "Qt drops a sheet that it cannot read"
