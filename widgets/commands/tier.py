"""Commands of the Edit menu about a tier: insert, duplicate, lock, choose, align again, and how edges behave."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.document import blocks
from app.document.edits.result import Edited, Refused, lane_of
from app.document.edits.segment import insert, set_locked, split
from app.document.model import Segment, TierKind
from app.document.time import Span
from app.jobs.job import Job
from inference.errors import PlosiveError
from widgets.commands.spec import command
from widgets.editor import TIERS, Editor, Selection
from widgets.language import count, later, tr, wrong

MODE = "Edit/Moved edges"
ACTIONS = (
    command("tier.insert", "Edit", later("&Insert edge"), "Return | Enter",
            later("Cut the tier at the playhead, also while playing"), "tier.insert", scope="timeline", line=True),
    command("tier.duplicate", "Edit", later("Dup&licate"), "Ctrl+Shift+D",
            later("Another rest or kept stretch like the selected one, or the selected keys, at the playhead"),
            "tier.duplicate"),
    command("tier.lock", "Edit", later("Loc&k or unlock"), "Ctrl+Shift+L",
            later("No edit and no analysis changes what is locked"), "tier.lock", icon="lock"),
    command("tier.all", "Edit", later("Select &all"), "Ctrl+A",
            later("Every segment of the tier, every key of the axis, every marker"), "tier.select_all",
            scope="timeline"),
    command("tier.up", "Edit", later("Tier a&bove"), "Alt+Up", later("Select what is here in the tier above"),
            "tier.above"),
    command("tier.down", "Edit", later("Tier belo&w"), "Alt+Down", later("Select what is here in the tier below"),
            "tier.below"),
    command("tier.extend", "Edit", later("Extend selection &forward"), "Alt+Shift+Right",
            later("Select the next segment as well, or the last one no longer"), "tier.extend"),
    command("tier.extend_back", "Edit", later("Extend selection back"), "Alt+Shift+Left",
            later("Select the segment before as well, or the first one no longer"), "tier.extend_back"),
    command("tier.type", "Edit", later("Type label in place"), "Shift+F2",
            later("A field over the selected word or phoneme; Tab goes on to the next one"), "tier.type_label"),
    command("tier.again", "Edit", later("Align selection a&gain"), "Ctrl+Q",
            later("Find the selected words in the sound again; locked ones stay"), "tier.again", icon="align"),
    command("tier.overwrite", MODE, later("&Overwrite"), "1",
            later("A moved edge takes time from its neighbour, and swallows what is in its way"), "tier.overwrite",
            icon="edge-overwrite", checkable=True, group="edges", needs=""),
    command("tier.push", MODE, later("&Push"), "2",
            later("A moved edge pushes its neighbours along, into the silence behind them"), "tier.push",
            icon="edge-push", checkable=True, group="edges", needs=""),
    command("tier.shift", MODE, later("&Shift all"), "3",
            later("A moved edge shifts everything behind it, gaps and all (Ctrl does it for one drag)"), "tier.shift",
            icon="edge-shift", checkable=True, group="edges", needs=""),
    command("tier.typing", MODE, later("&Type labels"), "T",
            later("Letters typed in the words or phonemes lane become the label of what is selected"),
            "tier.toggle_typing", checkable=True, needs="", line=True),
)  # fmt: skip


class TierCommands(QObject):
    """What the rows above call. `checked` tells menus which are on."""

    checked = Signal(str, bool)  # command, whether it is checked
    typing_wanted = Signal(str, str)  # lane kind, segment: a field over it
    keys_wanted = Signal(str)  # "all", "duplicate": the same for pose keys

    def __init__(self, editor: Editor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        editor.edit_mode_changed.connect(self.tell)

    # --- how edges behave --------------------------------------------------------------------------------------

    @Slot()
    def tell(self) -> None:
        """Say which mode is on."""
        self.checked.emit(f"tier.{self.editor.edit_mode}", True)
        self.checked.emit("tier.typing", self.editor.typing)

    @Slot()
    def overwrite(self) -> None:
        """Edges take time from their neighbours."""
        self.editor.set_edit_mode("overwrite")

    @Slot()
    def push(self) -> None:
        """Edges push their neighbours."""
        self.editor.set_edit_mode("push")

    @Slot()
    def shift(self) -> None:
        """Edges shift everything behind them."""
        self.editor.set_edit_mode("shift")

    @Slot(bool)
    def toggle_typing(self, on: bool) -> None:
        """Letters become labels, or commands."""
        self.editor.typing = on
        self.editor.said.emit(
            tr("Typing labels: select a word or phoneme and type; Enter takes it, Tab goes on") if on
            else tr("Letters are commands again")
        )  # fmt: skip

    # --- the tier at hand --------------------------------------------------------------------------------------

    @property
    def kind(self) -> TierKind:
        """The tier that commands are about: the selection's, else the phonemes."""
        kind = self.editor.selection.kind
        return kind if kind in TIERS else "phonemes"  # type: ignore[return-value]

    @Slot()
    def insert(self) -> None:
        """Cut the tier at the playhead; the part behind it is selected."""
        track, kind, at = self.editor.track, self.kind, self.editor.playhead_us
        segment = blocks.segment_at(lane_of(track, kind), at) if track is not None else None
        if segment is None:
            self.editor.said.emit(tr("Nothing to cut under the playhead"))
            return
        outcome = split(self.editor.session.project, self.editor.track_id, kind, segment.id, at)
        if self.editor.commit(outcome) and isinstance(outcome, Edited) and self.editor.track is not None:
            tier = lane_of(self.editor.track, kind)
            index = blocks.find(tier, segment.id)[0] + 1
            self.editor.select(Selection(kind, (blocks.get(tier, index).id,)))

    @Slot()
    def duplicate(self) -> None:
        """Another rest or kept stretch of the same length."""
        if self.editor.selection.kind == "keys":
            self.keys_wanted.emit("duplicate")
            return
        selected = self.editor.selected_segments()
        if self.kind not in ("rests", "keep") or not selected:
            self.editor.said.emit(tr("Select a rest or a kept stretch; words and phonemes are made by cutting"))
            return
        segment, at = selected[-1], self.editor.playhead_us
        start = at if at >= segment.end or at + segment.end - segment.start <= segment.start else segment.end
        end = start + segment.end - segment.start
        outcome = insert(self.editor.session.project, self.editor.track_id, self.kind, start, end, segment.label)
        if self.editor.commit(outcome) and self.editor.track is not None:
            made = blocks.segment_at(lane_of(self.editor.track, self.kind), start)
            if made is not None:
                self.editor.select(Selection(self.kind, (made.id,)))

    @Slot()
    def lock(self) -> None:
        """Lock what is selected; unlock it when all of it is locked."""
        selected = self.editor.selected_segments()
        if not selected:
            self.editor.said.emit(tr("Nothing is selected"))
            return
        on = not all(segment.locked for segment in selected)
        project, ids = self.editor.session.project, self.editor.selection.ids
        if self.editor.commit(set_locked(project, self.editor.track_id, self.kind, ids, on)):
            self.editor.said.emit(count(len(selected), "Segment locked", "{n} segments locked") if on else
                                  count(len(selected), "Segment unlocked", "{n} segments unlocked"))

    @Slot()
    def select_all(self) -> None:
        """Every segment of the tier, or every marker."""
        track, shot = self.editor.track, self.editor.shot
        if self.editor.selection.kind == "keys":
            self.keys_wanted.emit("all")
        elif self.editor.selection.kind == "markers" and shot is not None:
            self.editor.select(Selection("markers", tuple(marker.id for marker in shot.markers)))
        elif track is not None:
            ids = tuple(segment.id for segment in lane_of(track, self.kind))
            self.editor.select(Selection(self.kind, ids) if ids else Selection())

    @Slot()
    def extend(self) -> None:
        """The selection's moving end goes on."""
        self._extend(1)

    @Slot()
    def extend_back(self) -> None:
        """The selection's moving end goes back."""
        self._extend(-1)

    def _extend(self, step: int) -> None:
        """What was selected first stays; the other end moves, as with Shift and the arrows in a text."""
        track, selection = self.editor.track, self.editor.selection
        if track is None or selection.kind not in TIERS or not selection.ids:
            self.editor.said.emit(tr("Nothing is selected"))
            return
        tier = lane_of(track, self.kind)
        places = [blocks.find(tier, name)[0] for name in selection.ids]
        anchor = places[0]
        end = max(places) if max(places) > anchor else min(places)
        end = min(max(end + step, 0), len(tier) - 1)
        way = 1 if end >= anchor else -1
        segments = [blocks.get(tier, k) for k in range(anchor, end + way, way)]
        self.editor.select(Selection(self.kind, tuple(segment.id for segment in segments)))
        self.editor.view.reveal(segments[-1].start if step < 0 else segments[-1].end)

    @Slot()
    def type_label(self) -> None:
        """A field over the selected word or phoneme, else over what is under the playhead."""
        track, kind = self.editor.track, self.kind
        selected = self.editor.selected_segments()
        segment = selected[0] if selected else None
        if segment is None and track is not None:
            segment = blocks.segment_at(lane_of(track, kind), self.editor.playhead_us)
        if segment is None or kind not in ("words", "phonemes"):
            self.editor.said.emit(tr("Select a word or a phoneme to type its label"))
            return
        self.editor.select(Selection(kind, (segment.id,)))
        self.editor.view.reveal(segment.start)
        self.typing_wanted.emit(kind, segment.id)

    @Slot()
    def above(self) -> None:
        """The tier above."""
        self._tier(-1)

    @Slot()
    def below(self) -> None:
        """The tier below."""
        self._tier(1)

    def _tier(self, step: int) -> None:
        track = self.editor.track
        index = TIERS.index(self.kind) + step
        if track is None or not 0 <= index < len(TIERS):
            return
        kind: TierKind = TIERS[index]  # type: ignore[assignment]
        tier = lane_of(track, kind)
        segment = blocks.segment_at(tier, self.editor.playhead_us) or self._near(kind)
        if segment is None:
            self.editor.said.emit(tr("Nothing is marked in the tier there"))
            return
        self.editor.select(Selection(kind, (segment.id,)))

    def _near(self, kind: TierKind) -> Segment | None:
        track = self.editor.track
        tier = lane_of(track, kind) if track is not None else ()
        here = self.editor.playhead_us
        return min(tier, key=lambda s: min(abs(s.start - here), abs(s.end - here)), default=None)

    @Slot()
    def again(self) -> None:
        """Align what is selected again, on a worker."""
        from app.services import alignment

        studio, track, selected = self.editor.studio, self.editor.track, self.editor.selected_segments()
        if studio is None or track is None or self.kind not in ("words", "phonemes") or not selected:
            self.editor.said.emit(tr("Select the words or phonemes that shall be aligned again"))
            return
        span = Span(selected[0].start, selected[-1].end)
        words = [word.id for word in blocks.between(track.words, span) if word.label]
        try:
            alignment.realign(studio, self.editor.track_id, span, force=words, done=self._aligned, failed=self._failed)
        except PlosiveError as error:
            self.editor.said.emit(wrong(error))
            return
        self.editor.said.emit(count(len(words), "Aligning one word again…", "Aligning {n} words again…"))

    def _aligned(self, outcome: object) -> None:
        self.editor.said.emit(tr(outcome.reason) if isinstance(outcome, Refused) else tr("Aligned again"))

    def _failed(self, job: Job) -> None:
        if job.state == "failed":
            self.editor.said.emit(wrong(job))
