//! Addresses as people copy them from a product's pages.

use url::Url;

/// The address without what begins with one of these parts of a path, which are the product's own.
pub(crate) fn above(mut address: Url, ours: &[&str]) -> Url {
    let parts: Vec<_> = address.path().split('/').take_while(|part| !ours.contains(part)).collect();
    let path = parts.join("/");
    address.set_path(path.trim_end_matches('/'));
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_product_s_own_parts_are_cut_off() {
        let base = |typed: &str| above(Url::parse(typed).unwrap(), &["app", "api"]).to_string();
        assert_eq!(base("https://desk.example/app/accounts/3"), "https://desk.example/");
        assert_eq!(base("https://desk.example/chat/api/v1/"), "https://desk.example/chat");
        assert_eq!(base("https://desk.example/chat//application"), "https://desk.example/chat//application");
    }
}
