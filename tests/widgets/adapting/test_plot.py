"""The plots of a training: what they show, how they read off, in which colours, and that none holds the window up."""

from __future__ import annotations

import subprocess
import sys
import time

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.qt.images import to_rgb
from widgets.adapting.plot import Curve, Drawn, Level, Plot, load, nice, spread
from widgets.theme import Look

STEPS = Drawn((Curve(((0.0, 29.3), (50.0, 29.6), (100.0, 29.2)), "cache_ready", "network", dots=True),),
              (Level(29.3, "before"),), (0, 200), "29.20 dB", lambda n: ("first", "second", "third")[n])


@pytest.fixture
def look(qapp: QApplication) -> Look:
    load()
    return Look(qapp, "dark")


@pytest.fixture
def plot(look: Look, qtbot: QtBot) -> Plot:
    made = Plot(look, "Held-out PSNR", "steps")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    qtbot.waitExposed(made)
    return made


def coloured(plot: Plot, look: Look, role: str) -> int:
    """How many pixels have about a role's colour."""
    picture = to_rgb(plot.view.grab().toImage()).astype(int)
    return int((np.abs(picture - np.array(look.current[role].getRgb()[:3])).max(2) < 24).sum())


def test_nothing_is_there_until_something_is_known(plot: Plot, look: Look) -> None:
    assert coloured(plot, look, "cache_ready") == 0 and plot.value.text() == ""
    assert not any(axis.style["showValues"] for axis in plot.axes.values()), "numbers of nothing"
    plot.show_drawn(STEPS)
    assert all(axis.style["showValues"] for axis in plot.axes.values())
    assert coloured(plot, look, "cache_ready") > 60
    assert plot.value.text() == "29.20 dB" and plot.accessibleDescription() == "Held-out PSNR: 29.20 dB"
    assert "before" in plot.legend.text() and "network" in plot.legend.text()
    (left, right), (low, high) = plot.box.viewRange()
    assert (left, right) == (0, 200) and low < 29.2 and high > 29.6


def test_a_new_value_inside_does_not_move_the_axes(plot: Plot) -> None:
    plot.show_drawn(STEPS)
    before = plot.box.viewRange()
    more = (*STEPS.curves[0].points, (150.0, 29.45))
    plot.show_drawn(Drawn((Curve(more, "cache_ready", dots=True),), STEPS.levels, (0, 200), "29.45 dB"))
    assert plot.box.viewRange() == before
    plot.show_drawn(Drawn((Curve((*more, (160.0, 31.0)), "cache_ready"),), STEPS.levels, (0, 200)))
    assert plot.box.viewRange()[1][1] > 31


def test_the_mouse_reads_values_off(plot: Plot) -> None:
    plot.show_drawn(STEPS)
    there = plot.box.mapViewToScene(QPointF(50, 29.6))
    plot.view.scene().sigMouseMoved.emit(QPointF(there.x() + 6, there.y() + 30))  # over steps height does not matter
    assert plot.value.text() == "second" and len(plot.spot.points()) == 1
    plot.view.scene().sigMouseMoved.emit(QPointF(-5, -5))
    assert plot.value.text() == "29.20 dB" and len(plot.spot.points()) == 0
    free = Drawn(STEPS.curves, (Level(29.25, "least", down=True, style=Qt.PenStyle.DotLine),), None, "end", STEPS.read)
    plot.show_drawn(free)
    there = plot.box.mapViewToScene(QPointF(50, 29.6))
    plot.view.scene().sigMouseMoved.emit(QPointF(there.x(), there.y() + 60))
    assert plot.value.text() == "end", "nothing is near"
    plot.view.scene().sigMouseMoved.emit(QPointF(there.x() + 5, there.y()))
    assert plot.value.text() == "second"
    plot.leaveEvent(None)
    assert plot.value.text() == "end"


def test_it_follows_light_and_dark(plot: Plot, look: Look) -> None:
    plot.show_drawn(STEPS)
    dark = to_rgb(plot.view.grab().toImage())[2, 2]
    look.use("light")
    light = to_rgb(plot.view.grab().toImage())[2, 2]
    assert light.mean() > dark.mean() + 100 and coloured(plot, look, "cache_ready") > 60


def test_updates_hold_nothing_up(plot: Plot, qtbot: QtBot) -> None:
    from watchdog import SLOT_MS

    random = np.random.default_rng(0)
    curve = tuple(enumerate((0.1 + 0.01 * random.standard_normal(2000)).tolist()))
    plot.show_drawn(Drawn((Curve(curve[:1000], "accent"),), (), (0, 2000)))
    spent = []
    for count in (1200, 1500, 1800, 2000):
        before = time.thread_time()
        plot.show_drawn(Drawn((Curve(curve[:count], "accent"),), (), (0, 2000)))
        plot.view.repaint()
        spent.append(1000 * (time.thread_time() - before))
    assert min(spent) < SLOT_MS, spent  # processor time of this thread alone


def test_steps_of_an_axis_are_round() -> None:
    assert spread([29.21, 29.6]) == (pytest.approx(29.1), pytest.approx(29.7)) and spread([]) == (0.0, 1.0)
    low, high = spread([5.0])
    assert low < 5 < high < 5.2
    assert [nice(x) for x in (0.03, 0.11, 3, 700)] == [pytest.approx(x) for x in (0.05, 0.2, 5, 1000)] and nice(0) == 1


def test_the_library_is_imported_by_a_worker_only() -> None:
    code = ("import sys, widgets.adapting.window, widgets.adapting.run_page, widgets.adapting.plot\n"
            "assert 'pyqtgraph' not in sys.modules")
    subprocess.run([sys.executable, "-c", code], check=True)
