#!/usr/bin/env bash
# Takes the screenshot of a run's page, run-page.png, with headless Chromium. Needs chromium, curl and python3.
set -euo pipefail
cd "$(dirname "$0")"

program=${ADF_EMULATOR:-../../../target/debug/adf-emulator}
browser=${CHROMIUM:-chromium}
folder=$(mktemp -d)
"$program" --scenario run-page.yaml >"$folder/out" 2>"$folder/log" &
emulator=$!
trap 'kill $emulator; rm -rf "$folder"' EXIT
until grep -qs "^listening on " "$folder/out"; do sleep 0.1; done
origin=$(sed -n 's/^listening on //p' "$folder/out")

path=subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/orders/providers/Microsoft.DataFactory/factories/orders
run=$(curl -sS -X POST -H 'content-type: application/json' -d '{"day": "2026-11-27"}' \
    "$origin/$path/pipelines/Nightly/createRun?api-version=2018-06-01" |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["runId"])')
# The scenario's clock is fast: the run ends at once.
sleep 3
page="$origin/?factory=v2%2F00000000-0000-0000-0000-000000000000%2Forders%2Forders&run=$run"
"$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$folder/profile" \
    --window-size=1100,${HEIGHT:-760} --screenshot="$PWD/run-page.png" "$page" 2>>"$folder/log"
ls -l run-page.png
