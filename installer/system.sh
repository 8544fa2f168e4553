# shellcheck shell=bash
# The libraries that Python packages expect from the system: found by loading them, installed with apt-get where that
# is allowed, and otherwise named in the one command that installs them. What only the window or the sound needs does
# not stop a headless job.

# What needs it, library, Debian/Ubuntu package. `any` is OpenCV and MediaPipe; `window` is Qt; without `sound` the
# player is silent.
SYSTEM_LIBRARIES='
any libGL.so.1 libgl1
any libglib-2.0.so.0 libglib2.0-0
any libgthread-2.0.so.0 libglib2.0-0
window libEGL.so.1 libegl1
window libxkbcommon.so.0 libxkbcommon0
window libxkbcommon-x11.so.0 libxkbcommon-x11-0
window libdbus-1.so.3 libdbus-1-3
window libfontconfig.so.1 libfontconfig1
window libX11-xcb.so.1 libx11-xcb1
window libxcb-cursor.so.0 libxcb-cursor0
window libxcb-icccm.so.4 libxcb-icccm4
window libxcb-image.so.0 libxcb-image0
window libxcb-keysyms.so.1 libxcb-keysyms1
window libxcb-randr.so.0 libxcb-randr0
window libxcb-render-util.so.0 libxcb-render-util0
window libxcb-shape.so.0 libxcb-shape0
window libxcb-sync.so.1 libxcb-sync1
window libxcb-xfixes.so.0 libxcb-xfixes0
window libxcb-xkb.so.1 libxcb-xkb1
window libwayland-client.so.0 libwayland-client0
window libwayland-cursor.so.0 libwayland-cursor0
window libwayland-egl.so.1 libwayland-egl1
sound libportaudio.so.2 libportaudio2
'

# "need package" per missing library (or font), by trying to load each with PYTHON.
missing_libraries() {
    "$1" - "$SYSTEM_LIBRARIES" <<'PYTHON'
import ctypes, pathlib, sys
found = {}
for need, library, package in (line.split() for line in sys.argv[1].split("\n") if line):
    try:
        ctypes.CDLL(library)
    except OSError:
        found.setdefault(package, need)
folders = [pathlib.Path("/usr/share/fonts"), pathlib.Path("/usr/local/share/fonts"),
           pathlib.Path.home() / ".local/share/fonts", pathlib.Path.home() / ".fonts"]
if not any(next(folder.rglob("*.[to]t[fc]"), None) for folder in folders if folder.is_dir()):
    found["fonts-dejavu-core"] = "fonts"
for package, need in found.items():
    print(need, package)
PYTHON
}

# Run apt-get as root without being asked for a password; fails where that is not possible.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

may_install() {
    [[ -z ${PLOSIVE_NO_APT:-} ]] && command -v apt-get >/dev/null && as_root true 2>/dev/null
}

# All at once; where one name is unknown to this system, one by one, so that the rest still arrives.
apt_install() {
    local package
    as_root apt-get update -qq >&2 || true
    as_root apt-get install -y -qq --no-install-recommends "$@" >&2 && return
    for package in "$@"; do
        as_root apt-get install -y -qq --no-install-recommends "$package" >&2 || true
    done
}

# system_libraries PYTHON MODE: succeeds when what MODE (window or headless) cannot do without is there.
system_libraries() {
    local python=$1 mode=$2 missing packages tried="$VENV/.plosive-system-tried"
    missing=$(missing_libraries "$python") || return 1
    [[ -z $missing ]] && return
    mapfile -t packages < <(cut -d' ' -f2 <<<"$missing")
    # What apt-get could not bring the last time is not tried again at every start.
    if [[ $(cat -- "$tried" 2>/dev/null) != "$missing" ]] && may_install; then
        say "installing system libraries: ${packages[*]}"
        apt_install "${packages[@]}"
        missing=$(missing_libraries "$python")
        [[ -z $missing ]] && return
        mapfile -t packages < <(cut -d' ' -f2 <<<"$missing")
        mkdir -p -- "$VENV" && printf '%s\n' "$missing" >"$tried"
    fi
    if command -v apt-get >/dev/null; then
        say "system libraries are missing. This command installs them:"
        say "    sudo apt-get install -y ${packages[*]}"
    else
        say "system libraries are missing. Install what your system calls these Debian packages: ${packages[*]}"
    fi
    if grep -q '^any ' <<<"$missing" || { [[ $mode == window ]] && grep -q '^window ' <<<"$missing"; }; then
        say "they are needed for this: install them, then run this again"
        return 1
    fi
    say "going on without them"
}
