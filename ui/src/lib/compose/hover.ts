// What is said of the underlined words that the pointer rests on. It goes by the element under the pointer: the
// editor's own way, from a point to a place in the text, errs in lines of both directions.

import { type Diagnostic, forEachDiagnostic, setDiagnosticsEffect } from "@codemirror/lint";
import { StateEffect, StateField } from "@codemirror/state";
import { type EditorView, showTooltip, type Tooltip, ViewPlugin } from "@codemirror/view";

/** How long the pointer must rest, and how long it may be on its way to the tooltip. */
const REST = 300;
const WAY = 250;

const show = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, { effects, docChanged }) {
    for (const effect of effects) {
      if (effect.is(show)) return effect.value;
      if (effect.is(setDiagnosticsEffect)) return null;
    }
    return docChanged ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

class Hover {
  #timer: ReturnType<typeof setTimeout> | undefined;
  constructor(readonly view: EditorView) {}

  over(target: EventTarget | null) {
    const mark = target instanceof Element ? target.closest(".cm-lintRange") : null;
    if (mark) this.#after(REST, () => this.#open(this.view.posAtDOM(mark)));
    else this.leave();
  }

  leave() {
    this.#after(WAY, () => this.#put(null));
  }

  destroy() {
    clearTimeout(this.#timer);
  }

  #after(time: number, step: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(step, time);
  }

  #open(at: number) {
    const here: Diagnostic[] = [];
    let place = { from: at, to: at };
    forEachDiagnostic(this.view.state, (diagnostic, from, to) => {
      if (from > at || to <= at) return;
      here.push(diagnostic);
      place = { from, to };
    });
    if (here.length === 0 || this.view.composing) return;
    const create = () => ({ dom: this.#tip(here) });
    this.#put({ pos: place.from, end: place.to, above: true, create });
  }

  #tip(diagnostics: Diagnostic[]): HTMLElement {
    const dom = document.createElement("div");
    dom.className = "findings-tip";
    for (const { renderMessage } of diagnostics) if (renderMessage) dom.append(renderMessage(this.view));
    dom.addEventListener("mouseenter", () => clearTimeout(this.#timer));
    dom.addEventListener("mouseleave", () => this.leave());
    return dom;
  }

  #put(tooltip: Tooltip | null) {
    if (tooltip || this.view.state.field(shown)) this.view.dispatch({ effects: show.of(tooltip) });
  }
}

const plugin = ViewPlugin.fromClass(Hover, {
  eventHandlers: {
    mouseover(event) {
      this.over(event.target);
    },
    mouseleave() {
      this.leave();
    },
  },
});

export const hovering = [shown, plugin];
