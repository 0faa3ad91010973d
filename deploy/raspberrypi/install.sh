#!/usr/bin/env bash
# Make a Raspberry Pi OS Lite (64-bit) or Debian 12 or later into a pod, or bring a pod up to date.
#
#     sudo deploy/raspberrypi/install.sh [--trust ROOT.json] [--no-start]
#
# It may be run again at any time. Every version of the code is a folder of its own under
# /opt/nacelle/releases; `current` names the one in use, and is moved only once the new one has
# been built and started from. README.md, beside this file, is the technician's page.
set -euo pipefail
shopt -s inherit_errexit

here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
python=/usr/bin/python3
opt=/opt/nacelle
home=/var/lib/nacelle
sticks=/media/nacelle
user=nacelle

usage='Usage: install.sh [--trust ROOT.json] [--no-start]

  --trust ROOT.json  the root of the repository whose packs this pod will take
  --no-start         install and enable the services, and start none of them now'

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

say() {
    printf '%s\n' "$1"
}

systemd_runs() {
    [ -d /run/systemd/system ]
}

as_pod() {
    runuser -u "$user" -- env -C / HOME="$home" LANG=C.UTF-8 "$@"
}

check_machine() {
    [ "$(id -u)" -eq 0 ] || fail "This needs root. Type: sudo $0"
    command -v dpkg >/dev/null || fail 'This is not a Debian system; take Raspberry Pi OS Lite (64-bit) or Debian 12 or later.'
    case $(dpkg --print-architecture) in
        amd64 | arm64) ;;
        *) fail 'This system is not a 64-bit one; take the 64-bit image of Raspberry Pi OS Lite.' ;;
    esac
    if [ -e /etc/systemd/system/display-manager.service ] && [ "$(systemctl get-default)" = graphical.target ]; then
        fail 'This system starts a desktop, which would hold the screen. Take Raspberry Pi OS Lite, or type: sudo systemctl set-default multi-user.target, restart, and run this again.'
    fi
}

check_python() {
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        fail "Nacelle needs Python 3.11 or later as $python; take Debian 12 or later."
}

make_user() {
    if ! getent passwd "$user" >/dev/null; then
        useradd --system --user-group --home-dir "$home" --no-create-home --shell /usr/sbin/nologin "$user"
        say "The user $user has been made."
    fi
    local group
    for group in video render input audio; do
        if getent group "$group" >/dev/null; then
            usermod --append --groups "$group" "$user"
        fi
    done
    install -d -m 0700 -o "$user" -g "$user" "$home"
}

# What a release is made of, with the hash that names it: the same code is never installed twice.
parts=(consultation packs kiosk sync nacelle assets locks deploy pyproject.toml README.md LICENSE)

name_of_release() {
    local version hash
    version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$checkout/pyproject.toml" | head -n 1)
    hash=$({
        "$python" --version
        cd "$checkout"
        find "${parts[@]}" -type f ! -path '*/__pycache__/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -c 1-12)
    printf '%s-%s\n' "$version" "$hash"
}

build_release() {
    local release=$1
    rm -rf "$release"
    install -d -m 0755 "$opt" "$opt/releases" "$release" "$release/source"
    tar -C "$checkout" --exclude=__pycache__ -cf - "${parts[@]}" |
        tar -C "$release/source" --no-same-owner --no-same-permissions -xf -
    "$python" -m venv "$release/venv"
    local pip=("$release/venv/bin/python" -m pip --disable-pip-version-check --no-cache-dir --quiet)
    say 'Installing the locked packages; on a Raspberry Pi this takes a few minutes.'
    "${pip[@]}" install --require-hashes -r "$release/source/locks/build.lock" -r "$release/source/locks/pod.lock"
    "${pip[@]}" install --no-deps --no-build-isolation --no-index "$release/source"
}

# As the pod's own user, so that what only root may read is found now and not at the next start.
try_release() {
    local scratch
    scratch=$(mktemp -d)
    chown "$user" "$scratch"
    as_pod KIVY_NO_ARGS=1 KIVY_NO_FILELOG=1 KIVY_NO_CONSOLELOG=1 KIVY_HOME="$scratch" \
        "$1/venv/bin/python" -c 'import kivy, sqlalchemy, nacl, nacelle.__main__' &&
        as_pod "$1/venv/bin/nacelle" --help >/dev/null
    local tried=$?
    rm -rf "$scratch"
    return "$tried"
}

use_release() {
    local release=$1 before
    before=$(readlink "$opt/current" 2>/dev/null || true)
    if [ "$before" = "releases/$(basename "$release")" ]; then
        return 0
    fi
    sync -f "$release"
    ln -sfn "releases/$(basename "$release")" "$opt/current.next"
    mv -T "$opt/current.next" "$opt/current"
    changed=yes
    # The one before stays, for the way back; older ones go.
    local old
    for old in "$opt"/releases/*; do
        if [ "$old" != "$release" ] && [ "releases/$(basename "$old")" != "$before" ]; then
            rm -rf "$old"
        fi
    done
}

install_release() {
    local name release
    name=$(name_of_release)
    release=$opt/releases/$name
    if [ -e "$release/complete" ] && try_release "$release"; then
        say "Nacelle $name is already here."
    else
        say "Installing Nacelle $name."
        # A subshell outside any condition: inside one, `set -e` would not stop at what fails.
        set +e
        (set -e && build_release "$release")
        local built=$?
        set -e
        if [ "$built" -ne 0 ] || ! try_release "$release"; then
            rm -rf "$release"
            fail 'The new version could not be built, see above. Nothing has been changed: what ran before still runs.'
        fi
        touch "$release/complete"
    fi
    use_release "$release"
    put 0755 "$here/system/nacelle" /usr/local/bin/nacelle
}

# Copy a file to its place; note it when that changed anything.
put() {
    if ! cmp -s "$2" "$3"; then
        install -D -m "$1" "$2" "$3"
        changed=yes
    fi
}

trust_town() {
    [ -n "$trust" ] || return 0
    # The root may lie where the pod's user cannot read, on a stick or in root's home.
    local folder
    folder=$(mktemp -d)
    install -m 0444 "$trust" "$folder/$(basename "$trust")"
    chmod 0755 "$folder"
    if ! as_pod "$opt/current/venv/bin/nacelle" pod init --commission --home "$home" \
        --trust "$folder/$(basename "$trust")"; then
        rm -rf "$folder"
        fail "The code is installed, but this pod did not take the root $trust, see above."
    fi
    rm -rf "$folder"
}

keep_swap_off_the_card() {
    if [ -e /etc/dphys-swapfile ] && systemctl is-enabled --quiet dphys-swapfile.service 2>/dev/null; then
        systemctl disable --quiet dphys-swapfile.service
        if systemd_runs; then
            systemctl stop dphys-swapfile.service
        fi
        dphys-swapfile uninstall >/dev/null
    fi
    if [ -d /etc/rpi ]; then
        put 0644 "$here/system/rpi-swap.conf" /etc/rpi/swap.conf.d/90-nacelle.conf
    fi
}

warn_of_swap() {
    local swaps
    swaps=$(awk 'NR > 1 && $1 !~ /zram/ { print $1 }' /proc/swaps)
    if [ -n "$swaps" ] && systemd_runs; then
        say "Note: this machine swaps to ${swaps//$'\n'/, }. Answers in memory could be written there unsealed. Restart; if this note comes again, take the swap out of /etc/fstab."
    fi
}

lock_consoles() {
    if systemctl is-enabled --quiet ssh.service 2>/dev/null || systemctl is-enabled --quiet ssh.socket 2>/dev/null; then
        put 0644 "$here/system/logind.conf" /etc/systemd/logind.conf.d/90-nacelle.conf
        systemctl mask --quiet ctrl-alt-del.target
    else
        say 'Note: SSH is off, so the other consoles keep their login prompt for you. Turn SSH on and run this again to close them.'
    fi
}

install_units() {
    local unit
    for unit in "$here"/units/*; do
        put 0644 "$unit" "/etc/systemd/system/$(basename "$unit")"
    done
    put 0644 "$here/system/journald.conf" /etc/systemd/journald.conf.d/90-nacelle.conf
    put 0644 "$here/system/sysctl.conf" /etc/sysctl.d/90-nacelle.conf
    put 0755 "$here/system/stick" /usr/local/lib/nacelle/stick
    put 0644 "$here/system/80-nacelle-sticks.rules" /etc/udev/rules.d/80-nacelle-sticks.rules
    put 0644 "$here/system/50-nacelle.rules" /etc/polkit-1/rules.d/50-nacelle.rules
    install -d -m 0755 "$sticks"
    lock_consoles
    systemctl disable --quiet getty@tty1.service
    systemctl enable --quiet nacelle-kiosk.service nacelle-sync.timer nacelle-fetch.timer
}

start_units() {
    if [ -n "$no_start" ] || ! systemd_runs; then
        return 0
    fi
    systemctl daemon-reload
    if [ -n "$changed" ]; then
        systemctl try-restart systemd-journald.service
        sysctl --quiet --system || true
        udevadm control --reload || true
        systemctl restart nacelle-kiosk.service
        systemctl restart nacelle-sync.timer nacelle-fetch.timer
    else
        systemctl start nacelle-kiosk.service nacelle-sync.timer nacelle-fetch.timer
    fi
}

say_what_is_next() {
    say ''
    say 'Nacelle is installed. What to do next:'
    if [ -z "$(ls -A "$home")" ]; then
        say "  1. Give the pod the town's root:  sudo $0 --trust ROOT.json"
    else
        say "  1. Done: the pod has its home in $home."
    fi
    say "  2. Make it known to the centre:   sudo nacelle pod enrol --home $home --centre URL --code CODE"
    say "  3. Give it a consultation:        sudo nacelle pod install STICK --home $home"
    say "  4. See that all is well:          sudo nacelle pod status --home $home"
    if [ -n "$no_start" ]; then
        say '  5. Start the screen:              sudo systemctl start nacelle-kiosk nacelle-sync.timer'
    else
        say '  5. Restart once, and see the screen come up by itself:   sudo reboot'
    fi
}

trust=
no_start=
changed=
while [ $# -gt 0 ]; do
    case $1 in
        --trust)
            [ $# -ge 2 ] || fail "After --trust comes the root of the town's repository, such as 1.root.json." 2
            trust=$2
            shift 2
            ;;
        --no-start)
            no_start=yes
            shift
            ;;
        -h | --help)
            say "$usage"
            exit 0
            ;;
        *)
            fail "There is no option '$1'. $usage" 2
            ;;
    esac
done
if [ -n "$trust" ] && [ ! -f "$trust" ]; then
    fail "There is no root at $trust; --trust takes the root of the town's repository, such as 1.root.json." 2
fi

umask 022
check_machine
PYTHON=$python "$here/../system-packages.sh" kiosk
check_python
make_user
install_release
keep_swap_off_the_card
install_units
trust_town
start_units
warn_of_swap
say_what_is_next
