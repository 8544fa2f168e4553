"""All models: cards are read, licences shut some out, networks are shared, taken, tried, worn and let go of."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from app.document.edits.analysis import use_renderer
from app.document.edits.result import Edited, Refused
from app.document.model import Dialogue
from app.io import options, recent
from app.io.settings import Settings
from app.services import adapting, licences
from app.services.analysis import aligner_for
from app.services.exporting import record
from app.services.models import actions
from app.services.models.model import Model
from app.services.models.owned import library
from app.services.models.shipped import shipped
from app.services.opening import has_network, opened, predicting
from app.services.studio import Studio
from inference import registry
from inference.api import NeverCancelled, Spec, silent
from inference.errors import PlosiveError
from inference.render.editor.bank import EditorBank, Network, load
from inference.render.exemplar.bank import load as load_exemplars
from inference.render.exemplar.renderer import ExemplarRenderer
from inference.training.card import about_of
from inference.training.checkpoint import to_bytes
from inference.training.export import to_onnx
from inference.training.network import Editor, Size
from inference.training.score import Bargain
from tests.app.services.banked import give, studio_with
from tests.inference.render.conftest import talk

SIZE = Size(side=32, stem=8, widths=(8,), finish=4, views=1)
ABOUT = {"steps": 40, "seed": 3, "size": "cpu", "samples": 61, "before": [29.0, 0.9], "after": [30.5, 0.88],
         "worth": 1.25, "bank": "x"}  # fmt: skip


@pytest.fixture(autouse=True)
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(adapting, "folder", lambda: tmp_path / "training")


@pytest.fixture(scope="module")
def bank() -> dict[str, np.ndarray]:
    speech = talk(70)
    return ExemplarRenderer().build_bank(speech.footage, speech.face, usable=speech.face.present).arrays()


@pytest.fixture(scope="module")
def weights() -> bytes:
    return to_bytes(Editor(SIZE), ABOUT)


@pytest.fixture(scope="module")
def adapted(bank: dict[str, np.ndarray], weights: bytes) -> dict[str, np.ndarray]:
    onnx = to_onnx(Editor(SIZE))[0]
    return EditorBank(load_exemplars(bank), Network(onnx, weights, 32, 1)).arrays()


@pytest.fixture
def studio(tmp_path: Path, bank: dict[str, np.ndarray]) -> Iterator[Studio]:
    with studio_with(tmp_path, bank) as made:
        yield made


def found(studio: Studio, kind: str) -> list[Model]:
    return [model for model in actions.listed(studio.session.project, studio.folder) if model.kind == kind]


def safe(on: bool = True) -> None:
    options.COMMERCIAL_ONLY.put(Settings(), on)


# --- licences ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("licence", "open_"), [
    ("Apache-2.0", True), ("apache-2.0", True), ("MIT", True), ("BSD-2-Clause", True), ("CC BY 4.0", True),
    ("cc-by-4.0", True), ("cc-by-sa-4.0", True), ("CC BY 4.0, as the footage", True), ("own footage", True),
    ("cc-by-nc-4.0", False), ("CC BY-NC 4.0", False), ("CC BY 4.0; research use only", False), ("unknown", False),
    ("the model's own", False), ("", False), ("cc-by-nd-4.0", False), ("non-commercial", False),
])  # fmt: skip
def test_which_licences_are_openly_commercial(licence: str, open_: bool) -> None:
    assert licences.commercial(licence) is open_


def test_the_licence_of_a_folder_is_read_from_its_card(tmp_path: Path) -> None:
    assert licences.of_folder(tmp_path) == licences.UNKNOWN
    (tmp_path / "LICENSE").write_text("                 Apache License\n Version 2.0", "utf-8")
    assert licences.of_folder(tmp_path) == "Apache-2.0"
    card = "---\nlanguage: en\nlicense: cc-by-nc-4.0\n---\n# Model\nlicense: mit\n"
    (tmp_path / "README.md").write_text(card, "utf-8")
    assert licences.of_folder(tmp_path) == "cc-by-nc-4.0"


def test_commercial_safe_only_shuts_out_a_model_of_unknown_licence(tmp_path: Path) -> None:
    with pytest.raises(PlosiveError, match="There is no model"):
        aligner_for(f"whisper:{tmp_path}", "en").align(np.zeros(16000, np.float32), 16000, "a")
    safe()
    with pytest.raises(PlosiveError, match=r"licence \(unknown\) is not openly commercial"):
        aligner_for(f"whisper:{tmp_path}", "en")
    assert aligner_for("pocketsphinx", "en") is not None


# --- what is listed ----------------------------------------------------------------------------------------------


def test_what_is_shipped_has_an_origin_a_licence_and_a_hash() -> None:
    models = {model.key: model for model in shipped()}
    base = models["shipped:text2lip/base.safetensors"]
    assert base.title == "Text to lips, base network" and base.licence == "CC BY 4.0" and len(base.digest) == 64
    assert "GRID" in base.origin and base.numbers.startswith("0.129")
    assert all(model.commercial and model.bytes > 0 and model.licence for model in models.values())
    assert {"wheel:mediapipe", "wheel:pocketsphinx", "wheel:g2p-en"} <= {key.partition("/")[0] for key in models}


def test_weights_without_a_card_are_listed_as_unknown(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "flow.onnx").write_bytes(b"12345")
    (tmp_path / "new" / "flow.safetensors").write_bytes(b"123")
    (tmp_path / "new" / "README.md").write_text("# Nothing about it\n\n## Notes\n\nText.\n", "utf-8")
    whole = "# A net: what is in this folder\n\nText.\n\n- **Licence**: MIT.\n- **Numbers**: held out\n  0.5.\n"
    (tmp_path / "whole").mkdir()
    (tmp_path / "whole" / "base.onnx").write_bytes(b"1")
    (tmp_path / "whole" / "base.safetensors").write_bytes(b"12")
    (tmp_path / "whole" / "base.json").write_text('{"sha256": {"base.onnx": "aa", "base.safetensors": "bb"}}', "utf-8")
    (tmp_path / "whole" / "README.md").write_text(whole, "utf-8")
    first, second = list(shipped(tmp_path))[:2]
    assert (second.title, second.licence, second.numbers, second.digest, second.bytes) == (
        "A net", "MIT", "held out 0.5.", "bb", 3)
    assert (first.title, first.licence, first.commercial, first.bytes) == ("new: flow", "unknown", False, 8)


def test_networks_of_faces_are_listed_with_their_numbers(
    studio: Studio, adapted: dict[str, np.ndarray], tmp_path: Path,
) -> None:
    assert not found(studio, "face")
    give(studio, adapted, "editor", Dialogue(aligner=f"whisper:{tmp_path}"))
    (face,) = found(studio, "face")
    assert face.track_id == studio.shot.tracks[0].id and face.used_by == ("Face 1 · p",)
    assert face.numbers == "Mouth PSNR 29.00 → 30.50 dB, sharpness 0.90 → 0.88; +1.25 dB beyond blur"
    assert face.origin == "61 mouths of this face, 40 steps, seed 3" and face.commercial and face.bytes > 1000
    (folder,) = found(studio, "folder")
    assert folder.licence == "unknown" and not folder.commercial and folder.used_by == ("Face 1 · p",)
    studio.save()
    recent.remember(studio.folder)
    other = [model for model in actions.listed(None, None) if model.kind == "face"]
    assert [model.track_id for model in other] == [""], "known from the projects that were open lately"


def test_what_a_face_taught_the_predictors_is_listed(studio: Studio) -> None:
    project = studio.session.project
    speaker = studio.arrays.put({"network": np.zeros(5000, np.uint8), "seconds": np.array(9.0)})
    track = replace(studio.shot.tracks[0], speaker=speaker, predictor="text2lip")
    studio.session.swap(replace(project, shots=(replace(project.shots[0], tracks=(track,)),)))
    (model,) = found(studio, "speech")
    assert model.title == "Face 1 · p · text2lip" and model.used_by == ("Face 1 · p",) and model.bytes > 5000
    assert len(model.digest) == 64 and model.note == ""


# --- shared and taken --------------------------------------------------------------------------------------------


def test_a_network_is_shared_with_its_card_and_taken_back(
    studio: Studio, adapted: dict[str, np.ndarray], tmp_path: Path,
) -> None:
    give(studio, adapted, "editor")
    (face,) = found(studio, "face")
    out = tmp_path / "é" / "mouth.safetensors"
    actions.share(face, studio.folder, studio.shot.tracks[0].bank, out)
    card = out.with_suffix(".md").read_text("utf-8")
    assert card.startswith("# Face 1 · p") and "**Licence**: own footage" in card and "+1.25 dB" in card
    taken = actions.take(out)
    assert taken.title == "Face 1 · p" and taken.licence == "own footage" and taken.commercial
    assert taken.digest == face.digest and taken.numbers == face.numbers
    assert actions.take(out).key == taken.key, "the same file is kept once"
    assert [model.key for model in found(studio, "file")] == [taken.key]
    again = tmp_path / "again.safetensors"
    actions.share(taken, studio.folder, "", again)
    assert about_of(again.read_bytes())["title"] == "Face 1 · p"
    actions.delete(taken)
    assert not found(studio, "file")


def test_a_damaged_or_foreign_file_is_refused_and_nothing_is_kept(tmp_path: Path, weights: bytes) -> None:
    foreign, damaged, text = (tmp_path / f"{name}.safetensors" for name in ("foreign", "damaged", "text"))
    foreign.write_bytes((2).to_bytes(8, "little") + b"{}" + b"x" * 100)
    damaged.write_bytes(weights[:-3] + bytes(255 - byte for byte in weights[-3:]))
    text.write_text("hello", "utf-8")
    for path, why in ((foreign, "no editor network"), (damaged, "damaged"), (text, "no editor network")):
        with pytest.raises(PlosiveError, match=why):
            actions.take(path)
    with pytest.raises(PlosiveError, match="cannot be read"):
        actions.take(tmp_path / "none.safetensors")
    grown = tmp_path / "grown.safetensors"
    grown.write_bytes(said(weights, size={"stem": 1 << 20, "widths": [1 << 16]}))
    with pytest.raises(PlosiveError, match="does not have the shape it says"):
        actions.take(grown)
    nested = b'{"__metadata__":{"plosive-editor":"' + b"[" * 100_000 + b'"}}'
    text.write_bytes(len(nested).to_bytes(8, "little") + nested)
    with pytest.raises(PlosiveError, match="no editor network"):
        actions.take(text)
    assert not list(library().glob("*"))
    safe()
    clean = tmp_path / "clean.safetensors"
    clean.write_bytes(weights)
    with pytest.raises(PlosiveError, match="not openly commercial"):
        actions.take(clean)  # its card names no licence


def said(weights: bytes, **card: dict[str, object]) -> bytes:
    """The same weights with another card."""
    end = 8 + int.from_bytes(weights[:8], "little")
    header = json.loads(weights[8:end])
    told = json.loads(header["__metadata__"]["plosive-editor"])
    header["__metadata__"]["plosive-editor"] = json.dumps(
        {name: {**value, **card[name]} if name in card else value for name, value in told.items()})
    head = json.dumps(header).encode()
    return len(head).to_bytes(8, "little") + head + weights[end:]


def test_what_a_card_says_is_one_short_line_and_its_licence_is_read_whole(tmp_path: Path, weights: bytes) -> None:
    path = tmp_path / "wordy.safetensors"
    licence = "MIT" + ", as it were" * 20 + ", but for research only"
    path.write_bytes(said(weights, about={"title": "x\n" * 500, "origin": "y" * 500, "licence": licence}))
    taken = actions.take(path)
    assert "\n" not in taken.title and len(taken.title) == len(taken.origin) == len(taken.licence) == 120
    assert not taken.commercial
    safe()
    with pytest.raises(PlosiveError, match="not openly commercial"):
        actions.try_on(None, None, "", taken, silent, NeverCancelled())  # type: ignore[arg-type]


def test_a_network_is_tried_on_the_face_before_it_is_worn(
    studio: Studio, weights: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "other.safetensors"
    path.write_bytes(weights)
    model, track = actions.take(path), studio.shot.tracks[0]
    project = studio.session.project
    trial = actions.try_on(studio, project, track.id, model, silent, NeverCancelled())
    assert trial.bank == "" and abs(trial.worth) < 1e-3, "untrained it changes nothing"
    assert trial.after == pytest.approx(trial.before, abs=1e-3)
    monkeypatch.setattr(Bargain, "worth", lambda self, score: 0.5)
    trial = actions.try_on(studio, project, track.id, model, silent, NeverCancelled())
    worn = actions.wear(project, trial)
    assert isinstance(worn, Edited)
    now = worn.project.shots[0].tracks[0]
    assert now.renderer == "editor" and has_network(studio.arrays, now.bank)
    bare = actions.bank_without(studio, worn.project, track.id)
    assert bare == track.bank, "without its network it is the bank it was"
    left = actions.forget(worn.project, track.id, bare)
    assert isinstance(left, Edited) and left.project.shots[0].tracks[0] == track
    assert isinstance(actions.wear(left.project, replace_trained_on(trial)), Refused)


def test_what_corrects_a_mouth_is_not_used_for_a_dub(studio: Studio, tmp_path: Path) -> None:
    net = Editor(Size(side=32, stem=8, widths=(8,), finish=4, views=1, plate=True, pose=27))
    path = tmp_path / "own.safetensors"
    path.write_bytes(to_bytes(net, {"title": "own", "licence": "MIT"}))
    model, track = actions.take(path), studio.shot.tracks[0]
    assert actions.try_on(studio, studio.session.project, track.id, model, silent, NeverCancelled()).bank == ""
    give(studio, studio.arrays.get(track.bank), "exemplar", Dialogue(draft=True))
    with pytest.raises(PlosiveError, match="this face is dubbed"):
        actions.try_on(studio, studio.session.project, track.id, model, silent, NeverCancelled())


def replace_trained_on(trial: actions.Trial) -> actions.Trial:
    from dataclasses import replace as changed

    return changed(trial, trained_on="another")


def test_a_training_that_could_go_on_is_deleted_with_its_samples(studio: Studio, tmp_path: Path) -> None:
    folder = adapting.folder()
    folder.mkdir()
    for name in ("0123456789abcdef.npz", "0123456789abcdef-cpu-0.state", "0123456789abcdef-cpu-1.state", "odd.state"):
        (folder / name).write_bytes(b"x" * 10)
    one, two = found(studio, "run")
    actions.delete(one)
    assert sorted(path.suffix for path in folder.iterdir()) == [".npz", ".state", ".state"]
    actions.delete(two)
    assert [path.name for path in folder.iterdir()] == ["odd.state"]
    with pytest.raises(PlosiveError, match="cannot be deleted"):
        actions.delete(next(iter(shipped())))


# --- the renderer of a face --------------------------------------------------------------------------------------


def test_the_renderer_changes_and_the_bank_stays(studio: Studio, adapted: dict[str, np.ndarray]) -> None:
    give(studio, adapted, "editor")
    project, track = studio.session.project, studio.shot.tracks[0]
    plain = use_renderer(project, track.id, "exemplar")
    assert isinstance(plain, Edited) and plain.spans
    assert plain.project.shots[0].tracks[0] == replace(track, renderer="exemplar")
    assert opened(plain.project.shots[0].tracks[0], studio.arrays)[1] == ""
    assert isinstance(use_renderer(plain.project, track.id, "exemplar"), Refused)


def test_where_the_network_cannot_be_used_the_exemplars_are_and_it_is_said(
    studio: Studio, adapted: dict[str, np.ndarray], bank: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch,
) -> None:
    give(studio, adapted, "editor")
    session, why = opened(studio.shot.tracks[0], studio.arrays)
    assert type(session).__name__ == "EditorSession" and why == ""
    give(studio, bank, "editor")
    assert opened(studio.shot.tracks[0], studio.arrays)[1] == "no network was trained for this face"
    give(studio, {**adapted, "editor_onnx": adapted["editor_onnx"][:-1]}, "editor")
    session, why = opened(studio.shot.tracks[0], studio.arrays)
    assert type(session).__name__ == "ExemplarSession" and "damaged" in why
    foreign = to_bytes(Editor(SIZE), {**ABOUT, "licence": "cc-by-nc-4.0"})
    shut = EditorBank(load_exemplars(bank), Network(load(adapted).network.onnx, foreign, 32, 1))
    give(studio, shut.arrays(), "editor")
    assert opened(studio.shot.tracks[0], studio.arrays)[1] == ""
    safe()
    session, why = opened(studio.shot.tracks[0], studio.arrays)
    assert type(session).__name__ == "ExemplarSession" and "openly commercial" in why


def test_an_export_says_what_really_rendered_the_face(
    studio: Studio, adapted: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch,
) -> None:
    give(studio, adapted, "editor")
    monkeypatch.setattr(studio.render, "edited_spans", lambda project, track_id: [])
    said = record(studio, studio.session.project)["faces"][0]["renderer"]
    assert said.startswith("editor ")
    studio.render.notes[studio.shot.tracks[0].id] = "The network trained for this face is damaged"
    said = record(studio, studio.session.project)["faces"][0]["renderer"]
    assert said == "exemplar, for editor: The network trained for this face is damaged"


def test_a_plug_in_that_is_not_commercial_is_not_used(
    studio: Studio, monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = registry.get
    closed = Spec(id="closed", kind="predictor", title="Closed", version="1", licence="research", factory="x:y",
                  commercial=False)
    monkeypatch.setattr(registry, "get", lambda kind, name: closed if name == "closed" else real(kind, name))
    track = replace(studio.shot.tracks[0], predictor="closed", renderer="closed")
    assert predicting(track).id == "closed"
    safe()
    assert predicting(track).id == "speaker"
    assert "openly commercial" in opened(track, studio.arrays)[1]
    with pytest.raises(PlosiveError, match="Closed is not used"):
        aligner_for("closed", "en")
