"""Saving an analysis and getting the same one back."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from inference.api import FaceAnalysis
from inference.errors import PlosiveError
from inference.face import face_arrays, import_face_arrays


def test_round_trip_through_a_file(still: FaceAnalysis, tmp_path: Path) -> None:
    np.savez(tmp_path / "face.npz", **face_arrays(still))
    with np.load(tmp_path / "face.npz", allow_pickle=False) as stored:
        back = import_face_arrays(dict(stored))
    assert back.size == still.size
    for field in fields(FaceAnalysis):
        if field.name not in ("scale", "size"):
            value = getattr(back, field.name)
            np.testing.assert_array_equal(value, getattr(still, field.name))
            assert value.dtype == getattr(still, field.name).dtype
    for name in ("neutral", "low", "high"):
        np.testing.assert_array_equal(getattr(back.scale, name), getattr(still.scale, name))


def test_missing_and_damaged_arrays_are_named(still: FaceAnalysis) -> None:
    arrays = face_arrays(still)
    with pytest.raises(PlosiveError, match="raw"):
        import_face_arrays({k: v for k, v in arrays.items() if k != "raw"})
    with pytest.raises(PlosiveError, match="to_mouth"):
        import_face_arrays({**arrays, "to_mouth": arrays["to_mouth"][:-1]})
    with pytest.raises(PlosiveError, match="scale_low"):
        import_face_arrays({**arrays, "scale_low": arrays["scale_low"][:3]})
