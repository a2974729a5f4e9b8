// A ticket's fields: what they are called, by what each is changed, and what it may be changed to.

import type { Field, FieldValue, FieldView } from "$lib/shell";
import { t } from "$lib/words/index.svelte";

/** Its name in keys and test ids. */
export const fieldKey = (field: Field) => (field.field === "custom" ? `custom-${field.name}` : field.field);

export const fieldName = (field: Field) =>
  field.field === "custom" ? field.name : t(`field-${field.field}`);

/** A value as people read it, with words for none. */
export function said(field: Field, label: string): string {
  return label || t(field.field === "owner" ? "field-nobody" : "field-none");
}

/** By what a field is changed; not at all, if it only shows. */
export type Shape = "shown" | "select" | "tags" | "text";

export function shapeOf({ field, changeable, choices }: FieldView): Shape {
  if (!changeable) return "shown";
  if (field.field === "tags") return "tags";
  return choices.length > 0 ? "select" : "text";
}

/** What the field holds, or shall hold. */
export const wanted = ({ value, change }: FieldView) => change?.value ?? value;

/** What a field can be chosen to be, each once: none, where that may be; what the desk offers; what it holds now. */
export function offered(view: FieldView): FieldValue[] {
  const { field, value, label, choices, change } = view;
  const mayBeNone = field.field === "owner" || field.field === "custom";
  const now = { value: wanted(view), label: change?.label ?? label };
  const none = mayBeNone || value === "" ? [{ value: "", label: "" }] : [];
  const all = new Map([now, ...none, ...choices].map((choice) => [choice.value, choice]));
  const order = [...none, ...choices, now].map((choice) => choice.value);
  return [...new Set(order)].flatMap((one) => {
    const known = all.get(one);
    return known ? [{ value: one, label: said(field, known.label) }] : [];
  });
}

/** Whether the agent has to decide something about it. */
export const isStuck = ({ change }: FieldView) => change?.state === "refused" || change?.state === "conflict";

/** Tags, one a line, each once. */
export const tagsOf = (value: string) => [...new Set(value.split("\n").filter((tag) => tag !== ""))];

/** The tags with what was typed: several at once with commas or on lines, each once. */
export function withTyped(tags: readonly string[], typed: string): string[] {
  const more = typed
    .split(/[,\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  return [...new Set([...tags, ...more])];
}
