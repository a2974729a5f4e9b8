import { expect, it } from "vitest";
import { putOnPaper, tidy } from "./print";

it("one copy is put on paper, with all unfolded and nothing to press, and can be taken away", () => {
  const article = document.createElement("article");
  const details = document.createElement("details");
  article.append(details, document.createElement("button"));
  document.body.append(article);
  putOnPaper(article);
  const paper = putOnPaper(article);
  expect(document.querySelectorAll("body > .paper")).toHaveLength(1);
  expect(paper.querySelector("details")?.open).toBe(true);
  expect(paper.querySelector("button")).toBeNull();
  expect(details.open).toBe(false);
  tidy();
  expect(document.querySelector(".paper")).toBeNull();
});
