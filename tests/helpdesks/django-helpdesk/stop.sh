#!/usr/bin/env bash
# Stops the django-helpdesk that start.sh started. With --wipe it is forgotten, too.
set -euo pipefail
state=${PARLANCE_DJANGO_HELPDESK_STATE:-${TMPDIR:-/tmp}/parlance-django-helpdesk}
if [[ -f $state/pid ]]; then
  pid=$(<"$state/pid")
  kill -TERM "$pid" 2>/dev/null || true
  for _ in {1..100}; do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  rm -f "$state/pid"
fi
if [[ ${1:-} == --wipe && -d $state/environment ]]; then rm -rf "$state"; fi
