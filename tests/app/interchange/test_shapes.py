"""Shapes: every unit has one in every set, every shape a phone that shows it, and diphthongs glide."""

from __future__ import annotations

import csv
from importlib.resources import files

from app.interchange.model import Mark
from app.interchange.shapes import SETS, phones, phones_of, shape_of, shapes_of, table
from app.interchange.switch import SHAPES
from app.interchange.visemes import NAMES
from inference.speech.phones import is_phone


def test_the_tables_are_complete() -> None:
    text = (files("resources") / "phonemes" / "visemes.csv").read_text("utf-8")
    units = {row["unit"] for row in csv.DictReader(text.splitlines())} - {"AH0"}  # shown as AH everywhere
    assert set(table()) == units
    for kind, names in {**SHAPES, **NAMES, "mpeg4": {str(k) for k in range(15)}}.items():
        used = {row[kind] for row in table().values()} - {""}
        assert used <= names
        assert {shape for of, shape in phones() if of == kind} == names
    assert all(row[kind] or unit.endswith("2") for unit, row in table().items() for kind in SETS)


def test_a_phone_that_stands_for_a_shape_shows_it() -> None:
    for (kind, shape), phone in phones().items():
        assert phone == "" or is_phone(phone)
        assert shape_of(phone, kind) == shape, (kind, shape)


def test_shapes_become_phones_and_the_same_shapes_again() -> None:
    for kind in SETS:
        names = [shape for of, shape in phones() if of == kind]
        marks = tuple(Mark(k * 100, k * 100 + 100, name) for k, name in enumerate(names))
        again = shapes_of(phones_of(marks, kind), kind)
        if kind in ("rhubarb", "preston_blair"):
            assert again == marks
        else:
            assert {m.label for m in again} == set(names)


def test_a_diphthong_glides_where_the_set_has_no_shape_for_the_whole() -> None:
    my = (Mark(0, 100, "M"), Mark(100, 600, "AY1"), Mark(600, 700, ""), Mark(700, 800, "bogus"))
    assert shapes_of(my, "rhubarb") == (
        Mark(0, 100, "A"), Mark(100, 400, "D"), Mark(400, 600, "B"), Mark(600, 800, "X"))
    assert shapes_of(my, "sapi") == (Mark(0, 100, "21"), Mark(100, 600, "11"), Mark(600, 800, "0"))
