"""The Qt binding itself: a fault that would end the program after some thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPointF


def test_calls_do_not_use_up_references_to_none() -> None:
    point = QPointF()
    before = sys.getrefcount(None)
    for _ in range(200):
        point.setX(1.0)
    # PySide6 6.12.0 on Python 3.11 lost one per call; 3.12 and later do not count None
    assert sys.getrefcount(None) - before > -100
