"""Papagayo projects (.pgo): voices of phrases of words of phonemes, on whole frames.

Each voice gives three tiers, phrases, words and phonemes (Papagayo's shape names). A phoneme lasts until the next one
of its word or the end of the word; the end frame of a word or phrase is its last frame. Kept: the path of the sound.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from fractions import Fraction

from app.interchange.model import Mark, MarkTier, Timing, extra, with_extra
from app.interchange.text import Malformed, checked, decoded, encoded, one_line, whole

HEAD = "lipsync version 1"
MANY = 1_000_000
REST = "rest"


class _Lines:
    """The file line by line."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self.number = 0

    def text(self, what: str) -> str:
        if self.number >= len(self._lines) or (self.number == len(self._lines) - 1 and not self._lines[-1]):
            raise Malformed(self.number, f"the file ends where {what} was expected")
        self.number += 1
        return self._lines[self.number - 1].strip()

    def count(self, what: str) -> int:
        value = whole(self.text(what), self.number, what)
        if not 0 <= value <= MANY:
            raise Malformed(self.number, f"{value} is no {what}")
        return value


def read(data: bytes) -> Timing:
    """A Papagayo project."""
    text, how = decoded(data)
    lines = _Lines(text)
    if lines.text("its first line") != HEAD:
        raise Malformed(1, f"a Papagayo project begins with “{HEAD}”", "Choose a .pgo file")
    how = with_extra(how, sound=lines.text("the path of the sound"))
    fps = lines.count("frame rate")
    if not 1 <= fps <= 1000:
        raise Malformed(lines.number, f"{fps} is no frame rate")
    frames = lines.count("number of frames")
    tiers = [tier for _ in range(lines.count("number of voices")) for tier in _voice(lines, fps)]
    return Timing(tuple(tiers), _us(frames, fps, 0), f"{fps}/1", extra=how)


def _voice(lines: _Lines, fps: int) -> list[MarkTier]:
    name = lines.text("the name of a voice")
    text = lines.text("the text of a voice")
    phrases: list[Mark] = []
    words: list[Mark] = []
    phonemes: list[Mark] = []
    for _ in range(lines.count("number of phrases")):
        label = lines.text("the text of a phrase")
        start, end = (whole(lines.text(w), lines.number, w) for w in ("first frame", "last frame"))
        phrases.append(_mark(start, end, label, fps, lines.number))
        for _ in range(lines.count("number of words")):
            fields = lines.text("a word").split()
            if len(fields) != 4:
                raise Malformed(lines.number, "a word is its text, first frame, last frame and number of phonemes")
            start, end, count = (whole(f, lines.number, "frame") for f in fields[1:])
            if not 0 <= count <= MANY:
                raise Malformed(lines.number, f"{count} is no number of phonemes")
            words.append(_mark(start, end, fields[0], fps, lines.number))
            phonemes += _phonemes(lines, count, words[-1].end, fps)
    kept = (("text", text),) if text else ()
    return [
        MarkTier(f"{name} - phrases", tuple(phrases), extra=kept), MarkTier(f"{name} - words", tuple(words)),
        MarkTier(f"{name} - shapes", tuple(phonemes))]


def _phonemes(lines: _Lines, count: int, end: int, fps: int) -> list[Mark]:
    found: list[tuple[int, str]] = []
    for _ in range(count):
        fields = lines.text("a phoneme").split()
        if len(fields) != 2:
            raise Malformed(lines.number, "a phoneme is its frame and its shape")
        at = _us(whole(fields[0], lines.number, "frame"), fps, lines.number)
        if found and at < found[-1][0]:
            raise Malformed(lines.number, "a phoneme begins before the one above it")
        found.append((at, fields[1]))
    ends = [*(at for at, _ in found[1:]), end][: len(found)]
    return [Mark(at, max(b, at), shape) for (at, shape), b in zip(found, ends, strict=True)]


def write(timing: Timing) -> bytes:
    """A Papagayo project: voices from tiers called “NAME - words” and so on; one voice where tiers have other names."""
    rate = Fraction(timing.rate or "24")
    fps = max(round(rate), 1)
    voices: dict[str, dict[str, MarkTier]] = {}
    for tier in timing.tiers:
        name, dash, kind = tier.name.rpartition(" - ")
        voices.setdefault(name if dash else "Voice 1", {})[kind if dash else tier.name] = tier
    lines = [HEAD, extra(timing.extra, "sound"), str(fps), str(_frame(timing.length, fps)), str(len(voices))]
    for name, tiers in voices.items():
        lines += _written_voice(name, tiers, fps)
    return encoded("\n".join(lines) + "\n", timing.extra)


def _written_voice(name: str, tiers: dict[str, MarkTier], fps: int) -> list[str]:
    words = sorted((m for m in tiers.get("words", MarkTier("")).marks if m.label), key=lambda m: m.start)
    shapes = [m for m in tiers.get("shapes", MarkTier("")).marks if m.label]
    words, spoken = _in_words(words, shapes)
    phrases = list(tiers.get("phrases", MarkTier("")).marks)
    if not phrases and words:
        phrases = [Mark(words[0].start, max(w.end for w in words), " ".join(w.label for w in words))]
    said = "|".join(p.label for p in phrases)
    text = extra(tiers["phrases"].extra, "text", said) if "phrases" in tiers else said
    out = [f"\t{one_line(name)}", f"\t{one_line(text)}", f"\t{len(phrases)}"]
    # a phrase holds the words that begin from its start to the next one's; the first also those before it
    firsts = [0, *(bisect_left(words, p.start, key=lambda w: w.start) for p in phrases[1:]), len(words)]
    for k, phrase in enumerate(phrases):
        inside = range(firsts[k], firsts[k + 1])
        first, last = _frames(phrase, fps)
        out += [f"\t\t{one_line(phrase.label)}", f"\t\t{first}", f"\t\t{last}", f"\t\t{len(inside)}"]
        for number in inside:
            cues = _once_a_frame([(_frame(s.start, fps), s.label) for s in spoken[number]])
            first, last = _frames(words[number], fps)
            label = "_".join(words[number].label.split()) or "-"
            out.append(f"\t\t\t{label} {first} {last} {len(cues)}")
            out += [f"\t\t\t\t{frame} {'_'.join(shape.split())}" for frame, shape in cues]
    return out


def _in_words(words: list[Mark], shapes: list[Mark]) -> tuple[list[Mark], list[list[Mark]]]:
    """Words with the shapes whose middle they hold; shapes that no word holds get a word called "-" of their own."""
    lone: list[Mark] = []
    held: list[tuple[Mark, Mark]] = []
    for shape in shapes:
        k = bisect_right(words, (shape.start + shape.end) // 2, key=lambda w: w.start) - 1
        if k >= 0 and (shape.start + shape.end) // 2 < words[k].end:
            held.append((words[k], Mark(max(shape.start, words[k].start), shape.end, shape.label)))
        elif shape.label != REST:
            if lone and lone[-1].end == shape.start and not _starts_within(words, lone[-1].start, shape.end):
                lone[-1] = Mark(lone[-1].start, shape.end, "-")
            else:
                lone.append(Mark(shape.start, shape.end, "-"))
            held.append((lone[-1], shape))
    line = sorted((*words, *lone), key=lambda w: w.start)
    at = {word.start: k for k, word in enumerate(line)}
    inside: list[list[Mark]] = [[] for _ in line]
    for word, shape in held:
        inside[at[word.start]].append(shape)
    return line, inside


def _starts_within(words: list[Mark], start: int, end: int) -> bool:
    return bisect_left(words, end, key=lambda w: w.start) > bisect_right(words, start, key=lambda w: w.start)


def _once_a_frame(cues: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """One shape a frame: the last that begins there is what is seen longest."""
    return list(dict(cues).items())


def _frames(mark: Mark, fps: int) -> tuple[int, int]:
    first = _frame(mark.start, fps)
    return first, max(_frame(mark.end, fps) - 1, first)


def _mark(first: int, last: int, label: str, fps: int, line: int) -> Mark:
    if last < first:
        raise Malformed(line, f"frame {last} comes before frame {first}")
    return Mark(_us(first, fps, line), _us(last + 1, fps, line), label)


def _frame(us: int, fps: int) -> int:
    return round(us * fps / 1e6)


def _us(frame: int, fps: int, line: int) -> int:
    return checked(frame * 1e6 / fps, line)

