"""Colours by role, so that light, dark and high contrast are one design.

A theme is a table role -> colour from `resources/themes`. Widgets that paint ask `Look.current`; everything Qt
draws gets a palette and a style sheet made of the same roles. Greys carry no hue: what surrounds a picture must not
tint it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

THEMES = ("dark", "light", "high-contrast")
CHOICES = ("system", *THEMES)


@dataclass(frozen=True, eq=False)
class Theme:
    """One table of colours."""

    name: str
    title: str
    dark: bool
    colours: Mapping[str, QColor]

    def __getitem__(self, role: str) -> QColor:
        return self.colours[role]

    def mix(self, role: str, other: str, share: float) -> QColor:
        """`role` with `share` (0..1) of `other` in it."""
        return self.mixed(self.colours[role], other, share)

    def mixed(self, a: QColor, other: str, share: float) -> QColor:
        """A colour with `share` (0..1) of `other` in it."""
        return QColor(_mixed(a.rgb(), self.colours[other].rgb(), share))

    def faded(self, role: str, alpha: float) -> QColor:
        """The colour at an opacity."""
        colour = QColor(self.colours[role])
        colour.setAlphaF(alpha)
        return colour


@lru_cache(maxsize=512)
def _mixed(a: int, b: int, share: float) -> QColor:
    """Painting asks for the same few mixtures thousands of times."""
    pairs = [((a >> shift & 255) / 255, (b >> shift & 255) / 255) for shift in (16, 8, 0)]
    return QColor.fromRgbF(*(x + (y - x) * share for x, y in pairs))


def resource_folder(name: str) -> Path:
    """A folder of `resources` on disk."""
    return Path(str(files("resources") / name))


@lru_cache(maxsize=8)
def load(name: str) -> Theme:
    """The theme of this name."""
    table = json.loads((resource_folder("themes") / f"{name}.json").read_text("utf-8"))
    return Theme(name, table["title"], table["dark"], {role: QColor(c) for role, c in table["colours"].items()})


def style_sheet(theme: Theme, text_percent: int = 100) -> str:
    """The style sheet with this theme's colours in it, headings as large as the text asks for."""
    text = (resource_folder("themes") / "style.qss").read_text("utf-8")
    text = text.replace("@icons", resource_folder("icons").as_posix())
    text = text.replace("@head", f"{round(15 * text_percent / 100)}px")
    text = text.replace("@shade", "dark" if theme.dark else "light")
    for role in sorted(theme.colours, key=len, reverse=True):
        text = text.replace(f"@{role}", theme[role].name())
    return text


def palette(theme: Theme) -> QPalette:
    """Qt's own roles filled from ours."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, name in {
        roles.Window: "window", roles.WindowText: "text", roles.Base: "lane", roles.AlternateBase: "lane_alt",
        roles.Text: "text", roles.Button: "raised", roles.ButtonText: "text", roles.BrightText: "accent_text",
        roles.Highlight: "accent", roles.HighlightedText: "accent_text", roles.ToolTipBase: "raised",
        roles.ToolTipText: "text", roles.PlaceholderText: "text_faint", roles.Link: "accent",
        roles.LinkVisited: "accent", roles.Light: "hover", roles.Midlight: "raised", roles.Mid: "line",
        roles.Dark: "border", roles.Shadow: "border", roles.Accent: "accent",
    }.items():  # fmt: skip
        made.setColor(role, theme[name])
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme["text_faint"])
    return made


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, so that a running time does not dance."""
    font = QFont(font)
    tag = QFont.Tag.fromString("tnum")
    if tag is not None:
        font.setFeature(tag, 1)
    return font


def small(font: QFont) -> QFont:
    """The font one step smaller, for ticks and captions."""
    font = QFont(font)
    if font.pixelSize() > 0:
        font.setPixelSize(max(9, font.pixelSize() - 2))
    else:
        font.setPointSizeF(max(6.5, font.pointSizeF() * 0.86))
    return font


def _first_font(app: QApplication) -> QFont:
    """The font the program began with: sizes are counted from it, however often they change."""
    kept = app.property("plosive_font")
    if not isinstance(kept, QFont):
        kept = QFont(app.font())
        app.setProperty("plosive_font", kept)
    return QFont(kept)


class Look(QObject):
    """Which theme is in use; tells when it changes."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._font = _first_font(app)
        self.text_percent = 100
        self.choice = choice if choice in CHOICES else "system"
        self.current = load("dark")
        app.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        self.use(self.choice)

    def use(self, choice: str) -> None:
        """"system", or the name of a theme."""
        self.choice = choice
        theme = load(self._system() if choice == "system" else choice)
        self.current = theme
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(style_sheet(theme, self.text_percent))
        self.changed.emit()

    def set_text_percent(self, percent: int) -> None:
        """Text of another size everywhere; 100 is the system's."""
        percent = min(max(percent, 80), 200)
        if percent != self.text_percent:
            self.text_percent = percent
            font = QFont(self._font)
            font.setPointSizeF(self._font.pointSizeF() * percent / 100)
            self._app.setFont(font)
            self.use(self.choice)

    def _system(self) -> str:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "high-contrast"
        return "light" if hints.colorScheme() == Qt.ColorScheme.Light else "dark"

    @Slot()
    def _scheme_changed(self) -> None:
        if self.choice == "system":
            self.use("system")
