import { expect, it } from "vitest";
import { textOf } from "./files";

const tooLarge = { code: "rates-too-large", args: {} };

it("a file that is too large is not read", async () => {
  const file = { size: 33 * 1024 * 1024, text: () => Promise.reject(new Error("read")) } as unknown as Blob;
  await expect(textOf(file, tooLarge)).rejects.toMatchObject({ problem: tooLarge });
});

it("another one is", async () => {
  expect(await textOf(new Blob(["<a/>"]), tooLarge)).toBe("<a/>");
});
