// A small scenario that one can begin with.

import type { ScenarioText } from "$lib/shell";
import story from "./template/scenario.ink?raw";
import description from "./template/scenario.toml?raw";

export const TEMPLATE: readonly ScenarioText[] = [
  { name: "scenario.toml", text: description },
  { name: "scenario.ink", text: story },
];
