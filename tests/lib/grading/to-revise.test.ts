import { describe, expect, it } from "vitest";
import { getToRevise } from "@/lib/grading/to-revise";
import { database } from "../../support/database";
import type { makeAssignment } from "../../support/factories";
import { makeClass } from "./class";

type Policy = NonNullable<Parameters<typeof makeAssignment>[2]>;

/** A student who chose wrongly, quoted rightly, and whose essay a teacher marked with a comment. */
async function marked(policy: Policy) {
  const lesson = await makeClass(policy);
  const student = await lesson.join();
  const attemptId = await lesson.finish(student, {
    choice: "a",
    quote: "It was also a refusal.",
    essay: "Because.",
  });
  await database.score.create({
    data: {
      ...{ courseId: lesson.courseId, attemptId, itemVersionId: lesson.items.essay, points: 1, maximum: 4 },
      ...{ source: "TEACHER", rule: "rubric/1", comment: "SECRET-COMMENT" },
    },
  });
  return { lesson, student, attemptId };
}
const keysIn = (sent: unknown) => JSON.stringify(sent).match(/SECRET|refusal/g);

describe("what is to revise", () => {
  it("is nothing before scores are released, and nothing of them is in it", async () => {
    const { student } = await marked({ scoreRelease: "WHEN_RETURNED" });
    expect(await getToRevise(student)).toEqual({ questions: [], themes: [], skills: [] });
    const later = await marked({ scoreRelease: "AT_TIME", scoresAt: new Date(Date.now() + 60_000) });
    expect(await getToRevise(later.student)).toEqual({ questions: [], themes: [], skills: [] });
  });

  it("is what earned half or less, most points lost first, with where they were lost by theme and skill", async () => {
    const { student, attemptId } = await marked({ scoreRelease: "AT_ONCE", keyRelease: "NEVER" });
    const revise = await getToRevise(student);
    expect(revise.questions).toMatchObject([
      { attemptId, number: 3, points: 1, maximum: 4, prompt: "Why?", hasComment: true, quote: null },
      { attemptId, number: 1, points: 0, maximum: 2, hasComment: false, quote: null },
    ]);
    expect(revise.themes).toEqual([{ tag: "Theme", points: 3, maximum: 8, questions: 3 }]);
    expect(revise.skills.map(({ tag, points }) => [tag, points])).toEqual([
      ["COMPREHENSION", 0],
      ["ARGUMENT", 1],
    ]);
    expect(keysIn(revise)).toBeNull();
  });

  it("leads back to the passage only once keys are released", async () => {
    const { student } = await marked({ scoreRelease: "AT_ONCE", keyRelease: "WITH_SCORES" });
    const { questions } = await getToRevise(student);
    expect(questions.map(({ quote }) => quote)).toEqual(["It was also a refusal.", "It was also a refusal."]);
    expect(JSON.stringify(questions)).not.toContain("SECRET");
    const closing = { keyRelease: "AFTER_CLOSE", closeAt: new Date(Date.now() + 60_000) } as const;
    const kept = await marked({ scoreRelease: "AT_ONCE", ...closing });
    expect(keysIn(await getToRevise(kept.student))).toBeNull();
  });

  it("says between attempts what the policy allows: points without remarks, or nothing", async () => {
    const between = { scoreRelease: "AT_ONCE", attemptsAllowed: 2 } as const;
    const scores = await marked({ ...between, betweenAttempts: "POINTS" });
    const { questions } = await getToRevise(scores.student);
    expect(questions.map(({ hasComment, quote }) => [hasComment, quote])).toEqual([
      [false, null],
      [false, null],
    ]);
    const nothing = await marked({ ...between, betweenAttempts: "NOTHING" });
    expect((await getToRevise(nothing.student)).questions).toEqual([]);
  });

  it("is of one's own work in courses that one is in, and of what is not put away", async () => {
    const { lesson, student } = await marked({ scoreRelease: "AT_ONCE" });
    expect((await getToRevise(await lesson.join())).questions).toEqual([]);
    expect((await getToRevise(lesson.teacher)).questions).toEqual([]);
    await database.assignment.update({
      where: { id: lesson.assignmentId },
      data: { archivedAt: new Date() },
    });
    expect((await getToRevise(student)).questions).toEqual([]);
  });
});
