"""Measuring a shot for its pre-flight card: size and turn of the face, sharpness, what the mouth has shown, times.

Everything here is measured or None. What the analysis has not found yet stays None.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.document.model import FaceTrack, MediaInfo, Project
from app.document.visemes import shown_viseme
from app.media.loudness import Loudness
from app.media.loudness import measure as measure_loudness
from app.media.proxy import ProxySource, usable
from app.services.analysis import frame_labels, usable_frames
from app.services.workspace import Workspace
from inference import registry
from inference.api import BOOL, F32, U8, FaceAnalysis, Progress, Targets, Token
from inference.errors import PlosiveError
from inference.progress import share
from inference.speech.phones import is_phone, viseme_of

SHOWN_FRAMES = 3
"""Frames that must show a viseme before it counts as known of this speaker."""
PATIENCE_S = 120.0
TIMED_FRAMES = 24
"""Frames decoded to tell how fast this machine decodes the shot."""
TRIED_FRAMES = 8
"""Frames rendered to tell how fast this machine renders."""
LOOKED_AT = 16
"""Mouths whose sharpness is measured."""
TURNED, TINY, DOUBTFUL, COVERED = 30.0, 22.0, 0.45, 0.5  # degrees, pixels, confidence; visibility of a covered mouth


@dataclass(frozen=True, slots=True)
class FaceFacts:
    """One face, measured."""

    name: str
    seen: float  # share of the shot's frames in which it was found
    eyes_px: float  # median distance of the outer eye corners
    yaw: tuple[float, float]  # degrees, 5th and 95th percentile
    turned: float  # share of its frames turned too far for an edit to show fully
    covered: float  # share of its frames in which something is before the mouth
    edge_px: float | None = None  # how wide edges around the mouth are (sigma), plate pixels
    missing: tuple[str, ...] | None = None  # visemes the line needs and the shot does not show
    coverage: float | None = None  # share of the line's speech whose visemes the shot shows
    render_s: float | None = None  # seconds to render one frame on this machine


@dataclass(frozen=True, slots=True)
class Survey:
    """All that was measured of a shot."""

    info: MediaInfo
    analysed: bool
    dubbed: bool
    faces: tuple[FaceFacts, ...] = ()
    loudness: Loudness | None = None
    line_loudness: Loudness | None = None
    cuts: int | None = None
    decode_s: float | None = None  # seconds to decode one frame on this machine
    measured: bool = True  # False while only what probing told is known


def survey(
    workspace: Workspace, project: Project, progress: Progress, token: Token,
    found: Callable[[Survey], None] = lambda survey: None,
) -> Survey:
    """Measure what can be measured by now; belongs in a job. `found` is told on the way, from this thread."""
    shot = project.shots[0]
    dubbed = any(track.dubbed for track in shot.tracks)
    progress(0.0, 1.0, "Measuring the sound")
    own = _loudness(workspace, "", token)
    line = next((_loudness(workspace, t.id, token) for t in shot.tracks if t.dubbed), None)
    if not shot.analysed:
        return Survey(shot.media.info, False, dubbed, (), own, line)
    found(Survey(shot.media.info, True, dubbed, (), own, line, measured=False))
    progress(0.2, 1.0, "Waiting until rendering is done")  # times taken beside it would be untrue
    waited = time.monotonic()
    while not workspace.render.wait_idle(0.25) and time.monotonic() - waited < PATIENCE_S:
        token.check()
    cuts, decode_s = _cuts(workspace, shot.media.info.frames, share(progress, 0.2, 0.7), token)
    faces = []
    tracks = [track for track in shot.tracks if track.analysis]
    for number, track in enumerate(tracks):
        progress(0.7 + 0.3 * number / len(tracks), 1.0, f"Measuring {track.name}")
        token.check()
        face = workspace.render.face(track)
        if face is not None:
            faces.append(face_facts(workspace, track, face))
    progress(1.0, 1.0, "Done")
    return Survey(shot.media.info, True, dubbed, tuple(faces), own, line, cuts, decode_s)


def _loudness(workspace: Workspace, track_id: str, token: Token) -> Loudness | None:
    try:
        audio = workspace.audio(track_id)
    except (PlosiveError, OSError):  # missing or damaged: told by whoever opened the project
        return None
    return None if audio is None else measure_loudness(audio, token)


def _cuts(workspace: Workspace, frames: int, progress: Progress, token: Token) -> tuple[int, float]:
    """Hard cuts, and seconds to decode a frame. Cuts are looked for in the scrubbing copy where it is made: it
    decodes many times as fast as most shots."""
    from inference.face.cuts import CutDetector

    shot, path = workspace.source("survey"), workspace.proxy_path()
    info = workspace.shot.media.info
    copy = ProxySource(path, info) if usable(path, info) else None
    try:
        started = time.perf_counter()
        timed = sum(1 for _ in shot.frames(0, min(TIMED_FRAMES, frames)))
        decode_s = (time.perf_counter() - started) / max(timed, 1)
        detector, found = CutDetector(), 0
        for number, picture in enumerate((copy or shot).frames()):
            token.check()
            workspace.render.give_way()
            found += detector(picture)
            progress(number, frames, "Looking for cuts")
    finally:
        if copy is not None:
            copy.close()
    return found, decode_s


def face_facts(workspace: Workspace, track: FaceTrack, face: FaceAnalysis) -> FaceFacts:
    """What was measured of one face."""
    there = face.present
    yaw = np.nan_to_num(face.head[:, 0])
    clear = there & (np.abs(yaw) < TURNED) & (np.nan_to_num(face.iod) >= TINY) & (face.confidence >= DOUBTFUL)
    low, high = np.percentile(yaw[there], (5, 95)) if there.any() else (0.0, 0.0)
    coverage, missing = _coverage(workspace, track, face)
    edge, seconds = _renderer(workspace, track, face)
    return FaceFacts(
        track.name,
        seen=float(there.mean()),
        eyes_px=float(np.median(face.iod[there])) if there.any() else 0.0,
        yaw=(float(low), float(high)),
        turned=_share(np.abs(yaw) >= TURNED, there),
        covered=_share(face.visibility < COVERED, clear),
        edge_px=edge, missing=missing, coverage=coverage, render_s=seconds,
    )  # fmt: skip


def _share(which: BOOL, of: BOOL) -> float:
    return float((which & of).sum() / of.sum()) if of.any() else 0.0


def _coverage(
    workspace: Workspace, track: FaceTrack, face: FaceAnalysis
) -> tuple[float | None, tuple[str, ...] | None]:
    """How much of the line's speech is made of visemes that the shot shows, and which are missing."""
    said: Counter[str] = Counter()
    for segment in track.phonemes:
        if segment.label and is_phone(segment.label):
            said[shown_viseme(segment)] += segment.end - segment.start
    if not said or not len(track.heard):
        return None, None
    labels = frame_labels(track.heard, workspace.timebase())
    shown = Counter(viseme_of(label) for label, good in zip(labels, usable_frames(face)) if good and label)
    lacking = {viseme: us for viseme, us in said.items() if shown[viseme] < SHOWN_FRAMES}
    return 1 - sum(lacking.values()) / sum(said.values()), tuple(sorted(lacking, key=lambda v: -lacking[v]))


def _renderer(workspace: Workspace, track: FaceTrack, face: FaceAnalysis) -> tuple[float | None, float | None]:
    """Edge width around the mouth, and seconds per rendered frame, of some frames of the shot."""
    if not track.bank:
        return None, None
    try:
        renderer = registry.get("renderer", track.renderer).make()
        session = renderer.open(renderer.load_bank(workspace.arrays.get(track.bank)))
    except PlosiveError:  # learned by another version: analysing again mends it
        return None, None
    good = np.flatnonzero(usable_frames(face) & np.isfinite(face.to_mouth).all((1, 2)))
    if not len(good):
        return None, None
    picks = good[np.linspace(0, len(good) - 1, min(LOOKED_AT, len(good))).astype(int)]
    source = workspace.source("survey")
    recipes = session.plan(Targets(0, np.nan_to_num(face.pose)[::-1].copy(), np.nan_to_num(face.head)))
    widths, times = [], []
    for number, frame in enumerate(picks.tolist()):
        workspace.render.give_way()
        plate = source.frame(frame)
        widths.append(edge_width(_mouth(plate, face, frame)))
        if number < TRIED_FRAMES:
            started = time.perf_counter()
            session.render(recipes[frame], plate, face.to_mouth[frame])
            times.append(time.perf_counter() - started)
    return float(np.median(widths)), float(np.median(times))


def _mouth(plate: U8, face: FaceAnalysis, frame: int) -> U8:
    """The plate's own pixels around the mouth: a square as wide as the eyes are apart."""
    from inference.face.points import CORNER_LEFT, CORNER_RIGHT

    centre = face.mesh[frame][[CORNER_LEFT, CORNER_RIGHT]].mean(axis=0)
    half = max(float(face.iod[frame]) / 2, 8.0)
    left, top = np.clip((centre - half).astype(int), 0, None)
    right, bottom = (centre + half).astype(int)
    return plate[top : max(bottom, top + 1), left : max(right, left + 1)]


def edge_width(picture: U8) -> float:
    """Sigma of the blur of a picture's edges, in pixels: how much gradient energy one more known blur takes away.

    For an edge of sigma s, a Gaussian of sigma t leaves s / sqrt(s*s + t*t) of it.
    """
    import cv2

    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)

    def energy(of: F32) -> float:
        across, down = cv2.Sobel(of, cv2.CV_32F, 1, 0), cv2.Sobel(of, cv2.CV_32F, 0, 1)
        return float((across * across + down * down).mean())

    ratio = min(energy(cv2.GaussianBlur(grey, (0, 0), 1.0)) / max(energy(grey), 1e-9), 0.9999)
    return float(ratio / np.sqrt(1 - ratio * ratio))
