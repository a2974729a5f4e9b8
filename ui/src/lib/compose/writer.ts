// What a box to write in is bound to: whoever holds the text, has it checked and sends it.

import type { Change, Check } from "./check.svelte";
import type { Editor, Setting } from "./editor";

export interface Writer {
  readonly check: Check;
  /** Whether there is nothing to send. */
  readonly empty: boolean;
  /** Whether there is nothing at all. */
  readonly blank: boolean;
  readonly sending: boolean;
  /** The editor is loaded. */
  attach(editor: Editor): void;
  set(setting: Setting): void;
  typed(text: string, change: Change): void;
  send(): Promise<void>;
  focus(): void;
  /** The focus has left the text. */
  keep(): void;
}
