// Putting a greeting at a text's beginning and a closing at its end, in the place of one that is there already.

export interface Edit {
  /** Where to replace, in UTF-16 units as the editor counts. */
  from: number;
  to: number;
  insert: string;
  /** Where the cursor stands afterwards; `null` leaves it. */
  cursor: number | null;
}

/** The edit that makes a text begin with this greeting. */
export function greet(text: string, greeting: string, known: readonly string[]): Edit {
  const old = longest(known.filter((phrase) => text.startsWith(phrase)));
  if (old !== undefined) return { from: 0, to: old.length, insert: greeting, cursor: null };
  const rest = text.length - text.trimStart().length;
  const insert = `${greeting}\n\n`;
  return { from: 0, to: rest, insert, cursor: insert.length };
}

/** The edit that makes a text end with this closing. */
export function close(text: string, closing: string, known: readonly string[]): Edit {
  const body = text.trimEnd();
  const old = longest(known.filter((phrase) => body.endsWith(phrase)));
  if (old !== undefined)
    return { from: body.length - old.length, to: text.length, insert: closing, cursor: null };
  if (body === "") return { from: 0, to: text.length, insert: `\n\n${closing}`, cursor: 0 };
  // The greeting alone is not the letter: the cursor goes to where the letter will stand.
  return { from: body.length, to: text.length, insert: `\n\n${closing}`, cursor: null };
}

function longest(phrases: readonly string[]): string | undefined {
  return phrases.toSorted((a, b) => b.length - a.length)[0];
}
