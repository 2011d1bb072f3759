import { describe, expect, it } from "vitest";
import { markResponse } from "@/lib/grading/mark-response";
import { citableText } from "@/lib/grading/review/item-counts";
import { getEvidenceMap } from "@/lib/insights/evidence-map";
import type { Passage } from "@/lib/schemas/passage";
import { countCitations } from "@/lib/statistics/citations";
import { database } from "../../support/database";
import { makeDiscussion, makePost, makeStudent } from "../../support/factories";
import { makeClass } from "../grading/class";
import { numbersFrom } from "./random";

const [POLITE, REFUSAL, NOBODY] = [
  "The answer was polite.",
  "It was also a refusal.",
  "Nobody in the hall laughed.",
];

/** Five answers to the question about the refusal; the first of them has an essay too, which cites the refusal. */
async function citing() {
  const lesson = await makeClass();
  const quotes = [REFUSAL, POLITE, `${POLITE} ${REFUSAL}`, NOBODY, POLITE];
  const attempts = [];
  for (const [index, quote] of quotes.entries())
    attempts.push(
      await lesson.finish(await lesson.join(`Student ${index}`), {
        quote,
        ...(index === 0 ? { essay: "Because he says so." } : {}),
      }),
    );
  return {
    ...lesson,
    attempts,
    map: (sentence?: string) => getEvidenceMap(lesson.teacher, lesson.assignmentId, { sentence }),
  };
}

type Map = Awaited<ReturnType<typeof getEvidenceMap>>;
/** right, wrong, neither, posts of each sentence. */
const figures = ({ sentences }: Map) =>
  sentences.map(({ right, wrong, open, posts }) => [right, wrong, open, posts]);

describe("the map of what is cited", () => {
  it("agrees with five answers, worked out by hand", async () => {
    const { map } = await citing();
    const found = await map();
    expect(figures(found)).toEqual([
      [0, 0, 0, 0],
      // Two cite it alone, and one beside the right one.
      [1, 2, 0, 0],
      // The essay waits for a marker.
      [2, 0, 1, 0],
      [0, 1, 0, 0],
    ]);
    expect(found).toMatchObject({ handedIn: 5, answers: { right: 2, wrong: 3, open: 1 }, discussion: null });
    expect(found.confusions).toEqual([
      expect.objectContaining({
        ...{ number: 2, citing: 5, missed: 3 },
        most: { text: POLITE, count: 2, alike: 0 },
      }),
    ]);
  });

  it("knows an answer as right only with more than half of the points, and as neither where points say nothing", async () => {
    const { map, teacher, attempts, items, courseId } = await citing();
    const [first = ""] = attempts;
    const score = (data: { points: number; maximum: number; rule?: string }) =>
      database.score.updateMany({
        where: { courseId, attemptId: first, itemVersionId: items.passage, supersededAt: null },
        data,
      });
    await markResponse(teacher, {
      attemptId: first,
      itemVersionId: items.essay,
      levels: { claim: 1 },
      comment: "",
      baseScoreId: null,
    });
    expect(figures(await map())[2]).toEqual([3, 0, 0, 0]);
    await score({ points: 1, maximum: 2 });
    expect(figures(await map())[2]).toEqual([2, 1, 0, 0]);
    // Excused, or dropped for everybody: 0 of 0.
    await score({ points: 0, maximum: 0 });
    expect(figures(await map())[2]).toEqual([2, 0, 1, 0]);
    await score({ points: 2, maximum: 2, rule: "full-marks/1" });
    expect(figures(await map())[2]).toEqual([2, 0, 1, 0]);
  });

  it("counts posts that stand, and none that is held, hidden, withdrawn or a teacher's", async () => {
    const { map, assignmentId, courseId } = await citing();
    const { threadId } = await makeDiscussion(assignmentId, { postFirst: false });
    const author = await makeStudent(courseId);
    const at = new Date();
    for (const columns of [
      {},
      {},
      { heldAt: at },
      { hiddenAt: at },
      { withdrawnAt: at },
      { isTeachers: true },
    ])
      await makePost(threadId, author, columns);
    const found = await map();
    expect(figures(found).map(([, , , posts]) => posts)).toEqual([0, 0, 2, 0]);
    expect(found.discussion).toEqual({ posts: 2, citing: 2 });
  });

  it("tells of a sentence whose answers cite it, by question, and in which threads", async () => {
    const { map, assignmentId, courseId, attempts, items } = await citing();
    const { threadId } = await makeDiscussion(assignmentId, { postFirst: false });
    await makePost(threadId, await makeStudent(courseId));
    const { chosen } = await map(`b2:${POLITE.length + 1}`);
    expect(chosen?.sentence.text).toBe(REFUSAL);
    expect(chosen?.items).toEqual([
      expect.objectContaining({
        ...{ number: 2, itemVersionId: items.passage, right: 2, wrong: 0, open: 0 },
        citers: [
          { itemVersionId: items.passage, attemptId: attempts[0], name: "Student 0", isRight: true },
          { itemVersionId: items.passage, attemptId: attempts[2], name: "Student 2", isRight: true },
        ],
      }),
      expect.objectContaining({ number: 3, right: 0, open: 1 }),
    ]);
    expect(chosen?.threads).toEqual([expect.objectContaining({ threadId, count: 1 })]);
    expect((await map("b2:1")).chosen).toBeNull();
    expect((await map("nothing of the sort")).chosen).toBeNull();
  });

  it("counts of each student the attempt that counts, and nobody who was removed", async () => {
    const lesson = await makeClass({ attemptsAllowed: 2 });
    const [asel, bolat] = [await lesson.join(), await lesson.join()];
    await lesson.finish(asel, { quote: POLITE });
    await lesson.finish(asel, { quote: REFUSAL });
    await lesson.finish(bolat, { quote: NOBODY });
    const map = () => getEvidenceMap(lesson.teacher, lesson.assignmentId);
    const { courseId } = lesson;
    await database.enrollment.updateMany({
      where: { courseId, userId: bolat.userId },
      data: { removedAt: new Date() },
    });
    expect(await map()).toMatchObject({ handedIn: 1, answers: { right: 1, wrong: 0, open: 0 } });
    await database.assignment.update({ where: { id: lesson.assignmentId }, data: { whichCounts: "FIRST" } });
    expect(figures(await map())).toEqual([
      [0, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("says nothing of nobody, and of one student only what there is", async () => {
    const lesson = await makeClass();
    const map = () => getEvidenceMap(lesson.teacher, lesson.assignmentId);
    expect(await map()).toMatchObject({
      ...{ handedIn: 0, answers: { right: 0, wrong: 0, open: 0 }, discussion: null, chosen: null },
      confusions: [{ citing: 0, missed: 0, most: null }],
    });
    await lesson.finish(await lesson.join(), { quote: REFUSAL });
    expect(await map()).toMatchObject({
      ...{ handedIn: 1, answers: { right: 1, wrong: 0, open: 0 } },
      confusions: [{ citing: 1, missed: 0, most: null }],
    });
  });

  it("finds the sentences of any passage as the other maps do, letter by letter", async () => {
    const lesson = await makeClass();
    const { articleVersionId } = await database.assignment.findUniqueOrThrow({
      where: { id: lesson.assignmentId },
    });
    const text = "«Нет», — сказал он. 😀 Er ging … fort! (Why?) “Because.” — 3, 4. Ende 😀😀";
    await database.articleBlock.update({
      where: { articleVersionId_key: { articleVersionId, key: "b2" } },
      data: { text },
    });
    const number = numbersFrom(7);
    const cited: Passage[][] = [];
    for (let student = 0; student < 40; student += 1) {
      const attemptId = await lesson.finish(await lesson.join());
      const passages = Array.from({ length: 1 + number(3) }, () => {
        const start = number(text.length - 1);
        const end = Math.min(text.length, start + 1 + number(number(2) ? 4 : 40));
        return { blockId: "b2", start, end, quote: text.slice(start, end) };
        // Half a character is no text.
      }).filter(({ quote }) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(quote));
      cited.push(passages);
      await database.citation.createMany({
        data: passages.map(({ blockId, ...passage }, position) => ({
          ...{ courseId: lesson.courseId, attemptId, itemVersionId: lesson.items.essay, articleVersionId },
          ...{ ...passage, position, blockKey: blockId },
        })),
      });
    }
    const map = await getEvidenceMap(lesson.teacher, lesson.assignmentId);
    const { blocks, sentences } = citableText(map.text);
    expect(map.sentences.map(({ count }) => count)).toEqual(
      countCitations(blocks, sentences, cited).map(({ count }) => count),
    );
    expect(map.sentences.length).toBeGreaterThan(4);
  });
});
