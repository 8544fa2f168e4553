"""Timing and poses of a face from files and into files: what window and command line share.

A file is read whole and understood before anything changes; then one undoable edit brings it in, or a sentence says why
not. The file goes into the project, so that exporting in its format writes back what the document cannot show.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

import numpy as np

from app.document.axes import RANGES
from app.document.edits.incoming import Incoming, import_timing
from app.document.edits.result import Edited, Refused
from app.document.ids import new_id
from app.document.model import Imported, PoseKey, Project, Segment, Shot
from app.interchange import poses as pose_file
from app.interchange.guessing import guess
from app.interchange.incoming import take
from app.interchange.model import Timing, at_rate, mapped
from app.interchange.outgoing import SPEECH, for_format, into, timing_of
from app.interchange.poses import Poses
from app.interchange.table import Format, Opened, losses, opened, parsed, written
from app.io.atomic import write_atomic
from app.services.alignment import own_words
from app.services.workspace import Workspace
from inference.api import AXES
from inference.errors import PlosiveError
from inference.speech.phones import VOWEL, base

POSE_SUFFIX = ".csv"
TOLERANCE = 0.01
"""How far keys made of imported poses may be from them, in pose units; 0 = a key at every row."""
_VOWEL_SHARE = 1.6
"""How much longer a vowel is taken to be than a consonant, where nobody says."""


@dataclass(frozen=True, slots=True)
class Choice:
    """How a file comes in. `places`: what of the face -> tier of the file; empty = as its names tell."""

    places: Mapping[str, str] = field(default_factory=dict)
    offset: int = 0  # microseconds later
    rate: Fraction | None = None  # frames per second of a file that counts frames without saying
    speed: Fraction = Fraction(1)  # times are multiplied by it: 25/24 for a file made at 25 for a shot at 24
    keep_hand: bool = True
    tolerance: float = TOLERANCE


@dataclass(frozen=True, slots=True)
class Brought:
    """The change that brings a file in, for the document as it is when it is applied; and what should be known."""

    change: Callable[[Project], Edited | Refused]
    notes: tuple[str, ...]

    def applied(self, project: Project) -> Edited:
        """The edit on a project. Raises PlosiveError with the reason when it is refused."""
        result = self.change(project)
        if isinstance(result, Refused):
            raise PlosiveError(result.reason, "Choose other tiers")
        return result


def bring(workspace: Workspace, track_id: str, path: Path, choice: Choice | None = None) -> Brought:
    """Read a file of timing or poses for a face. Raises PlosiveError; nothing is applied here. May run on a worker."""
    choice = choice or Choice()
    project = workspace.session.project
    shot, _ = project.track(track_id)
    if path.suffix.lower() == POSE_SUFFIX and path.is_file() and pose_file.is_poses(path.read_bytes()):
        return _bring_poses(project, shot, track_id, pose_file.opened(path, choice.rate or shot.rate), choice)
    return bring_timing(workspace, track_id, opened(path), choice)


def bring_timing(workspace: Workspace, track_id: str, found: Opened, choice: Choice) -> Brought:
    """The edit that brings in a file that was read."""
    project = workspace.session.project
    shot, track = project.track(track_id)
    timing = on_clock(found.timing, shot, choice.rate)
    places = dict(choice.places) or guess(timing, track.name)
    taken = take(timing, places, shot.duration, offset=choice.offset, speed=choice.speed)
    incoming, notes = taken.incoming, taken.notes
    if incoming.empty:
        there = ", ".join(tier.name for tier in timing.tiers) or "none"
        raise PlosiveError(f"Nothing of {found.name} could be taken (its tiers: {there})", "Choose which tier is what")
    if incoming.words and incoming.phonemes is None:
        incoming = replace(incoming, phonemes=pronounced(incoming.words, own_words(project)))
        notes.append("The file has words alone: their phonemes come from the dictionary, spread over each word")
    if found.timing.guessed and choice.rate is None:
        notes.append(f"The file does not say its frame rate: the shot's, {float(shot.rate):g}, was taken")
    source = Imported(
        name=found.name, format=found.format.id, content=_kept(workspace, found.data), places=tuple(places.items()),
        offset=choice.offset, speed=f"{choice.speed.numerator}/{choice.speed.denominator}")

    def change(project: Project) -> Edited | Refused:
        told = (f"Words and phonemes from {found.name}", *notes)
        return import_timing(project, track_id, incoming, keep_hand=choice.keep_hand, source=source, notes=told)

    return _brought(change, project, notes)


def on_clock(timing: Timing, shot: Shot, rate: Fraction | None) -> Timing:
    """A file that counts frames at this rate, the shot's when nobody names one."""
    return at_rate(timing, rate or shot.rate) if timing.guessed else timing


def pronounced(words: Collection[Segment], own: Mapping[str, str]) -> tuple[Segment, ...]:
    """Phonemes for words that came without: from the dictionary, vowels longer than consonants."""
    from inference.speech.g2p import pronounce
    from inference.speech.normalise import sentences

    out: list[Segment] = []
    for word in words:
        try:
            spoken = [said for part in sentences(word.label) for one in part for said in one.spoken]
        except PlosiveError:  # no English word: the mouth stays shut until it is aligned
            continue
        said = [phone for one in spoken for phone in pronounce(one, own)]
        weights = np.cumsum([0.0, *(_VOWEL_SHARE if base(p) in VOWEL else 1.0 for p in said)])
        edges = word.start + (word.end - word.start) * weights / weights[-1]
        out += [
            Segment(id=new_id(), start=round(a), end=round(b), label=phone, confidence=0.3)
            for phone, a, b in zip(said, edges[:-1], edges[1:], strict=True)]
    return tuple(out)


def _bring_poses(project: Project, shot: Shot, track_id: str, found: Poses, choice: Choice) -> Brought:
    times = np.array([round(time * choice.speed) + choice.offset for time in found.times], np.int64)
    inside = (times >= 0) & (times < shot.duration)
    notes = []
    if not inside.all():
        notes.append(f"Rows outside the shot left out: {int((~inside).sum())}")
    if not found.exact:
        notes.append("Blendshapes tell the axes roughly, and teeth not at all")
    axes = AXES if found.exact else tuple(axis for axis in AXES if axis != "teeth")
    keys = [
        PoseKey(id=new_id(), axis=axis, time=int(times[k]), value=_within(axis, found.pose[k, AXES.index(axis)]),
                interpolation="linear")
        for axis in axes for k in kept_rows(times, found.pose[:, AXES.index(axis)], inside, choice.tolerance)]
    incoming = Incoming(keys=tuple(keys))

    def change(project: Project) -> Edited | Refused:
        return import_timing(project, track_id, incoming, keep_hand=choice.keep_hand)

    return _brought(change, project, notes)


def kept_rows(times: np.ndarray, values: np.ndarray, inside: np.ndarray, tolerance: float) -> list[int]:  # type: ignore[type-arg]
    """Rows whose keys, joined by straight lines, stay within a tolerance of all rows (Douglas and Peucker)."""
    rows = np.flatnonzero(inside)
    if not len(rows):
        return []
    rows = rows[np.concatenate([[True], np.diff(times[rows]) > 0])]
    if tolerance <= 0 or len(rows) < 3:
        return [int(r) for r in rows]
    x, y = times[rows].astype(np.float64), np.asarray(values[rows], np.float64)
    keep = {0, len(rows) - 1}
    open_spans = [(0, len(rows) - 1)]
    while open_spans:
        a, b = open_spans.pop()
        if b - a < 2:
            continue
        line = y[a] + (y[b] - y[a]) * (x[a : b + 1] - x[a]) / (x[b] - x[a])
        off = np.abs(y[a : b + 1] - line)
        worst = a + int(off.argmax())
        if off[worst - a] > tolerance:
            keep.add(worst)
            open_spans += [(a, worst), (worst, b)]
    return [int(rows[k]) for k in sorted(keep)]


def _within(axis: str, value: float) -> float:
    low, high = RANGES[axis]
    return min(max(float(value), low), high)


def _brought(change: Callable[[Project], Edited | Refused], project: Project, notes: Collection[str]) -> Brought:
    brought = Brought(change, tuple(notes))
    brought.applied(project)  # what is refused now is told now
    return brought


def _kept(workspace: Workspace, data: bytes) -> str:
    return workspace.arrays.put({"data": np.frombuffer(data, np.uint8)})


# --- out ---------------------------------------------------------------------------------------------------------


def exported(
    workspace: Workspace, project: Project, track_id: str, one: Format, what: Collection[str] = SPEECH, *,
    like: str = "",
) -> tuple[bytes, list[str]]:
    """A face's timing as a file, and what the format cannot carry. `like`: name of an imported file of this format
    that is written into: everything else in it stays."""
    shot, track = project.track(track_id)
    timing = timing_of(shot, track, what)
    if not any(tier.marks for tier in timing.tiers):
        raise PlosiveError(f"{track.name} has nothing of what was chosen", "Analyse the shot first, or choose more")
    asked = for_format(timing, one, track.name, track)
    if not any(tier.marks for tier in asked.tiers):
        raise PlosiveError(f"{one.title} can hold nothing of what was chosen", "Choose words or phonemes")
    source = next((s for s in track.imported if s.name == like), None) if like else None
    if source is None:
        data = written(asked, one)
        return data, losses(asked, one, data)
    origin = original(workspace, source)
    if origin.format != one:
        raise PlosiveError(f"{like} is {origin.format.title}, not {one.title}", "Choose its format")
    data = written(into(_back(asked, source), origin, dict(source.places)), one, origin)
    return data, []


def export_timing(
    workspace: Workspace, project: Project, track_id: str, path: Path, one: Format, what: Collection[str] = SPEECH, *,
    like: str = "",
) -> list[str]:
    """Write a face's timing to a file, whole or not at all; gives what the format could not carry."""
    data, lost = exported(workspace, project, track_id, one, what, like=like)
    write_atomic(path, data)
    return lost


def original(workspace: Workspace, source: Imported) -> Opened:
    """An imported file as it came."""
    data = workspace.arrays.get(source.content)["data"].tobytes()
    return parsed(data, source.name, format_id=source.format)


def _back(timing: Timing, source: Imported) -> Timing:
    """A timing on the clock of the file it goes into."""
    speed = Fraction(source.speed)
    if not source.offset and speed == 1:
        return timing
    return mapped(timing, lambda us: max(round((us - source.offset) / speed), 0))


def export_poses(workspace: Workspace, project: Project, track_id: str, path: Path) -> int:
    """Write the effective pose of every frame as ARKit CSV with the exact axes; gives how many rows."""
    shot, track = project.track(track_id)
    timebase = workspace.timebase()
    curves = workspace.render.poses(project, track_id, 0, timebase.frames)
    if curves is None:
        raise PlosiveError(f"{track.name} has no poses yet", "Analyse the shot first")
    times = tuple(timebase.start_of(k) for k in range(len(curves.effective)))
    write_atomic(path, pose_file.write(Poses(times, np.asarray(curves.effective, np.float64)), shot.rate))
    return len(times)

