import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import type { Save, SaveOutcome } from "@/lib/schemas/attempts";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeStudent, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

let courseId: string;
let article: Awaited<ReturnType<typeof makeArticle>>;
let assignmentId: string;
let items: { id: string; kind: string }[];

beforeAll(async () => {
  courseId = await makeCourse(await makeTeacher());
  article = await makeArticle(null);
  assignmentId = await makeAssignment(courseId, article);
  items = article.items.filter(({ kind }) => kind !== "PASSAGE");
});

async function newAttempt(): Promise<{ student: Viewer; attemptId: string }> {
  const student = await viewer(await makeStudent(courseId));
  return { student, ...(await startAttempt(student, { assignmentId })) };
}

const answer = (kind: string, text: string) =>
  kind === "CHOICE" ? { option: text } : { text, passages: [] };

/** A save of every item named, in that order, each on top of `base`. */
const savesOf = (order: readonly number[], base: number, text: string): Save[] =>
  order.map((index) => {
    const item = items[index] ?? { id: "", kind: "" };
    return { itemVersionId: item.id, saveId: uuidv7(), baseRevision: base, answer: answer(item.kind, text) };
  });

const stored = async (attemptId: string) => ({
  responses: await db.response.findMany({ where: { attemptId } }),
  late: await db.responseRevision.findMany({ where: { attemptId } }),
  scores: await db.score.findMany({ where: { attemptId } }),
  attempt: await db.attempt.findUniqueOrThrow({ where: { id: attemptId } }),
});

describe("saves and hand-ins at once", () => {
  it("of the same answers in any order, from several tabs, never get in each other's way", async () => {
    for (let round = 0; round < 15; round += 1) {
      const { student, attemptId } = await newAttempt();
      const orders = [
        [0, 1],
        [1, 0],
        [0, 1],
        [1, 0],
      ];
      const all = await Promise.all(
        orders.map((order, tab) =>
          saveResponses(student, { attemptId, saves: savesOf(order, 0, `t${tab}`) }),
        ),
      );
      expect(all.flat().filter(({ state }) => state === "saved").length).toBe(2);
      expect(all.flat().filter(({ state }) => state === "newer").length).toBe(6);
    }
  });

  it("hand in once, lose nothing that was acknowledged, and keep every late answer", async () => {
    const order = fc.shuffledSubarray([0, 1], { minLength: 1 });
    const request = fc.record({
      kind: fc.constantFrom("save", "save", "handIn"),
      order,
      base: fc.nat({ max: 1 }),
    });
    await fc.assert(
      // One hand-in and five more: of more than five late answers to one question those in the middle give way.
      fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 6 }), async (requests) => {
        const { student, attemptId } = await newAttempt();
        const sent = requests.map(({ kind, order, base }, n) => ({
          kind,
          saves: savesOf(order, base, `r${n}`),
        }));
        const done = await Promise.all(
          sent.map(async ({ kind, saves }) => {
            if (kind === "save")
              return { saves, outcomes: await saveResponses(student, { attemptId, saves }) };
            return { saves, ...(await handIn(student, { attemptId, saves })) };
          }),
        );
        const { responses, late, scores, attempt } = await stored(attemptId);
        const handIns = done.flatMap((one) =>
          "handedInAt" in one && one.handedInAt ? [one.handedInAt] : [],
        );
        expect(new Set(handIns).size).toBe(attempt.handedInAt ? 1 : 0);
        // What is answered in words waits for its marker; nothing is scored twice.
        expect(new Set(scores.map((score) => score.itemVersionId)).size).toBe(scores.length);
        expect(scores.some((score) => score.itemVersionId === items[0]?.id)).toBe(
          attempt.handedInAt !== null,
        );
        for (const { saves, outcomes } of done)
          for (const save of saves) expectKept(save, outcomes, responses, late);
        for (const { itemVersionId, revision } of responses)
          expect(revision).toBe(
            lastRevision(
              itemVersionId,
              done.flatMap(({ outcomes }) => outcomes),
            ),
          );
      }),
      { numRuns: 40 },
    );
  });
});

type Row = { itemVersionId: string; saveId: string; answer: unknown; revision?: number };

/** What the server said of a save is what the database has. */
function expectKept(
  save: Save,
  outcomes: readonly SaveOutcome[],
  responses: readonly Row[],
  late: readonly Row[],
) {
  const outcome = outcomes.find(({ itemVersionId }) => itemVersionId === save.itemVersionId);
  const response = responses.find(({ itemVersionId }) => itemVersionId === save.itemVersionId);
  if (outcome?.state === "saved" && response?.revision === outcome.revision)
    expect([response.saveId, response.answer]).toEqual([save.saveId, save.answer]);
  // A revision that is gone was replaced by a save that was based on it, and by no other.
  if (outcome?.state === "saved") expect(response?.revision).toBeGreaterThanOrEqual(outcome.revision);
  expect(late.filter(({ saveId }) => saveId === save.saveId).map((row) => row.answer)).toEqual(
    outcome?.state === "late" ? [save.answer] : [],
  );
  expect(outcome).toBeDefined();
}

const lastRevision = (itemVersionId: string, outcomes: readonly SaveOutcome[]) =>
  Math.max(
    ...outcomes.flatMap((one) =>
      one.itemVersionId === itemVersionId && one.state === "saved" ? one.revision : [],
    ),
  );
