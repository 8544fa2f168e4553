"""Kills editors at random moments and measures what recovery lacks: run by `test_killed`, in a process of its own.

The process loads everything once and forks a hundred, in batches that run side by side. Each makes random edits
through a session and keeps them as an open project does, and writes down when it committed which; it is ended by
SIGKILL, wherever it is. Prints the seconds lost, one line each.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import threading
import time
from pathlib import Path

from msgspec.structs import replace

from app.document import edits
from app.document.edits import Edited
from app.document.model import Project
from app.io import options
from app.io import project as project_io
from app.io.arrays import ArrayStore
from app.io.autosave import Autosave
from app.services.bench_project import bench_project
from app.session import Session

KILLED = 100
AT_ONCE = 25
LONGEST_S = 3.0


def any_edit(project: Project, dice: random.Random) -> Project:
    """The project after an edit that was not refused, and a count in its note."""
    track = project.track("face")[1]
    phoneme = dice.choice(list(track.phonemes))
    outcome = dice.choice([
        lambda: edits.move_boundary(project, "face", "phonemes", phoneme.id, "end",
                                    phoneme.end + dice.randrange(-50_000, 50_000),
                                    mode=dice.choice(["overwrite", "push", "shift"])),
        lambda: edits.add_key(project, "face", "jaw", dice.randrange(20_000_000), dice.random()),
        lambda: edits.add_marker(project, "shot", dice.randrange(20_000_000), "here"),
        lambda: edits.split(project, "face", "phonemes", phoneme.id, (phoneme.start + phoneme.end) // 2),
        lambda: edits.relabel(project, "face", "phonemes", phoneme.id, "M"),
    ])()  # fmt: skip
    after = outcome.project if isinstance(outcome, Edited) else project
    return replace(after, note=str(int(project.note or "0") + 1))


def edit_until_killed(folder: Path, log: int, seed: int) -> None:
    """Edits on this thread; a second one keeps them, as often as the program does."""
    dice = random.Random(seed)
    session = Session(project_io.load(folder))
    saves = Autosave(folder)

    def keep() -> None:
        kept = session.project
        while True:
            time.sleep(options.AUTOSAVE_S.default * 0.9)
            if session.project is not kept:
                kept = session.project
                saves.write(kept)

    threading.Thread(target=keep, daemon=True).start()
    while True:
        session.swap(any_edit(session.project, dice))
        os.write(log, f"{session.project.note} {time.time()}\n".encode())
        time.sleep(dice.uniform(0.005, 0.06))


def lost(folder: Path, killed_at: float) -> float:
    """Seconds from the first edit that recovery lacks to the end."""
    lines = [line.split() for line in (folder / "log").read_text().splitlines() if line.count(" ") == 1]
    newest = Autosave(folder).newest()
    found = project_io.load(folder, None if newest is None else newest[0])
    have = int(found.note or "0")
    assert have <= len(lines) + 1
    missing = [float(when) for number, when in lines if int(number) > have]
    return killed_at - missing[0] if missing else 0.0


def main(tmp_path: Path) -> None:
    """Kill them all."""
    first = tmp_path / "first"
    project_io.save(bench_project(20.0, 250, 40, 5), first, ArrayStore(first))
    dice = random.Random(5)
    for batch in range(0, KILLED, AT_ONCE):
        running: list[tuple[float, int, Path]] = []
        for number in range(batch, batch + AT_ONCE):
            folder = tmp_path / str(number)
            shutil.copytree(first, folder)
            log = os.open(folder / "log", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
            child = os.fork()
            if child == 0:
                try:
                    edit_until_killed(folder, log, number)
                finally:
                    os._exit(1)
            os.close(log)
            running.append((time.time() + dice.uniform(0.05, LONGEST_S), child, folder))
        for when, child, folder in sorted(running):
            time.sleep(max(when - time.time(), 0))
            killed_at = time.time()
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            assert os.WIFSIGNALED(status), f"process {folder.name} ended by itself: {status}"
            sys.stdout.write(f"{lost(folder, killed_at)}\n")
            shutil.rmtree(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
