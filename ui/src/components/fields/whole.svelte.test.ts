import { flushSync, mount, tick, unmount } from "svelte";
import { expect, it } from "vitest";
import FieldSelect from "./FieldSelect.svelte";

it("what is chosen stays so when the other options come, and follows the ticket", async () => {
  const options = ["new", "open", "solved"].map((value) => ({ value, label: value }));
  const props = $state({ label: "Status", value: "open", options, whole: false, onchange: async () => true });
  const shown = mount(FieldSelect, { target: document.body, props });
  flushSync();
  const select = document.querySelector("select") as HTMLSelectElement;
  expect([select.options.length, select.value]).toEqual([1, "open"]);
  props.whole = true;
  flushSync();
  await tick();
  expect([select.options.length, select.value]).toEqual([3, "open"]);
  props.value = "solved";
  flushSync();
  await tick();
  expect(select.value).toBe("solved");
  props.options = options.slice(1);
  flushSync();
  await tick();
  expect(select.value).toBe("solved");
  unmount(shown);
});
