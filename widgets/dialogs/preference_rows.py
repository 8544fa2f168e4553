"""The rows of the preferences, as a table: which option, on which page, with which words and choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.io import options
from app.io.options import Option
from widgets.language import SYSTEM, languages, later, tr

PAGES = (
    later("Appearance"), later("Editing"), later("Playback"), later("Saving"), later("Storage"), later("Models"),
    later("Keyboard"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One preference. `choices` are (value, text); a switch has none; a number has `between`; a folder `folder`."""

    option: Option[Any]
    page: str
    title: str
    note: str = ""
    choices: Sequence[tuple[Any, str]] = ()
    between: tuple[int, int] = (0, 0)
    unit: str = ""
    folder: bool = False
    devices: bool = False  # its choices are looked for on a worker


ROWS = (
    Row(options.THEME, "Appearance", later("Theme"),
        choices=(("system", later("As the system")), ("dark", later("Dark")), ("light", later("Light")),
                 ("high-contrast", later("High contrast")))),
    Row(options.TEXT_PERCENT, "Appearance", later("Text size"),
        choices=tuple((size, f"{size} %") for size in (90, 100, 110, 125, 150))),
    Row(options.SCALE_PERCENT, "Appearance", later("Scale of everything"),
        later("From the next start on."),
        choices=((0, later("As the system")), *((size, f"{size} %") for size in (100, 125, 150, 175, 200, 250, 300)))),
    Row(options.LANGUAGE, "Appearance", later("Language"), later("From the next start on.")),
    Row(options.SNAPPING, "Editing", later("Drags snap"),
        later("To edges, keys, frames and the playhead. Holding Shift during a drag inverts it.")),
    Row(options.EDIT_MODE, "Editing", later("A moved edge"),
        later("What happens to the segments behind it. Holding Ctrl during a drag moves them along."),
        choices=(("overwrite", later("changes its two neighbours only")),
                 ("push", later("pushes, and eats silence first")),
                 ("shift", later("moves everything behind it along")))),
    Row(options.AUDIO_DEVICE, "Playback", later("Sound plays on"),
        later("Used the next time playing starts."), devices=True),
    Row(options.SCRUB, "Playback", later("Moving the playhead is heard"),
        later("While nothing plays, each move sounds for the length of a frame.")),
    Row(options.AUTOSAVE_S, "Saving", later("Keep unsaved edits every"),
        later("A crash or a power cut loses at most this much. Saving the project stays up to you."),
        between=(1, 120), unit=later("seconds")),
    Row(options.CACHE_FOLDER, "Storage", later("Folder of the caches"),
        later("Rendered frames and proxies; they can always be made again. Used for projects opened from now on."),
        folder=True),
    Row(options.CACHE_GB, "Storage", later("Keep at most"),
        later("What was not used for longest is deleted when a project is opened."), between=(1, 2000),
        unit=later("GB")),
    Row(options.PROXIES, "Storage", later("Make proxies for scrubbing"),
        later("A fast copy of the shot at a smaller size, made in the background. Exports never use it.")),
    Row(options.COMMERCIAL_ONLY, "Models", later("Commercial-safe only"),
        later("Models and plug-ins whose licence is unknown, or not openly commercial, are not used: the face is then "
              "rendered and aligned by what is, and it says so. The models panel shows every licence.")),
)  # fmt: skip


def shown_choices(row: Row) -> list[tuple[Any, str]]:
    """The choices of a row in the user's language."""
    if row.option is options.LANGUAGE:
        return [(SYSTEM, tr("As the system")), *languages().items()]
    return [(value, tr(text)) for value, text in row.choices]
