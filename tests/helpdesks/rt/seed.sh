#!/usr/bin/env bash
# Puts more tickets into the Request Tracker that start.sh made, as customers would: seed.sh [HOW_MANY]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
state=${PARLANCE_RT_STATE:-${TMPDIR:-/tmp}/parlance-rt}
export LC_ALL=C.UTF-8 RT_SITE_CONFIG=$state/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$state/site.d
exec perl "$here/furnish.pl" tickets "$here/tickets.json" "${1:-12}"
