import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { handIn } from "@/lib/attempts/hand-in";
import { saveResponses } from "@/lib/attempts/save-responses";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { savesSchema } from "@/lib/schemas/attempts";
import { NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import {
  ITEMS,
  makeArticle,
  makeAssignment,
  makeCourse,
  makeStudent,
  makeTeacher,
  passageOf,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

let student: Viewer;
let assignmentId: string;
let attemptId: string;
let choiceId: string;
let passageId: string;

beforeEach(async () => {
  const teacherId = await makeTeacher();
  const courseId = await makeCourse(teacherId);
  const article = await makeArticle(null);
  const id = (kind: string) => article.items.find((item) => item.kind === kind)?.id ?? "";
  choiceId = id("CHOICE");
  passageId = id("PASSAGE");
  assignmentId = await makeAssignment(courseId, article);
  student = await viewer(await makeStudent(courseId));
  ({ attemptId } = await startAttempt(student, { assignmentId }));
});

const choice = (option: string, baseRevision: number, saveId = uuidv7()) => ({
  itemVersionId: choiceId,
  saveId,
  baseRevision,
  answer: { option },
});
const send = (...saves: Parameters<typeof saveResponses>[1]["saves"]) =>
  saveResponses(student, { attemptId, saves });
const stored = () => db.response.findFirst({ where: { attemptId, itemVersionId: choiceId } });

describe("saving", () => {
  it("commits an answer and counts its revisions", async () => {
    expect(await send(choice("a", 0))).toMatchObject([{ state: "saved", revision: 1 }]);
    expect(await send(choice("b", 1))).toMatchObject([{ state: "saved", revision: 2 }]);
    expect(await stored()).toMatchObject({ answer: { option: "b" }, revision: 2 });
  });

  it("does nothing when the same save comes again, and says saved", async () => {
    const save = choice("a", 0);
    await send(save);
    expect(await send(save)).toMatchObject([{ state: "saved", revision: 1 }]);
    expect(await stored()).toMatchObject({ revision: 1 });
  });

  it("does nothing twice when the same save comes twice at once", async () => {
    const save = choice("a", 0);
    const all = await Promise.all(Array.from({ length: 8 }, () => send(save)));
    expect(all.flat().map((outcome) => outcome.state)).toEqual(Array(8).fill("saved"));
    expect(await stored()).toMatchObject({ revision: 1 });
  });

  it("does not let an older answer that arrives late overwrite a newer one, and shows the newer", async () => {
    await send(choice("a", 0));
    await send(choice("b", 1));
    expect(await send(choice("a", 1))).toMatchObject([
      { state: "newer", revision: 2, answer: { option: "b" } },
    ]);
    expect(await stored()).toMatchObject({ answer: { option: "b" }, revision: 2 });
  });

  it("saves several answers in one request and judges each by itself", async () => {
    await send(choice("a", 0));
    const passage = { passages: [passageOf("b2", "The answer was polite.")] };
    const outcomes = await send(choice("b", 0), {
      itemVersionId: passageId,
      saveId: uuidv7(),
      baseRevision: 0,
      answer: passage,
    });
    expect(outcomes.map((outcome) => outcome.state)).toEqual(["newer", "saved"]);
  });

  it("refuses an answer that does not fit its item, and writes nothing of the request", async () => {
    const saves = [
      choice("a", 0),
      { ...choice("a", 0), itemVersionId: passageId, answer: { passages: "all" } },
    ];
    await expect(send(...saves)).rejects.toMatchObject({ code: "answerMalformed" });
    expect(await stored()).toBeNull();
  });

  it("refuses a passage beyond any block, which could never be handed in", async () => {
    const answer = { passages: [{ blockId: "b2", start: 3e9, end: 3e9 + 1, quote: "x" }] };
    const save = { ...choice("a", 0), itemVersionId: passageId, answer };
    await expect(send(save)).rejects.toMatchObject({ code: "answerMalformed" });
    expect(savesSchema.safeParse({ saves: [choice("a", 2 ** 31 - 1)] }).success).toBe(false);
  });

  it("ignores an item that the assignment does not ask", async () => {
    const other = await makeArticle(null);
    const foreign = { ...choice("a", 0), itemVersionId: other.items[0]?.id ?? "" };
    expect(await send(foreign)).toEqual([]);
    expect(await db.response.count({ where: { attemptId } })).toBe(0);
  });

  it("knows no attempt of somebody else", async () => {
    const stranger = await viewer(
      await makeStudent((await db.attempt.findFirstOrThrow({ where: { id: attemptId } })).courseId),
    );
    await expect(saveResponses(stranger, { attemptId, saves: [choice("a", 0)] })).rejects.toThrow(NotFound);
  });
});

describe("handing in", () => {
  it("hands in once when pressed in two tabs, with the unsaved answer", async () => {
    const saves = [choice("b", 0)];
    const [one, two] = await Promise.all([
      handIn(student, { attemptId, saves }),
      handIn(student, { attemptId, saves }),
    ]);
    expect(one.handedInAt).toBe(two.handedInAt);
    expect(await db.score.count({ where: { attemptId, itemVersionId: choiceId } })).toBe(1);
    const score = await db.score.findFirstOrThrow({ where: { attemptId, itemVersionId: choiceId } });
    expect(score).toMatchObject({ points: ITEMS.choice.points, source: "AUTOMATIC" });
  });

  it("waits for the student's choice when a newer answer stands in the way", async () => {
    await send(choice("a", 0));
    const result = await handIn(student, { attemptId, saves: [choice("b", 0)] });
    expect(result).toMatchObject({ handedInAt: null, outcomes: [{ state: "newer" }] });
  });

  it("keeps of many late answers the first ones and always the last word", async () => {
    await send(choice("a", 0));
    await handIn(student, { attemptId, saves: [] });
    for (let i = 0; i < 8; i += 1)
      expect(await send(choice(i === 7 ? "b" : "a", 1))).toMatchObject([{ state: "late" }]);
    const kept = await db.responseRevision.findMany({ where: { attemptId }, orderBy: { savedAt: "asc" } });
    expect(kept).toHaveLength(5);
    expect(kept.at(-1)?.answer).toEqual({ option: "b" });
  });

  it("keeps an answer that comes after it beside the one handed in, marked late", async () => {
    await send(choice("a", 0));
    await handIn(student, { attemptId, saves: [] });
    expect(await send(choice("b", 1))).toMatchObject([{ state: "late" }]);
    expect(await stored()).toMatchObject({ answer: { option: "a" } });
    expect(await db.responseRevision.findMany({ where: { attemptId } })).toMatchObject([
      { answer: { option: "b" } },
    ]);
  });

  it("never changes a handed-in answer, however a save races it", async () => {
    const [saved] = await Promise.all([send(choice("b", 0)), handIn(student, { attemptId, saves: [] })]);
    const response = await stored();
    const score = await db.score.findFirstOrThrow({ where: { attemptId, itemVersionId: choiceId } });
    if (saved[0]?.state === "saved") expect([response?.answer, score.points]).toEqual([{ option: "b" }, 2]);
    else expect([response, score.rule]).toEqual([null, "unanswered/1"]);
  });

  it("writes a citation row for every passage that the answer rests on", async () => {
    const answer = { passages: [passageOf("b2", "It was also a refusal.")] };
    await handIn(student, {
      attemptId,
      saves: [{ itemVersionId: passageId, saveId: uuidv7(), baseRevision: 0, answer }],
    });
    expect(await db.citation.findMany({ where: { attemptId } })).toMatchObject([
      { blockKey: "b2", quote: "It was also a refusal." },
    ]);
  });

  it("writes none for words that do not stand in the text", async () => {
    const answer = { passages: [{ blockId: "b2", start: 0, end: 8, quote: "Invented" }] };
    await handIn(student, {
      attemptId,
      saves: [{ itemVersionId: passageId, saveId: uuidv7(), baseRevision: 0, answer }],
    });
    expect(await db.citation.count({ where: { attemptId } })).toBe(0);
  });

  it("hands in at the closing time what was saved, as of that time, and keeps what comes later", async () => {
    await send(choice("b", 0));
    const closeAt = new Date(Date.now() - 1000);
    await db.assignment.update({ where: { id: assignmentId }, data: { closeAt } });
    expect(await send(choice("a", 1))).toMatchObject([{ state: "late" }]);
    await handIn(student, { attemptId, saves: [] });
    const attempt = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
    expect(attempt).toMatchObject({ handedInAt: closeAt, handInSource: "CLOSING_TIME" });
    expect(await db.score.findFirst({ where: { attemptId, itemVersionId: choiceId } })).toMatchObject({
      points: 2,
    });
  });
});
