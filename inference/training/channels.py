"""What goes into an editor network and what it says, as counts of channels: known without loading torch."""

from __future__ import annotations

POSE = 15  # numbers of a pose: 12 axes and the head's turn
OWN = 12  # more of them for a mask-free network: the plate's own axes, the head being the same
MADE = 6  # channels of what the exemplar renderer made: pixels 3, matte 1, shape 2
PLATE = 5  # more of them for a mask-free network, the plate as it is: pixels 3, shape of its mouth 2
QUICK = 8.0  # what a network says of keeping the plate counts so many times: or it would hardly learn to, in minutes
