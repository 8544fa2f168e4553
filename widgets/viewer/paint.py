"""Painting the viewer: pictures in their panes by the compare mode, overlays over them, what is said about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from widgets.language import tr
from widgets.theme import small, tabular
from widgets.timecode import timecode
from widgets.viewer.compare import BLINK_MS, NOW, ORIGINAL
from widgets.viewer.inset import Tile, paint_tile, to_box
from widgets.viewer.over import EDGE, INK, LINE, backing, caption, caption_width, legend, legend_size
from widgets.viewer.overlays import Row, paint_faces, paint_guides, paint_matte
from widgets.viewer.pictures import Pictures, Shown
from widgets.viewer.state import FrameState, fading, frame_state

if TYPE_CHECKING:
    from widgets.viewer.viewer import Viewer

SMOOTH_TO = 3.0
"""Device pixels per plate pixel from which single pixels are shown as squares."""


def paint(viewer: Viewer, painter: QPainter) -> None:
    """Everything, on neutral grey."""
    theme = viewer.editor.look.current
    painter.fillRect(viewer.rect(), theme["viewer"])
    pictures = viewer.pictures
    if pictures is None:
        if viewer.editor.studio is not None:
            painter.setPen(theme["text_dim"])
            box = QRectF(viewer.rect()).adjusted(24, 24, -24, -24)
            text = viewer.problem or tr("Reading the shot…")
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
        return
    result, _ = viewer.shown_result()
    reference = viewer.against.reference(pictures, result)
    subject = viewer.against.subject(pictures, result)
    _pictures(viewer, painter, result or pictures.plate, subject or pictures.plate, reference or pictures.plate)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small(viewer.font()))
    rows: list[Row] = []
    for index, pane in enumerate(viewer.panes()):
        painter.save()
        painter.setClipRect(pane)
        painter.translate(pane.topLeft())
        drawn = _overlays(viewer, painter, pictures)
        rows = drawn if index == 0 else rows
        painter.restore()
    being_made = tr(" (being made)")
    other = viewer.compare.other + (being_made if reference is None else "")
    this = viewer.compare.this + (being_made if subject is None and result is not None else "")
    _said(viewer, painter, pictures, rows, other, this)
    if viewer.inset.shown:
        shown = subject if viewer.compare.needs_reference else result
        _inset(viewer, painter, pictures, shown or pictures.plate, reference or pictures.plate)


def _pictures(viewer: Viewer, painter: QPainter, result: Shown, subject: Shown, reference: Shown) -> None:
    compare, mode = viewer.compare, viewer.compare.mode
    rect = viewer.placing.rect()
    if mode == "side":
        for pane, shown in zip(viewer.panes(), (reference, subject), strict=True):
            painter.save()
            painter.setClipRect(pane)
            _draw(viewer, painter, shown, rect.translated(pane.topLeft()))
            painter.restore()
        middle = viewer.panes()[1].left() - 1
        painter.fillRect(QRectF(middle, 0, 2, viewer.height()), viewer.editor.look.current["line"])
        return
    if mode == "original":
        _draw(viewer, painter, reference, rect)
    elif mode == "blink":
        _draw(viewer, painter, reference if compare.flipped else subject, rect)
    elif mode == "difference":
        difference = viewer.against.difference()
        if difference is not None:
            _image(viewer, painter, difference, rect)
    else:
        if mode in ("wipe", "onion"):
            _draw(viewer, painter, reference, rect)
        painter.save()
        if mode == "wipe":
            painter.setClipRect(_after(rect, compare.wipe, compare.level))
        elif mode == "onion":
            painter.setOpacity(compare.opacity)
        _draw(viewer, painter, subject if mode in ("wipe", "onion") else result, rect)
        painter.restore()
    if mode == "wipe":
        _line(viewer, painter, rect)


def _after(rect: QRectF, share: float, level: bool) -> QRectF:
    """The part of the picture behind the wipe's line."""
    if level:
        return rect.adjusted(0, rect.height() * share, 0, 0)
    return rect.adjusted(rect.width() * share, 0, 0, 0)


def _line(viewer: Viewer, painter: QPainter, rect: QRectF) -> None:
    """The wipe's line across what is seen of the picture, with a handle in its middle."""
    theme, seen = viewer.editor.look.current, _after(rect, viewer.compare.wipe, viewer.compare.level)
    room = QRectF(viewer.rect()).intersected(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if viewer.compare.level:
        ends = QPointF(room.left(), seen.top()), QPointF(room.right(), seen.top())
    else:
        ends = QPointF(seen.left(), room.top()), QPointF(seen.left(), room.bottom())
    painter.setPen(QPen(QColor(0, 0, 0, 120), 3))
    painter.drawLine(*ends)
    painter.setPen(QPen(theme["accent"], 1.0))
    painter.drawLine(*ends)
    painter.setPen(QPen(theme["accent_text"], 1.0))
    painter.setBrush(theme["accent"])
    painter.drawEllipse((ends[0] + ends[1]) / 2, 4.5, 4.5)


def _draw(viewer: Viewer, painter: QPainter, shown: Shown, rect: QRectF) -> None:
    _image(viewer, painter, shown.best(viewer.placing.device_size()), rect)


def _image(viewer: Viewer, painter: QPainter, image: QImage, rect: QRectF) -> None:
    """An image where the picture lies: copied pixel for pixel where it has that size in device pixels."""
    ratio = viewer.placing.ratio
    if image.size() == QSize(round(rect.width() * ratio), round(rect.height() * ratio)):
        image.setDevicePixelRatio(ratio)
        painter.drawImage(rect.topLeft(), image)
        return
    image.setDevicePixelRatio(1.0)
    painter.setRenderHint(
        QPainter.RenderHint.SmoothPixmapTransform, rect.height() * ratio < SMOOTH_TO * image.height()
    )
    painter.drawImage(rect, image)


# --- over the picture ------------------------------------------------------------------------------------------


def _overlays(viewer: Viewer, painter: QPainter, pictures: Pictures) -> list[Row]:
    on, placing = viewer.overlays, viewer.placing
    to_view, theme = placing.transform(), viewer.editor.look.current
    faces = viewer.faces.at(pictures.frame) if ("mesh" in on or "mouth" in on or "fading" in on) else []
    rows = paint_faces(painter, to_view, faces, on)
    matte = viewer.matte(pictures) if "matte" in on else None
    if matte is not None:
        rows += paint_matte(painter, to_view, matte)
    rows += paint_guides(painter, placing.rect(), on)
    if "fading" in on and viewer.compare.mode != "original":
        for face in faces:
            reason = fading(viewer.faces, face, pictures.frame)
            if reason:
                below = to_view.mapRect(QRectF(*face.mouth_box()))
                width = caption_width(reason, painter.font(), dot=True)
                at = QPointF(_kept(below.center().x() - width / 2, width, placing.room[0]),
                             min(max(below.bottom() + 4, EDGE), placing.room[1] - 2 * LINE - EDGE))
                caption(painter, reason, at, dot=theme["warning"], room=placing.room[0] - 2 * EDGE)
    hovered = viewer.faces.of(viewer.hovered, pictures.frame) if viewer.hovered else None
    if hovered is not None:
        box = to_view.mapRect(QRectF(*hovered.box)).adjusted(-6, -6, 6, 6)
        _brackets(painter, box, theme["accent"])
        facts = tr("{name}   yaw {yaw}°   {eyes} px between the eyes   visible {seen}",
                   name=hovered.name, yaw=f"{hovered.yaw:+.0f}", eyes=f"{hovered.iod:.0f}",
                   seen=f"{hovered.visibility:.0%}")  # fmt: skip
        left = _kept(box.left(), caption_width(facts, painter.font()), placing.room[0])
        caption(painter, facts, QPointF(left, max(box.top() - LINE - 4, EDGE)), room=placing.room[0] - 2 * EDGE)
    return rows


def _kept(left: float, width: float, room: float) -> float:
    """Where something of a width begins so that it stays in the room."""
    return min(max(left, EDGE), max(room - width - EDGE, EDGE))


def _brackets(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """The corners of a box."""
    arm = min(box.width(), box.height()) * 0.18
    for pen in (QPen(QColor(0, 0, 0, 140), 3.5), QPen(colour, 1.6)):
        painter.setPen(pen)
        for corner, across, down in (
            (box.topLeft(), 1, 1), (box.topRight(), -1, 1), (box.bottomLeft(), 1, -1), (box.bottomRight(), -1, -1),
        ):  # fmt: skip
            painter.drawLine(corner, corner + QPointF(arm * across, 0))
            painter.drawLine(corner, corner + QPointF(0, arm * down))


def _said(viewer: Viewer, painter: QPainter, pictures: Pictures, rows: list[Row], other: str, this: str) -> None:
    """Captions at the viewer's edges: names of both sides that are compared, state, timecode, legend."""
    theme, compare, width = viewer.editor.look.current, viewer.compare, float(viewer.width())
    mode = compare.mode
    bottom = viewer.height() - EDGE - LINE
    names: list[tuple[str, float]] = []
    if mode == "side":
        names = [(other, EDGE), (this, viewer.panes()[1].left() + EDGE)]
    elif mode == "wipe" and not compare.level:
        line = viewer.placing.rect().left() + viewer.placing.rect().width() * compare.wipe
        names = [(other, line - caption_width(other, painter.font()) - 6), (this, line + 6)]
    for text, x in names:
        caption(painter, text, QPointF(x, EDGE))
    if mode == "wipe" and compare.level:
        y = viewer.placing.rect().top() + viewer.placing.rect().height() * compare.wipe
        x = max(viewer.placing.rect().left(), 0) + 8
        caption(painter, other, QPointF(x, y - LINE - 6))
        caption(painter, this, QPointF(x, y + 6))
    top = below = EDGE
    if names and names[0][1] < EDGE + 200:
        below += LINE + 4
    if "timecode" in viewer.overlays and viewer.editor.timebase is not None:
        rate = viewer.editor.timebase.rate
        painter.setFont(tabular(small(viewer.font())))
        text = tr("{time}   frame {frame}", time=timecode(pictures.frame, rate), frame=pictures.frame)
        caption(painter, text, QPointF(EDGE, below))
        below += LINE + 4
        painter.setFont(small(viewer.font()))
    if "state" in viewer.overlays:
        text, role = _state(viewer, pictures)
        caption(painter, text, QPointF(EDGE, bottom), dot=theme[role], room=width - 2 * EDGE)
    if mode == "difference":
        _scale(viewer, painter, QPointF(width - EDGE, bottom - 14))
    if rows:
        legend_width = legend_size(painter, rows)
        if viewer.inset.shown and viewer.inset.at_right:
            legend(painter, rows, EDGE + legend_width, below)
        else:
            legend(painter, rows, width - EDGE, top + (LINE + 4 if mode == "side" else 0))


def _state(viewer: Viewer, pictures: Pictures) -> tuple[str, str]:
    """What the mode shows, and of the result what is known of it."""
    compare = viewer.compare
    if viewer.against.problem and (compare.stored or compare.mode == "difference"):
        return viewer.against.problem, "error"
    if compare.mode == "original":
        return compare.other, "rest"
    state = frame_state(viewer.editor, viewer.faces, pictures)
    if compare.needs_reference and NOW not in (compare.version, compare.subject):
        state = FrameState(tr("Neither is the present state"), "rest")
    if compare.mode == "blink":
        shown, name = (compare.version, compare.other) if compare.flipped else (compare.subject, compare.this)
        name = state.text if shown == NOW else name
        return tr("Blink, {ms} ms: {name}", ms=BLINK_MS, name=name), state.role
    return state.text, state.role


def _scale(viewer: Viewer, painter: QPainter, corner: QPointF) -> None:
    """The legend of the difference: black to white, in levels of 255; its bottom right corner is given."""
    gain, other, subject = viewer.compare.gain, viewer.compare.other, viewer.compare.subject
    other = tr("original") if viewer.compare.version == ORIGINAL else other
    text = tr("Difference from {other}, × {gain}", other=other, gain=gain)
    if subject != NOW:
        text = tr("Difference of {this} from {other}, × {gain}", this=viewer.compare.this, other=other, gain=gain)
    width = max(caption_width(text, painter.font()), 150.0)
    box = QRectF(corner.x() - width, corner.y() - 2, width, 36)
    backing(painter, box)
    painter.setPen(INK)
    inner = box.adjusted(8, 2, -8, -2)
    painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, text)
    ends = QRectF(inner.left(), inner.bottom() - 14, inner.width(), 14)
    painter.drawText(ends, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "0")
    most = f"{255 / gain:.0f}" if gain <= 32 else f"{255 / gain:.1f}"
    painter.drawText(ends, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, most)
    bar = ends.adjusted(14, 3, -30, -3)
    steps = 16
    for i in range(steps):
        shade = round(255 * i / (steps - 1))
        left = bar.left() + bar.width() * i / steps
        painter.fillRect(QRectF(left, bar.top(), bar.width() / steps + 0.5, bar.height()), QColor(shade, shade, shade))


def _inset(viewer: Viewer, painter: QPainter, pictures: Pictures, result: Shown, reference: Shown) -> None:
    theme, inset = viewer.editor.look.current, viewer.inset
    face = viewer.faces.of(viewer.editor.track_id, pictures.frame)
    tiles = [Tile(result.full, viewer.compare.this if viewer.compare.needs_reference else tr("Result"))]
    if viewer.compare.mode == "original":
        tiles = [Tile(reference.full, viewer.compare.other)]
    elif inset.both or inset.peeking:
        tiles.insert(0, Tile(reference.full, viewer.compare.other))
    boxes = viewer.inset.boxes(viewer.inset_room(), len(tiles))
    for tile, box in zip(tiles, boxes):
        if face is None:
            backing(painter, box)
            painter.setPen(INK)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr("No face in this frame"))
            continue
        to_tile = to_box(face.to_mouth, face.size, box)
        paint_tile(painter, theme, tile, to_tile, box)
        painter.save()
        painter.setClipRect(box)
        paint_faces(painter, to_tile, [face], viewer.overlays)
        matte = viewer.matte(pictures) if "matte" in viewer.overlays else None
        if matte is not None:
            paint_matte(painter, to_tile, matte)
        painter.restore()
