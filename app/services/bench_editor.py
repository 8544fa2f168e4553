"""How fast the learned editor is here: its network alone, with everything round it, and beside a yardstick.

The weights are untrained: how long a network takes does not depend on them. What is compared takes turns, so that
whatever else the machine does slows both.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.document.edits.result import Edited
from app.jobs.manager import JobManager
from app.render.plates import cut, draw
from app.render.together import together, workers_here
from app.services.face_training import rendered_by
from app.services.studio import Studio
from inference.api import F32, U8, FaceAnalysis, Targets, Token
from inference.render.exemplar.bank import ExemplarBank

SIZE = "cpu"
TURNS, TURN_S = 5, 0.8
BATCHES = (4, 8)
Figures = dict[str, Any]


def network(threads: int, token: Token) -> tuple[bytes, Figures]:
    """An untrained network as ONNX, and its speed frame by frame, in batches, and beside the yardstick."""
    import torch

    from app.services.bench_yardstick import MELS, SIDE, STEPS, Yardstick
    from inference.render.editor.runtime import Runner
    from inference.training.channels import POSE
    from inference.training.export import to_onnx
    from inference.training.network import Editor, size_named

    size = size_named(SIZE)
    onnx = to_onnx(Editor(size))[0]
    runner = Runner(onnx, (), threads=threads)
    random = np.random.default_rng(0)

    def editor(batch: int) -> Callable[[], int]:
        pictures = random.random((batch, size.channels, size.side, size.side)).astype(np.float32)
        pose = np.zeros((batch, POSE), np.float32)

        def run() -> int:
            runner.run(pictures, pose)
            return batch

        return run

    torch.set_num_threads(threads)
    yardstick = Yardstick().eval()

    def generator(batch: int) -> Callable[[], int]:
        mel, face = torch.rand(batch, 1, MELS, STEPS), torch.rand(batch, 6, SIDE, SIDE)

        def run() -> int:
            with torch.inference_mode():
                yardstick(mel, face)
            return batch

        return run

    runs = [editor(1), *(editor(n) for n in BATCHES), generator(1), generator(max(BATCHES))]
    one, *several, theirs, theirs_in_batches = rates(runs, token)
    where = f"network size {SIZE}, {size.side} px, untrained, {threads} threads"
    return onnx, {
        "editor_network_per_s": round(one, 1),
        "editor_network_per_s_on": f"{where}, onnxruntime on the processor, frame by frame",
        **{f"editor_network_per_s_batch_{n}": round(rate, 1) for n, rate in zip(BATCHES, several, strict=True)},
        "wav2lip_generator_per_s": round(max(theirs, theirs_in_batches), 1),
        "wav2lip_generator_per_s_on": f"its architecture at {SIDE} px, random weights, torch, {threads} threads, the "
        f"better of frame by frame ({theirs:.1f}) and {max(BATCHES)} at a time ({theirs_in_batches:.1f})",
        "editor_to_wav2lip": round(one / max(theirs, theirs_in_batches), 1),
        "editor_to_wav2lip_on": "the two above, measured in turns; on TensorRT or CUDA it was never measured",
    }


def end_to_end(
    bank: ExemplarBank, onnx: bytes, face: FaceAnalysis, pictures: Sequence[U8], threads: int, token: Token,
) -> Figures:
    """Patches a second of an open session, exemplars and network together, beside the exemplars alone."""
    from inference.render.editor.bank import EditorBank, Network
    from inference.render.editor.renderer import EditorRenderer
    from inference.render.exemplar.renderer import ExemplarRenderer
    from inference.training.network import size_named

    size = size_named(SIZE)
    corrected = EditorBank(bank, Network(onnx, b"", size.side, size.views))
    seen = np.flatnonzero(face.present & np.isfinite(face.to_mouth).all(axis=(1, 2)))
    pose, head = np.nan_to_num(face.pose), np.nan_to_num(face.head)

    def renders(session: Any) -> tuple[Callable[[], int], Callable[[], int]]:
        recipes = session.plan(Targets(0, pose[::-1].copy(), head))  # backwards: no frame meets its own mouth
        turn = iter(np.tile(seen, 1000))

        def one() -> int:
            i = int(next(turn))
            to_mouth: F32 = face.to_mouth[i]
            session.render(recipes[i], pictures[i], to_mouth)
            return 1

        def finished(i: int) -> None:
            crop = crops[i]
            if crop is not None:
                draw(session, recipes[i], crop, face.to_mouth[i], face.mesh[i], 1.0)

        def several() -> int:
            return sum(1 for _ in together(seen.tolist(), finished, workers))

        return one, several

    crops = {int(i): cut(pictures[i], face.to_mouth[i], face.size) for i in seen}
    workers = workers_here()
    runs = [*renders(ExemplarRenderer().open(bank)), *renders(EditorRenderer().open(corrected))]
    plain, plain_together, whole, whole_together = rates(runs, token)
    where = f"warm, mouth frame {face.size} px"
    export = f"{workers} frames at once, a thread each, as an export makes them: plates at hand, kept inside the face"
    return {
        "patches_per_s": round(plain, 1),
        "patches_per_s_on": f"exemplar renderer, frame by frame, {where}",
        "patches_per_s_together": round(plain_together, 1),
        "patches_per_s_together_on": f"the same, {export}",
        "editor_patches_per_s": round(whole, 1),
        "editor_patches_per_s_on": f"editor renderer, exemplars and network, untrained, frame by frame, {where}, "
        f"{threads} threads",
        "editor_patches_per_s_together": round(whole_together, 1),
        "editor_patches_per_s_together_on": f"the same, {export}",
    }


def corrected(project: Path, copy: Path) -> Path:
    """A copy of an analysed project whose face is rendered by the editor with an untrained network."""
    from inference.render.editor.bank import EditorBank, Network
    from inference.render.exemplar.bank import load
    from inference.training.export import to_onnx
    from inference.training.network import Editor, size_named

    shutil.copytree(project, copy)
    size = size_named(SIZE)
    studio = Studio.open(copy, jobs=JobManager(inline=True))
    try:
        track = next(track for track in studio.shot.tracks if track.bank)
        exemplars = load(studio.arrays.get(track.bank))
        network = Network(to_onnx(Editor(size))[0], b"", size.side, size.views)
        bank = studio.arrays.put(EditorBank(exemplars, network).arrays())
        made = rendered_by(studio.session.project, track.id, track.bank, bank, "", label="Adapt to the face")
        assert isinstance(made, Edited)
        studio.session.swap(made.project)
        studio.save()
    finally:
        studio.close()
    return copy


def rates(runs: Sequence[Callable[[], int]], token: Token) -> list[float]:
    """How many things a second each of `runs` does (it returns how many it did): median of turns, warm."""
    found: list[list[float]] = [[] for _ in runs]
    for run in runs:
        run()
        run()
    for _ in range(TURNS):
        for run, rate in zip(runs, found, strict=True):
            token.check()
            started, done = time.perf_counter(), 0
            while time.perf_counter() - started < TURN_S:
                done += run()
            rate.append(done / (time.perf_counter() - started))
    return [float(np.median(rate)) for rate in found]
