import { expect, it } from "vitest";
import { frameDocument, SANDBOX } from "./frame";

it("a message's frame can run nothing and go nowhere", () => {
  expect(SANDBOX.split(" ")).toEqual(["allow-same-origin"]);
});

it("a language tag cannot break out of its attribute", () => {
  expect(frameDocument("<p>x</p>", '"><script>', false, "serif")).not.toContain("<script>");
});

it("the text's direction and language are the frame's", () => {
  expect(frameDocument("<p>مرحبا</p>", "ar", true, "serif")).toContain('<html lang="ar" dir="rtl">');
});
