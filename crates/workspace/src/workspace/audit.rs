//! The audit trail: shown, and held against its seals.

use super::{Workspace, blocking};
use crate::{
    privacy::seal::Seal,
    view::{AuditCheck, AuditEntryView, AuditFaultView, AuditView, Problem},
    words::Words,
};
use parlance_store::{AuditDetail, AuditRecord, FaultKind};
use std::sync::Arc;

impl Workspace {
    /// Entries before a place (or the last), the latest first, at most so many.
    pub async fn audit(&self, before: Option<i64>, most: u32) -> Result<AuditView, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        let mut found = open.stored(move |store| store.audit_trail(before, most.saturating_add(1))).await?;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let more = found.len() > most;
        found.truncate(most);
        Ok(AuditView { entries: found.into_iter().map(|record| entry(record, words)).collect(), more })
    }

    /// Holds the whole trail against its hashes and signatures.
    pub async fn verify_audit(&self) -> Result<AuditCheck, Problem> {
        let open = self.opened().await?;
        let words = open.words(&self.inner);
        let checked = Arc::clone(&open);
        blocking(move || {
            let seal = Seal::of(&checked.vault).ok_or_else(|| Problem::new("workspace-failed"))?;
            let verdict = checked.store.verify_audit(|hash, signature| seal.is_ours(hash, signature))?;
            Ok(AuditCheck {
                entries: super::privacy::small(verdict.entries),
                head: verdict.head,
                key: hex(seal.public()),
                fault: verdict.fault.map(|fault| {
                    let (kind, seq) = (code(fault.kind), fault.seq.to_string());
                    let text = words.say("audit-fault", &[("kind", kind), ("seq", &seq)]);
                    AuditFaultView { seq: fault.seq, kind: kind.to_owned(), text }
                }),
            })
        })
        .await
    }
}

/// An entry as it is shown.
pub(super) fn entry(record: AuditRecord, words: Words) -> AuditEntryView {
    let AuditRecord { entry, text, hash, signature, words: reason } = record;
    let what = words.say("audit-kind", &[("kind", &entry.kind)]);
    let detail = |(name, detail): (String, AuditDetail)| match detail {
        AuditDetail::Count(count) => (name, count.to_string()),
        AuditDetail::Code(code) => (name, code),
    };
    AuditEntryView {
        seq: entry.seq,
        at: entry.at.into(),
        what,
        kind: entry.kind,
        by: entry.by,
        reason,
        details: entry.details.into_iter().map(detail).collect(),
        entry: text,
        hash: hex(&hash),
        signature: hex(&signature.unwrap_or_default()),
    }
}

fn code(kind: FaultKind) -> &'static str {
    match kind {
        FaultKind::Altered => "altered",
        FaultKind::Missing => "missing",
        FaultKind::Misplaced => "misplaced",
        FaultKind::Unsigned => "unsigned",
        FaultKind::Forged => "forged",
        FaultKind::Words => "words",
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
