"""Newest wins, playhead first, undo renders nothing, a failing frame shows the plate."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from msgspec.structs import replace

from app.document.blocks import tier_of
from app.document.model import PoseKey, Project, Segment
from app.document.time import Timebase
from app.render import scheduler
from app.render.cache import FrameCache
from app.render.plan import TrackPlanner
from app.render.plates import PlateCrops
from app.render.poses import TrackPoses
from app.render.scheduler import CACHED, DIRTY, NO_FACE, PLATE, Lane, Scheduler, Wish, order
from tests.app.render.fakes import RATE, FakeSession, OpenOnVowels, face, footage, project

FRAMES = 200


class Room:
    """A scheduler with one lane over fakes."""

    def __init__(self, *, visible: float = 1.0) -> None:
        self.session = FakeSession()
        measured = face(FRAMES, visible=visible)
        poses = TrackPoses(Timebase(RATE, FRAMES), measured, OpenOnVowels())
        planner = TrackPlanner(poses, self.session, "shot")
        self.cache = FrameCache(None)
        self.scheduler = Scheduler((Lane("t", planner, PlateCrops(footage(FRAMES), measured)),), FRAMES, self.cache)

    def show(self, wanted: Project, playhead: int, visible: range) -> None:
        """Ask and wait."""
        self.scheduler.request(Wish(wanted, playhead, visible))
        assert self.scheduler.wait_idle(20)


@pytest.fixture(autouse=True)
def hands_that_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is far from the playhead is made at once."""
    monkeypatch.setattr(scheduler, "_REST_S", 0.0)


@pytest.fixture
def room() -> Iterator[Room]:
    """A room that is closed again."""
    made = Room()
    yield made
    made.scheduler.close()


def test_order_starts_at_the_playhead_and_covers_what_is_visible_once() -> None:
    frames = list(order(50, range(40, 60), 200))
    assert frames[:10] == list(range(50, 60))
    assert sorted(frames) == list(range(40, 60))
    assert sorted(order(199, range(150, 260), 200)) == list(range(150, 200))


def test_order_with_the_playhead_out_of_sight_starts_there_and_goes_on_with_what_is_visible() -> None:
    assert list(order(5, range(10, 13), 200)) == [5, 10, 11, 12]
    assert list(order(50, range(10, 13), 200)) == [50, 10, 11, 12]


def test_visible_frames_get_the_pixels_of_their_pose(room: Room) -> None:
    shown = project(FRAMES, ("AA1", 1.0, 2.0))
    room.show(shown, 30, range(20, 60))
    patches = room.scheduler.patches(shown, 30)
    assert patches is not None and patches[0].pixels[5, 5, 0] == 200  # open
    closed = room.scheduler.patches(shown, 20)
    assert closed is not None and closed[0].pixels[5, 5, 0] == 100
    assert room.scheduler.patches(shown, 150) is None  # never asked for
    states = room.scheduler.states(shown, 0, FRAMES)
    assert (states[20:60] == CACHED).all() and (states[150:] == DIRTY).all()


def test_an_edit_renders_only_what_it_reaches_and_undo_renders_nothing(room: Room) -> None:
    before = project(FRAMES, ("AA1", 1.0, 2.0))
    after = project(FRAMES, ("AA1", 1.0, 2.2))
    room.show(before, 30, range(FRAMES))
    first = room.scheduler.rendered
    assert first == FRAMES
    room.show(after, 30, range(FRAMES))
    assert room.scheduler.rendered - first == 5  # 200 ms at 25 fps
    room.show(before, 30, range(FRAMES))
    assert room.scheduler.rendered - first == 5


def held_up(room: Room) -> tuple[threading.Event, threading.Event]:
    """From now on a render waits: events that one was entered, and that lets it go on."""
    gate, entered = threading.Event(), threading.Event()
    plain = room.session.render

    def slow(recipe: object, plate: object, to_mouth: object) -> object:
        entered.set()
        gate.wait(10)
        return plain(recipe, plate, to_mouth)  # type: ignore[arg-type]

    room.session.render = slow  # type: ignore[method-assign, assignment]
    return entered, gate


def test_work_in_the_background_waits_for_the_frame_that_is_looked_at(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler, "_GIVE_WAY_S", 10.0)
    room.scheduler.give_way()  # nothing is looked at
    entered, gate = held_up(room)
    room.scheduler.request(Wish(project(FRAMES, ("AA1", 1.0, 2.0)), 30, range(FRAMES)))
    assert entered.wait(10)
    passed = threading.Event()
    waiting = threading.Thread(target=lambda: (room.scheduler.give_way(), passed.set()))
    waiting.start()
    assert not passed.wait(0.05)
    gate.set()
    assert passed.wait(5)
    waiting.join()


def test_what_is_far_from_the_playhead_waits_until_the_hands_rest(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "_SOON", 5)
    monkeypatch.setattr(scheduler, "_REST_S", 30.0)
    told = threading.Event()
    room.scheduler.ready = lambda frames: told.set() if 35 in frames else None
    shown = project(FRAMES, ("AA1", 1.0, 2.0))
    room.scheduler.request(Wish(shown, 30, range(30, 60)))
    assert told.wait(10)
    assert room.scheduler.rendered == 6 and not room.scheduler.wait_idle(0)
    monkeypatch.setattr(scheduler, "_REST_S", 0.0)
    room.show(shown, 31, range(30, 60))
    assert room.scheduler.rendered == 30


def test_the_newest_wish_wins(room: Room) -> None:
    entered, gate = held_up(room)
    old, new = project(FRAMES, ("AA1", 1.0, 2.0)), project(FRAMES, ("AA1", 3.0, 4.0))
    room.scheduler.request(Wish(old, 30, range(FRAMES)))
    assert entered.wait(10)
    room.scheduler.request(Wish(new, 80, range(80, 81)))
    gate.set()
    assert room.scheduler.wait_idle(10)
    assert room.scheduler.rendered == 2  # the frame under way, then the new playhead's
    assert room.scheduler.patches(new, 80) is not None


def test_a_hand_that_drags_sees_frames_at_its_own_pace_and_the_last_one_always(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler, "_HELD_S", 60.0)
    monkeypatch.setattr(scheduler, "_STILL_S", 60.0)
    states = [project(FRAMES, ("AA1", 1.0, 2.0 + n / 10)) for n in range(4)]
    first = threading.Event()
    room.scheduler.ready = lambda frames: first.set()
    room.scheduler.request(Wish(states[0], 30, range(30, 31), held=True))
    assert first.wait(10)
    for state in states[1:3]:
        room.scheduler.request(Wish(state, 30, range(30, 31), held=True))
    assert not room.scheduler.wait_idle(0.2), "the hand comes first"
    assert room.scheduler.patches(states[1], 30) is None and room.scheduler.patches(states[2], 30) is None
    room.scheduler.request(Wish(states[3], 30, range(30, 31)))  # let go
    assert room.scheduler.wait_idle(10)
    assert room.scheduler.patches(states[3], 30) is not None

    monkeypatch.setattr(scheduler, "_STILL_S", 0.02)
    for state in states[:3]:
        room.scheduler.request(Wish(state, 31, range(31, 32), held=True))
    assert room.scheduler.wait_idle(10), "a hand that is still sees what it did"
    assert room.scheduler.patches(states[2], 31) is not None


def test_a_frame_that_cannot_be_rendered_shows_the_plate_and_the_others_go_on(room: Room) -> None:
    room.session.fail_on = 200
    shown = project(FRAMES, ("AA1", 1.0, 2.0))
    room.show(shown, 30, range(20, 80))
    assert room.scheduler.patches(shown, 30) == []
    rest = room.scheduler.patches(shown, 79)
    assert rest is not None and len(rest) == 1
    assert "could not be rendered" in room.scheduler.failure


def test_a_face_that_is_not_seen_is_left_alone() -> None:
    room = Room(visible=0.0)
    try:
        shown = project(FRAMES, ("AA1", 1.0, 2.0))
        room.show(shown, 30, range(FRAMES))
        assert room.scheduler.rendered == 0
        assert room.scheduler.patches(shown, 30) == []
        assert (room.scheduler.states(shown, 0, FRAMES) == NO_FACE).all()
    finally:
        room.scheduler.close()


def test_own_sound_shows_the_plate_until_something_is_edited(room: Room) -> None:
    plain = project(FRAMES, ("AA1", 1.0, 2.0), dubbed=False)
    room.show(plain, 30, range(FRAMES))
    assert room.scheduler.rendered == 0
    assert (room.scheduler.states(plain, 0, FRAMES) == PLATE).all()
    track = plain.shots[0].tracks[0]
    keyed = replace(track, keys=(PoseKey(id="k", axis="open", time=4_000_000, value=0.8),))
    edited = replace(plain, shots=(replace(plain.shots[0], tracks=(keyed,)),))
    room.show(edited, 100, range(FRAMES))
    states = room.scheduler.states(edited, 0, FRAMES)
    assert states[100] == CACHED
    assert (states[:80] == PLATE).all() and (states[120:] == PLATE).all()
    patches = room.scheduler.patches(edited, 100)
    assert patches is not None and patches[0].pixels[5, 5, 0] == 180


def test_keep_original_shows_the_plate_with_eased_edges(room: Room) -> None:
    dub = project(FRAMES, ("AA1", 1.0, 3.0))
    track = dub.shots[0].tracks[0]
    segment = Segment(id="x", start=1_400_000, end=2_000_000, label="", fade=120_000)
    kept = replace(track, keep=tier_of("keep", [segment]))
    shown = replace(dub, shots=(replace(dub.shots[0], tracks=(kept,)),))
    room.show(shown, 40, range(FRAMES))
    assert room.scheduler.patches(shown, 40) == []
    edge = room.scheduler.patches(shown, 48)
    full = room.scheduler.patches(shown, 60)
    assert edge is not None and full is not None
    assert 0 < int(edge[0].matte.max()) < 255 == int(full[0].matte.max())


def test_the_same_document_gives_the_same_keys_however_it_came_about(room: Room) -> None:
    one = project(FRAMES, ("AA1", 1.0, 2.0), ("IY1", 2.0, 2.5))
    planner = room.scheduler.lanes[0].planner
    keys = [plan.key for index in range(13) for plan in planner.block(one.shots[0].tracks[0], index)]
    other = Room()
    try:
        fresh = other.scheduler.lanes[0].planner
        again = [plan.key for index in reversed(range(13)) for plan in fresh.block(one.shots[0].tracks[0], index)]
    finally:
        other.scheduler.close()
    assert sorted(filter(None, keys)) == sorted(filter(None, again))
    assert len(set(keys)) == FRAMES and np.all([key is not None for key in keys])


def test_a_viseme_chosen_by_hand_outranks_the_phone() -> None:
    from app.document.time import Span
    from app.render.poses import phones_in

    tier = tier_of("phonemes", [Segment(id="a", start=0, end=100_000, label="AA1", viseme="PP")])
    rests = tier_of("rests", [Segment(id="r", start=60_000, end=100_000, label="")])
    said = phones_in(tier, rests, Span(0, 100_000))
    assert [(phone.label, phone.start, phone.end) for phone in said] == [("P", 0.0, 0.06), ("", 0.06, 0.1)]
