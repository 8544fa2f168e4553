"""The name cards of the built-in aligners: light, so that listing plug-ins loads no decoder."""

from __future__ import annotations

from inference.api import Spec

POCKETSPHINX = Spec(
    id="pocketsphinx",
    kind="aligner",
    title="PocketSphinx (US English, offline)",
    version="1",
    licence="BSD-2-Clause",
    factory="inference.speech.align:PocketsphinxAligner",
    details={"language": "en-US", "model": "en-us PTM of the pocketsphinx wheel", "dictionary": "CMUdict, g2p-en"},
)

CTC = Spec(
    id="ctc",
    kind="aligner",
    title="CTC phoneme model from a folder (wav2vec2)",
    version="2",
    licence="the model's own",
    factory="inference.speech.ctc:CtcAligner",
    details={"weights": "not included: give the folder as ctc:FOLDER"},
)

WHISPER = Spec(
    id="whisper",
    kind="aligner",
    title="Whisper from a folder (also without a transcript)",
    version="1",
    licence="the model's own",
    factory="inference.speech.whisper:WhisperAligner",
    details={"weights": "not included: give the folder as whisper:FOLDER"},
)
