// What of a scenario's description is said anew in another language: its title, what it is about, and its turns.

/** Of a description's text the part that a translation has; the rest (market, customer …) stays in one place. */
export function translationOf(description: string): string {
  const lines = description.split("\n");
  const head = lines.findIndex((line) => /^\s*\[/.test(line));
  const turns = lines.findIndex((line) => /^\s*\[\[?\s*turns\b/.test(line));
  const own = lines.slice(0, head < 0 ? lines.length : head);
  const said = [...value(own, "title"), ...value(own, "about")];
  return `${[...said, ...(turns < 0 ? [] : ["", ...lines.slice(turns)])].join("\n").trimEnd()}\n`;
}

/** The lines of a key's value, which may be a text of several lines. */
function value(lines: string[], key: string): string[] {
  const at = lines.findIndex((line) => new RegExp(`^\\s*${key}\\s*=`).test(line));
  if (at < 0) return [];
  const fence = /=\s*("""|''')/.exec(lines[at] ?? "")?.[1];
  const closed = !fence || (lines[at] ?? "").split(fence).length > 2;
  if (closed) return lines.slice(at, at + 1);
  const end = lines.findIndex((line, i) => i > at && line.includes(fence));
  return lines.slice(at, end < 0 ? lines.length : end + 1);
}
