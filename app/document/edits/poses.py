"""Whole poses at one moment: several axes overridden, or let go, in one step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import numpy as np

from app.document.curve import felt, offsets
from app.document.edits.keys import override
from app.document.edits.pose import exchanged
from app.document.edits.result import Edited, Refuse, Refused, edit, track_of
from app.document.ids import new_id
from app.document.model import PoseKey, Project
from app.document.time import Span, merged

Predicted = Callable[[str, int], float]
"""The predicted value of an axis at a time in microseconds."""
SAME = 0.005
"""Pose units below which a value is as predicted."""


@edit
def override_pose(
    project: Project, track_id: str, pose: Mapping[str, float], at_us: int, *,
    before_us: int, after_us: int, predicted: Predicted,
) -> Edited:  # fmt: skip
    """A peak between two anchors on every axis of `pose`, so that the mouth comes from and goes back to what it did."""
    if not pose:
        raise Refuse("The mouth is in that pose already.")
    spans: list[Span] = []
    for axis, value in pose.items():

        def of_axis(us: int, axis: str = axis) -> float:
            return predicted(axis, us)

        outcome = override(
            project, track_id, axis, at_us, value, before_us=before_us, after_us=after_us, predicted=of_axis
        )
        if isinstance(outcome, Refused):
            raise Refuse(outcome.reason)
        project, spans = outcome.project, [*spans, *outcome.spans]
    return Edited(project, "Override pose", merged(spans))


@edit
def reset_axes(project: Project, track_id: str, axes: Collection[str], frame: Span, predicted: Predicted) -> Edited:
    """The prediction shows at a frame: its keys go; where neighbours still bend the curve, a key holds it there."""
    _, track = track_of(project, track_id)
    gone = [key for key in track.keys if key.axis in axes and frame.start <= key.time < frame.end]
    left = tuple(key for key in track.keys if key not in gone)
    come = []
    for axis in axes:
        own = felt(left, axis, frame)
        known = [predicted(axis, key.time) for key in own]
        if own and abs(float(offsets(own, axis, known, np.array([frame.start]))[0])) > SAME:
            value = round(predicted(axis, frame.start), 3)
            come.append(PoseKey(id=new_id(), axis=axis, time=frame.start, value=value))
    if not gone and not come:
        raise Refuse("The pose is as predicted here.")
    return exchanged(project, track, gone, come, "Reset pose")
