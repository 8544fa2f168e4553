"""The editor in an autoencoder's latents, on an autoencoder so small that a test can make it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from inference.errors import PlosiveError
from inference.training import network
from inference.training.checkpoint import from_bytes, to_bytes
from inference.training.export import to_onnx
from inference.training.latent_network import LatentEditor, maker
from inference.training.latent_vae import Vae, VaeForm, load_vae
from inference.training.loop import How, train
from inference.training.network import LARGE, Size
from inference.training.samples import Samples

FORM = VaeForm(widths=(8, 8), layers=1, latent=4, groups=4)
TINY = Size(side=32, stem=4, widths=(8, 16), finish=0, views=2, latent=True)
CONFIG = {
    "_class_name": "AutoencoderKL", "act_fn": "silu", "block_out_channels": [8, 8], "in_channels": 3,
    "latent_channels": 4, "layers_per_block": 1, "norm_num_groups": 4, "scaling_factor": 0.18215,
    "down_block_types": ["DownEncoderBlock2D"] * 2, "up_block_types": ["UpDecoderBlock2D"] * 2,
}  # fmt: skip


def write(folder: Path, vae: Vae, name: str = "diffusion_pytorch_model.safetensors", **config: object) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "config.json").write_text(json.dumps(CONFIG | config), "utf-8")
    save_file({key: value.contiguous() for key, value in vae.state_dict().items()}, folder / name)
    return folder


def see_through() -> Vae:
    """An autoencoder set by hand, no weight of it trained: it keeps the mean of every 2 x 2 pixels.

    Colours come in pairs of x and -x, since silu(x) - silu(-x) = x; two large constants keep the norm from them.
    """
    vae, large = Vae(replace(FORM, groups=1)), 50.0
    with torch.no_grad():
        for name, parameter in vae.named_parameters():
            if not name.endswith(("norm1.weight", "norm2.weight", "group_norm.weight", "norm_out.weight")):
                parameter.zero_()
        for into in (vae.encoder.conv_in, vae.decoder.conv_in):
            for c in range(3):
                into.weight[c, c, 1, 1], into.weight[3 + c, c, 1, 1] = 1, -1
            into.bias[6], into.bias[7] = large, -large
        for out in (vae.encoder.conv_out, vae.decoder.conv_out):
            for c in range(3):
                out.weight[c, c, 1, 1], out.weight[c, 3 + c, 1, 1] = large / 2, -large / 2
        for c in range(8):
            vae.encoder.down_blocks[0].downsamplers[0].conv.weight[c, c, :2, :2] = 0.25
            vae.decoder.up_blocks[0].upsamplers[0].conv.weight[c, c, 1, 1] = 1
            vae.quant_conv.weight[c, c] = 1
        for c in range(4):
            vae.post_quant_conv.weight[c, c] = 1
    return vae.eval()


@pytest.fixture(scope="module")
def vae() -> Vae:
    torch.manual_seed(4)
    return Vae(FORM).eval()


@pytest.fixture
def folder(tmp_path: Path, vae: Vae, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setitem(network.LARGE, "tiny full", TINY)
    return write(tmp_path / "vae", vae)


@pytest.fixture(scope="module")
def samples() -> Samples:
    """Mouths whose lips the exemplars made too bright or too dark, as the pose says."""
    random = np.random.default_rng(0)
    n, s = 24, TINY.side
    target = np.kron(random.uniform(60, 190, (n, s // 4, s // 4, 3)), np.ones((1, 4, 4, 1))).astype(np.uint8)
    pose = np.zeros((n, 15), np.float32)
    pose[:, 0] = random.choice([-1, 1], n)
    shape = np.zeros((n, s, s, 2), np.uint8)
    shape[:, 10:22, 6:26, 0] = 255
    made = (target + 40 * pose[:, 0, None, None, None] * (shape[..., :1] > 0)).clip(0, 255).astype(np.uint8)
    return Samples(
        target, made, np.full((n, s, s), 255, np.uint8), shape, np.stack([made, made], 1), pose,
        np.arange(n, dtype=np.int32), np.arange(n) >= 18, np.zeros(0, np.str_),
    )  # fmt: skip


def test_the_autoencoder_has_the_size_and_names_of_the_published_one() -> None:
    with torch.device("meta"):
        net = Vae(VaeForm())
        editor = LatentEditor(LARGE["full"], net)
    assert sum(p.numel() for p in net.parameters()) == 83_653_863
    names = set(net.state_dict())
    assert {
        "encoder.down_blocks.0.downsamplers.0.conv.weight", "encoder.down_blocks.3.resnets.1.conv2.bias",
        "encoder.mid_block.attentions.0.to_out.0.weight", "decoder.up_blocks.2.resnets.0.conv_shortcut.weight",
        "decoder.up_blocks.0.resnets.2.norm1.weight", "decoder.conv_norm_out.bias", "post_quant_conv.weight",
    } <= names  # fmt: skip
    assert "encoder.down_blocks.3.downsamplers.0.conv.weight" not in names
    assert sum(p.numel() for p in editor.parameters()) == pytest.approx(250e6, rel=0.03)
    assert editor.step == 32 and LARGE["full"].side % editor.step == 0


def test_a_folder_is_read_also_an_old_or_a_half_precise_one(folder: Path, vae: Vae, tmp_path: Path) -> None:
    picture = torch.rand(2, 3, 16, 16)
    found = load_vae(folder)
    assert torch.allclose(found.encode(picture), vae.encode(picture), atol=1e-6) and found.form == FORM
    latents = found.encode(picture)
    assert latents.shape == (2, 4, 8, 8) and found.decode(latents).shape == picture.shape
    assert not any(p.requires_grad for p in found.parameters())
    old = {}
    for key, value in vae.state_dict().items():
        for new, name in (("to_q", "query"), ("to_k", "key"), ("to_v", "value"), ("to_out.0", "proj_attn")):
            if f".{new}." in key:
                key = key.replace(new, name)
                value = value[..., None, None] if value.ndim == 2 else value
        old[key] = value.contiguous()
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "config.json").write_text(json.dumps(CONFIG), "utf-8")
    save_file(old, tmp_path / "old" / "diffusion_pytorch_model.safetensors")
    assert torch.equal(load_vae(tmp_path / "old").encode(picture), latents)
    half = write(tmp_path / "half", Vae(FORM).half(), "diffusion_pytorch_model.fp16.safetensors")
    assert load_vae(half).encode(picture).dtype == torch.float32


def test_pixels_keep_their_places_on_the_way_there_and_back() -> None:
    picture = torch.rand(1, 3, 16, 16)
    means = torch.nn.functional.avg_pool2d(picture, 2)
    vae = see_through()
    assert torch.allclose(vae.encode(picture)[:, :3] / FORM.scale / 2 + 0.5, means, atol=2e-3)
    back = vae.decode(vae.encode(picture))
    assert torch.allclose(back, means.repeat_interleave(2, 2).repeat_interleave(2, 3), atol=4e-3)


def test_the_scale_and_shift_of_the_latents_are_as_configured(vae: Vae, tmp_path: Path) -> None:
    picture = torch.rand(1, 3, 16, 16)
    other = load_vae(write(tmp_path / "other", vae, scaling_factor=0.36430, shift_factor=0.5))
    plain = load_vae(write(tmp_path / "plain", vae))
    assert torch.allclose(other.encode(picture), 2 * (plain.encode(picture) - 0.5 * 0.18215), atol=1e-6)
    assert torch.allclose(other.decode(other.encode(picture)), plain.decode(plain.encode(picture)), atol=1e-5)


@pytest.mark.parametrize(("change", "words"), [
    ({"_class_name": "AutoencoderTiny"}, "does not describe"), ({"act_fn": "relu"}, "does not describe"),
    ({"down_block_types": ["AttnDownEncoderBlock2D"]}, "does not describe"), ({"in_channels": 1}, "does not describe"),
    ({"block_out_channels": [8, 16]}, "does not hold"), ({"block_out_channels": None}, "does not describe"),
])
def test_another_kind_of_autoencoder_is_said(folder: Path, change: dict[str, object], words: str) -> None:
    (folder / "config.json").write_text(json.dumps(CONFIG | change), "utf-8")
    with pytest.raises(PlosiveError, match=words):
        load_vae(folder)


def test_damage_and_absence_are_said(folder: Path, tmp_path: Path) -> None:
    file = folder / "diffusion_pytorch_model.safetensors"
    file.write_bytes(file.read_bytes()[:500])
    with pytest.raises(PlosiveError, match="damaged"):
        load_vae(folder)
    file.rename(folder / "weights.bin")  # a pickle would run what it holds: it is not looked at
    with pytest.raises(PlosiveError, match="no safetensors"):
        load_vae(folder)
    with pytest.raises(PlosiveError, match="does not describe"):
        load_vae(tmp_path / "none")
    with pytest.raises(PlosiveError, match="--vae"):
        maker(TINY)


def test_untrained_it_changes_nothing_and_onnx_says_what_torch_says(vae: Vae) -> None:
    net = LatentEditor(TINY, vae).eval()
    pictures, pose = torch.rand(2, TINY.channels, 32, 32), torch.randn(2, 15)
    out = net(pictures, pose)
    assert out.shape == (2, 5, 32, 32) and not out.any()
    torch.nn.init.normal_(net.end.weight, std=0.5)
    assert net(pictures, pose)[:, :3].abs().max() > 1e-3 and not net(pictures, pose)[:, 3:].any()
    data, far = to_onnx(net)
    assert far < 2e-4 and len(data) > 1000


def test_it_learns_through_the_same_loop_and_the_autoencoder_stays(folder: Path, samples: Samples) -> None:
    vae = see_through()
    write(folder, vae, norm_num_groups=1)
    how = How(size="tiny full", steps=28, batch=6, rate=6e-3, vae=str(folder), part=1.0)
    run = train(samples, how)
    assert isinstance(run.net, LatentEditor) and run.after.psnr > run.before.psnr + 3
    for name, value in run.net.vae.state_dict().items():
        assert torch.equal(value, vae.state_dict()[name]), name
    again = train(samples, replace(how, steps=3)).net.state_dict()
    same = train(samples, replace(how, steps=3)).net.state_dict()
    assert all(torch.equal(again[name], same[name]) for name in same)


def test_its_weights_travel_without_the_autoencoder_and_ask_for_the_same_one(
    folder: Path, vae: Vae, tmp_path: Path,
) -> None:
    net = LatentEditor(TINY, load_vae(folder))
    torch.nn.init.normal_(net.end.weight)
    data = to_bytes(net, {"seed": 1})
    assert len(data) < 4 * sum(p.numel() for p in net.parameters()) + 20_000
    back, about = from_bytes(data, str(folder))
    assert about == {"seed": 1}
    pictures, pose = torch.rand(1, TINY.channels, 32, 32), torch.randn(1, 15)
    assert torch.equal(back(pictures, pose), net.eval()(pictures, pose))
    with pytest.raises(PlosiveError, match="--vae"):
        from_bytes(data)
    torch.manual_seed(5)
    with pytest.raises(PlosiveError, match="another autoencoder"):
        from_bytes(data, str(write(tmp_path / "another", Vae(FORM))))
