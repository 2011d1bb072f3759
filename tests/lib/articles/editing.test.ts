import { describe, expect, it } from "vitest";
import { articleOf, type Change, changed, type Draft, taking } from "@/components/articles/editing/draft";
import { opened, step } from "@/components/drafts/history";

const draft: Draft = {
  fields: { title: "The bridge", author: "", source: "", language: "en", licenceNote: "" },
  blocks: [
    { id: "b1", kind: "HEADING", text: "One two" },
    { id: "b2", kind: "PARAGRAPH", text: "Three." },
    { id: "b3", kind: "PARAGRAPH", text: "第四。" },
    { id: "b4", kind: "PARAGRAPH", text: "第五。" },
  ],
  leftOut: [
    { id: "o1", text: "Share this", reason: "furniture", before: "b2" },
    { id: "o2", text: "A title", reason: "title", before: "gone" },
  ],
  source: null,
};

const shown = ({ blocks }: Draft) => blocks.map(({ id, kind, text }) => `${id} ${kind} ${text}`);
const result = (change: Change) => shown(changed(draft, change));

describe("changing blocks", () => {
  it("a split block keeps its id in the first part, and a paragraph follows a heading", () => {
    expect(result({ type: "split", id: "b1", at: 4, newId: "n1" }).slice(0, 2)).toEqual([
      "b1 HEADING One",
      "n1 PARAGRAPH two",
    ]);
  });
  it("a split at either end does nothing", () => {
    for (const at of [0, 7]) expect(changed(draft, { type: "split", id: "b1", at, newId: "n1" })).toBe(draft);
  });
  it("a joined block goes into the one before, with a space where the script has one", () => {
    expect(result({ type: "join", id: "b2" })[0]).toBe("b1 HEADING One two Three.");
    expect(result({ type: "join", id: "b4" })[2]).toBe("b3 PARAGRAPH 第四。第五。");
  });
  it("the first block joins nothing", () => {
    expect(changed(draft, { type: "join", id: "b1" })).toBe(draft);
  });
  it("a line that was left out goes back where it stood, or to the end", () => {
    expect(result({ type: "putBack", id: "o1", newId: "n1" })[1]).toBe("n1 PARAGRAPH Share this");
    expect(result({ type: "putBack", id: "o2", newId: "n1" }).at(-1)).toBe("n1 HEADING A title");
  });
  it("a block without words is not saved", () => {
    const emptied = changed(draft, { type: "text", id: "b2", text: "  " });
    expect(articleOf(emptied).blocks.map(({ id }) => id)).toEqual(["b1", "b3", "b4"]);
  });
});

describe("undo and redo", () => {
  it("typing on in one place is one step, and a step back brings all of it back", () => {
    let history = opened(draft);
    for (const text of ["T", "Th", "The"]) history = step(history, taking({ type: "text", id: "b2", text }));
    history = step(history, taking({ type: "delete", id: "b1" }));
    expect(history.past).toHaveLength(2);
    history = step(step(history, { type: "undo" }), { type: "undo" });
    expect(history.draft).toBe(draft);
    history = step(step(history, { type: "redo" }), { type: "redo" });
    expect(shown(history.draft)[0]).toBe("b2 PARAGRAPH The");
  });
  it("a change after a step back ends the way forth", () => {
    const back = step(step(opened(draft), taking({ type: "delete", id: "b1" })), { type: "undo" });
    expect(step(back, taking({ type: "delete", id: "b2" })).future).toEqual([]);
  });
});
