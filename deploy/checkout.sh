#!/usr/bin/env bash
# Make a checkout ready to work in: system packages, virtual environment, locked packages.
#
#     deploy/checkout.sh
#
# A second run finds everything in place and takes well under a second: the environment keeps the
# hash of what it was made from.
set -euo pipefail
cd "$(dirname "$0")/.."

export PYTHON=${PYTHON:-python3}
venv=.venv
stamp=$venv/made-from

deploy/system-packages.sh kiosk authoring dev

"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    printf 'Nacelle needs Python 3.11 or later; %s is %s. Name another one: make PYTHON=/path/to/python3 setup\n' \
        "$PYTHON" "$("$PYTHON" -c 'import platform; print(platform.python_version())')" >&2
    exit 1
}

made_from=$(cat locks/dev.lock pyproject.toml deploy/checkout.sh | sha256sum)
if [ -x $venv/bin/nacelle ] && [ "$made_from" = "$(cat $stamp 2>/dev/null)" ]; then
    exit 0
fi

# An environment whose Python has gone, or is too old, is made anew; a working one is completed.
if ! $venv/bin/python -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    "$PYTHON" -m venv --clear $venv
fi
pip=("$venv/bin/python" -m pip --disable-pip-version-check --quiet)
"${pip[@]}" install --require-hashes --requirement locks/dev.lock
"${pip[@]}" install --no-deps --no-build-isolation --editable .
printf '%s\n' "$made_from" >$stamp
printf 'Nacelle is ready: %s/bin/nacelle --help\n' $venv
