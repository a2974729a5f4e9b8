// The document of a message that came as HTML. It stands in a sandboxed frame: no scripts, no forms, no popups, no
// navigation. It keeps our origin, because a frame that cannot run scripts cannot use it, and without it nobody
// could measure how high the frame must be.

export const SANDBOX = "allow-same-origin";

const STYLE = `
:root { color-scheme: light; color: #1b2124; background: transparent; }
:root[data-theme="dark"] { color-scheme: dark; color: #e5e9ea; }
html, body { margin: 0; padding: 0; overflow: hidden; }
body { overflow-wrap: anywhere; line-height: 1.6; font-size: 15px; }
:lang(te), :lang(bn), :lang(ml), :lang(hi), :lang(ar) { line-height: 1.75; }
p { margin-block: 0 0.75em; }
p:last-child, ul:last-child, ol:last-child { margin-block-end: 0; }
img, table { max-inline-size: 100%; block-size: auto; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
td, th { padding: 0.15em 0.6em; border: 1px solid #8886; text-align: start; vertical-align: top; }
blockquote { margin: 0.5em 0; padding-inline-start: 0.75em; border-inline-start: 3px solid #8888; opacity: 0.85; }
pre { white-space: pre-wrap; }
a { color: inherit; text-decoration: underline; cursor: text; }
`;

function escaped(value: string): string {
  return value.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** The frame's document around sanitised HTML. */
export function frameDocument(html: string, language: string | null, rtl: boolean, font: string): string {
  const head = `<meta charset="utf-8"><style>${STYLE} body { font-family: ${font.replaceAll("<", "")}; }</style>`;
  const lang = language ? ` lang="${escaped(language)}"` : "";
  return `<!doctype html><html${lang} dir="${rtl ? "rtl" : "ltr"}"><head>${head}</head><body>${html}</body></html>`;
}
