"""What a command is: one row of a menu, its keys, its words, and the method it calls."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One command. `needs` says when it is enabled: "" always, "project", "history"."""

    id: str
    menu: str
    text: str
    keys: tuple[str, ...]
    tip: str
    handler: str
    icon: str = ""
    checkable: bool = False
    group: str = ""  # exclusive among its group
    needs: str = "project"
    line: bool = False  # a line above it in its menu
    scope: str = "window"  # "timeline": the keys work while the timeline has the focus


def command(id: str, menu: str, text: str, keys: str, tip: str, handler: str, **more: str | bool) -> ActionSpec:
    """A row; `keys` are alternatives separated by " | ", `handler` is "controller.method"."""
    return ActionSpec(id, menu, text, tuple(k for k in keys.split(" | ") if k), tip, handler, **more)  # type: ignore[arg-type]
