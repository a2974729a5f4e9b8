// What is on the screen and cannot be read: buttons and headings whose text is cut off, anything that is wider than the
// window or the part of a dialog that it is in, texts and controls that lie under a scroll bar. The body of a function.

const hidden = [];

const named = [...document.querySelectorAll("button, h1, h2, h3, label > span, [role=tab]")];
const wider = (element) => element.scrollWidth > element.clientWidth + 1;
for (const element of named) {
  if (element.offsetParent && !element.closest(".cut") && wider(element) && getComputedStyle(element).display !== "inline") {
    hidden.push(`cut off: ${element.textContent.trim()}`);
  }
}

if (document.documentElement.scrollWidth > innerWidth) {
  hidden.push("wider than the window");
}
const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowY);
for (const part of document.querySelectorAll("dialog[open] *")) {
  if (part.tagName !== "TEXTAREA" && scrolls(part) && wider(part)) {
    const wide = [...part.querySelectorAll("*")].filter((e) => e.clientWidth && wider(e) && ![...e.children].some(wider));
    hidden.push(`a dialog is too narrow for: ${wide.map((e) => `${e.tagName} ${e.textContent.trim()}`).join(", ")}`);
  }
}

// WebKitGTK and macOS draw a scroll bar over the content, this wide in pixels while the pointer is on it.
const bar = 8;
for (const part of document.querySelectorAll("*")) {
  if (!part.clientWidth || !scrolls(part) || part.scrollHeight <= part.clientHeight + 1) {
    continue;
  }
  const edges = part.getBoundingClientRect();
  const mirrored = getComputedStyle(part).direction === "rtl";
  const room = (box) => (mirrored ? box.left - edges.left : edges.right - box.right);
  const under = (place) => [...place.getClientRects()].some((box) => box.width && room(box) < bar);
  for (const control of part.querySelectorAll("button, input, select, textarea")) {
    if (under(control)) {
      hidden.push(`under a scroll bar: ${control.tagName} ${control.textContent.trim()}`);
    }
  }
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    if (!texts.currentNode.parentElement.closest(".cut, .unseen, select") && under(range)) {
      hidden.push(`under a scroll bar: ${range}`);
    }
  }
}

return hidden;
