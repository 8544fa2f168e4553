"""One long recording, killed while it is aligned: what was finished is not made again, and the result is the same."""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import av
import numpy as np
import pytest

from app.cli.main import main
from app.media.audio import load_audio
from app.services.demo import demo_line, demo_transcript
from app.services.piece_journal import PieceJournal, weights
from inference.speech import align, ctc, follow, whisper
from inference.speech.kept import packed, unpacked
from inference.speech.pieces import Fitter
from tests.inference.speech import tiny

ROOT = Path(__file__).resolve().parents[3]
SLOWLY = """
import sys, time
from inference.speech import follow, pieces
follow.LONGEST_PIECE_S = 6.0
fit = pieces.Fitter.fit
def slow(*given, **more):
    found = fit(*given, **more)
    time.sleep(0.3)
    return found
pieces.Fitter.fit = slow
from app.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's line, four times with pauses between."""
    line = load_audio(demo_line()).mono()
    pause = np.zeros((line.rate // 2, 1), np.float32)
    samples = np.concatenate([part for _ in range(4) for part in (line.samples, pause)])
    path = tmp_path_factory.mktemp("long") / "long.wav"
    with av.open(str(path), "w") as out:
        stream = out.add_stream("pcm_s16le", rate=line.rate, layout="mono")
        pcm = np.round(samples[:, 0] * 32767).astype(np.int16)[None, :]
        frame = av.AudioFrame.from_ndarray(pcm, format="s16", layout="mono")
        frame.sample_rate = line.rate
        out.mux([*stream.encode(frame), *stream.encode(None)])
    path.with_suffix(".txt").write_text(" ".join([demo_transcript()] * 4), "utf-8")
    return path


def fits(journal: Path) -> list[str]:
    """Names of the pieces fitted in a journal; whole lines only."""
    lines = journal.read_text("utf-8").split("\n")[1:-1] if journal.exists() else []
    return [name for line in lines if (name := json.loads(line)[0]).startswith("fit ")]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_killed_inside_a_recording_it_goes_on_with_the_next_piece(
    recording: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    out, journal = tmp_path / "long.TextGrid", tmp_path / ".long.TextGrid.pieces"
    command = ["align", str(recording), "--transcript", str(recording.with_suffix(".txt")), "--quiet", "-o"]
    work = subprocess.Popen([sys.executable, "-c", SLOWLY, *command, str(out)], cwd=ROOT,
                            env={**os.environ, "OMP_NUM_THREADS": "1"})  # fmt: skip
    limit = time.monotonic() + 120
    while len(fits(journal)) < 2:
        assert work.poll() is None and time.monotonic() < limit
        time.sleep(0.05)
    work.send_signal(signal.SIGKILL)
    work.wait()
    assert not out.exists()
    with journal.open("a", encoding="utf-8") as file:
        file.write('["fit 12.3')  # as if it had been killed while it wrote this
    made = fits(journal)

    calls: list[range] = []
    fit = Fitter.fit

    def counted(self: Fitter, piece: object, candidates: range, **more: object) -> object:
        calls.append(candidates)
        return fit(self, piece, candidates, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(follow, "LONGEST_PIECE_S", 6.0)
    monkeypatch.setattr(Fitter, "fit", counted)
    assert main([*command, str(out)]) == 0
    resumed, calls[:] = list(calls), []
    assert not journal.exists()
    assert main([*command, str(tmp_path / "whole.TextGrid")]) == 0
    assert len(made) >= 2 and resumed == calls[len(made) :] and resumed
    assert out.read_bytes() == (tmp_path / "whole.TextGrid").read_bytes()


HEAVILY = """
import sys, time
from app.services.piece_journal import PieceJournal
from inference.speech import ctc, whisper
ctc._PIECE_S = whisper.PIECE_S = 6.0
keep = PieceJournal.keep
def slow(*given):
    time.sleep(0.2)
    keep(*given)
    time.sleep(0.2)
PieceJournal.keep = slow
from app.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
@pytest.mark.parametrize(("kind", "of", "length"), [("ctc", ctc, "_PIECE_S"), ("whisper", whisper, "PIECE_S")])
def test_an_aligner_with_weights_that_is_killed_goes_on_to_the_same_bytes(
    recording: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, of: ModuleType, length: str,
) -> None:
    (folder := tmp_path / "model").mkdir()
    {"ctc": tiny.ctc, "whisper": tiny.whisper}[kind](folder)
    out, journal = tmp_path / "long.TextGrid", tmp_path / ".long.TextGrid.pieces"
    command = ["align", str(recording), "--transcript", str(recording.with_suffix(".txt")), "--quiet",
               "--aligner", f"{kind}:{folder}", "-o"]  # fmt: skip
    work = subprocess.Popen([sys.executable, "-c", HEAVILY, *command, str(out)], cwd=ROOT,
                            env={**os.environ, "OMP_NUM_THREADS": "1"})  # fmt: skip
    limit = time.monotonic() + 180
    while not journal.exists():
        assert work.poll() is None and time.monotonic() < limit
        time.sleep(0.02)
    time.sleep(secrets.randbelow(700) / 1000)  # whatever it is at
    work.send_signal(signal.SIGKILL)
    assert work.wait() == -signal.SIGKILL
    assert not out.exists()
    known = journal.read_text("utf-8").split("\n")[1:-1]
    assert known

    remembered: list[str] = []
    recall = PieceJournal.recall
    monkeypatch.setattr(of, length, 6.0)
    monkeypatch.setattr(PieceJournal, "recall", lambda self, piece: (
        remembered.append(piece) if (found := recall(self, piece)) is not None else None, found)[1])
    assert main([*command, str(out)]) == 0
    assert remembered == [json.loads(line)[0] for line in known] and not journal.exists()
    assert main([*command, str(tmp_path / "whole.TextGrid")]) == 0
    assert out.read_bytes() == (tmp_path / "whole.TextGrid").read_bytes()


class Killed(BaseException):
    """Nothing catches it, as nothing hears of SIGKILL."""


@pytest.mark.parametrize(
    ("kind", "of", "length", "works"),
    [("ctc", ctc, "_PIECE_S", ("_emitted",)), ("whisper", whisper, "PIECE_S", ("_recognised", "_piece"))])
def test_aligners_with_weights_go_on_with_the_next_piece(
    recording: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, of: ModuleType, length: str,
    works: tuple[str, ...],
) -> None:
    (folder := tmp_path / "model").mkdir()
    {"ctc": tiny.ctc, "whisper": tiny.whisper}[kind](folder)
    monkeypatch.setattr(of, length, 6.0)
    made: list[tuple[str, int]] = []
    limit = 10**6

    def counted(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def call(self: object, piece: Any, *more: Any) -> Any:
            if len(made) == limit:
                raise Killed
            made.append((name, len(piece)))
            return work(self, piece, *more)
        return call

    aligner = {"ctc": ctc.CtcAligner, "whisper": whisper.WhisperAligner}[kind]
    for name in works:
        monkeypatch.setattr(aligner, name, counted(name, getattr(aligner, name)))
    text, whole = recording.with_suffix(".txt"), tmp_path / "whole.TextGrid"
    command = ["align", str(recording), "--transcript", str(text), "--aligner", f"{kind}:{folder}", "--quiet", "-o"]
    assert main([*command, str(whole)]) == 0
    every, made[:] = list(made), []
    assert len(every) >= 3
    out, journal = tmp_path / "out.TextGrid", tmp_path / ".out.TextGrid.pieces"
    for limit in (1, len(every) - 2, 10**6):  # killed twice, the second time later
        done = len(journal.read_text("utf-8").splitlines()) - 1 if journal.exists() else 0
        made[:] = []
        if limit < 10**6:
            limit -= done
            with pytest.raises(Killed):
                main([*command, str(out)])
            assert not out.exists()
        else:
            assert main([*command, str(out)]) == 0
        assert made == every[done : done + len(made)]
    assert out.read_bytes() == whole.read_bytes() and not journal.exists()


def test_pieces_made_with_other_weights_are_not_taken(tmp_path: Path) -> None:
    assert weights("pocketsphinx") == ""
    (tmp_path / "model.safetensors").write_bytes(b"1")
    before = weights(f"ctc:{tmp_path}")
    (tmp_path / "model.safetensors").write_bytes(b"12")
    assert before != weights(f"ctc:{tmp_path}")


def test_a_journal_is_of_one_piece_of_work_and_survives_a_torn_line(tmp_path: Path) -> None:
    result = tmp_path / "sub" / "line.TextGrid"
    first = PieceJournal(result, "one")
    assert first.recall("fit 0.00 0") is None
    first.keep("fit 0.00 0", [[1, 0.1]])
    first.keep("fit 9.00 7", "ü")
    assert PieceJournal(result, "one").recall("fit 0.00 0") == [[1, 0.1]]
    with first.path.open("a", encoding="utf-8") as file:
        file.write('["fit 20')
    torn = PieceJournal(result, "one")
    torn.keep("fit 20.00 9", 3)
    assert [PieceJournal(result, "one").recall(name) for name in ("fit 9.00 7", "fit 20.00 9")] == ["ü", 3]
    assert PieceJournal(result, "one", again=True).recall("fit 9.00 7") is None
    other = PieceJournal(result, "two")
    assert other.recall("fit 9.00 7") is None
    other.keep("fit 0.00 0", 1)
    assert PieceJournal(result, "one").recall("fit 0.00 0") is None
    other.forget()
    assert not list(result.parent.iterdir())


def test_what_was_fitted_comes_back_exactly() -> None:
    line = load_audio(demo_line()).mono()
    seen = []

    class Watching:
        def recall(self, piece: str) -> None:
            return None

        def keep(self, piece: str, value: object) -> None:
            seen.append(json.loads(json.dumps(value)))

    aligner = align.PocketsphinxAligner()
    aligner.memory = Watching()
    aligner.align(line.samples[:, 0], line.rate, demo_transcript())
    fit = unpacked(seen[0])
    assert fit and packed(fit) == seen[0]
    assert unpacked(None) is None and unpacked([["x"]]) is None and unpacked(3) is None
