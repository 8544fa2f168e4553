import pytest

from app.document.edits import add_key, insert
from app.document.model import FaceTrack, MediaInfo, MediaRef, Project, Shot
from app.document.time import Span
from app.session import PREVIEW, Session

MS = 1000


@pytest.fixture
def project():
    info = MediaInfo(rate="25/1", frames=50, duration=2_000_000)
    shot = Shot(id="shot", media=MediaRef(path="a.mp4", info=info), tracks=(FaceTrack(id="face", name="Anna"),))
    return Project(id="p", name="Talk", shots=(shot,))


@pytest.fixture
def rested(project):
    return insert(project, "face", "rests", 100 * MS, 200 * MS).project


@pytest.fixture
def session(project):
    return Session(project)


@pytest.fixture
def told(session):
    changes = []
    session.observe(changes.append)
    return changes


def test_swap_commits_and_tells_what_changed(session, told, rested):
    session.swap(rested, "edit")
    assert session.project is rested and session.shown is rested
    (change,) = told
    assert (change.flags, change.who) == (frozenset({"rests"}), "edit")
    assert change.spans == (Span(100 * MS, 200 * MS),)
    assert change.tracks == frozenset({"face"})


def test_a_preview_is_seen_but_not_committed(session, told, project, rested):
    session.preview(rested)
    assert session.project is project and session.shown is rested and session.saved
    session.preview(None)
    assert session.shown is project
    assert [(c.who, c.flags) for c in told] == [(PREVIEW, frozenset({"rests"}))] * 2


def test_committing_what_was_previewed_is_told(session, told, rested):
    session.preview(rested)
    session.swap(rested, "edit")
    assert [c.who for c in told] == [PREVIEW, "edit"]
    assert told[1].flags == frozenset({"rests"})
    assert session.shown is rested


def test_committing_something_else_than_was_previewed_tells_both(session, told, project, rested):
    session.preview(rested)
    session.swap(add_key(project, "face", "jaw", 900 * MS, 0.5).project, "edit")
    assert told[-1].flags == frozenset({"rests", "pose"})
    assert any(s.start <= 100 * MS and s.end >= 200 * MS for s in told[-1].spans)
    assert any(s.start <= 900 * MS < s.end for s in told[-1].spans)


def test_nothing_changed_tells_nobody(session, told, project):
    session.swap(project)
    session.preview(None)
    session.preview(project)
    assert told == []


def test_saved_follows_the_snapshots(session, project, rested):
    assert session.saved
    session.swap(rested)
    assert not session.saved
    session.swap(project, "undo")
    assert session.saved
    session.swap(rested)
    session.mark_saved()
    assert session.saved
    session.swap(project, "undo")
    assert not session.saved
    session.mark_saved(rested)
    assert not session.saved
    session.swap(rested, "redo")
    assert session.saved
    session.mark_unsaved()
    assert not session.saved


def test_who_forgets_hears_nothing_even_in_the_midst(session, rested, project):
    heard = []

    def once(change):
        heard.append(change)
        session.forget(once)

    session.observe(once)
    session.swap(rested)
    session.swap(project)
    assert len(heard) == 1
