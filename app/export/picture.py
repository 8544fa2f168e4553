"""The picture stream of an export: shape, colour tags and turn like the source's, in the preset's pixel format."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from av.container import OutputContainer
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from av.video.stream import VideoStream

from app.document.model import MediaInfo
from app.export.clock import OutputClock
from app.export.planes import planar_format, relabelled
from app.export.presets import Preset

_LIMITED, _FULL = 1, 2


@dataclass(frozen=True)
class Picture:
    """The stream, its clock, and how a frame is made fit for it."""

    stream: VideoStream
    clock: OutputClock
    pixel_format: str
    color_range: int
    from_rgb: bool
    notes: tuple[str, ...]

    def fitted(self, frame: VideoFrame, place: int) -> VideoFrame:
        """Frame number `place` of the export in the written pixel format, with its time and duration."""
        name = frame.format.name
        if name.replace("yuvj", "yuv") == self.pixel_format != name and self.color_range == _FULL:
            fit = relabelled(frame, self.pixel_format)
        elif name == self.pixel_format and int(frame.color_range) in (0, self.color_range):
            fit = frame
        elif self.from_rgb and not VideoFormat(self.pixel_format).is_rgb:
            fit = frame.reformat(
                format=self.pixel_format, dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG, threads=1
            )
        else:
            fit = frame.reformat(format=self.pixel_format, dst_color_range=self.color_range or None, threads=1)
        fit.pts, fit.time_base = int(self.clock.pts[place]), self.clock.time_base
        fit.duration = self.clock.ticks(place)
        fit.pict_type = 0  # the source's key frames are no business of the encoder
        return fit


def add_picture(target: OutputContainer, info: MediaInfo, preset: Preset, clock: OutputClock) -> Picture:
    """Add the video stream: size as decoded, exact rate, SAR, turn and colour tags of the source."""
    sideways = info.rotation in (90, 270)
    width, height = (info.height, info.width) if sideways else (info.width, info.height)
    native = planar_format(info.pixel_format)
    pixel_format = preset.pixel_format(native, width, height)
    codec, options = preset.encoder(width, height)
    stream = target.add_stream(
        codec, rate=clock.rate, options=options, width=width, height=height, time_base=clock.time_base
    )
    assert isinstance(stream, VideoStream)
    context = stream.codec_context
    context.pix_fmt = pixel_format
    context.sample_aspect_ratio = Fraction(info.sample_aspect)
    from_rgb = VideoFormat(native).is_rgb
    full = info.color_range == _FULL or native.startswith("yuvj")
    color_range = _FULL if full else info.color_range
    if from_rgb and not VideoFormat(pixel_format).is_rgb:
        context.colorspace, context.color_range = 1, _LIMITED
        context.color_primaries = info.color_primaries if info.color_primaries != 2 else 1
        context.color_trc = info.color_transfer if info.color_transfer != 2 else 1
        color_range = _LIMITED
    else:
        if full and preset.name == "prores422hq":  # the codec has no full range
            color_range = _LIMITED
        context.colorspace, context.color_range = info.color_space, color_range
        context.color_primaries, context.color_trc = info.color_primaries, info.color_transfer
    if info.rotation:
        stream.set_display_rotation(-info.rotation)
    notes = []
    if len(VideoFormat(native).components) > len(VideoFormat(pixel_format).components):
        notes.append(f"{preset.title.split(',')[0]} has no transparency: the alpha channel was left out")
    return Picture(stream, clock, pixel_format, color_range, from_rgb, tuple(notes))
