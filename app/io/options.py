"""What the user can choose, by name and default: one list for the window and for the services that obey it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from app.io.settings import Settings

T = TypeVar("T", bool, int, float, str)


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One choice; `name` is its key in the preferences file."""

    name: str
    default: T

    def get(self, settings: Settings | None = None) -> T:
        """What the user chose, or the default; without `settings` what the file says now."""
        return (settings or Settings()).get(self.name, self.default)

    def put(self, settings: Settings, value: T) -> None:
        """Choose. Raises PlosiveError when it cannot be kept."""
        settings.put(self.name, value, self.default)


THEME = Option("theme", "system")
TEXT_PERCENT = Option("text_percent", 100)
SCALE_PERCENT = Option("scale_percent", 0)
"""Of everything on screen, from the next start on; 0 = as the system says."""
LANGUAGE = Option("language", "system")
CACHE_FOLDER = Option("cache_folder", "")
"""Where rendered frames and proxies go; "" = the system's place for caches."""
CACHE_GB = Option("cache_gb", 20)
"""How much of the disk all caches together may keep when a project is opened."""
PROXIES = Option("proxies", True)
AUTOSAVE_S = Option("autosave_seconds", 1)
AUDIO_DEVICE = Option("audio_device", "")
"""Name of the output device as the sound library writes it; "" = the system's."""
SCRUB = Option("audio_scrubbing", True)
SNAPPING = Option("snapping", True)
EDIT_MODE = Option("edit_mode", "overwrite")
COMMERCIAL_ONLY = Option("commercial_only", False)
"""Models and plug-ins whose licence is not openly commercial are not used (`app.services.licences`)."""
TOUR_OFFERED = Option("tour_offered", False)
