#!/usr/bin/env bash
# Other people's clients against the emulator: the official SDKs of Python and JavaScript, and schemathesis,
# which thinks up requests from the documents. What they need is installed below the target folder, in the
# versions that the lock files beside them name. Needs python3 (3.10 or later) with venv, and node (20 or later)
# with npm; what is missing is an error, since a test that was left out would look like success.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
cd "$root"

fail() { echo "error: $*" >&2; exit 1; }
step() { printf '\n==> %s\n' "$*"; "$@"; }

for program in python3 node npm; do
    command -v "$program" > /dev/null || fail "$program is missing"
done
# Debian and Ubuntu have it in a package of its own.
python3 -c 'import ensurepip, venv' 2> /dev/null ||
    fail "python3 has no venv: install it, such as by 'apt-get install python3-venv'"

target="$(cargo metadata --format-version 1 --no-deps --locked |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["target_directory"])')"
work="$target/clients"
mkdir -p "$work"

# Installs what a list names, unless that is what is there already. A registry that stumbles is asked again.
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
alive() { kill -0 "$emulator" 2> /dev/null || { tail -n 20 "$work/emulator.log" >&2; fail "the emulator has ended"; }; }
for _ in $(seq 100); do
    # The last line that it prints before it can be asked.
    grep --quiet '^listening on ' "$said" && break
    alive
    sleep 0.1
done
DATAFACTORY_ENDPOINT="$(sed -n 's/^listening on //p' "$said")"
DATAFACTORY_CERTIFICATE="$(sed -n 's/^certificate //p' "$said")"
[ -n "$DATAFACTORY_ENDPOINT" ] || fail "the emulator does not say where it is"
export DATAFACTORY_ENDPOINT DATAFACTORY_CERTIFICATE

for script in client every_operation; do
    step "$work/python/bin/python" "$here/python/$script.py"
    # Node resolves packages from where the script is.
    cp "$here/javascript/$script.mjs" "$work/javascript"
    NODE_EXTRA_CA_CERTS="$DATAFACTORY_CERTIFICATE" step node "$work/javascript/$script.mjs"
done

# Every document twice: with the names of what is there, and with any names. Where the factory must stay
# there, its deletion is left to the second. It is their number that bounds the requests and not the
# time, so that they are the same on every machine.
think() {
    step "$work/schemathesis/bin/schemathesis" --config-file "$1" run "$2" \
        --url "$DATAFACTORY_ENDPOINT" --tls-verify "$DATAFACTORY_CERTIFICATE" \
        --header "Authorization: Bearer $DATAFACTORY_TOKEN" \
        --checks not_a_server_error,status_code_conformance,answers_conform \
        --phases examples,coverage,fuzzing --max-examples 50 --request-timeout 10 \
        --seed 1 --generation-database none --warnings off "${@:3}"
}
cd "$work"
export SCHEMATHESIS_HOOKS="$here/schemathesis/hooks.py"
: > any.toml
for version in v1 v2; do
    document="$DATAFACTORY_ENDPOINT/openapi/$version.json"
    think "$here/schemathesis/schemathesis.toml" "$document" --exclude-operation-id Factories_Delete
    think any.toml "$document"
done
alive
