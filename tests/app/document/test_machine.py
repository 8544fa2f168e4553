"""Any edits in any order: the document stays whole, undo gives back the very same values, changes are all told."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from app.document import edits
from app.document.changes import diff
from app.document.consistency import check
from app.document.edits import Edited, Refused
from app.document.ids import new_id
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Segment, Shot
from app.io import codec

DURATION = 3_000_000
LABELS = ("", "M", "AH0", "S", "OW1", "F")
TIERS = ("words", "phonemes", "rests", "keep")
times = st.integers(-100_000, DURATION + 100_000)
picks = st.integers(0, 10_000)
tiers = st.sampled_from(TIERS)
speech = st.lists(
    st.tuples(st.sampled_from(["", "one", "two", "three"]), st.lists(st.tuples(
        st.sampled_from(LABELS), st.integers(1, 300_000)), min_size=1, max_size=4)),
    max_size=8,
)  # fmt: skip


def spoken(plan, start=0):
    """Words and phonemes in a row, as an aligner would give them."""
    words, phonemes = [], []
    at = start
    for word, sounds in plan:
        begin = at
        for label, length in sounds:
            phonemes.append(Segment(id=new_id(), start=at, end=at + length, label=label))
            at += length
        words.append(Segment(id=new_id(), start=begin, end=at, label=word))
    return words, phonemes


def fresh() -> Project:
    info = MediaInfo(rate="25/1", frames=DURATION // 40_000, duration=DURATION)
    track = FaceTrack(id="face", name="Anna")
    return Project(
        id="p", name="Talk", shots=(Shot(id="shot", media=MediaRef(path="a.mp4", info=info), tracks=(track,)),)
    )


def segments(project):
    """Everything that has a place in time, as (tier, value, start, end)."""
    track = project.track("face")[1]
    for name in (*TIERS, "heard"):
        for segment in getattr(track, name):
            yield name, segment, segment.start, segment.end
    for key in track.keys:
        yield "pose", key, key.time, key.time + 1


class Editing(RuleBasedStateMachine):
    """Edits with a history of snapshots, each with the bytes it had when it was made."""

    @initialize(plan=speech)
    def begin(self, plan):
        self.history = [(fresh(), codec.encode(fresh()))]
        self.at = 0
        self.take(edits.set_speech(self.project, "face", *spoken(plan, 90_000), "one two", "hand"))

    @property
    def project(self) -> Project:
        return self.history[self.at][0]

    @property
    def track(self) -> FaceTrack:
        return self.project.track("face")[1]

    def take(self, outcome):
        assert isinstance(outcome, Edited | Refused)
        if isinstance(outcome, Refused):
            assert outcome.reason.endswith((".", "silence."))
            return
        before, after = self.project, outcome.project
        if after is before:
            return
        changes = diff(before, after)
        old, new = list(segments(before)), list(segments(after))
        for name, value, start, end in [x for x in old if x not in new] + [x for x in new if x not in old]:
            assert any(s.start <= start and end <= s.end for s in changes.spans), (name, value, changes)
            assert changes.touches("phonemes" if name == "heard" else name)
        assert bool(changes) == (before != after)
        del self.history[self.at + 1 :]
        self.history.append((after, codec.encode(after)))
        self.at += 1

    def pick(self, tier, which):
        line = list(getattr(self.track, tier))
        return line[which % len(line)].id if line else "none"

    def pick_key(self, which):
        keys = self.track.keys
        return keys[which % len(keys)].id if keys else "none"

    def kept_locked(self, before):
        """Locked segments before an edit that is not about locks; they must be there unchanged after it."""
        return [(n, s) for n, s, *_ in before if n != "pose" and s.locked]

    @rule(tier=tiers, which=picks, edge=st.sampled_from(["start", "end"]), us=times, mode=st.sampled_from(
        ["overwrite", "push", "shift"]))
    def move_boundary(self, tier, which, edge, us, mode):
        held = self.kept_locked(segments(self.project))
        self.take(edits.move_boundary(self.project, "face", tier, self.pick(tier, which), edge, us, mode=mode))
        assert all(x in [(n, s) for n, s, *_ in segments(self.project)] for x in held)

    @rule(tier=tiers, which=picks, us=times)
    def move_segment(self, tier, which, us):
        held = self.kept_locked(segments(self.project))
        self.take(edits.move_segment(self.project, "face", tier, self.pick(tier, which), us))
        assert all(x in [(n, s) for n, s, *_ in segments(self.project)] for x in held)

    @rule(tier=tiers, which=picks, share=st.floats(0, 1))
    def split(self, tier, which, share):
        line = list(getattr(self.track, tier))
        if line:
            s = line[which % len(line)]
            self.take(edits.split(self.project, "face", tier, s.id, s.start + round(share * (s.end - s.start))))

    @rule(tier=tiers, which=picks, with_next=st.booleans())
    def merge(self, tier, which, with_next):
        self.take(edits.merge(self.project, "face", tier, self.pick(tier, which), with_next))

    @rule(tier=tiers, which=picks, label=st.sampled_from([*LABELS, "two", "any thing"]))
    def relabel(self, tier, which, label):
        self.take(edits.relabel(self.project, "face", tier, self.pick(tier, which), label))

    @rule(which=picks, viseme=st.sampled_from(["PP", "FF", "", "bad"]))
    def set_viseme(self, which, viseme):
        self.take(edits.set_viseme(self.project, "face", self.pick("phonemes", which), viseme))

    @rule(tier=tiers, which=picks, locked=st.booleans())
    def set_locked(self, tier, which, locked):
        self.take(edits.set_locked(self.project, "face", tier, [self.pick(tier, which)], locked))

    @rule(tier=st.sampled_from(["rests", "keep", "words"]), a=times, b=times)
    def insert(self, tier, a, b):
        self.take(edits.insert(self.project, "face", tier, a, b))

    @rule(tier=tiers, which=picks)
    def remove(self, tier, which):
        self.take(edits.remove(self.project, "face", tier, [self.pick(tier, which)]))

    @rule(axis=st.sampled_from(["jaw", "open", "wide", "ears"]), us=times, value=st.floats(-3, 3),
          how=st.sampled_from(["smooth", "linear", "step"]))
    def add_key(self, axis, us, value, how):
        self.take(edits.add_key(self.project, "face", axis, us, value, how))

    @rule(which=picks, us=times, value=st.floats(-3, 3))
    def move_key(self, which, us, value):
        self.take(edits.move_key(self.project, "face", self.pick_key(which), us, value))

    @rule(which=picks)
    def remove_key(self, which):
        self.take(edits.remove_keys(self.project, "face", [self.pick_key(which)]))

    @rule(plan=speech, shift=times, transcript=st.sampled_from(["one two", "one three"]))
    def align(self, plan, shift, transcript):
        dialogue = self.track.dialogue
        same = dialogue is not None and dialogue.aligned and dialogue.transcript == transcript
        before = [s for s in (*self.track.words, *self.track.phonemes) if s.by == "hand" or s.locked]
        self.take(edits.set_speech(self.project, "face", *spoken(plan, shift), transcript, "hand", heard=True))
        if same:  # invariant 4: nothing that a hand has made is lost
            after = [*self.track.words, *self.track.phonemes]
            assert all(s in after for s in before)

    @rule(offset=st.integers(-500_000, 500_000), path=st.sampled_from(["a.wav", "b.wav"]))
    def set_dialogue(self, offset, path):
        dialogue = Dialogue(audio=MediaRef(path=path), offset=offset, transcript="one two")
        self.take(edits.set_dialogue(self.project, "face", dialogue))

    @rule(duration=st.sampled_from([0, 400_000, DURATION, 2 * DURATION]))
    def relink(self, duration):
        media = self.project.shots[0].media
        info = replace(media.info, duration=duration, frames=duration // 40_000)
        self.take(edits.relink(self.project, "shot", replace(media, info=info)))

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.history))
    @rule()
    def redo(self):
        self.at += 1

    @invariant()
    def whole_and_unchanged(self):
        if not hasattr(self, "history"):
            return
        assert check(self.project) == []
        project, encoded = self.history[self.at]
        assert codec.encode(project) == encoded
        assert codec.decode(encoded) == project


Editing.TestCase.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestEditing = Editing.TestCase


@given(plan=speech, start=times, duration=st.integers(0, DURATION))
@settings(max_examples=150, deadline=None)
def test_any_alignment_becomes_a_whole_document(plan, start, duration):
    project = fresh()
    media = replace(project.shots[0].media, info=MediaInfo(rate="25/1", duration=duration))
    project = replace(project, shots=(replace(project.shots[0], media=media),))
    outcome = edits.set_speech(project, "face", *spoken(plan, start), "x", "hand", heard=True)
    assert isinstance(outcome, Edited)
    assert check(outcome.project) == []
