// Where the focus goes when something new is asked, or when what had it is gone.

/** Gives something the focus, unless the agent has put it where it stays: it is taken from nothing but headings and the conversation. */
export function takeFocus(to: { focus(): void }) {
  const has = document.activeElement;
  if (!has || has === document.body || has.matches("dialog h2, [role=log]")) to.focus();
}
