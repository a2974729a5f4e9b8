import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, expect, it } from "vitest";
import type { Settings } from "$lib/shell";
import { settings } from "./settings.svelte";

afterEach(clearMocks);

it("keeps a change that is made before the last one was written, and one after a refusal", async () => {
  const written: Settings[] = [];
  let refuse = false;
  mockIPC((_, payload) => {
    if (refuse) throw { code: "store-disk-full", args: {} };
    written.push((payload as { settings: Settings }).settings);
    return null;
  });
  await settings.take({ language: "en", theme: "light", signature: "" });
  await Promise.all([settings.change({ language: "hu" }), settings.change({ theme: "dark" })]);
  expect(written.at(-1)).toMatchObject({ language: "hu", theme: "dark" });
  expect(settings.value).toMatchObject({ language: "hu", theme: "dark" });

  refuse = true;
  await expect(settings.change({ signature: "Anna" })).rejects.toThrow("store-disk-full");
  refuse = false;
  await settings.change({ signature: "Éva" });
  expect(settings.value).toMatchObject({ language: "hu", theme: "dark", signature: "Éva" });
});
