"""A folder of recordings and transcripts aligned into a folder of files, in several processes; again only what changed.

A recording goes with the `.lab` or `.txt` of its name beside it; folders in folders (one for each speaker, as the
Montreal Forced Aligner takes them) come out the same. Every result is written whole; then a line in the journal says
what it was made from, by content. Killed at any moment, the next run does what has no such line, and inside a recording
what was not yet made of it (`piece_journal`). A file that was edited since stays as long as its recording and
transcript do.
"""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import asdict, dataclass
from hashlib import blake2b
from multiprocessing import get_context
from pathlib import Path
from typing import Literal

from app.interchange.aligned import timing_of
from app.interchange.outgoing import for_format
from app.interchange.table import Format, written
from app.interchange.text import decoded
from app.io.atomic import write_atomic
from app.services.piece_journal import ENDING, PieceJournal, program, remembering, weights
from inference.api import Alignment
from inference.errors import PlosiveError, system_reason

JOURNAL = ".plosive-align.jsonl"
SOUNDS = (
    ".wav", ".flac", ".aif", ".aiff", ".mp3", ".m4a", ".ogg", ".opus", ".aac", ".caf", ".mp4", ".mov", ".mkv",
)  # fmt: skip
TEXTS = (".lab", ".txt")
_WATCH_S = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """A recording, its transcript, and where its result goes; paths from the folders they were found in."""

    name: str  # the recording, from the folder
    audio: Path
    text: Path | None
    out: Path


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report. `seconds`: how long it took; `state`: "failed" says why in `notes`."""

    file: str
    state: Literal["done", "skipped", "failed"]
    output: str = ""
    words: int = 0
    phones: int = 0
    confidence: float = 0.0  # mean over the phones
    duration_s: float = 0.0
    seconds: float = 0.0
    notes: str = ""
    key: str = ""  # hash of all that the result depends on


@dataclass(frozen=True, slots=True)
class Task:
    """How to align: which aligner and language, and the format of the results."""

    aligner: str
    language: str
    format: Format

    def key(self, pair: Pair) -> str:
        """Hash of what a result is made of. Raises OSError."""
        return self.made_of(pair.audio, pair.text.read_bytes() if pair.text is not None else b"")

    def made_of(self, audio: Path, text: bytes) -> str:
        """Hash of a recording, its transcript and how they are aligned. Raises OSError."""
        how = f"1 {self.aligner} {self.language} {self.format.id}\0{weights(self.aligner)}"
        digest = blake2b(how.encode(), digest_size=16)
        with audio.open("rb") as file:
            while chunk := file.read(1 << 20):
                digest.update(chunk)
        digest.update(b"\0" + text + b"\0")
        return digest.hexdigest()


def pairs_in(folder: Path, out: Path, one: Format) -> list[Pair]:
    """All recordings below a folder, in order of their names. Raises PlosiveError when there are none."""
    if not folder.is_dir():
        raise PlosiveError(f"{folder} is no folder", "Choose a folder of recordings and transcripts")
    found: dict[Path, Pair] = {}
    inside = out.resolve()
    for audio in sorted(p for p in folder.rglob("*") if p.suffix.lower() in SOUNDS and p.is_file()):
        if audio.name.startswith(".") or (inside != folder.resolve() and inside in audio.resolve().parents):
            continue
        place = audio.relative_to(folder).with_suffix("")
        text = next((t for s in TEXTS if (t := _beside(audio, s)) is not None), None)
        target = out / place.parent / f"{place.name}{one.suffix}"
        if target in (audio, text):
            raise PlosiveError(f"The result would replace {target.name}", "Choose another folder to write to")
        found.setdefault(place, Pair(audio.relative_to(folder).as_posix(), audio, text, target))
    if not found:
        raise PlosiveError(f"There is no recording in {folder}", "Choose a folder of recordings and transcripts")
    return list(found.values())


def align_all(
    pairs: Sequence[Pair], task: Task, out: Path, *, jobs: int = 1, again: bool = False,
    told: Callable[[Row], None] = lambda row: None,
) -> list[Row]:
    """Align what is not done, `jobs` at a time; `told` hears of each file as it ends. One row for each pair."""
    out.mkdir(parents=True, exist_ok=True)
    journal = Journal(out / JOURNAL)
    rows: dict[str, Row] = {}

    def end(row: Row, *, new: bool = True) -> None:
        rows[row.file] = row
        if new and row.state == "done":
            journal.add(row)
        told(row)

    todo: list[tuple[Pair, str]] = []
    _sweep(pair.out for pair in pairs)
    for pair in pairs:
        if pair.text is None:
            end(Row(pair.name, "failed", notes=f"There is no transcript ({' or '.join(TEXTS)}) beside it"))
            continue
        try:
            key = task.key(pair)
        except OSError as error:
            end(Row(pair.name, "failed", notes=f"It cannot be read: {system_reason(error)}"))
            continue
        was = journal.rows.get(pair.name)
        if not again and was is not None and was.key == key and pair.out.exists():
            end(Row(**{**asdict(was), "state": "skipped", "seconds": 0.0}), new=False)
        else:
            todo.append((pair, key))
    with contextlib.closing(_results(todo, task, jobs, again)) as results:
        for row in results:
            end(row)
    return [rows[pair.name] for pair in pairs]


def report(rows: Sequence[Row], path: Path) -> None:
    """The report as CSV, or as JSON when the file is called so. Raises PlosiveError."""
    values = [{name: value for name, value in asdict(row).items() if name != "key"} for row in rows]
    if path.suffix.lower() == ".json":
        text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
    else:
        out = io.StringIO()
        lines = csv.DictWriter(out, fieldnames=list(values[0]), lineterminator="\n")
        lines.writeheader()
        lines.writerows(values)
        text = out.getvalue()
    write_atomic(path, text.encode())


class Journal:
    """What was done, a line each, added as it ends; a last line that was cut off is read over."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rows: dict[str, Row] = {}
        text = path.read_text("utf-8", "replace") if path.exists() else ""
        self._torn = bool(text) and not text.endswith("\n")
        for line in text.splitlines():
            with contextlib.suppress(ValueError, TypeError):
                row = Row(**json.loads(line))
                self.rows[row.file] = row

    def add(self, row: Row) -> None:
        """Write a line down, on disk before the next file ends."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write("\n" if self._torn else "")  # a line that was cut off stays alone
            self._torn = False
            file.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())


def _results(todo: Sequence[tuple[Pair, str]], task: Task, jobs: int, again: bool) -> Generator[Row, None, None]:
    if jobs <= 1 or len(todo) <= 1:
        for pair, key in todo:
            yield _aligned(pair, key, task, again)
        return
    # fresh processes: aligners hold threads, which a fork would tear
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_watch, initargs=(os.getpid(),))
    try:
        waiting = iter(todo)
        running: set[Future[Row]] = set()
        while True:
            for pair, key in waiting:
                running.add(pool.submit(_aligned, pair, key, task, again))
                if len(running) >= 2 * jobs:
                    break
            if not running:
                return
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _watch(parent: int) -> None:
    """End this process when the one that started it is gone, however it went."""
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process says when to stop

    def look() -> None:
        while os.getppid() == parent:
            time.sleep(_WATCH_S)
        os._exit(1)

    threading.Thread(target=look, name="plosive-parent", daemon=True).start()


def _aligned(pair: Pair, key: str, task: Task, again: bool = False) -> Row:
    """Align one recording and write its file."""
    from app.media.audio import load_audio
    from app.services.analysis import aligner_for

    started = time.monotonic()
    assert pair.text is not None
    journal = PieceJournal(pair.out, f"{key} {program(task.aligner)}", again=again)
    try:
        audio = load_audio(pair.audio, speech=True)
        transcript = decoded(pair.text.read_bytes())[0]
        aligner = remembering(aligner_for(task.aligner, task.language), journal)
        alignment = aligner.align(audio.samples[:, 0], audio.rate, transcript)
        speaker = pair.out.parent.name
        write_atomic(pair.out, written(for_format(timing_of(alignment), task.format, speaker), task.format))
        journal.forget()
    except (PlosiveError, OSError) as error:
        return Row(pair.name, "failed", notes=str(error), seconds=round(time.monotonic() - started, 3))
    return _row(pair, key, alignment, time.monotonic() - started)


def _row(pair: Pair, key: str, alignment: Alignment, seconds: float) -> Row:
    phones = [phone for phone in alignment.phones if phone.label]
    mean = sum(phone.confidence for phone in phones) / len(phones) if phones else 0.0
    return Row(
        pair.name, "done", str(pair.out), sum(bool(w.label) for w in alignment.words), len(phones), round(mean, 4),
        round(alignment.duration, 3), round(seconds, 3), " ".join(alignment.notes), key)


def _beside(audio: Path, suffix: str) -> Path | None:
    for spelled in (suffix, suffix.upper()):
        path = audio.with_suffix(spelled)
        if path.is_file():
            return path
    return None


def _sweep(outs: Iterable[Path]) -> None:
    """Take away what a killed run left beside results: drafts of files that were never put in place."""
    folders: dict[Path, set[str]] = {}
    for out in outs:
        folders.setdefault(out.parent, set()).add(out.name)
    for folder, names in folders.items():
        for draft in folder.iterdir() if folder.is_dir() else ():
            if draft.name.startswith(".") and draft.stem[1:] in names and draft.suffix != ENDING:
                with contextlib.suppress(OSError):
                    draft.unlink()
