// Kinds of help desks: what they are called, how an address looks, and what their secret is made of.

import type { DeskKind } from "$lib/shell";
import { t } from "$lib/words/index.svelte";

/** Products' own names; they are the same in every language. */
const PRODUCTS: Record<Exclude<DeskKind, "demo">, string> = {
  "request-tracker": "Request Tracker 5",
  zendesk: "Zendesk",
  freshdesk: "Freshdesk",
  zammad: "Zammad",
  "help-scout": "Help Scout",
  "jira-service-management": "Jira Service Management",
  chatwoot: "Chatwoot",
  redmine: "Redmine",
  "django-helpdesk": "django-helpdesk",
  znuny: "Znuny / OTRS",
  email: "IMAP + SMTP",
};

export const KINDS: readonly DeskKind[] = [...(Object.keys(PRODUCTS) as (keyof typeof PRODUCTS)[]), "demo"];

export const kindName = (kind: DeskKind) => (kind === "demo" ? t("desk-kind-demo") : PRODUCTS[kind]);

/** An address as one would type it. */
export const EXAMPLES: Record<DeskKind, string> = {
  "request-tracker": "https://rt.example.org",
  zendesk: "https://example.zendesk.com",
  freshdesk: "https://example.freshdesk.com",
  zammad: "https://zammad.example.org",
  "help-scout": "https://api.helpscout.net",
  "jira-service-management": "https://example.atlassian.net",
  chatwoot: "https://app.chatwoot.com/app/accounts/1",
  redmine: "https://redmine.example.org",
  "django-helpdesk": "https://helpdesk.example.org",
  znuny: "https://znuny.example.org/znuny/nph-genericinterface.pl/Webservice/Parlance",
  email: "imap.example.org smtp.example.org",
  demo: "http://127.0.0.1:8080",
};

/** What a secret is typed as. */
export interface Secret {
  /** Whose token it is, where the desk has to be told. */
  user: string;
  token: string;
}

export const NO_SECRET: Secret = { user: "", token: "" };

/** Desks that have to be told whose secret it is: how they know her, what the secret is, and what stands between the two. */
const WHOSE: Partial<Record<DeskKind, { by: "email" | "login"; is: "token" | "password"; between: string }>> =
  {
    zendesk: { by: "email", is: "token", between: "/token:" },
    "jira-service-management": { by: "email", is: "token", between: ":" },
    znuny: { by: "login", is: "password", between: ":" },
    email: { by: "email", is: "password", between: ":" },
  };

/** By what a desk knows whose secret it is; nothing if the secret says so itself. */
export const userOf = (kind: DeskKind) => WHOSE[kind]?.by ?? null;

/** Whether the secret is a token or a password. */
export const secretOf = (kind: DeskKind) => WHOSE[kind]?.is ?? "token";

/** The secret as the shell takes it; empty while a part of it is missing. */
export function joined(kind: DeskKind, { user, token }: Secret): string {
  const whose = WHOSE[kind];
  if (!whose) return token;
  const name = user.trim().replace(/\/token$/, "");
  const secret = whose.is === "password" ? token : token.trim();
  return name && secret ? `${name}${whose.between}${secret}` : "";
}
