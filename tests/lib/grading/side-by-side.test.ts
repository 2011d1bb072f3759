import { beforeEach, describe, expect, it } from "vitest";
import { markResponse } from "@/lib/grading/mark-response";
import { getSideBySide } from "@/lib/grading/side-by-side";
import { makeClass } from "./class";
import { type Compared, makeCompared, NAMES } from "./compared";

let lesson: Compared;

beforeEach(async () => {
  lesson = await makeCompared();
});

describe("two answers side by side", () => {
  const beside = (asked: Partial<Parameters<typeof getSideBySide>[1]> = {}) =>
    getSideBySide(lesson.assistant, {
      ...{ assignmentId: lesson.assignmentId, itemVersionId: lesson.items.essay },
      ...{ firstId: undefined, secondId: undefined, hideNames: false },
      ...asked,
    });

  it("are those asked for, each with its mark", async () => {
    const [, first = "", , second = ""] = lesson.attempts;
    await markResponse(lesson.teacher, {
      attemptId: second,
      itemVersionId: lesson.items.essay,
      levels: { claim: 1 },
      comment: "Clear.",
      baseScoreId: null,
    });
    const { shown, entries } = await beside({ firstId: first, secondId: second });
    expect(entries).toHaveLength(4);
    expect([shown?.first.entry.student, shown?.second.entry.student]).toEqual([
      { name: NAMES[1] },
      { name: NAMES[3] },
    ]);
    expect(shown?.first.reviewed).toMatchObject({ answer: { text: "An answer of 1." }, history: [] });
    expect(shown?.second.reviewed.history).toMatchObject([{ points: 4, comment: "Clear.", isCurrent: true }]);
  });

  it.each([
    ["the next one beside the one asked for", 1, undefined, [1, 2]],
    ["the first one beside the last", 3, undefined, [3, 0]],
    ["another one than the same twice", 2, 2, [2, 3]],
  ] as const)("are %s", async (_, first, second, expected) => {
    const { shown } = await beside({
      firstId: lesson.attempts[first],
      secondId: second === undefined ? undefined : lesson.attempts[second],
    });
    expect([shown?.first.entry.attemptId, shown?.second.entry.attemptId]).toEqual(
      expected.map((place) => lesson.attempts[place]),
    );
  });

  it("are none where one answer is all there is", async () => {
    const small = await makeClass();
    await small.finish(await small.join("One"), { essay: "Words." });
    const { shown } = await getSideBySide(small.teacher, {
      ...{ assignmentId: small.assignmentId, itemVersionId: undefined, hideNames: true },
      ...{ firstId: undefined, secondId: undefined },
    });
    expect(shown).toBeNull();
  });

  it("with names hidden send no name", async () => {
    const sent = JSON.stringify(await beside({ hideNames: true }));
    for (const { name, userId } of lesson.students)
      for (const secret of [name, userId]) expect(sent).not.toContain(secret);
  });
});
