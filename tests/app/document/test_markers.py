import pytest

from app.document.changes import diff
from app.document.edits import Refused, add_marker, move_marker, relink, remove_markers, set_marker
from app.document.time import Span

MS = 1000


def marks(project):
    return [(m.time // MS, m.text, m.colour) for m in project.shots[0].markers]


def test_markers_are_in_order_and_told_about(project, done):
    after = done(project, add_marker(project, "shot", 900 * MS, " the look "))
    after = done(after, add_marker(after, "shot", 100 * MS, "", "red"))
    assert marks(after) == [(100, "", "red"), (900, "the look", "yellow")]
    changes = diff(project, after)
    assert changes.flags == {"markers"} and not changes.tracks
    assert changes.spans == (Span(100 * MS, 100 * MS + 1), Span(900 * MS, 900 * MS + 1))


def test_moving_changing_and_removing(project, done):
    project = add_marker(project, "shot", 100 * MS).project
    project = add_marker(project, "shot", 500 * MS, "b").project
    first, second = (m.id for m in project.shots[0].markers)
    after = done(project, move_marker(project, "shot", first, 700 * MS))
    assert [m.id for m in after.shots[0].markers] == [second, first]
    assert marks(done(project, move_marker(project, "shot", second, 10**12)))[-1] == (1999, "b", "yellow")
    after = done(project, set_marker(project, "shot", second, text="c", colour="blue"))
    assert marks(after)[1] == (500, "c", "blue")
    assert set_marker(project, "shot", second, text="b").project is project
    assert marks(done(project, remove_markers(project, "shot", [first, second]))) == []


def test_what_is_refused(project):
    project = add_marker(project, "shot", 100 * MS).project
    again = Refused("There is another marker at that time.")
    assert add_marker(project, "shot", 100 * MS) == again
    assert add_marker(project, "shot", 5, colour="pink") == Refused("There is no marker colour “pink”.")
    gone = Refused("This marker is no longer there.")
    assert move_marker(project, "shot", "nobody", 5) == remove_markers(project, "shot", ["nobody"]) == gone
    other = add_marker(project, "shot", 200 * MS).project
    assert move_marker(other, "shot", other.shots[0].markers[0].id, 200 * MS) == again


@pytest.mark.parametrize(("duration_ms", "left"), [(150, [(100, "", "yellow")]), (100, [])])
def test_a_shorter_film_drops_markers_behind_its_end(project, build, done, duration_ms, left):
    project = add_marker(project, "shot", 100 * MS).project
    shorter = build([("", [("", 0, duration_ms)])], duration_ms).shots[0].media
    assert marks(done(project, relink(project, "shot", shorter))) == left
