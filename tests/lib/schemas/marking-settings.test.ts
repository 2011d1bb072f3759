import { describe, expect, it } from "vitest";
import { markingWords, parseMarkingSettings } from "@/lib/schemas/marking-settings";

describe("how a marker goes through the queue", () => {
  it.each([
    { by: "student", hideNames: false, onlyUnmarked: true },
    { by: "item", hideNames: true, onlyUnmarked: false },
    { by: "student", hideNames: true, onlyUnmarked: true },
  ] as const)("is kept: %j", (settings) => {
    expect(parseMarkingSettings(markingWords(settings))).toEqual(settings);
    expect(parseMarkingSettings(encodeURIComponent(markingWords(settings)))).toEqual(settings);
  });

  it.each([[undefined], [""], ["%"], ["nonsense"]])("is the usual way where the cookie says %j", (value) => {
    expect(parseMarkingSettings(value)).toEqual({ by: "student", hideNames: true, onlyUnmarked: true });
  });
});
