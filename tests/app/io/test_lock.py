import errno
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.io.lock import ProjectLock
from inference.errors import PlosiveError


@pytest.fixture
def written(tmp_path):
    def write(**values):
        who = {"host": socket.gethostname(), "pid": 1, "user": "ann", "time": "2026-01-02T10:00:00"}
        (tmp_path / "lock.json").write_text(json.dumps(who | values), "utf-8")
        return ProjectLock(tmp_path)

    return write


def test_a_lock_says_who_and_goes_when_released(tmp_path):
    lock = ProjectLock(tmp_path)
    lock.acquire()
    who = json.loads((tmp_path / "lock.json").read_text("utf-8"))
    assert (who["host"], who["pid"]) == (socket.gethostname(), os.getpid())
    assert {"user", "time", "started"} <= set(who)
    lock.release()
    assert list(tmp_path.iterdir()) == []
    lock.release()


def test_the_same_program_cannot_open_it_twice(tmp_path):
    with ProjectLock(tmp_path):
        second = ProjectLock(tmp_path)
        with pytest.raises(PlosiveError, match=r"is open in another Plosive.*Close it there"):
            second.acquire()
        second.release()
        assert (tmp_path / "lock.json").exists()
    with ProjectLock(tmp_path):
        assert (tmp_path / "lock.json").exists()


def test_another_living_program_keeps_it_and_a_dead_one_does_not(tmp_path):
    script = (
        "from app.io.lock import ProjectLock\n"
        f"ProjectLock({str(tmp_path)!r}).acquire(); print('held', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(PlosiveError, match=f"process {other.pid} on"):
            ProjectLock(tmp_path).acquire()
        other.kill()
        other.wait()
    assert (tmp_path / "lock.json").exists()
    lock = ProjectLock(tmp_path)
    lock.acquire()
    assert json.loads((tmp_path / "lock.json").read_text("utf-8"))["pid"] == os.getpid()
    lock.release()


def test_another_host_cannot_be_checked(written):
    with pytest.raises(PlosiveError, match=r"user ann, process 1 on elsewhere, since 2026.*delete lock\.json"):
        written(host="elsewhere").acquire()


def test_a_process_number_given_out_again_is_no_holder(written, tmp_path):
    with written(pid=os.getpid(), started=1):
        assert json.loads((tmp_path / "lock.json").read_text("utf-8"))["pid"] == os.getpid()
    if Path("/proc/1/stat").exists():
        with written(pid=1, started=-1):
            assert json.loads((tmp_path / "lock.json").read_text("utf-8"))["pid"] == os.getpid()


def test_our_own_number_without_a_start_is_no_holder_either(written, monkeypatch):
    monkeypatch.setattr("app.io.lock._started", lambda pid: None)
    with written(pid=os.getpid()) as lock:
        assert lock.path.exists()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"host": 1}'])
def test_an_unreadable_lock_is_waited_for_then_taken(tmp_path, content):
    path = tmp_path / "lock.json"
    path.write_text(content)
    with pytest.raises(PlosiveError, match="just being opened"):
        ProjectLock(tmp_path).acquire()
    os.utime(path, (1, 1))
    with ProjectLock(tmp_path):
        assert json.loads(path.read_text("utf-8"))["pid"] == os.getpid()


def test_a_read_only_folder(tmp_path, monkeypatch):
    def broken(*args, **kwargs):
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr("app.io.lock.os.open", broken)
    with pytest.raises(PlosiveError, match=r"read-only.*Copy the project"):
        ProjectLock(tmp_path).acquire()
