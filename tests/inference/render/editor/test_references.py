"""More footage of the same person: its mouths teach beside the shot's, which alone judge; the rest is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inference.api import ArrayFrames, NeverCancelled, silent
from inference.errors import PlosiveError
from inference.render.editor import references
from inference.render.editor.adapt import adapt, files_of, stopped_at
from inference.render.editor.footage import samples_of
from inference.render.editor.references import Reference, digest, file_of, joined, samples_beside, shared
from inference.render.exemplar.bank import ExemplarBank
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training import network
from inference.training.loop import How
from inference.training.network import Size
from tests.inference.render.conftest import Talk, talk

TINY = Size(side=32, stem=8, widths=(8,), finish=4, views=1)
HOW = How(size="tiny", steps=4, batch=4)


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(network.SIZES, "tiny", TINY)


def bank_of(said: Talk, frames: slice, phone: str = "") -> ExemplarBank:
    usable = np.zeros(len(said.footage), np.bool_)
    usable[frames] = True
    return ExemplarRenderer().build_bank(
        said.footage, said.face, usable=usable, phone=[phone] * len(said.footage) if phone else ())


@pytest.fixture(scope="module")
def said() -> Talk:
    return talk(160)


@pytest.fixture(scope="module")
def shot(said: Talk) -> ExemplarBank:
    return bank_of(said, slice(0, 70), "AA1")


@pytest.fixture(scope="module")
def darker(said: Talk) -> ExemplarBank:
    """The same person later, in less light."""
    dim = [(0.8 * picture).astype(np.uint8) for picture in said.footage.pictures]
    return bank_of(replace(said, footage=ArrayFrames(dim)), slice(90, 160), "M")


def piece(bank: ExemplarBank, key: str = "k") -> Reference:
    return Reference(key, f"{key}.mp4", len(bank.frame), lambda progress, token: bank)


def test_more_footage_teaches_and_the_shot_alone_judges(shot: ExemplarBank, darker: ExemplarBank) -> None:
    own = samples_of(shot, 32, 1)
    more = samples_beside(shot, own, piece(darker), TINY, None, silent, NeverCancelled())
    assert len(more) == 70 and not more.judge.any()
    both = joined(own, [more])
    assert both.judge.sum() == own.judge.sum() > 0 and np.array_equal(both.target[both.judge], own.target[own.judge])
    assert sorted(set(both.phone.tolist())) == ["AA1", "M"]
    # told in the shot's terms: the same pose says the same, whatever the other bank's own spread is
    from inference.render.editor.footage import heard

    assert np.allclose(np.sort(more.pose, 0), np.sort(heard(shot, darker.pose, darker.head), 0), atol=1e-5)


def test_the_mouth_is_as_large_as_in_the_shot(said: Talk, shot: ExemplarBank) -> None:
    from inference.render.editor.square import square_of

    narrow = bank_of(said, slice(90, 130))
    span = square_of(shot, 32).wide / shot.unit
    assert square_of(narrow, 32, span).wide / narrow.unit == pytest.approx(span)
    middle = square_of(narrow, 32).canvas @ [*narrow.points[:, narrow.lips].mean((0, 1)), 1]
    there = square_of(narrow, 32, span).canvas @ [*narrow.points[:, narrow.lips].mean((0, 1)), 1]
    assert np.abs(middle - there).max() < 4, "and about in the same place"


def test_footage_of_what_judges_is_refused(said: Talk, shot: ExemplarBank, darker: ExemplarBank) -> None:
    own = samples_of(shot, 32, 1)
    noisy = [np.clip(p.astype(int) + np.random.default_rng(1).integers(-3, 4, p.shape), 0, 255).astype(np.uint8)
             for p in said.footage.pictures]
    again = bank_of(replace(said, footage=ArrayFrames(noisy)), slice(5, 75))
    with pytest.raises(PlosiveError, match=r"k\.mp4 shows the stretch of the shot that judges.*Leave it out"):
        samples_beside(shot, own, piece(again), TINY, None, silent, NeverCancelled())
    assert shared(own, samples_of(darker, 32, 1, of=shot)) < 0.1


def test_too_little_of_it_is_said_with_its_name(said: Talk, shot: ExemplarBank) -> None:
    own, short = samples_of(shot, 32, 1), bank_of(said, slice(90, 110))
    with pytest.raises(PlosiveError, match=r"k\.mp4: Only 20 frames.*60 are needed.*Leave it out"):
        samples_beside(shot, own, piece(short), TINY, None, silent, NeverCancelled())


def test_pieces_are_kept_one_by_one_and_make_a_run_of_their_own(
    shot: ExemplarBank, darker: ExemplarBank, tmp_path: Path
) -> None:
    alone = adapt(shot, HOW, tmp_path)
    asked = []

    def bank(progress, token):
        asked.append(1)
        return darker

    with pytest.raises(RuntimeError, match="killed"):
        broken = Reference("z", "z.mp4", 70, lambda progress, token: (_ for _ in ()).throw(RuntimeError("killed")))
        adapt(shot, HOW, tmp_path, references=[broken, Reference("a", "a.mp4", 70, bank)])
    pieces = [Reference("a", "a.mp4", 70, bank), Reference("a", "twice.mp4", 70, bank)]
    found = adapt(shot, HOW, tmp_path, references=pieces)
    assert asked == [1], "what was made before the other one failed was kept, and none is made twice"
    assert len(found.footage) == 1 and set(found.footage.values()) == {70}
    assert found.samples == alone.samples + 70 and found.phones["M"] == 70
    assert stopped_at(shot, HOW, tmp_path, pieces[:1]) == stopped_at(shot, HOW, tmp_path) == (4, 4)
    assert stopped_at(shot, HOW, tmp_path, [piece(darker, "other")]) == (0, 0)
    own, state = files_of(shot, HOW, tmp_path, pieces[:1])
    assert state.exists() and file_of(own.stem, pieces[0], tmp_path).exists() and own.stem in state.name
    assert digest([piece(darker, "a"), piece(darker, "b")]) == digest([piece(darker, "b"), piece(darker, "a")]) != ""


def test_a_full_disk_is_said(shot: ExemplarBank, darker: ExemplarBank, tmp_path: Path, monkeypatch) -> None:
    from inference.training.samples import Samples

    own = samples_of(shot, 32, 1)

    def full(self: Samples, path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Samples, "save", full)
    with pytest.raises(PlosiveError, match=r"disk is full.*Make room"):
        samples_beside(shot, own, piece(darker), TINY, tmp_path / "x.npz", silent, NeverCancelled())


def test_of_very_much_footage_some_of_each_is_taken(shot: ExemplarBank, monkeypatch: pytest.MonkeyPatch) -> None:
    own = samples_of(shot, 32, 1)
    large = replace(own, judge=np.zeros(len(own), np.bool_), phone=np.zeros(0, np.str_))
    monkeypatch.setattr(references, "MOST", len(own) + 40)
    both = joined(own, [large, large, large])
    assert len(own) < len(both) <= len(own) + 42 and both.judge.sum() == own.judge.sum()
    assert (both.phone == "").sum() == len(both) - len(own)
