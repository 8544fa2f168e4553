"""The report of an evaluation: one page that needs nothing else, in light and dark.

Pictures and plots are inside the file, there is no script, and the page itself forbids fetching anything.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from html import escape
from importlib.resources import files
from math import isfinite
from pathlib import Path

from app import __version__
from app.io.atomic import write_atomic
from app.services.evaluation.plots import Curve, plot
from app.services.evaluation.table import CONTROLS, head, said
from app.services.evaluation.task import MODES, PLATE, RESULT, SAME_FRAME, ClipResult, Evaluation
from inference.metrics.measures import MEASURES, Measure
from inference.metrics.motion import CLOSED

STYLES = {PLATE: "c-plate", RESULT: "c-result", "exemplar": "c-exemplar", "rules": "c-rules", "copy": "c-copy",
          SAME_FRAME: "c-same", "frozen": "c-frozen"}  # fmt: skip
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_GROUPS = {"picture": "Picture", "lips": "Lips", "speech": "Sound and phones", "contact": "Contact"}


def write(found: Evaluation, out: Path) -> None:
    """Write the page. Raises PlosiveError when it cannot be written."""
    write_atomic(out, page(found).encode())


def page(found: Evaluation) -> str:
    """The page as HTML."""
    task = found.task
    style = (files("resources") / "evaluation" / "report.css").read_text("utf-8")
    how = f"renderer “{task.renderer}”" + ("" if task.mode == "recon" else f", predictor “{task.predictor}”")
    parts = [
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
        f"<title>Evaluation: {escape(task.renderer)}, {task.mode}</title><style>{style}</style></head><body>",
        f"<header><h1>Evaluation: {escape(how)}</h1><p>Mode {task.mode}: {escape(MODES[task.mode])}. "
        f"Plosive {__version__}, {len(found.clips)} of {len(found.clips) + len(found.failed)} clips.</p></header>",
        "<main>",
    ]
    if len(found.clips) > 1:
        parts.append(_mean(found))
    parts += [_clip(clip) for clip in found.clips]
    if found.failed:
        rows = "".join(f"<li><b>{escape(path.name)}</b>: {escape(why)}</li>" for path, why in found.failed)
        parts.append(f"<section><h2>Not evaluated</h2><ul>{rows}</ul></section>")
    parts += [_definitions(found), "</main></body></html>\n"]
    return "\n".join(parts)


def _mean(found: Evaluation) -> str:
    def cell(name: str, measure: Measure) -> str:
        value, count = found.mean(name, measure.key)
        part = f' <small>of {count}</small>' if 0 < count < len(found.clips) else ""
        return f"<td>{said(measure, value)}{part}</td>"

    return (f"<section><h2>Mean of {len(found.clips)} clips</h2>"
            f"{_tables(found.rows(), found.clips[0].measures(), cell)}</section>")  # fmt: skip


def _clip(clip: ClipResult) -> str:
    last = clip.first + len(clip.times) - 1
    notes = "".join(f"<li>{escape(note)}</li>" for note in clip.notes)

    def cell(name: str, measure: Measure) -> str:
        row = next(r for r in clip.rows if r.name == name)
        if not clip.verdicts[measure.key].valid:
            return f'<td class="invalid" title="{escape(clip.verdicts[measure.key].reason)}">invalid</td>'
        return f"<td>{said(measure, clip.value(row, measure.key))}</td>"

    rows = {row.name: row.title for row in clip.rows}
    return "\n".join([
        f"<section><h2>{escape(clip.clip.name)}</h2>",
        f"<p>Frames {clip.first} to {last}; the bank is made of the first {clip.learned} frames.</p>",
        f"<ul class='notes'>{notes}</ul>" if notes else "",
        "<h3>Can the figures be believed here?</h3>", _validity(clip),
        "<h3>Figures</h3>", _tables(rows, clip.measures(), cell),
        "<dl class='rows'>", *(f"<dt>{escape(r.title)}</dt><dd>{escape(r.what)}</dd>" for r in clip.rows), "</dl>",
        "<h3>Pictures</h3>", _sheet(clip), "<h3>Over time</h3>", _plots(clip), "</section>",
    ])  # fmt: skip


def _validity(clip: ClipResult) -> str:
    body = []
    for measure in clip.measures():
        if measure.exact or not measure.shown:
            continue
        verdict = clip.verdicts[measure.key]
        cells = "".join(
            f"<td>{said(measure, verdict.scores[who]) if who in verdict.scores else ''}</td>" for who in CONTROLS)
        mark = "<td class='word'>valid</td>" if verdict.valid else (
            f"<td class='word invalid'>invalid: {escape(verdict.reason)}</td>")
        body.append(f"<tr><th>{escape(head(measure))}</th>{cells}{mark}</tr>")
    heads = "".join(f"<th>{name}</th>" for name in CONTROLS.values())
    return ("<p>What each stand-in says of the real frames, encoded again, and of what it must find worse. One that "
            "does not rank them so on this clip is invalid, and no figure of it is given.</p>"
            f"<div class='wide'><table><tr><th></th>{heads}<th></th></tr>{''.join(body)}</table></div>")  # fmt: skip


def _tables(
    rows: Mapping[str, str], measures: Sequence[Measure], cell: Callable[[str, Measure], str]
) -> str:
    out = []
    for group, title in _GROUPS.items():
        shown = [m for m in measures if m.shown and m.group == group]
        if not shown:
            continue
        heads = "".join(f"<th title='{escape(m.what)}'>{escape(head(m))}</th>" for m in shown)
        body = "".join(
            f"<tr class='{name}'><th>{escape(said_as)}</th>{''.join(cell(name, m) for m in shown)}</tr>"
            for name, said_as in rows.items())
        out.append(f"<div class='wide'><table><tr><th>{title}</th>{heads}</tr>{body}</table></div>")
    return f"<div class='tables'>{''.join(out)}</div>"


def _sheet(clip: ClipResult) -> str:
    if not clip.captions:
        return "<p>No frame could be shown.</p>"
    heads = "".join(f"<th>{escape(caption)}</th>" for caption in clip.captions)
    body = ""
    for row in clip.rows:
        shown = zip(row.pictures, clip.captions)
        cells = "".join(f"<td>{_picture(data, f'{row.title}, {text}')}</td>" for data, text in shown)
        body += f"<tr><th>{escape(row.title)}</th>{cells}</tr>"
    return (f"<p>What the mouth does, and the frame.</p>"
            f"<div class='wide'><table class='sheet'><tr><th></th>{heads}</tr>{body}</table></div>")  # fmt: skip


def _picture(data: bytes, text: str) -> str:
    if not data:
        return ""
    return f'<img alt="{escape(text)}" src="data:image/jpeg;base64,{b64encode(data).decode()}">'


def _plots(clip: ClipResult) -> str:
    names = (PLATE, RESULT, "rules")
    gap = [Curve(row.title, row.series["gap"], STYLES[row.name]) for row in clip.rows if row.name in names]
    parts = [plot(clip.times, gap, "Gap between the inner lips, IOD", bands=clip.closures, level=CLOSED, zero=True),
             "<p>Tinted: p, b and m as they are spoken. Dashed: 0.015 IOD, below which lips count as closed.</p>"]
    others = [Curve(row.title, row.series["psnr"], STYLES[row.name]) for row in clip.rows if row.name != PLATE]
    if clip.mode != "cross" and any(isfinite(v) for c in others for v in c.values.tolist()):
        parts.append(plot(clip.times, others, "PSNR over the mouth, dB"))
    return "".join(parts)


def _definitions(found: Evaluation) -> str:
    shown = {m.key for clip in found.clips for m in clip.measures()}
    rows = "".join(
        f"<dt>{escape(head(m))}</dt><dd>{escape(m.what)}{' (as published)' if m.exact and m.unit == 'dB' else ''}</dd>"
        for m in MEASURES if m.key in shown and m.shown
    )
    return ("<section><h2>Definitions</h2><p>The mouth box holds the 40 lip points of the real frame and a "
            "quarter more on each side, in the plate’s own pixels. IOD is the distance of the outer eye corners. "
            "Lags: + is a mouth ahead of its sound. The rest is in docs/evaluate.md.</p>"
            f"<dl class='rows'>{rows}</dl></section>")  # fmt: skip
