"""Automation, lips that follow the jaw, and fades: what they do to poses, and which content keys change."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from msgspec.structs import replace

from app.document import edits
from app.document.blocks import tier_of
from app.document.model import FaceTrack, PoseKey, Project, Segment
from app.document.time import Timebase
from app.render.layers import half_window, moving_mean, scaled
from app.render.plan import TrackPlanner
from app.render.poses import PoseCurves, TrackPoses
from inference.api import AXES, F32, F64, Interval
from inference.pose.model import unmeasured
from tests.app.render.fakes import RATE, FakeSession, OpenOnVowels, face, project

FRAMES = 160
MS = 1000
JAW, OPEN, ULIP = AXES.index("jaw"), AXES.index("open"), AXES.index("ulip")
REST = unmeasured().rest
SPOKEN = (("AA1", 1.0, 1.4), ("M", 1.4, 1.6), ("OW1", 1.6, 2.2), ("AA1", 4.0, 5.0))


class ClosesOnM(OpenOnVowels):
    """Lips meet on M, by the rules and by `touch`."""

    def predict(self, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """As its parent, and shut on M."""
        return self.touch(super().predict(phones, times, frame_s), phones, times, frame_s)

    def touch(self, pose: F32, phones: Sequence[Interval], times: F64, frame_s: float) -> F32:
        """`open` is at most 0 inside M."""
        out = np.array(pose)
        for phone in phones:
            if phone.label == "M":
                inside = (times >= phone.start) & (times < phone.end)
                out[inside, OPEN] = np.minimum(out[inside, OPEN], 0)
        return out


def planner() -> TrackPlanner:
    poses = TrackPoses(Timebase(RATE, FRAMES), face(FRAMES), ClosesOnM())
    return TrackPlanner(poses, FakeSession(), "shot")


def curves(made: Project) -> PoseCurves:
    return planner().poses.curves(track(made), 0, FRAMES)


def track(made: Project) -> FaceTrack:
    return made.shots[0].tracks[0]


def keys(made: Project) -> list[str | None]:
    blocks = [planner().block(track(made), index) for index in range(FRAMES // 16)]
    return [plan.key for block in blocks for plan in block]


def changed(a: Project, b: Project) -> list[int]:
    return [i for i, (x, y) in enumerate(zip(keys(a), keys(b), strict=True)) if x != y]


def with_keys(made: Project, *wanted: tuple[str, int, float]) -> Project:
    for axis, ms, value in wanted:
        outcome = edits.add_key(made, "t", axis, ms * MS, value, "step")
        assert isinstance(outcome, edits.Edited), outcome
        made = outcome.project
    return made


def test_neutral_automation_changes_nothing() -> None:
    plain = project(FRAMES, *SPOKEN)
    neutral = with_keys(plain, ("intensity", 500, 1.0), ("articulation", 2_000, 1.0))
    np.testing.assert_array_equal(curves(neutral).effective, curves(plain).effective)
    assert changed(plain, neutral) == []


def test_intensity_scales_the_pose_away_from_rest() -> None:
    plain = project(FRAMES, *SPOKEN)
    for level in (0.0, 0.5):
        made = curves(with_keys(plain, ("intensity", 0, level))).effective[:, OPEN]
        base = curves(plain).effective[:, OPEN]
        np.testing.assert_allclose(made, REST[OPEN] + level * (base - REST[OPEN]), atol=1e-6)


def test_intensity_changes_content_keys_only_where_it_is_not_neutral() -> None:
    plain = project(FRAMES, *SPOKEN)
    louder = with_keys(plain, ("intensity", 0, 1.0), ("intensity", 1_000, 0.5), ("intensity", 1_200, 1.0))
    assert changed(plain, louder) == list(range(25, 30))


def test_articulation_scales_movement_about_its_moving_mean() -> None:
    plain = project(FRAMES, *SPOKEN)
    base = curves(plain).effective
    mean = moving_mean(base, half_window(float(RATE)))
    flat = curves(with_keys(plain, ("articulation", 0, 0.0))).effective
    closed = slice(35, 40)  # M
    free = np.ones(FRAMES, bool)
    free[closed] = False
    np.testing.assert_allclose(flat[free, OPEN], np.clip(mean, -0.2, 1)[free, OPEN], atol=1e-6)
    assert (flat[closed, OPEN] <= 0).all()  # contacts are made after the automation
    # the reach: the mean of a frame covers half a window, so silence far from speech stays as it is
    far = np.abs(mean - base).max(axis=1) == 0
    np.testing.assert_array_equal(flat[far], base[far])


def test_a_moving_mean_is_of_the_frames_there_are() -> None:
    pose = np.repeat(np.arange(6, dtype=np.float32)[:, None], 12, axis=1)
    np.testing.assert_allclose(moving_mean(pose, 2)[:, 0], [1, 1.5, 2, 3, 3.5, 4])
    assert half_window(25.0) == 3 and half_window(60.0) == 8


def test_habit_and_mood_stay_the_plates() -> None:
    pose = np.full((3, 12), 0.5, np.float32)
    out = scaled(pose, pose * 0.0, REST, np.full(3, 2.0), np.full(3, 0.5))
    plate = [AXES.index("corner"), AXES.index("skew")]
    assert (out[:, plate] == 0.5).all()
    assert (np.delete(out, plate, axis=1) != 0.5).any()


def test_contacts_outrank_automation_and_hands_outrank_both() -> None:
    loud = with_keys(project(FRAMES, *SPOKEN), ("intensity", 0, 0.2), ("articulation", 0, 2.0))
    assert (curves(loud).effective[35:40, OPEN] <= 0).all()
    by_hand = with_keys(loud, ("open", 1_480, 0.7))
    assert curves(by_hand).effective[37, OPEN] == pytest.approx(0.7)


def test_a_plates_own_contact_stays_as_it_is_however_it_was_measured() -> None:
    measured = face(FRAMES)
    measured.pose[:, OPEN] = 0.3
    own = project(FRAMES, *SPOKEN, dubbed=False)
    softer = with_keys(own, ("intensity", 0, 0.5))
    shown = TrackPoses(Timebase(RATE, FRAMES), measured, ClosesOnM()).curves(track(softer), 0, FRAMES).effective
    np.testing.assert_allclose(shown[35:40, OPEN], 0.3)
    np.testing.assert_allclose(shown[26:34, OPEN], REST[OPEN] + 0.5 * (0.3 - REST[OPEN]), atol=1e-6)


def test_lips_follow_a_keyed_jaw_only_when_asked_and_where_it_is_keyed() -> None:
    plain = with_keys(project(FRAMES, *SPOKEN), ("jaw", 2_600, 0.6))
    on = replace(track(plain), follow_jaw=True)
    following = replace(plain, shots=(replace(plain.shots[0], tracks=(on,)),))
    before, after = curves(plain).effective, curves(following).effective
    np.testing.assert_array_equal(before[:, JAW], after[:, JAW])
    assert after[65, JAW] == pytest.approx(0.6)
    assert after[65, OPEN] == pytest.approx(0.6)
    assert after[65, ULIP] == pytest.approx(before[65, ULIP] + 0.6 * unmeasured().follow[ULIP])
    moved = np.flatnonzero((before != after).any(axis=1))
    assert moved.tolist() == list(range(65, 68))  # a step key holds for 120 ms
    assert changed(plain, following) == moved.tolist()


def test_a_followed_jaw_opens_no_contact_and_gives_way_to_a_hand_on_the_lips() -> None:
    keyed = with_keys(project(FRAMES, *SPOKEN), ("jaw", 1_440, 1.0), ("jaw", 2_600, 0.8), ("open", 2_600, 0.1))
    on = replace(track(keyed), follow_jaw=True)
    shown = curves(replace(keyed, shots=(replace(keyed.shots[0], tracks=(on,)),))).effective
    assert shown[36, JAW] == pytest.approx(1.0) and shown[36, OPEN] <= 0
    assert shown[65, OPEN] == pytest.approx(0.1)


def test_blocks_agree_with_one_another_wherever_a_window_begins() -> None:
    spoken = project(FRAMES, *SPOKEN)
    made = with_keys(spoken, ("articulation", 1_100, 1.7), ("intensity", 1_300, 0.6), ("jaw", 1_900, 1.0))
    on = replace(track(made), follow_jaw=True)
    poses = planner().poses
    whole = poses.curves(on, 0, FRAMES).effective
    for first in range(0, FRAMES, 13):
        np.testing.assert_array_equal(poses.curves(on, first, first + 9).effective, whole[first : first + 9])


def kept(made: Project, *spans: tuple[int, int, int]) -> Project:
    tier = tier_of("keep", [Segment(id=f"k{a}", start=a * MS, end=b * MS, label="", fade=f * MS) for a, b, f in spans])
    return replace(made, shots=(replace(made.shots[0], tracks=(replace(track(made), keep=tier),)),))


def strengths(made: Project) -> list[float]:
    return [p.strength for index in range(FRAMES // 16) for p in planner().block(track(made), index)]


def test_a_fade_lies_inside_the_kept_stretch() -> None:
    made = kept(project(FRAMES, *SPOKEN), (1_000, 2_000, 160))
    shown = strengths(made)
    assert shown[:25] == [1.0] * 25 and shown[50:] == [1.0] * 110
    assert shown[28:47] == [0.0] * 19
    assert 1 > shown[25] > shown[26] > shown[27] >= 0
    assert shown[25:28] == shown[47:50][::-1]
    assert set(changed(project(FRAMES, *SPOKEN), made)) == set(range(25, 50))


def test_without_a_fade_the_plate_cuts_in_and_at_the_shots_ends_nothing_fades() -> None:
    made = kept(project(FRAMES, *SPOKEN), (0, 400, 200), (1_000, 2_000, 0), (6_000, 6_400, 200))
    shown = strengths(made)
    assert shown[:5] == [0.0] * 5 and shown[10] == 1.0
    assert shown[24:26] == [1.0, 0.0] and shown[49:51] == [0.0, 1.0]
    assert shown[-5:] == [0.0] * 5


def test_changing_a_fade_changes_no_key_outside_the_stretch() -> None:
    made = kept(project(FRAMES, *SPOKEN), (1_000, 2_000, 80))
    longer = edits.set_fade(made, "t", "k1000", 400 * MS)
    assert isinstance(longer, edits.Edited)
    frames = changed(made, longer.project)
    assert frames and min(frames) >= 25 and max(frames) < 50
    most = edits.set_fade(made, "t", "k1000", 10**9)
    assert isinstance(most, edits.Edited)
    assert track(most.project).keep.blocks[0][0].fade == 500 * MS


def test_a_new_kept_stretch_fades_over_80_ms_and_a_short_one_over_half_of_it() -> None:
    plain = project(FRAMES, *SPOKEN)
    for length, fade in ((1_000, 80), (100, 50)):
        made = edits.insert(plain, "t", "keep", 0, length * MS)
        assert isinstance(made, edits.Edited)
        assert track(made.project).keep.blocks[0][0].fade == fade * MS
    rest = edits.insert(plain, "t", "rests", 0, 1_000 * MS)
    assert isinstance(rest, edits.Edited) and track(rest.project).rests.blocks[0][0].fade == 0


def test_keys_are_found_by_window_among_very_many() -> None:
    made = project(FRAMES, *SPOKEN)
    places = [(axis, us) for axis in sorted(AXES) for us in range(0, 6_400_000, 37_000)]
    many = tuple(PoseKey(id=f"{axis}{us}", axis=axis, time=us, value=0.3) for axis, us in places)
    on = replace(track(made), keys=many)
    poses = planner().poses
    whole = poses.curves(on, 0, FRAMES).effective
    np.testing.assert_array_equal(poses.curves(on, 70, 90).effective, whole[70:90])
