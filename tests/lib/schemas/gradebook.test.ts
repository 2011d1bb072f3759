import { describe, expect, it } from "vitest";
import { overrideGradeSchema, saveGradebookSchema } from "@/lib/schemas/gradebook";

const id = "01a216db-0000-7000-8000-000000000000";
/** What is wrong, by its path. */
const faults = ({ error }: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));

describe("what is set by hand", () => {
  const set = (percent: unknown, reason = "On paper") =>
    overrideGradeSchema.safeParse({ assignmentId: id, userId: id, percent, reason });

  it("is a per cent as it was typed, with a reason", () => {
    expect(set("62.5").data).toMatchObject({ percent: 62.5, reason: "On paper" });
    expect(faults(set("50", "  "))).toEqual({ reason: "required" });
  });

  it.each(["", " ", "many", null, true, [], "-1", "101"])("is not %j", (percent) => {
    expect(Object.keys(faults(set(percent)))).toEqual(["percent"]);
  });
});

describe("the rules of a gradebook", () => {
  const category = { title: "Weekly", weight: 40, dropLowest: 1, assignmentIds: [], discussionIds: [] };
  const save = (categories: unknown[], rules = {}) =>
    saveGradebookSchema.safeParse({
      ...{ courseId: id, revision: 0, latePenalty: 0, latePenaltyCap: 100, missingWork: "ZERO", categories },
      ...{ scale: [], shownAs: "POINTS", countsDiscussions: false, ...rules },
    });

  it("have categories that can be told apart, of which one weighs something", () => {
    expect(save([category, { ...category, title: "Exam" }]).success).toBe(true);
    expect(faults(save([category, { ...category, title: "weekly " }]))).toEqual({
      "categories.1.title": "twice",
    });
    expect(faults(save([{ ...category, weight: 0 }]))).toEqual({ "categories.0.weight": "weightNeeded" });
    expect(save([]).success).toBe(true);
  });

  it("take no weight above 100, and drop whole things", () => {
    expect(Object.keys(faults(save([{ ...category, weight: 101, dropLowest: 0.5 }])))).toEqual([
      "categories.0.weight",
      "categories.0.dropLowest",
    ]);
  });

  const scaled = (...grades: [name: string, from: unknown][]) =>
    faults(save([], { scale: grades.map(([name, from]) => ({ name, from })) }));

  it("have a scale whose bounds fall to 0, and say at which grade they do not", () => {
    expect(scaled(["5", 85], ["4", 65], ["2", 0])).toEqual({});
    expect(scaled()).toEqual({});
    expect(scaled(["5", 85], ["4", 85], ["2", 0])).toEqual({ "scale.1.from": "scaleFalls" });
    expect(scaled(["5", 65], ["4", 85], ["2", 0])).toEqual({ "scale.1.from": "scaleFalls" });
    expect(scaled(["5", 85], ["2", 10])).toEqual({ "scale.1.from": "scaleEndsAtZero" });
    expect(scaled(["A", 85], ["a ", 0])).toEqual({ "scale.1.name": "twice" });
    expect(scaled(["passed", 0])).toEqual({ scale: "scaleOfOne" });
    expect(scaled(["", Number.NaN], ["2", 0])).toEqual({
      "scale.0.name": "required",
      "scale.0.from": "number",
    });
    expect(Object.keys(scaled(["5", 101], ["2", 0]))).toEqual(["scale.0.from"]);
  });

  it("show students no grades of a scale that is not there", () => {
    expect(faults(save([], { shownAs: "SCALE" }))).toEqual({ shownAs: "scaleNeeded" });
  });
});
