// Printing: what is folded on the screen is unfolded on paper.

import { shell } from "$lib/shell";

/** Unfolds everything in an element; gives back how it was. */
export function unfold(root: ParentNode): () => void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const details of folded) details.open = true;
  return () => {
    for (const details of folded) details.open = false;
  };
}

/** Prints the window; the system asks where to. */
export async function print(root: ParentNode) {
  const fold = unfold(root);
  try {
    await shell.printPage();
  } finally {
    fold();
  }
}
