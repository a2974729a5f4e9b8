#!/usr/bin/env bash
# Stops the Redmine that start.sh started. With --wipe it is forgotten, too.
set -euo pipefail
state=${PARLANCE_REDMINE_STATE:-${TMPDIR:-/tmp}/parlance-redmine}
if [[ -f $state/pid ]]; then
  pid=$(<"$state/pid")
  kill -TERM "$pid" 2>/dev/null || true
  for _ in {1..100}; do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  rm -f "$state/pid"
fi
if [[ ${1:-} == --wipe && -f $state/config/database.yml ]]; then rm -rf "$state"; fi
