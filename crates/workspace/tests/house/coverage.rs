//! The team's shifts are kept, what they cover is shown, and its files are written where the agent finds them.

use crate::common::{Ring, inbox, until, workspace};
use parlance_workspace::view::{CoverageFile, CoverageForm, CoverageScope, OfficeForm, ShiftForm};
use std::{collections::BTreeSet, fs};

/// A PNG's beginning, and that of something else, in base64.
const PICTURE: &str = "iVBORw0KGgoAAAAN";
const NO_PICTURE: &str = "R0lGODlh";

fn early() -> ShiftForm {
    ShiftForm {
        name: "early".into(),
        zone: "Europe/Budapest".into(),
        days: vec![1, 2, 3, 4, 5],
        from: "09:00".into(),
        to: "14:00".into(),
        languages: vec!["de".into()],
    }
}

fn germany() -> CoverageForm {
    CoverageForm { markets: vec!["DE".into()], zone: "Europe/Budapest".into(), ..CoverageForm::default() }
}

#[tokio::test]
async fn shifts_stay_as_they_were_kept_and_what_cannot_be_used_changes_nothing() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let first = workspace(dir.path(), &ring);
    assert_eq!(first.shifts().await.unwrap_err().code, "workspace-locked");
    first.create(None).await.unwrap();
    assert_eq!(first.shifts().await.unwrap(), []);
    first.set_shifts(vec![early()]).await.unwrap();
    let wrong = ShiftForm { zone: "Europe/Atlantis".into(), ..early() };
    assert_eq!(first.set_shifts(vec![early(), wrong]).await.unwrap_err().code, "shift-zone");
    first.close().await;
    drop(first);

    let again = workspace(dir.path(), &ring);
    again.door().await;
    assert_eq!(again.shifts().await.unwrap(), [early()]);
    let shown = again.coverage(germany()).await.unwrap();
    assert_eq!((shown.week.as_str(), shown.markets[0].total.own), ("2026-11-23", 25 * 60));
    again.close().await;
}

#[tokio::test]
async fn the_markets_and_office_hours_stay_as_they_were_chosen_and_what_cannot_be_reckoned_changes_nothing() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let first = workspace(dir.path(), &ring);
    assert_eq!(first.coverage_scope().await.unwrap_err().code, "workspace-locked");
    first.create(None).await.unwrap();
    assert_eq!(first.coverage_scope().await.unwrap(), CoverageScope::default());
    let office = |from: &str, to: &str| Some(OfficeForm { from: from.into(), to: to.into() });
    let chosen = CoverageScope { markets: vec!["JP".into(), "DE".into()], office: office("10:00", "19:00") };
    first.set_coverage_scope(chosen.clone()).await.unwrap();
    for (wrong, code) in [
        (
            CoverageScope { markets: vec!["DE".into(), "QQ".into()], ..chosen.clone() },
            "market-unknown-territory",
        ),
        (CoverageScope { office: office("9", "late"), ..chosen.clone() }, "office-hours"),
        (CoverageScope { office: office("19:00", "10:00"), ..chosen.clone() }, "office-hours"),
    ] {
        assert_eq!(first.set_coverage_scope(wrong).await.unwrap_err().code, code);
    }
    first.close().await;
    drop(first);

    let again = workspace(dir.path(), &ring);
    again.door().await;
    assert_eq!(again.coverage_scope().await.unwrap(), chosen);
    // Nothing chosen is a choice, too.
    again.set_coverage_scope(CoverageScope::default()).await.unwrap();
    assert_eq!(again.coverage_scope().await.unwrap(), CoverageScope::default());
    again.close().await;
}

#[tokio::test]
async fn without_a_choice_it_is_of_the_customers_markets() {
    let (dir, ring) = (tempfile::tempdir().unwrap(), Ring::new());
    let workspace = workspace(dir.path(), &ring);
    let mut changes = workspace.subscribe();
    workspace.create(None).await.unwrap();
    workspace.start_demo().await.unwrap();
    let known = until(&mut changes, || async {
        let inbox = inbox(&workspace).await;
        let all_read = inbox.rows.len() == 40 && inbox.rows.iter().all(|row| row.market.is_some());
        all_read.then_some(inbox.markets)
    })
    .await;
    let shown = workspace.coverage(CoverageForm { markets: vec![], ..germany() }).await.unwrap();
    let codes = |names: Vec<String>| names.into_iter().collect::<BTreeSet<_>>();
    assert_eq!(
        codes(shown.markets.into_iter().map(|market| market.market.code).collect()),
        codes(known.into_iter().map(|(market, _)| market.code).collect())
    );
    workspace.close().await;
}

#[tokio::test]
async fn its_files_are_new_ones_that_say_what_they_are_of() {
    let (dir, folder, ring) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), Ring::new());
    let workspace = workspace(dir.path(), &ring).exporting_to(folder.path().to_owned());
    workspace.create(None).await.unwrap();
    workspace.set_shifts(vec![early()]).await.unwrap();

    let tuesday = CoverageForm { day: Some(2), ..germany() };
    let svg = workspace.export_coverage(tuesday.clone(), CoverageFile::Svg).await.unwrap();
    assert!(svg.ends_with("parlance-coverage-day-2026-11-24.svg"), "{svg}");
    assert_eq!(fs::read_to_string(&svg).unwrap(), workspace.coverage_picture(tuesday.clone()).await.unwrap());
    let csv = workspace.export_coverage(tuesday.clone(), CoverageFile::Csv).await.unwrap();
    assert!(csv.ends_with("parlance-coverage-week-2026-11-23.csv"), "{csv}");
    let again = workspace.export_coverage(germany(), CoverageFile::Csv).await.unwrap();
    assert!(again.ends_with("parlance-coverage-week-2026-11-23 (2).csv"), "{again}");
    assert_eq!(fs::read(&csv).unwrap(), fs::read(&again).unwrap());

    let png = workspace.export_coverage_png(germany(), PICTURE.into()).await.unwrap();
    assert_eq!(fs::read(&png).unwrap().len(), 12);
    for wrong in [NO_PICTURE, "", "not base64"] {
        let refused = workspace.export_coverage_png(germany(), wrong.into()).await.unwrap_err();
        assert_eq!(refused.code, "coverage-picture");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    workspace.close().await;
}
