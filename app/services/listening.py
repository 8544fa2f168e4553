"""What can be heard of a project: the shot's own sound, and the line of every dubbed face."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.document.model import Shot
from app.document.phrase import phrase
from app.media.audio import Audio
from app.playback.mix import Mix, Voice
from inference.errors import PlosiveError

SHOT = ""
"""The voice of the shot's own sound; a face's line has the face's id."""


def mix_of(shot: Shot, audio: Callable[[str], Audio | None], switched: Mapping[str, bool]) -> tuple[Mix, list[str]]:
    """The voices, and why some cannot be heard. `audio` as `Workspace.audio`; `switched` says which were turned on
    or off by hand. Where faces have lines of their own, the shot's sound is off until asked for: it says other words.

    Decodes: on a worker.
    """
    voices: list[Voice] = []
    problems: list[str] = []
    lines = [(track.id, phrase("{face}: new line", face=track.name)) for track in shot.tracks if track.dubbed]
    for key, name in [(SHOT, phrase("Shot's own sound")), *lines]:
        try:
            sound = audio(key)
        except (PlosiveError, OSError) as error:
            problems.append(str(error))
            continue
        if sound is not None and len(sound.samples):
            voices.append(Voice(key, name, sound))
    muted = {voice.id for voice in voices if not switched.get(voice.id, voice.id != SHOT or not lines)}
    return Mix(voices, muted), problems
