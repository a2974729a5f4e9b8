#!/usr/bin/env bash
# Starts a Request Tracker 5 of its own on this machine, with agents, queues and a dozen customers' tickets.
# Calling it again finds it running, or starts it again with what it had.
#
#   start.sh [PORT] [--afresh] [--without-client-ref] [--without-tickets]
#
# PORT                  where it listens on 127.0.0.1 (18180)
# --afresh              if it does not run, start it with what it had when it was made
# --without-client-ref  make it without the field in which a reply keeps our reference
# --without-tickets     make it empty
#
# Its state lives in $PARLANCE_RT_STATE (default: parlance-rt in the temporary directory); what a test needs to speak
# to it stands there in the file `credentials`. Debian's packages are installed if they are missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
state=${PARLANCE_RT_STATE:-${TMPDIR:-/tmp}/parlance-rt}
port=18180
export PARLANCE_RT_CLIENT_REF=yes
tickets=yes
afresh=no
for argument in "$@"; do
  case $argument in
    --afresh) afresh=yes ;;
    --without-client-ref) PARLANCE_RT_CLIENT_REF=no ;;
    --without-tickets) tickets=no ;;
    [0-9]*) port=$argument ;;
    *) echo "start.sh: what is '$argument'?" >&2; exit 2 ;;
  esac
done
url=http://127.0.0.1:$port
library=/usr/share/request-tracker5
packages=(request-tracker5 rt5-db-sqlite rt5-standalone exim4-daemon-light curl)

say() { echo "rt: $*" >&2; }

answers() { curl --silent --fail --max-time 5 --output /dev/null --header "Authorization: token $(credential sync_token)" "$url/REST/2.0/rt"; }

credential() { sed -n "s/^$1=//p" "$state/credentials" 2>/dev/null; }

running() { [[ -f $state/pid ]] && kill -0 "$(<"$state/pid")" 2>/dev/null; }

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -o DPkg::Lock::Timeout=600 update -qq
  debconf-set-selections <<<'request-tracker5 request-tracker5/dbconfig-install boolean false'
  apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

configure() {
  mkdir -p "$state"/{mason,session,site.d,log}
  cat >"$state/RT_SiteConfig.pm" <<EOF
use utf8;
Set(\$rtname, 'desk.example');
Set(\$Organization, 'desk.example');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebBaseURL, '$url');
Set(\$WebSecureCookies, 0);
Set(\$CorrespondAddress, 'help\@desk.example');
Set(\$CommentAddress, 'notes\@desk.example');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$state/rt.sqlite');
Set(\$MailCommand, 'mbox');
Set(\$Timezone, 'UTC');
Set(\$BcryptCost, 4);
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'error');
\$RT::MasonDataDir = '$state/mason';
\$RT::MasonSessionDir = '$state/session';
1;
EOF
  export RT_SITE_CONFIG=$state/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$state/site.d
}

pragma() {
  perl -MDBI -e 'DBI->connect("dbi:SQLite:$ARGV[0]", "", "", { RaiseError => 1 })->do("PRAGMA $ARGV[1]")' "$state/rt.sqlite" "$1"
}

make_desk() {
  local made_first=$state/rt.first.sqlite
  if [[ -f $state/credentials && $afresh == no ]]; then return 0; fi
  if [[ -f $state/credentials && -f $made_first ]]; then
    rm -f "$state"/rt.sqlite*
    cp "$made_first" "$state/rt.sqlite"
    return 0
  fi
  say "making the desk in $state"
  rm -f "$state"/rt.sqlite*
  local password=$state/root-password
  (umask 077 && head -c 18 /dev/urandom | base64 | tr '+/' '-_' >"$password")
  {
    rt-setup-database-5 --action init --skip-create --root-password-file "$password"
    rt-setup-database-5 --action insert --datafile "$here/house.pl"
    # One writer at a time, but readers beside it.
    pragma "journal_mode = WAL"
  } >"$state/log/make.log" 2>&1 || { tail -n 20 "$state/log/make.log" >&2; return 1; }
  if [[ $tickets == yes ]]; then perl "$here/furnish.pl" tickets "$here/tickets.json" >/dev/null; fi
  local made
  made=$(umask 077 && perl "$here/furnish.pl" tokens)
  pragma "wal_checkpoint(TRUNCATE)"
  cp "$state/rt.sqlite" "$made_first"
  (umask 077 && printf 'url=%s\n%s\n' "$url" "$made" >"$state/credentials.new")
  mv "$state/credentials.new" "$state/credentials"
}

serve() {
  sed -i "s|^url=.*|url=$url|" "$state/credentials"
  setsid nohup "$library/libexec/rt-server" --server Starlet --host 127.0.0.1 --port "$port" --max-workers 4 \
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

if running; then
  url=$(credential url)
  answers || { say "it runs, but does not answer at $url"; exit 1; }
else
  install_packages
  export LC_ALL=C.UTF-8
  configure
  make_desk
  serve
fi
say "Request Tracker at $url"
echo "$state/credentials"
