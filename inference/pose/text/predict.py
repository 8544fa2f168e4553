"""Poses from phones by the learned network, with a recording, without, or with one over part of the line.

Poses come in the speaker's own units as everywhere; the contact rules have the last word. The network runs on the CPU
on one thread, a few milliseconds a second of speech, and only on the windows that are asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inference.api import F32, F64, Interval
from inference.pose.model import SpeakerModel
from inference.pose.predict import RulesPredictor, within_span
from inference.pose.sound import Sound
from inference.pose.text import tokens


class TextPredictor(RulesPredictor):
    """Text2Lip, small. Rows of `sound.mel` that are NaN count as not recorded."""

    reach = tokens.REACH

    def __init__(self, model: SpeakerModel | None = None) -> None:
        """The network of this speaker (`SpeakerModel.network`), or the one that comes with Plosive."""
        super().__init__(model)
        from inference.pose.text.weights import from_bytes, shipped

        self.net, self.known = from_bytes(self.model.network) if self.model.network else shipped()

    def _free(self, phones: Sequence[Interval], times: F64, sound: Sound | None) -> F64:
        return within_span(infer(self.net, self.known, phones, times, sound))


def infer(
    net: object, known: frozenset[str], phones: Sequence[Interval], times: F64, sound: Sound | None
) -> F64:
    """(N, 12) poses at `times` as the network gives them."""
    import torch

    from inference.pose.text.network import TextToLips, tensors

    assert isinstance(net, TextToLips)
    windows = tokens.middles(times)
    batch = tensors(tokens.read(phones, windows, sound, known))
    with torch.inference_mode():
        pose: F32 = net(batch, batch.heard)[0].numpy()
    return tokens.joined(windows, np.asarray(pose, np.float32), times)
