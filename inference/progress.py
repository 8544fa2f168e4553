"""One bar over several stages: each stage reports its own share of the whole."""

from __future__ import annotations

from collections.abc import Mapping

from inference.api import Progress


def share(progress: Progress, low: float, high: float) -> Progress:
    """Progress of a stage that takes the bar from `low` to `high` (0..1)."""

    def part(done: float, total: float, note: str = "") -> None:
        progress(low + (high - low) * (done / total if total else 0.0), 1.0, note)

    return part


def parts(progress: Progress, count: int) -> list[Progress]:
    """Progress of each of so many equal parts."""
    return [share(progress, n / count, (n + 1) / count) for n in range(count)]


def stages(progress: Progress, seconds: Mapping[str, float]) -> dict[str, Progress]:
    """Progress of each stage by name, in order; each takes as much of the bar as of the `seconds` all will take.

    Then the time that is left can be told from the bar.
    """
    total, done = sum(seconds.values()) or 1.0, 0.0
    made: dict[str, Progress] = {}
    for name, spent in seconds.items():
        made[name] = share(progress, done / total, (done + spent) / total)
        done += spent
    return made
