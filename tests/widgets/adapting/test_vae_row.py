"""The largest size in the window: refused where there is no room; its autoencoder looked into, its licence asked."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from safetensors.torch import save_file
from window_fakes import FakeStudio

from app.io import options
from app.services import face_training, room
from app.services.face_training import SizeCard
from inference.errors import PlosiveError
from inference.training import network
from inference.training.latent_vae import Vae, VaeForm
from inference.training.loop import How
from widgets.adapting import setup_page
from widgets.adapting.setup_page import SetupPage
from widgets.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).parent))

from trainings import Training, forecast, opened_window, prospect

Opened = tuple[MainWindow, FakeStudio]
LEFT = Qt.MouseButton.LeftButton
FORM = VaeForm(widths=(8, 8), layers=1, groups=4)


def saved(folder: Path, licence: str = "") -> Path:
    """An autoencoder of a few hundred weights."""
    folder.mkdir()
    save_file(Vae(FORM).state_dict(), folder / "diffusion_pytorch_model.safetensors")
    (folder / "config.json").write_text(json.dumps({
        "_class_name": "AutoencoderKL", "block_out_channels": FORM.widths, "layers_per_block": 1,
        "latent_channels": 4, "norm_num_groups": 4}))
    if licence:
        (folder / "README.md").write_text(f"---\nlicense: {licence}\n---\n")
    return folder


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> Training:
    made = Training()
    monkeypatch.setattr(face_training, "forecast", lambda *_: forecast())
    monkeypatch.setattr(face_training, "train_face", made)
    monkeypatch.setattr(setup_page, "SETTLE_MS", 5)
    return made


def page_with(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, full: SizeCard) -> SetupPage:
    sizes = (SizeCard("cpu", 700_000, 128), full)
    monkeypatch.setattr(face_training, "prospect", lambda *_: prospect(sizes=sizes))
    window.actions_table["adapt.open"].trigger()
    made = opened_window(window, qtbot)
    qtbot.waitUntil(lambda: made.setup.forecast is not None, timeout=20000)
    page = made.setup
    assert page.network.itemText(1) == "full: 254 million weights, 256 px, in an autoencoder of yours"
    assert not page.vae.isVisible()
    page.network.setFocus()
    qtbot.keyClick(page.network, Qt.Key.Key_Down)
    return page


def typed(page: SetupPage, folder: Path, qtbot: QtBot) -> None:
    page.vae.field.setFocus()
    page.vae.field.selectAll()
    qtbot.keyClicks(page.vae.field, str(folder))
    qtbot.waitUntil(lambda: page.vae.said.text() not in ("", "Looking…"), timeout=20000)


def test_where_there_is_no_room_the_reason_stands_in_the_forecasts_place(
    opened: Opened, training: Training, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:
    lack = PlosiveError("Size full needs a graphics card with about 14 GB, and there is none here to train on",
                        "Choose another size")
    page = page_with(opened[0], monkeypatch, qtbot, SizeCard("full", 254_000_000, 256, True, lack))
    assert page.plan.text() == str(lack) and not page.start.isEnabled() and not page.vae.isVisible()
    qtbot.keyClick(page.network, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: page.start.isEnabled() and page.forecast is not None, timeout=20000)


def test_a_folder_is_looked_into_and_its_licence_said(
    opened: Opened, training: Training, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    page = page_with(opened[0], monkeypatch, qtbot, SizeCard("full", 254_000_000, 256, True))
    assert page.vae.isVisible() and not page.start.isEnabled() and "give its folder" in page.plan.text()
    typed(page, tmp_path, qtbot)
    assert "does not describe an autoencoder" in page.vae.said.text() and not page.start.isEnabled()
    folder = saved(tmp_path / "vae", "mit")
    qtbot.mouseClick(page.vae.browse, LEFT)
    dialog = page.vae.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    qtbot.waitUntil(lambda: page.start.isEnabled() and page.forecast is not None, timeout=20000)
    assert "licence mit" in page.vae.said.text() and not page.vae.allowed.isVisible()
    qtbot.mouseClick(page.start, LEFT)
    qtbot.waitUntil(training.started.is_set, timeout=20000)
    assert (training.how.size, training.how.vae) == ("full", str(folder))
    opened[0].adapting.training.cancel()
    qtbot.waitUntil(lambda: not opened[0].adapting.training.running, timeout=20000)


def test_an_unknown_licence_is_asked_for(
    opened: Opened, training: Training, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    page = page_with(opened[0], monkeypatch, qtbot, SizeCard("full", 254_000_000, 256, True))
    typed(page, saved(tmp_path / "vae"), qtbot)
    assert "licence is not written down" in page.vae.said.text() and page.vae.allowed.isVisible()
    assert not page.start.isEnabled() and page.vae.folder == ""
    qtbot.mouseClick(page.vae.allowed, LEFT, pos=page.vae.allowed.rect().center() * 0.2)
    qtbot.waitUntil(page.start.isEnabled, timeout=20000)
    page.vae.field.setText(str(tmp_path))
    assert not page.vae.allowed.isChecked() and not page.start.isEnabled(), "another folder is asked for anew"


def test_the_switch_for_open_licences_refuses_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:
    folder = saved(tmp_path / "vae", "cc-by-nc-4.0")
    found = room.autoencoder(folder)
    assert found.known and not found.commercial and found.per_place == 2
    monkeypatch.setattr(type(options.COMMERCIAL_ONLY), "get", lambda self: True)
    with pytest.raises(PlosiveError, match=r"licence \(cc-by-nc-4\.0\) is not openly commercial"):
        room.autoencoder(folder)


def test_what_a_size_needs_is_reckoned_and_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    full, small = network.LARGE["full"], network.SIZES["cpu"]
    assert room.lack(small, "cpu", 16) is None and 10 < room.needed(full, 16) / room.GB < 20
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(PlosiveError, match=r"needs a graphics card with about \d+ GB, and there is none"):
        room.check(How(size="full", vae=str(tmp_path)))
    with pytest.raises(PlosiveError, match="Give the folder"):
        room.check(How(size="full"))
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (8 * room.GB, 24 * room.GB))
    lack = room.lack(full, "full", 16)
    assert lack is not None and "8 GB are free" in lack.what
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (80 * room.GB, 80 * room.GB))
    assert room.lack(full, "full", 16) is None
    room.check(How(size="full", vae=str(tmp_path)))
