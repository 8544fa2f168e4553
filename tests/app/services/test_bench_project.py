"""Half an hour of talk: whole, and an edit of it touches few of its parts."""

from __future__ import annotations

import pytest

from app.document import edits
from app.document.blocks import get
from app.document.changes import diff
from app.document.consistency import check
from app.document.edits import Edited
from app.document.edits.flow import Mode
from app.document.model import Project, Tier
from app.services.bench_project import bench_project


@pytest.fixture(scope="module")
def long() -> Project:
    """20,000 segments, 2,000 keys."""
    return bench_project()


def anew(before: Tier, after: Tier) -> int:
    """Blocks of a tier that an edit made."""
    old = {id(block) for block in before.blocks}
    return sum(id(block) not in old for block in after.blocks)


def test_it_is_a_whole_project_of_the_size_it_says(long: Project) -> None:
    assert check(long) == []
    track = long.shots[0].tracks[0]
    assert len(track.words) + len(track.phonemes) == 20_000
    assert len(track.keys) + len(track.automation) == 2_000
    assert bench_project(60.0, 400, 30) == bench_project(60.0, 400, 30)


@pytest.mark.parametrize("mode", ["overwrite", "push"])
def test_an_edit_shares_all_but_a_few_blocks(long: Project, mode: Mode) -> None:
    track = long.shots[0].tracks[0]
    word = get(track.words, 2_001)
    for outcome in (
        edits.move_boundary(long, "face", "words", word.id, "end", word.end + 30_000, mode=mode),
        edits.move_segment(long, "face", "words", word.id, word.start + 30_000, mode=mode),
    ):
        assert isinstance(outcome, Edited)
        after = outcome.project.shots[0].tracks[0]
        assert 1 <= anew(track.phonemes, after.phonemes) <= 4
        assert 1 <= anew(track.words, after.words) <= 3
        assert (after.heard, after.keys) == (track.heard, track.keys)
        (span,) = diff(long, outcome.project).spans
        assert span.end - span.start < 20_000_000


def test_very_many_keys_are_told_as_one_stretch_that_holds_them_all(long: Project) -> None:
    track = long.shots[0].tracks[0]
    ids = {key.id for key in track.keys if key.axis == "jaw"}
    outcome = edits.scale_values(long, "face", ids, 0.5, 0.0)
    assert isinstance(outcome, Edited)
    (span,) = diff(long, outcome.project).spans
    times = [key.time for key in track.keys if key.axis == "jaw"]
    assert span.start <= min(times) and max(times) < span.end
    assert outcome.spans == (span,)
