#!/usr/bin/env bash
# Other people's clients against the emulator: the official SDKs of Python and JavaScript, and schemathesis,
# which thinks up requests from the documents. What they need is installed below target/, in the versions that
# the lock files beside them name. Needs python3 (3.10 or later) with venv, and node (18 or later) with npm;
# what is missing is an error, since a test that was left out would look like success.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
target="${CARGO_TARGET_DIR:-$root/target}"
work="$target/clients"
mkdir -p "$work"

for program in python3 node npm; do
    command -v "$program" > /dev/null || { echo "error: $program is missing" >&2; exit 1; }
done

# Installs what a list names, unless that is what is there already.
current() { cmp --silent "$1" "$2/.installed"; }
for client in python schemathesis; do
    list="$here/$client/requirements.txt"
    if ! current "$list" "$work/$client"; then
        rm -rf "${work:?}/$client"
        python3 -m venv "$work/$client"
        "$work/$client/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$list"
        cp "$list" "$work/$client/.installed"
    fi
done
if ! current "$here/javascript/package-lock.json" "$work/javascript"; then
    rm -rf "${work:?}/javascript"
    mkdir "$work/javascript"
    cp "$here/javascript/package.json" "$here/javascript/package-lock.json" "$work/javascript"
    (cd "$work/javascript" && npm ci --silent --no-audit --no-fund --ignore-scripts)
    cp "$here/javascript/package-lock.json" "$work/javascript/.installed"
fi

cargo build --manifest-path "$root/Cargo.toml" --package datafactory-emulator --locked
export DATAFACTORY_TOKEN="token-of-a-test"
: > "$work/emulator.out"
"$target/debug/adf-emulator" --port 0 --https --token "$DATAFACTORY_TOKEN" \
    --scenario "$here/scenario.yaml" > "$work/emulator.out" 2> "$work/emulator.log" &
emulator=$!
trap 'kill "$emulator" 2> /dev/null || true' EXIT
for _ in $(seq 100); do
    DATAFACTORY_ENDPOINT="$(grep -Eo 'https://[^[:space:]]+' "$work/emulator.out" | head -1 || true)"
    DATAFACTORY_CERTIFICATE="$(grep -Eo '/[^[:space:]]+\.pem' "$work/emulator.out" | head -1 || true)"
    [ -n "$DATAFACTORY_ENDPOINT" ] && [ -n "$DATAFACTORY_CERTIFICATE" ] && break
    kill -0 "$emulator" || { cat "$work/emulator.log" >&2; exit 1; }
    sleep 0.1
done
[ -n "$DATAFACTORY_ENDPOINT" ] || { echo "error: the emulator does not say where it is" >&2; exit 1; }
export DATAFACTORY_ENDPOINT DATAFACTORY_CERTIFICATE

step() { printf '\n==> %s\n' "$*"; "$@"; }

step "$work/python/bin/python" "$here/python/client.py"
# Node resolves packages from where the script is.
cp "$here/javascript/client.mjs" "$work/javascript/client.mjs"
NODE_EXTRA_CA_CERTS="$DATAFACTORY_CERTIFICATE" step node "$work/javascript/client.mjs"

# Every document twice: with the names of what is there, and with any names. Where the factory must stay
# there, its deletion is left to the second.
think() {
    step "$work/schemathesis/bin/schemathesis" --config-file "$1" run "$2" \
        --url "$DATAFACTORY_ENDPOINT" --tls-verify "$DATAFACTORY_CERTIFICATE" \
        --header "Authorization: Bearer $DATAFACTORY_TOKEN" \
        --checks not_a_server_error,status_code_conformance,answers_conform \
        --phases examples,coverage,fuzzing --max-time 15 --seed 1 --warnings off "${@:3}"
}
cd "$work"
export SCHEMATHESIS_HOOKS="$here/schemathesis/hooks.py"
: > "$work/any.toml"
for version in v1 v2; do
    document="$DATAFACTORY_ENDPOINT/openapi/$version.json"
    think "$here/schemathesis/schemathesis.toml" "$document" --exclude-operation-id Factories_Delete
    think "$work/any.toml" "$document"
done
kill -0 "$emulator" || { echo "error: the emulator has ended" >&2; exit 1; }
