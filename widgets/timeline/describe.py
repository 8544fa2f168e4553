"""What a segment is, in words: for tooltips and panels."""

from __future__ import annotations

import numpy as np

from app.document.model import Segment
from app.document.review import UNSURE, shorter_than_frame, unseen_closures
from app.document.time import SECOND, Span, Timebase
from inference.speech.phones import ARTICULATIONS
from widgets.timecode import clock, milliseconds
from widgets.timeline.columns import CLOSED, viseme_text

ARTICULATION_TITLES = dict(
    zip(
        ARTICULATIONS,
        ("Lips closed", "Lip on teeth", "Open", "Spread", "Rounded", "Tongue", "Rest"),
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
        lines.append("No frame shows these lips closed: lengthen it over the middle of a frame")
    elif shorter_than_frame(starts, ends, edges)[0]:
        frame_us = int(edges[1] - edges[0])
        lines.append(f"Shorter than a frame ({milliseconds(segment.end - segment.start)} of {frame_us / 1000:.0f} ms)")
    return lines


def describe(segment: Segment, kind: str, timebase: Timebase | None = None) -> str:
    """A segment in words: what it is, how long, who made it, how sure, what wants a look."""
    name = segment.label or "Silence"
    length = segment.end - segment.start
    frames = f"   {length * float(timebase.rate) / SECOND:.1f} frames" if timebase is not None else ""
    lines = [f"{name}   {milliseconds(length)}{frames}"]
    if kind != "words" and segment.label:
        chosen = " (chosen by hand)" if segment.viseme else ""
        lines.append(f"Viseme {viseme_text(segment)}{chosen}")
    lines.append(f"{clock(segment.start)} – {clock(segment.end)} s")
    unsure = ": check it" if segment.by != "hand" and segment.confidence < UNSURE else ""
    made = "Set by hand" if segment.by == "hand" else f"Found by analysis, {segment.confidence:.0%} sure{unsure}"
    lines.append(made)
    if segment.locked:
        lines.append("Locked: no edit and no analysis changes it")
    if kind != "words":
        lines += doubts_of(segment, timebase)
    lines.append("Double-click: relabel   Drag: select   Alt+drag: move")
    return "\n".join(lines)
