#!/usr/bin/env bash
# Stops what start.sh has started with the same folder, and forgets their data. No harm when there is nothing to stop.
set -euo pipefail
state=$1

# Asked first, and told a second later: none has anything to keep.
pids=$(cat "$state"/*.pid 2> /dev/null | tr '\n' ' ' || true)
# shellcheck disable=SC2086 # a list of numbers
if [ -n "$pids" ]; then
  kill $pids 2> /dev/null || true
  for _ in {1..10}; do
    kill -0 $pids 2> /dev/null || break
    sleep 0.1
  done
  kill -KILL $pids 2> /dev/null || true
fi
rm -f "$state"/*.pid
rm -rf "$state/ceph"
