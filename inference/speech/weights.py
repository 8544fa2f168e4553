"""Models of other makers from a folder on this machine, in transformers' layout; nothing is ever fetched."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from inference.errors import PlosiveError


def loaded(
    folder: Path | None, what: str, kinds: Sequence[str], model: str, parts: Sequence[str], remedy: str, **how: Any,
) -> list[Any]:
    """A model and its parts (names of transformers' classes) from a folder, the model ready to be used.

    `kinds`: the model types that are meant; empty for any. Raises PlosiveError, with this remedy, when there is no
    model, another one, or one that is damaged or lacks weights.
    """
    if folder is None or not (folder / "config.json").is_file():
        raise PlosiveError(f"There is no model in {folder or 'no folder'}", remedy)
    import transformers
    from safetensors import SafetensorError

    library: Any = transformers  # its classes are not typed
    try:
        config = json.loads((folder / "config.json").read_text("utf-8"))
        kind = config.get("model_type", "") if isinstance(config, dict) else ""
        if kinds and kind not in kinds:
            raise PlosiveError(f"The model in {folder} is no {what} but “{kind or 'unknown'}”", remedy)
        made, report = getattr(library, model).from_pretrained(
            str(folder), local_files_only=True, output_loading_info=True, **how)
        rest = [getattr(library, part).from_pretrained(str(folder), local_files_only=True) for part in parts]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, SafetensorError) as error:
        reason = str(error).strip().splitlines() or [type(error).__name__]
        raise PlosiveError(f"The model in {folder} cannot be read: {reason[0]}", remedy) from error
    if report["missing_keys"]:  # transformers would go on with random numbers
        raise PlosiveError(f"The model in {folder} lacks weights: {min(report['missing_keys'])}", remedy)
    return [made.eval(), *rest]
