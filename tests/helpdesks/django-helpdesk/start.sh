#!/usr/bin/env bash
# Starts a django-helpdesk of its own on this machine, with agents and a few customers' tickets.
# Calling it again finds it running, or starts it again with what it had.
#
#   start.sh [PORT] [--afresh]
#
# PORT      where it listens on 127.0.0.1 (18280)
# --afresh  if it does not run, start it with what it had when it was made
#
# Its state lives in $PARLANCE_DJANGO_HELPDESK_STATE (default: parlance-django-helpdesk in the temporary directory); what a
# test needs to speak to it stands there in the file `credentials`. Its packages come from PyPI into an environment of its own.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export PARLANCE_DJANGO_HELPDESK_STATE=${PARLANCE_DJANGO_HELPDESK_STATE:-${TMPDIR:-/tmp}/parlance-django-helpdesk}
state=$PARLANCE_DJANGO_HELPDESK_STATE
port=18280
afresh=no
for argument in "$@"; do
  case $argument in
    --afresh) afresh=yes ;;
    [0-9]*) port=$argument ;;
    *) echo "start.sh: what is '$argument'?" >&2; exit 2 ;;
  esac
done
url=http://127.0.0.1:$port
python=$state/environment/bin/python
export DJANGO_SETTINGS_MODULE=desk PYTHONPATH=$here

say() { echo "django-helpdesk: $*" >&2; }

credential() { sed -n "s/^$1=//p" "$state/credentials" 2>/dev/null; }

answers() { curl --silent --fail --max-time 20 --output /dev/null --header "Authorization: Token $(credential sync_token)" "$url/api/"; }

running() { [[ -f $state/pid ]] && kill -0 "$(<"$state/pid")" 2>/dev/null; }

install_packages() {
  if [[ -f $state/environment/installed ]]; then return 0; fi
  say "installing"
  rm -rf "$state/environment"
  python3 -m venv "$state/environment"
  "$state/environment/bin/pip" install --quiet --requirement "$here/requirements.txt"
  touch "$state/environment/installed"
}

make_desk() {
  local made_first=$state/desk.first.sqlite
  if [[ -f $state/credentials && $afresh == no ]]; then return 0; fi
  rm -f "$state"/desk.sqlite*
  if [[ -f $state/credentials && -f $made_first ]]; then
    cp "$made_first" "$state/desk.sqlite"
    return 0
  fi
  say "making the desk in $state"
  {
    "$python" -m django migrate --verbosity 0
    (umask 077 && "$python" "$here/furnish.py" >"$state/made")
  } >"$state/log/make.log" 2>&1 || { tail -n 20 "$state/log/make.log" >&2; return 1; }
  cp "$state/desk.sqlite" "$made_first"
  (umask 077 && { echo "url=$url"; cat "$state/made"; } >"$state/credentials.new")
  rm "$state/made"
  mv "$state/credentials.new" "$state/credentials"
}

serve() {
  sed -i "s|^url=.*|url=$url|" "$state/credentials"
  setsid nohup "$state/environment/bin/waitress-serve" --listen="127.0.0.1:$port" --threads=4 desk:application \
    </dev/null >>"$state/log/server.log" 2>&1 &
  echo $! >"$state/pid"
  for _ in {1..300}; do
    answers && return 0
    running || break
    sleep 0.2
  done
  say "it does not answer"
  tail -n 20 "$state/log/server.log" >&2
  return 1
}

mkdir -p "$state"/{log,files}
if running; then
  url=$(credential url)
  answers || { say "it runs, but does not answer at $url"; exit 1; }
else
  install_packages
  make_desk
  serve
fi
say "django-helpdesk at $url"
echo "$state/credentials"
