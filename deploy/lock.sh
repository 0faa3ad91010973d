#!/usr/bin/env bash
# Write the locks from pyproject.toml: exact versions with the hashes of every file, no address.
#
#     deploy/lock.sh [--upgrade]
#
# dev.lock is solved first and holds all; the others take its versions, so that a pod runs what was
# tested. docs/decisions/0002-locks.md says why pip and hashes.
set -euo pipefail
cd "$(dirname "$0")/.."

if command -v uv >/dev/null; then
    uv=(uv)
else
    .venv/bin/python -m pip --disable-pip-version-check --quiet install uv
    uv=(.venv/bin/uv)
fi

compile() {
    local lock=$1
    shift
    "${uv[@]}" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
        --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' \
        --output-file "locks/$lock.lock" "$@" >/dev/null
}

compile dev pyproject.toml --extra dev "$@"
for extra in kiosk centre authoring; do
    lock=${extra/kiosk/pod}
    compile "$lock" pyproject.toml --extra "$extra" --constraints locks/dev.lock "$@"
done
# What turns a copy of the code into an installed package, where nothing may be fetched unhashed.
printf 'hatchling>=1.26\n' | compile build - --constraints locks/dev.lock "$@"
