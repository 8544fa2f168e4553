"""Alignment by a Whisper model from a local folder: words where its cross-attention says they were heard.

Whisper takes half a minute at a time: longer recordings are cut in pauses, and what it recognises in each piece tells
which words of the transcript belong there. Then it is made to write those words, and the attention it pays while
doing so gives their times (`attention`). Of phones it knows nothing: inside each word the bundled aligner places them.
Without a transcript the words that are recognised are aligned. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import numpy as np

from inference.api import F32, Alignment, Forgetful, Interval, Memory, NeverCancelled, Progress, Token, silent
from inference.errors import PlosiveError
from inference.speech import activity, attention, languages
from inference.speech.align import wanted
from inference.speech.ctc import filled, usual
from inference.speech.kept import tier_packed, tier_unpacked
from inference.speech.local import Anchor, realign
from inference.speech.weights import loaded

INSIDE = "Words were placed by Whisper, the phonemes inside them by the bundled aligner"
RECOGNISED = "Recognised by Whisper: check the words"
PIECE_S = 28.0
_REMEDY = "Give the folder of a Whisper model: config.json, model.safetensors, vocab.json, preprocessor_config.json"
_HOLD_S = 0.02  # one frame of attention: the bundled aligner may move a word's start by no more
_TOKENS_PER_S = 15  # more is a model that goes round in circles
_UNSPACED = ("ja", "zh")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A word (its place among those typed): seconds in its piece, and how probable Whisper finds it there."""

    word: int
    start: float
    end: float
    probability: float


class WhisperAligner:
    """Aligner over a Whisper model in a folder (transformers' layout)."""

    recognises = True
    """An empty transcript is allowed: what is recognised is aligned."""

    def __init__(self, folder: str = "", language: str = "en") -> None:
        """Raises PlosiveError when the folder holds no Whisper model, or one that does not know the language."""
        languages.phonemes(language)
        self.language = language
        self._model, self._extract, self._tokens = _load(Path(folder) if folder else None)
        self._prefix = self._start()
        config, generation = self._model.config, self._model.generation_config
        half = [(layer, head) for layer in range(config.decoder_layers // 2, config.decoder_layers)
                for head in range(config.decoder_attention_heads)]  # fmt: skip
        self._heads = getattr(generation, "alignment_heads", None) or half
        self._frame_s = self._extract.chunk_length / config.max_source_positions
        self._longest = int(config.max_target_positions)
        self.memory: Memory = Forgetful()

    def align(
        self, samples: F32, rate: int, transcript: str, *,
        pronunciations: dict[str, str] | None = None,
        progress: Progress = silent, token: Token = NeverCancelled(),  # noqa: B008
    ) -> Alignment:
        """See `inference.api.Aligner`. Without a transcript what is recognised is aligned."""
        sound = activity.audible(samples, rate)
        duration = len(samples) / rate
        edges = activity.cuts(sound, PIECE_S)
        pieces = [sound[int(a * activity.RATE) : int(b * activity.RATE)] for a, b in pairwise(edges)]
        heard, told = [""], []
        if len(pieces) > 1 or not transcript.strip():
            heard = []
            for start, piece in zip(edges, pieces):
                progress(start / 2, duration, "recognising")
                token.check()
                said_there = self.memory.recall(name := f"recognised {start:.2f}")
                if not isinstance(said_there, str):
                    self.memory.keep(name, said_there := self._recognised(piece, token))
                heard.append(said_there)
        if not transcript.strip():
            transcript, told = " ".join(filter(None, heard)), [RECOGNISED]
        if not transcript:
            raise PlosiveError("Whisper recognises no words in this recording", "Type what is said as the transcript")
        own = pronunciations or {}
        asked, typed, notes = wanted(self.language, transcript, own)
        said = [typed[number] for number in dict.fromkeys(word.typed for word in asked)]
        homes = attention.shared(said, [text.split() for text in heard], [len(piece) for piece in pieces])
        words: list[Interval] = []
        phones: list[Interval] = []
        for number, (start, piece) in enumerate(zip(edges, pieces)):
            token.check()
            progress((duration + start) / 2, duration, "aligning")
            mine = [k for k, home in enumerate(homes) if home == number]
            first = mine[0] if mine else 0
            tiers = _tiers_again(self.memory.recall(name := f"aligned {start:.2f} {first} {len(mine)}"))
            if tiers is None:
                tiers = self._piece(piece, [said[k] for k in mine], own, token)
                self.memory.keep(name, [tier_packed(tier) for tier in tiers])
            for out, tier in zip((words, phones), tiers):
                out += [replace(i, start=i.start + start, end=i.end + start) for i in tier]
        progress(duration, duration, "aligned")
        return Alignment(_joined(words, duration), _joined(phones, duration), duration, transcript,
                         (*told, *notes, INSIDE))  # fmt: skip

    def _piece(
        self, piece: F32, words: Sequence[str], own: dict[str, str], token: Token,
    ) -> tuple[tuple[Interval, ...], tuple[Interval, ...]]:
        """Words and phones of one piece, gapless."""
        if not words:
            silence = (Interval("", 0.0, len(piece) / activity.RATE),)
            return silence, silence
        placed = self._placed(piece, words)
        anchors = [Anchor(one.word, one.start, _HOLD_S) for one in placed]
        found = realign(
            piece, activity.RATE, words, anchors=anchors, pronunciations=own, language=self.language, token=token)
        return self._tiers(words, placed, found, own)

    def _tiers(
        self, words: Sequence[str], placed: Sequence[_Placed], found: Alignment, own: dict[str, str],
    ) -> tuple[tuple[Interval, ...], tuple[Interval, ...]]:
        """Words where Whisper puts them, each with the phones that were found of it, fitted in."""
        told = [word for word in found.words if word.label]
        matcher = SequenceMatcher(None, words, [word.label for word in told], autojunk=False)
        same = {b.a + k: told[b.b + k] for b in matcher.get_matching_blocks() for k in range(b.size)}
        tier: list[Interval] = []
        phones: list[Interval] = []
        for number, one in enumerate(placed):
            there = same.get(number)
            inside = [p for p in found.phones if there and p.label and there.start <= p.start < there.end]
            until = placed[number + 1].start if number + 1 < len(placed) else found.duration
            # where a word ends Whisper hardly knows: the bundled aligner says, up to the next word
            end = min(max(there.end, one.start + _HOLD_S), until) if there and inside else min(one.end, until)
            tier.append(Interval(words[number], one.start, end, one.probability))
            if not inside:
                inside = _spread(_usual_of(self.language, words[number], own))
            low, scale = inside[0].start, (end - one.start) / (inside[-1].end - inside[0].start)
            phones += [
                replace(p, start=one.start + (p.start - low) * scale, end=one.start + (p.end - low) * scale)
                for p in inside]
        return filled(tier, found.duration), filled(phones, found.duration)

    def _placed(self, piece: F32, words: Sequence[str]) -> list[_Placed]:
        """Where each word begins: the model is made to write them, and looks at each as it does."""
        import torch

        space = "" if self.language in _UNSPACED else " "
        written = [self._tokens(space + word, add_special_tokens=False).input_ids for word in words]
        text = [number for numbers in written for number in numbers]
        ids = [*self._prefix, *text]
        if len(ids) >= self._longest:
            raise PlosiveError("The transcript is longer than the recording", "Check that they belong together")
        with torch.inference_mode():
            out = self._model(
                input_features=self._features(piece), decoder_input_ids=torch.tensor([ids]), output_attentions=True)
        seconds = len(piece) / activity.RATE
        frames = max(round(seconds / self._frame_s), 1)
        first = len(self._prefix) - 1  # what stands here writes the first token of the text
        looks = np.stack([out.cross_attentions[layer][0, head].float().numpy() for layer, head in self._heads])
        spans = attention.path(attention.evidence(looks[:, first:, :frames]))
        chances = torch.log_softmax(out.logits[0, first:-1].float(), dim=-1).numpy()
        sure = chances[np.arange(len(text)), text]
        quiet = activity.pauses(piece)
        placed, at = [], 0
        for number, numbers in enumerate(written):
            start, end = spans[at][0] * self._frame_s, spans[at + len(numbers) - 1][1] * self._frame_s
            late = [p.end for p in quiet if p.start <= start < p.end < end]  # the silence before a word is not its own
            chance = float(np.exp(sure[at : at + len(numbers)].mean()))
            placed.append(_Placed(number, late[0] if late else start, end, chance))
            at += len(numbers)
        return placed

    def _recognised(self, piece: F32, token: Token) -> str:
        """What the model hears in a piece: the likeliest token each time."""
        import torch

        end = int(self._model.config.eos_token_id)
        most = min(self._longest - len(self._prefix) - 1, int(_TOKENS_PER_S * len(piece) / activity.RATE) + 10)
        ids, past = list(self._prefix), None
        out: list[int] = []
        with torch.inference_mode():
            encoded = self._model.model.encoder(self._features(piece))
            while len(out) < most:
                token.check()
                asked = torch.tensor([ids])
                step = self._model(
                    encoder_outputs=encoded, decoder_input_ids=asked, past_key_values=past, use_cache=True)
                past, chances = step.past_key_values, step.logits[0, -1]
                chances[self._special] = -np.inf
                best = int(chances.argmax())
                if best == end:
                    break
                out.append(best)
                ids = [best]
        return " ".join(self._tokens.decode(out, skip_special_tokens=True).split())

    def _features(self, piece: F32) -> Any:
        made = self._extract(piece, sampling_rate=activity.RATE, return_tensors="pt")
        return made.input_features.to(self._model.dtype)

    def _start(self) -> list[int]:
        """The tokens that ask for this language as text without times."""
        known = self._tokens.get_vocab()
        names = ["<|startoftranscript|>", "<|notimestamps|>"]
        if "<|transcribe|>" in known and f"<|{self.language}|>" in known:
            names[1:1] = [f"<|{self.language}|>", "<|transcribe|>"]
        elif self.language != "en":
            raise PlosiveError(f"This Whisper model does not know the language “{self.language}”",
                               "Choose a multilingual model, or another aligner")  # fmt: skip
        if missing := [name for name in names if name not in known]:
            raise PlosiveError(f"The model's vocabulary has no {missing[0]}", _REMEDY)
        end = int(self._model.config.eos_token_id)
        self._special = [number for name, number in known.items() if name.startswith("<|") and number != end]
        return [known[name] for name in names]


def _tiers_again(kept: Any) -> tuple[tuple[Interval, ...], tuple[Interval, ...]] | None:
    """Words and phones of a piece as they were kept; None for nothing, or for what is none."""
    try:
        words, phones = kept
        return tier_unpacked(words), tier_unpacked(phones)
    except (TypeError, ValueError, IndexError):
        return None


def _load(folder: Path | None) -> tuple[Any, Any, Any]:
    """Model, feature extractor and tokenizer of a folder."""
    model, extract, tokens = loaded(
        folder, "Whisper", ("whisper",), "WhisperForConditionalGeneration",
        ("WhisperFeatureExtractor", "WhisperTokenizer"), _REMEDY, attn_implementation="eager")
    return model, extract, tokens


def _usual_of(language: str, word: str, own: dict[str, str]) -> list[str]:
    """The phones of a typed word as it is usually said."""
    return [label for asked in wanted(language, word, own)[0] for label in usual(asked)]


def _spread(labels: Sequence[str]) -> list[Interval]:
    """Phones of a word that was not found again, evenly; nobody is sure of them."""
    return [Interval(label, float(k), k + 1.0, 0.0) for k, label in enumerate(labels)]


def _joined(intervals: Sequence[Interval], duration: float) -> tuple[Interval, ...]:
    """Pieces' tiers as one: silence that goes on over a cut is one silence, the end is the recording's."""
    out: list[Interval] = []
    for still, group in groupby(intervals, lambda i: not i.label):
        many = list(group)
        out += [replace(many[0], end=many[-1].end)] if still else many
    out[-1] = replace(out[-1], end=duration)
    return tuple(out)
