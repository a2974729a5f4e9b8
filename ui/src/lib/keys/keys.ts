// What a key means. Keys that belong to an input method or make a character are never taken.

export type Command =
  | "down"
  | "up"
  | "first"
  | "last"
  | "page-down"
  | "page-up"
  | "open"
  | "filter"
  | "back"
  | "reply"
  | "note"
  | "send"
  | "greeting"
  | "closing"
  | "finding-next"
  | "finding-previous"
  | "finding-fix"
  | "finding-ignore"
  | "undo"
  | "search"
  | "customer"
  | "new-ticket"
  | "outbox"
  | "markets"
  | "practice"
  | "settings"
  | "keys";

/** Where the focus is: in the list (or nowhere), in the open ticket, in a field, or on another control. */
export type Place = "list" | "ticket" | "field" | "control";

export interface Situation {
  place: Place;
  mac: boolean;
}

export type Key = Pick<
  KeyboardEvent,
  | "key"
  | "code"
  | "altKey"
  | "ctrlKey"
  | "metaKey"
  | "shiftKey"
  | "isComposing"
  | "keyCode"
  | "getModifierState"
>;

const LETTERS: Record<string, Command> = {
  j: "down",
  k: "up",
  r: "reply",
  n: "note",
  s: "search",
  h: "customer",
  c: "new-ticket",
  o: "outbox",
  m: "markets",
  p: "practice",
  "/": "filter",
  "?": "keys",
};

const MOVES: Record<string, Command> = {
  ArrowDown: "down",
  ArrowUp: "up",
  Home: "first",
  End: "last",
  PageDown: "page-down",
  PageUp: "page-up",
  Enter: "open",
};

/** With Alt, or Ctrl on a Mac; by their place on the keyboard. */
const IN_TEXT: Record<string, Command> = {
  KeyG: "greeting",
  KeyC: "closing",
  KeyF: "finding-fix",
  KeyI: "finding-ignore",
};

/** Likewise, by what stands on the key: Z has another place on keyboards of Hungary, Germany and France. */
const IN_TEXT_BY_LETTER: Record<string, Command> = { z: "undo" };

/** Whether a key is an input method's, or makes a character with AltGr. */
export const isOthers = (key: Key) =>
  key.isComposing || key.keyCode === 229 || key.getModifierState("AltGraph");

/** A key that is pressed by itself; `null` if it is no key of ours. */
export function plain(key: Key): string | null {
  return isOthers(key) || key.altKey || key.ctrlKey || key.metaKey ? null : key.key;
}

/** Whether a key is pressed with Ctrl alone, or with Command on a Mac. */
const isMain = (key: Key, mac: boolean) =>
  (mac ? key.metaKey && !key.ctrlKey : key.ctrlKey && !key.metaKey) && !key.altKey;

/** Whether a key means to save. */
export const saves = (key: Key, mac: boolean) => !isOthers(key) && isMain(key, mac) && letter(key) === "s";

/** The command that a key gives here, if any. */
export function command(key: Key, { place, mac }: Situation): Command | null {
  if (isOthers(key)) return null;
  if (isMain(key, mac)) return withMain(key, place);
  const inText = mac
    ? key.ctrlKey && !key.metaKey && !key.altKey
    : key.altKey && !key.ctrlKey && !key.metaKey;
  if (inText) return IN_TEXT[key.code] ?? IN_TEXT_BY_LETTER[letter(key)] ?? null;
  if (key.altKey || key.ctrlKey || key.metaKey) return null;
  if (key.key === "Escape") return "back";
  if (key.key === "F8") return key.shiftKey ? "finding-previous" : "finding-next";
  if (place === "field") return null;
  if (place === "list" && key.key in MOVES) return MOVES[key.key] ?? null;
  return LETTERS[letter(key)] ?? null;
}

function withMain(key: Key, place: Place): Command | null {
  if (key.key === "Enter") return place === "field" ? "send" : null;
  if (key.key === ",") return "settings";
  return null;
}

/** The letter meant: on keyboards of other scripts, that of the key's place. */
function letter(key: Key): string {
  const other = key.key.length === 1 && key.key > "\u007f" && key.code.startsWith("Key");
  return other ? key.code.slice(3).toLowerCase() : key.key.toLowerCase();
}
