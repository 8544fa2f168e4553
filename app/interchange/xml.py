"""XML without its traps: no document type, so no entities of its own, nothing fetched, nothing that expands.

Elements know their line, so that errors can name it; comments and processing instructions are kept.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.parsers import expat

from app.interchange.text import Malformed, decoded

DEEPEST = 200
_LINE = "{plosive}line"
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse(data: bytes) -> Element:
    """The root element. Raises Malformed."""
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")) and _declared(data) == "utf-8":
        decoded(data)  # says which byte in which line, which expat does not
    builder = ElementTree.TreeBuilder(insert_comments=True, insert_pis=True)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise Malformed(parser.CurrentLineNumber, "the elements are nested too deeply")
        attributes[_LINE] = str(parser.CurrentLineNumber)
        builder.start(name, attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name)

    def doctype(*_: object) -> None:
        raise Malformed(parser.CurrentLineNumber, "a document type (DOCTYPE) is not read", "Take it out of the file")

    def comment(text: str) -> None:
        if depth:
            builder.comment(text)

    def instruction(target: str, text: str) -> None:
        if depth:
            builder.pi(target, text)

    handlers: dict[str, Any] = {
        "StartElementHandler": start, "EndElementHandler": end, "CharacterDataHandler": builder.data,
        "StartDoctypeDeclHandler": doctype, "CommentHandler": comment, "ProcessingInstructionHandler": instruction,
    }  # fmt: skip
    for name, handler in handlers.items():
        setattr(parser, name, handler)
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Malformed(error.lineno, f"this is no XML: {expat.ErrorString(error.code)}") from None
    except (LookupError, ValueError) as error:
        raise Malformed(parser.CurrentLineNumber, f"the encoding cannot be read: {error}") from None
    return builder.close()


def line_of(element: Element) -> int:
    """The line an element begins in; 0 for one that was made."""
    return int(element.get(_LINE, "0"))


def needed(element: Element, name: str) -> str:
    """An attribute that must be there."""
    value = element.get(name)
    if value is None:
        raise Malformed(line_of(element), f"<{element.tag}> has no {name}")
    return value


def written(root: Element) -> str:
    """The tree as text with a declaration, without the lines noted by `parse`."""
    for element in root.iter():
        element.attrib.pop(_LINE, None)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def clean(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def _declared(data: bytes) -> str:
    found = re.match(rb"""(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)""", data[:200])
    return found[1].decode("ascii").lower() if found else "utf-8"
