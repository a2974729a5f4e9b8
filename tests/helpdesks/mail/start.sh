#!/usr/bin/env bash
# Starts a mail system of its own on this machine: Exim takes mail and hands it to Dovecot, which keeps it.
# Calling it again finds it running. Exim wants to be started by root.
#
#   start.sh [PORT]   IMAP at PORT (18143) on 127.0.0.1, IMAP within TLS at PORT+1, SMTP with STARTTLS at PORT+2,
#                     SMTP within TLS at PORT+3, LMTP at PORT+4
#
# Every address at desk.example and customer.example has a mailbox as soon as somebody writes to it or logs in, except
# nobody@ (refused for good) and later@ (refused for now). They all have the password that stands, with ports and the
# certificate, in the file `credentials` of $PARLANCE_MAIL_STATE (default: parlance-mail in the temporary directory).
# Debian's packages are installed if they are missing.
set -euo pipefail

state=${PARLANCE_MAIL_STATE:-${TMPDIR:-/tmp}/parlance-mail}
port=${1:-18143}
password='Jelszó-髙-1'
keeper=www-data
host=$(hostname)
packages=(exim4-daemon-light dovecot-imapd dovecot-lmtpd openssl)

say() { echo "mail: $*" >&2; }

runs() { [[ -s $1 ]] && kill -0 "$(<"$1")" 2>/dev/null; }

running() { runs "$state/run/master.pid" && runs "$state/exim.pid"; }

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -o DPkg::Lock::Timeout=600 update -qq
  apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

certify() {
  [[ -f $state/cert.pem ]] && return 0
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj /CN=localhost \
    -addext "subjectAltName=DNS:localhost,IP:127.0.0.1,DNS:$host" -addext basicConstraints=critical,CA:false \
    -keyout "$state/key.pem" -out "$state/cert.pem" 2>/dev/null
}

configure_dovecot() {
  cat >"$state/dovecot.conf" <<EOF
protocols = imap lmtp
base_dir = $state/run
state_dir = $state/run
instance_name = parlance
# Debian gives a machine's own name the second of these.
listen = 127.0.0.1, 127.0.1.1
log_path = $state/log/dovecot
ssl = yes
ssl_cert = <$state/cert.pem
ssl_key = <$state/key.pem
auth_mechanisms = plain
auth_username_chars =
mail_location = maildir:$state/mail/%u
mail_uid = $keeper
mail_gid = $keeper
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 200
passdb {
  driver = static
  args = password=$password
}
userdb {
  driver = static
  args = uid=$keeper gid=$keeper home=$state/mail/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  mailbox Gesendet {
    special_use = \\Sent
    auto = subscribe
  }
  mailbox Papierkorb {
    special_use = \\Trash
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    port = $port
  }
  inet_listener imaps {
    port = $((port + 1))
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = $((port + 4))
  }
}
EOF
}

configure_exim() {
  cat >"$state/exim.conf" <<EOF
exim_path = /usr/sbin/exim4
primary_hostname = mail.desk.example
spool_directory = $state/spool
log_file_path = $state/log/exim-%s
pid_file_path = $state/exim.pid
local_interfaces = 127.0.0.1 : 127.0.1.1
daemon_smtp_ports = $((port + 2)) : $((port + 3))
tls_on_connect_ports = $((port + 3))
tls_advertise_hosts = *
tls_certificate = $state/cert.pem
tls_privatekey = $state/key.pem
auth_advertise_hosts = *
smtputf8_advertise_hosts = *
message_size_limit = 10M
disable_ipv6
host_lookup =
rfc1413_hosts =
never_users =
acl_smtp_rcpt = recipient
domainlist ours = desk.example : customer.example
begin acl
recipient:
  deny    message = 5.1.1 there is nobody of that name
          local_parts = nobody
  defer   message = 4.2.1 not now
          local_parts = later
  deny    message = 5.7.1 say first who you are
          !authenticated = *
  accept  domains = +ours
  deny    message = 5.7.1 no mail goes there from here
begin routers
keep:
  driver = manualroute
  domains = +ours
  route_list = * 127.0.0.1
  self = send
  transport = keep
begin transports
keep:
  driver = smtp
  protocol = lmtp
  port = $((port + 4))
  allow_localhost
begin retry
*  *  F,10m,5s
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if eq{\$auth3}{$password}}
  server_set_id = \$auth2
EOF
}

start() {
  mkdir -p "$state"/{run,log,mail,spool}
  certify
  configure_dovecot
  configure_exim
  (umask 077 && printf 'host=%s\nimap=%s\nimaps=%s\nsmtp=%s\nsmtps=%s\ncert=%s\nconf=%s\npassword=%s\n' "$host" "$port" $((port + 1)) \
    $((port + 2)) $((port + 3)) "$state/cert.pem" "$state/dovecot.conf" "$password" >"$state/credentials")
  chown -R "$keeper:$keeper" "$state/mail"
  chown -R Debian-exim "$state/spool" "$state/log" "$state/key.pem"
  chmod 644 "$state"/*.conf "$state/cert.pem"
  chmod 640 "$state/key.pem"
  rm -f "$state/exim.pid" "$state/run/master.pid"
  /usr/sbin/dovecot -c "$state/dovecot.conf" </dev/null >>"$state/log/start" 2>&1
  /usr/sbin/exim4 -C "$state/exim.conf" -bd -q1m </dev/null >>"$state/log/start" 2>&1
  for _ in {1..100}; do
    if running && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then return 0; fi
    sleep 0.1
  done
  say "it does not answer"
  tail -n 20 "$state/log/start" >&2
  return 1
}

export LC_ALL=C.UTF-8
if ! running; then
  install_packages
  start
fi
say "IMAP at 127.0.0.1:$(sed -n 's/^imap=//p' "$state/credentials")"
echo "$state/credentials"
