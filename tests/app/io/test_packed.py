"""A packed project is the same project."""

import pytest
from msgspec.structs import replace

from app.document.model import Project
from app.io import codec
from app.services.bench_project import bench_project
from inference.errors import PlosiveError


def test_packed_or_written_a_project_is_the_same(project):
    for one in (project, Project(id="p", name="empty"), bench_project(60.0, 500, 40)):
        assert codec.decode(codec.packed(one)) == codec.decode(codec.encode(one)) == one
        assert codec.encode(codec.decode(codec.packed(one))) == codec.encode(one)


def test_a_name_that_is_no_text_is_refused(project):
    with pytest.raises(PlosiveError, match="which is no text"):
        codec.packed(replace(project, note="caf\udce9.mov"))
