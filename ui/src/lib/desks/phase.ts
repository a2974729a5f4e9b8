// How a desk's sync stands, in words.

import type { DeskView } from "$lib/shell";
import { t } from "$lib/words/index.svelte";
import { age, timeOfDay } from "$lib/words/time.svelte";
import { isPaused } from "./desks.svelte";

export function phaseWords(desk: DeskView): string {
  const { sync } = desk;
  if (isPaused(desk)) return t("sync-paused");
  if (sync.state === "first-pull" || sync.state === "pulling") {
    return sync.total === null
      ? t(`sync-${sync.state}`, { done: sync.done })
      : t(`sync-${sync.state}-of`, { done: sync.done, total: sync.total });
  }
  if (sync.state === "waiting" && sync.next_try)
    return t("sync-waiting-until", { time: timeOfDay(sync.next_try) });
  if (sync.state === "idle" && sync.last_success)
    return t("sync-idle-since", { when: age(sync.last_success) });
  return t(`sync-${sync.state}`);
}
