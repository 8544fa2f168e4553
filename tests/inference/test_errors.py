"""What the system refuses is said in our words, so that it can be translated; what is rare in its own."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from inference.errors import system_reason


@pytest.mark.parametrize(("number", "said"), [
    (errno.ENOSPC, "the disk is full"), (errno.EACCES, "permission was denied"), (errno.ENOENT, "it is not there"),
    (errno.EIO, "the disk does not answer"), (errno.ESTALE, "the network disk does not answer"),
    (errno.EDOM, os.strerror(errno.EDOM)),
])
def test_a_reason_is_said(number: int, said: str) -> None:
    assert system_reason(OSError(number, os.strerror(number))) == said


def test_a_reason_of_real_life_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError) as caught:
        tmp_path.read_bytes()
    assert system_reason(caught.value) == "it is a folder"
    assert system_reason(ValueError("odd")) == "odd" and system_reason(OSError("no number")) == "no number"
