"""Timecodes of parts: counted as the shot's own, drop-frame and midnight included."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.export.timecode import moved_on

NTSC = Fraction(30000, 1001)


@pytest.mark.parametrize(
    ("code", "frames", "rate", "later"),
    [
        ("10:00:02:05", 22, Fraction(25), "10:00:03:02"),
        ("23:59:59:24", 1, Fraction(25), "00:00:00:00"),
        ("01:00:59:29", 1, NTSC, "01:01:00:00"),
        ("01:00:59;29", 1, NTSC, "01:01:00;02"),
        ("01:09:59;29", 1, NTSC, "01:10:00;00"),
        ("00:00:00;00", 17982, NTSC, "00:10:00;00"),
        ("23:59:59;29", 1, NTSC, "00:00:00;00"),
        ("00:00:59;59", 1, Fraction(60000, 1001), "00:01:00;04"),
        ("01:00:00:00", 0, Fraction(24000, 1001), "01:00:00:00"),
        ("garbage", 3, Fraction(25), ""),
    ],
)
def test_a_part_begins_where_the_shot_says(code: str, frames: int, rate: Fraction, later: str) -> None:
    assert moved_on(code, frames, rate) == later


def test_every_frame_of_an_hour_of_drop_frame_has_a_number_of_its_own() -> None:
    codes = [moved_on("00:00:00;00", frame, NTSC) for frame in range(107892)]
    assert len(set(codes)) == 107892
    assert codes == sorted(codes)
    assert moved_on(codes[1800], 1, NTSC) == codes[1801]
