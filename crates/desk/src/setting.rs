//! A desk's settings: from what a person typed to a connector.

use crate::address::above;
use crate::{
    Desk, DeskError, chatwoot::Chatwoot, demo::DemoDesk, discreet::Discreet, django_helpdesk::DjangoHelpdesk,
    freshdesk::Freshdesk, help_scout::HelpScout, jira::JiraServiceManagement, mail::Email, redmine::Redmine,
    rt::RequestTracker, zammad::Zammad, zendesk::Zendesk, znuny::Znuny,
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use parlance_model::DeskKind;
use std::net::IpAddr;
use url::{Host, Url};

/// Stands before an `http://` address beyond this machine that a person chose knowing that it has no encryption.
pub const UNENCRYPTED: &str = "plain+";

/// The connector for a desk of this kind at the address that a person gave.
///
/// The address may lack `https://` and may end in `/`, or in the API's own path. Plain `http` is taken for this
/// machine, so that neither secret nor customer's text goes over a network in the clear; for another one only where a
/// person chose so, which then stands before the address as [`UNENCRYPTED`].
///
/// The secret is the agent's token or key, but for:
/// - Freshdesk: the agent's API key, with or without the `:X` that goes after it.
/// - Help Scout: an OAuth access token.
/// - Zendesk: `<e-mail address>:<API token>`, or an OAuth token.
/// - Jira Service Management: `<e-mail address>:<API token>`.
/// - A mailbox: `<e-mail address>:<password>`; see [`Email::at`] for its address.
/// - Znuny: `<login>:<password>`.
///
/// # Errors
/// [`DeskError::BadSetting`] with `url`, `secret`, or `encryption` if the address has none.
pub fn connector(kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError> {
    let base = || base_address(url);
    let token = || clean_secret(secret);
    let desk: Box<dyn Desk> = match kind {
        DeskKind::RequestTracker => Box::new(RequestTracker::new(base()?, token()?)),
        DeskKind::Chatwoot => Box::new(Chatwoot::new(base()?, token()?)),
        DeskKind::Demo => Box::new(DemoDesk::new(base()?, token()?)),
        DeskKind::DjangoHelpdesk => {
            let home = above(base()?, &["api", "tickets", "dashboard", "login"]);
            Box::new(DjangoHelpdesk::new(home, token()?))
        }
        DeskKind::Email => Box::new(Email::at(url, secret)?),
        DeskKind::Freshdesk => Box::new(Freshdesk::new(host_of(&base()?), freshdesk_authorization(secret)?)),
        DeskKind::HelpScout => Box::new(HelpScout::new(help_scout_address(&base()?), token()?)),
        DeskKind::JiraServiceManagement => {
            Box::new(JiraServiceManagement::new(base()?, &user_and_secret(secret)?))
        }
        DeskKind::Redmine => {
            let home = above(base()?, &["issues", "projects", "my", "login"]);
            Box::new(Redmine::new(home, token()?))
        }
        DeskKind::Zammad => Box::new(Zammad::new(base()?, token()?)),
        DeskKind::Zendesk => Box::new(Zendesk::new(host_of(&base()?), zendesk_authorization(secret)?)),
        DeskKind::Znuny => {
            let (login, password) = login_and_password(secret)?;
            Box::new(Znuny::new(web_service(&base()?), login, password))
        }
    };
    Ok(Box::new(Discreet::new(desk, secret)))
}

fn bad(setting: &str) -> DeskError {
    DeskError::BadSetting(setting.to_owned())
}

/// A secret goes into a header, so it holds printable ASCII only.
fn clean_secret(typed: &str) -> Result<&str, DeskError> {
    let secret = typed.trim();
    match !secret.is_empty() && secret.bytes().all(|b| b.is_ascii_graphic()) {
        true => Ok(secret),
        false => Err(bad("secret")),
    }
}

/// Basic authorization; the secret stands in no header as it is, so it may hold any sign.
fn basic(user: &str, password: &str) -> Result<String, DeskError> {
    let clean = |part: &str| !part.is_empty() && !part.chars().any(char::is_control);
    match clean(user) && clean(password) && !user.contains(':') {
        true => Ok(format!("Basic {}", BASE64_STANDARD.encode(format!("{user}:{password}")))),
        false => Err(bad("secret")),
    }
}

/// Freshdesk takes a key for a name and anything for a password.
fn freshdesk_authorization(secret: &str) -> Result<String, DeskError> {
    let secret = secret.trim();
    basic(secret.split_once(':').map_or(secret, |(key, _)| key), "X")
}

/// Zendesk wants an API token's owner marked as such.
fn zendesk_authorization(secret: &str) -> Result<String, DeskError> {
    match secret.trim().split_once(':') {
        Some(("", _)) => Err(bad("secret")),
        Some((user, token)) => basic(&format!("{}/token", user.trim_end_matches("/token")), token),
        None => Ok(format!("Bearer {}", clean_secret(secret)?)),
    }
}

/// The address of a desk that always has its host to itself, whatever page of it was given.
fn host_of(base: &Url) -> Url {
    let mut url = base.clone();
    url.set_path("");
    url
}

/// Help Scout's API has a host of its own, whatever page of Help Scout was given.
fn help_scout_address(base: &Url) -> Url {
    let mut url = host_of(base);
    let host = format!(".{}", base.host_str().unwrap_or_default());
    if host.ends_with(".helpscout.net") || host.ends_with(".helpscout.com") {
        // It cannot fail for an address that has a host.
        let _ = url.set_host(Some("api.helpscout.net"));
    }
    url
}

/// Basic authorization by `user:secret`.
fn user_and_secret(typed: &str) -> Result<String, DeskError> {
    let (user, secret) = typed.trim().split_once(':').ok_or_else(|| bad("secret"))?;
    basic(user, secret)
}

/// A login, and a password that may hold any sign: they go into a body.
fn login_and_password(typed: &str) -> Result<(&str, &str), DeskError> {
    let (login, password) = typed.trim().split_once(':').ok_or_else(|| bad("secret"))?;
    match login.is_empty() || password.is_empty() {
        true => Err(bad("secret")),
        false => Ok((login, password)),
    }
}

/// Znuny's web service: the one that was given, or else ours; never the one that comes with it, which reads by addresses.
fn web_service(base: &Url) -> Url {
    let interface = "/nph-genericinterface.pl/Webservice/";
    let mut url = above(base.clone(), &["nph-genericinterface.pl", "index.pl", "customer.pl"]);
    let given = base.path().split_once(interface).and_then(|(_, rest)| rest.split('/').next());
    let own = |name: &&str| !name.is_empty() && *name != "GenericTicketConnectorREST";
    let name = given.filter(own).unwrap_or("Parlance");
    let home = if url.path() == "/" { "/znuny" } else { url.path().trim_end_matches('/') };
    let path = format!("{home}{interface}{name}");
    url.set_path(&path);
    url
}

fn base_address(typed: &str) -> Result<Url, DeskError> {
    let typed = typed.trim();
    let (chosen, typed) = typed.strip_prefix(UNENCRYPTED).map_or((false, typed), |rest| (true, rest));
    let whole = match typed.contains("://") {
        true => typed.to_owned(),
        false => format!("https://{typed}"),
    };
    let mut url = Url::parse(&whole).map_err(|_| bad("url"))?;
    url.set_query(None);
    url.set_fragment(None);
    url.set_path(&installation_path(url.path()));
    let sound = url.host().is_some() && url.username().is_empty() && url.password().is_none();
    match url.scheme() {
        "https" if sound => Ok(url),
        "http" if sound && (chosen || url.host().is_some_and(|host| is_this_machine(&host))) => Ok(url),
        "http" if sound => Err(bad("encryption")),
        _ => Err(bad("url")),
    }
}

/// The path without trailing slashes and without what belongs to the API.
fn installation_path(path: &str) -> String {
    let path = path.trim_end_matches('/');
    let api = ["/REST/2.0", "/REST/1.0", "/REST", "/api/v1"];
    let bare = api.iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    bare.trim_end_matches('/').to_owned()
}

fn is_this_machine(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
        Host::Ipv4(ip) => IpAddr::V4(*ip).is_loopback(),
        Host::Ipv6(ip) => IpAddr::V6(*ip).is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(typed: &str) -> Option<String> {
        base_address(typed).ok().map(|url| url.to_string())
    }

    #[test]
    fn an_address_is_taken_as_people_type_it() {
        let cases = [
            ("rt.example.org", "https://rt.example.org/"),
            (" https://rt.example.org/ ", "https://rt.example.org/"),
            ("https://example.org/rt/REST/2.0/", "https://example.org/rt"),
            ("https://example.org/rt//", "https://example.org/rt"),
            ("https://example.org:8443/rt?x=1#y", "https://example.org:8443/rt"),
            ("http://127.0.0.1:18080/REST/2.0", "http://127.0.0.1:18080/"),
            ("http://localhost:8080", "http://localhost:8080/"),
            ("http://[::1]:8080/api/v1/", "http://[::1]:8080/"),
            ("support.例え.jp", "https://support.xn--r8jz45g.jp/"),
        ];
        for (typed, expected) in cases {
            assert_eq!(base(typed).as_deref(), Some(expected), "{typed}");
        }
    }

    #[test]
    fn an_address_that_would_leak_or_lead_nowhere_is_refused() {
        let cases = [
            "",
            "   ",
            "https://anna:pw@rt.example.org",
            "https://anna@rt.example.org",
            "ftp://rt.example.org",
            "file:///etc/passwd",
            "https://",
            "https://rt example.org",
        ];
        for typed in cases {
            assert_eq!(base_address(typed), Err(bad("url")), "{typed}");
        }
    }

    #[test]
    fn an_address_without_encryption_is_taken_only_by_choice() {
        for typed in
            ["http://rt.example.org", "http://127.0.0.1.example.org/rt", "http://localhost.example.org"]
        {
            assert_eq!(base_address(typed), Err(bad("encryption")), "{typed}");
            let chosen = format!("{UNENCRYPTED}{typed}");
            assert_eq!(base_address(&chosen).unwrap().as_str().trim_end_matches('/'), typed);
        }
        assert_eq!(base_address("plain+ftp://rt.example.org"), Err(bad("url")));
        assert_eq!(base_address("plain+http://anna:pw@rt.example.org"), Err(bad("url")));
    }

    #[test]
    fn a_hosted_desk_is_its_host_whatever_page_was_given() {
        let typed = base_address("acme.zendesk.com/agent/tickets/12").unwrap();
        assert_eq!(host_of(&typed).as_str(), "https://acme.zendesk.com/");
        let typed = base_address("https://secure.helpscout.net/conversation/583/12").unwrap();
        assert_eq!(help_scout_address(&typed).as_str(), "https://api.helpscout.net/");
        let local = base_address("http://127.0.0.1:8080/v2").unwrap();
        assert_eq!(help_scout_address(&local).as_str(), "http://127.0.0.1:8080/");
    }

    #[test]
    fn a_freshdesk_s_secret_is_a_key() {
        let key = Ok(format!("Basic {}", BASE64_STANDARD.encode("abc:X")));
        assert_eq!(freshdesk_authorization(" abc "), key);
        assert_eq!(freshdesk_authorization("abc:X"), key);
        assert_eq!(freshdesk_authorization(" "), Err(bad("secret")));
    }

    #[test]
    fn a_zendesk_s_secret_is_an_owner_with_her_token_or_a_token_of_oauth() {
        let token = Ok(format!("Basic {}", BASE64_STANDARD.encode("anna@acme.example/token:kulcsó")));
        assert_eq!(zendesk_authorization(" anna@acme.example:kulcsó\n"), token);
        assert_eq!(zendesk_authorization("anna@acme.example/token:kulcsó"), token);
        assert_eq!(zendesk_authorization("abc"), Ok("Bearer abc".to_owned()));
        for typed in ["", ":", "a:", ":b", "a:b\r\nc", "kulcsó"] {
            assert_eq!(zendesk_authorization(typed), Err(bad("secret")), "{typed}");
        }
    }

    #[test]
    fn user_and_secret_are_wrapped_for_basic_authentication() {
        let header = user_and_secret(" anna@example.com:ATATT3x \n").unwrap();
        assert_eq!(header, "Basic YW5uYUBleGFtcGxlLmNvbTpBVEFUVDN4");
        assert_eq!(user_and_secret("kéz:jel szó:2").unwrap(), "Basic a8OpejpqZWwgc3rDszoy");
        for typed in ["", "anna", ":secret", "anna:", "anna:a\nb"] {
            assert_eq!(user_and_secret(typed), Err(bad("secret")), "{typed}");
        }
    }

    #[test]
    fn a_page_of_the_desk_leads_to_the_desk() {
        let cases = [
            ("desk.example/api/tickets/", "https://desk.example/"),
            ("https://example.org/helpdesk/tickets/12/?x=1", "https://example.org/helpdesk"),
            ("https://example.org/ticketsystem/", "https://example.org/ticketsystem"),
        ];
        for (typed, expected) in cases {
            let base = above(base_address(typed).unwrap(), &["api", "tickets"]);
            assert_eq!(base.as_str(), expected, "{typed}");
        }
    }

    #[test]
    fn a_znuny_s_web_service_is_found_from_any_of_its_addresses() {
        let own = "nph-genericinterface.pl/Webservice/Parlance";
        let cases = [
            ("desk.example".to_owned(), format!("https://desk.example/znuny/{own}")),
            (
                "desk.example/otrs/index.pl?Action=AgentTicketZoom".to_owned(),
                format!("https://desk.example/otrs/{own}"),
            ),
            (format!("desk.example/otrs/{own}/TicketGet"), format!("https://desk.example/otrs/{own}")),
            (
                "desk.example/znuny/nph-genericinterface.pl/Webservice/GenericTicketConnectorREST".to_owned(),
                format!("https://desk.example/znuny/{own}"),
            ),
            (
                "desk.example/znuny/nph-genericinterface.pl/Webservice/Ours".to_owned(),
                "https://desk.example/znuny/nph-genericinterface.pl/Webservice/Ours".to_owned(),
            ),
        ];
        for (typed, expected) in cases {
            assert_eq!(web_service(&base_address(&typed).unwrap()).as_str(), expected, "{typed}");
        }
        assert_eq!(login_and_password(" anna:k:ulcsó "), Ok(("anna", "k:ulcsó")));
        for typed in ["", "anna", ":x", "anna:"] {
            assert_eq!(login_and_password(typed), Err(bad("secret")), "{typed}");
        }
    }

    #[test]
    fn a_secret_that_cannot_stand_in_a_header_is_refused() {
        assert_eq!(clean_secret(" 1-14-abc\n"), Ok("1-14-abc"));
        for typed in ["", " ", "a b", "a\r\nX: y", "kulcsó"] {
            assert_eq!(clean_secret(typed), Err(bad("secret")), "{typed}");
        }
    }
}
