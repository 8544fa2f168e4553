"""What one is looking at, in words: rendered or not, kept, without a face, faded and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inference.face.doubts import doubts
from widgets.viewer.faces import FaceAt, Faces
from widgets.viewer.pictures import Pictures

if TYPE_CHECKING:
    from widgets.editor import Editor

RENDERING = 2
"""Of the states that `RenderService.states` gives; importing the scheduler would bring OpenCV before the window."""

_NEAR = 4
"""Frames over which visibility is faded (inference.face.visibility): a doubt reaches this far."""


@dataclass(frozen=True, slots=True)
class FrameState:
    """A short text and the theme role of its dot."""

    text: str
    role: str


def frame_state(editor: Editor, faces: Faces, pictures: Pictures) -> FrameState:
    """The state of the picture that is shown as result."""
    copy = "" if pictures.exact else " (scrubbing copy)"
    state = _state(editor, faces, pictures)
    return FrameState(state.text + copy, state.role)


def _state(editor: Editor, faces: Faces, pictures: Pictures) -> FrameState:
    frame, studio, track = pictures.frame, editor.studio, editor.track
    if studio is None or track is None:
        return FrameState("Original: no face is known yet", "cache_dirty")
    if pictures.result is None:
        now = studio.render.states(pictures.project, frame, frame + 1)
        if len(now) and now[0] == RENDERING:
            return FrameState("Rendering", "cache_rendering")
        return FrameState("Not yet rendered", "cache_dirty")
    face = faces.of(track.id, frame)
    if pictures.result is not pictures.plate:
        if face is not None and face.visibility < 0.995:
            return FrameState(f"Rendered, edit at {face.visibility:.0%}", "cache_ready")
        return FrameState("Rendered", "cache_ready")
    time = editor.timebase.start_of(frame) if editor.timebase is not None else 0
    if any(segment.start <= time < segment.end for segment in track.keep):
        return FrameState("Kept original", "rest")
    if not track.bank:
        return FrameState("Original: the speaker is not learned yet", "cache_dirty")
    if faces.known(track.id) and face is None:
        return FrameState("No face: the original shows", "rest")
    if face is not None and face.visibility <= 0.005:
        return FrameState("The original shows", "rest")
    return FrameState("Unedited: the original shows", "rest")


def fading(faces: Faces, face: FaceAt, frame: int) -> str:
    """Why an edit does not show in full on a face; "" where it does."""
    if face.visibility >= 0.995:
        return ""
    share = f"Edit at {face.visibility:.0%}" if face.visibility > 0.005 else "Edits do not show"
    return f"{share}: {_doubt(face) or _near(faces, face, frame) or 'something is over the mouth'}"


def _doubt(face: FaceAt) -> str:
    """What in this frame explains the fading; "" when nothing does."""
    left = {name: float(value) for name, value in doubts(face.yaw, face.pitch, face.iod, face.confidence).items()}
    name = min(left, key=lambda one: left[one])
    if left[name] > max(face.visibility + 0.1, 0.5) or left[name] > 0.98:
        return ""
    return {
        "yaw": f"the head is turned {abs(face.yaw):.0f}° to the {'right' if face.yaw > 0 else 'left'}",
        "pitch": f"the head is tilted {abs(face.pitch):.0f}° {'down' if face.pitch > 0 else 'up'}",
        "small": f"the face is small ({face.iod:.0f} px between the eyes)",
        "unsure": f"the face is not certain ({face.confidence:.0%})",
    }[name]


def _near(faces: Faces, face: FaceAt, frame: int) -> str:
    for step in range(1, _NEAR + 1):
        for other in (frame - step, frame + step):
            there = faces.of(face.track_id, other)
            when = f"{step} frame{'s' if step > 1 else ''} {'ahead' if other > frame else 'back'}"
            if there is None:
                if other >= 0:
                    return f"no face {when}"
            elif reason := _doubt(there):
                return f"{when} {reason}"
    return ""
