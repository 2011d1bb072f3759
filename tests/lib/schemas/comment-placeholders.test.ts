import { describe, expect, it } from "vitest";
import { filled, unfilled } from "@/lib/schemas/comment-placeholders";

describe("a kept comment that is put in", () => {
  it.each([
    ["Well read, {name}: {passage} says it.", "Well read, Lena: “It was a refusal.” says it."],
    ["{name}, {name}!", "Lena, Lena!"],
    ["Nothing to fill in {here}", "Nothing to fill in {here}"],
  ])("%s", (text, expected) => {
    expect(filled(text, { name: "Lena", passage: "“It was a refusal.”" })).toBe(expected);
  });

  it("keeps the place of a hidden name", () => {
    expect(filled("Well read, {name}.", { name: null, passage: null })).toBe("Well read, {name}.");
  });

  it.each([
    ["You cite {passage}, but why?", "You cite, but why?"],
    ["You cite a passage ({passage}).", "You cite a passage."],
    ["{passage} is well chosen.", "is well chosen."],
    ["Look again at {passage}", "Look again at"],
  ])("leaves out a passage that is not there: %s", (text, expected) => {
    expect(filled(text, { name: "Lena", passage: null })).toBe(expected);
  });

  it("takes names and passages as they are written, whatever signs are in them", () => {
    expect(filled("{name}: {passage}", { name: "$& {passage}", passage: "“$1”" })).toContain("$&");
  });
});

it("a comment that is kept has nothing of the student that it was written for", () => {
  const fillings = { name: "Lena Hoffmann", passage: "“It was a refusal.”" };
  const text = "Well read, Lena Hoffmann: “It was a refusal.” says it.";
  expect(unfilled(text, fillings)).toBe("Well read, {name}: {passage} says it.");
});
