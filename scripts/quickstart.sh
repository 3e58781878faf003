#!/usr/bin/env bash
# The quickstart from a fresh clone: builds and packs the runtime and three services, and runs quickstart.fsx on the
# packages, as a user would. It calls servers of its own on this machine, unless the environment names an AWS account or
# an endpoint: AWS_PROFILE, AWS_ACCESS_KEY_ID or AWS_ENDPOINT_URL. With arguments it runs that script instead:
# scripts/quickstart.sh scripts/explore.fsx.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

type dotnet > /dev/null 2>&1 || { echo "The .NET SDK 10 is needed: https://dot.net" >&2; exit 1; }
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

echo "Building the packages ..."
mkdir -p artifacts
rm -rf artifacts/packages
{
  dotnet tool restore
  dotnet paket restore
  for project in src src/Models/{DynamoDB,S3,SQS}; do
    dotnet pack "$project" -c Release -o artifacts/packages -v quiet
  done
} > artifacts/quickstart.log || { cat artifacts/quickstart.log >&2; exit 1; }

# NuGet keeps what it has once unpacked, and these packages change while their version stays. What F# Interactive has
# resolved before is resolved anew when a package's folder is gone.
cache=$(dotnet nuget locals global-packages --list)
rm -rf "${cache#*: }"/functionalaws*

if [ -z "${AWS_PROFILE:-}${AWS_ACCESS_KEY_ID:-}${AWS_ENDPOINT_URL:-}" ]; then
  echo "Starting local servers (AWS_PROFILE, AWS_ACCESS_KEY_ID or AWS_ENDPOINT_URL would say otherwise) ..."
  state=$PWD/artifacts/quickstart
  trap 'tests/servers/stop.sh "$state"' EXIT
  exports=$(tests/servers/start.sh "$state" dynalite fauxqs)
  eval "$exports"
  export AWS_ENDPOINT_URL_DYNAMODB=$FAWS_DYNALITE AWS_ENDPOINT_URL_S3=$FAWS_FAUXQS AWS_ENDPOINT_URL_SQS=$FAWS_FAUXQS
  export AWS_REGION=us-east-1 AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local
  unset AWS_SESSION_TOKEN
fi

# MSBuild reads it: where to look for packages besides the usual sources.
export RestoreAdditionalProjectSources=$PWD/artifacts/packages
dotnet fsi "${@:-scripts/quickstart.fsx}"
