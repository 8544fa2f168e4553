"""One whole session by hand on an analysed shot: opened, corrected, compared, named, saved, exported; and what is in
the file at the end, sample by sample."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.document.model import Segment
from app.jobs.manager import JobManager
from app.media.audio import load_audio
from app.media.decode import VideoSource
from app.qt.images import to_rgb
from app.services.demo import demo_line, demo_transcript
from app.services.pipeline import Pipeline
from app.services.studio import Studio
from inference.api import U8
from tests import footage
from tests.app.services import portrait
from widgets.dialogs.export import ExportDialog
from widgets.main_window import MainWindow

FRAMES = 90
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An analysed project of a lossless clip whose speaker says a line."""
    folder = tmp_path_factory.mktemp("session é")
    line = load_audio(demo_line())
    sound = footage.Sound(line.samples, line.rate, codec="pcm_s16le")
    shot = portrait.clip(folder / "shot.mkv", frames=FRAMES, codec="ffv1", pixel_format="yuv444p", sound=sound)
    jobs = JobManager(inline=True)
    studio = Studio.create(shot, folder / "talk.plosive", transcript=demo_transcript(), jobs=jobs, scratch=True)
    studio.jobs.run(Pipeline(studio).run)
    studio.save()
    studio.close()
    return folder / "talk.plosive"


class Session:
    """A hand at the window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot, self.editor = window, qtbot, window.editor

    @property
    def phones(self) -> list[Segment]:
        """The spoken phonemes."""
        track = self.editor.track
        assert track is not None
        return [phone for phone in track.phonemes if phone.label]

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """Pressed in the window, which is active again where a popup was (offscreen nobody sees to that)."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=20000)
        self.qtbot.keyClick(self.window, key, keys)

    def click(self, segment: Segment) -> None:
        """In the phoneme lane."""
        lane, middle = self.window.timeline.phonemes, (segment.start + segment.end) / 2
        self.editor.view.show(segment.start - 400_000, segment.end + 400_000)
        at = QPoint(round(self.editor.view.x_of(middle)), lane.height() // 2)
        self.qtbot.mouseClick(lane, LEFT, NONE, at)
        assert self.editor.selection.ids == (segment.id,)

    def relabel(self, segment: Segment, label: str) -> None:
        """By F2 and typing."""
        self.click(segment)
        self.key(Qt.Key.Key_F2)
        field = self.window.relabel_popup.field
        assert self.window.relabel_popup.isVisible()
        field.selectAll()
        self.qtbot.keyClicks(field, label)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def picture(self, mode: str) -> U8:
        """What the viewer shows in a mode, its result being there."""
        self.window.actions_table[f"view.{mode}"].trigger()
        frame = self.editor.frame

        def there() -> bool:
            pictures = self.window.viewer.pictures
            return pictures is not None and pictures.frame == frame and pictures.result is not None and pictures.exact

        self.qtbot.waitUntil(there, timeout=30_000)
        self.qtbot.wait(50)
        return to_rgb(self.window.viewer.grab().toImage())


@pytest.mark.slow
def test_from_opening_to_the_exported_file(window: MainWindow, qtbot: QtBot, made: Path, tmp_path: Path) -> None:
    window.open_path(str(made))
    qtbot.waitUntil(lambda: window.viewer.pictures is not None, timeout=30_000)
    editor, hand = window.editor, Session(window, qtbot)
    timebase, studio = editor.timebase, editor.studio
    assert timebase is not None and studio is not None and editor.shot is not None
    editor.set_snapping(False)

    # five phonemes are corrected, those that are long enough to be seen
    end = timebase.duration
    wrong = sorted((p for p in hand.phones if p.start > 200_000 and p.end < end - 1_200_000),
                   key=lambda p: p.start - p.end)[:5]  # fmt: skip
    assert len(wrong) == 5
    for phone in wrong:
        hand.relabel(phone, "OW1" if phone.label[:2] != "OW" else "M")
    labels = {p.id: p.label for p in hand.phones}
    assert [labels[p.id] for p in wrong] == ["OW1" if p.label[:2] != "OW" else "M" for p in wrong]
    assert editor.stack.count() == 5

    # a pose is overridden: three keys, the peak pushed up
    peak_at = end - 900_000
    editor.seek(peak_at)
    qtbot.waitUntil(lambda: window.timeline.poses.at(editor.frame) is not None, timeout=20_000)
    window.picker.activate("jaw")
    assert window.picker.choice.active == "jaw"
    hand.key(Qt.Key.Key_K, CTRL | SHIFT)
    assert editor.track is not None and len(editor.track.keys) == 3
    window.timeline.curves.setFocus()
    for _ in range(6):
        qtbot.keyClick(window.timeline.curves, Qt.Key.Key_Up, SHIFT)
    keyed = editor.frame

    # the mouth rests at the end; the original is kept over one of the corrected phonemes
    editor.select(type(editor.selection)())
    editor.seek(end - 400_000)
    hand.key(Qt.Key.Key_R, CTRL)
    assert len(editor.track.rests) == 1
    kept = wrong[0]
    hand.click(kept)
    hand.key(Qt.Key.Key_E, SHIFT)
    assert [(s.start, s.end) for s in editor.track.keep] == [(kept.start, kept.end)]

    # compared: the wipe has the result on one side and the original on the other
    editor.seek(timebase.start_of(keyed))
    shown = {mode: hand.picture(mode) for mode in ("result", "original", "wipe")}
    assert (shown["result"] != shown["original"]).any()
    half = shown["wipe"].shape[1] // 2
    assert (shown["wipe"] != shown["result"]).any() and (shown["wipe"] != shown["original"]).any()
    sides = (slice(0, half - 8), slice(half + 8, None))
    wiped, others = shown["wipe"], (shown["result"], shown["original"])
    assert max((wiped[:, side] == other[:, side]).mean() for side in sides for other in others) > 0.98
    window.actions_table["view.result"].trigger()

    # named, saved
    hand.key(Qt.Key.Key_S, CTRL | ALT)
    field = window.versions_panel.field
    field.selectAll()
    qtbot.keyClicks(field, "as delivered")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(editor.session.project.versions) == 1, timeout=20000)
    hand.key(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not window.isWindowModified(), timeout=10_000)
    assert "as delivered" in (made / "project.json").read_text("utf-8")

    # exported without loss
    out = tmp_path / "edited.mkv"
    hand.key(Qt.Key.Key_E, CTRL)
    (dialog,) = window.findChildren(ExportDialog)
    dialog.preset.setCurrentIndex(dialog.preset.findData("ffv1"))
    dialog.out.set_path(out)
    qtbot.mouseClick(dialog.accept_button, LEFT)
    qtbot.waitUntil(lambda: any(job.title.startswith("Exporting") and job.finished for job in studio.jobs.jobs),
                    timeout=120_000)  # fmt: skip
    qtbot.waitUntil(lambda: "Exported" in window.messages.text.text(), timeout=20000)

    before, after = VideoSource(studio.path(editor.shot.media)), VideoSource(out)
    assert len(before) == len(after) == FRAMES
    project = editor.session.project
    changed = []
    for frame in range(FRAMES):
        old, new = before.frame(frame), after.frame(frame)
        outside = np.ones(old.shape[:2], bool)
        for patch in studio.render.patches(project, frame) or []:
            height, width = patch.matte.shape
            outside[patch.y : patch.y + height, patch.x : patch.x + width] &= patch.matte == 0
        np.testing.assert_array_equal(old[outside], new[outside])
        if (old != new).any():
            changed.append(frame)
    assert keyed in changed
    in_rest = timebase.frame_at(end - 300_000)
    assert in_rest in changed or not outside.all()
    for phone in wrong[1:]:
        frames = range(timebase.frame_at(phone.start), timebase.frame_at(phone.end) + 1)
        assert set(frames) & set(changed), phone
    (span,) = editor.track.keep
    inside = range(timebase.frame_at(span.start + span.fade) + 1, timebase.frame_at(span.end - span.fade - 1))
    assert len(inside) > 0
    assert not set(inside) & set(changed), "the original was kept here"
