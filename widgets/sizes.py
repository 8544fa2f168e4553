"""How large a file is, as one says it."""

from __future__ import annotations


def size_text(count: float) -> str:
    """Bytes as "488 KB" or "2.1 GB"."""
    for unit in ("bytes", "KB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            break
        count /= 1000
    return f"{count:.1f} {unit}" if unit == "GB" else f"{count:.0f} {unit}"
