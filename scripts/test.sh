#!/usr/bin/env bash
# Every test there is: builds (a warning is an error), starts the test servers, runs the test projects, the conformance
# suites, the generator's check, packs, runs the quickstart and the samples, and ends with one line of counts. Fails when
# anything fails. The servers' logs stay in artifacts/servers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

type dotnet > /dev/null 2>&1 || { echo "The .NET SDK 10 is needed: https://dot.net" >&2; exit 1; }
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# No test calls an AWS account, whatever this machine is set up for.
unset "${!AWS_@}"
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_EC2_METADATA_DISABLED=true

passed=0 failed=0 skipped=0
mkdir -p artifacts
log=artifacts/test.log
# all that tests and samples print, for the search for secrets
everything=artifacts/output.log
: > "$everything"

title() { printf '\n== %s\n' "$1"; }

# run COMMAND...: shows and keeps what it says; its exit code is the command's.
run() { "$@" 2>&1 | tee "$log" | tee -a "$everything"; }

# add PASSED FAILED SKIPPED
add() { passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3)); }

# check NAME COMMAND...: counts as one test.
check() {
  title "$1"
  if run "${@:2}"; then add 1 0 0; else add 0 1 0 && echo "FAILED: $1"; fi
}

title "Build"
dotnet tool restore > /dev/null
dotnet paket restore > /dev/null
dotnet build FunctionalAws.sln -c Release -v quiet

title "Servers"
state=$PWD/artifacts/servers
trap 'tests/servers/stop.sh "$state"' EXIT
exports=$(tests/servers/start.sh "$state" dynalite fauxqs dynamodb-local kinesis-local radosgw moto)
eval "$exports"
echo "$exports" | sed -n 's/^export \(FAWS_[A-Z_]*\)=\(http\)/\1 = \2/p'

# Each project closes with: Passed!  - Failed: 0, Passed: 12, Skipped: 0, Total: 12, ...
for project in tests/*/*.Tests.*proj; do
  title "$(basename "${project%.*}")"
  code=0
  run dotnet test "$project" -c Release --no-build --blame-hang-timeout 5m --blame-hang-dump-type none || code=$?
  counts=$(sed -nE 's/^.* - Failed: +([0-9]+), Passed: +([0-9]+), Skipped: +([0-9]+),.*/\2 \1 \3/p' "$log" | tail -n 1)
  # shellcheck disable=SC2086 # three numbers
  [ -z "$counts" ] || add $counts
  # A project that runs no test, or breaks off, has failed, too.
  case $code:$counts in
    0:*' 0 '*) ;;
    *:*' 0 '* | *:) add 0 1 0 && echo "FAILED: $project (exit code $code)" ;;
  esac
done

if [ -d ../shared ]; then
  for suite in protocols sigv4 jmespath cbor responses endpoints endpoint-engine; do
    title "Conformance: $suite"
    code=0
    run dotnet run --project tests/Conformance -c Release --no-build -- "$suite" "../shared/conformance/$suite" || code=$?
    counts=$(sed -nE 's/^([0-9]+) passed, ([0-9]+) failed$/\1 \2 0/p' "$log" | tail -n 1)
    # shellcheck disable=SC2086 # three numbers
    add ${counts:-0 1 0}
    # A suite that breaks off has failed, too.
    case $code:$counts in
      0:*' 0 0' | *:*' '[1-9]*' 0') ;;
      *) add 0 1 0 && echo "FAILED: $suite (exit code $code)" ;;
    esac
  done

  check "The page of what conforms is up to date" dotnet run --project tests/Conformance -c Release --no-build -- \
    matrix ../shared/conformance docs/conformance.md --check

  check "Generated code is up to date" \
    dotnet run --project src/Generator -c Release --no-build -- ../shared/models . --check
else
  title "Conformance suites, their page and the generator's check: skipped, no ../shared beside the project"
  add 0 0 3
fi

check "Packages" dotnet pack FunctionalAws.sln -c Release --no-build -o artifacts/packages -v quiet
[ ! -f scripts/quickstart.fsx ] || check "Quickstart" scripts/quickstart.sh

for sample in samples/*/*.*proj; do
  [ -f "$sample" ] || continue
  check "Sample ${sample%/*}" env AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local \
    AWS_ENDPOINT_URL_DYNAMODB="$FAWS_DYNALITE" AWS_ENDPOINT_URL_S3="$FAWS_FAUXQS" AWS_ENDPOINT_URL_SQS="$FAWS_FAUXQS" \
    dotnet run --project "$sample" -c Release
done

# no_secret FILE: fails when the file holds a value that tests use as a secret.
no_secret() {
  local secrets
  secrets=$(grep -v '^#' tests/secrets.txt; printenv FAWS_RADOSGW_SECRET_KEY || true)
  # a search that finds nothing anywhere would be no search
  sed -n '/^[^#]/{p;q}' tests/secrets.txt | grep -qF -e "$secrets" || return 1
  ! grep -nF -e "$secrets" "$1" | cut -c1-200
}

check "No secret was printed" no_secret "$everything"

printf '\n%s passed, %s failed, %s skipped\n' $passed $failed $skipped
[ $failed = 0 ]
