"""The audit finds what was spoilt on purpose, knows only what is rendered, and follows edits and their undo."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.document.blocks import tier_of
from app.document.edits.pose import add_key
from app.document.edits.result import Edited
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Segment, Shot
from app.media.audio import Audio
from app.render.plan import FramePlan
from app.render.poses import PoseCurves
from app.render.scheduler import CACHED, DIRTY
from app.services.audit import Auditor, Sheet
from app.services.audit_checks import BY_KEY, CHECKS, findings
from inference.api import AXES, Patch

FRAMES = 120
OPEN, JAW = AXES.index("open"), AXES.index("jaw")


class Shown:
    """A workspace whose face stands still: patches are the plate's own pixels, tinted in frames 60..63."""

    def __init__(self) -> None:
        self.render = self
        self.cached = np.ones(FRAMES, bool)
        self.decoded: list[int] = []
        rng = np.random.default_rng(0)
        self.plate = np.clip(rng.normal(130, 20, (100, 100, 3)), 0, 255).astype(np.uint8)
        y, x = np.mgrid[0:40, 0:40]
        self.matte = np.clip((19 - np.hypot(x - 19.5, y - 19.5)) * 28, 0, 255).astype(np.uint8)
        silence = [Segment(id="a", start=0, end=1_600_000, label="AA1"),
                   Segment(id="b", start=1_600_000, end=2_400_000, label=""),
                   Segment(id="c", start=2_400_000, end=4_800_000, label="AA1")]  # fmt: skip
        track = FaceTrack(id="face", name="Face 1", analysis="a", bank="b", dialogue=Dialogue(),
                          phonemes=tier_of("phonemes", silence))  # fmt: skip
        info = MediaInfo(width=100, height=100, rate="25/1", frames=FRAMES, duration=4_800_000)
        shot = Shot(id="s", media=MediaRef(path="x", hash="h", info=info), tracks=(track,), analysed=True)
        self.project = Project(id="p", name="p", shots=(shot,))
        yaw = np.zeros((FRAMES, 3), np.float32)
        yaw[100:, 0] = 44
        self.analysis = SimpleNamespace(
            head=yaw, visibility=np.ones(FRAMES, np.float32), size=60,
            to_mouth=np.tile(np.array([[1, 0, -20], [0, 1, -20]], np.float32), (FRAMES, 1, 1)),
            scale=SimpleNamespace(high=np.full(12, 0.2, np.float32), neutral=np.zeros(12, np.float32)),
        )  # fmt: skip

    def give_way(self) -> None:
        """Nothing is being looked at."""

    def face(self, track: FaceTrack) -> Any:
        return self.analysis

    def timebase(self) -> Any:
        return self.project.shots[0].timebase()

    sound: Audio | None = None

    def audio(self, track_id: str) -> Audio | None:
        return self.sound

    def poses(self, project: Project, track_id: str, first: int, last: int) -> PoseCurves:
        pose = np.zeros((FRAMES, 12), np.float32)
        pose[45:48, OPEN] = 0.5  # within the silence of frames 40..60
        pose[20, OPEN] = 0.5
        edit = np.ones(FRAMES, np.float32)
        edit[110:] = 0
        return PoseCurves(first, pose[first:last], pose[first:last], edit[first:last])

    def states(self, project: Project, first: int, last: int) -> Any:
        return np.where(self.cached, CACHED, DIRTY).astype(np.uint8)[first:last]

    def planned(self, project: Project, track_id: str, frame: int) -> tuple[FramePlan, Patch | None] | None:
        keys = len(project.shots[0].tracks[0].keys)
        pixels = self.plate[30:70, 30:70].astype(np.int16) + (25 if 60 <= frame < 64 else 0)
        patch = Patch(30, 30, np.clip(pixels, 0, 255).astype(np.uint8), self.matte)
        return FramePlan(frame, f"{frame}.{keys if 50 <= frame < 70 else 0}"), patch

    def source(self, who: str) -> Any:
        assert who == "audit"  # a decoder of its own

        def frame(index: int) -> Any:
            self.decoded.append(index)
            return self.plate

        return SimpleNamespace(frame=frame)


def finished(auditor: Auditor, project: Project) -> Sheet:
    """All that can be known now."""
    more, sheet = True, None
    for _ in range(400):
        sheet, more = auditor.step(project, range(FRAMES), 0.05)
        if not more:
            break
    assert sheet is not None and not more
    return sheet


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def auditor(shown: Shown) -> Auditor:
    return Auditor(shown, "face")  # type: ignore[arg-type]


@pytest.mark.parametrize(("quiet", "leaks"), [((1.6, 2.4), [45, 46, 47]), ((1.6, 1.75), [])])
def test_who_is_heard_is_not_silent_whatever_the_phonemes_say(
    shown: Shown, auditor: Auditor, quiet: tuple[float, float], leaks: list[int]
) -> None:
    """Frames 45 to 47 end at 1.92 s; a word may begin before its phonemes do."""
    times = np.arange(16000 * 48 // 10) / 16000
    noise = np.random.default_rng(0).normal(0, 0.1, len(times)).astype(np.float32)
    loud = (times < 4.0) & ~((times > quiet[0]) & (times < quiet[1]))
    shown.sound = Audio((noise * np.where(loud, 1, 0.005))[:, None].astype(np.float32), 16000, 0, ("FC",))
    assert np.flatnonzero(finished(auditor, shown.project).flagged("leak")).tolist() == leaks


def test_what_was_spoilt_is_found(shown: Shown, auditor: Auditor) -> None:
    sheet = finished(auditor, shown.project)
    assert sheet.done == FRAMES
    assert np.flatnonzero(sheet.flagged("seam")).tolist() == [60, 61, 62, 63]
    assert np.flatnonzero(sheet.flagged("leak")).tolist() == [45, 46, 47]  # frame 20 is speech
    assert np.flatnonzero(sheet.flagged("yaw")).tolist() == list(range(100, 110))  # from 110 on nothing is edited
    assert sheet.values["yaw"][115] == 44
    assert not sheet.flagged("sharpness").any() and not sheet.flagged("visibility").any()
    assert sheet.values["sharpness"][10] == pytest.approx(1.0, abs=0.01)
    said = [(one.check.key, one.first, one.last) for one in sheet.findings]
    assert said == [("leak", 45, 47), ("seam", 60, 63), ("yaw", 100, 109)]
    assert [one.check.key for one in sheet.at(61)] == ["seam"]
    severity = sheet.severity
    assert severity[61] > 1 > severity[30]
    assert np.isnan(severity[115])


def test_only_what_is_rendered_is_known(shown: Shown, auditor: Auditor) -> None:
    shown.cached[:] = False
    shown.cached[58:62] = True
    sheet = finished(auditor, shown.project)
    assert np.flatnonzero(np.isfinite(sheet.values["seam"])).tolist() == [58, 59, 60, 61]
    assert sheet.done == 4
    shown.cached[62] = True
    decoded = len(shown.decoded)
    sheet = finished(auditor, shown.project)
    assert np.flatnonzero(np.isfinite(sheet.values["seam"])).tolist() == [58, 59, 60, 61, 62]
    assert len(shown.decoded) <= decoded + 2


def test_an_edit_makes_unknown_what_it_reaches_and_undo_finds_it_again(shown: Shown, auditor: Auditor) -> None:
    before = finished(auditor, shown.project)
    outcome = add_key(shown.project, "face", "open", 2_400_000, 0.4)
    assert isinstance(outcome, Edited)
    shown.cached[50:70] = False
    edited = finished(auditor, outcome.project)
    assert not np.isfinite(edited.values["seam"][50:70]).any()
    assert np.isfinite(edited.values["seam"][:20]).all() and np.isfinite(edited.values["seam"][105:]).all()
    shown.cached[:] = True
    decoded = len(shown.decoded)
    assert finished(auditor, outcome.project).done == FRAMES
    assert set(shown.decoded[decoded:]) <= set(range(49, 71))  # equal keys, equal values: nothing else is looked at
    decoded = len(shown.decoded)
    after = finished(auditor, shown.project)
    assert len(shown.decoded) == decoded
    for check in CHECKS:
        assert np.array_equal(before.values[check.key], after.values[check.key], equal_nan=True), check.key


def test_near_runs_are_one_finding_and_the_worst_frame_is_named() -> None:
    values = np.array([1, 6, 1, 1, 8, 1, 1, 1, 1, 7], np.float32)
    found = findings(BY_KEY["seam"], values, values > 5)
    assert [(one.first, one.last, one.worst) for one in found] == [(1, 4, 4), (9, 9, 9)]
    assert findings(BY_KEY["sync"], np.array([-200.0], np.float32), np.array([True]))[0].value == -200


def test_every_check_says_what_it_is_and_why_its_limit_stands_there() -> None:
    for check in CHECKS:
        assert check.what and check.why
        assert check.low < check.limit < check.high
        assert check.severity(np.array([check.limit], np.float32))[0] == pytest.approx(1.0)
