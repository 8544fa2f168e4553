#!/usr/bin/env bash
# Rewrites the constraints from the environment in .venv, after a dependency was changed on purpose and tested.
set -euo pipefail

# shellcheck source=installer/setup.sh
source "$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/setup.sh"

grep -q ' test$' "$VENV/.plosive-ready" || { say "run installer/test.sh first: the lock is what it has tested"; exit 1; }

note="# Every package at the version that was tested. Made by installer/lock.sh; do not edit by hand."
# "+cpu" and the like name a build, not a version: whoever installs may have another build of the same version.
# pocketsphinx is pinned in pyproject.toml, once for each version of Python.
# `list`, not `freeze`: that one names the file of a package that was installed from a file, which is nowhere else.
frozen=$("$PY" -m pip list --format=freeze --exclude-editable --exclude plosive |
    grep -Ev '^(pip|pocketsphinx)==' | sed -E 's/\+[a-z0-9.]+$//' | sort -f)
cuda='^(nvidia|cuda|triton)[-_=]'

{ echo "$note"; grep -Ev "$cuda" <<<"$frozen"; } >"$LOCK.part"
mv -- "$LOCK.part" "$LOCK"
# An environment with a CPU build of torch knows nothing of the CUDA packages: then their pins stay as they are.
if grep -Eq "$cuda" <<<"$frozen"; then
    { echo "$note"; grep -E "$cuda" <<<"$frozen"; } >"$LOCK_CUDA.part"
    mv -- "$LOCK_CUDA.part" "$LOCK_CUDA"
fi
