// Which panel lies over the workspace.

export type Panel =
  | "settings"
  | "search"
  | "customer"
  | "new-ticket"
  | "returns"
  | "import"
  | "outbox"
  | "keys"
  | "markets"
  | "practice";

class Panels {
  open = $state<Panel | null>(null);
  show = (panel: Panel) => {
    this.open = panel;
  };
  close = () => {
    this.open = null;
  };
}

export const panels = new Panels();
