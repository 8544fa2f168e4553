"""What a size of network needs before it can be trained here: memory on a graphics card, an autoencoder of the user's.

Only the size that works in an autoencoder's latents needs either. What it takes is reckoned, not measured: six times
its weights (themselves, their average, the best, two moments, slopes) and half a gigabyte for each mouth of a batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.services import licences
from inference.errors import PlosiveError

if TYPE_CHECKING:
    from inference.training.loop import How
    from inference.training.network import Size

GB = 1 << 30
COPIES = 6
MOUTH = GB // 2
SMALL = 4 * GB
"""What needs less may be trained on the processor, however long that takes."""


@dataclass(frozen=True, slots=True)
class Autoencoder:
    """A folder that holds one. `licence` as its card or licence file says; "unknown" where they say nothing."""

    folder: Path
    weights: int
    per_place: int  # pixels of a latent place, in both directions
    licence: str
    commercial: bool

    @property
    def known(self) -> bool:
        """Whether its licence is written down."""
        return self.licence != licences.UNKNOWN


def weights_of(size: Size) -> int:
    """How many weights a size has; an autoencoder's are not counted."""
    import torch

    from inference.training.latent_network import LatentEditor
    from inference.training.latent_vae import Vae, VaeForm
    from inference.training.network import Editor

    with torch.device("meta"):  # counted, not made
        net = LatentEditor(size, Vae(VaeForm())) if size.latent else Editor(size)
        return sum(part.numel() for part in net.parameters())


def needed(size: Size, batch: int) -> int:
    """Bytes that a training takes, about."""
    return 4 * COPIES * weights_of(size) + MOUTH * batch


def lack(size: Size, name: str, batch: int) -> PlosiveError | None:
    """Why a size cannot be trained on this machine; None where it can."""
    import torch

    if not size.latent or (wanted := needed(size, batch)) < SMALL:
        return None
    if not torch.cuda.is_available():
        return PlosiveError(
            f"Size {name} needs a graphics card with about {wanted / GB:.0f} GB, and there is none here to train on",
            "Choose another size")
    free = torch.cuda.mem_get_info()[0]
    if free < wanted:
        return PlosiveError(
            f"Size {name} needs about {wanted / GB:.0f} GB on the graphics card, and {free / GB:.0f} GB are free",
            "Close what uses it, or choose another size")
    return None


def check(how: How) -> None:
    """Raise PlosiveError when a run cannot be made here, or its autoencoder may not be used."""
    from inference.training.network import size_named

    size = size_named(how.size)
    if not size.latent:
        return
    if not how.vae:
        raise PlosiveError(f"Size {how.size} works in the latents of an autoencoder", "Give the folder of one")
    licences.check(f"The autoencoder in {how.vae}", licences.of_folder(Path(how.vae)))
    if (why := lack(size, how.size, how.batch)) is not None:
        raise why


def autoencoder(folder: Path) -> Autoencoder:
    """Look into a folder: everything is read and put together once. Raises PlosiveError, also where its licence is not
    open enough."""
    from inference.training.latent_vae import load_vae

    vae = load_vae(folder)
    licence = licences.of_folder(folder)
    licences.check(f"The autoencoder in {folder}", licence)
    return Autoencoder(folder, sum(part.numel() for part in vae.parameters()), vae.form.factor, licences.short(licence),
                       licences.commercial(licence))
