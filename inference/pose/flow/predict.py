"""Poses by the flow: what the network says of this speaker, sealed by the contact rules.

Poses come in the speaker's own units. The network runs on the CPU, on the windows that are asked for; what it says of
a moment depends on phones within `slots.REACH` s and on nothing else, so an edit renders again no more than it must.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from inference.api import F64, Interval
from inference.pose.deep import Listener
from inference.pose.flow import seal, slots
from inference.pose.model import SpeakerModel
from inference.pose.predict import within_span
from inference.pose.sound import Sound

if TYPE_CHECKING:
    from inference.pose.flow.solve import Sampling


class FlowPredictor(seal.SealedPredictor):
    """Conditional flow matching, small. Rows of `sound.mel` that are NaN count as not recorded."""

    reach = slots.REACH + seal.AROUND

    def __init__(self, model: SpeakerModel | None = None, how: Sampling | None = None) -> None:
        """The network of this speaker (`SpeakerModel.flow`), or the one that comes with Plosive; `how` it is asked."""
        super().__init__(model)
        from inference.pose.flow.solve import Sampling
        from inference.pose.flow.weights import from_bytes, shipped_bytes

        self.source = None if self.model.units is None else self.model.units.spread()
        self.net, self.how = from_bytes(self.model.flow or shipped_bytes()), how or Sampling()

    @property
    def listener(self) -> Listener | None:
        """The speech model whose features the network wants to hear (`Sound.deep`); None for none."""
        return self.net.listener

    def _free(self, phones: Sequence[Interval], times: F64, sound: Sound | None) -> F64:
        from inference.pose.flow.solve import poses

        return within_span(poses(self.net, phones, times, sound, self.source, self.how))


class HearingPredictor(FlowPredictor):
    """The flow, for whom a dubbed face's recording is fetched wherever its poses are predicted (`hears`)."""

    hears = True
