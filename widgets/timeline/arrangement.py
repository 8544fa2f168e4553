"""Which lanes there are, and how the user arranged them: order, height, shown or hidden, open or collapsed.

`LANES` is the one table of lanes: the panel, the Lanes menu and the settings all read it. An arrangement is a
preference of the person, not of the project, so it is kept in the settings; lanes that a later version adds take
their place from the table.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.io.settings import Settings
from inference.errors import PlosiveError

LEAST_PX, MOST_PX = 18, 400
"""Heights a lane can be dragged to."""
COLLAPSED_PX = 16
KEY = "lanes"


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One lane as the table knows it. `shot`: belongs to the whole shot; else to the face that is edited."""

    key: str
    title: str
    tip: str
    height: int
    shown: bool = True
    shot: bool = False
    grows: bool = False  # takes the room that is left while its height was not chosen
    keys: str = ""  # shortcuts that show and hide it


LANES: tuple[LaneRow, ...] = (
    LaneRow("markers", "Markers", "Notes on the shot", 20, shot=True),
    LaneRow("strip", "Pictures", "Frames of the shot, edited where they are rendered", 38, shot=True),
    LaneRow("wave", "Sound", "The waveform of what the face says", 38, shot=True),
    LaneRow("spectrogram", "Spectrogram", "How strong each frequency is, 0 to 8 kHz", 80, shown=False, shot=True),
    LaneRow("words", "Words", "The words of the line", 26),
    LaneRow("phonemes", "Phonemes", "The sounds of the line", 28),
    LaneRow("visemes", "Visemes", "What the sounds show on the lips", 22),
    LaneRow("rests", "Rest", "Stretches in which the mouth rests", 18),
    LaneRow("keep", "Keep", "Stretches in which the plate shows through", 18),
    LaneRow("curves", "Pose", "The twelve axes of the mouth, and their keys", 92, grows=True),
    LaneRow("intensity", "Intensity", "How far the whole pose goes from this speaker's rest pose, 1 as predicted", 30,
            shown=False),
    LaneRow("articulation", "Articulation", "How clearly sounds are set off from each other, 1 as predicted", 30,
            shown=False),
    LaneRow("audit", "Audit", "What may look wrong, all checks in one lane", 28),
    LaneRow("sync", "Sync", "How far the lips are ahead of the sound or behind it", 40, shown=False),
    LaneRow("leak", "Leak", "How far the mouth is open where nobody speaks", 40, shown=False),
    LaneRow("seam", "Seam", "Colour difference at the border of the rendered patch", 40, shown=False),
    LaneRow("flicker", "Flicker", "Fine detail that changes from frame to frame, against the plate", 40, shown=False),
    LaneRow("sharpness", "Sharpness", "Fine detail of the rendered mouth, against the plate", 40, shown=False),
    LaneRow("yaw", "Yaw", "How far the head is turned away", 40, shown=False),
    LaneRow("visibility", "Visibility", "How far an edit may show through", 40, shown=False),
)
AUDITS = ("sync", "leak", "seam", "flicker", "sharpness", "yaw", "visibility")
"""Lanes of one check each."""


@dataclass(frozen=True, slots=True)
class LaneState:
    """How one lane is arranged."""

    height: int
    shown: bool
    collapsed: bool = False


class Arrangement(QObject):
    """Order and state of all lanes. `changed` fires for every change, also during a drag; `keep` writes it down."""

    changed = Signal()
    failed = Signal(object)  # PlosiveError: the settings could not be written

    def __init__(
        self, settings: Settings | None = None, rows: tuple[LaneRow, ...] = LANES, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = {row.key: row for row in rows}
        self._settings = settings
        self.order: list[str] = list(self.rows)
        self._states: dict[str, LaneState] = {}
        self._read(settings.get(KEY, []) if settings is not None else [])

    def __getitem__(self, key: str) -> LaneState:
        row = self.rows[key]
        return self._states.get(key, LaneState(row.height, row.shown))

    def grows(self, key: str) -> bool:
        """Whether the lane takes what room is left."""
        return self.rows[key].grows and self[key].height == self.rows[key].height and not self[key].collapsed

    def shown(self) -> list[str]:
        """The lanes that are shown, from top to bottom."""
        return [key for key in self.order if self[key].shown]

    def set_shown(self, keys: Iterable[str], shown: bool) -> None:
        """Show or hide lanes."""
        for key in keys:
            self._states[key] = replace(self[key], shown=shown)
        self._tell()

    def set_collapsed(self, key: str, collapsed: bool) -> None:
        """Fold a lane to its name, or open it."""
        self._states[key] = replace(self[key], collapsed=collapsed)
        self._tell()

    def set_height(self, key: str, height: int) -> None:
        """Pixels of a lane while its border is dragged; written down by `keep`."""
        self._states[key] = replace(self[key], height=min(max(height, LEAST_PX), MOST_PX), collapsed=False)
        self.changed.emit()

    def reset_height(self, key: str) -> None:
        """The height it had at first."""
        self._states[key] = replace(self[key], height=self.rows[key].height)
        self._tell()

    def move(self, key: str, before: str) -> None:
        """Put a lane above another one; "" puts it last."""
        if key == before:
            return
        order = [name for name in self.order if name != key]
        order.insert(order.index(before) if before else len(order), key)
        if order != self.order:
            self.order = order
            self._tell()

    def step(self, key: str, by: int, among: list[str]) -> None:
        """Move a lane up (-1) or down (1) among those that are shown with it."""
        if key not in among or not 0 <= among.index(key) + by < len(among):
            return
        other = among[among.index(key) + by]
        if by < 0:
            self.move(key, other)
        else:
            rest = self.order[self.order.index(other) + 1 :]
            self.move(key, rest[0] if rest else "")

    def reset(self) -> None:
        """All lanes as they were at first."""
        self.order = list(self.rows)
        self._states.clear()
        self._tell()

    def keep(self) -> None:
        """Write it down."""
        if self._settings is None:
            return
        plain: list[Any] = [[key, self[key].height, self[key].shown, self[key].collapsed] for key in self.order]
        first = [[row.key, row.height, row.shown, False] for row in self.rows.values()]
        try:
            self._settings.put(KEY, [] if plain == first else plain, [])
        except PlosiveError as error:
            self.failed.emit(error)

    def _tell(self) -> None:
        self.changed.emit()
        self.keep()

    def _read(self, kept: list[Any]) -> None:
        """What was written down, as far as it can be understood."""
        known: list[str] = []
        for entry in kept:
            match entry:
                case [str(key), int(height), bool(shown), bool(collapsed)] if key in self.rows and key not in known:
                    known.append(key)
                    self._states[key] = LaneState(min(max(height, LEAST_PX), MOST_PX), shown, collapsed)
        order = list(known)
        for place, key in enumerate(self.rows):  # new lanes come after the lane they follow in the table
            if key not in order:
                before = [name for name in list(self.rows)[:place] if name in order]
                order.insert(order.index(before[-1]) + 1 if before else 0, key)
        self.order = order
