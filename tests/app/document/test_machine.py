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
MODES = ["overwrite", "push", "shift"]
modes = st.sampled_from(MODES)
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
    for name, keys in (("pose", track.keys), ("automation", track.automation)):
        for key in keys:
            yield name, key, key.time, key.time + 1
    for marker in project.shots[0].markers:
        yield "markers", marker, marker.time, marker.time + 1


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
        keys = (*self.track.keys, *self.track.automation)
        return keys[which % len(keys)].id if keys else "none"

    def pick_marker(self, which):
        markers = self.project.shots[0].markers
        return markers[which % len(markers)].id if markers else "none"

    def kept_locked(self, before):
        """Locked segments before an edit that is not about locks; they must be there unchanged after it."""
        return [(n, s) for n, s, *_ in before if isinstance(s, Segment) and s.locked]

    def still(self, held):
        """Whether these are there, unchanged."""
        now = [(n, s) for n, s, *_ in segments(self.project)]
        return all(x in now for x in held)

    @rule(tier=tiers, which=picks, edge=st.sampled_from(["start", "end"]), us=times, mode=st.sampled_from(
        MODES))
    def move_boundary(self, tier, which, edge, us, mode):
        held = self.kept_locked(segments(self.project))
        self.take(edits.move_boundary(self.project, "face", tier, self.pick(tier, which), edge, us, mode=mode))
        assert self.still(held)

    @rule(at=times, us=times, which=picks, mode=modes)
    def move_edges_at(self, at, us, which, mode):
        held = self.kept_locked(segments(self.project))
        line = [*self.track.phonemes, *self.track.rests, *self.track.keep]
        at = line[which % len(line)].end if line and which % 3 else at
        self.take(edits.move_edges_at(self.project, "face", at, us, mode=mode))
        assert self.still(held)

    @rule(tier=tiers, which=st.lists(picks, min_size=1, max_size=3), by=times, mode=modes)
    def move_segments(self, tier, which, by, mode):
        held = self.kept_locked(segments(self.project))
        chosen = {self.pick(tier, one) for one in which}
        before = {s.id: s.end - s.start for s in getattr(self.track, tier) if s.id in chosen}
        self.take(edits.move_segments(self.project, "face", tier, chosen, by, mode=mode))
        assert self.still(held)
        after = {s.id: s.end - s.start for s in getattr(self.track, tier)}
        if mode == "push":  # nothing that was moved goes, or gets shorter
            assert all(after.get(name, 0) >= length for name, length in before.items())

    @rule(a=times, b=times, label=st.sampled_from(["", "new", "two"]), phones=st.lists(
        st.sampled_from(LABELS), max_size=3))
    def insert_word(self, a, b, label, phones):
        held = self.kept_locked(segments(self.project))
        self.take(edits.insert_word(self.project, "face", a, b, label, phones))
        assert self.still(held)

    @rule(a=times, length=st.integers(0, 400_000), label=st.sampled_from([*LABELS, "bad"]))
    def insert_phoneme(self, a, length, label):
        held = self.kept_locked(segments(self.project))
        words = [(s.start, s.end, s.label) for s in self.track.words]
        self.take(edits.insert_phoneme(self.project, "face", a, a + length, label))
        assert self.still(held)
        assert words == [(s.start, s.end, s.label) for s in self.track.words]

    @rule(which=picks, label=st.sampled_from(["", "other"]), plan=st.lists(st.tuples(
        st.sampled_from([*LABELS, "bad"]), st.integers(1, 300_000)), max_size=5))
    def set_word(self, which, label, plan):
        phonemes = spoken([("x", plan)])[1] if plan else []
        others = [s for s in self.track.words if s.id != self.pick("words", which)]
        self.take(edits.set_word(self.project, "face", self.pick("words", which), label, phonemes))
        assert all(s in [*self.track.words] for s in others)

    @rule(which=picks, fade=times)
    def set_fade(self, which, fade):
        self.take(edits.set_fade(self.project, "face", self.pick("keep", which), fade))

    @rule(us=times, text=st.text(max_size=4), colour=st.sampled_from(["red", "blue", "pink"]))
    def add_marker(self, us, text, colour):
        self.take(edits.add_marker(self.project, "shot", us, text, colour))

    @rule(which=picks, us=times, text=st.sampled_from(["", "a", None]))
    def change_marker(self, which, us, text):
        self.take(edits.move_marker(self.project, "shot", self.pick_marker(which), us))
        self.take(edits.set_marker(self.project, "shot", self.pick_marker(which), text=text))

    @rule(which=picks)
    def remove_marker(self, which):
        self.take(edits.remove_markers(self.project, "shot", [self.pick_marker(which)]))

    @rule(which=st.lists(picks, max_size=4), us=times, factor=st.floats(-2, 3))
    def many_keys(self, which, us, factor):
        ids = {self.pick_key(one) for one in which} - {"none"}
        self.take(edits.move_keys(self.project, "face", ids, us, factor))
        self.take(edits.scale_values(self.project, "face", ids, factor, 0.3))
        self.take(edits.scale_times(self.project, "face", ids, factor, us))
        keys = [k for k in (*self.track.keys, *self.track.automation) if k.id in ids]
        self.take(edits.paste_keys(self.project, "face", keys, us))

    @rule(us=times, value=st.floats(-1, 2), before=st.integers(0, 300_000), after=st.integers(0, 300_000))
    def override(self, us, value, before, after):
        self.take(edits.override(self.project, "face", "jaw", us, value, before_us=us - before, after_us=us + after,
                                 predicted=lambda at: at % 7 / 10))

    @rule(follow=st.booleans())
    def follow_jaw(self, follow):
        self.take(edits.set_follow_jaw(self.project, "face", follow))

    @rule(name=st.sampled_from(["", "v"]), which=picks)
    def versions(self, name, which):
        stored = self.history[which % len(self.history)][0].shots
        self.take(edits.add_version(self.project, name, "hash", "now"))
        if self.project.versions:
            version = self.project.versions[which % len(self.project.versions)]
            self.take(edits.go_back(self.project, version.id, stored))
            if which % 2:
                self.take(edits.remove_version(self.project, version.id))

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

    @rule(axis=st.sampled_from(["jaw", "open", "intensity", "articulation", "ears"]), us=times, value=st.floats(-3, 3),
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
        same = dialogue is not None and dialogue.aligned and dialogue.transcript == transcript and not dialogue.draft
        before = [s for s in (*self.track.words, *self.track.phonemes) if s.by == "hand" or s.locked]
        self.take(edits.set_speech(self.project, "face", *spoken(plan, shift), transcript, "hand", heard=True))
        if same:  # invariant 4: nothing that a hand has made is lost
            after = [*self.track.words, *self.track.phonemes]
            assert all(s in after for s in before)

    @rule(offset=st.integers(-500_000, 500_000), path=st.sampled_from(["a.wav", "b.wav"]))
    def set_dialogue(self, offset, path):
        dialogue = Dialogue(audio=MediaRef(path=path), offset=offset, transcript="one two")
        self.take(edits.set_dialogue(self.project, "face", dialogue))

    @rule(plan=speech, shift=times, anew=st.booleans())
    def set_draft(self, plan, shift, anew):
        if anew:
            self.take(edits.set_dialogue(self.project, "face", None))
        self.take(edits.set_draft(self.project, "face", *spoken(plan, shift), "one two"))

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

    def teardown(self):
        """Undo to the start and redo to the end: the same values every time."""
        order = range(len(getattr(self, "history", ())))
        for self.at in (*reversed(order), *order):
            self.whole_and_unchanged()

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
