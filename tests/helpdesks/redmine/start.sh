#!/usr/bin/env bash
# Starts a Redmine of its own on this machine, with agents, a customer and a few issues.
# Calling it again finds it running, or starts it again with what it had.
#
#   start.sh [PORT] [--afresh]
#
# PORT      where it listens on 127.0.0.1 (18380)
# --afresh  if it does not run, start it with what it had when it was made
#
# Its state lives in $PARLANCE_REDMINE_STATE (default: parlance-redmine in the temporary directory); what a test needs to
# speak to it stands there in the file `credentials`. Debian's packages are installed if they are missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
state=${PARLANCE_REDMINE_STATE:-${TMPDIR:-/tmp}/parlance-redmine}
port=18380
afresh=no
for argument in "$@"; do
  case $argument in
    --afresh) afresh=yes ;;
    [0-9]*) port=$argument ;;
    *) echo "start.sh: what is '$argument'?" >&2; exit 2 ;;
  esac
done
url=http://127.0.0.1:$port
library=/usr/share/redmine
packages=(redmine redmine-sqlite puma curl)

say() { echo "redmine: $*" >&2; }

credential() { sed -n "s/^$1=//p" "$state/credentials" 2>/dev/null; }

answers() { curl --silent --fail --max-time 20 --output /dev/null --header "X-Redmine-API-Key: $(credential sync_token)" "$url/users/current.json"; }

running() { [[ -f $state/pid ]] && kill -0 "$(<"$state/pid")" 2>/dev/null; }

missing_packages() {
  local package
  for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

# Debian's gems of one file have no folder, which the Bundler of its later Ruby takes for deleted.
give_gems_folders() {
  local specification folder
  for specification in /usr/share/rubygems-integration/*/specifications/*.gemspec /usr/lib/*/rubygems-integration/*/specifications/*.gemspec; do
    folder=${specification%/specifications/*}/gems/$(basename "$specification" .gemspec)
    [[ -d $folder ]] || mkdir -p "$folder"
  done
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages)
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -o DPkg::Lock::Timeout=600 update -qq
  debconf-set-selections <<<'redmine redmine/instances/default/dbconfig-install boolean false'
  apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null || {
    give_gems_folders
    dpkg --configure --pending >/dev/null
  }
}

configure() {
  mkdir -p "$state"/{config,files,log,tmp,public/plugin_assets}
  cat >"$state/config/database.yml" <<EOF
production:
  adapter: sqlite3
  database: $state/redmine.sqlite
  timeout: 15000
EOF
  printf 'default:\n  email_delivery:\n    delivery_method: :test\n' >"$state/config/configuration.yml"
  [[ -f $state/config/secret_key.txt ]] || head -c 48 /dev/urandom | base64 -w0 >"$state/config/secret_key.txt"
  # Redmine finds an instance by its name.
  REDMINE_INSTANCE=parlance-$(md5sum <<<"$state" | cut -c1-8)
  export REDMINE_INSTANCE RAILS_ENV=production REDMINE_LANG=en
  ln -sfn "$state" "/var/lib/redmine/$REDMINE_INSTANCE"
}

make_desk() {
  local made_first=$state/redmine.first.sqlite
  if [[ -f $state/credentials && $afresh == no ]]; then return 0; fi
  rm -f "$state"/redmine.sqlite*
  if [[ -f $state/credentials && -f $made_first ]]; then
    cp "$made_first" "$state/redmine.sqlite"
    return 0
  fi
  say "making the desk in $state"
  {
    bundle exec rake db:migrate
    bundle exec rake redmine:load_default_data
    (umask 077 && bundle exec rails runner "$here/furnish.rb" >"$state/made")
  } >"$state/log/make.log" 2>&1 || { tail -n 20 "$state/log/make.log" >&2; return 1; }
  cp "$state/redmine.sqlite" "$made_first"
  (umask 077 && { echo "url=$url"; grep = "$state/made"; } >"$state/credentials.new")
  rm "$state/made"
  mv "$state/credentials.new" "$state/credentials"
}

# One thread: SQLite has one writer, and Redmine answers 500 where two meet.
serve() {
  sed -i "s|^url=.*|url=$url|" "$state/credentials"
  setsid nohup puma -e production -b "tcp://127.0.0.1:$port" -t 1:1 -w 0 config.ru </dev/null >>"$state/log/server.log" 2>&1 &
  echo $! >"$state/pid"
  for _ in {1..600}; do
    answers && return 0
    running || break
    sleep 0.2
  done
  say "it does not answer"
  tail -n 20 "$state/log/server.log" >&2
  return 1
}

mkdir -p "$state/log"
if running; then
  url=$(credential url)
  answers || { say "it runs, but does not answer at $url"; exit 1; }
else
  install_packages
  export LC_ALL=C.UTF-8
  configure
  cd "$library"
  make_desk
  serve
fi
say "Redmine at $url"
echo "$state/credentials"
