#!/usr/bin/env bash
# Rewrites constraints.txt from the environment in .venv, after a dependency was changed on purpose and tested.
set -euo pipefail

# shellcheck source=installer/setup.sh
source "$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/setup.sh"

# "+cpu" and the like name a build, not a version: whoever installs may have another build of the same version.
{
    echo "# Every package at the version that was tested. Made by installer/lock.sh; do not edit by hand."
    "$PY" -m pip freeze --all --exclude-editable --exclude plosive | grep -v '^pip==' | sed -E 's/\+[a-z0-9.]+$//' | sort -f
} >"$LOCK.part"
mv -- "$LOCK.part" "$LOCK"
