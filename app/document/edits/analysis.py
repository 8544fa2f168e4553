"""Results arriving, and choices about media and sound: what an analysis may change and what it must leave alone.

A result never overwrites what a hand has made (DESIGN section 2, rule 4): faces keep everything that was edited
about them, and words that were edited stay as `held` tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app.document import blocks
from app.document.edits.carry import carried, unsaid
from app.document.edits.grid import covered, existing, groups_of, tiers
from app.document.edits.held import merged
from app.document.edits.result import Edited, Refuse, edit, shot_of, track_of, with_shot, with_track
from app.document.model import By, Consent, Dialogue, FaceTrack, MediaRef, Project, Segment, Shot, Tier
from app.document.time import Span


@edit
def set_faces(project: Project, shot_id: str, tracks: Sequence[FaceTrack]) -> Edited:
    """Faces found in a shot. A face known by its id keeps all but its analysis; one that is no longer found stays
    only when something was edited about it."""
    shot = shot_of(project, shot_id)
    found = {track.id: track for track in tracks}
    kept = []
    for old in shot.tracks:
        if old.id in found:
            kept.append(replace(old, analysis=found.pop(old.id).analysis))
        elif _touched(old):
            kept.append(old)
    shot = replace(shot, tracks=(*kept, *found.values()), analysed=True)
    return Edited(with_shot(project, shot), "Find faces", (_whole(shot),))


@edit
def set_speech(
    project: Project, track_id: str, words: Sequence[Segment], phonemes: Sequence[Segment],
    transcript: str, by: By, notes: Sequence[str] = (), *,
    heard: bool = False,
) -> Edited:
    """Words and phonemes of the face's dialogue as aligned. `by`: who wrote the transcript;
    `heard`: the sound is the shot's own, so these phonemes, as they come, are also what the plate's mouth says.

    They may have gaps and rough edges: they are fitted to the shot. Edited words stay, by the rule that
    `app.document.edits.held` states; refused when a locked word is no longer in the transcript. Where the words were
    drafted from text, what was edited about them comes along instead, as `app.document.edits.carry` states.
    """
    shot, track = track_of(project, track_id)
    dialogue = track.dialogue or Dialogue()
    same = dialogue.aligned and dialogue.transcript == transcript
    if dialogue.draft:
        more, theirs = unsaid(track, words, transcript, shot.duration)
        if more:  # silence gives way to them
            words, phonemes = [*words, *more], [*(p for p in phonemes if p.label), *theirs]
            named = ", ".join(f"“{word.label}”" for word in more)
            notes = (*notes, f"Not in the recording, timed as drafted: {named}")
    fresh = groups_of(words, phonemes, shot.duration)
    if dialogue.draft:
        track, lost = carried(track, fresh, shot.duration)
        notes = (*notes, *lost)
    else:
        new_words, new_phonemes = tiers(merged(existing(track), fresh, same_transcript=same))
        track = replace(track, words=new_words, phonemes=new_phonemes)
    dialogue = replace(
        dialogue, transcript=transcript, transcript_by=by, aligned=True, notes=tuple(notes), draft=False)
    track = replace(track, dialogue=dialogue)
    if heard:
        track = replace(track, heard=tiers(fresh)[1])
    return Edited(with_track(project, track), "Align speech", (_whole(shot),))


@edit
def set_heard(project: Project, track_id: str, phonemes: Sequence[Segment]) -> Edited:
    """Phonemes of the shot's own sound: what the plate's mouth says. Fitted to the shot."""
    shot, track = track_of(project, track_id)
    line = [p for group in groups_of((), phonemes, shot.duration) for p in group.phonemes]
    track = replace(track, heard=blocks.tier_of("phonemes", line))
    return Edited(with_track(project, track), "Listen to the shot", (_whole(shot),))


@edit
def set_learned(
    project: Project, track_id: str, *,
    analysis: str | None = None, bank: str | None = None, speaker: str | None = None,
) -> Edited:
    """Array hashes of what was learned about a face; None leaves one as it is."""
    shot, track = track_of(project, track_id)
    given = {"analysis": analysis, "bank": bank, "speaker": speaker}
    track = replace(track, **{name: value for name, value in given.items() if value is not None})
    return Edited(with_track(project, track), "Learn the speaker", (_whole(shot),))


@edit
def set_methods(
    project: Project, track_id: str, *, renderer: str | None = None, predictor: str | None = None
) -> Edited:
    """Which renderer and predictor make the face. A bank belongs to its renderer and goes with it."""
    shot, track = track_of(project, track_id)
    if renderer is not None and renderer != track.renderer:
        track = replace(track, renderer=renderer, bank="")
    if predictor is not None:
        track = replace(track, predictor=predictor)
    return Edited(with_track(project, track), "Choose method", (_whole(shot),))


@edit
def use_renderer(project: Project, track_id: str, renderer: str, bank: str | None = None) -> Edited:
    """Render a face another way, with the bank it has (the two renderers can both open it) or with this one."""
    shot, track = track_of(project, track_id)
    bank = track.bank if bank is None else bank
    if (renderer, bank) == (track.renderer, track.bank):
        raise Refuse("This face is rendered that way already.")
    track = replace(track, renderer=renderer, bank=bank)
    return Edited(with_track(project, track), "Choose renderer", (_whole(shot),))


@edit
def set_dialogue(project: Project, track_id: str, dialogue: Dialogue | None) -> Edited:
    """What the face shall say. Another recording clears words and phonemes, which were the old one's; another
    offset takes them along; another transcript leaves them until they are aligned again. A recording of a line that
    was drafted leaves them too: they move to where they are heard once it is aligned."""
    shot, track = track_of(project, track_id)
    old = track.dialogue or Dialogue()
    new = dialogue or Dialogue()
    if dialogue is not None and old.draft and old.audio is None and new.audio is not None and len(track.words):
        by = new.transcript_by if new.transcript else old.transcript_by
        new = replace(
            new, draft=True, aligned=False, transcript=new.transcript or old.transcript, transcript_by=by)
        return Edited(with_track(project, replace(track, dialogue=new)), "Set dialogue", (_whole(shot),))
    if not _same_recording(old.audio, new.audio) or old.draft != new.draft:
        track = replace(track, words=Tier(kind="words"), phonemes=Tier(kind="phonemes"))
    elif old.offset != new.offset:
        track = _shifted(track, new.offset - old.offset, shot.duration)
    same = (old.transcript, old.language, old.aligner) == (new.transcript, new.language, new.aligner)
    still = len(track.words) > 0 and old.aligned and same
    if dialogue is not None:
        dialogue = replace(dialogue, aligned=still)
    return Edited(with_track(project, replace(track, dialogue=dialogue)), "Set dialogue", (_whole(shot),))


@edit
def set_draft(
    project: Project, track_id: str, words: Sequence[Segment], phonemes: Sequence[Segment], transcript: str,
    notes: Sequence[str] = (),
) -> Edited:
    """A typed line with times from its text alone: the face says it, in silence, until a recording comes.

    What was edited about an earlier draft comes along. Refused where there is a recording: its times are known.
    """
    shot, track = track_of(project, track_id)
    dialogue = track.dialogue or Dialogue()
    if dialogue.audio is not None:
        raise Refuse("This face has a recording of its line: correct its transcript instead.")
    fresh = groups_of(words, phonemes, shot.duration)
    if dialogue.draft and len(track.words):
        track, lost = carried(track, fresh, shot.duration)
        notes = (*notes, *lost)
    else:
        new_words, new_phonemes = tiers(fresh)
        track = replace(track, words=new_words, phonemes=new_phonemes)
    dialogue = replace(
        dialogue, transcript=transcript, transcript_by="hand", aligned=True, notes=tuple(notes), draft=True)
    return Edited(with_track(project, replace(track, dialogue=dialogue)), "Type a line", (_whole(shot),))


@edit
def relink(project: Project, shot_id: str, media: MediaRef) -> Edited:
    """Take a shot's pictures from another file. Everything edited stays where the new file still reaches."""
    shot = shot_of(project, shot_id)
    replaced = replace(shot, media=media)
    if replaced.duration != shot.duration:
        tracks = tuple(_resized(track, replaced.duration) for track in shot.tracks)
        markers = tuple(m for m in shot.markers if m.time < replaced.duration)
        replaced = replace(replaced, tracks=tracks, markers=markers)
    return Edited(with_shot(project, replaced), "Relink media", (_whole(shot), _whole(replaced)))


@edit
def relink_dialogue(project: Project, track_id: str, audio: MediaRef) -> Edited:
    """Find a face's recording at another place; its words stay."""
    shot, track = track_of(project, track_id)
    if track.dialogue is None or track.dialogue.audio is None:
        raise Refuse("This face has no recording of its own.")
    track = replace(track, dialogue=replace(track.dialogue, audio=audio))
    return Edited(with_track(project, track), "Relink dialogue", (_whole(shot),))


@edit
def set_consent(project: Project, consent: Sequence[Consent]) -> Edited:
    """What the people whose mouths are edited agreed to."""
    return Edited(replace(project, consent=tuple(consent)), "Record consent")


@edit
def set_properties(project: Project, consent: Sequence[Consent], note: str) -> Edited:
    """Consent and note of the project."""
    return Edited(replace(project, consent=tuple(consent), note=note), "Change properties")


@edit
def rename_track(project: Project, track_id: str, name: str) -> Edited:
    """Call a face by another name."""
    _, track = track_of(project, track_id)
    name = " ".join(name.split())
    if not name:
        raise Refuse("A face needs a name.")
    return Edited(with_track(project, replace(track, name=name)), "Rename face")


def _touched(track: FaceTrack) -> bool:
    """Whether something about a face came from the user."""
    return (
        track.dialogue is not None
        or bool(track.keys or track.automation or len(track.rests) or len(track.keep))
        or any(s.by == "hand" or s.locked for tier in (track.words, track.phonemes) for s in tier)
    )


def _same_recording(a: MediaRef | None, b: MediaRef | None) -> bool:
    if a is None or b is None:
        return a is b
    return a.hash == b.hash if a.hash and b.hash else a.path == b.path


def _whole(shot: Shot) -> Span:
    return Span(0, shot.duration)


def _shifted(track: FaceTrack, by: int, duration: int) -> FaceTrack:
    """Words and phonemes later by some time, what leaves the shot cut off."""
    moved = [
        [replace(s, start=s.start + by, end=s.end + by) for s in tier if s.label or tier.kind == "phonemes"]
        for tier in (track.words, track.phonemes)
    ]
    return _regrouped(track, moved[0], moved[1], duration)


def _resized(track: FaceTrack, duration: int) -> FaceTrack:
    """A track cut or lengthened to a new duration of its shot."""
    track = _regrouped(track, list(track.words), list(track.phonemes), duration)
    heard = covered([p for p in track.heard if p.label], duration) if len(track.heard) else []
    return replace(
        track,
        heard=blocks.tier_of("phonemes", heard),
        rests=_trimmed(track.rests, duration),
        keep=_trimmed(track.keep, duration),
        keys=tuple(key for key in track.keys if key.time < duration),
        automation=tuple(key for key in track.automation if key.time < duration),
    )


def _regrouped(track: FaceTrack, words: list[Segment], phonemes: list[Segment], duration: int) -> FaceTrack:
    if not len(track.words):
        return track
    new_words, new_phonemes = tiers(groups_of(words, phonemes, duration))
    return replace(track, words=new_words, phonemes=new_phonemes)


def _trimmed(tier: Tier, duration: int) -> Tier:
    return blocks.tier_of(
        tier.kind, (replace(s, end=min(s.end, duration)) for s in tier if s.start < duration)
    )
