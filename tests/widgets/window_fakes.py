"""A small open project for window tests: a drawn shot, real tiers and edits, a renderer that is quick and countable."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from msgspec.structs import replace

from app.document.blocks import tier_of
from app.document.curve import effective
from app.document.edits.result import Edited
from app.document.model import Dialogue, FaceTrack, MediaInfo, MediaRef, Project, Segment, Shot, Tier
from app.document.time import Timebase
from app.io.arrays import ArrayStore
from app.jobs.manager import JobManager
from app.render.plan import FramePlan
from app.render.poses import PoseCurves
from app.session import Session
from inference.api import AXES, Patch

LINE = (
    ("", ("",), 0.35),
    ("she", ("SH", "IY1"), 0.20), ("had", ("HH", "AE1", "D"), 0.24), ("your", ("Y", "AO1", "R"), 0.20),
    ("dark", ("D", "AA1", "R", "K"), 0.33), ("suit", ("S", "UW1", "T"), 0.31), ("in", ("IH0", "N"), 0.13),
    ("", ("",), 0.12),
    ("greasy", ("G", "R", "IY1", "S", "IY0"), 0.42), ("wash", ("W", "AA1", "SH"), 0.36),
    ("water", ("W", "AO1", "T", "ER0"), 0.34), ("all", ("AO1", "L"), 0.20), ("year", ("Y", "IH1", "R"), 0.30),
    ("", ("",), 0.30),
    ("maybe", ("M", "EY1", "B", "IY0"), 0.40), ("five", ("F", "AY1", "V"), 0.36), ("more", ("M", "AO1", "R"), 0.34),
)  # fmt: skip


def line_tiers() -> tuple[Tier, Tier, int]:
    """Words and phonemes of the line, and its length in microseconds."""
    words, phones, at = [], [], 0
    for number, (word, sounds, seconds) in enumerate(LINE):
        end = at + round(seconds * 1e6)
        words.append(Segment(id=f"w{number}", start=at, end=end, label=word, confidence=0.9))
        edges = np.linspace(at, end, len(sounds) + 1).round().astype(int).tolist()
        for k, sound in enumerate(sounds):
            sure = 0.4 if (number, k) == (4, 2) else 0.9
            phones.append(Segment(id=f"p{number}.{k}", start=edges[k], end=edges[k + 1], label=sound, confidence=sure))
        at = end
    return tier_of("words", words), tier_of("phonemes", phones), at


def long_tiers(count: int) -> tuple[Tier, Tier, int]:
    """`count` phonemes of 80 ms, two to a word."""
    sounds = ("M", "AA1", "F", "IY1", "T", "UW1", "", "AO1")
    phones = [
        Segment(id=f"p{i}", start=i * 80_000, end=(i + 1) * 80_000, label=sounds[i % len(sounds)]) for i in range(count)
    ]
    words = [
        Segment(id=f"w{i}", start=2 * i * 80_000, end=2 * (i + 1) * 80_000, label=f"word{i}") for i in range(count // 2)
    ]
    return tier_of("words", words), tier_of("phonemes", phones), count * 80_000


def small_project(*, rate: str = "25/1", tiers: tuple[Tier, Tier, int] | None = None) -> Project:
    """One shot, one analysed face."""
    words, phones, length = tiers or line_tiers()
    numerator, denominator = (int(v) for v in rate.split("/"))
    frames = math.ceil(length * numerator / denominator / 1e6)
    info = MediaInfo(
        width=320, height=180, rate=rate, frames=frames, duration=round(frames * 1e6 * denominator / numerator),
        audio_rate=16000, audio_channels=1,
    )  # fmt: skip
    length = info.duration
    words = _to_end(words, length)
    phones = _to_end(phones, length)
    track = FaceTrack(
        id="face", name="Face 1", analysis="a", bank="b", words=words, phonemes=phones, heard=phones,
        dialogue=Dialogue(transcript="she had your dark suit", aligned=True),
    )  # fmt: skip
    shot = Shot(id="shot", media=MediaRef(path="drawn.mp4", hash="h", info=info), tracks=(track,), analysed=True)
    return Project(id="project", name="small", shots=(shot,))


def _to_end(tier: Tier, end: int) -> Tier:
    segments = list(tier)
    if segments[-1].end < end:
        segments.append(Segment(id=f"{tier.kind}-end", start=segments[-1].end, end=end, label=""))
    return tier_of(tier.kind, segments)


def renamed(tier: Tier, mark: str) -> Tier:
    """The same segments under other ids."""
    return tier_of(tier.kind, [replace(one, id=mark + one.id) for one in tier])


def two_faces() -> Project:
    """A second face that says the same line, from a recording of its own."""
    project = small_project()
    shot = project.shots[0]
    first = shot.tracks[0]
    second = replace(
        first, id="other", name="Anna", words=renamed(first.words, "o"), phonemes=renamed(first.phonemes, "o"),
        heard=renamed(first.heard, "o"), dialogue=Dialogue(audio=MediaRef(path="folder/anna.wav")),
    )  # fmt: skip
    return replace(project, shots=(replace(shot, tracks=(first, second)),))


class FakeSource:
    """Draws a face-like disc; frames differ."""

    def __init__(self, info: MediaInfo) -> None:
        self.info = info
        self.asked: list[tuple[int, str]] = []

    def frame(self, index: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
        """A frame, with the thread that asked noted."""
        self.asked.append((index, threading.current_thread().name))
        height, width = self.info.height, self.info.width
        y, x = np.mgrid[0:height, 0:width]
        picture = np.full((height, width, 3), 60, np.uint8)
        picture[..., 0] = (x * 90 // width + 40).astype(np.uint8)
        picture[..., 2] = (y * 90 // height + 40).astype(np.uint8)
        inside = (x - width / 2) ** 2 + (y - height / 2) ** 2 < (height * 0.4) ** 2
        picture[inside] = (196, 160, 140)
        picture[:4, : max(index % width, 1)] = 255
        return picture


class FakeRender:
    """Patches are a grey square whose shade is the phoneme under the frame; made on a thread when asked."""

    def __init__(self, studio: FakeStudio) -> None:
        self.studio = studio
        self.requests: list[tuple[Project, int, range]] = []
        self.cached: set[int] = set()
        self.observers: list[Callable[[list[int]], None]] = []
        self.asked_poses: list[range] = []
        self.predicted_shift = 0.0
        self.instant = True
        self.idle = False
        self.failure = ""
        self.retreats: tuple[str, ...] = ()
        self.notes: dict[str, str] = {}
        self.resets = 0

    def observe(self, callback: Callable[[list[int]], None]) -> None:
        """Tell of frames."""
        self.observers.append(callback)

    def forget(self, callback: Callable[[list[int]], None]) -> None:
        """Tell no more."""
        self.observers.remove(callback)

    def request(self, project: Project, playhead: int, visible: range, *, held: bool = False) -> bool:
        """Remember what is wanted."""
        self.requests.append((project, playhead, visible))
        self.cached.update(visible)
        return True

    def tell_from_thread(self, frames: list[int]) -> None:
        """Frames arrive on a thread of their own, as from the renderer."""

        def run() -> None:
            for callback in tuple(self.observers):
                callback(frames)

        thread = threading.Thread(target=run, name="fake-render")
        thread.start()
        thread.join()

    def shade(self, project: Project, frame: int) -> int:
        """Depends on the phoneme shown."""
        us = self.studio.timebase().start_of(frame)
        phones = project.shots[0].tracks[0].phonemes
        return 40 + 7 * next((i % 30 for i, s in enumerate(phones) if s.start <= us < s.end), 0)

    def patches(self, project: Project, frame: int) -> list[Patch] | None:
        """One square, or None before it was requested."""
        if not self.instant and frame not in self.cached:
            return None
        info = project.shots[0].media.info
        side = info.height // 4
        matte = np.zeros((side, side), np.uint8)
        matte[1:-1, 1:-1] = 255
        pixels = np.full((side, side, 3), self.shade(project, frame), np.uint8)
        return [Patch(info.width // 2 - side // 2, info.height // 2, pixels, matte)]

    def reset(self) -> None:
        """Counted."""
        self.resets += 1

    def give_way(self) -> None:
        """Nothing here takes time."""

    def wait_idle(self, timeout: float | None = None) -> bool:
        """Only where a test says so: the audit waits for it."""
        return self.idle

    def planned(self, project: Project, track_id: str, frame: int) -> tuple[FramePlan, Patch | None] | None:
        """The square, known by its shade."""
        patches = self.patches(project, frame)
        key = f"{frame}.{self.shade(project, frame)}"
        return None if patches is None else (FramePlan(frame, key), patches[0])

    def await_patches(self, project: Project, frame: int, given_up: Callable[[], bool]) -> list[Patch] | None:
        """Nothing here takes time."""
        return self.patches(project, frame)

    def aside(self, project: Project, frame: int) -> list[Patch]:
        """Always at hand."""
        return self.patches(project, frame) or []

    def same_faces(self, one: Project, other: Project) -> bool:
        """The same bank everywhere."""
        return True

    def offer_plate(self, frame: int, picture: np.ndarray[Any, Any]) -> None:
        """Not needed here."""

    def states(self, project: Project, first: int, last: int) -> np.ndarray[Any, np.dtype[np.uint8]]:
        """Cached where requested, with a stretch of every other state."""
        states = np.where(np.isin(np.arange(first, last), list(self.cached)), 3, 1).astype(np.uint8)
        return states

    def face(self, track: FaceTrack) -> Any:
        """A mouth frame in the middle of the picture."""
        info = self.studio.session.project.shots[0].media.info
        n = info.frames
        to_mouth = np.tile(np.array([[2, 0, -info.width + 80], [0, 2, -info.height + 20]], np.float32), (n, 1, 1))
        turn = np.linspace(0, 2 * np.pi, 478, endpoint=False)
        ring = np.stack([np.cos(turn) * 0.3, np.sin(turn) * 0.4], axis=1) * info.height
        mesh = np.tile((ring + np.array([info.width, info.height]) / 2).astype(np.float32), (n, 1, 1))
        ones = np.ones(n, np.float32)
        return SimpleNamespace(
            present=np.ones(n, bool), to_mouth=to_mouth, size=160, mesh=mesh, head=np.zeros((n, 3), np.float32),
            iod=ones * info.height * 0.25, confidence=ones, visibility=ones,
            scale=SimpleNamespace(high=np.full(len(AXES), 0.2, np.float32), neutral=np.zeros(len(AXES), np.float32)),
        )  # fmt: skip

    def poses(self, project: Project, track_id: str, first: int, last: int) -> PoseCurves:
        """Waves, with the keys over them."""
        self.asked_poses.append(range(first, last))
        timebase = self.studio.timebase()
        first, last = max(first, 0), min(last, timebase.frames)
        _, track = project.track(track_id)
        times = np.array([timebase.start_of(f) for f in range(first, last)], np.int64)

        def predicted(us: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
            speed = 0.8 + 0.15 * np.arange(len(AXES))
            wave = 0.4 + 0.35 * np.sin(us[:, None] / 1e6 * 6.283 * speed[None, :])
            return (wave + self.predicted_shift).astype(np.float32)

        base = predicted(times)
        shown = effective(base, times, track.keys, lambda axis, us: float(predicted(np.array([us]))[0, axis]))
        return PoseCurves(first, base, shown, np.ones(len(times), np.float32))


class FakeStudio:
    """What the window uses of `app.services.studio.Studio`."""

    def __init__(self, project: Project | None = None, folder: Path = Path("small.plosive")) -> None:
        self.session = Session(project or small_project())
        self.folder = folder
        self.jobs = JobManager()
        self.apply: Callable[[Edited], None] = self._swap
        self.autosaves = SimpleNamespace(newest=self._no_autosave, clear=self._clear_autosaves)
        self.pictures = FakeSource(self.shot.media.info)
        self.render = FakeRender(self)
        self.saves = 0
        self.arrays = ArrayStore(folder)
        self.closed = False
        self.autosaves_cleared = False

    def _swap(self, edited: Edited) -> None:
        self.session.swap(edited.project)

    def _no_autosave(self) -> tuple[Path, datetime] | None:
        return None

    def _clear_autosaves(self) -> None:
        self.autosaves_cleared = True

    @property
    def shot(self) -> Shot:
        """The shot."""
        return self.session.project.shots[0]

    def timebase(self) -> Timebase:
        """Constant rate."""
        return self.shot.timebase()

    def source(self, who: str = "viewer") -> FakeSource:
        """The drawn pictures."""
        return self.pictures

    def scrub_source(self) -> FakeSource | None:
        """No proxy."""
        return None

    def audio(self, track_id: str = "") -> None:
        """No sound."""

    def peaks(self, track_id: str = "") -> Any:
        """A waveform made of the phonemes."""
        phones = list(self.session.project.shots[0].tracks[0].phonemes)

        def columns(start_us: int, end_us: int, width: int) -> np.ndarray[Any, np.dtype[np.float32]]:
            us = np.linspace(start_us, end_us, width)
            starts = np.array([s.start for s in phones])
            loud = np.array([0.0 if not s.label else 0.35 + 0.5 * (s.label[-1:] == "1") for s in phones])
            level = loud[np.clip(np.searchsorted(starts, us, side="right") - 1, 0, len(phones) - 1)]
            level = level * (0.6 + 0.4 * np.abs(np.sin(us / 7000.0)))
            return np.stack([-level, level], axis=1).astype(np.float32)

        return SimpleNamespace(columns=columns)

    def missing(self) -> list[MediaRef]:
        """Nothing."""
        return []

    def path(self, ref: MediaRef) -> Path:
        """Where media is."""
        return Path(ref.path)

    def write(self, project: Project) -> None:
        """Counted."""
        self.saves += 1

    def autosave(self) -> None:
        """Nothing to keep."""

    def make_proxy(self) -> None:
        """No proxy."""

    def close(self) -> None:
        """Stop the jobs."""
        self.jobs.close()
        self.closed = True
