import { describe, expect, it } from "vitest";
import { readableComment } from "@/lib/grading/comments/readable-comment";

const known = (studentName: string) => ({ studentName, isNameHidden: false });
const hidden = (studentName: string) => ({ studentName, isNameHidden: true });

describe("a comment made ready for its reader", () => {
  it("has the student’s name in its place, as it is written", () => {
    expect(readableComment("Dear {name}, {name}!", known("$& Lena"))).toBe("Dear $& Lena, $& Lena!");
  });

  it("has no name for a marker from whom names are hidden, not even one that was written down", () => {
    expect(readableComment("Dear {name}", hidden("Lena Hoffmann"))).toBe("Dear {name}");
    expect(readableComment("Dear Lena Hoffmann!", hidden("Lena Hoffmann"))).toBe("Dear {name}!");
    expect(readableComment("王小明你好", hidden("王小明"))).toBe("{name}你好");
  });

  it("keeps the words in which a short name happens to stand", () => {
    expect(readableComment("Although Al says so", hidden("Al"))).toBe("Although {name} says so");
    expect(readableComment("As it is", hidden(""))).toBe("As it is");
  });

  it("is nothing where nothing was said", () => {
    expect(readableComment(null, known("Lena"))).toBeNull();
  });
});
