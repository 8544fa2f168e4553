"""`plosive import-timing`: words, phonemes, marks or poses of a face from a file, as one change."""

from __future__ import annotations

import argparse
from fractions import Fraction

from app.cli.console import Console, UsageError
from app.cli.work import face_named, frame_rate, opened
from app.services.exchange import Choice, bring


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Bring the file in and save the project; nothing changes when the file cannot be read."""
    with opened(arguments.project) as studio:
        track = face_named(studio, arguments.face)
        found = bring(studio, track.id, arguments.file, _choice(arguments))
        studio.apply(found.applied(studio.session.project))
        studio.save()
        after = studio.session.project.track(track.id)[1]
    for note in found.notes:
        console.warn(note)
    words = sum(bool(w.label) for w in after.words)
    phones = sum(bool(p.label) for p in after.phonemes)
    values = {
        "face": after.name, "words": words, "phonemes": phones, "rests": len(after.rests), "keep": len(after.keep),
        "keys": len(after.keys), "notes": list(found.notes),
    }  # fmt: skip
    console.result(values, f"{after.name}: {words} words, {phones} phonemes, {len(after.keys)} pose keys")
    return 0


def _choice(arguments: argparse.Namespace) -> Choice:
    places = {}
    for given in arguments.tier:
        what, sign, tier = given.partition("=")
        if not sign:
            raise UsageError(f"--tier {given}: write WHAT=TIER, such as words=Anna")
        places[what] = tier
    try:
        speed = Fraction(arguments.speed)
    except (ValueError, ZeroDivisionError):
        speed = Fraction(0)
    if not Fraction(1, 100) <= speed <= 100:
        raise UsageError(f"--speed {arguments.speed}: write a factor such as 25/24")
    return Choice(
        places=places, offset=round(arguments.offset * 1e6), speed=speed, keep_hand=not arguments.replace,
        rate=frame_rate(arguments.rate) if arguments.rate else None)
