"""A training that learns nothing and is quick: it goes on step by step as a test says."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from pytestqt.qtbot import QtBot

from app.services.face_training import Forecast, Outcome, Prospect, SizeCard
from inference.training.glimpse import Glimpse, Point
from inference.training.samples import PHONES
from inference.training.score import Score
from widgets.adapting.window import AdaptWindow
from widgets.main_window import MainWindow

START = Score(28.7, 0.84)
PLANNED = 100


def prospect(mouths: int = 240, **more: Any) -> Prospect:
    """A shot of ten seconds that lacks P and ZH."""
    phones = {name: 0 if name in ("P", "ZH") else 7 for name in PHONES}
    values = {"mouths": mouths, "frames": 250, "seconds": mouths / 25, "least": 60, "phones": phones, "few": 5,
              "still": False, "sizes": (SizeCard("cpu", 700_000, 128), SizeCard("gpu", 4_200_000, 192))}
    return Prospect(**{**values, **more})  # type: ignore[arg-type]


def forecast(**more: Any) -> Forecast:
    """Half a second a step."""
    values = {"step_s": 0.5, "steps": 480, "making_s": 12.0, "done": 0, "planned": 0, "device": "CPU, 2 threads"}
    return Forecast(**{**values, **more})  # type: ignore[arg-type]


def glimpse(step: int, judged: int = 0, side: int = 32) -> Glimpse:
    """A run at a step; pictures are grey, brighter with the step."""
    shade = np.full((3, side, side, 3), 60, np.uint8)
    now = np.full_like(shade, 60 + min(step, 100))
    points = tuple(Point(20 * (n + 1), 0.07 - 0.002 * n, Score(28.7 + 0.1 * (n + 1), 0.84)) for n in range(judged))
    blur = (START, Score(28.9, 0.8), Score(29.1, 0.7), Score(29.2, 0.5))
    return Glimpse(step, PLANNED, 0.08 - step * 1e-4, START, blur, points[-1].score if points else START, points,
                   np.array([210, 220, 230], np.int32), shade, now, np.full_like(shade, 200), 60)


class Training:
    """Stands in for `train_face`. `step` lets it show one glimpse more, `end` lets it end."""

    def __init__(self, bank: str = "") -> None:
        self.bank = bank
        self.astray = ""
        self.footage: tuple[Path, ...] = ()
        self.started = threading.Event()
        self.how: Any = None
        self.kept = False
        self._wishes: list[Glimpse] = []
        self._more = threading.Condition()
        self._ending = False
        self.last = glimpse(0)

    def step(self, step: int, judged: int = 0) -> None:
        """Show the run at a step."""
        with self._more:
            self._wishes.append(glimpse(step, judged))
            self._more.notify()

    def end(self) -> None:
        """All steps are done."""
        with self._more:
            self._ending = True
            self._more.notify()

    def __call__(self, workspace: Any, project: Any, track_id: str, how: Any, *, footage: Any = (), stop: Any,
                 look: Any, progress: Any, token: Any) -> Outcome:
        self.how, self.footage, self._ending = how, tuple(footage), False
        self.started.set()
        progress(0.1, 1.0, "Making the mouths to learn from")
        while True:
            token.check()
            if stop.cancelled:
                self.kept = True
                break
            with self._more:
                self._more.wait(0.002)
                wish = self._wishes.pop(0) if self._wishes else None
                if wish is None and self._ending:
                    break
            if wish is not None:
                self.last = wish
                look(wish)
                progress(wish.step, wish.planned, "Learning")
        trained = SimpleNamespace(before=START, after=self.last.best, worth=0.25 if self.bank else 0.0,
                                  steps=self.last.step, planned=PLANNED, astray=self.astray)
        track = project.track(track_id)[1]
        return Outcome(track_id, track.bank, self.bank, SimpleNamespace(run=trained))  # type: ignore[arg-type]


def opened_window(window: MainWindow, qtbot: QtBot) -> AdaptWindow:
    """The window, asked for: it is made in a few turns and shown when it is whole."""
    qtbot.waitUntil(lambda: window.adapting.open_window is not None and window.adapting.open_window.isVisible(),
                    timeout=20000)
    made = window.adapting.open_window
    assert made is not None
    return made
