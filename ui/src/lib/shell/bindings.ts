// Stand-in until the generated file arrives.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
type R<T> = Promise<{ status: "ok"; data: T } | { status: "error"; error: Problem }>;
async function call<T>(c: string, a?: Record<string, unknown>): R<T> {
  try { return { status: "ok", data: await invoke<T>(c, a) }; } catch (e) { if (e instanceof Error) throw e; return { status: "error", error: e as Problem }; }
}
export const commands = {
  begin: () => call<Beginning>("begin"),
  createStore: (passphrase: string | null) => call<Made>("create_store", { passphrase }),
  unlock: (passphrase: string) => call<Door>("unlock", { passphrase }),
  recover: (code: string, newPassphrase: string | null) => call<Door>("recover", { code, newPassphrase }),
  settings: () => call<Settings>("settings"),
  setSettings: (settings: Settings) => call<null>("set_settings", { settings }),
  inbox: (query: InboxQuery) => call<Inbox>("inbox", { query }),
  ticket: (ticket: TicketId) => call<TicketView>("ticket", { ticket }),
  brief: (ticket: TicketId) => call<BriefView>("brief", { ticket }),
  saveDraft: (ticket: TicketId, writing: Writing, text: string) => call<null>("save_draft", { ticket, writing, text }),
  send: (ticket: TicketId, writing: Writing, text: string) => call<OutboxRow>("send", { ticket, writing, text }),
  outbox: () => call<OutboxRow[]>("outbox"),
  retry: (operation: OperationId) => call<null>("retry", { operation }),
  dropOperation: (operation: OperationId) => call<null>("drop_operation", { operation }),
  desks: () => call<DeskView[]>("desks"),
  testDesk: (form: DeskForm) => call<DeskReport>("test_desk", { form }),
  addDesk: (form: DeskForm) => call<DeskView>("add_desk", { form }),
  startDemo: () => call<DeskView>("start_demo"),
  syncNow: (desk: DeskId | null) => call<null>("sync_now", { desk }),
  pauseDesk: (desk: DeskId, paused: boolean) => call<null>("pause_desk", { desk, paused }),
  replaceSecret: (desk: DeskId, secret: string) => call<null>("replace_secret", { desk, secret }),
  removeDesk: (desk: DeskId) => call<null>("remove_desk", { desk }),
  readyToClose: () => call<null>("ready_to_close"),
};
export const events = {
  change: { listen: (cb: (e: { payload: Changed }) => void) => listen<Changed>("change", cb) },
  closing: { listen: (cb: (e: { payload: null }) => void) => listen<null>("closing", cb) },
};
export type TicketId = string; export type DeskId = string; export type OperationId = string; export type MessageId = string;
export type CustomerId = string; export type AttachmentId = string; export type Moment = string;
export type DeskKind = "request-tracker" | "demo";
export type Status = "new" | "open" | "waiting" | "solved" | "closed";
export type Visibility = "public" | "internal"; export type Direction = "inbound" | "outbound";
export type OperationState = "waiting" | "sending" | "unknown" | "refused" | "confirmed";
export type Capabilities = { cursor: "keyset" | "updated-since" | "sweep"; lock: "etag" | "version" | "none"; write_identity: "idempotency-key" | "client-ref" | "author-text-time"; tombstones: boolean; notes: boolean; attachments: boolean };
export type Problem = { code: string; args: { [key in string]: string } };
export type Door = { state: "new"; keyring: boolean } | { state: "passphrase" } | { state: "recovery"; problem: Problem } | { state: "closed"; problem: Problem } | { state: "open"; has_desks: boolean };
export type Made = { recovery_code: string };
export type Theme = "system" | "light" | "dark";
export type Settings = { language: string; theme: Theme; signature: string };
export type InboxQuery = { desk: DeskId | null; market: string | null; status: Status | null; offset: number; limit: number };
export type MarketName = { code: string; name: string };
export type InboxRow = { ticket: TicketId; desk: DeskId; desk_name: string; number: string; subject: string; customer: string; market: MarketName | null; language: string | null; status: Status; updated: Moment; due: Moment | null; draft: boolean; outgoing: number };
export type Inbox = { total: number; rows: InboxRow[]; markets: [MarketName, number][] };
export type AttachmentView = { id: AttachmentId; name: string; media_type: string; size: number | null };
export type MessageView = { id: MessageId | null; operation: OperationId | null; state: OperationState | null; visibility: Visibility; direction: Direction; author: string; sent: Moment; language: string | null; rtl: boolean; html: string; plain: string | null; blocked_images: number; attachments: AttachmentView[] };
export type TicketView = { row: InboxRow; customer: CustomerId; remote_status: string; messages: MessageView[]; reply_draft: string | null; note_draft: string | null };
export type LanguageName = { tag: string; name: string };
export type LocalTime = { zone: string; time: string; date: string; text: string; day_period: string; weekend: boolean; others: string[] };
export type Formality = "formal" | "informal";
export type AddressView = { name: string; full_name: string; formality: Formality; evidence: string; surname_first: boolean };
export type Phrase = { text: string; when: string; language: string };
export type CurrencyView = { code: string; symbol: string; name: string };
export type GuidanceView = { text: string; topic: string; scope: string; source: string; checked: string; stale: boolean };
export type BriefView = { market: MarketName | null; market_evidence: string; time: LocalTime | null; address: AddressView; language: LanguageName | null; rtl: boolean; greetings: Phrase[]; closings: Phrase[]; currency: CurrencyView | null; guidance: GuidanceView[] };
export type Writing = "reply" | "note";
export type OutboxRow = { operation: OperationId; ticket: TicketId; subject: string; desk_name: string; writing: Writing; excerpt: string; state: OperationState; created: Moment; attempts: number; next_try: Moment | null; problem: Problem | null };
export type SyncPhase = "idle" | "first-pull" | "pulling" | "sending" | "waiting" | "stopped";
export type SyncView = { state: SyncPhase; done: number; total: number | null; last_success: Moment | null; next_try: Moment | null; problem: Problem | null; outgoing: number };
export type DeskView = { id: DeskId; name: string; kind: DeskKind; url: string; capabilities: Capabilities; sync: SyncView };
export type DeskForm = { name: string; kind: DeskKind; url: string; secret: string };
export type DeskReport = { agent: string; product: string; queues: string[]; keeps_client_ref: boolean };
export type Changed = { what: "tickets"; tickets: TicketId[] } | { what: "outbox" } | { what: "desks" };
export type Inside = { settings: Settings; inbox: Inbox; desks: DeskView[] };
export type Beginning = { door: Door; made: Made | null; demo_problem: Problem | null; inside: Inside | null };
