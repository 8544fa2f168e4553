# shellcheck shell=bash
# Makes this folder runnable: a virtual environment in .venv with exactly the packages of constraints.txt, and the
# system libraries those need. Sourced by run.sh and test.sh. Installing is done once: a stamp in .venv holds a hash of
# everything the installation depends on, and while it matches nothing is touched. An installation that was cut short
# has left a marker and is started over. Everything said here goes to stderr; stdout belongs to the program.

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
VENV="$ROOT/.venv"
PY="$VENV/bin/python" # always `$PY -m module`: the scripts in .venv/bin cannot start from a path with spaces
LOCK="$ROOT/installer/constraints.txt"
LOCK_CUDA="$ROOT/installer/constraints-cuda.txt" # what the registry's torch brings along where it finds no CPU build

export PYTHONUTF8=1          # the editable install writes our path into a file: any locale must read it back
unset PYTHONHOME PIP_USER PIP_TARGET PIP_PREFIX

# shellcheck source=installer/system.sh
source "$ROOT/installer/system.sh"

say() { printf 'plosive: %s\n' "$*" >&2; }

# A Python 3.11 or 3.12 that can make environments, as a path on stdout; 3.11 first, as the lock was made with it.
find_python() {
    local name
    for name in ${PLOSIVE_PYTHON:+"$PLOSIVE_PYTHON"} python3.11 python3.12 python3 python; do
        "$name" - 2>/dev/null <<'PYTHON' && return
import sys, venv
from importlib.util import find_spec
if sys.version_info[:2] not in ((3, 11), (3, 12)) or not (find_spec("ensurepip") or find_spec("pip")):
    raise SystemExit(1)
print(sys.executable)
PYTHON
    done
    say "Python 3.11 or 3.12 with pip is needed and none was found. Install it, for example with"
    say "    sudo apt-get install python3 python3-pip python3-venv"
    say "or, where the system's Python is another version, from python.org; then run this again"
    say "(PLOSIVE_PYTHON=/path/to/python3.12 names one that is not on the PATH)."
    return 1
}

# Hash of what the installation depends on: the wanted packages, the lock, Python's version, and where this folder is.
fingerprint() {
    "$PY" - "$ROOT" "$ROOT/pyproject.toml" "$LOCK" "$LOCK_CUDA" <<'PYTHON'
import hashlib, pathlib, sys
root, *files = sys.argv[1:]
parts = [root.encode(), repr(sys.version_info[:2]).encode(), *(pathlib.Path(file).read_bytes() for file in files)]
print(hashlib.sha256(b"\0".join(hashlib.sha256(part).digest() for part in parts)).hexdigest())
PYTHON
}

# A bare environment in .venv. Debian's Python comes without ensurepip: there the system's pip puts pip in.
make_venv() {
    local base=$1
    if "$base" -c 'import ensurepip' 2>/dev/null; then
        "$base" -m venv "$VENV"
    else
        "$base" -m venv --without-pip "$VENV" &&
            "$base" -m pip --disable-pip-version-check --python "$PY" install -q pip >&2
    fi
}

install_packages() {
    local what=. pip=("$PY" -m pip --disable-pip-version-check --no-input install -c "$LOCK" -c "$LOCK_CUDA")
    [[ $1 == test ]] && what='.[dev]'
    # The tools that build packages come from the lock too, so that nothing unpinned takes part.
    "${pip[@]}" hatchling editables setuptools wheel >&2 &&
        (cd -- "$ROOT" && "${pip[@]}" --no-build-isolation --use-pep517 -e "$what" >&2)
}

# The environment for LEVEL (run or test), made or mended where it is not as it should be. Needs the lock on $ROOT.
prepare() {
    local level=$1 have='' want=''
    local ready="$VENV/.plosive-ready" unfinished="$VENV/.plosive-installing"
    if [[ -e $unfinished ]]; then
        say "the last installation was cut short: starting it over"
        rm -rf -- "$VENV"
    elif [[ -e $VENV ]] && ! "$PY" -c 'import pip' 2>/dev/null; then
        say "the environment in .venv does not start any more: making it anew"
        rm -rf -- "$VENV"
    fi
    if [[ -e $PY ]]; then
        want=$(fingerprint)
        have=$(cat -- "$ready" 2>/dev/null || true)
        [[ $have == "$want test" || $have == "$want $level" ]] && return
    fi
    say "installing packages into $VENV (once; some minutes)"
    mkdir -p -- "$VENV" && : >"$unfinished" && rm -f -- "$ready"
    if [[ ! -e $PY ]]; then
        make_venv "$BASE_PYTHON" || { say "could not make a virtual environment: see above"; return 1; }
    fi
    install_packages "$level" || { say "the packages could not be installed: see above; then run this again"; return 1; }
    printf '%s %s\n' "$(fingerprint)" "$level" >"$ready.part" && mv -- "$ready.part" "$ready" && rm -f -- "$unfinished"
}

# plosive_setup LEVEL MODE: LEVEL is run or test, MODE window or headless (which system libraries must be there).
plosive_setup() {
    BASE_PYTHON=$(find_python) || return 1
    system_libraries "$BASE_PYTHON" "$2" || return 1
    (
        if command -v flock >/dev/null; then
            flock -n 9 || { say "another installation is running here: waiting for it"; flock 9; }
        fi
        prepare "$1"
    ) 9<"$ROOT"
}
