//! A desk's settings: from what a person typed to a connector.

use crate::{Desk, DeskError, demo::DemoDesk, rt::RequestTracker};
use parlance_model::DeskKind;
use std::net::IpAddr;
use url::{Host, Url};

/// The connector for a desk of this kind at the address that a person gave.
///
/// The address may lack `https://` and may end in `/`, or in the API's own path. Plain `http` is taken for this
/// machine only, so that neither secret nor customer's text goes over a network in the clear.
///
/// # Errors
/// [`DeskError::BadSetting`] with `url` or `secret`.
pub fn connector(kind: DeskKind, url: &str, secret: &str) -> Result<Box<dyn Desk>, DeskError> {
    let secret = clean_secret(secret)?;
    let base = base_address(url)?;
    Ok(match kind {
        DeskKind::RequestTracker => Box::new(RequestTracker::new(base, secret)),
        DeskKind::Demo => Box::new(DemoDesk::new(base, secret)),
    })
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

fn base_address(typed: &str) -> Result<Url, DeskError> {
    let typed = typed.trim();
    let whole = match typed.contains("://") {
        true => typed.to_owned(),
        false => format!("https://{typed}"),
    };
    let mut url = Url::parse(&whole).map_err(|_| bad("url"))?;
    url.set_query(None);
    url.set_fragment(None);
    url.set_path(&installation_path(url.path()));
    match trusted(&url) && url.username().is_empty() && url.password().is_none() {
        true => Ok(url),
        false => Err(bad("url")),
    }
}

/// The path without trailing slashes and without what belongs to the API.
fn installation_path(path: &str) -> String {
    let path = path.trim_end_matches('/');
    let api = ["/REST/2.0", "/REST/1.0", "/REST", "/api/v1"];
    let bare = api.iter().find_map(|end| path.strip_suffix(end)).unwrap_or(path);
    bare.trim_end_matches('/').to_owned()
}

fn trusted(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.host().is_some(),
        "http" => url.host().is_some_and(|host| is_this_machine(&host)),
        _ => false,
    }
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
            "http://rt.example.org",
            "http://127.0.0.1.example.org",
            "http://localhost.example.org",
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
    fn a_secret_that_cannot_stand_in_a_header_is_refused() {
        assert_eq!(clean_secret(" 1-14-abc\n"), Ok("1-14-abc"));
        for typed in ["", " ", "a b", "a\r\nX: y", "kulcsó"] {
            assert_eq!(clean_secret(typed), Err(bad("secret")), "{typed}");
        }
    }
}
