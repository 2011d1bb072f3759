import { describe, expect, it } from "vitest";
import { markResponse } from "@/lib/grading/mark-response";
import { getResult } from "@/lib/grading/queries";
import { makeClass } from "./class";

const scoreBands = [
  { from: 75, text: "Well read." },
  { from: 0, text: "Read part 2 again." },
  { from: 50, text: "Nearly there." },
];

/** Of 8 points: 2 for the choice, 2 for the passage, 4 for the essay. */
async function finished(answers: { choice?: string; quote?: string }, essayLevel: 0 | 1 | null) {
  const lesson = await makeClass({ scoreRelease: "AT_ONCE", scoreBands });
  const student = await lesson.join();
  const attemptId = await lesson.finish(student, { ...answers, essay: "An essay." });
  if (essayLevel !== null)
    await markResponse(lesson.teacher, {
      attemptId,
      itemVersionId: lesson.items.essay,
      levels: { claim: essayLevel },
      comment: "",
      baseScoreId: null,
    });
  return (await getResult(student, attemptId))?.band;
}

describe("what is said of a whole result", () => {
  it.each([
    ["most of the points", { choice: "b" }, 1, "Well read."],
    ["half of them", {}, 1, "Nearly there."],
    ["fewer", { choice: "b" }, 0, "Read part 2 again."],
    ["an essay that nobody has marked", { choice: "b" }, null, null],
  ] as const)("goes by the share of the points: %s", async (_, answers, level, said) => {
    expect(await finished(answers, level)).toBe(said);
  });

  it("is not said before the scores are out, nor where the teacher says nothing", async () => {
    const secret = await makeClass({ scoreRelease: "WHEN_RETURNED", scoreBands });
    const student = await secret.join();
    const result = await getResult(student, await secret.finish(student));
    expect([result?.band, JSON.stringify(result).includes("Read part 2")]).toEqual([null, false]);
    const silent = await makeClass({ scoreRelease: "AT_ONCE" });
    const other = await silent.join();
    expect((await getResult(other, await silent.finish(other)))?.band).toBeNull();
  });
});
