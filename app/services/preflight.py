"""The pre-flight card of a shot: what was measured, what it means for the result, and what one can do about it.

A forecast names its reasons and is no better than the worst of them. What has not been measured is "not yet known".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from app.services.survey import FaceFacts, Survey

State = Literal["good", "watch", "poor", "plain", "unknown"]
UNKNOWN = "not yet known"

EYES_PX = (30.0, 60.0)  # below the first poor, below the second worth watching
EDGE_PX = (3.2, 2.2)
COVERAGE = (0.70, 0.92)
TURNED = (0.30, 0.05)
COVERED = (0.20, 0.02)
SEEN = (0.50, 0.90)
_HDR = {16: "PQ", 18: "HLG"}
_WIDE = {9: "BT.2020"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the card. `remedy` says what to do about it, "" where nothing needs doing."""

    title: str
    value: str
    state: State = "plain"
    remedy: str = ""
    about: tuple[str, ...] = ()  # titles of the facts that it rests on


@dataclass(frozen=True, slots=True)
class Card:
    """All facts, and what to expect of the result; `unknown`: titles of what it should rest on and cannot yet."""

    forecast: Fact
    facts: tuple[Fact, ...]
    unknown: tuple[str, ...] = ()


def card(survey: Survey, analysis_left_s: float | None = None) -> Card:
    """The card of what was measured; `analysis_left_s` is how long the running analysis still takes at its pace."""
    footage = [*_picture(survey), *_sound(survey)]
    faces = [fact for face in survey.faces for fact in _face(face, survey)]
    facts = (*_many_faces(survey), *faces, *footage, *_times(survey, analysis_left_s))
    measured = survey.analysed and survey.measured
    return Card(_forecast(survey, faces), facts, _titles(faces, "unknown") if measured else ())


def _forecast(survey: Survey, faces: list[Fact]) -> Fact:
    title = "Expected quality"
    if not survey.analysed or not survey.measured:
        return Fact(title, UNKNOWN, "unknown", "" if survey.analysed else "The analysis measures the face first.")
    if not faces:
        return Fact(title, "no result: no face was found", "poor",
                    "Use a shot that shows the speaker's face, at least 60 pixels wide.")  # fmt: skip
    if poor := _titles(faces, "poor"):
        return Fact(title, "weak", "poor", "See below what helps.", poor)
    if watch := _titles(faces, "watch"):
        return Fact(title, "fair", "watch", "See below what helps.", watch)
    return Fact(title, "good", "good")


def _titles(facts: list[Fact], state: State) -> tuple[str, ...]:
    return tuple(fact.title for fact in facts if fact.state == state)


def _face(face: FaceFacts, survey: Survey) -> Iterator[Fact]:
    of = f" of {face.name}" if len(survey.faces) > 1 else ""
    yield Fact(
        f"Face size{of}", f"eyes {face.eyes_px:.0f} px apart", _state(face.eyes_px, EYES_PX),
        "" if face.eyes_px >= EYES_PX[1] else "Use the largest version of the shot there is, not a proxy.",
    )
    yield Fact(
        f"Seen{of}", f"in {face.seen:.0%} of the frames", _state(face.seen, SEEN),
        "" if face.seen >= SEEN[1] else "Where no face is found the original picture shows; cut the shot to the line.",
    )
    beyond = f", {face.turned:.0%} beyond 30°" if face.turned >= 0.005 else ""
    yield Fact(
        f"Head turn{of}", f"yaw {face.yaw[0]:+.0f}° to {face.yaw[1]:+.0f}°{beyond}".replace("-", "−"),
        _state(face.turned, TURNED, least=True),
        "" if face.turned <= TURNED[1] else "Beyond 30° the edit fades out, and is gone at 45°.",
    )
    yield Fact(
        f"Mouth covered{of}", f"in {face.covered:.0%} of its frames" if face.covered >= 0.005 else "never",
        _state(face.covered, COVERED, least=True),
        "" if face.covered <= COVERED[1] else "The original picture shows there: place words of the line elsewhere.",
    )
    if face.edge_px is None:
        yield Fact(f"Sharpness{of}", UNKNOWN, "unknown")
    else:
        yield Fact(
            f"Sharpness{of}", f"edges around the mouth {face.edge_px:.1f} px wide",
            _state(face.edge_px, EDGE_PX, least=True),
            "" if face.edge_px <= EDGE_PX[1] else "Soft or enlarged footage stays soft: use the camera's original.",
        )
    if not survey.dubbed:  # its own line: what it says, it shows
        return
    if face.coverage is None:
        yield Fact(f"Mouth shapes{of}", UNKNOWN, "unknown")
        return
    lacking = ", ".join((face.missing or ())[:5])
    yield Fact(
        f"Mouth shapes{of}", f"{face.coverage:.0%} of the line is made of shapes this shot shows",
        _state(face.coverage, COVERAGE),
        f"Hardly shown here: {lacking}. They are made from the nearest shapes." if lacking else "",
    )


def _many_faces(survey: Survey) -> Iterator[Fact]:
    if not survey.analysed or not survey.measured:
        yield Fact("Faces", UNKNOWN, "unknown")
    elif len(survey.faces) > 1:
        yield Fact("Faces", f"{len(survey.faces)}", "watch", "Say which face speaks which line.")
    else:
        yield Fact("Faces", f"{len(survey.faces)}")
    if survey.cuts is None:
        yield Fact("Cuts", UNKNOWN, "unknown")
    else:
        yield Fact(
            "Cuts", f"{survey.cuts}" if survey.cuts else "none", "watch" if survey.cuts else "good",
            "Every cut is its own stretch for the face: shots without cuts come out calmer." if survey.cuts else "",
        )  # fmt: skip


def _picture(survey: Survey) -> Iterator[Fact]:
    info = survey.info
    yield Fact("Picture", f"{info.width} × {info.height}, {info.video_codec}, {info.pixel_format}")
    rate = float(Fraction(info.rate)) if info.rate else 0.0
    shown = f"{rate:.3f}".rstrip("0").rstrip(".")
    if info.starts:
        yield Fact("Frame rate", f"varies, {shown} fps on average", "watch",
                   "Every frame keeps its own time. Export keeps it, too; some editing programs do not.")  # fmt: skip
    else:
        yield Fact("Frame rate", f"{shown} fps, constant", "good")
    if info.color_transfer in _HDR:
        yield Fact("Dynamic range", f"HDR ({_HDR[info.color_transfer]})", "watch",
                   "Judge colours in your grading program; export keeps samples and tags as they are.")  # fmt: skip
    else:
        wide = f", {_WIDE[info.color_primaries]}" if info.color_primaries in _WIDE else ""
        yield Fact("Dynamic range", f"standard{wide}", "good")
    for warning in info.warnings:
        if "HDR" not in warning:
            yield Fact("Note", warning, "watch")


def _sound(survey: Survey) -> Iterator[Fact]:
    info = survey.info
    if not info.audio_rate:
        remedy = "" if survey.dubbed else "Give a recording of the line: without sound words cannot be placed."
        yield Fact("Sound of the shot", "none", "plain" if survey.dubbed else "poor", remedy)
    else:
        many = f"{info.audio_channels} channels"
        channels = "mono" if info.audio_channels == 1 else "stereo" if info.audio_channels == 2 else many
        yield Fact("Sound of the shot", f"{info.audio_rate / 1000:g} kHz, {channels}, {info.audio_codec}")
    for title, loudness in (("Loudness of the shot", survey.loudness), ("Loudness of the line", survey.line_loudness)):
        if loudness is None:
            continue
        if loudness.integrated is None:
            yield Fact(title, "nothing above the gate: silence", "poor", "Check that this is the right recording.")
            continue
        clipped = loudness.peak > -0.1
        yield Fact(
            title, f"{loudness.integrated:.1f} LUFS integrated (EBU R128), peak {loudness.peak:.1f} dBFS".replace(
                "-", "−"), "watch" if clipped or loudness.integrated < -40 else "good",
            "The recording clips: use one with headroom." if clipped
            else "Very quiet: words may be placed less surely." if loudness.integrated < -40 else "",
        )  # fmt: skip
    if survey.loudness is not None and survey.line_loudness is not None:
        a, b = survey.loudness.integrated, survey.line_loudness.integrated
        if a is not None and b is not None and abs(a - b) >= 3:
            yield Fact("Line against shot", f"{b - a:+.1f} LU".replace("-", "−"), "watch",
                       "Export does not change levels: match them in the mix.")  # fmt: skip


def _times(survey: Survey, analysis_left_s: float | None) -> Iterator[Fact]:
    if analysis_left_s is not None:
        yield Fact("Analysis", f"{_span(analysis_left_s)} left at the pace so far")
    elif survey.analysed:
        yield Fact("Analysis", "done")
    else:
        yield Fact("Analysis", UNKNOWN, "unknown")
    seconds = [face.render_s for face in survey.faces if face.render_s is not None]
    if not seconds or survey.decode_s is None:
        yield Fact("Rendering here", UNKNOWN, "unknown")
        return
    frame_s = sum(seconds) + survey.decode_s
    pace = f"{1 / max(frame_s, 1e-6):.0f} frames per second on this machine"
    whole = f"; the whole shot in {_span(frame_s * survey.info.frames)}" if survey.dubbed else ""
    yield Fact("Rendering here", f"{pace}{whole}")


def _state(value: float, limits: tuple[float, float], *, least: bool = False) -> State:
    """Good beyond the second limit, poor before the first; `least` where small values are good."""
    poor, watch = limits
    if least:
        value, poor, watch = -value, -poor, -watch
    return "poor" if value < poor else "watch" if value < watch else "good"


def _span(seconds: float) -> str:
    if seconds < 1:
        return "under a second"
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
