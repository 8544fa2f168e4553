"""An evaluation as plain text and as values for machines: what may be believed first, then every row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import Any

from app.services.evaluation.task import MODES, ClipResult, Evaluation
from inference.metrics.measures import BLURRED, FROZEN, LATE, MEASURES, REAL, Measure
from inference.metrics.picture import SAME

GROUPS = (("picture", "lips"), ("speech",), ("contact",))
"""Which measures share a table: each fits a terminal of 120 columns."""
CONTROLS = {REAL: "real", LATE: "200 ms late", FROZEN: "frozen", BLURRED: "blurred"}


def said(measure: Measure, value: float) -> str:
    """A figure with its digits; a dash where there is none."""
    if not isfinite(value):
        return "–"
    return "same" if measure.unit == "dB" and value >= SAME else f"{value:.{measure.digits}f}".replace("-", "−")


def head(measure: Measure) -> str:
    """A measure's name with its unit."""
    return f"{measure.title} {measure.unit}".strip()


def as_text(found: Evaluation) -> str:
    """Everything, for a terminal."""
    parts = [f"{found.task.mode}: {MODES[found.task.mode]}"]
    for clip in found.clips:
        parts.append(_clip(clip))
    if len(found.clips) > 1:
        parts.append(_mean(found))
    parts += [f"{path.name}: not evaluated. {why}" for path, why in found.failed]
    return "\n\n".join(parts)


def _clip(clip: ClipResult) -> str:
    lines = [f"{clip.clip.name}: frames {clip.first} to {clip.first + len(clip.times) - 1}, "
             f"bank of the first {clip.learned}"]  # fmt: skip
    lines += [f"  note: {note}" for note in clip.notes]
    lines += ["", "May it be believed here? What the real frames score, and what must score worse:"]
    checked = [m for m in clip.measures() if m.shown and not m.exact]
    rows = [["", *CONTROLS.values(), ""]]
    for measure in checked:
        verdict = clip.verdicts[measure.key]
        rows.append([
            head(measure),
            *(said(measure, verdict.scores[who]) if who in verdict.scores else "" for who in CONTROLS),
            "valid" if verdict.valid else f"INVALID: {verdict.reason}",
        ])  # fmt: skip
    lines += _grid(rows)
    for group in GROUPS:
        shown = [m for m in clip.measures() if m.shown and m.group in group]

        def cell(name: str, measure: Measure) -> str:
            row = next(r for r in clip.rows if r.name == name)
            return "invalid" if not clip.verdicts[measure.key].valid else said(measure, clip.value(row, measure.key))

        lines += ["", *_grid(_table({row.name: row.title for row in clip.rows}, shown, cell))]
    lines += ["", *(f"{row.name}: {row.what}" for row in clip.rows)]
    return "\n".join(lines)


def _mean(found: Evaluation) -> str:
    lines = [f"Mean of {len(found.clips)} clips (in brackets: of how many, where a measure was invalid on some)"]
    for group in GROUPS:
        shown = [m for m in found.clips[0].measures() if m.shown and m.group in group]

        def cell(name: str, measure: Measure) -> str:
            value, count = found.mean(name, measure.key)
            return said(measure, value) + (f" ({count})" if 0 < count < len(found.clips) else "")

        lines += ["", *_grid(_table(found.rows(), shown, cell))]
    return "\n".join(lines)


def _table(
    rows: Mapping[str, str], measures: Sequence[Measure], cell: Callable[[str, Measure], str]
) -> list[list[str]]:
    body = [[title, *(cell(name, m) for m in measures)] for name, title in rows.items()]
    return [["", *(head(m) for m in measures)], *body]


def _grid(rows: list[list[str]]) -> list[str]:
    """Columns in line: names to the left, figures to the right; the last column of words hangs free."""
    count = max(len(row) for row in rows)
    width = [max(len(row[k]) for row in rows if k < len(row)) for k in range(count)]
    words = any(row[-1] and row[-1][0].isalpha() for row in rows[1:]) and not rows[0][-1]
    out = []
    for row in rows:
        cells = [row[0].ljust(width[0]), *(c.rjust(w) for c, w in zip(row[1:], width[1:]))]
        if words:
            cells[-1] = row[-1]
        out.append("  ".join(cells).rstrip())
    return out


def as_values(found: Evaluation) -> dict[str, Any]:
    """Everything, for JSON: null where there is no figure; `validity` says why."""
    return {
        "mode": found.task.mode, "renderer": found.task.renderer, "predictor": found.task.predictor,
        "bank_until": found.task.bank_until,
        "measures": {m.key: {"unit": m.unit, "what": m.what, "exact": m.exact} for m in MEASURES},
        "clips": [_values(clip) for clip in found.clips],
        "mean": {
            name: {
                m.key: {"value": _number(found.mean(name, m.key)[0]), "clips": found.mean(name, m.key)[1]}
                for m in found.clips[0].measures()
            }
            for name in found.rows()
        },
        "failed": [{"clip": str(path), "why": why} for path, why in found.failed],
    }  # fmt: skip


def _values(clip: ClipResult) -> dict[str, Any]:
    return {
        "clip": str(clip.clip), "first_frame": clip.first, "frames": len(clip.times), "bank_frames": clip.learned,
        "notes": list(clip.notes),
        "validity": {
            m.key: {
                "valid": clip.verdicts[m.key].valid, "reason": clip.verdicts[m.key].reason,
                **{who: _number(score) for who, score in clip.verdicts[m.key].scores.items()},
            }
            for m in clip.measures()
        },
        "rows": {
            row.name: {"what": row.what, **{m.key: _number(clip.value(row, m.key)) for m in clip.measures()}}
            for row in clip.rows
        },
    }  # fmt: skip


def _number(value: float) -> float | None:
    return round(value, 6) if isfinite(value) else None
