// Printing: a copy of an element, unfolded, that only paper shows. The system prints in its own time, so the copy stays
// until the next one, or until who printed it goes.

import { shell } from "$lib/shell";

/** Takes away the last copy. */
export function tidy() {
  for (const paper of document.querySelectorAll("body > .paper")) paper.remove();
}

/** Puts a copy of an element where only paper shows it, with all unfolded and nothing to press. */
export function putOnPaper(element: Element): HTMLElement {
  tidy();
  const paper = document.createElement("div");
  paper.className = "paper";
  paper.append(element.cloneNode(true));
  for (const details of paper.querySelectorAll("details")) details.open = true;
  for (const control of paper.querySelectorAll("select, button")) control.remove();
  document.body.append(paper);
  return paper;
}

/** Prints an element; the system asks where to. */
export async function print(element: Element) {
  putOnPaper(element);
  await shell.printPage();
}
