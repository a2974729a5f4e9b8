//! A conversion is by the rates as they are kept now, whoever changed them.

use crate::common::{Ring, Still, workspace};
use parlance_workspace::{
    Workspace,
    view::{ConversionForm, RateForm},
};
use std::sync::Arc;

fn rate(of: &str) -> RateForm {
    RateForm { from: "USD".into(), to: "HUF".into(), rate: of.into(), date: None, source: "our bank".into() }
}

async fn ten_dollars(workspace: &Workspace) -> String {
    let form = ConversionForm {
        amount: "10".into(),
        from: "USD".into(),
        to: Some("HUF".into()),
        market: None,
        on: None,
        cash: false,
    };
    workspace.convert(form).await.unwrap().result
}

#[tokio::test]
async fn a_rate_that_another_program_changed_is_the_one_that_is_used() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let first = workspace(dir.path(), &ring);
    first.create(None).await.unwrap();
    first.set_rate(rate("370")).await.unwrap();
    for _ in 0..2 {
        assert_eq!(ten_dollars(&first).await, "3700");
    }

    let second = Workspace::for_terminal(dir.path().to_owned(), Arc::new(Still), ring.clone(), "en");
    second.door().await;
    second.set_rate(rate("380")).await.unwrap();
    assert_eq!(ten_dollars(&first).await, "3800");
    let [kept] = &first.rates().await.unwrap().typed[..] else { unreachable!("one rate is kept") };
    first.remove_rates(kept.id.clone()).await.unwrap();
    assert_eq!(second.rates().await.unwrap().typed, []);
    first.close().await;
    second.close().await;
}
