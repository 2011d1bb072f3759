import { afterEach, describe, expect, it, vi } from "vitest";
import { draftKey, keepDraft, readDraft } from "@/components/grading/marking/draft-store";

const draft = { levels: { claim: 1 }, comment: "Nearly.", baseScoreId: null, at: "2026-03-01T10:00:00.000Z" };
const key = draftKey("user", "attempt", "item");

function device(refuses = false) {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    removeItem: (name: string) => kept.delete(name),
    setItem(name: string, value: string) {
      if (refuses) throw new DOMException("full", "QuotaExceededError");
      kept.set(name, value);
    },
  });
  return kept;
}
afterEach(() => vi.unstubAllGlobals());

describe("a mark that was begun", () => {
  it("is found again on the device until it is saved", () => {
    device();
    expect(keepDraft(key, draft)).toBe(true);
    expect(readDraft(key)).toEqual(draft);
    keepDraft(key, undefined);
    expect(readDraft(key)).toBeUndefined();
  });

  it("is not found by another marker, nor for another answer", () => {
    device();
    keepDraft(key, draft);
    expect(readDraft(draftKey("other", "attempt", "item"))).toBeUndefined();
    expect(readDraft(draftKey("user", "attempt", "other"))).toBeUndefined();
  });

  it("is not said to be kept where the device refuses", () => {
    device(true);
    expect(keepDraft(key, draft)).toBe(false);
    vi.stubGlobal("localStorage", undefined);
    expect(keepDraft(key, draft)).toBe(false);
    expect(readDraft(key)).toBeUndefined();
  });

  it.each([
    ["{"],
    ["null"],
    ['{"levels":1}'],
    ['{"levels":{"a":"x"},"comment":"","baseScoreId":null,"at":""}'],
  ])("is none where the device holds %s", (text) => {
    device().set(key, text);
    expect(readDraft(key)).toBeUndefined();
  });
});
