import threading

import numpy as np
import pytest

from app.io.arrays import ArrayStore, content_hash
from inference.errors import PlosiveError

PLAIN = {
    "mesh": np.arange(24, dtype=np.float32).reshape(2, 3, 4),
    "present": np.array([True, False]),
    "names": np.array(["Zoë", "b"]),
    "scale": np.array(2.5),
    "nothing": np.zeros((0, 12), np.float32),
    "sideways": np.asfortranarray(np.arange(6).reshape(2, 3)),
}


def test_arrays_come_back_as_they_were(tmp_path):
    name = ArrayStore(tmp_path).put(PLAIN)
    for mmap in (True, False):
        got = ArrayStore(tmp_path).get(name, mmap=mmap)
        assert sorted(got) == sorted(PLAIN)
        for key, array in PLAIN.items():
            assert got[key].dtype == array.dtype and got[key].shape == array.shape
            np.testing.assert_array_equal(got[key], array)
    assert isinstance(ArrayStore(tmp_path).get(name)["mesh"], np.memmap)
    with pytest.raises(ValueError, match="read-only"):
        ArrayStore(tmp_path).get(name)["mesh"][0] = 1


def test_the_name_is_the_content(tmp_path):
    store = ArrayStore(tmp_path)
    name = store.put(PLAIN)
    assert store.put(dict(reversed(PLAIN.items()))) == name == content_hash(PLAIN)
    assert [p.name for p in store.folder.iterdir()] == [name]
    others = [
        {**PLAIN, "scale": np.array(2.6)},
        {**PLAIN, "scale": np.array([2.5])},
        {**PLAIN, "scale": np.array(2.5, np.float32)},
        {**PLAIN, "mesh": PLAIN["mesh"].reshape(2, 4, 3)},
        {("x" if k == "mesh" else k): v for k, v in PLAIN.items()},
    ]
    assert content_hash({"x": np.zeros(2, np.int32)}) != content_hash({"x": np.zeros(2, np.float32)})
    assert len({name, *map(content_hash, others)}) == 6


def test_missing_and_damaged(tmp_path):
    store = ArrayStore(tmp_path)
    assert not store.has("") and not store.has("abc")
    with pytest.raises(PlosiveError, match=r"abc is missing.*Run the analysis again"):
        store.get("abc")
    name = store.put(PLAIN)
    file = store.folder / name / "mesh.npy"
    for damaged in (b"", b"nonsense", file.read_bytes()[:-30]):
        file.write_bytes(damaged)
        with pytest.raises(PlosiveError, match=r"mesh\.npy is damaged.*Run the analysis again"):
            store.get(name)


@pytest.mark.parametrize("bad", [{"../x": np.zeros(1)}, {"": np.zeros(1)}, {"x": np.array([object()])}])
def test_what_cannot_be_kept(tmp_path, bad):
    with pytest.raises(ValueError, match="cannot be kept"):
        ArrayStore(tmp_path).put(bad)


def test_prune_keeps_what_is_named(tmp_path):
    store = ArrayStore(tmp_path)
    assert store.prune([]) == []
    a, b = store.put({"x": np.zeros(3)}), store.put({"x": np.ones(3)})
    (store.folder / ".new-left").mkdir()
    assert sorted(store.prune({a})) == sorted([".new-left", b])
    assert store.has(a) and not store.has(b)


def test_a_failing_disk_leaves_nothing_behind(tmp_path, disk_failure, break_disk, monkeypatch):
    store = ArrayStore(tmp_path)
    before = store.put({"x": np.zeros(3)})
    step, number, word = disk_failure
    break_disk(step, number)
    if step == "open":
        monkeypatch.setattr("tempfile.mkdtemp", __import__("tempfile").mkstemp)
    with pytest.raises(PlosiveError, match=word):
        store.put({"x": np.ones(3)})
    assert [p.name for p in store.folder.iterdir()] == [before]


def test_two_threads_with_the_same_arrays(tmp_path):
    store = ArrayStore(tmp_path)
    names = []
    threads = [threading.Thread(target=lambda: names.append(store.put(PLAIN))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names) == 4 and len(set(names)) == 1
    assert [p.name for p in store.folder.iterdir()] == [names[0]]
