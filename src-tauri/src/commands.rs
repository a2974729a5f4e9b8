//! The window's commands. Each hands over to the workspace and nothing else.

use crate::{
    events::Farewell,
    opening::{Beginning, Opening},
};
use parlance_workspace::{
    Workspace,
    model::{AttachmentId, CustomerId, DeskId, Field, OperationId, PromiseId, TicketId},
    view::{
        BriefView, CallForm, CheckView, ConversionForm, ConversionView, CoverageChoices, CoverageFile,
        CoverageForm, CoverageScope, CoverageView, CustomerView, DeskForm, DeskReport, DeskView, Door,
        EventForm, HintsView, ImportReport, Inbox, InboxQuery, LinkSuggestion, Made, Mapping, MappingView,
        MarketEntry, MarketPage, MergePreview, NewTicketForm, Occasion, OutboxRow, Phrases, Problem,
        PromiseState, RateForm, RatesView, RuleScope, RuleSwitch, RulesView, SearchForm, SearchView,
        Settings, ShiftForm, TicketView, TimelinePage, TimelineQuery, Writing,
    },
};
use tauri::{State, WebviewWindow};

/// A command's outcome: what was asked for, or what went wrong in the agent's terms.
pub(crate) type Answer<T> = Result<T, Problem>;

/// The open workspace, as commands are given it.
pub(crate) type Desktop<'a> = State<'a, Workspace>;

/// What the window begins with.
#[tauri::command]
#[specta::specta]
pub(crate) async fn begin(opening: State<'_, Opening>) -> Answer<Beginning> {
    opening.begin().await
}

/// Makes the store, under a passphrase if one is given.
#[tauri::command]
#[specta::specta]
pub(crate) async fn create_store(workspace: Desktop<'_>, passphrase: Option<String>) -> Answer<Made> {
    workspace.create(passphrase).await
}

/// Opens the store with its passphrase.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlock(workspace: Desktop<'_>, passphrase: String) -> Answer<Door> {
    workspace.unlock(passphrase).await
}

/// Opens the store with its recovery code.
#[tauri::command]
#[specta::specta]
pub(crate) async fn recover(
    workspace: Desktop<'_>,
    code: String,
    new_passphrase: Option<String>,
) -> Answer<Door> {
    workspace.recover(code, new_passphrase).await
}

/// The agent's settings.
#[tauri::command]
#[specta::specta]
pub(crate) async fn settings(workspace: Desktop<'_>) -> Answer<Settings> {
    workspace.settings().await
}

/// Keeps the agent's settings.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_settings(workspace: Desktop<'_>, settings: Settings) -> Answer<()> {
    workspace.set_settings(settings).await
}

/// Rows of the inbox.
#[tauri::command]
#[specta::specta]
pub(crate) async fn inbox(workspace: Desktop<'_>, query: InboxQuery) -> Answer<Inbox> {
    workspace.inbox(query).await
}

/// Searches messages, tickets, records and customers; an earlier search that is still under way is given up.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search(workspace: Desktop<'_>, form: SearchForm) -> Answer<SearchView> {
    workspace.search(form).await
}

/// A ticket with its messages and drafts.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ticket(workspace: Desktop<'_>, ticket: TicketId) -> Answer<TicketView> {
    workspace.ticket(ticket).await
}

/// What to know before writing to the ticket's customer now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn brief(workspace: Desktop<'_>, ticket: TicketId) -> Answer<BriefView> {
    workspace.brief(ticket, None).await
}

/// Greetings and closings for the ticket's customer on an occasion.
#[tauri::command]
#[specta::specta]
pub(crate) async fn phrases(workspace: Desktop<'_>, ticket: TicketId, occasion: Occasion) -> Answer<Phrases> {
    workspace.phrases(ticket, occasion).await
}

/// Every market, by its name in the agent's language.
#[tauri::command]
#[specta::specta]
pub(crate) async fn markets(workspace: Desktop<'_>) -> Answer<Vec<MarketEntry>> {
    workspace.markets().await
}

/// All that is known now of a market, or of a part of it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn market_page(
    workspace: Desktop<'_>,
    market: String,
    part: Option<String>,
) -> Answer<MarketPage> {
    workspace.market_page(&market, part.as_deref()).await
}

/// Prints the window: the system asks where to.
#[tauri::command]
#[specta::specta]
pub(crate) fn print_page(window: WebviewWindow) -> Answer<()> {
    window.print().map_err(|_| Problem::new("print-failed"))
}

/// Checks a reply to the ticket's customer as it stands.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_reply(workspace: Desktop<'_>, ticket: TicketId, text: String) -> Answer<CheckView> {
    workspace.check_reply(ticket, text).await
}

/// Does not show a rule's remark on these words again in this ticket.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ignore_finding(
    workspace: Desktop<'_>,
    ticket: TicketId,
    rule: String,
    words: String,
) -> Answer<()> {
    workspace.ignore_finding(ticket, rule, words).await
}

/// Shows again what was ignored in a ticket.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forget_ignored(workspace: Desktop<'_>, ticket: TicketId) -> Answer<()> {
    workspace.forget_ignored(ticket).await
}

/// The rules of the check, as they are switched for a scope.
#[tauri::command]
#[specta::specta]
pub(crate) async fn check_rules(workspace: Desktop<'_>, scope: RuleScope) -> Answer<RulesView> {
    workspace.check_rules(scope).await
}

/// Switches a rule of the check for a scope.
#[tauri::command]
#[specta::specta]
pub(crate) async fn switch_rule(
    workspace: Desktop<'_>,
    scope: RuleScope,
    rule: String,
    switched: RuleSwitch,
) -> Answer<()> {
    workspace.switch_rule(scope, rule, switched).await
}

/// Keeps a draft; durable when it answers.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_draft(
    workspace: Desktop<'_>,
    ticket: TicketId,
    writing: Writing,
    text: String,
) -> Answer<()> {
    workspace.save_draft(ticket, writing, text).await
}

/// Puts a reply or note into the outbox; durable when it answers.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send(
    workspace: Desktop<'_>,
    ticket: TicketId,
    writing: Writing,
    text: String,
) -> Answer<OutboxRow> {
    workspace.send(ticket, writing, text).await
}

/// Fetches a file that came with a message into the downloads folder.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_attachment(workspace: Desktop<'_>, attachment: AttachmentId) -> Answer<String> {
    workspace.save_attachment(attachment).await
}

/// The person that a customer is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn customer(workspace: Desktop<'_>, customer: CustomerId) -> Answer<CustomerView> {
    workspace.customer(customer).await
}

/// A part of a person's timeline.
#[tauri::command]
#[specta::specta]
pub(crate) async fn timeline(workspace: Desktop<'_>, query: TimelineQuery) -> Answer<TimelinePage> {
    workspace.timeline(query).await
}

/// Who may be the same person.
#[tauri::command]
#[specta::specta]
pub(crate) async fn suggestions(workspace: Desktop<'_>, customer: CustomerId) -> Answer<Vec<LinkSuggestion>> {
    workspace.suggestions(customer).await
}

/// What would become of two persons that are made one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preview_merge(
    workspace: Desktop<'_>,
    from: CustomerId,
    into: CustomerId,
) -> Answer<MergePreview> {
    workspace.preview_merge(from, into).await
}

/// Makes two persons one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn merge(
    workspace: Desktop<'_>,
    from: CustomerId,
    into: CustomerId,
) -> Answer<CustomerView> {
    workspace.merge(from, into).await
}

/// Takes a customer out of the person that she was merged into.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unmerge(workspace: Desktop<'_>, customer: CustomerId) -> Answer<CustomerView> {
    workspace.unmerge(customer).await
}

/// Notes that two customers are not the same person.
#[tauri::command]
#[specta::specta]
pub(crate) async fn refuse_link(
    workspace: Desktop<'_>,
    customer: CustomerId,
    other: CustomerId,
) -> Answer<()> {
    workspace.refuse_link(customer, other).await
}

/// Writes down a call.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_call(workspace: Desktop<'_>, form: CallForm) -> Answer<()> {
    workspace.add_call(form).await
}

/// Writes down something else that happened.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_event(workspace: Desktop<'_>, form: EventForm) -> Answer<()> {
    workspace.add_event(form).await
}

/// Says where a promise stands.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_promise(
    workspace: Desktop<'_>,
    promise: PromiseId,
    state: PromiseState,
) -> Answer<()> {
    workspace.set_promise(promise, state).await
}

/// Changes a field of a ticket.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_field(
    workspace: Desktop<'_>,
    ticket: TicketId,
    field: Field,
    to: String,
) -> Answer<()> {
    workspace.change_field(ticket, field, to).await
}

/// What the team says of a desk's words.
#[tauri::command]
#[specta::specta]
pub(crate) async fn mapping(workspace: Desktop<'_>, desk: DeskId) -> Answer<MappingView> {
    workspace.mapping(desk).await
}

/// Keeps what the team says of a desk's words.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_mapping(workspace: Desktop<'_>, desk: DeskId, mapping: Mapping) -> Answer<()> {
    workspace.set_mapping(desk, mapping).await
}

/// What the desks have not confirmed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn outbox(workspace: Desktop<'_>) -> Answer<Vec<OutboxRow>> {
    workspace.outbox().await
}

/// Tries an operation again now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn retry(workspace: Desktop<'_>, operation: OperationId) -> Answer<()> {
    workspace.retry(operation).await
}

/// Takes an operation out of the outbox for good.
#[tauri::command]
#[specta::specta]
pub(crate) async fn drop_operation(
    workspace: Desktop<'_>,
    operation: OperationId,
) -> Answer<Option<NewTicketForm>> {
    workspace.drop_operation(operation).await
}

/// The desks and how their sync stands.
#[tauri::command]
#[specta::specta]
pub(crate) async fn desks(workspace: Desktop<'_>) -> Answer<Vec<DeskView>> {
    workspace.desks().await
}

/// Opens a ticket by writing to a customer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_ticket(workspace: Desktop<'_>, form: NewTicketForm) -> Answer<TicketId> {
    workspace.open_ticket(form).await
}

/// Tests a desk's address, secret and rights; keeps nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn test_desk(workspace: Desktop<'_>, form: DeskForm) -> Answer<DeskReport> {
    workspace.test_desk(form).await
}

/// Tests and adds a desk.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_desk(workspace: Desktop<'_>, form: DeskForm) -> Answer<DeskView> {
    workspace.add_desk(form).await
}

/// Starts the built-in demo desk and adds it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn start_demo(workspace: Desktop<'_>) -> Answer<DeskView> {
    workspace.start_demo().await
}

/// Syncs one desk now, or all.
#[tauri::command]
#[specta::specta]
pub(crate) async fn sync_now(workspace: Desktop<'_>, desk: Option<DeskId>) -> Answer<()> {
    workspace.sync_now(desk).await
}

/// Pauses a desk's sync, or goes on with it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pause_desk(workspace: Desktop<'_>, desk: DeskId, paused: bool) -> Answer<()> {
    workspace.pause_desk(desk, paused).await
}

/// Tests and keeps a new secret for a desk.
#[tauri::command]
#[specta::specta]
pub(crate) async fn replace_secret(workspace: Desktop<'_>, desk: DeskId, secret: String) -> Answer<()> {
    workspace.replace_secret(desk, secret).await
}

/// Whether a desk's webhooks are taken as hints, and where it posts them to.
#[tauri::command]
#[specta::specta]
pub(crate) async fn desk_hints(workspace: Desktop<'_>, desk: DeskId) -> Answer<HintsView> {
    workspace.desk_hints(desk).await
}

/// Takes a desk's webhooks as hints from now on, or no more.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_desk_hints(workspace: Desktop<'_>, desk: DeskId, on: bool) -> Answer<HintsView> {
    workspace.set_desk_hints(desk, on, None).await
}

/// Keeps the web service that a Znuny's administrator imports for us, and tells where.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_web_service(workspace: Desktop<'_>) -> Answer<String> {
    workspace.save_web_service().await
}

/// Removes a desk with its secret, and with its tickets unless they are to be kept.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_desk(workspace: Desktop<'_>, desk: DeskId, keep_tickets: bool) -> Answer<()> {
    workspace.remove_desk(desk, keep_tickets).await
}

/// Exchange rates that are kept, and what can be chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn rates(workspace: Desktop<'_>) -> Answer<RatesView> {
    workspace.rates().await
}

/// Keeps the tables of a file of the European Central Bank.
#[tauri::command]
#[specta::specta]
pub(crate) async fn import_rates(workspace: Desktop<'_>, text: String) -> Answer<ImportReport> {
    workspace.import_rates(text).await
}

/// Keeps a rate that was typed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_rate(workspace: Desktop<'_>, form: RateForm) -> Answer<()> {
    workspace.set_rate(form).await
}

/// Removes the tables of a source, or a typed rate.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_rates(workspace: Desktop<'_>, id: String) -> Answer<()> {
    workspace.remove_rates(id).await
}

/// Converts an amount.
#[tauri::command]
#[specta::specta]
pub(crate) async fn convert(workspace: Desktop<'_>, form: ConversionForm) -> Answer<ConversionView> {
    workspace.convert(form).await
}

/// The team's shifts.
#[tauri::command]
#[specta::specta]
pub(crate) async fn shifts(workspace: Desktop<'_>) -> Answer<Vec<ShiftForm>> {
    workspace.shifts().await
}

/// Keeps the team's shifts.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_shifts(workspace: Desktop<'_>, shifts: Vec<ShiftForm>) -> Answer<()> {
    workspace.set_shifts(shifts).await
}

/// Of which markets coverage is shown, and in which office hours.
#[tauri::command]
#[specta::specta]
pub(crate) async fn coverage_scope(workspace: Desktop<'_>) -> Answer<CoverageScope> {
    workspace.coverage_scope().await
}

/// Keeps of which markets coverage is shown, and in which office hours.
#[tauri::command]
#[specta::specta]
pub(crate) async fn set_coverage_scope(workspace: Desktop<'_>, scope: CoverageScope) -> Answer<()> {
    workspace.set_coverage_scope(scope).await
}

/// Markets and languages that coverage can be asked of.
#[tauri::command]
#[specta::specta]
pub(crate) async fn coverage_choices(workspace: Desktop<'_>) -> Answer<CoverageChoices> {
    workspace.coverage_choices().await
}

/// What the team's shifts cover in a week.
#[tauri::command]
#[specta::specta]
pub(crate) async fn coverage(workspace: Desktop<'_>, form: CoverageForm) -> Answer<CoverageView> {
    workspace.coverage(form).await
}

/// Coverage as a picture, which the window can draw.
#[tauri::command]
#[specta::specta]
pub(crate) async fn coverage_picture(workspace: Desktop<'_>, form: CoverageForm) -> Answer<String> {
    workspace.coverage_picture(form).await
}

/// Writes coverage into the downloads folder; answers with the file's path.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_coverage(
    workspace: Desktop<'_>,
    form: CoverageForm,
    kind: CoverageFile,
) -> Answer<String> {
    workspace.export_coverage(form, kind).await
}

/// Writes the picture that the window has drawn (PNG, in base64) into the downloads folder; answers with the file's path.
#[tauri::command]
#[specta::specta]
pub(crate) async fn export_coverage_png(
    workspace: Desktop<'_>,
    form: CoverageForm,
    png: String,
) -> Answer<String> {
    workspace.export_coverage_png(form, png).await
}

/// The window has kept what was typed and may be closed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn ready_to_close(farewell: State<'_, Farewell>) -> Answer<()> {
    farewell.said();
    Ok(())
}
