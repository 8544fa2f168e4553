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
demo() { "$PY" -P -c "from app.services import demo; print(demo.$1)"; }

dub() { # OUT SHOT --dialogue ...: prints what it wrote
    local target=$1 folder before
    shift
    folder=$(dirname -- "$target")
    mkdir -p -- "$folder"
    before=$(mktemp)
    "$PY" -P -m app.cli.main dub "$@" -o "$target" >&2 || { local code=$?; rm -f -- "$before"; exit "$code"; }
    say "written:"
    find "$folder" -maxdepth 1 -newer "$before" ! -path "$folder" -name "$(basename -- "${target%.*}")*" -print | sort
    rm -f -- "$before"
}

if [[ -z $shot ]]; then
    say "preparing the demo (once; some seconds)"
    shot=$(demo 'demo_shot()')
    [[ -n $headless ]] || exec "$PY" -P -m app.cli.main open --demo
    line=(--dialogue "$(demo 'demo_line()')" --transcript "$(demo 'demo_transcript()')")
    dub "${out:-demo-output}/plosive-demo.mp4" "$shot" "${line[@]}"
elif [[ -z $headless ]]; then
    exec "$PY" -P -m app.cli.main open "$shot" "${line[@]}"
elif [[ -d $shot ]]; then
    fail "a project opens in a window and here is none: write it with plosive export $shot -o OUT"
else
    [[ " ${line[*]-} " == *" --dialogue "* ]] || fail "without a display --dialogue LINE.wav is needed: see --help"
    dub "${out:-${shot%.*}.dub.mov}" "$shot" "${line[@]}"
fi
