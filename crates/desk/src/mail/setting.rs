//! From what a person typed to a mailbox's servers and account.

use super::Email;
use crate::DeskError;
use url::{Host, Url};

impl Email {
    /// The mailbox at the servers that a person typed, with `address:password`.
    ///
    /// Servers are names, with a port if need be: one for both ways, or the one for incoming and the one for outgoing mail.
    /// Whoever knows more writes addresses: `imaps://…` and `smtps://…` for TLS from the first byte, `imap://…` and
    /// `smtp://…` for STARTTLS.
    ///
    /// # Errors
    /// [`DeskError::BadSetting`] with `url` or `secret`.
    pub fn at(typed: &str, secret: &str) -> Result<Self, DeskError> {
        let (address, password) = account(secret).ok_or_else(|| bad("secret"))?;
        let (imap, smtp) = servers(typed).ok_or_else(|| bad("url"))?;
        Ok(Self::new(imap, smtp, address, password))
    }
}

fn bad(setting: &str) -> DeskError {
    DeskError::BadSetting(setting.to_owned())
}

/// Address and password; the latter may hold anything that can be typed.
fn account(secret: &str) -> Option<(&str, &str)> {
    let (address, password) = secret.trim().split_once(':')?;
    let address = address.trim();
    let typed = !password.is_empty() && !password.contains(char::is_control);
    (super::head::is_address(address) && typed).then_some((address, password))
}

/// The server for incoming and the one for outgoing mail.
fn servers(typed: &str) -> Option<(Url, Url)> {
    let words = typed.split([' ', ',', '\t', '\n']).filter(|word| !word.is_empty());
    let (mut imap, mut smtp) = (None, None);
    for word in words {
        let scheme = word.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
        // A name alone is the first way that has none yet.
        let (way, url) = match scheme.as_deref() {
            Some("imap" | "imaps") => (&mut imap, server(word)?),
            Some("smtp" | "smtps") => (&mut smtp, server(word)?),
            Some(_) => return None,
            None if imap.is_none() => (&mut imap, server(&format!("imaps://{word}"))?),
            None => (&mut smtp, server(&format!("smtps://{word}"))?),
        };
        if way.replace(url).is_some() {
            return None;
        }
    }
    let imap = imap?;
    let same = || server(&format!("smtps://{}", imap.host_str()?));
    let smtp = smtp.or_else(same)?;
    Some((imap, smtp))
}

/// The address of a mail server and nothing more; a name in other letters is turned into ASCII.
fn server(typed: &str) -> Option<Url> {
    let mut url = Url::parse(typed).ok()?;
    // For schemes that it does not know, `Url` takes any host and writes other letters in percent signs.
    let host = Host::parse(&decoded(url.host_str()?)?).ok()?;
    let bare = url.path().trim_matches('/').is_empty() && url.query().is_none() && url.fragment().is_none();
    if !bare || !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    url.set_host(Some(&host.to_string())).ok()?;
    url.set_path("");
    Some(url)
}

fn decoded(host: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::new(), host);
    while let Some((plain, coded)) = rest.split_once('%') {
        bytes.extend(plain.bytes());
        bytes.push(u8::from_str_radix(coded.get(..2)?, 16).ok()?);
        rest = coded.get(2..)?;
    }
    bytes.extend(rest.bytes());
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(typed: &str) -> Option<(String, String)> {
        servers(typed).map(|(imap, smtp)| (imap.to_string(), smtp.to_string()))
    }

    #[test]
    fn servers_are_taken_as_people_type_them() {
        for (typed, imap, smtp) in [
            ("mail.example.org", "imaps://mail.example.org", "smtps://mail.example.org"),
            (" mail.example.org:1993/ ", "imaps://mail.example.org:1993", "smtps://mail.example.org"),
            (
                "imap.example.org, smtp.example.org:587",
                "imaps://imap.example.org",
                "smtps://smtp.example.org:587",
            ),
            (
                "smtp://out.example.org imaps://in.example.org",
                "imaps://in.example.org",
                "smtp://out.example.org",
            ),
            ("smtp://out.example.org in.example.org", "imaps://in.example.org", "smtp://out.example.org"),
            (
                "imap://127.0.0.1:11143 smtp://127.0.0.1:11587",
                "imap://127.0.0.1:11143",
                "smtp://127.0.0.1:11587",
            ),
            ("imap://[::1]:143", "imap://[::1]:143", "smtps://[::1]"),
            (
                "posta.árvíz.example",
                "imaps://posta.xn--rvz-dla6d.example",
                "smtps://posta.xn--rvz-dla6d.example",
            ),
        ] {
            assert_eq!(both(typed), Some((imap.to_owned(), smtp.to_owned())), "{typed}");
        }
    }

    #[test]
    fn what_is_no_mail_server_is_refused() {
        for typed in [
            "",
            "https://mail.example.org",
            "smtp://out.example.org",
            "a.example b.example c.example",
            "imaps://anna:pw@mail.example.org",
            "imaps://mail.example.org/INBOX",
            "imaps://",
            "imaps://%zz.example",
            "mail.example.org?x",
        ] {
            assert_eq!(both(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_secret_is_an_address_and_any_password() {
        assert_eq!(account(" anna@a.example:p:w é\n"), Some(("anna@a.example", "p:w é")));
        assert_eq!(account("用户@b.example:x"), Some(("用户@b.example", "x")));
        for secret in ["", "anna@a.example", "anna@a.example:", "anna:pw", ":pw", "a b@c:pw", "a@b:p\nq"] {
            assert_eq!(account(secret), None, "{secret:?}");
        }
    }
}
