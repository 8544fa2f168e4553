"""Words and phones as Praat's long-form TextGrid, and back.

Two interval tiers, `words` and `phones`, each covering 0..duration without gaps; silences are empty labels and
stress digits are left out, as most phonetic tools expect. Files are written beside their place and moved in, so
that an interrupted export leaves the old file whole.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from praatio import textgrid as praat
from praatio.utilities.constants import Interval as PraatInterval
from praatio.utilities.errors import PraatioException

from inference.api import Alignment, Interval
from inference.errors import PlosiveError
from inference.speech.phones import split_stress

_SILENT_LABELS = frozenset({"", "sil", "sp", "spn", "<sil>", "#", "pau", "<eps>"})


def write(path: Path, alignment: Alignment) -> None:
    """Write `words` and `phones` (ARPAbet without stress) to `path`. Raises PlosiveError when that cannot be done."""
    grid = praat.Textgrid(0.0, alignment.duration)
    phones = [Interval(split_stress(p.label)[0], p.start, p.end) for p in alignment.phones]
    for name, intervals in (("words", alignment.words), ("phones", phones)):
        entries = [PraatInterval(i.start, i.end, i.label) for i in intervals]
        grid.addTier(praat.IntervalTier(name, entries, 0.0, alignment.duration))
    try:
        with tempfile.TemporaryDirectory(prefix=".plosive-", dir=path.parent) as folder:
            draft = Path(folder) / "draft.TextGrid"
            grid.save(str(draft), "long_textgrid", includeBlankSpaces=True, reportingMode="error")
            draft.replace(path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PlosiveError(f"Cannot write {path.name}: {reason}", "Choose a folder you can write to") from error


def read(path: Path) -> Alignment:
    """The tiers `words` and `phones` (any case; a missing one is all silence). Raises PlosiveError."""
    try:
        grid = praat.openTextgrid(str(path), includeEmptyIntervals=True, duplicateNamesMode="rename")
    except FileNotFoundError as error:
        raise PlosiveError(f"There is no file {path.name}", "Choose an existing TextGrid") from error
    except (PraatioException, OSError, ValueError, IndexError, KeyError) as error:
        raise PlosiveError(f"{path.name} is no TextGrid that can be read", "Export it again from Praat") from error
    tiers = {name.lower(): grid.getTier(name) for name in grid.tierNames}
    if not {"words", "phones"} & tiers.keys():
        raise PlosiveError(f"{path.name} has no tier named words or phones", "Name its tiers words and phones in Praat")
    duration = float(grid.maxTimestamp)
    words, phones = (_filled(tiers[n].entries if n in tiers else (), duration) for n in ("words", "phones"))
    return Alignment(words, phones, duration, " ".join(w.label for w in words if w.label))


def _filled(entries: Sequence[PraatInterval], duration: float) -> tuple[Interval, ...]:
    """Entries with silence spelled "" and the gaps between them filled."""
    out: list[Interval] = []
    at = 0.0
    for start, end, label in entries:
        if start > at:
            out.append(Interval("", at, start))
        text = label.strip()
        out.append(Interval("" if text.lower() in _SILENT_LABELS else text, start, end))
        at = end
    if at < duration:
        out.append(Interval("", at, duration))
    return tuple(out)
