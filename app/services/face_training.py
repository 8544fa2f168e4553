"""Adapting the editor to a face of an open project, as a window does it: look first, then train, then decide.

`prospect` says what there is to learn from and `forecast` how long it will take, both before anything is trained.
`train_face` learns in a job, watched and stopped; nothing changes until `keep` makes what it found a step of history.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.document.edits.analysis import use_renderer
from app.document.edits.result import Edited, Refused
from app.document.model import FaceTrack, Project
from app.document.phrase import phrase
from app.services import adapting, licences, room
from app.services.doctor import processor_text
from app.services.listed_footage import Fit
from app.services.references import fitted, looked_at, references
from app.services.workspace import Workspace
from inference.api import CancelFlag, Progress, Token, silent
from inference.errors import PlosiveError
from inference.progress import share

if TYPE_CHECKING:
    from inference.render.editor.adapt import Adapted
    from inference.render.editor.references import Reference
    from inference.render.exemplar.bank import ExemplarBank
    from inference.training.glimpse import Look
    from inference.training.loop import How

LOOKING = 0.1
"""Share of the bar for looking at more footage: nothing where it is known already."""
LANE = "training"
"""Of jobs that train: minutes long, and behind everything else."""


@dataclass(frozen=True, slots=True)
class SizeCard:
    """A size of network that can be trained."""

    name: str
    weights: int
    side: int  # pixels of the square it sees
    latent: bool = False  # works in the latents of an autoencoder that the user gives
    lack: PlosiveError | None = None  # why it cannot be trained on this machine


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a face's footage can teach."""

    mouths: int
    frames: int  # of the shot
    seconds: float  # that the mouths last
    least: int  # mouths below which nothing is learned
    phones: dict[str, int]  # frames of each of the 39 phones; empty where nobody knows what was said
    few: int  # frames below which a phone counts as hardly seen
    still: bool  # all footage shows one mouth: there is nothing to learn
    sizes: tuple[SizeCard, ...]

    @property
    def enough(self) -> bool:
        """Whether a training can begin."""
        return not self.still and self.mouths >= self.least

    @property
    def rare(self) -> tuple[str, ...]:
        """Phones that are hardly seen."""
        return tuple(name for name, n in self.phones.items() if n < self.few)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a run will take on this machine, as busy as it is now."""

    step_s: float
    steps: int
    making_s: float  # before the first step; 0 where the samples are there already
    done: int  # steps of a run like this one that was stopped, and goes on
    planned: int
    device: str


@dataclass(frozen=True)
class Outcome:
    """A training that has ended. `bank`: what it would be kept as; "" where it is no better than what there is."""

    track_id: str
    trained_on: str  # the face's bank by then
    bank: str
    found: Adapted


def bank_of(workspace: Workspace, project: Project, track_id: str) -> ExemplarBank:
    """The mouths of a face. Raises PlosiveError before it was analysed."""
    from inference.render.exemplar.bank import load

    track = project.track(track_id)[1]
    if not track.bank:
        raise PlosiveError(f"Nothing was learned of {track.name} yet", "Analyse the shot first")
    return load(workspace.arrays.get(track.bank))


def prospect(workspace: Workspace, project: Project, track_id: str) -> Prospect:
    """What there is to learn from. Slow the first time: it brings torch."""
    from inference.render.editor.footage import LEAST
    from inference.training.samples import FEW, coverage

    bank = bank_of(workspace, project, track_id)
    shot = project.track(track_id)[0]
    mouths = len(bank.frame)
    return Prospect(
        mouths, shot.media.info.frames, mouths / float(shot.rate), LEAST,
        coverage(bank.phone) if len(bank.phone) else {}, FEW, bank.still, sizes(),
    )


def sizes() -> tuple[SizeCard, ...]:
    """The sizes of network that can be trained."""
    from inference.training.loop import How
    from inference.training.network import LARGE, SIZES

    return tuple(
        SizeCard(name, room.weights_of(size), size.side, size.latent, room.lack(size, name, How().batch))
        for name, size in (SIZES | LARGE).items())


def suited(how: How, track: FaceTrack) -> How:
    """The same for this face. One that keeps its own sound is corrected: its network edits the plate's own mouth
    (mask-free). A dub's plate says something else, and its mouth is replaced."""
    from inference.training.network import size_named

    return replace(how, plate=not track.dubbed and not size_named(how.size).latent)


def forecast(
    workspace: Workspace, project: Project, track_id: str, how: How, token: Token, footage: Sequence[Path] = (),
) -> Forecast:
    """Train for a second on made-up mouths, and say what a run will take. `footage` has been looked at. For a job."""
    import torch

    room.check(how)
    from inference.render.editor.adapt import files_of, stopped_at
    from inference.render.editor.references import file_of
    from inference.render.editor.renderer import BANK_S, SAMPLE_S
    from inference.training.forecast import step_seconds
    from inference.training.loop import steps_in

    bank, how = bank_of(workspace, project, track_id), suited(how, project.track(track_id)[1])
    more = more_footage(workspace, project, track_id, footage, silent, token)
    folder = adapting.folder()
    done, planned = stopped_at(bank, how, folder, more)
    step_s = step_seconds(how, token)
    gpu = torch.cuda.is_available()
    device = torch.cuda.get_device_name() if gpu else processor_text("thread", torch.get_num_threads())
    own = files_of(bank, how, folder)[0]
    making = 0.0 if own.exists() else SAMPLE_S * len(bank.frame)
    making += sum((SAMPLE_S + BANK_S) * one.mouths for one in more if not file_of(own.stem, one, folder).exists())
    return Forecast(step_s, how.steps or planned or steps_in(how.minutes, step_s), making, done, planned, device)


def more_footage(
    workspace: Workspace, project: Project, track_id: str, footage: Sequence[Path], progress: Progress, token: Token,
) -> list[Reference]:
    """More footage of a face, looked at where nobody has yet. Raises PlosiveError where it cannot teach the face."""
    if not footage:
        return []
    shot, track = project.track(track_id)
    face = workspace.render.face(track)
    assert face is not None, "a face with a bank was measured"
    return references(footage, face, shot.media.hash, progress, token, language=_language(track))


def footage_fit(
    workspace: Workspace, project: Project, track_id: str, path: Path, progress: Progress, token: Token
) -> Fit:
    """What a piece of footage can teach a face; looked at first where nobody has. For a job."""
    shot, track = project.track(track_id)
    face = workspace.render.face(track)
    if face is None:
        return Fit(problem=PlosiveError(f"Nothing was learned of {track.name} yet", "Analyse the shot first"))
    return fitted(path, face, shot.media.hash, progress, token, _language(track))


def known_footage(
    workspace: Workspace, project: Project, track_id: str, paths: Sequence[Path], token: Token
) -> dict[Path, Fit | None]:
    """The same of what was looked at before; None where nobody has."""
    shot = project.track(track_id)[0].media.hash
    return {path: footage_fit(workspace, project, track_id, path, silent, token)
            if not path.exists() or looked_at(path, shot) else None for path in paths}


def _language(track: FaceTrack) -> str:
    return track.dialogue.language if track.dialogue is not None else "en"


def train_face(
    workspace: Workspace, project: Project, track_id: str, how: How, *, footage: Sequence[Path] = (),
    stop: CancelFlag, look: Look | None = None, progress: Progress, token: Token,
) -> Outcome:
    """Train on a face, and on more footage of it. `stop` ends it with the best so far; cancelled by `token` nothing of
    it is kept but its state, from which the same run goes on another time."""
    from inference.render.editor.adapt import adapt

    room.check(how)
    track = project.track(track_id)[1]
    bank, how = bank_of(workspace, project, track_id), suited(how, track)
    adapting.check_moving(bank)
    either = adapting.Either(token, stop)
    looking = LOOKING if footage else 0.0
    more = more_footage(workspace, project, track_id, footage, share(progress, 0.0, looking), either)
    found = adapt(bank, how, adapting.folder(), references=more, look=look, about=_licensed(how),
                  progress=_Bar(share(progress, looking, 1.0)).tell, token=either)
    token.check()
    better = bool(found.bank.network.onnx)
    return Outcome(track_id, track.bank, workspace.arrays.put(found.bank.arrays()) if better else "", found)


def _licensed(how: How) -> dict[str, str]:
    """A network that works in somebody's autoencoder goes by its licence: its ONNX file holds it."""
    return {"licence": licences.of_folder(Path(how.vae))} if how.vae else {}


def adapt_face(
    workspace: Workspace, track_id: str, how: How, *, footage: Sequence[Path] = (), stop: CancelFlag,
    progress: Progress, token: Token,
) -> Adapted:
    """Train on a face of an open project, and render it by what was found where that is better. Raises PlosiveError."""
    outcome = train_face(workspace, workspace.session.project, track_id, how, footage=footage, stop=stop,
                         progress=progress, token=token)
    track = workspace.session.project.track(track_id)[1]
    if outcome.bank and (track.renderer, track.bank) != (adapting.EDITOR, outcome.bank):
        kept = keep(workspace.session.project, outcome)
        if isinstance(kept, Refused):
            raise PlosiveError(kept.reason, "Start it again: what was learned is kept")
        workspace.apply(kept)
    return outcome.found


class _Bar:
    """Progress by what is left to do, so that the time left can be told from it: a run that goes on begins at nothing,
    and mouths that were made another time take no share."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._made = 0.0  # share of the bar that making took
        self._first: float | None = None

    def tell(self, done: float, total: float, note: str = "") -> None:
        """`done` of `total` as training tells it."""
        share = done / max(total, 1e-9)
        if not note.startswith("Learning"):
            self._made = share
            self._progress(share, 1.0, note)
            return
        if self._first is None:
            self._first = share
        rest = (share - self._first) / max(1 - self._first, 1e-9)
        self._progress(self._made + (1 - self._made) * rest, 1.0, note.partition(",")[0])


def keep(project: Project, outcome: Outcome) -> Edited | Refused:
    """Render the face by what was trained, as one step of history."""
    anew = phrase("The face was learned anew while this was trained: adapt to it again.")
    return rendered_by(project, outcome.track_id, outcome.trained_on, outcome.bank, anew, label="Adapt to the face")


def rendered_by(
    project: Project, track_id: str, trained_on: str, bank: str, anew: str, *, label: str
) -> Edited | Refused:
    """Render a face by a network in `bank`; `anew` says that it no longer has the bank that one was judged on."""
    try:
        track = project.track(track_id)[1]
    except KeyError:
        return Refused(phrase("This face is no longer in the project."))
    if track.bank != trained_on:
        return Refused(anew)
    made = use_renderer(project, track_id, adapting.EDITOR, bank)
    return replace(made, label=label) if isinstance(made, Edited) else made
