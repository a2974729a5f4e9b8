//! `parlance returns`.

use crate::{
    Outcome,
    args::{ReturnGround, ReturnLimits, ReturnOf, ReturnPolicy, ReturnStep, Returns},
    context::Context,
};
use parlance_workspace::{
    model::CaseId,
    terminal,
    view::{
        ApprovalForm, CaseFilter, CaseForm, CaseStep, CaseView, LimitsForm, MarketLimitForm, PolicyReport,
        PolicyView, Problem, ReturnAnswer, ReturnGrounds, ReturnItem, ReturnMessage, ReturnQuery,
        ReturnVerdict, TotalsView,
    },
};

/// Does what is asked with returns.
pub async fn run(what: Returns, context: &Context) -> Result<Outcome, Problem> {
    match what {
        Returns::Check(of) => {
            let found = context.store().await?.return_options(query(of)?).await?;
            context.say.record(&found, || verdict(&found, context));
            let may = found.answer == ReturnAnswer::Eligible;
            Ok(if may { Outcome::Done } else { Outcome::Nothing })
        }
        Returns::Open { of, reason, by } => {
            let form = CaseForm { query: query(of)?, reason };
            let opened = context.store().await?.open_case(form, by).await?;
            Ok(tell(&opened, context))
        }
        Returns::Step { case, step, amount, option, reason, by } => {
            let step = step_of(step, amount.unwrap_or_default(), option);
            let stepped = context.store().await?.step_case(id(&case)?, step, reason, by).await?;
            Ok(tell(&stepped, context))
        }
        Returns::Approve { case, by, reason, deny } => {
            let form = ApprovalForm { case: id(&case)?, granted: !deny, by, reason };
            let decided = context.store().await?.approve_refund(form).await?;
            Ok(tell(&decided, context))
        }
        Returns::List { open, waiting } => {
            let found =
                context.store().await?.cases(CaseFilter { open, waiting, ..CaseFilter::default() }).await?;
            for case in &found {
                context.say.record(case, || line(case, context));
            }
            Ok(if found.is_empty() { Outcome::Nothing } else { Outcome::Done })
        }
        Returns::Totals => {
            let totals = context.store().await?.running_totals().await?;
            context.say.record(&totals, || today(&totals, context));
            Ok(Outcome::Done)
        }
        Returns::Policy { what } => policy(what, context).await,
        Returns::Limits { what } => limits(what, context).await,
    }
}

async fn policy(what: ReturnPolicy, context: &Context) -> Result<Outcome, Problem> {
    match what {
        ReturnPolicy::Check { file } => {
            let report = terminal::check_return_policy(&context.text(&file)?, context.time(None)?);
            Ok(reported(&report, context))
        }
        ReturnPolicy::Set { file } => {
            let text = context.text(&file)?;
            let report = context.store_or_new().await?.set_return_policy(text).await?;
            Ok(reported(&report, context))
        }
        ReturnPolicy::List => {
            let kept = context.store().await?.return_policies().await?;
            for policy in &kept {
                context.say.record(policy, || policy_line(policy));
            }
            Ok(if kept.is_empty() { Outcome::Nothing } else { Outcome::Done })
        }
        ReturnPolicy::Remove { shop } => {
            context.store().await?.remove_return_policy(shop).await?;
            Ok(Outcome::Done)
        }
    }
}

fn reported(report: &PolicyReport, context: &Context) -> Outcome {
    let say = &context.say;
    let number = |at: Option<u32>| at.unwrap_or_default().to_string();
    for fault in &report.faults {
        say.record(fault, || {
            let (line, column, message) =
                (number(fault.line), number(fault.column), say.problem(&fault.problem));
            say.words.say("cli-return-fault", &[("line", &line), ("column", &column), ("message", &message)])
        });
    }
    if let Some(policy) = &report.policy {
        say.record(policy, || say.words.say("cli-return-sound", &[("shop", &policy.shop)]));
    }
    if report.faults.is_empty() { Outcome::Done } else { Outcome::Nothing }
}

fn policy_line(policy: &PolicyView) -> String {
    let window = |days: Option<u32>| days.map_or_else(|| "-".to_owned(), |days| days.to_string());
    let windows: Vec<String> =
        policy.windows.iter().map(|one| [one.market.clone(), window(one.days)].join(":")).collect();
    [policy.shop.clone(), windows.join(" ")].join("\t")
}

async fn limits(what: ReturnLimits, context: &Context) -> Result<Outcome, Problem> {
    match what {
        ReturnLimits::Show => {
            let Some(limits) = context.store().await?.return_limits().await? else {
                context.say.remark(&context.say.words.say("cli-return-no-limits", &[]));
                return Ok(Outcome::Nothing);
            };
            context.say.record(&limits, || limits_lines(&limits));
        }
        ReturnLimits::Set { currency, per_case, per_day, market } => {
            let markets = market.iter().map(|text| market_limit(text)).collect();
            let form = LimitsForm { currency, per_case, per_day, markets };
            context.store_or_new().await?.set_return_limits(Some(form)).await?;
        }
        ReturnLimits::Remove => context.store().await?.set_return_limits(None).await?,
    }
    Ok(Outcome::Done)
}

fn limits_lines(limits: &LimitsForm) -> String {
    let first = [limits.currency.as_str(), &limits.per_case, &limits.per_day].join("\t");
    let given = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let own = limits
        .markets
        .iter()
        .map(|one| [one.market.clone(), given(&one.per_case), given(&one.per_day)].join("\t"));
    std::iter::once(first).chain(own).collect::<Vec<_>>().join("\n")
}

/// `JP:20:100`, either number of which may be left empty.
fn market_limit(text: &str) -> MarketLimitForm {
    let mut parts = text.split(':').map(str::trim);
    let market = parts.next().unwrap_or_default().to_owned();
    let mut amount = || parts.next().filter(|part| !part.is_empty()).map(str::to_owned);
    MarketLimitForm { market, per_case: amount(), per_day: amount() }
}

fn query(of: ReturnOf) -> Result<ReturnQuery, Problem> {
    let announced = of
        .announced
        .as_deref()
        .map(|text| text.parse().map_err(|_| Problem::new("cli-bad-time").with("text", text)));
    Ok(ReturnQuery {
        order: of.order,
        shop: of.shop,
        market: of.market,
        grounds: match of.grounds {
            ReturnGround::ChangedMind => ReturnGrounds::ChangedMind,
            ReturnGround::Faulty => ReturnGrounds::Faulty,
            ReturnGround::WrongItem => ReturnGrounds::WrongItem,
            ReturnGround::NotArrived => ReturnGrounds::NotArrived,
        },
        items: of.item.iter().map(|text| item(text)).collect::<Result<_, _>>()?,
        announced: announced.transpose()?,
        delivered: of.delivered,
        ..ReturnQuery::default()
    })
}

fn item(text: &str) -> Result<ReturnItem, Problem> {
    let bad = || Problem::new("cli-bad-item").with("text", text);
    let (line, quantity) = text.split_once(':').ok_or_else(bad)?;
    let line: u32 = line.trim().parse().map_err(|_| bad())?;
    let quantity = quantity.trim().parse().map_err(|_| bad())?;
    let line = line.checked_sub(1).ok_or_else(bad)?;
    Ok(ReturnItem { line, quantity, kind: None, opened: None, used: None })
}

fn id(case: &str) -> Result<CaseId, Problem> {
    case.parse().map_err(|_| Problem::new("cli-bad-case").with("text", case))
}

fn step_of(step: ReturnStep, amount: String, option: Option<String>) -> CaseStep {
    match step {
        ReturnStep::Approve => CaseStep::Approve { option },
        ReturnStep::Refuse => CaseStep::Refuse,
        ReturnStep::Ask => CaseStep::AskHer,
        ReturnStep::SendLabel => CaseStep::SendLabel,
        ReturnStep::OnItsWay => CaseStep::OnItsWay,
        ReturnStep::Receive => CaseStep::Receive,
        ReturnStep::Accept => CaseStep::Inspect { accepted: true },
        ReturnStep::NotAccept => CaseStep::Inspect { accepted: false },
        ReturnStep::Refund => CaseStep::Refund { amount },
        ReturnStep::Goodwill => CaseStep::Goodwill { amount },
        ReturnStep::Exchange => CaseStep::Exchange,
        ReturnStep::Close => CaseStep::Close,
    }
}

/// A case after a step; one that waits for an approval is something to look at.
fn tell(case: &CaseView, context: &Context) -> Outcome {
    context.say.record(case, || {
        let words = &context.say.words;
        let mut lines = vec![line(case, context)];
        lines.extend(case.waiting.as_ref().map(|waiting| {
            words.say("cli-return-waits", &[("amount", &waiting.amount.text), ("why", &waiting.why)])
        }));
        lines.extend(
            case.clock.as_ref().map(|clock| words.say("cli-return-due", &[("due", &clock.due.to_string())])),
        );
        lines.push(case.route.text.clone());
        lines.extend(case.message.as_ref().map(|message| message_lines(message, context)));
        lines.join("\n")
    });
    if case.waiting.is_some() { Outcome::Nothing } else { Outcome::Done }
}

fn line(case: &CaseView, context: &Context) -> String {
    let state = context.say.words.say("case-state", &[("state", &case.state)]);
    [case.id.to_string(), case.shop.clone(), case.order.clone(), state, case.refunded.text.clone()].join("\t")
}

fn verdict(found: &ReturnVerdict, context: &Context) -> String {
    let words = &context.say.words;
    let mut lines = vec![found.text.clone()];
    lines.extend(found.window.as_ref().map(|window| window.text.clone()));
    lines.extend(found.reasons.iter().map(|reason| match reason.line {
        Some(at) => [(at + 1).to_string(), reason.text.clone()].join(": "),
        None => reason.text.clone(),
    }));
    for right in &found.statutory {
        let said = right.text.iter().chain(&right.notes).cloned().collect::<Vec<_>>().join(" ");
        let checked = words.say("cli-checked", &[("date", &right.source.checked)]);
        lines.push([right.heading.clone(), said].join(": "));
        lines.push(["  ", &right.source.reference, " (", &checked, ")"].concat());
    }
    lines.extend(found.most.as_ref().map(|most| words.say("cli-return-most", &[("amount", &most.text)])));
    lines.extend(found.options.iter().map(|option| option.text.clone()));
    lines.push(found.route.text.clone());
    lines.extend(found.route.ask.iter().cloned());
    lines.extend(found.message.as_ref().map(|message| message_lines(message, context)));
    lines.join("\n")
}

fn message_lines(message: &ReturnMessage, context: &Context) -> String {
    let heading = context.say.words.say("cli-return-message", &[]);
    let mut lines =
        vec![String::new(), [heading, " [".to_owned(), message.language.clone(), "]".to_owned()].concat()];
    lines.extend(message.notes.iter().cloned());
    lines.push(message.text.clone());
    lines.join("\n")
}

fn today(totals: &TotalsView, context: &Context) -> String {
    let words = &context.say.words;
    let text = |amount: Option<&parlance_workspace::view::AmountView>| {
        amount.map_or_else(|| "none".to_owned(), |amount| amount.text.clone())
    };
    let (own, limit, left) =
        (text(totals.own.as_ref()), text(totals.limit.as_ref()), text(totals.left.as_ref()));
    let mut lines = vec![match totals.limit {
        Some(_) => words.say("cli-return-totals", &[("own", &own), ("limit", &limit), ("left", &left)]),
        None => words.say("cli-return-no-limits", &[]),
    }];
    lines.extend(totals.markets.iter().map(|market| {
        let limit = market.limit.as_ref().map(|limit| limit.text.clone()).unwrap_or_default();
        [market.market.name.clone(), market.own.text.clone(), limit].join("\t")
    }));
    lines.join("\n")
}
