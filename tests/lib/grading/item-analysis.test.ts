import { describe, expect, it } from "vitest";
import { getItemAnalysis } from "@/lib/grading/item-analysis";
import { markResponse } from "@/lib/grading/mark-response";
import { makeClass } from "./class";

const analysed = async ({ teacher, assignmentId }: Awaited<ReturnType<typeof makeClass>>) =>
  getItemAnalysis(teacher, assignmentId);

describe("the analysis of items", () => {
  it("says how many chose what, and which option is right", async () => {
    const lesson = await makeClass();
    for (const choice of ["a", "b", "b"]) await lesson.finish(await lesson.join(), { choice });
    await lesson.finish(await lesson.join());
    await lesson.begin(await lesson.join(), { choice: "a" });
    const { items } = await analysed(lesson);
    expect(items[0]).toMatchObject({
      attempts: 4,
      unanswered: 1,
      toMark: 0,
      facility: { count: 4, meanPoints: 1, ratio: 0.5 },
      options: [
        { text: "A yes", isRight: false, count: 1 },
        { text: "A no", isRight: true, count: 2 },
      ],
    });
  });

  it("says which sentences were cited by how many, in one item and in all", async () => {
    const lesson = await makeClass();
    await lesson.finish(await lesson.join(), { quote: "The answer was polite.", essay: "A reason." });
    await lesson.finish(await lesson.join(), { quote: "was also" });
    const { items, sentences } = await analysed(lesson);
    const counts = (list: typeof sentences) => list.map(({ text, count }) => [text.trim(), count]);
    expect(counts(items[1]?.sentences ?? [])).toEqual([
      ["A neighbour asked for a favour.", 0],
      ["The answer was polite.", 1],
      ["It was also a refusal.", 1],
      ["Nobody in the hall laughed.", 0],
    ]);
    expect(counts(sentences).map(([, count]) => count)).toEqual([0, 1, 2, 0]);
    expect(items[1]?.sentences?.map(({ isKey }) => isKey)).toEqual([false, false, true, false]);
  });

  it("counts the levels given, and keeps what waits for a marker out of the mean", async () => {
    const lesson = await makeClass();
    const attempts = [];
    for (const essay of ["One.", "Two."]) attempts.push(await lesson.finish(await lesson.join(), { essay }));
    const mark = { itemVersionId: lesson.items.essay, levels: { claim: 1 }, comment: "", baseScoreId: null };
    await markResponse(lesson.teacher, { ...mark, attemptId: attempts[0] ?? "" });
    const { items } = await analysed(lesson);
    expect(items[2]).toMatchObject({
      toMark: 1,
      facility: { count: 1, meanPoints: 4, ratio: 1 },
      criteria: [
        {
          levels: [
            { label: "None", count: 0 },
            { label: "Clear", count: 1 },
          ],
        },
      ],
    });
  });

  it("has no figures before anybody has handed in", async () => {
    const lesson = await makeClass();
    const { items } = await analysed(lesson);
    expect(items[0]?.facility).toEqual({ count: 0, meanPoints: null, ratio: null });
  });
});
