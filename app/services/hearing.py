"""What recordings sound like to a predictor that hears them: made once for each file.

A recording that is moved sounds the same, only later, so moving it costs nothing. Where it cannot be read, the phonemes
alone move the mouth. What a speech model of the user's own makes of it is kept in the cache, piece by piece while it
is being made.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import numpy as np

from app.document.model import FaceTrack, MediaRef
from app.document.time import SECOND
from app.io.atomic import write_atomic
from app.media.audio import Audio
from app.services import licences, paths
from app.services.piece_journal import PieceJournal
from inference.api import F32, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError

if TYPE_CHECKING:
    from inference.pose.deep import Listener, SpeechModel
    from inference.pose.sound import Sound

Recording = Callable[[MediaRef, int | None], Audio | None]


class Ear:
    """Listens to a face's recording, read by `recording`; safe to ask from several threads."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        self._heard: dict[tuple[str, Listener | None], Sound | None] = {}
        self._lock = threading.Lock()

    def __call__(self, track: FaceTrack, listener: Listener | None = None) -> Sound | None:
        """The recording on the shot's clock; None where the face has none, or none that can be read. `listener`: the
        speech model that shall hear it, too. Raises PlosiveError when that is not where it was."""
        dialogue = track.dialogue
        if dialogue is None or dialogue.audio is None:
            return None
        key = dialogue.audio.hash, listener
        with self._lock:
            if key not in self._heard:
                self._heard[key] = self._listen(dialogue.audio, listener)
            sound = self._heard[key]
        return None if sound is None else replace(sound, start=dialogue.offset / SECOND)

    def forget(self) -> None:
        """Listen again: files are in other places now."""
        with self._lock:
            self._heard.clear()

    def _listen(self, ref: MediaRef, listener: Listener | None) -> Sound | None:
        from inference.pose.deep import found_again
        from inference.pose.sound import hear

        try:
            audio = self._recording(ref, 0)
        except PlosiveError:
            return None
        if audio is None:
            return None
        samples, rate = audio.mono().samples[:, 0], audio.rate
        sound = hear(samples, rate)
        if listener is None:
            return sound
        return replace(sound, deep=features(found_again(listener), samples, rate, ref.hash))


def features(
    folder: Path, samples: F32, rate: int, name: str, *,
    progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
) -> F32:
    """What the speech model in a folder makes of a recording whose content is called `name`; from the cache if it was
    made before. Raises PlosiveError when the folder holds none that may be used."""
    from inference.pose.deep import fingerprint

    licences.check(f"The model in {folder}", licences.of_folder(folder))
    which = fingerprint(folder)
    kept = paths.tables() / f"deep-{which[:16]}-{name[:32]}-{len(samples)}.npz"
    try:
        with np.load(kept, allow_pickle=False) as arrays:
            return np.asarray(arrays["deep"], np.float32)
    except (OSError, ValueError, KeyError, BadZipFile):
        pass
    journal = PieceJournal(kept, f"{which} {name} {len(samples)}")
    made = _model(str(folder), which).listen(samples, rate, journal, progress=progress, token=token)
    packed = io.BytesIO()
    np.savez_compressed(packed, deep=made.astype(np.float16))
    kept.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(kept, packed.getvalue())
    journal.forget()
    return made.astype(np.float16).astype(np.float32)


@lru_cache(maxsize=1)
def _model(folder: str, which: str) -> SpeechModel:
    from inference.pose.deep import SpeechModel

    return SpeechModel(Path(folder))
