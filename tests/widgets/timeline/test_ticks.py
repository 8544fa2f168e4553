"""Ticks lie where their keys are, whole or cut off at the edges, and the last one on top."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.qt.images import to_rgb
from widgets.timeline.key_paint import Ticks


def painted(ticks: Ticks) -> np.ndarray:  # type: ignore[type-arg]
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    ticks.draw(painter)
    painter.end()
    return to_rgb(image)


def test_a_tick_is_two_pixels_wide_and_as_high_as_it_is_told(qtbot: QtBot) -> None:
    ticks = Ticks(4, 20, 10)
    ticks.add(np.array([8.0]), np.array([3.0]), 4, QColor(255, 0, 0))
    ticks.add(np.array([8.4]), 5.0, 2, QColor(0, 255, 0))
    shown = painted(ticks)
    red, green = (shown == [255, 0, 0]).all(axis=2), (shown == [0, 255, 0]).all(axis=2)
    assert np.argwhere(red).tolist() == [[3, 7], [3, 8], [4, 7], [4, 8]]
    assert np.argwhere(green).tolist() == [[5, 7], [5, 8], [6, 7], [6, 8]]
    ticks.add(np.array([8.6]), 1.0, 1, QColor(0, 0, 255))
    assert np.argwhere((painted(ticks) == [0, 0, 255]).all(axis=2)).tolist() == [[1, 8], [1, 9]], "the nearest pixels"


def test_ticks_at_the_edges_are_cut_off_and_those_outside_are_not_seen(qtbot: QtBot) -> None:
    ticks = Ticks(4, 20, 10)
    ticks.add(np.array([4.0, 20.0]), np.array([-3.0, 8.0]), 6, QColor(0, 0, 255))
    ticks.add(np.array([-90.0, 300.0, 10.0, 10.0]), np.array([2.0, 2.0, -60.0, 60.0]), 6, QColor(255, 0, 0))
    shown = painted(ticks)
    assert not (shown == [255, 0, 0]).all(axis=2).any()
    blue = np.argwhere((shown == [0, 0, 255]).all(axis=2)).tolist()
    assert blue == [[0, 4], [1, 4], [2, 4], [8, 19], [9, 19]]
