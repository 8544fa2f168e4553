"""A whole evaluation of a small clip: rows, agreement with the written file, resuming, stopping, failing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from math import isnan
from pathlib import Path

import numpy as np
import pytest

from app.jobs.manager import JobManager
from app.media.decode import VideoSource
from app.services.demo import demo_line, demo_transcript
from app.services.evaluation import rows
from app.services.evaluation.rows import evaluated
from app.services.evaluation.run import _forecast, evaluate
from app.services.evaluation.store import Store
from app.services.evaluation.task import Clip, Evaluation, Task
from app.services.reconstruction import Task as Reconstruction
from app.services.reconstruction import run as reconstruct
from inference.api import CancelFlag, silent
from inference.errors import Cancelled, PlosiveError
from inference.metrics.picture import SAME, psnr
from inference.render.exemplar.renderer import ExemplarRenderer
from tests.app.services import portrait

FRAMES, END = 36, 27


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return portrait.clip(tmp_path_factory.mktemp("clip") / "portrait.mp4", frames=FRAMES)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("store"))


@pytest.fixture(scope="module")
def found(clip: Path, store: Store) -> Evaluation:
    return evaluate([Clip(clip)], Task(), silent, CancelFlag(), store=store)


def test_every_row_is_there_and_the_plate_equals_itself(found: Evaluation) -> None:
    one = found.clips[0]
    assert (one.first, len(one.times), one.learned) == (END, FRAMES - END, END)
    assert [row.name for row in one.rows] == ["plate", "result", "same frame", "copy", "frozen"]  # no words: no rules
    assert one.value(one.rows[0], "psnr") == SAME and one.value(one.rows[0], "sharpness") == 1
    assert all(20 < one.value(row, "psnr") < SAME for row in one.rows[1:])
    assert all(one.value(row, "outside") == 0 for row in one.rows)
    assert any("no sound" in note for note in one.notes)


def test_what_cannot_be_checked_on_a_still_face_is_no_number(found: Evaluation) -> None:
    one = found.clips[0]
    for key in ("distance", "amplitude", "closure", "leak", "leak_rests", "loudness_lag", "table_correlation"):
        assert not one.verdicts[key].valid and one.verdicts[key].reason, key
        assert all(isnan(one.value(row, key)) for row in one.rows), key


def test_figures_are_those_of_the_file_that_reconstruct_writes(found: Evaluation, clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "tail.mkv"
    JobManager(inline=True).run(lambda progress, token: reconstruct(Reconstruction(clip, out), progress, token))
    one = found.clips[0]
    plate, made = VideoSource(clip), VideoSource(out)
    whole = [psnr(plate.frame(END + n), made.frame(n)) for n in range(FRAMES - END)]
    result = one.rows[1].series["psnr"]
    assert np.corrcoef(whole, result)[0, 1] > 0.9  # the mouth is the only change, so both rise and fall together
    assert np.all(np.array(whole) > result)


def test_what_is_done_is_not_made_again(clip: Path, store: Store, found: Evaluation, monkeypatch) -> None:
    monkeypatch.setattr(rows.Judge, "_measured", _fail)
    monkeypatch.setattr(rows.Judge, "_examined", _fail)
    again = evaluate([Clip(clip)], Task(), silent, CancelFlag(), store=store)
    assert again.clips[0].rows[1].values == pytest.approx(found.clips[0].rows[1].values, nan_ok=True)
    assert again.clips[0].rows[1].pictures == found.clips[0].rows[1].pictures
    with pytest.raises(AssertionError):
        evaluate([Clip(clip)], Task(), silent, CancelFlag(), store=Store(store.folder, again=True))


def test_a_stopped_evaluation_goes_on_where_it_was(clip: Path, store: Store, found, tmp_path, monkeypatch) -> None:
    flag = CancelFlag()
    made: list[str] = []
    real = rows.Judge._measured

    def measured(self: rows.Judge, name: str, progress) -> dict:
        made.append(name)
        if len(made) == 2:
            flag.cancel()
        return real(self, name, progress)

    monkeypatch.setattr(rows.Judge, "_measured", measured)
    for kind in ("face", "speech", "plate"):
        for done in store.folder.glob(f"{kind}-*"):
            shutil.copy(done, tmp_path)
    with pytest.raises(Cancelled):
        evaluate([Clip(clip)], Task(), silent, flag, store=Store(tmp_path))
    assert made == ["frozen", "result"]
    evaluate([Clip(clip)], Task(), silent, CancelFlag(), store=Store(tmp_path))
    assert made == ["frozen", "result", "result", "copy", "same frame"]
    assert not list(tmp_path.glob("bank-*"))  # what only an unfinished run needs is gone


def test_the_bar_never_goes_back(clip: Path, tmp_path: Path) -> None:
    shares: list[float] = []
    evaluate([Clip(clip)], Task(), lambda done, total, note="": shares.append(done / total), CancelFlag(),
             store=Store(tmp_path))
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1.0)
    shares.clear()
    reconstruct(Reconstruction(clip, tmp_path / "t.mkv"), lambda done, total, note="": shares.append(done / total),
                CancelFlag())
    assert shares == sorted(shares) and shares[-1] == pytest.approx(1.0)


def test_training_takes_its_share_of_the_bar(clip: Path, tmp_path: Path) -> None:
    quick, long = (_forecast(Clip(clip), Task(renderer=name), Store(tmp_path)) for name in ("exemplar", "editor"))
    assert long["rows"] - quick["rows"] > 2 * 5 * 60 and long["plate"] == quick["plate"]
    assert evaluated(Task(renderer="editor", steps=3)).key != evaluated(Task(renderer="editor", steps=4)).key


def test_other_weights_are_another_row(clip: Path, tmp_path: Path, monkeypatch) -> None:
    """The same renderer in the same version with other weights of its own, or with others that it has learned."""
    measured: list[str] = []
    brings = learned = ""

    class Weighted(ExemplarRenderer):
        @property
        def key(self) -> str:
            return brings

        def load_bank(self, arrays):
            bank = super().load_bank(arrays)
            object.__setattr__(bank, "key", bank.key + learned)  # in front of the cached property
            return bank

    real = rows.Judge._measured
    monkeypatch.setattr(rows, "renderer_named", lambda name: Weighted())
    monkeypatch.setattr(rows.Judge, "_measured", lambda self, name, p: measured.append(name) or real(self, name, p))
    one = Clip(clip)
    evaluate([one], Task(), silent, CancelFlag(), store=Store(tmp_path))
    assert measured == ["frozen", "result", "copy", "same frame"]
    evaluate([one], Task(), silent, CancelFlag(), store=Store(tmp_path))
    assert len(measured) == 4
    brings = "other"
    evaluate([one], Task(), silent, CancelFlag(), store=Store(tmp_path))
    assert measured[4:] == ["result", "same frame"]
    learned = "by chance"  # and the record of what had been learned is lost
    for record in tmp_path.glob("learned-*"):
        record.unlink()
    evaluate([one], Task(), silent, CancelFlag(), store=Store(tmp_path))
    assert measured[6:] == ["result", "same frame"]


def test_another_way_of_evaluating_is_another_result(clip: Path, store: Store, found: Evaluation) -> None:
    later = evaluate([Clip(clip)], Task(bank_until=0.5), silent, CancelFlag(), store=store)
    assert later.clips[0].first == FRAMES // 2 and len(later.clips[0].times) == FRAMES - FRAMES // 2


def test_a_clip_that_cannot_be_evaluated_is_told_and_left_out(clip: Path, store: Store, tmp_path: Path, found) -> None:
    told: list[str] = []
    gone = Clip(tmp_path / "gone.mp4")
    both = evaluate([gone, Clip(clip)], Task(), silent, CancelFlag(), lambda one, why: told.append(why), store)
    assert len(both.clips) == 1 and both.failed[0][0] == gone.path and "not there" in told[0]
    assert both.mean("result", "psnr") == (found.clips[0].rows[1].values["psnr"], 1)
    with pytest.raises(PlosiveError, match="not there"):
        evaluate([gone], Task(), silent, CancelFlag(), store=store)


def test_a_short_clip_and_an_unknown_renderer_are_refused(tmp_path: Path, clip: Path, store: Store) -> None:
    short = portrait.clip(tmp_path / "short.mp4", frames=12)
    with pytest.raises(PlosiveError, match="too few"):
        evaluate([Clip(short)], Task(), silent, CancelFlag(), store=store)
    with pytest.raises(PlosiveError, match="no renderer"):
        evaluate([Clip(clip)], Task(renderer="nobody"), silent, CancelFlag(), store=store)
    with pytest.raises(PlosiveError, match="no sound"):
        evaluate([Clip(clip)], Task(mode="audio"), silent, CancelFlag(), store=store)


def test_a_mean_counts_only_what_may_be_shown(found: Evaluation) -> None:
    one = found.clips[0]
    valid = {key: replace(verdict, reason="") for key, verdict in one.verdicts.items()}
    better = replace(one, verdicts=valid, rows=tuple(replace(r, values={**r.values, "closure": 0.5}) for r in one.rows))
    two = replace(found, clips=(one, better))
    assert two.mean("result", "closure") == (0.5, 1)
    assert two.mean("result", "psnr")[1] == 2
    assert two.mean("nobody", "psnr")[1] == 0


def _fail(*_: object) -> None:
    raise AssertionError("made again")


def test_pictures_are_of_different_frames(found: Evaluation) -> None:
    one = found.clips[0]
    assert 3 <= len(one.captions) <= 8
    frames = [int(caption.rsplit(", ", 1)[1]) for caption in one.captions]
    assert frames == sorted(set(frames)) and frames[0] >= END and frames[-1] < FRAMES
    assert all(len(row.pictures) == len(frames) and all(row.pictures) for row in one.rows)


def test_another_line_has_no_reference(tmp_path: Path, store: Store) -> None:
    shot = portrait.clip(tmp_path / "shot.mp4", frames=20)
    line = Clip(shot, dialogue=demo_line(), dialogue_transcript=demo_transcript())
    one = evaluate([line], Task(mode="cross"), silent, CancelFlag(), store=store).clips[0]
    assert [row.name for row in one.rows] == ["plate", "result", "rules", "copy", "frozen"]
    assert (one.first, len(one.times), one.learned) == (0, 20, 20)
    assert all(isnan(one.value(row, key)) for row in one.rows for key in ("psnr", "distance", "sharpness"))
    copy = next(row for row in one.rows if row.name == "copy")
    assert (copy.series["psnr"] == SAME).all()  # the plate, unedited
    assert one.rows[1].series["psnr"].min() < SAME
    assert "no sound" in one.verdicts["loudness_correlation"].reason  # the real frames cannot prove it
