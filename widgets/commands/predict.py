"""Commands of Pose > Predicted by: what turns phonemes into the movements of the chosen face."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.document.changes import ChangeSet
from app.document.edits.analysis import set_methods
from widgets.commands.spec import command
from widgets.editor import Editor
from widgets.language import later, tr

_MENU = f"Pose/{later('Predicted by')}"

ACTIONS = (
    command("predict.speaker", _MENU, later("Rules, corrected for the &speaker"), "",
            later("The rule table, corrected by what was measured of this speaker"), "predict.use_speaker",
            checkable=True, group="predictor"),
    command("predict.rules", _MENU, later("&Rules alone"), "",
            later("The rule table in this speaker's span"), "predict.use_rules", checkable=True, group="predictor"),
    command("predict.retrieval", _MENU, later("The speaker's &own movements (retrieval)"), "",
            later("Measured movements of this shot, found again where the same sounds are spoken"),
            "predict.use_retrieval", checkable=True, group="predictor"),
    command("predict.flow", _MENU, later("Learned &flow"), "",
            later("A small network; “plosive learn” trains it on the shot"), "predict.use_flow",
            checkable=True, group="predictor"),
    command("predict.hearing", _MENU, later("Learned flow that &hears the recording"), "",
            later("For a dub: the recording is heard besides the phonemes, but where you moved them"),
            "predict.use_hearing", checkable=True, group="predictor"),
    command("predict.text2lip", _MENU, later("Learned from &text (text2lip)"), "",
            later("A small network that needs no recording; “plosive learn” trains it on the shot"),
            "predict.use_text2lip", checkable=True, group="predictor"),
)  # fmt: skip


class PredictCommands(QObject):
    """What the rows above call; `checked` tells which one the chosen face has."""

    checked = Signal(str, bool)

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        editor.opened.connect(self.refresh)
        editor.track_changed.connect(self.refresh)
        editor.changed.connect(self._on_change)

    @Slot()
    def use_speaker(self) -> None:
        """Rules and regression."""
        self.choose("speaker")

    @Slot()
    def use_rules(self) -> None:
        """The table."""
        self.choose("rules")

    @Slot()
    def use_retrieval(self) -> None:
        """Measured stretches."""
        self.choose("retrieval")

    @Slot()
    def use_flow(self) -> None:
        """The flow."""
        self.choose("flow")

    @Slot()
    def use_hearing(self) -> None:
        """The flow, with the recording."""
        self.choose("hearing")

    @Slot()
    def use_text2lip(self) -> None:
        """The text network."""
        self.choose("text2lip")

    def choose(self, predictor: str) -> None:
        """Predict the chosen face another way, as one step of history."""
        studio, track = self.editor.studio, self.editor.track
        if studio is None or track is None:
            self.editor.said.emit(tr("There is no face yet: analyse the shot first"))
        elif predictor == "retrieval" and not track.speaker:
            self.editor.said.emit(tr("Nothing was learned of this face yet: analyse the shot first"))
        elif predictor != track.predictor:
            self.editor.commit(set_methods(studio.session.project, track.id, predictor=predictor))
        self.refresh()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.touches("learned", "faces", "project"):
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Mark the one in use; a plug-in's has no row, so none is marked."""
        track = self.editor.track
        for spec in ACTIONS:
            self.checked.emit(spec.id, track is not None and spec.id == f"predict.{track.predictor}")
