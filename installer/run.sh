#!/usr/bin/env bash
# Sets up what is missing and opens the editor: on the demo, or on the shot that is named. Without a display the same
# job is done headless and the files it wrote are printed.
set -euo pipefail

# shellcheck source=installer/setup.sh
source "$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)/setup.sh"

usage() {
    cat <<'TEXT'
usage: bash installer/run.sh                                      the demo
       bash installer/run.sh SHOT --dialogue LINE.wav [--transcript "what is said"]
       bash installer/run.sh PROJECT.plosive                      a project you have

With a display the editor opens (for a shot with a line: on a new project beside it, SHOT.plosive). Without one,
or with --headless, the finished shot is written and its files are printed.

  --dialogue FILE      the recording the face should speak
  --transcript TEXT    its words, or a text file that holds them; left out, they are recognised
  --out PATH           headless: the file to write (SHOT.dub.mov beside the shot), for the demo
                       the folder to write to (./demo-output)
  --headless           no window, even where there is a display
  --setup-only         install what is missing and stop
  -h, --help           this text
TEXT
}

fail() { say "$1"; exit 2; }

shot='' out='' headless='' setup_only=''
line=()
while (($#)); do
    case $1 in
    -h | --help) usage; exit 0 ;;
    --headless) headless=yes ;;
    --setup-only) setup_only=yes ;;
    --dialogue | --transcript | --out)
        (($# > 1)) || fail "$1 needs a value: see --help"
        if [[ $1 == --out ]]; then out=$2; else line+=("$1" "$2"); fi
        shift ;;
    -*) fail "unknown option $1: see --help" ;;
    *) [[ -z $shot ]] || fail "one shot at a time, please: $shot or $1"; shot=$1 ;;
    esac
    shift
done
[[ -z $shot || -e $shot ]] || fail "there is no file $shot: check the path"
[[ -n $shot || ${#line[@]} == 0 ]] || fail "--dialogue and --transcript need a SHOT: see --help"
shot=${shot%/}

if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then headless=yes; fi
plosive_setup run "$([[ -n $headless ]] && echo headless || echo window)" || exit 1
[[ -z $setup_only ]] || exit 0

# -P: the caller's folder is where paths start from, but never where modules come from.
demo() { # the demo's shot, line and transcript, one per line
    "$PY" -P - <<'PYTHON'
from app.services import demo
from inference.errors import PlosiveError
try:
    print(demo.demo_shot(), demo.demo_line(), demo.demo_transcript(), sep="\n")
except PlosiveError as error:
    raise SystemExit(f"plosive: {error}") from None
PYTHON
}

dub() { # OUT SHOT --dialogue ...: prints what it wrote
    local target=$1 before code=0 file stem
    shift
    mkdir -p -- "$(dirname -- "$target")" || fail "no file can be written there: choose another place with --out"
    before=$(mktemp)
    "$PY" -P -m app.cli.main dub "$@" -o "$target" >&2 || code=$?
    stem=$(basename -- "${target%.*}")
    ((code)) || for file in "$(dirname -- "$target")"/*; do # the finished shot and what belongs to it
        if [[ $file -nt $before && ${file##*/} == "$stem"* ]]; then printf '%s\n' "$file"; fi
    done
    rm -f -- "$before"
    return "$code"
}

if [[ -z $shot ]]; then
    say "preparing the demo (once; some seconds)"
    parts=$(demo)
    [[ -n $headless ]] || exec "$PY" -P -m app.cli.main open --demo
    mapfile -t parts <<<"$parts"
    dub "${out:-demo-output}/plosive-demo.mp4" "${parts[0]}" --dialogue "${parts[1]}" --transcript "${parts[2]}"
elif [[ -z $headless ]]; then
    exec "$PY" -P -m app.cli.main open "$shot" "${line[@]}"
elif [[ -d $shot ]]; then
    fail "a project opens in a window and here is none: write it with plosive export $shot -o OUT"
else
    [[ " ${line[*]-} " == *" --dialogue "* ]] || fail "without a display --dialogue LINE.wav is needed: see --help"
    dub "${out:-${shot%.*}.dub.mov}" "$shot" "${line[@]}"
fi
