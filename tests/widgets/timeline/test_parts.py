"""The timeline's pure parts: view range, hit tests, columns, level of detail."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from app.document.blocks import find, replace_range, tier_of
from app.document.model import Segment
from widgets.theme import load
from widgets.timeline import columns as columns_module
from widgets.timeline.cache_strip import strip_columns
from widgets.timeline.columns import ColumnCache, Columns, viseme_text
from widgets.timeline.curves import bands, fill, is_dense, polyline
from widgets.timeline.hit_test import edge_at, fade_at, nearest_point
from widgets.timeline.paint import covered
from widgets.timeline.ruler_lane import tick_step
from widgets.timeline.segment_paint import density, draw_segments
from widgets.timeline.tier_lane import STYLES
from widgets.timeline.view_range import MIN_US_PER_PX, Stretch, ViewRange
from widgets.timeline.wave_lane import wave_pixels


def view(width: int = 1000, duration: int = 10_000_000) -> ViewRange:
    made = ViewRange()
    made.set_width(width)
    made.set_duration(duration)
    return made


def test_fit_shows_everything() -> None:
    made = view()
    assert made.start_us == 0
    assert made.x_of(10_000_000) < 1000
    assert made.x_of(10_000_000) > 950


@pytest.mark.parametrize("x", [0.0, 313.0, 999.0])
def test_zoom_keeps_the_time_under_the_cursor(x: float) -> None:
    made = view()
    made.zoom(4, 500)
    before = made.us_at(x)
    made.zoom(1.7, x)
    assert abs(made.us_at(x) - before) < 1.0 or made.start_us == 0.0


def test_zoom_and_scroll_stay_within_the_shot() -> None:
    made = view()
    made.zoom(1e9, 500)
    assert made.us_per_px == MIN_US_PER_PX
    made.zoom(1e-9, 500)
    assert made.us_per_px == made.widest
    made.zoom(10, 0)
    made.scroll(1e12)
    assert made.end_us <= 10_000_000 * 1.02 + 1
    made.scroll(-1e12)
    assert made.start_us == 0


def test_a_fitted_view_stays_fitted_when_it_grows() -> None:
    made = view()
    made.set_width(500)
    assert made.x_of(10_000_000) < 500
    made.zoom(3, 0)
    per_px = made.us_per_px
    made.set_width(700)
    assert made.us_per_px == per_px


SEGMENTS = [
    Segment(id="a", start=0, end=100_000, label="M"),
    Segment(id="b", start=100_000, end=109_000, label="AA1"),
    Segment(id="c", start=109_000, end=300_000, label=""),
]


def test_edges_are_found_near_and_not_far() -> None:
    columns = ColumnCache().of(tier_of("phonemes", SEGMENTS))
    hit = edge_at(columns, 103_000 - 1_000, 1_000, shared=True)
    assert hit is not None
    assert (hit.segment_id, hit.edge, hit.us) == ("b", "start", 100_000)
    assert edge_at(columns, 50_000, 1_000, shared=True) is None


def test_the_middle_of_a_narrow_segment_is_free_of_edges() -> None:
    columns = ColumnCache().of(tier_of("phonemes", SEGMENTS))
    assert edge_at(columns, 104_500, 1_000, shared=True) is None
    segment = columns.at(104_500)
    assert segment is not None
    assert segment.id == "b"


def test_the_tiers_own_ends_cannot_be_dragged() -> None:
    columns = ColumnCache().of(tier_of("phonemes", SEGMENTS))
    assert edge_at(columns, 0, 1_000, shared=True) is None
    assert edge_at(columns, 300_000, 1_000, shared=True) is None


def test_sparse_tiers_have_two_edges_each() -> None:
    columns = ColumnCache().of(tier_of("rests", [Segment(id="r", start=50_000, end=90_000, label="")]))
    start, end = (edge_at(columns, us, 1_000, shared=False) for us in (49_000, 91_000))
    assert start is not None and start.edge == "start"
    assert end is not None and end.edge == "end"


def test_nearest_point_prefers_what_is_drawn_last() -> None:
    assert nearest_point([(10, 10), (10, 10)], 11, 10) == 1
    assert nearest_point([(10, 10)], 30, 10) is None
    assert nearest_point([], 0, 0) is None


def test_columns_are_remade_only_for_changed_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    tier = tier_of("phonemes", [Segment(id=str(i), start=i * 10, end=i * 10 + 10, label="T") for i in range(400)])
    cache = ColumnCache()
    cache.of(tier)
    read: list[int] = []
    plain = columns_module._columns

    def counted(block: tuple[Segment, ...], kind: str) -> Columns:
        read.append(len(block))
        return plain(block, kind)

    monkeypatch.setattr(columns_module, "_columns", counted)
    index, old = find(tier, "200")
    changed = replace_range(tier, index, index + 1, [Segment(id="200", start=old.start, end=old.end, label="M")])
    columns = cache.of(changed)
    assert columns.segments[200].label == "M"
    assert 0 < sum(read) < 200
    fresh = ColumnCache().of(changed)
    read.clear()
    assert (columns.starts == fresh.starts).all() and (columns.group == fresh.group).all()
    assert columns.segments == fresh.segments
    assert cache.of(tier).segments == list(tier) and 0 < sum(read) < 200, "back again"
    assert len(cache.of(tier_of("phonemes", []))) == 0


def test_a_viseme_chosen_by_hand_is_shown() -> None:
    assert viseme_text(Segment(id="x", start=0, end=1, label="M")) == "PP"
    assert viseme_text(Segment(id="x", start=0, end=1, label="M", viseme="FF")) == "FF"
    assert viseme_text(Segment(id="x", start=0, end=1, label="")) == ""


def painted(count: int, width: int) -> QImage:
    theme = load("dark")
    made = view(width, count * 50_000)
    tier = tier_of(
        "phonemes", [Segment(id=str(i), start=i * 50_000, end=(i + 1) * 50_000, label="M") for i in range(count)]
    )
    image = QImage(width, 28, QImage.Format.Format_RGB32)
    image.fill(theme["lane"])
    painter = QPainter(image)
    draw_segments(painter, theme, made, ColumnCache().of(tier), slice(0, count), 28, STYLES["phonemes"])
    painter.end()
    return image


@pytest.mark.parametrize("count", [4, 60, 5000])
def test_segments_are_seen_at_every_zoom(qtbot: QtBot, count: int) -> None:
    image = painted(count, 600)
    lane = load("dark")["lane"].rgb()
    filled = sum(image.pixel(x, 6) != lane for x in range(0, 580, 7))
    assert filled > 55, "of 83 looked at"


def test_waves_fill_their_range() -> None:
    pixels = wave_pixels(np.array([[-1, 1], [0, 0]], np.float32), 41, 1.0, 0xFFFFFFFF)
    assert (pixels[:, 0] != 0).sum() >= 39
    assert (pixels[:, 1] != 0).sum() == 1


def test_the_strip_shows_what_most_wants_to_be_seen() -> None:
    states = np.array([3, 3, 1, 3, 2, 0, 4, 4], np.uint8)
    wide = strip_columns(states, np.linspace(0, 80, 9), 80)
    assert wide[::10].tolist() == states.tolist()
    tight = strip_columns(states, np.linspace(0, 2, 9), 2)
    assert tight.tolist() == [1, 2]


def test_ticks_keep_their_distance() -> None:
    for per_px in (20, 500, 10_000, 400_000):
        assert tick_step(per_px, 80) * 1e6 / per_px >= 80


def test_dense_curves_keep_extremes_and_hold_together() -> None:
    x = np.linspace(0, 500, 10_000, endpoint=False)
    y = np.full(10_000, 20.0)
    y[5_000] = 2
    y[6_000:] = 40
    low, high = bands(x, y[:, None], y[:, None], 500)
    columns = np.zeros((500, 60), np.uint8)
    fill(columns, low[0], high[0], 1)
    covered = columns.T
    assert covered[2, 250], "a single frame's peak is seen"
    assert covered[20:41, 300].all(), "a jump is drawn through"
    assert covered.any(axis=0).all(), "no gap"
    assert not covered[42:].any()
    assert is_dense(x, 500)
    assert not is_dense(x[:400], 500)


def test_polylines_hold_their_points() -> None:
    assert polyline(np.array([1.0, 2.0]), np.array([3.0, 4.0])).at(1).toTuple() == (2.0, 4.0)
    assert polyline(np.array([]), np.array([])).size() == 0


def test_density_is_what_covers_each_pixel() -> None:
    left, right = np.array([0.0, 0.5, 1.25]), np.array([0.5, 1.0, 1.75])
    found = density(left, right, np.array([[1.0, 1.0, 1.0], [2.0, 0.0, 4.0]]), 3)
    assert np.allclose(found, [[1.0, 0.5, 0.0], [1.0, 2.0, 0.0]])


def test_what_touches_a_pixel_covers_it() -> None:
    touched = covered(np.array([1.2, 5.0, 9.7]), np.array([1.4, 7.0, 40.0]), 10)
    assert touched.nonzero()[0].tolist() == [1, 5, 6, 9]


def test_fades_are_held_by_their_corners_only() -> None:
    stretch = Segment(id="k", start=100_000, end=900_000, label="", fade=100_000)
    columns = ColumnCache().of(tier_of("keep", [stretch]))
    near = Stretch(0.0, 1_000.0, 1000)
    assert fade_at(columns, 200, 2, near, 20, 24) == (stretch, "start")
    assert fade_at(columns, 798, 2, near, 20, 24) == (stretch, "end")
    assert fade_at(columns, 200, 15, near, 20, 24) is None, "the lower half is the stretch"
    assert fade_at(columns, 5, 2, Stretch(0.0, 50_000.0, 1000), 20, 24) is None, "too narrow for handles"
