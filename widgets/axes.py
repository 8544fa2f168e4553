"""The 12 axes as the window shows them: what each means, and its colour.

Colours are those of the articulation the axis serves, so that tier, curve and slider agree; axes of one family are
shaded apart.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from app.document.axes import RANGES
from inference.api import AXES
from widgets.language import later, tr
from widgets.theme import Theme

UNIT = later("1 = this speaker's own 98th percentile")

MEANING: dict[str, tuple[str, str]] = {
    "jaw": (later("Jaw drop"), later("how far the jaw is down")),
    "open": (later("Lip gap"), later("gap between the inner lips; below 0 they are pushed together")),
    "wide": (later("Width"), later("corners apart (+) or together (−)")),
    "round": (later("Rounding"), later("pucker or protrusion")),
    "ulip": (later("Upper lip"), later("upper lip up (+) or down (−)")),
    "llip": (later("Lower lip"), later("lower lip down (+) or up (−) against the chin")),
    "corner": (later("Corners"), later("corners up (+) or down (−)")),
    "skew": (later("Skew"), later("mouth shifted to the viewer's right (+) or left (−)")),
    "tuck": (later("Tuck"), later("lower lip rolled in under the teeth (+) or turned out (−)")),
    "press": (later("Press"), later("closed lips pressed together")),
    "teeth": (later("Teeth"), later("how much of the teeth shows")),
    "tongue": (later("Tongue"), later("tongue tip raised and visible")),
}

_WORDS: dict[str, tuple[str, str, str]] = {
    "jaw": ("", later("jaw up"), later("jaw {much} down")),
    "open": (later("lips pushed together"), later("lips touch"), later("lips {much} apart")),
    "wide": (later("corners {much} together"), later("corners at ease"), later("corners {much} apart")),
    "round": ("", later("lips flat"), later("lips {much} rounded")),
    "ulip": (later("upper lip {much} down"), later("upper lip at ease"), later("upper lip {much} up")),
    "llip": (later("lower lip {much} up"), later("lower lip at ease"), later("lower lip {much} down")),
    "corner": (later("corners {much} down"), later("corners level"), later("corners {much} up")),
    "skew": (later("mouth {much} to the left"), later("mouth in the middle"), later("mouth {much} to the right")),
    "tuck": (later("lower lip {much} turned out"), later("lower lip at ease"), later("lower lip {much} rolled in")),
    "press": ("", later("lips not pressed"), later("lips {much} pressed")),
    "teeth": ("", later("no teeth seen"), later("teeth {much} seen")),
    "tongue": ("", later("tongue not seen"), later("tongue tip {much} raised")),
}
"""Each axis below, at and above zero, in plain words; {much} is said by the amount."""
_MUCH = ((0.3, later("slightly")), (0.6, later("half")), (0.9, later("well")), (9.0, later("fully")))
_AT_REST = 0.05

_COLOURS: dict[str, tuple[str, str, float]] = {
    "jaw": ("open", "text", 0.45), "open": ("open", "open", 0.0), "wide": ("wide", "wide", 0.0),
    "round": ("rounded", "rounded", 0.0), "ulip": ("open", "closed", 0.5), "llip": ("open", "labiodental", 0.7),
    "corner": ("wide", "rounded", 0.5), "skew": ("rest", "text", 0.3), "tuck": ("labiodental", "labiodental", 0.0),
    "press": ("closed", "closed", 0.0), "teeth": ("wide", "text", 0.6), "tongue": ("tongue", "tongue", 0.0),
}  # fmt: skip

FIRST_SHOWN = ("jaw", "open", "wide", "round")


def axis_colour(theme: Theme, axis: str) -> QColor:
    """The colour of an axis' curve and slider."""
    return theme.mix(*_COLOURS[axis])


def in_words(axis: str, value: float) -> str:
    """What the mouth does at this value, e.g. "lips well apart"."""
    side = 1 if abs(value) < _AT_REST else 2 if value > 0 else 0
    much = next(word for most, word in _MUCH if abs(value) < most)
    return tr(_WORDS[axis][side], much=tr(much))


def axis_help(axis: str) -> str:
    """Name, meaning, range and unit, for tooltips."""
    title, meaning = MEANING[axis]
    low, high = RANGES[axis]
    return f"{tr(title)} ({axis}): {tr(meaning)}\n{tr('{low} to {high}', low=f'{low:g}', high=f'{high:g}')}, {tr(UNIT)}"


@dataclass(frozen=True, slots=True)
class AxisChoice:
    """Which axes are shown, and which one a new key belongs to."""

    shown: frozenset[str]
    active: str


class AxisPicker(QObject):
    """The choice of axes, shared by the curves, their chips and the sliders."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = AxisChoice(frozenset(FIRST_SHOWN), "open")

    def activate(self, axis: str) -> None:
        """New keys belong to this axis; it is shown."""
        self._set(AxisChoice(self.choice.shown | {axis}, axis))

    def toggle(self, axis: str) -> None:
        """Show or hide one axis; the active one stays."""
        shown = self.choice.shown ^ {axis}
        active = self.choice.active
        if active not in shown:
            active = next((name for name in AXES if name in shown), "")
        if shown:
            self._set(AxisChoice(shown, active))

    def solo(self, axis: str) -> None:
        """Show only this axis; again shows all."""
        only = frozenset({axis})
        self._set(AxisChoice(frozenset(AXES) if self.choice.shown == only else only, axis))

    def _set(self, choice: AxisChoice) -> None:
        if choice != self.choice:
            self.choice = choice
            self.changed.emit()
