"""Stored results: there whole or not at all, by everything they depend on."""

from __future__ import annotations

import numpy as np
import pytest

from app.services.evaluation.store import Store


def test_made_once_by_what_it_depends_on(tmp_path):
    calls = []

    def make():
        calls.append(1)
        return {"a": np.arange(3), "words": np.array(["é", ""])}

    assert Store(tmp_path).get("row", (1, "x"), make)["a"].tolist() == [0, 1, 2]
    again = Store(tmp_path).get("row", (1, "x"), make)
    assert again["words"].tolist() == ["é", ""] and len(calls) == 1
    Store(tmp_path).get("row", (1, "y"), make)
    assert len(calls) == 2


def test_a_damaged_file_is_made_again(tmp_path):
    Store(tmp_path).get("row", (), lambda: {"a": np.zeros(9)})
    file = next(tmp_path.glob("row-*.npz"))
    file.write_bytes(file.read_bytes()[:60])
    assert Store(tmp_path).get("row", (), lambda: {"a": np.ones(2)})["a"].tolist() == [1, 1]
    assert Store(tmp_path).get("row", (), dict)["a"].tolist() == [1, 1]


def test_again_looks_at_its_own_results_only(tmp_path):
    Store(tmp_path).get("row", (), lambda: {"a": np.zeros(1)})
    store = Store(tmp_path, again=True)
    assert store.get("row", (), lambda: {"a": np.ones(1)})["a"][0] == 1
    assert store.get("row", (), dict)["a"][0] == 1


def test_nothing_half_made_is_kept(tmp_path):
    def broken():
        raise RuntimeError

    with pytest.raises(RuntimeError):
        Store(tmp_path).get("row", (), broken)
    assert not list(tmp_path.iterdir())


def test_forgotten(tmp_path):
    store = Store(tmp_path)
    store.get("bank", (1,), lambda: {"a": np.zeros(1)})
    store.forget("bank", (1,))
    store.forget("bank", (1,))
    assert not list(tmp_path.iterdir())
