// Numbers of practice as they are said.

import { words } from "$lib/words/index.svelte";
import { percent } from "$lib/words/there";

export const inPercent = (value: number) => percent(value / 100, words.locale);
