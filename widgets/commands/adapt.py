"""Commands about models: adapting to a face, choosing how it is rendered, the panel of all models and what it does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMessageBox

from app.io import options
from app.qt.latest import Latest
from inference.api import Progress, Token
from widgets.adapting.models_panel import ModelsPanel
from widgets.adapting.renderer_choice import RendererChoice
from widgets.adapting.run import Run
from widgets.commands.spec import command
from widgets.docks import make_dock
from widgets.language import failure, later, tr
from widgets.turns import Turns

if TYPE_CHECKING:
    from app.jobs.job import Job
    from app.services.models.actions import Trial
    from app.services.models.model import Model
    from app.services.studio import Studio
    from widgets.adapting.window import AdaptWindow
    from widgets.main_window import MainWindow
    from widgets.preferences import Preferences

_RENDERER = "Edit/Renderer"

ACTIONS = (
    command("adapt.open", "Edit", later("Adapt to the &face…"), "Ctrl+Alt+F",
            later("Train a small network on this face, so that its mouths come out better"), "adapt.open",
            icon="mouth"),
    command("adapt.exemplar", _RENDERER, later("Own mouths (&exemplar)"), "",
            later("The face is rendered from its own mouths alone"), "adapt.use_exemplar", checkable=True,
            group="renderer"),
    command("adapt.editor", _RENDERER, later("Own mouths and &network (editor)"), "",
            later("The network that was trained on the face corrects its mouths"), "adapt.use_editor",
            checkable=True, group="renderer"),
    command("adapt.models", "View", later("&Models"), "",
            later("Every model in use: origin, licence, size, how good it is; share, load, delete"),
            "adapt.show_models", needs="", line=True),
)  # fmt: skip


class AdaptCommands(QObject):
    """What the rows above call, and what the models panel asks for."""

    checked = Signal(str, bool)

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self.editor, self._window = window.editor, window
        self.training = Run(self.editor, self)
        self.open_window: AdaptWindow | None = None
        self.choice = RendererChoice(self.editor)
        self.panel = ModelsPanel(self.editor, preferences)
        self.dock: QDockWidget | None = None
        self.box: QMessageBox | None = None
        self._turns = Turns(self)
        self._worker = Latest("model", self.editor.relay)
        self.training.ended.connect(self._ended)
        self.choice.adapt_wanted.connect(self.open)
        self.choice.changed.connect(self._renderer)
        self.panel.use_wanted.connect(self.use)
        self.panel.share_wanted.connect(self.share)
        self.panel.delete_wanted.connect(self.delete)
        self.panel.load_wanted.connect(self.load)
        preferences.changed.connect(self._on_preference)
        window.messages.action_wanted.connect(self._act)
        window.shot_panel.put_below(self.choice)

    def make_dock(self) -> QDockWidget:
        """The dock of the models, closed until somebody asks for it."""
        self.dock = make_dock(self._window, self.editor.look, tr("Models"), "models", self.panel)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._window.tabifyDockWidget(self._window.inspector_dock, self.dock)
        self.dock.hide()
        return self.dock

    def close(self) -> None:
        """Let the threads end; call once, at the end."""
        self._turns.stop()
        if self.open_window is not None:
            self.open_window.close_workers()
            self.open_window.close()
        self.panel.close_workers()
        self._worker.close()

    # --- adapting ----------------------------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Show what the face's footage can teach, or the training that runs."""
        if self.open_window is None:
            self._turns.start(self._make())
        else:
            self.open_window.open_for()

    def _make(self) -> Iterator[None]:
        """The window, made the first time: 30 ms of importing and building, a part at a time."""
        import widgets.adapting.footage_list

        yield
        import widgets.adapting.setup_page

        yield
        from widgets.adapting.window import AdaptWindow

        self.open_window = AdaptWindow(self.editor, self.training, self._window)
        yield
        self.open_window.open_for()
        yield
        import widgets.adapting.plot  # what a training shows, while one reads

        yield
        import widgets.adapting.run_page  # noqa: F401

    @Slot(str)
    def _act(self, name: str) -> None:
        """The button of the message bar."""
        if name == "adapt":
            self.open()

    @Slot()
    def _ended(self) -> None:
        """Who has closed the window hears of it in the main one."""
        run = self.training
        if self.open_window is not None and self.open_window.isVisible():
            return
        said = {
            "kept": tr("Adapted to {name}: the face is now rendered with its network.", name=run.face),
            "refused": tr("Adapting to {name}: no better than blur on mouths it has not seen, so nothing was kept.",
                           name=run.face),
        }.get(run.phase)
        if said is not None:
            self._window.messages.show_news(said, "adapt", tr("Show…"))
        elif run.phase == "failed" and run.job is not None:
            self._window.messages.show_problem(*failure(run.job), run.job.details)

    # --- the renderer ------------------------------------------------------------------------------------------

    @Slot()
    def use_exemplar(self) -> None:
        """Own mouths alone."""
        self.choice.choose("exemplar")

    @Slot()
    def use_editor(self) -> None:
        """With the network."""
        self.choice.choose("editor")

    @Slot(str)
    def _renderer(self, name: str) -> None:
        if name in ("exemplar", "editor"):
            self.checked.emit(f"adapt.{name}", True)

    @Slot(str)
    def _on_preference(self, name: str) -> None:
        """What may be used is decided when something is opened: open it anew."""
        studio = self.editor.studio
        if name == options.COMMERCIAL_ONLY.name and studio is not None:
            self._worker.ask(studio.render.reset, self._opened_anew, self.editor.fail)

    def _opened_anew(self, result: object) -> None:
        self.editor.request_render()

    # --- models ------------------------------------------------------------------------------------------------

    @Slot()
    def show_models(self) -> None:
        """Show the panel in front; where it is in front already, close it."""
        if self.dock is None:
            return
        if self.dock.isVisible() and not self.panel.visibleRegion().isEmpty():
            self.dock.hide()
        else:
            self.dock.show()
            self.dock.raise_()
            self.panel.tree.setFocus()

    @Slot(object)
    def use(self, model: Model) -> None:
        """Try a network of the library on the chosen face."""
        studio, track = self.editor.studio, self.editor.track
        if studio is None or track is None:
            return
        project = studio.session.project

        def work(progress: Progress, token: Token) -> Trial:
            from app.services.models.actions import try_on

            return try_on(studio, project, track.id, model, progress, token)

        studio.jobs.submit(tr("Trying {model} on {face}", model=model.title, face=track.name), work, lane="training",
                           done=partial(self._tried, studio, model), failed=self._job_failed)

    def _tried(self, studio: Studio, model: Model, trial: Trial) -> None:
        from app.services.models.actions import wear

        if studio is not self.editor.studio:
            return
        figures = tr("PSNR {before} → {after} dB, sharpness {dull} → {sharp}", before=f"{trial.before[0]:.2f}",
                     after=f"{trial.after[0]:.2f}", dull=f"{trial.before[1]:.2f}", sharp=f"{trial.after[1]:.2f}")
        if not trial.bank:
            said = tr("{model} is no better on this face than its own mouths ({figures}), so it is not used.",
                      model=model.title, figures=figures)
            self._window.messages.show_news(said, "", "")
        elif self.editor.commit(wear(studio.session.project, trial)):
            self._window.messages.show_news(
                tr("The face is now rendered with {model} ({figures}).", model=model.title, figures=figures), "", "")

    @Slot(object)
    def share(self, model: Model) -> None:
        """Ask where to."""
        dialog = QFileDialog(self._window, tr("Share the network"), str(Path.home() / f"{_plain(model.title)}"),
                             tr("Networks (*.safetensors)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("safetensors")
        dialog.fileSelected.connect(partial(self.share_to, model))
        dialog.open()

    def share_to(self, model: Model, path: str) -> None:
        """Write the network and its card."""
        from app.services.models.actions import share

        out, place = Path(path), model.place or Path()
        self._worker.ask(partial(share, model, place.parent.parent, place.name, out), partial(self._shared, out),
                         self.editor.fail)

    def _shared(self, out: Path, result: object) -> None:
        self._window.messages.show_news(
            tr("Written: {file}, and what it is in {card}.", file=out.name, card=out.with_suffix(".md").name), "", "")

    @Slot()
    def load(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self._window, tr("Load a network"), str(Path.home()), tr("Networks (*.safetensors)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load_from)
        dialog.open()

    @Slot(str)
    def load_from(self, path: str) -> None:
        """Check a file and keep it."""
        self._worker.ask(partial(_take, Path(path)), self._taken, self.editor.fail)

    def _taken(self, model: Model) -> None:
        self.panel.models.append(model)
        self.panel.look()
        self.editor.said.emit(tr("{model} is in the list of models", model=model.title))

    # --- deleting ----------------------------------------------------------------------------------------------

    @Slot(object)
    def delete(self, model: Model) -> None:
        """Ask first; a network of an open face comes back with undo."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Delete a model"))
        box.setText(tr("Delete {model}?", model=tr(model.title)))
        if model.kind == "face":
            text = tr("The open project uses it: the face will be rendered from its own mouths.") \
                if model.used_by else tr("The open project holds it, and does not use it.")
            box.setInformativeText(f"{text} {tr('Undo brings it back.')}")
        elif model.kind == "run":
            box.setInformativeText(tr("A training of that face begins anew then. This cannot be undone."))
        else:
            box.setInformativeText(tr("Faces that use it keep it. This cannot be undone."))
        yes = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        for button in box.buttons():
            button.setIcon(QIcon())
        yes.clicked.connect(partial(self._delete, model))
        box.finished.connect(self._answered)
        self.box = box
        box.open()

    @Slot()
    def _answered(self) -> None:
        self.box = None

    def _delete(self, model: Model, *_: object) -> None:
        from app.services.models import actions

        studio = self.editor.studio
        if model.kind != "face":
            self._worker.ask(partial(actions.delete, model), self._deleted, self.editor.fail)
        elif studio is not None and model.track_id:
            project, track_id = studio.session.project, model.track_id
            self._worker.ask(partial(actions.bank_without, studio, project, track_id),
                             partial(self._forget, studio, track_id), self.editor.fail)

    def _forget(self, studio: Studio, track_id: str, bank: str) -> None:
        from app.services.models.actions import forget

        if studio is self.editor.studio:
            self.editor.commit(forget(studio.session.project, track_id, bank))

    def _deleted(self, result: object) -> None:
        self.panel.look()

    def _job_failed(self, job: Job) -> None:
        if job.state == "failed":
            self._window.messages.show_problem(*failure(job), job.details)


def _take(path: Path) -> Model:
    from app.services.models.actions import take

    return take(path)


def _plain(name: str) -> str:
    """A name as a file may have it."""
    return "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip() + ".safetensors"
