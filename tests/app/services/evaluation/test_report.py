"""The page needs nothing else and shows everything; text and values say the same; curves and ticks by hand."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest

from app.services.evaluation.plots import MOST, Curve, path, plot, thinned, ticks
from app.services.evaluation.report import page, write
from app.services.evaluation.sheet import Place, captions, jpeg
from app.services.evaluation.table import as_text, as_values
from app.services.evaluation.task import ClipResult, Evaluation, Row, Task
from inference.face.examine import EXAMINED, EYES, MOUTH
from inference.metrics.clip import identical
from inference.metrics.measures import MEASURES, Verdict

COUNT = 20
TIMES = 4 + np.arange(COUNT) / 25
GAP = np.abs(np.sin(np.arange(COUNT)))
PICTURE = cv2.imencode(".jpg", np.full((8, 8, 3), 90, np.uint8))[1].tobytes()


def result(name: str = "a & b.mp4", **invalid: str) -> ClipResult:
    values = {m.key: 0.5 for m in MEASURES}
    rows = tuple(
        Row(row, f"{row}: new" if row == "result" else row, f"what {row} is", values, identical(GAP), (PICTURE, b""))
        for row in ("plate", "result", "rules", "copy", "frozen"))
    verdicts = {
        m.key: Verdict({"real": 1.0, **{who: 0.1 for who in m.beats}}, invalid.get(m.key, "")) for m in MEASURES}
    return ClipResult(Path(name), "recon", 100, 100, TIMES, rows, verdicts, ("open, 104", "wide, 111"),
                      ((4.1, 4.2),), ("a <note>",))  # fmt: skip


def evaluation(*clips: ClipResult) -> Evaluation:
    return Evaluation(Task(), clips or (result(),), ((Path("bad.mp4"), "No face was found."),))


class Tags(HTMLParser):
    """Every tag balanced, every address collected."""

    void = frozenset({"meta", "img", "path", "line", "rect", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "srcset", "action")]
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.void:
            assert self.open.pop() == tag


def test_the_page_is_whole_and_fetches_nothing():
    text = page(evaluation())
    tags = Tags()
    tags.feed(text)
    assert tags.open == [] and "script" not in tags.seen and "link" not in tags.seen
    assert tags.addresses and all(address.startswith("data:image/jpeg;base64,") for address in tags.addresses)
    assert "url(" not in text and "@import" not in text and "http:" not in text and "https:" not in text
    assert "default-src 'none'" in text and "prefers-color-scheme: dark" in text


def test_the_page_shows_every_row_picture_and_plot():
    text = page(evaluation(result(), result("c.mp4")))
    assert "a &amp; b.mp4" in text and "a &lt;note&gt;" in text and "a & b" not in text
    assert text.count("<img") == 2 * 5  # the missing ones are left out
    assert text.count("<svg") == 2 * 2 and "Mean of 2 clips" in text and "No face was found" in text
    for row in ("result: new", "rules", "copy"):  # four tables of figures, one of pictures
        assert text.count(f"<th>{row}</th>") == 4 + 2 * (4 + 1)
    for figure in re.findall(r"<svg.*?</svg>", text, re.DOTALL):
        ElementTree.fromstring(figure)


def test_an_invalid_figure_is_nowhere_a_number():
    found = evaluation(result(closure="the real frames score 0.100"))
    values = as_values(found)
    row = values["clips"][0]["rows"]["result"]
    assert row["closure"] is None and row["psnr"] == 0.5
    assert values["clips"][0]["validity"]["closure"]["reason"] == "the real frames score 0.100"
    assert values["mean"]["result"]["closure"] == {"value": None, "clips": 0}
    json.dumps(values, allow_nan=False)
    text = as_text(found)
    assert "INVALID: the real frames score 0.100" in text and text.count(" invalid") == 5
    assert page(found).count(">invalid<") == 5


def test_validity_comes_before_the_figures():
    text = as_text(evaluation())
    assert text.index("May it be believed") < text.index("PSNR dB")
    html = page(evaluation())
    assert html.index("Can the figures be believed") < html.index("PSNR dB")


def test_text_is_in_columns_that_a_terminal_holds():
    lines = as_text(evaluation(result(), result("c.mp4"))).splitlines()
    assert max(map(len, lines)) <= 120
    head = next(k for k, line in enumerate(lines) if "PSNR dB" in line)
    assert len({len(line) for line in lines[head : head + 6]}) == 1


def test_cross_mode_shows_nothing_that_needs_real_frames():
    clip = result()
    cross = ClipResult(**{**{f: getattr(clip, f) for f in clip.__dataclass_fields__}, "mode": "cross"})
    text = as_text(Evaluation(Task(mode="cross"), (cross,)))
    assert "PSNR" not in text and "lip distance" not in text and "closure" in text and "jitter" in text
    assert "PSNR" not in page(Evaluation(Task(mode="cross"), (cross,)))


def test_written_whole(tmp_path):
    write(evaluation(), tmp_path / "new" / "report.html")
    assert (tmp_path / "new" / "report.html").read_text("utf-8").endswith("</html>\n")


@pytest.mark.parametrize(
    ("low", "high", "wanted"),
    [(0, 0.21, [0, 0.1, 0.2, 0.3]), (17.2, 31, [15, 20, 25, 30, 35]), (0, 1, [0, 0.5, 1]), (2, 2, None)],
)
def test_ticks_are_round_and_enclose(low, high, wanted):
    found = ticks(low, high)
    assert found[0] <= low and found[-1] >= high and 2 <= len(found) <= 7
    if wanted is not None:
        assert found == pytest.approx(wanted)


def test_a_curve_breaks_where_nothing_is_known():
    y = np.array([1, 2, np.nan, 4, 5.0])
    assert path(np.arange(5.0), y) == "M0.0 1.0L1.0 2.0M3.0 4.0L4.0 5.0"
    assert "Nothing was measured" in plot(TIMES, [Curve("x", np.full(COUNT, np.nan), "c")], "IOD")


def test_long_curves_are_thinned_without_losing_gaps():
    y = np.ones(5 * MOST)
    y[:10] = np.nan
    x, thin = thinned(np.arange(5.0 * MOST), y)
    assert len(x) == len(thin) == MOST and np.isnan(thin[:2]).all() and (thin[2:] == 1).all()


def test_a_small_picture_is_level_and_centred_on_the_mouth():
    points = np.zeros((len(EXAMINED), 2))
    points[EYES[0]], points[EYES[1]] = (100, 60), (160, 100)
    points[MOUTH] = (110, 150)
    canvas = np.zeros((300, 300, 3), np.uint8)
    canvas[147:154, 107:114] = (255, 0, 0)
    small = cv2.imdecode(jpeg(canvas, points), cv2.IMREAD_COLOR)[..., ::-1]
    middle = small.shape[0] // 2
    assert small[middle, middle, 0] > 200 and small[5, 5].max() < 20


def test_captions_name_the_frame():
    assert captions([Place(3, "open"), Place(9, "silence")], 100) == ("open, 103", "silence, 109")
