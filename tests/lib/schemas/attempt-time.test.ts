import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { timedSavesSchema } from "@/lib/schemas/attempts";

const TAB = uuidv7();

describe("a save whose time is malformed", () => {
  const saves = [{ itemVersionId: uuidv7(), saveId: uuidv7(), baseRevision: 0, answer: { option: "a" } }];
  const place = { itemVersionId: null, seconds: 3 };
  const good = { tabId: TAB, places: [place] };
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["words", "long"],
    ["no tab", { places: [place] }],
    ["less than nothing", { tabId: TAB, places: [{ itemVersionId: null, seconds: -3 }] }],
    ["an age", { tabId: TAB, places: [{ itemVersionId: null, seconds: 1e15 }] }],
    ["parts of a second", { tabId: TAB, places: [{ itemVersionId: null, seconds: 0.5 }] }],
    ["the same twice", { tabId: TAB, places: [place, place] }],
    [
      "too many",
      { tabId: TAB, places: Array.from({ length: 70 }, () => ({ itemVersionId: uuidv7(), seconds: 1 })) },
    ],
  ])("(%s) is taken as it is, without the time", (_, time) => {
    const parsed = timedSavesSchema.parse({ saves, time });
    expect(parsed.saves).toEqual(saves);
    expect(parsed.time).toBeUndefined();
  });

  it("is told from one whose time can be read", () => {
    expect(timedSavesSchema.parse({ saves, time: good }).time).toEqual(good);
  });
});
