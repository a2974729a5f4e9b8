#!/usr/bin/env bash
# Stops the mail system that start.sh started. With --wipe it is forgotten, too.
set -euo pipefail
state=${PARLANCE_MAIL_STATE:-${TMPDIR:-/tmp}/parlance-mail}
for file in "$state/exim.pid" "$state/run/master.pid"; do
  [[ -s $file ]] || continue
  pid=$(<"$file")
  kill -TERM "$pid" 2>/dev/null || true
  for _ in {1..100}; do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  rm -f "$file"
done
if [[ ${1:-} == --wipe && -f $state/dovecot.conf ]]; then rm -rf "$state"; fi
