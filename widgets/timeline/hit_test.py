"""What lies under the mouse: pure functions from columns and pixels to a target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from app.document.model import Segment
from widgets.timeline.columns import Columns
from widgets.timeline.view_range import Shown

EDGE_PX = 5.0
KEY_PX = 7.0
FADE_PX = 6.0
Side = Literal["start", "end"]


@dataclass(frozen=True, slots=True)
class EdgeHit:
    """An edge of a segment that can be dragged. `left`: the segment before it, where both share the edge."""

    index: int
    segment_id: str
    edge: Side
    us: int
    left: str = ""


def edge_at(columns: Columns, us: float, us_per_px: float, *, shared: bool) -> EdgeHit | None:
    """The nearest edge within `EDGE_PX`. `shared`: neighbours share their edges, and the tier's own two ends stay.

    A narrow segment keeps its middle third free of edges, so that it can still be picked.
    """
    if not len(columns):
        return None
    reach = EDGE_PX * us_per_px
    first, last = columns.window(us - reach, us + reach)
    best: EdgeHit | None = None
    nearest = reach
    for index in range(max(first - 1, 0), min(last + 1, len(columns))):
        start, end = int(columns.starts[index]), int(columns.ends[index])
        inside = start <= us < end
        allowed = min(reach, (end - start) / 3) if inside else reach
        sides: tuple[tuple[Side, int], ...] = (("start", start), ("end", end))
        for edge, at in sides:
            if shared and ((edge == "start" and index == 0) or (edge == "end")):
                continue
            distance = abs(us - at)
            if distance <= min(nearest, allowed if inside else reach):
                nearest, best = distance, EdgeHit(index, columns.segments[index].id, edge, at)
    if best is None or not shared:
        return best
    # the left neighbour keeps its middle third free, too
    left = columns.segments[best.index - 1]
    if us < best.us and best.us - us > (left.end - left.start) / 3:
        return None
    return replace(best, left=left.id)


def nearest_point(points: Sequence[tuple[float, float]], x: float, y: float, reach: float = KEY_PX) -> int | None:
    """Index of the nearest point within reach, the last one drawn winning ties."""
    if not points:
        return None
    distances = np.hypot(np.array([p[0] for p in points]) - x, np.array([p[1] for p in points]) - y)
    index = len(points) - 1 - int(np.argmin(distances[::-1]))
    return index if distances[index] <= reach else None


def fade_at(
    columns: Columns, x: float, y: float, view: Shown, height: float, least_px: float
) -> tuple[Segment, Side] | None:
    """The kept stretch whose fade can be taken hold of here: in the upper half, near the end of a slope, and inside the
    stretch, so that the edge itself stays free. Stretches under `least_px` wide have no handles."""
    segment = columns.at(view.us_at(x))
    if segment is None or y > height * 0.45 or (segment.end - segment.start) / view.us_per_px < least_px:
        return None
    sides: tuple[tuple[Side, int], ...] = (("start", segment.start + segment.fade), ("end", segment.end - segment.fade))
    near = min(sides, key=lambda side: abs(view.x_of(side[1]) - x))
    return (segment, near[0]) if abs(view.x_of(near[1]) - x) <= FADE_PX else None
