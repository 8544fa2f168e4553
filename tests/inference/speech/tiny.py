"""Models of a few thousand weights that have learned nothing, as folders: what loads and runs them can be tried."""

import json
from pathlib import Path


def ctc(out: Path) -> Path:
    """A wav2vec2 with IPA symbols."""
    import torch
    from transformers import Wav2Vec2Config, Wav2Vec2FeatureExtractor, Wav2Vec2ForCTC

    names = ["<pad>", *"bdfhijklmnopstuvwzæðŋɐɑɔəɚɛɡɪɹʃʊʌʒθ", "eɪ", "oʊ", "aɪ", "aʊ", "ɔɪ", "tʃ", "dʒ"]
    config = Wav2Vec2Config(
        vocab_size=len(names), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16,
        conv_dim=(8,) * 7, num_conv_pos_embeddings=4, num_conv_pos_embedding_groups=2, pad_token_id=0)
    torch.manual_seed(0)
    Wav2Vec2ForCTC(config).save_pretrained(out)
    Wav2Vec2FeatureExtractor().save_pretrained(out)
    (out / "vocab.json").write_text(json.dumps({name: i for i, name in enumerate(names)}), "utf-8")
    return out


def whisper(out: Path) -> Path:
    """A Whisper with bytes for tokens."""
    import torch
    from tokenizers.pre_tokenizers import ByteLevel
    from transformers import WhisperConfig, WhisperFeatureExtractor, WhisperForConditionalGeneration

    names = sorted(ByteLevel.alphabet())
    special = ["<|endoftext|>", "<|startoftranscript|>", "<|en|>", "<|es|>", "<|transcribe|>", "<|notimestamps|>"]
    numbers = {name: i for i, name in enumerate([*names, *special])}
    (out / "vocab.json").write_text(json.dumps(numbers), "utf-8")
    (out / "merges.txt").write_text("#version: 0.2\n", "utf-8")
    config = {"tokenizer_class": "WhisperTokenizer", "additional_special_tokens": special[1:]} | dict.fromkeys(
        ("bos_token", "eos_token", "unk_token", "pad_token"), special[0])
    (out / "tokenizer_config.json").write_text(json.dumps(config), "utf-8")
    end = numbers["<|endoftext|>"]
    torch.manual_seed(0)
    WhisperForConditionalGeneration(WhisperConfig(
        vocab_size=len(numbers), d_model=16, encoder_layers=1, decoder_layers=2, encoder_attention_heads=2,
        decoder_attention_heads=2, encoder_ffn_dim=16, decoder_ffn_dim=16, eos_token_id=end, bos_token_id=end,
        pad_token_id=end, decoder_start_token_id=numbers["<|startoftranscript|>"],
        suppress_tokens=[], begin_suppress_tokens=[])).save_pretrained(out)
    WhisperFeatureExtractor().save_pretrained(out)
    return out
