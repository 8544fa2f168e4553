"""The pictures of several clips one after another as one clip, as the studies of docs/ use for a speaker's sentences.

    python -m app.services.joining CLIP... OUT.mkv

RGB as it is decoded, without loss, at the rate of the first clip; no sound. What is measured on OUT is what would be
measured on the clips, but poses share one scale.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av

from app.media.decode import VideoSource
from inference.errors import PlosiveError


def join(clips: Sequence[Path], out: Path) -> int:
    """Write all frames of `clips` into `out` (Matroska); returns how many. Raises PlosiveError."""
    count = 0
    first = VideoSource(clips[0])
    with av.open(str(out), "w", format="matroska") as target:
        stream = target.add_stream("libx264rgb", rate=Fraction(first.info.rate))
        stream.pix_fmt, stream.options = "rgb24", {"qp": "0", "preset": "ultrafast"}
        for clip in clips:
            source = VideoSource(clip)
            for picture in source.frames():
                size = (picture.shape[1], picture.shape[0])
                if count == 0:
                    stream.width, stream.height = size
                elif size != (stream.width, stream.height):
                    raise PlosiveError(f"{clip.name} has {size[0]} x {size[1]} pixels, the first clip "
                                       f"{stream.width} x {stream.height}", "Join clips of one size")
                target.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
                count += 1
            source.close()
        target.mux(stream.encode(None))
    return count


def main() -> None:
    """Join."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args()
    try:
        join(asked.clips, asked.out)
    except PlosiveError as error:
        raise SystemExit(str(error)) from error


if __name__ == "__main__":
    main()
