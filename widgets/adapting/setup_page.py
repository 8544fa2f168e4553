"""Before a training: what there is to learn from, how large and how long, and what that will take here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.document.changes import ChangeSet
from app.qt.latest import Latest
from inference.api import CancelFlag
from inference.errors import Cancelled
from widgets.adapting.footage_list import FootageList
from widgets.adapting.sounds import Sounds
from widgets.adapting.vae_row import VaeRow
from widgets.editor import Editor
from widgets.language import tr, wrong
from widgets.scrolling import scrolled

if TYPE_CHECKING:
    from pathlib import Path

    from app.document.model import FaceTrack, Project
    from app.services.face_training import Forecast, Prospect, SizeCard
    from app.services.studio import Studio
    from inference.training.loop import How

SIZE, MINUTES = "cpu", 5.0
SETTLE_MS = 600
"""A new forecast waits until nobody changes the settings any more."""


class SetupPage(QWidget):
    """Looks when it is shown; `wanted` tells the face, how to train, and which more footage teaches."""

    wanted = Signal(str, object, object)

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.prospect: Prospect | None = None
        self.forecast: Forecast | None = None
        self._of: object = None  # what was looked at
        self._asked = 0
        self._worker = Latest("adapt", editor.relay, background=True)
        self._token = CancelFlag()
        self._body = body = QWidget()
        self._scrolled = scrolled(body, self)
        self.heading, self.about = QLabel(body), _text(body, "dim")
        self.heading.setProperty("role", "head")
        self.footage, self.rare, self.plan = _text(body), _text(body), _text(self)
        self.more = FootageList(editor, body)
        self.vae = VaeRow(editor, body)
        self.sounds = Sounds(editor.look, body)
        self.network = QComboBox(body)
        self.network.setAccessibleName(tr("Size of the network"))
        self.network.setMinimumWidth(280)
        self.network.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.minutes = QDoubleSpinBox(body)
        self.minutes.setAccessibleName(tr("Time budget"))
        self.minutes.setRange(0.1, 24 * 60)
        self.minutes.setDecimals(1)
        self.minutes.setValue(MINUTES)
        self.minutes.setSuffix(tr(" min"))
        self.minutes.setFixedWidth(120)
        self.minutes.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.measure = QPushButton(tr("Measure again"), body)
        self.measure.setAutoDefault(False)
        self.measure.setToolTip(tr("Train for a second on made-up mouths, to see what a step takes now"))
        self.start = QPushButton(tr("Start training"), self)
        self.start.setDefault(True)
        self._lay_out()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._measure)
        self.network.currentIndexChanged.connect(self._settle_soon)
        self.minutes.valueChanged.connect(self._settle_soon)
        self.measure.clicked.connect(self._measure)
        self.start.clicked.connect(self._start)
        self.more.changed.connect(self._settle_soon)
        self.vae.changed.connect(self._settle_soon)
        editor.changed.connect(self._on_change)
        for signal in (editor.opened, editor.track_changed):
            signal.connect(self.look)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(16)
        rows.addRow(tr("Size of the network"), _left(self.network))
        rows.addRow(tr("Autoencoder"), self.vae)
        self._rows = rows
        rows.addRow(tr("Time budget"), _left(self.minutes, self.measure))
        body = self._body
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 8)
        column.setSpacing(8)
        for widget in (self.heading, self.about, _title(tr("Footage"), body), self.footage, self.more,
                       _title(tr("Sounds in it"), body), self.sounds, self.rare, _title(tr("How"), body)):
            column.addWidget(widget)
        column.addLayout(rows)
        column.addStretch(1)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(_title(tr("Forecast"), self))
        said.addWidget(self.plan)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 4, 20, 16)
        buttons.setSpacing(16)
        buttons.addLayout(said, 1)
        buttons.addWidget(self.start, 0, Qt.AlignmentFlag.AlignBottom)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scrolled, 1)
        outer.addLayout(buttons)

    # --- looking -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Looked at: see what there is."""
        super().showEvent(event)
        self.look()

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        if change.touches("learned", "faces", "project", "media", "dialogue"):
            self.look()

    @Slot()
    def look(self) -> None:
        """See what the chosen face can teach, in a job."""
        studio, track = self.editor.studio, self.editor.track
        if not self.isVisible():
            return
        of = None if studio is None or track is None else (studio, track.id, track.bank, track.dubbed)
        if of == self._of and of is not None:
            return
        self._of, self.prospect, self.forecast = of, None, None
        self.more.show_shot(None)
        self._show()
        if studio is None or track is None or not track.bank:
            return
        self._ask(partial(seen, studio, studio.session.project, track.id), self._looked)

    def _looked(self, asked: int, prospect: Prospect) -> None:
        if asked != self._asked:
            return
        self.prospect = prospect
        self.more.show_shot(prospect if prospect.enough else None)
        chosen = self.network.currentData() or SIZE
        self.network.blockSignals(True)
        self.network.clear()
        for card in prospect.sizes:
            million = f"{card.weights / 1e6:.{0 if card.weights > 1e7 else 1}f}"
            text = tr("{name}: {million} million weights, {side} px", name=card.name, million=million, side=card.side)
            if card.latent:
                text = tr("{size}, in an autoencoder of yours", size=text)
            self.network.addItem(text, card.name)
        self.network.setCurrentIndex(max(self.network.findData(chosen), 0))
        self.network.blockSignals(False)
        self._show()
        self._measure()

    @Slot()
    def _settle_soon(self) -> None:
        self.forecast = None
        self._show()
        self._settle.start()

    @Slot()
    def _measure(self) -> None:
        """What the run will take, from a second of training on made-up mouths."""
        self._settle.stop()
        studio, track, prospect = self.editor.studio, self.editor.track, self.prospect
        if studio is None or track is None or prospect is None or not prospect.enough or self._lacks():
            self.forecast = None
            self._show()
            return
        self.forecast = None
        self._token.cancel()
        self._token = CancelFlag()
        project, footage = studio.session.project, self.more.used
        self._ask(partial(measured, studio, project, track.id, self._chosen(), footage, self._token), self._measured)
        self._show()

    def _measured(self, asked: int, forecast: Forecast) -> None:
        if asked == self._asked:
            self.forecast = forecast
            self._show()

    def _ask(self, work: Callable[[], object], done: Callable[[int, Any], None]) -> None:
        self._asked += 1
        self._worker.ask(work, partial(done, self._asked), partial(self._failed, self._asked))

    def _failed(self, asked: int, error: Exception) -> None:
        if asked == self._asked and not isinstance(error, Cancelled):
            self._show()
            self.plan.setText(wrong(error))

    def close_workers(self) -> None:
        """Let the thread end."""
        self._settle.stop()
        self._token.cancel()
        self.more.close_workers()
        self.vae.close_workers()
        self._worker.close(30.0)  # it may be in the middle of importing what trains

    def _chosen(self) -> tuple[str, float, str]:
        card = self._card()
        return ("" if card is None else card.name) or SIZE, round(self.minutes.value(), 1), (
            self.vae.folder if card is not None and card.latent else "")

    def _card(self) -> SizeCard | None:
        name = self.network.currentData()
        return None if self.prospect is None else next((c for c in self.prospect.sizes if c.name == name), None)

    def _lacks(self) -> str:
        """Why a training like this cannot begin; "" where it can."""
        card = self._card()
        if card is not None and card.lack is not None:
            return wrong(card.lack)
        if card is not None and card.latent and not self.vae.folder:
            return tr("This size works in the latents of an autoencoder of yours: give its folder, and say that you "
                      "may use it.")
        return tr("Some footage has not been looked at yet: wait for it, or untick it.") if self.more.waiting else ""

    @Slot()
    def _start(self) -> None:
        self._token.cancel()
        self.wanted.emit(self.editor.track_id, how_of(*self._chosen()), self.more.used)

    # --- showing -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        track, found = self.editor.track, self.prospect
        self.heading.setText(tr("Adapt to {name}", name=track.name) if track is not None else tr("Adapt to a face"))
        self.about.setText(tr(
            "A network learns this mouth and corrects the pictures that are made of its own mouths. It is used only if "
            "it is better on mouths it has not seen, by more than blurring would be.") if _replaced(track, self._card())
            else tr(
            "The face keeps its own sound, so a network learns to correct its mouth as it is, and to leave alone what "
            "need not change. It is used only if it is better on mouths it has not seen, by more than blurring would "
            "be. If the face is dubbed one day, adapt to it again."))
        enough = found is not None and found.enough
        card, lacks = self._card(), self._lacks()
        self.start.setEnabled(enough and not lacks)
        for widget in (self.network, self.minutes):
            widget.setEnabled(enough)
        self.measure.setEnabled(enough and self.forecast is not None)
        self._rows.setRowVisible(self.vae, card is not None and card.latent and card.lack is None)
        self.more.setVisible(enough)
        self.sounds.setVisible(found is not None and bool(found.phones))
        self.footage.setText(self._footage())
        self.footage.setVisible(bool(self.footage.text()))
        self.rare.setText(self._rare())
        self.rare.setVisible(bool(self.rare.text()))
        if found is not None:
            self.sounds.show_counts(self.more.counted(found.phones), found.few)
        self.plan.setText(self._forecast())

    def _footage(self) -> str:
        track, found = self.editor.track, self.prospect
        if track is None:
            return tr("No face is known yet: analyse the shot first.")
        if not track.bank:
            return tr("Nothing was learned of this face yet: analyse the shot first.")
        if found is None:
            return tr("Looking…")
        if found.still:
            return tr("All footage shows one mouth: there is nothing to learn from it.")
        if not found.enough:
            return tr("Only {mouths} frames show this mouth clearly, and {least} are needed: use a longer shot.",
                      mouths=found.mouths, least=found.least)
        return ""

    def _rare(self) -> str:
        found = self.prospect
        if found is None:
            return ""
        if not found.phones:
            return tr("It is not known what is said in the shot, so not which sounds it shows.")
        rare = [name for name, seen in self.more.counted(found.phones).items() if seen < found.few]
        if not rare:
            return tr("Every sound is seen often enough.")
        return tr("{n} of 39 sounds are seen in fewer than {few} frames: {names}. They are put together from their "
                  "neighbours.", n=len(rare), few=found.few, names=" ".join(rare))

    def _forecast(self) -> str:
        found, forecast = self.prospect, self.forecast
        if found is None or not found.enough:
            return "–"
        if lacks := self._lacks():
            return lacks
        if forecast is None:
            return tr("Measuring how fast this machine learns…")
        left = max(forecast.steps - forecast.done, 0)
        minutes = (left * forecast.step_s * 1.25 + forecast.making_s) / 60
        said = [tr("About {steps} steps of {seconds} s on {device}: {minutes}.", steps=forecast.steps,
                   seconds=f"{forecast.step_s:.2g}", device=tr(forecast.device), minutes=lasting(minutes))]
        if minutes > 1.2 * self.minutes.value() and not forecast.done:
            said.append(tr("A training has no fewer steps, so it takes longer than the budget."))
        if forecast.making_s:
            said.append(tr("Of these the first {seconds} make the mouths to learn from; they are kept.",
                           seconds=lasting(forecast.making_s / 60)))
        if forecast.done and forecast.done >= forecast.planned:
            said = [tr("This training is finished: its result is ready at once.")]
        elif forecast.done:
            said.append(tr("It goes on from step {done} of {planned}, where it was stopped.", done=forecast.done,
                           planned=forecast.planned))
        return " ".join(said)


def seen(studio: Studio, project: Project, track_id: str) -> Prospect:
    """What a face's footage can teach. Brings torch: never on the window's thread."""
    from app.services.face_training import prospect

    return prospect(studio, project, track_id)


def measured(
    studio: Studio, project: Project, track_id: str, chosen: tuple[str, float, str], footage: tuple[Path, ...],
    token: CancelFlag,
) -> Forecast:
    """What a run will take here."""
    from app.services.face_training import forecast

    return forecast(studio, project, track_id, how_of(*chosen), token, footage)


def _replaced(track: FaceTrack | None, size: SizeCard | None) -> bool:
    """Whether the mouth in the plate gives way to another one, instead of being corrected."""
    return track is None or track.dubbed or (size is not None and size.latent)


def how_of(size: str, minutes: float, vae: str = "") -> How:
    """How to train. Brings torch: for workers, or when it is here already."""
    from inference.training.loop import How

    return How(size=size, minutes=minutes, vae=vae)


def lasting(minutes: float) -> str:
    """A length of time as one says it."""
    return tr("{n} s", n=round(minutes * 60)) if minutes < 1.5 else tr("{n} min", n=f"{minutes:.2g}")


def _title(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    label.setContentsMargins(0, 6, 0, 0)
    return label


def _text(parent: QWidget, role: str = "", text: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def _left(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
