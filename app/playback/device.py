"""The computer's sound devices: which there are, and an open output stream on one of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from app.playback.mix import CHANNELS, RATE

LATENCY_S = 0.08
"""Asked of the device: the callback is Python, and a busy window may keep it waiting for this long."""

Callback = Callable[[Any, int, Any, Any], None]


def wanted() -> bool:
    """Whether sound may be played at all; PLOSIVE_SILENT=1 never opens a device."""
    return os.environ.get("PLOSIVE_SILENT") != "1"


def names() -> list[str]:
    """Devices that play, as "name, host"; empty without PortAudio. May take a moment: on a worker."""
    if not wanted():
        return []
    try:
        import sounddevice  # OSError where PortAudio is not installed

        hosts = [host["name"] for host in sounddevice.query_hostapis()]
        found = [f"{d['name']}, {hosts[d['hostapi']]}" for d in sounddevice.query_devices() if d["max_output_channels"]]
    except Exception:  # noqa: BLE001 - drivers raise anything
        return []
    return list(dict.fromkeys(found))


def rescan() -> None:
    """Look for devices again, which PortAudio does only when it starts. No stream may be open."""
    try:
        import sounddevice

        sounddevice._terminate()
        sounddevice._initialize()
    except Exception:  # noqa: BLE001
        return


def open_stream(name: str, callback: Callback) -> Any:
    """A started output stream on the device of this name; "" or one that is gone means the system's own choice.

    Raises whatever the driver raises when nothing can be opened. The stream has `samplerate` and `channels`.
    """
    import sounddevice

    problem: Exception | None = None
    for device in dict.fromkeys((name or None, None)):
        try:
            native = sounddevice.query_devices(device, "output")
        except Exception as error:  # noqa: BLE001 - not there: the next choice
            problem = error
            continue
        # a mixer of the system takes our rate; a bare device may want its own rate or number of channels
        most = int(native["max_output_channels"])
        for rate, channels in ((RATE, CHANNELS), (int(native["default_samplerate"]), min(CHANNELS, max(most, 1)))):
            try:
                stream = sounddevice.OutputStream(
                    samplerate=rate, channels=channels, dtype="float32", device=device, latency=LATENCY_S,
                    callback=callback,
                )
                stream.start()
                return stream
            except Exception as error:  # noqa: BLE001
                problem = error
    raise problem or OSError("no sound device")
