"""The card of a network's file is read and rewritten without torch; the weights stay bit for bit."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from inference.errors import PlosiveError
from inference.training.card import about_of, card_of, with_about
from inference.training.checkpoint import from_bytes, to_bytes
from inference.training.network import Editor, Size

SIZE = Size(side=32, stem=8, widths=(8,), finish=4, views=1)


def test_a_card_says_more_and_the_weights_stay():
    net = Editor(SIZE)
    data = to_bytes(net, {"steps": 4, "worth": 0.25})
    more = with_about(data, licence="MIT", title="Ännä")
    assert about_of(more) == {"steps": 4, "worth": 0.25, "licence": "MIT", "title": "Ännä"}
    assert card_of(more)["sha256"] == card_of(data)["sha256"]
    back, about = from_bytes(more)
    assert about["title"] == "Ännä"
    assert all(torch.equal(a, b) for a, b in zip(back.state_dict().values(), net.state_dict().values()))


@pytest.mark.parametrize("data", [b"", b"not a file", b"\xff" * 64, (2).to_bytes(8, "little") + b"{}",
                                  (10**9).to_bytes(8, "little") + b"{}"])
def test_what_is_no_card_is_said(data):
    with pytest.raises(PlosiveError, match="no editor network"):
        card_of(data)


def test_reading_a_card_needs_no_torch():
    code = "import sys, inference.training.card; print('torch' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"
