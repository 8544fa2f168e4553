"""Poses of every frame as CSV: the columns of Live Link Face (Timecode, BlendshapeCount, the 52 of ARKit) and our own.

`plosive:time` in microseconds and `plosive:AXIS` for each of the 12 axes carry what the blendshapes cannot, exactly; a
program that does not know them reads over them. Read with them the poses are exact, without them as near as ARKit
tells. Columns nobody knows (eyes, head, another program's) are kept and written back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np

from app.interchange.arkit import SHAPES, poses_of, weights_of
from app.interchange.text import Malformed, decoded, encoded, table, us_of, whole
from inference.api import AXES, F64
from inference.errors import PlosiveError, system_reason

OWN = "plosive:"
_KNOWN = {name.lower(): k for k, name in enumerate(SHAPES)}
_CODE = re.compile(r"(\d+):(\d\d):(\d\d)[:;](\d\d)(\.\d+)?\Z")


class Poses(NamedTuple):
    """One pose a row: `times` in microseconds, `pose` (n, 12); `exact`: not told from blendshapes; other columns."""

    times: tuple[int, ...]
    pose: F64
    exact: bool = True
    others: tuple[tuple[str, tuple[str, ...]], ...] = ()


def read(data: bytes, rate: Fraction) -> Poses:
    """Poses of a CSV; `rate` tells the time of a row where no column does. Raises Malformed."""
    text, _ = decoded(data)
    rows = table(text)
    _, head = next(rows)
    if len(set(head)) != len(head):
        raise Malformed(1, "two columns have the same name")
    own = [head.index(OWN + axis) for axis in AXES if OWN + axis in head]
    shapes = {k: _KNOWN[name.lower()] for k, name in enumerate(head) if name.lower() in _KNOWN}
    if "jawopen" not in [name.lower() for name in head] and len(own) < len(AXES):
        raise Malformed(1, "no column is called jawOpen", "Choose a CSV of ARKit blendshapes")
    body, lines = [], []
    for line, row in rows:
        body.append(row)
        lines.append(line)
    if not body:
        raise Malformed(1, "there is no row of poses")
    exact = len(own) == len(AXES)
    columns = own if exact else list(shapes)
    values = np.array([[_value(row[k], line) for k in columns] for row, line in zip(body, lines, strict=True)])
    if exact:
        pose = values
    else:
        weights = np.zeros((len(body), len(SHAPES)))
        weights[:, [shapes[k] for k in columns]] = values
        pose = poses_of(weights)
    mapped = ({name.lower() for name in _moved()} | {"timecode", "blendshapecount"})
    others = tuple(
        (name, tuple(row[k] for row in body)) for k, name in enumerate(head)
        if not name.startswith(OWN) and name.lower() not in mapped
        and (k not in shapes or any(row[k].strip("0.") for row in body)))  # a shape at rest is written as such anyway
    return Poses(_times(head, body, lines, rate), pose, exact, others)


def write(poses: Poses, rate: Fraction) -> bytes:
    """The CSV of poses: weights with six decimals, our own columns with all digits."""
    weights = weights_of(poses.pose)
    kept = dict(poses.others)
    plain = [name for name in SHAPES if name[0].upper() + name[1:] not in kept and name not in kept]
    names = [name[0].upper() + name[1:] for name in plain]
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["Timecode", "BlendshapeCount", *names, *kept, OWN + "time", *(OWN + axis for axis in AXES)])
    columns = [SHAPES.index(name) for name in plain]
    for k, time in enumerate(poses.times):
        rows.writerow([
            _timecode(time, rate), len(SHAPES), *(f"{weights[k, c]:.6f}" for c in columns),
            *(column[k] for column in kept.values()), time, *(repr(float(v)) for v in poses.pose[k])])  # fmt: skip
    return encoded(out.getvalue())


def opened(path: Path, rate: Fraction) -> Poses:
    """Read a file. Raises PlosiveError with its name, the line and the reason."""
    try:
        return read(path.read_bytes(), rate)
    except OSError as error:
        raise PlosiveError(f"{path.name} cannot be read: {system_reason(error)}", "Check the file") from None
    except Malformed as error:
        where = f"{path.name}, line {error.line}" if error.line else path.name
        raise PlosiveError(f"{where}: {' '.join(error.reason.split())}", error.remedy) from None


def is_poses(data: bytes) -> bool:
    """Whether a CSV holds poses."""
    head = data[:4096].split(b"\n")[0].lower()
    return b"jawopen" in head or (OWN + AXES[0]).encode() in head


def _moved() -> list[str]:
    """The shapes our axes move: written from the poses, not kept."""
    weights = weights_of(np.concatenate([np.eye(len(AXES)), -np.eye(len(AXES)), np.ones((1, len(AXES)))]))
    return [name for k, name in enumerate(SHAPES) if weights[:, k].any()]


def _times(head: Sequence[str], body: list[list[str]], lines: list[int], rate: Fraction) -> tuple[int, ...]:
    lower = [name.lower() for name in head]
    if OWN + "time" in head:
        at = head.index(OWN + "time")
        times = [whole(row[at], line, "time in microseconds") for row, line in zip(body, lines, strict=True)]
    elif found := [k for k, name in enumerate(lower) if name in ("time", "timestamp", "seconds")]:
        times = [us_of(row[found[0]], line) for row, line in zip(body, lines, strict=True)]
        times = [time - times[0] for time in times] if times[0] > 3600 * 10**6 else times  # a clock on the wall
    elif "timecode" in lower:
        at = lower.index("timecode")
        times = [_seconds(row[at], line, rate) for row, line in zip(body, lines, strict=True)]
        times = [time - times[0] for time in times]
    else:
        times = [round(Fraction(k * 1_000_000) / rate) for k in range(len(body))]
    for k in range(1, len(times)):
        if times[k] < times[k - 1]:
            raise Malformed(lines[k], "a row is earlier than the one above it")
    return tuple(times)


def _seconds(text: str, line: int, rate: Fraction) -> int:
    found = _CODE.match(text.strip())
    if not found:
        raise Malformed(line, f"“{text[:40]}” is no timecode (00:00:00:00)")
    hours, minutes, seconds, frames = (int(found[k][:9]) for k in range(1, 5))
    part = Fraction(frames) + Fraction(found[5] or "0")
    return (hours * 3600 + minutes * 60 + seconds) * 1_000_000 + round(part * 1_000_000 / rate)


def _timecode(us: int, rate: Fraction) -> str:
    whole_s, rest = divmod(max(us, 0), 1_000_000)
    frames = Fraction(rest) * rate / 1_000_000
    return (f"{whole_s // 3600:02d}:{whole_s // 60 % 60:02d}:{whole_s % 60:02d}:"
            f"{int(frames):02d}.{int((frames % 1) * 1000):03d}")  # fmt: skip


def _value(text: str, line: int) -> float:
    us_of(text, line)
    value = float(text)
    if abs(value) > 1000:
        raise Malformed(line, f"“{text[:40]}” is no weight")
    return value
