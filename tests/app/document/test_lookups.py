"""Blocks, snapping and the viseme lane."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.document import blocks
from app.document.edits import add_key, add_marker, insert, set_viseme
from app.document.model import BLOCK, Segment
from app.document.snapping import Snap, candidates, snap
from app.document.time import Span, Timebase
from app.document.visemes import viseme_runs

MS = 1000


def line(count, step=10, gap=0):
    return [Segment(id=f"s{k}", start=k * step, end=(k + 1) * step - gap, label="T") for k in range(count)]


@pytest.mark.parametrize("gap", [0, 4])
@pytest.mark.parametrize("count", [0, 1, BLOCK, 1000])
def test_lookups_agree_with_a_plain_scan(count, gap):
    segments = line(count, gap=gap)
    tier = blocks.tier_of("rests", segments)
    assert list(tier) == segments and len(tier) == count
    for us in [*range(-3, 40), *range(count * 10 - 25, count * 10 + 5)]:
        plain = next((k for k, s in enumerate(segments) if s.start <= us < s.end), None)
        assert blocks.index_at(tier, us) == plain
        assert blocks.segment_at(tier, us) == (None if plain is None else segments[plain])
        span = Span(us, us + 17)
        assert blocks.between(tier, span) == [s for s in segments if s.start < us + 17 and s.end > us]
    for k in range(0, count, 97):
        assert blocks.find(tier, f"s{k}") == (k, segments[k])
        assert blocks.get(tier, k) == segments[k]
        assert blocks.part(tier, k, k + 150) == segments[k : k + 150]
    with pytest.raises(KeyError):
        blocks.find(tier, "nobody")
    with pytest.raises(IndexError):
        blocks.get(tier, count)
    if count:
        assert blocks.last(tier) is segments[-1]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 90), st.integers(0, 200)), max_size=25))
@settings(max_examples=60, deadline=None)
def test_replacing_ranges_is_what_a_list_does(steps):
    plain = line(300)
    tier = blocks.tier_of("rests", plain)
    for number, (start, length, count) in enumerate(steps):
        i = min(start, len(plain))
        j = min(i + length, len(plain))
        new = [Segment(id=f"{number}.{k}", start=0, end=1, label="") for k in range(count)]
        tier = blocks.replace_range(tier, i, j, new)
        plain[i:j] = new
        assert list(tier) == plain
        sizes = [len(block) for block in tier.blocks]
        assert all(0 < size <= BLOCK + BLOCK // 2 for size in sizes)
    with pytest.raises(IndexError):
        blocks.replace_range(tier, 0, len(plain) + 1, [])


def test_an_edit_shares_all_blocks_but_one():
    before = blocks.tier_of("rests", line(5000))
    after = blocks.replace_range(before, 2500, 2502, line(2))
    same = {id(b) for b in before.blocks} & {id(b) for b in after.blocks}
    assert len(same) == len(before.blocks) - 1


def test_small_blocks_join_their_neighbours():
    tier = blocks.tier_of("rests", line(1000))
    while len(tier) > 130:
        tier = blocks.replace_range(tier, 65, 66, [])
    assert len(tier.blocks) <= 4


def test_snapping_prefers_things_over_frames(project):
    project = add_key(project, "face", "jaw", 850 * MS, 0.5).project
    project = add_key(project, "face", "intensity", 1700 * MS, 0.5).project
    project = insert(project, "face", "rests", 1200 * MS, 1500 * MS).project
    timebase = Timebase(Fraction(25), 50)
    places = candidates(project, "face", timebase, 905 * MS, [])
    assert snap(702 * MS, places, 5 * MS) == Snap(700 * MS, "word")
    assert snap(422 * MS, places, 5 * MS) == Snap(420 * MS, "phoneme")
    assert snap(848 * MS, places, 5 * MS) == Snap(850 * MS, "key")
    assert snap(1702 * MS, places, 5 * MS) == Snap(1700 * MS, "key"), "automation has keys, too"
    assert snap(1203 * MS, places, 5 * MS) == Snap(1200 * MS, "rest")
    assert snap(903 * MS, places, 5 * MS) == Snap(905 * MS, "playhead")
    assert snap(1999 * MS, places, 5 * MS) == Snap(2000 * MS, "shot")
    assert snap(557 * MS, places, 5 * MS) == Snap(560 * MS, "frame")
    assert snap(580 * MS, places, 5 * MS) is None


def test_drags_stop_at_markers_and_where_the_sound_begins(project):
    project = add_marker(project, "shot", 905 * MS).project
    places = candidates(project, "face", None, None, sound=(1111 * MS,))
    assert snap(903 * MS, places, 5 * MS) == Snap(905 * MS, "marker")
    assert snap(1113 * MS, places, 5 * MS) == Snap(1111 * MS, "sound")
    (marker,) = project.shots[0].markers
    assert snap(903 * MS, candidates(project, "face", None, None, [marker.id]), 5 * MS) is None


def test_only_what_a_drag_can_reach_is_collected(project):
    near = candidates(project, "face", None, None, within=Span(650 * MS, 720 * MS))
    assert snap(701 * MS, near, 5 * MS) == Snap(700 * MS, "word")
    assert snap(361 * MS, near, 5 * MS) is None
    assert snap(1999 * MS, near, 5 * MS) == Snap(2000 * MS, "shot"), "the ends of the shot always count"


def test_what_is_dragged_does_not_hold_itself(project):
    timebase = Timebase(Fraction(25), 50)
    places = candidates(project, "face", timebase, None, [420 * MS])
    assert snap(421 * MS, places, 3 * MS) is None
    by_id = candidates(project, "face", None, None, ["p3"])
    assert snap(421 * MS, by_id, 3 * MS) is None and snap(501 * MS, by_id, 3 * MS) is None
    assert snap(361 * MS, by_id, 3 * MS) == Snap(360 * MS, "phoneme")
    key = add_key(project, "face", "jaw", 850 * MS, 0.5).project
    without = candidates(key, "face", None, None, [key.shots[0].tracks[0].keys[0].id])
    assert snap(850 * MS, without, 3 * MS) is None


def test_viseme_lane(project, face):
    runs = viseme_runs(face(project).phonemes)
    assert [run.viseme for run in runs] == ["sil", "HH", "aa", "nn", "O", "I", "U", "sil"]
    assert (runs[0].articulation, runs[4].articulation) == ("rest", "rounded")
    assert (runs[1].start, runs[1].end, runs[1].segment_ids) == (300 * MS, 360 * MS, ("p1",))
    chosen = viseme_runs(face(set_viseme(project, "face", "p2", "PP").project).phonemes)
    assert (chosen[2].viseme, chosen[2].articulation) == ("PP", "closed")
