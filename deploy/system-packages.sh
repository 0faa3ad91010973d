#!/usr/bin/env bash
# Install the Debian packages that roles of Nacelle need; say nothing when none is missing.
#
#     deploy/system-packages.sh [--list] ROLE...
#
# Roles: kiosk (a pod's screen and sound), centre (the central server), authoring (writing packs),
# dev (checks and tests), endure (the long tests). `--list` names a role's packages and installs
# none. Names are those of Debian 12; a package that provides an old name counts as that package.
set -euo pipefail

usage="Usage: system-packages.sh [--list] kiosk|centre|authoring|dev|endure..."

fail() {
    printf 'system-packages.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

packages_of() {
    case $1 in
        kiosk)
            # GL and EGL for the screen with or without X, touch through mtdev, shaping through
            # fribidi, sound through ALSA and PortAudio (microphones), espeak-ng for what agents are
            # told, letters for every language, Chinese in a package of its own; polkit, by which
            # the screen may switch off, join a wifi and let go of sticks.
            printf '%s\n' libgl1 libegl1 libgles2 libgl1-mesa-dri libgbm1 libudev1 libmtdev1 \
                libfribidi0 alsa-utils libportaudio2 espeak-ng fonts-noto-core fonts-noto-cjk \
                polkitd ca-certificates
            ;;
        centre) printf '%s\n' postgresql ca-certificates ;;
        authoring) printf '%s\n' espeak-ng libportaudio2 ;;
        dev) printf '%s\n' chromium libatomic1 shellcheck systemd udev polkitd pulseaudio libasound2-plugins ca-certificates ;;
        endure) printf '%s\n' debootstrap dosfstools exfatprogs exfat-fuse fusefat qemu-system-x86 ;;
        *) fail "There is no role '$1'. $usage" 2 ;;
    esac
}

# The system's Python may come without the two modules that make an environment.
packages_of_python() {
    local python=${PYTHON:-python3}
    if ! command -v "$python" >/dev/null; then
        printf '%s\n' python3 python3-venv
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        printf '%s\n' python3-venv
    fi
}

missing_of() {
    dpkg-query -W -f '${db:Status-Abbrev}\t${Package}\t${Provides}\n' | awk -F '\t' -v wanted="$*" '
        $1 ~ /^.i/ {
            here[$2]
            count = split($3, provided, /, */)
            for (i = 1; i <= count; i++) { sub(/ .*/, "", provided[i]); here[provided[i]] }
        }
        END {
            count = split(wanted, names, " ")
            for (i = 1; i <= count; i++) if (!(names[i] in here) && !seen[names[i]]++) print names[i]
        }'
}

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

lists_are_empty() {
    ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null
}

list_only=
if [ "${1-}" = --list ]; then
    list_only=yes
    shift
fi
[ $# -gt 0 ] || fail "Name at least one role. $usage" 2

wanted=()
for role in "$@"; do
    named=$(packages_of "$role") || exit 2
    mapfile -t -O "${#wanted[@]}" wanted <<<"$named"
done
if [ -n "$list_only" ]; then
    printf '%s\n' "${wanted[@]}" | sort -u
    exit 0
fi

command -v dpkg-query >/dev/null ||
    fail "This is not a Debian system. Install what corresponds to: ${wanted[*]}."
mapfile -t -O "${#wanted[@]}" wanted < <(packages_of_python)
mapfile -t missing < <(missing_of "${wanted[@]}")
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
        fail "These system packages are missing: ${missing[*]}. Type: \
sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}"
    fi
    as_root=(sudo -n)
fi

printf 'Installing system packages: %s\n' "${missing[*]}"
if lists_are_empty; then
    apt update
fi
apt install -y --no-install-recommends "${missing[@]}" || {
    apt update
    apt install -y --no-install-recommends "${missing[@]}"
} || fail "These system packages could not be installed: ${missing[*]}."
