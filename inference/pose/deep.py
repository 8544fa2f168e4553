"""What a speech model of the user's own makes of a recording (wav2vec2 and its kin, from a folder): features for the
flow.

Such models tell phones apart best about two thirds of the way up, whether they were ever taught any text or not
(Pasad, Chou and Livescu 2021). A recording is heard in pieces cut in pauses, each with a little of its neighbours;
pieces are remembered. Nothing is fetched, and weights are read from safetensors only.
"""

from __future__ import annotations

import hashlib
import itertools
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from inference.api import F32, F64, Forgetful, Memory, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.pose.sound import DEEP_HOP
from inference.speech import activity
from inference.speech.kept import read_back, written_down
from inference.speech.weights import loaded

KINDS = ("wav2vec2", "hubert", "wavlm", "data2vec-audio", "unispeech", "unispeech-sat", "wav2vec2-conformer", "sew")
DEPTH = 2 / 3
PIECE_S = 20.0
AROUND_S = 0.5  # heard of a piece's neighbours
REMEDY = "Give the folder of a wav2vec2-like model: config.json, preprocessor_config.json, model.safetensors"


@dataclass(frozen=True, slots=True)
class Listener:
    """Which speech model a network was taught with: where it was, and a hash of its files."""

    folder: str
    hash: str


def fingerprint(folder: Path) -> str:
    """Hash of a folder's weights and settings. Raises PlosiveError when there are none."""
    files = sorted([*folder.glob("*.safetensors"), *folder.glob("*config.json")]) if folder.is_dir() else []
    if not any(path.suffix == ".safetensors" for path in files):
        raise PlosiveError(f"There is no speech model in {folder}", REMEDY)
    digest = hashlib.sha256()
    try:
        for path in files:
            with path.open("rb") as file:
                digest.update(f"{path.name}\0{hashlib.file_digest(file, 'sha256').hexdigest()}\0".encode())
    except OSError as error:
        raise PlosiveError(f"The model in {folder} cannot be read: {error}", REMEDY) from error
    return digest.hexdigest()


def found_again(listener: Listener) -> Path:
    """The folder of the model that a network was taught with. Raises PlosiveError when it is gone or another one."""
    folder = Path(listener.folder)
    remedy = "Put it back, or choose a predictor that does not hear, or run “plosive learn” again"
    if not folder.is_dir():
        gone = f"The speech model that this face's flow was taught with is not in {folder} any more"
        raise PlosiveError(gone, remedy)
    if fingerprint(folder) != listener.hash:
        raise PlosiveError(f"In {folder} is another speech model than this face's flow was taught with", remedy)
    return folder


class SpeechModel:
    """A model, loaded. `size`: numbers of each row."""

    def __init__(self, folder: Path) -> None:
        """Raises PlosiveError when the folder holds no such model, or a damaged one."""
        self.hash = fingerprint(folder)
        self._model, self._extract = loaded(
            folder, "speech model", KINDS, "AutoModel", ("AutoFeatureExtractor",), REMEDY, use_safetensors=True)
        config = self._model.config
        self.size = int(config.hidden_size)
        self.layer = round(DEPTH * int(config.num_hidden_layers))
        self._hop = math.prod(config.conv_stride)
        field = 1
        for kernel, stride in zip(reversed(config.conv_kernel), reversed(config.conv_stride), strict=True):
            field = (field - 1) * stride + kernel
        self._middle = field / 2  # samples from a frame's first to its middle

    def listen(
        self, samples: F32, rate: int, memory: Memory = Forgetful(), *,  # noqa: B008
        progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> F32:
        """(K, size) rows at (k + 0.5) * DEEP_HOP s of a recording (n,), each column with mean 0 and deviation 1."""
        sound = activity.resample(np.asarray(samples, np.float32), rate)
        rows = round(len(sound) / activity.RATE / DEEP_HOP)
        out = np.zeros((rows, self.size), np.float32)
        edges = activity.cuts(sound, PIECE_S)
        for start, end in itertools.pairwise(edges):
            token.check()
            progress(start, edges[-1], "Listening")
            first, last = round(start / DEEP_HOP), min(round(end / DEEP_HOP), rows)
            if last <= first:
                continue
            made = read_back(memory.recall(name := f"deep {start:.3f} {end:.3f}"), self.size)
            if made is None or len(made) != last - first:
                made = self._piece(sound, (np.arange(first, last) + 0.5) * DEEP_HOP)
                memory.keep(name, written_down(made))
            out[first:last] = made
        return np.asarray((out - out.mean(axis=0)) / np.maximum(out.std(axis=0), 1e-3), np.float32)

    def _piece(self, sound: F32, at: F64) -> F32:
        """Rows at these times (s) of a recording at `activity.RATE`."""
        import torch

        low = max(int((at[0] - AROUND_S) * activity.RATE), 0)
        piece = sound[low : int((at[-1] + AROUND_S) * activity.RATE) + 1]
        least = int(2 * self._middle) + self._hop
        piece = np.pad(piece, (0, max(least - len(piece), 0)))
        heard = self._extract(piece, sampling_rate=activity.RATE, return_tensors="pt")
        with torch.inference_mode():
            states = self._model(heard.input_values, output_hidden_states=True).hidden_states
        rows = states[self.layer][0].float().numpy()
        times = (low + np.arange(len(rows)) * self._hop + self._middle) / activity.RATE
        place = np.clip(np.interp(at, times, np.arange(len(rows))), 0, len(rows) - 1)
        left = np.minimum(place.astype(np.int64), max(len(rows) - 2, 0))
        part = (place - left)[:, None].astype(np.float32)
        return np.asarray(rows[left] * (1 - part) + rows[np.minimum(left + 1, len(rows) - 1)] * part, np.float32)
