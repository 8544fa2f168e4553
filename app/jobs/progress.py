"""One bar over several stages: each stage reports its own share of the whole."""

from __future__ import annotations

from inference.api import Progress


def share(progress: Progress, low: float, high: float) -> Progress:
    """Progress of a stage that takes the bar from `low` to `high` (0..1)."""

    def part(done: float, total: float, note: str = "") -> None:
        progress(low + (high - low) * (done / total if total else 0.0), 1.0, note)

    return part
