// Which part of practice is looked at; the same one when the panel is opened again.

export type Part = "scenarios" | "review" | "history" | "results";

class Parts {
  chosen = $state<Part>("scenarios");
}

export const parts = new Parts();
