#!/usr/bin/env bash
# Other clients against the emulator: the official SDKs of Python and JavaScript, and schemathesis, which
# generates requests from the documents. The script installs them below the target folder, in the versions
# that the lock files pin. It needs python3 (3.10 or later) with venv, and node (20 or later) with npm, and
# fails if one is missing, because a skipped test would look like a success.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
cd "$root"

fail() { echo "error: $*" >&2; exit 1; }
step() { printf '\n==> %s\n' "$*"; "$@"; }

for program in python3 node npm; do
    command -v "$program" > /dev/null || fail "$program is missing"
done
# Debian and Ubuntu package it separately.
python3 -c 'import ensurepip, venv' 2> /dev/null ||
    fail "python3 has no venv: install it, for example with 'apt-get install python3-venv'"

target="$(cargo metadata --format-version 1 --no-deps --locked |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')"
work="$target/clients"
mkdir -p "$work"

# Installs the packages of a lock file, unless they are installed already. Downloads are retried.
current() { cmp --silent "$1" "$2/.installed"; }
for client in python schemathesis; do
    list="$here/$client/requirements.txt"
    if ! current "$list" "$work/$client"; then
        rm -rf "${work:?}/$client"
        python3 -m venv "$work/$client"
        step "$work/$client/bin/pip" install --quiet --disable-pip-version-check --retries 8 --timeout 30 \
            --no-deps --only-binary :all: --requirement "$list"
        cp "$list" "$work/$client/.installed"
    fi
done
list="$here/javascript/package-lock.json"
if ! current "$list" "$work/javascript"; then
    rm -rf "${work:?}/javascript"
    mkdir "$work/javascript"
    cp "$here/javascript/package.json" "$list" "$work/javascript"
    step npm --prefix "$work/javascript" ci --loglevel error --no-audit --no-fund --ignore-scripts \
        --fetch-retries 8 --fetch-timeout 30000
    cp "$list" "$work/javascript/.installed"
fi

step cargo build --release --locked --package datafactory-emulator
export DATAFACTORY_TOKEN="token-of-a-test"
said="$work/emulator.out"
: > "$said"
"$target/release/adf-emulator" --https --token "$DATAFACTORY_TOKEN" --scenario "$here/scenario.yaml" \
    > "$said" 2> "$work/emulator.log" &
emulator=$!
trap 'kill "$emulator" 2> /dev/null || true' EXIT
alive() { kill -0 "$emulator" 2> /dev/null || { tail -n 20 "$work/emulator.log" >&2; fail "the emulator has stopped"; }; }
for _ in $(seq 100); do
    # The emulator prints this line once it accepts requests.
    grep --quiet '^listening on ' "$said" && break
    alive
    sleep 0.1
done
DATAFACTORY_ENDPOINT="$(sed -n 's/^listening on //p' "$said")"
DATAFACTORY_CERTIFICATE="$(sed -n 's/^certificate //p' "$said")"
[ -n "$DATAFACTORY_ENDPOINT" ] || fail "the emulator did not print its URL"
export DATAFACTORY_ENDPOINT DATAFACTORY_CERTIFICATE

for script in client every_operation; do
    step "$work/python/bin/python" "$here/python/$script.py"
    # Node resolves packages from where the script is.
    cp "$here/javascript/$script.mjs" "$work/javascript"
    NODE_EXTRA_CA_CERTS="$DATAFACTORY_CERTIFICATE" step node "$work/javascript/$script.mjs"
done

# Each document with two sets of names: those in the scenario, and random ones. Only the second deletes the
# factory. The number of requests is fixed, not the time, so that every machine sends the same ones.
fuzz() {
    local checks=not_a_server_error,status_code_conformance
    [ "$1" = negative ] || checks="$checks,responses_conform"
    step "$work/schemathesis/bin/schemathesis" --config-file "$2" run "$DATAFACTORY_ENDPOINT/openapi/$3.json" \
        --url "$DATAFACTORY_ENDPOINT" --tls-verify "$DATAFACTORY_CERTIFICATE" \
        --header "Authorization: Bearer $DATAFACTORY_TOKEN" --mode "$1" --checks "$checks" \
        --phases examples,coverage,fuzzing --max-examples 20 --request-timeout 10 \
        --seed 1 --generation-database none --warnings off "${@:4}"
}
cd "$work"
export SCHEMATHESIS_HOOKS="$here/schemathesis/hooks.py"
: > any.toml
# Valid requests come first: every response must match its schema. Like the service, the emulator stores a
# property of the wrong type and returns it unchanged, so after the invalid requests a response may not.
for mode in positive negative; do
    for version in v1 v2; do
        fuzz "$mode" "$here/schemathesis/schemathesis.toml" "$version" --exclude-operation-id Factories_Delete
        fuzz "$mode" any.toml "$version"
    done
done
alive
