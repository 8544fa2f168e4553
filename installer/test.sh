#!/usr/bin/env bash
# Sets up what is missing, the tools for testing included, and runs the whole test suite. Arguments go to pytest:
# bash installer/test.sh tests/app -k undo
set -euo pipefail

# shellcheck source=installer/setup.sh
source "$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/setup.sh"

plosive_setup test window || exit 1
cd -- "$ROOT"
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
export OMP_NUM_THREADS="${OMP_NUM_THREADS:-1}" # two workers on two cores: no more threads than that
exec "$PY" -m pytest -n 2 "$@"
