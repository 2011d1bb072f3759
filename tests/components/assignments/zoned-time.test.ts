import { describe, expect, it } from "vitest";
import { toInstant, toLocal } from "@/components/assignments/editor/zoned-time";

describe("times in the teacher's zone", () => {
  it.each([
    ["2026-03-01T18:00", "Asia/Almaty", "2026-03-01T13:00:00.000Z"],
    ["2026-07-01T18:00", "Europe/Berlin", "2026-07-01T16:00:00.000Z"],
    ["2026-12-01T18:00", "Europe/Berlin", "2026-12-01T17:00:00.000Z"],
    // The clocks go from 2:00 to 3:00: there is no 2:30.
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
    // The clocks go from 3:00 back to 2:00: the first of two.
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  ])("%s in %s is %s", (local, zone, instant) => {
    expect(toInstant(local, zone)).toBe(instant);
  });

  it("come back as they were typed", () => {
    for (const local of ["2026-03-01T18:00", "2026-07-31T00:05"])
      expect(toLocal(toInstant(local, "America/New_York"), "America/New_York")).toBe(local);
  });

  it("are nothing where nothing was typed", () => {
    expect(toInstant("", "UTC")).toBeNull();
    expect(toInstant("2026-13-01T00:00", "UTC")).toBeNull();
    expect(toLocal(null, "UTC")).toBe("");
  });
});
