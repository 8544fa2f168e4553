"""The card says what was measured, judges it by its limits, and admits what it does not know."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from msgspec.structs import replace as with_

from app.document.model import MediaInfo
from app.media.loudness import Loudness
from app.services.preflight import UNKNOWN, Fact, card
from app.services.survey import FaceFacts, Survey, edge_width

INFO = MediaInfo(
    width=1920, height=1080, rate="25/1", frames=500, duration=20_000_000, audio_rate=48_000, audio_channels=2,
    audio_codec="aac", video_codec="h264", pixel_format="yuv420p",
)  # fmt: skip
FACE = FaceFacts("Face 1", 1.0, 120.0, (-12.0, 9.0), 0.0, 0.0, 1.4, (), 1.0, 0.02)
GOOD = Survey(INFO, True, True, (FACE,), Loudness(-23.0, -6.0), Loudness(-22.0, -5.0), 0, 0.005)


def facts(survey: Survey, left: float | None = None) -> dict[str, Fact]:
    return {fact.title: fact for fact in card(survey, left).facts}


def test_a_good_shot_is_said_to_be_good_with_its_figures() -> None:
    made = card(GOOD)
    assert (made.forecast.value, made.forecast.state) == ("good", "good")
    found = facts(GOOD)
    assert found["Face size"] == Fact("Face size", "eyes 120 px apart", "good")
    assert found["Head turn"].value == "yaw −12° to +9°"
    assert found["Loudness of the shot"].value == "−23.0 LUFS integrated (EBU R128), peak −6.0 dBFS"
    assert found["Rendering here"].value == "40 frames per second on this machine; the whole shot in 12 s"
    assert found["Cuts"].value == "none"
    assert not [fact for fact in made.facts if fact.remedy]


@pytest.mark.parametrize(
    ("change", "title", "state"),
    [({"eyes_px": 59.0}, "Face size", "watch"), ({"eyes_px": 20.0}, "Face size", "poor"),
     ({"turned": 0.1}, "Head turn", "watch"), ({"turned": 0.5}, "Head turn", "poor"),
     ({"covered": 0.05}, "Mouth covered", "watch"), ({"seen": 0.7}, "Seen", "watch"), ({"seen": 0.2}, "Seen", "poor"),
     ({"edge_px": 2.6}, "Sharpness", "watch"), ({"edge_px": 4.0}, "Sharpness", "poor"),
     ({"coverage": 0.85, "missing": ("FF", "TH")}, "Mouth shapes", "watch"),
     ({"coverage": 0.5, "missing": ("FF",)}, "Mouth shapes", "poor")],
)  # fmt: skip
def test_what_holds_a_shot_back_is_named_with_a_remedy(change: dict[str, object], title: str, state: str) -> None:
    survey = replace(GOOD, faces=(replace(FACE, **change),))  # type: ignore[arg-type]
    fact = facts(survey)[title]
    assert fact.state == state
    assert fact.remedy
    forecast = card(survey).forecast
    assert forecast.state == state
    assert title in forecast.about


def test_before_the_analysis_nothing_is_claimed() -> None:
    survey = Survey(INFO, False, False, (), Loudness(-30.0, -9.0))
    made = card(survey)
    assert made.forecast.value == UNKNOWN
    unknown = {fact.title for fact in made.facts if fact.value == UNKNOWN}
    assert unknown == {"Faces", "Cuts", "Analysis", "Rendering here"}
    assert facts(survey, 42.0)["Analysis"].value == "42 s left at the pace so far"
    assert facts(GOOD)["Analysis"].value == "done"


def test_what_is_unknown_of_a_face_stays_unknown() -> None:
    survey = replace(GOOD, faces=(replace(FACE, edge_px=None, coverage=None, missing=None, render_s=None),))
    found = facts(survey)
    assert [found[title].value for title in ("Sharpness", "Mouth shapes", "Rendering here")] == [UNKNOWN] * 3
    made = card(survey)
    assert made.forecast.state == "good"
    assert made.unknown == ("Sharpness", "Mouth shapes")


def test_no_face_several_faces_and_cuts() -> None:
    assert card(replace(GOOD, faces=())).forecast.state == "poor"
    two = replace(GOOD, faces=(FACE, replace(FACE, name="Face 2", eyes_px=25.0)), cuts=3)
    found = facts(two)
    assert found["Faces"].value == "2"
    assert found["Face size of Face 2"].state == "poor"
    assert (found["Cuts"].value, found["Cuts"].state) == ("3", "watch")
    assert "Face size of Face 2" in card(two).forecast.about


def test_footage_that_wants_care() -> None:
    hdr = replace(GOOD, info=with_(INFO, color_transfer=16, starts="abc", warnings=("The picture is interlaced: x",)))
    found = facts(hdr)
    assert found["Dynamic range"].value == "HDR (PQ)"
    assert found["Frame rate"].value == "varies, 25 fps on average"
    assert found["Note"].value.startswith("The picture is interlaced")
    mute = replace(GOOD, info=with_(INFO, audio_rate=0), dubbed=False, loudness=None, line_loudness=None)
    assert facts(mute)["Sound of the shot"].state == "poor"
    loud = replace(GOOD, loudness=Loudness(-9.0, 0.0), line_loudness=Loudness(None, -90.0))
    found = facts(loud)
    assert "clips" in found["Loudness of the shot"].remedy
    assert "silence" in found["Loudness of the line"].value
    apart = replace(GOOD, line_loudness=Loudness(-30.0, -9.0))
    assert facts(apart)["Line against shot"].value == "−7.0 LU"


@pytest.mark.parametrize("sigma", [1.0, 2.0, 3.0])
def test_edge_width_is_the_blur_of_an_edge(sigma: float) -> None:
    step = np.zeros((120, 120, 3), np.uint8)
    step[:, 60:] = 180
    assert edge_width(cv2.GaussianBlur(step, (0, 0), sigma)) == pytest.approx(sigma, abs=0.2)


def test_while_it_is_being_measured_an_analysed_shot_has_no_forecast() -> None:
    made = card(Survey(INFO, True, True, measured=False))
    assert made.forecast == Fact("Expected quality", UNKNOWN, "unknown", "")
    found = {fact.title: fact.value for fact in made.facts}
    assert (found["Faces"], found["Analysis"]) == (UNKNOWN, "done")
