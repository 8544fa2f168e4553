"""Frame tables of long shots, kept between sessions: reading every packet of half an hour takes seconds.

A kept table belongs to one state of one file: its path, size and time of change, and the version of the reader. Where
any of these differ, or what was kept cannot be read, the file is read again.
"""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from app.io.atomic import write_atomic
from app.media.probe import look
from app.media.table import FrameTable
from inference.errors import PlosiveError

_FORM = 1
"""Changes when what a table holds, or how it is found, changes."""


def frame_table(path: Path, folder: Path) -> FrameTable:
    """The table of a shot, kept in `folder`. Raises PlosiveError when the shot cannot be read."""
    try:
        stat = path.stat()
    except OSError as error:
        raise PlosiveError(f"{path.name} is not there", "Check the path, or relink the file") from error
    state = f"{_FORM} {av.__version__} {path.resolve()} {stat.st_size} {stat.st_mtime_ns}"
    place = folder / f"{hashlib.blake2b(os.fsencode(state), digest_size=16).hexdigest()}.npz"
    try:
        table = _read(place)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        found = look(path).table
        if found is None:
            raise PlosiveError(f"{path.name} holds no picture", "Give a file with a video stream") from None
        table = found
        _write(place, table)
    return table


def _read(place: Path) -> FrameTable:
    with np.load(place, allow_pickle=False) as kept:
        numerator, denominator, last_ticks, timed, broken = kept["facts"].tolist()
        base = Fraction(numerator, denominator)
        return FrameTable(base, kept["pts"], kept["keys"], last_ticks, bool(timed), bool(broken))


def _write(place: Path, table: FrameTable) -> None:
    base = table.time_base
    facts = np.array([base.numerator, base.denominator, table.last_ticks, table.timed, table.broken], np.int64)
    data = io.BytesIO()
    np.savez(data, pts=table.pts, keys=table.keys, facts=facts)
    with suppress(PlosiveError):  # a full disk: it is read again next time
        write_atomic(place, data.getvalue())
