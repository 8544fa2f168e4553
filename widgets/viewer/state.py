"""What one is looking at, in words: rendered or not, kept, without a face, faded and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inference.face.doubts import doubts
from widgets.adapting.renderer_choice import fallen_back
from widgets.language import tr
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
    state = _state(editor, faces, pictures)
    if pictures.exact:
        return state
    return FrameState(tr("{state} (scrubbing copy)", state=state.text), state.role)


def _state(editor: Editor, faces: Faces, pictures: Pictures) -> FrameState:
    frame, studio, track = pictures.frame, editor.studio, editor.track
    if studio is None or track is None:
        return FrameState(tr("Original: no face is known yet"), "cache_dirty")
    if pictures.result is None:
        now = studio.render.states(pictures.project, frame, frame + 1)
        if len(now) and now[0] == RENDERING:
            return FrameState(tr("Rendering"), "cache_rendering")
        return FrameState(tr("Not yet rendered"), "cache_dirty")
    face = faces.of(track.id, frame)
    if pictures.result is not pictures.plate:
        if face is not None and face.visibility < 0.995:
            return FrameState(tr("Rendered, edit at {share}", share=f"{face.visibility:.0%}"), "cache_ready")
        if fallen_back(editor):
            return FrameState(tr("Rendered without the network"), "cache_rendering")
        return FrameState(tr("Rendered with the network") if track.renderer == "editor" else tr("Rendered"),
                          "cache_ready")
    time = editor.timebase.start_of(frame) if editor.timebase is not None else 0
    if any(segment.start <= time < segment.end for segment in track.keep):
        return FrameState(tr("Kept original"), "rest")
    if not track.bank:
        return FrameState(tr("Original: the speaker is not learned yet"), "cache_dirty")
    if faces.known(track.id) and face is None:
        return FrameState(tr("No face: the original shows"), "rest")
    if face is not None and face.visibility <= 0.005:
        return FrameState(tr("The original shows"), "rest")
    return FrameState(tr("Unedited: the original shows"), "rest")


def fading(faces: Faces, face: FaceAt, frame: int) -> str:
    """Why an edit does not show in full on a face; "" where it does."""
    if face.visibility >= 0.995:
        return ""
    why = _doubt(face) or _near(faces, face, frame) or tr("something is over the mouth")
    if face.visibility <= 0.005:
        return tr("Edits do not show: {why}", why=why)
    return tr("Edit at {share}: {why}", share=f"{face.visibility:.0%}", why=why)


def _doubt(face: FaceAt) -> str:
    """What in this frame explains the fading; "" when nothing does."""
    left = {name: float(value) for name, value in doubts(face.yaw, face.pitch, face.iod, face.confidence).items()}
    name = min(left, key=lambda one: left[one])
    if left[name] > max(face.visibility + 0.1, 0.5) or left[name] > 0.98:
        return ""
    yaw, pitch = f"{abs(face.yaw):.0f}", f"{abs(face.pitch):.0f}"
    if name == "yaw":
        if face.yaw > 0:
            return tr("the head is turned {yaw}° to the right", yaw=yaw)
        return tr("the head is turned {yaw}° to the left", yaw=yaw)
    if name == "pitch":
        if face.pitch > 0:
            return tr("the head is tilted {pitch}° down", pitch=pitch)
        return tr("the head is tilted {pitch}° up", pitch=pitch)
    if name == "small":
        return tr("the face is small ({eyes} px between the eyes)", eyes=f"{face.iod:.0f}")
    return tr("the face is not certain ({share})", share=f"{face.confidence:.0%}")


def _near(faces: Faces, face: FaceAt, frame: int) -> str:
    for step in range(1, _NEAR + 1):
        for other in (frame - step, frame + step):
            there = faces.of(face.track_id, other)
            ahead = other > frame
            if there is None:
                if other >= 0:
                    return tr("no face {n} frames ahead", n=step) if ahead else tr("no face {n} frames back", n=step)
            elif why := _doubt(there):
                if ahead:
                    return tr("{n} frames ahead {why}", n=step, why=why)
                return tr("{n} frames back {why}", n=step, why=why)
    return ""
