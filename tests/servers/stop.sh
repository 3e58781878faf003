#!/usr/bin/env bash
# Stops what start.sh has started with the same folder, and forgets their data. No harm when there is nothing to stop.
set -euo pipefail
state=$1

# The newest first: a gateway ends before the store that it writes to.
for file in $(ls -t "$state"/*.pid 2> /dev/null); do
  pid=$(cat "$file")
  kill "$pid" 2> /dev/null || true
  for _ in {1..50}; do
    kill -0 "$pid" 2> /dev/null || break
    sleep 0.1
  done
  kill -KILL "$pid" 2> /dev/null || true
  rm -f "$file"
done
rm -rf "$state/ceph"
