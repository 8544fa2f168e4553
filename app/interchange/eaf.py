"""ELAN annotation files (.eaf), whole milliseconds.

The whole document goes along as the leftover `document`: linguistic types, constraints, vocabularies, media, licences
and comments come back as they were, and so does every tier nobody changed. A tier that was changed has its own
annotations rewritten; what refers to an annotation that is gone (ELAN calls it a dependent annotation) goes with it.
"""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import msgspec

from app.interchange import xml
from app.interchange.model import Extra, Mark, MarkTier, Timing, cut_apart, extra, with_extra
from app.interchange.text import Malformed, checked, decoded, encoded, whole

_EMPTY = """<ANNOTATION_DOCUMENT AUTHOR="" DATE="1970-01-01T00:00:00+00:00" FORMAT="3.0" VERSION="3.0"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
    <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"/>
    <TIME_ORDER/>
    <LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="default-lt" TIME_ALIGNABLE="true"/>
</ANNOTATION_DOCUMENT>"""


def read(data: bytes) -> Timing:
    """Tiers in the order of the file; a reference annotation has the time of what it refers to."""
    text, how = decoded(data)
    return _timing(xml.parse(data), with_extra(how, document=text))


def write(timing: Timing) -> bytes:
    """The document the timing was read from with the tiers that changed; a new one where there was none."""
    text = extra(timing.extra, "document")
    root = xml.parse((text or _EMPTY).encode())
    was = _timing(root, ())
    writer = _Writer(root)
    if text and timing.tiers == was.tiers:
        return encoded(text, timing.extra)
    names = {tier.name for tier in timing.tiers}
    for tier in was.tiers:
        if tier.name not in names:
            writer.drop(tier.name)
    for tier in timing.tiers:
        if tier != was.tier(tier.name):
            writer.put(tier)
    return encoded(xml.written(root))


def _timing(root: Element, kept: Extra) -> Timing:
    if root.tag != "ANNOTATION_DOCUMENT":
        raise Malformed(xml.line_of(root), f"this is <{str(root.tag)[:40]}>, no ELAN document", "Choose an .eaf file")
    header = root.find("HEADER")
    if header is not None and header.get("TIME_UNITS", "milliseconds") != "milliseconds":
        raise Malformed(xml.line_of(header), f"times are in {header.get('TIME_UNITS')}", "Save it with a newer ELAN")
    slots = _slots(root)
    spans: dict[str, tuple[int, int]] = {}
    refs: dict[str, str] = {}
    for element in root.iter("ALIGNABLE_ANNOTATION"):
        a, b = (_slot(slots, element, name) for name in ("TIME_SLOT_REF1", "TIME_SLOT_REF2"))
        if b < a:
            raise Malformed(xml.line_of(element), "an annotation ends before it begins")
        spans[xml.needed(element, "ANNOTATION_ID")] = (a, b)
    for element in root.iter("REF_ANNOTATION"):
        refs[xml.needed(element, "ANNOTATION_ID")] = xml.needed(element, "ANNOTATION_REF")
    tiers = [_tier(element, spans, refs) for element in root.iter("TIER")]
    seen: set[str] = set()
    for element in root.iter("TIER"):
        name = xml.needed(element, "TIER_ID")
        if name in seen:
            raise Malformed(xml.line_of(element), f"there are two tiers called “{name}”")
        seen.add(name)
    return Timing(tuple(tiers), extra=kept)


def _tier(element: Element, spans: dict[str, tuple[int, int]], refs: dict[str, str]) -> MarkTier:
    marks = []
    for holder in element.iter("ANNOTATION"):
        for one in holder:
            if one.tag not in ("ALIGNABLE_ANNOTATION", "REF_ANNOTATION"):
                continue
            name = xml.needed(one, "ANNOTATION_ID")
            start, end = _span(one, name, spans, refs)
            value = one.find("ANNOTATION_VALUE")
            marks.append(Mark(start, end, (value.text or "") if value is not None else "", (("id", name),)))
    described = {key.lower(): text for key, text in element.attrib.items() if key.isupper() and key != "TIER_ID"}
    return MarkTier(xml.needed(element, "TIER_ID"), tuple(marks), extra=tuple(described.items()))


def _span(one: Element, name: str, spans: dict[str, tuple[int, int]], refs: dict[str, str]) -> tuple[int, int]:
    at = name
    for _ in range(len(refs) + 1):
        if at in spans:
            return spans[at]
        if at not in refs:
            raise Malformed(xml.line_of(one), f"there is no annotation “{at}”")
        at = refs[at]
    raise Malformed(xml.line_of(one), f"annotation “{name}” refers to itself")


def _slots(root: Element) -> dict[str, int]:
    """Microseconds of every time slot; those without a time lie evenly between their neighbours, as ELAN has them."""
    order = [e for holder in root.iter("TIME_ORDER") for e in holder if e.tag == "TIME_SLOT"]
    times: list[int | None] = []
    for element in order:
        value = element.get("TIME_VALUE")
        line = xml.line_of(element)
        times.append(None if value is None else checked(whole(value, line, "time in milliseconds") * 1000.0, line))
    out: list[int] = []
    unknown = 0
    for time in [*times, None]:
        if time is None and len(out) + unknown < len(times):
            unknown += 1
            continue
        before = out[-1] if out else 0
        after = before if time is None else time
        out += [before + (after - before) * (k + 1) // (unknown + 1) for k in range(unknown)]
        unknown = 0
        if time is not None:
            out.append(time)
    return {xml.needed(e, "TIME_SLOT_ID"): us for e, us in zip(order, out, strict=True)}


def _slot(slots: dict[str, int], element: Element, name: str) -> int:
    wanted = xml.needed(element, name)
    if wanted not in slots:
        raise Malformed(xml.line_of(element), f"there is no time slot “{wanted}”")
    return slots[wanted]


class _Writer:
    """Changes to one document."""

    def __init__(self, root: Element) -> None:
        self.root = root
        order = root.find("TIME_ORDER")
        if order is None:
            order = Element("TIME_ORDER")
            root.insert(1, order)
        self.order = order
        self._slots = _slots(root)
        self._known = {us: name for name, us in self._slots.items()}
        self._ids = {e.get("ANNOTATION_ID", "") for e in root.iter() if e.get("ANNOTATION_ID")}
        self._number = 0
        self._spans = {
            e.get("ANNOTATION_ID", ""): tuple(self._slots[e.get(n, "")] for n in ("TIME_SLOT_REF1", "TIME_SLOT_REF2"))
            for e in root.iter("ALIGNABLE_ANNOTATION")}

    def drop(self, name: str) -> None:
        """Take a tier and what depends on it out."""
        for tier in [t for t in self.root.iter("TIER") if t.get("TIER_ID") == name]:
            gone = {e.get("ANNOTATION_ID", "") for e in tier.iter() if e.get("ANNOTATION_ID")}
            self.root.remove(tier)
            self._forget(gone)

    def put(self, tier: MarkTier) -> None:
        """Give a tier these marks."""
        element = next((t for t in self.root.iter("TIER") if t.get("TIER_ID") == tier.name), None)
        if element is None:
            element = self._new_tier(tier.name)
        if element.find("ANNOTATION/REF_ANNOTATION") is not None:
            self._relabel(element, tier)
            return
        old = {e.get("ANNOTATION_ID", ""): e for e in element.iter("ALIGNABLE_ANNOTATION")}
        element[:] = [child for child in element if child.tag != "ANNOTATION"]
        used: set[str] = set()
        marks = [self._as_interval(m) for m in tier.marks] if tier.points else list(tier.marks)
        for mark in cut_apart(tuple(marks)):
            name = extra(mark.extra, "id")
            one = old.get(name) if name not in used else None
            if one is None:
                one = Element("ALIGNABLE_ANNOTATION", {"ANNOTATION_ID": self._new_id()})
            used.add(one.get("ANNOTATION_ID", ""))
            if self._spans.get(one.get("ANNOTATION_ID", "")) != (mark.start, mark.end):
                one.set("TIME_SLOT_REF1", self._slot(mark.start))
                one.set("TIME_SLOT_REF2", self._slot(mark.end))
            _set_value(one, mark.label)
            SubElement(element, "ANNOTATION").append(one)
        self._forget(set(old) - used)
        self._sort()
        ElementTree.indent(element, "    ", level=1)

    def _as_interval(self, mark: Mark) -> Mark:
        """ELAN has no points: one lasts a millisecond."""
        return msgspec.structs.replace(mark, end=mark.start + 1000)

    def _relabel(self, element: Element, tier: MarkTier) -> None:
        labels = {extra(m.extra, "id"): m.label for m in tier.marks}
        gone = set()
        for holder in element.findall("ANNOTATION"):
            for one in holder.findall("REF_ANNOTATION"):
                name = one.get("ANNOTATION_ID", "")
                if name in labels:
                    _set_value(one, labels[name])
                else:
                    gone.add(name)
        self._remove(gone)
        self._forget(gone)

    def _forget(self, gone: set[str]) -> None:
        """Take out what refers to annotations that are gone."""
        while gone:
            gone = {e.get("ANNOTATION_ID", "") for e in self.root.iter("REF_ANNOTATION")
                    if e.get("ANNOTATION_REF") in gone}  # fmt: skip
            self._remove(gone)

    def _remove(self, gone: set[str]) -> None:
        if not gone:
            return
        for tier in self.root.iter("TIER"):
            tier[:] = [h for h in tier if h.tag != "ANNOTATION" or not any(e.get("ANNOTATION_ID") in gone for e in h)]

    def _new_tier(self, name: str) -> Element:
        kinds = [e.get("LINGUISTIC_TYPE_ID", "") for e in self.root.iter("LINGUISTIC_TYPE")
                 if e.get("CONSTRAINTS") is None]  # fmt: skip
        if not kinds:
            kind = {"LINGUISTIC_TYPE_ID": "plosive-lt", "TIME_ALIGNABLE": "true", "GRAPHIC_REFERENCES": "false"}
            self.root.append(Element("LINGUISTIC_TYPE", kind))
            kinds = ["plosive-lt"]
        element = Element("TIER", {"LINGUISTIC_TYPE_REF": kinds[0], "TIER_ID": xml.clean(name)})
        after = [k for k, e in enumerate(self.root) if e.tag in ("TIER", "TIME_ORDER")]
        self.root.insert(after[-1] + 1, element)
        return element

    def _new_id(self) -> str:
        while True:
            self._number += 1
            name = f"a{self._number}"
            if name not in self._ids:
                self._ids.add(name)
                return name

    def _slot(self, us: int) -> str:
        ms = max(round(us / 1000), 0)
        if ms * 1000 not in self._known:
            name = f"ts{len(self._slots) + 1}"
            while name in self._slots:
                name += "a"
            self._slots[name] = ms * 1000
            self._known[ms * 1000] = name
            self.order.append(Element("TIME_SLOT", {"TIME_SLOT_ID": name, "TIME_VALUE": str(ms)}))
        return self._known[ms * 1000]

    def _sort(self) -> None:
        """Slots in order of time, as ELAN wants them."""
        self.order[:] = sorted(
            (e for e in self.order if e.tag == "TIME_SLOT"), key=lambda e: self._slots[e.get("TIME_SLOT_ID", "")])


def _set_value(one: Element, label: str) -> None:
    value = one.find("ANNOTATION_VALUE")
    if value is None:
        value = SubElement(one, "ANNOTATION_VALUE")
    value.text = xml.clean(label)
