"""Training the editor network: where its runs are kept, and adapting to a clip that nobody has made a project of.

To a face of a project: `app.services.face_training`. Samples and the state of a run are kept in the cache, by content:
the same footage again goes on where it stopped, or is ready at once.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.io.atomic import write_atomic
from app.services import paths, room
from inference import registry
from inference.api import CancelFlag, Progress, Renderer, Token
from inference.errors import PlosiveError
from inference.progress import share

if TYPE_CHECKING:
    from inference.render.editor.adapt import Adapted
    from inference.render.exemplar.bank import ExemplarBank
    from inference.training.loop import How

EDITOR = "editor"


def folder() -> Path:
    """Samples and states of training runs: safe to delete."""
    return paths.cache() / "training"


def renderer_named(name: str, how: How | None = None) -> Renderer:
    """A renderer, which trains as `how` says, if it is one that trains, and keeps its runs in the cache."""
    spec = registry.get("renderer", name)
    made: Renderer = spec.make(how=how, folder=folder()) if name == EDITOR else spec.make()
    return made


def bank_seconds(name: str, frames: int, minutes: float = 5.0, steps: int = 0) -> float:
    """About how many seconds a bank of so many frames takes to be made: for shares of a bar."""
    from inference.render.editor.renderer import forecast

    exemplars, network = forecast(frames, minutes, steps)
    return exemplars + (network if name == EDITOR else 0.0)


def adapt_clip(
    clip: Path, until: float, how: How, out: Path | None, progress: Progress, token: Token,
    footage: Sequence[Path] = (),
) -> Adapted:
    """Train on the first part of a clip, and on more footage; the weights are written to `out` (safetensors) if it is
    given."""
    from app.media.decode import VideoSource
    from app.media.probe import content_hash
    from app.services.references import references
    from inference.face import analyse_faces
    from inference.render.editor.adapt import adapt
    from inference.render.exemplar.renderer import ExemplarRenderer
    from inference.render.reconstruct import bank_end, head_only, learnable

    room.check(how)
    source = VideoSource(clip)
    try:
        faces = analyse_faces(source, progress=share(progress, 0.0, 0.15), token=token)
        if not faces:
            raise PlosiveError(f"No face was found in {clip.name}", "Use a clip that shows a speaker")
        end = bank_end(len(source), until)
        own = head_only(faces[0], end)
        exemplars = ExemplarRenderer().build_bank(
            source, own, usable=learnable(own, end), progress=share(progress, 0.15, 0.2), token=token)
    finally:
        source.close()
    check_moving(exemplars)
    more = references(footage, own, content_hash(clip), share(progress, 0.2, 0.3), token)
    found = adapt(exemplars, how, folder(), references=more, token=token,
                  progress=share(progress, 0.3 if more else 0.2, 1.0))
    if out is not None and found.bank.network.weights:
        write_atomic(out, found.bank.network.weights)
    return found


def check_moving(bank: ExemplarBank) -> None:
    """Raise PlosiveError where all footage shows one mouth, as a portrait does."""
    if bank.still:
        raise PlosiveError("All footage shows one mouth: there is nothing to learn from it",
                           "Use a shot in which the person speaks")


@contextmanager
def gentle_stop() -> Iterator[CancelFlag]:
    """While it holds, the first Ctrl-C asks to stop and keep what there is; the second one ends the program."""
    flag = CancelFlag()
    old: Any = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: object) -> None:
        flag.cancel()
        signal.signal(signal.SIGINT, old)

    try:
        signal.signal(signal.SIGINT, stop)
    except ValueError:  # not the main thread: nobody sends it signals
        yield flag
        return
    try:
        yield flag
    finally:
        signal.signal(signal.SIGINT, old)


class Either:
    """A token that stops when either of two does."""

    def __init__(self, one: Token, other: Token) -> None:
        self._check: tuple[Callable[[], None], ...] = (one.check, other.check)

    def check(self) -> None:
        """Raise `Cancelled` when one of them does."""
        for check in self._check:
            check()
