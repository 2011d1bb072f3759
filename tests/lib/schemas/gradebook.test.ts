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
  const save = (categories: unknown[]) =>
    saveGradebookSchema.safeParse({
      ...{ courseId: id, revision: 0, latePenalty: 0, latePenaltyCap: 100, missingWork: "ZERO", categories },
      ...{ scale: [], shownAs: "POINTS", countsDiscussions: false },
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
});
