//! Whom a desk's certificate must vouch for before it hears a word.

use super::*;
use tokio::task::JoinHandle;

const SELF_SIGNED: [&[u8]; 2] =
    [include_bytes!("../self_signed/certificate.der"), include_bytes!("../self_signed/key.der")];
#[cfg(not(target_vendor = "apple"))]
const AUTHORITY: &[u8] = include_bytes!("../vouched_for/authority.der");

/// A desk with this certificate and key; what it heard of its one visitor, or how that one broke off.
async fn desk([certificate, key]: [&[u8]; 2]) -> (Url, JoinHandle<io::Result<String>>) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.to_vec().into()], PrivatePkcs8KeyDer::from(key.to_vec()).into())
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("https://localhost:{}/", listener.local_addr().unwrap().port())).unwrap();
    let heard = tokio::spawn(async move {
        let (stream, _) = listener.accept().await?;
        let mut stream = TlsAcceptor::from(Arc::new(config)).accept(stream).await?;
        let mut bytes = Vec::new();
        while !bytes.windows(4).any(|end| end == b"\r\n\r\n") && stream.read_buf(&mut bytes).await? > 0 {}
        stream.write_all(OK.as_bytes()).await?;
        stream.shutdown().await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    });
    (url, heard)
}

#[tokio::test]
async fn a_host_whose_certificate_nobody_vouches_for_gets_neither_the_secret_nor_a_request() {
    let (url, heard) = desk(SELF_SIGNED).await;
    assert_eq!(ask(Method::Post, &url).await, Ok(Err(Lost::Tls)));
    assert!(heard.await.unwrap().is_err(), "we end the conversation before a word is said");
}

/// Apple's own judge takes no certificate that is good for a hundred years.
#[cfg(not(target_vendor = "apple"))]
#[tokio::test]
async fn a_certificate_of_another_name_or_time_gets_neither_the_secret_nor_a_request() {
    async fn asked(certificate: &[u8]) -> (Result<Answer, DeskError>, io::Result<String>) {
        let (url, heard) = desk([certificate, include_bytes!("../vouched_for/key.der")]).await;
        let line = Line { also_trusted: Some(AUTHORITY), ..line() };
        let mut answers = line.fetch(vec![request(Method::Post, &url)]).await;
        (
            answers.as_mut().map(|answers| answers.remove(0)).map_err(|error| error.clone()),
            heard.await.unwrap(),
        )
    }
    let (answer, heard) = asked(include_bytes!("../vouched_for/sound.der")).await;
    assert_eq!(answer.unwrap().unwrap().status, 200, "the authority itself is trusted here");
    assert!(heard.unwrap().contains("authorization: token geheim"));
    let wrong: [(&str, &[u8]); 2] = [
        ("another name", include_bytes!("../vouched_for/of_another.der")),
        ("expired", include_bytes!("../vouched_for/expired.der")),
    ];
    for (case, certificate) in wrong {
        let (answer, heard) = asked(certificate).await;
        assert_eq!(answer, Ok(Err(Lost::Tls)), "{case}");
        assert!(heard.is_err(), "{case}: we end the conversation before a word is said");
    }
}
