"""What a segment is, in words: for tooltips and panels."""

from __future__ import annotations

import numpy as np

from app.document.model import Segment
from app.document.review import UNSURE, shorter_than_frame, unseen_closures
from app.document.time import SECOND, Span, Timebase
from inference.speech.phones import ARTICULATIONS
from widgets.language import later, tr
from widgets.timecode import clock, milliseconds
from widgets.timeline.columns import CLOSED, viseme_text

ARTICULATION_TITLES = dict(
    zip(
        ARTICULATIONS,
        (later("Lips closed"), later("Lip on teeth"), later("Open"), later("Spread"), later("Rounded"), later("Tongue"),
         later("Rest")),
        strict=True,
    )
)


def doubts_of(segment: Segment, timebase: Timebase | None) -> list[str]:
    """What about one phoneme wants a look, each with what can be done."""
    if timebase is None or not segment.label:
        return []
    frames = timebase.frames_of(Span(segment.start, segment.end))
    edges = np.array([timebase.start_of(f) for f in range(frames.start, frames.stop + 1)], np.int64)
    starts, ends = np.array([segment.start]), np.array([segment.end])
    lines = []
    closed = np.array([viseme_text(segment) == CLOSED])
    if unseen_closures(starts, ends, closed, edges)[0]:
        lines.append(tr("No frame shows these lips closed: lengthen it over the middle of a frame"))
    elif shorter_than_frame(starts, ends, edges)[0]:
        frame_us = int(edges[1] - edges[0])
        length = milliseconds(segment.end - segment.start)
        lines.append(tr("Shorter than a frame ({length} of {frame} ms)", length=length, frame=f"{frame_us / 1000:.0f}"))
    return lines


def describe(segment: Segment, kind: str, timebase: Timebase | None = None) -> str:
    """A segment in words: what it is, how long, who made it, how sure, what wants a look."""
    name = segment.label or tr("Silence")
    length = segment.end - segment.start
    lines = [f"{name}   {milliseconds(length)}"]
    if timebase is not None:
        lines[0] += "   " + tr("{n} frames", n=f"{length * float(timebase.rate) / SECOND:.1f}")
    if kind != "words" and segment.label:
        viseme = tr("Viseme {name} (chosen by hand)") if segment.viseme else tr("Viseme {name}")
        lines.append(viseme.format(name=viseme_text(segment)))
    lines.append(f"{clock(segment.start)} – {clock(segment.end)} s")
    if segment.by == "hand":
        lines.append(tr("Set by hand"))
    else:
        sure = tr("Found by analysis, {share} sure", share=f"{segment.confidence:.0%}")
        lines.append(tr("{sure}: check it", sure=sure) if segment.confidence < UNSURE else sure)
    if segment.locked:
        lines.append(tr("Locked: no edit and no analysis changes it"))
    if kind != "words":
        lines += doubts_of(segment, timebase)
    lines.append(tr("Double-click: relabel   Drag: select   Alt+drag: move"))
    return "\n".join(lines)
