import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { changePinnedComment } from "@/lib/grading/change-pinned-comment";
import { markResponse } from "@/lib/grading/mark-response";
import { getMarkingDesk } from "@/lib/grading/marking";
import { pinComment } from "@/lib/grading/pin-comment";
import { getResult } from "@/lib/grading/queries";
import { removePinnedComment } from "@/lib/grading/remove-pinned-comment";
import { restorePinnedComment } from "@/lib/grading/restore-pinned-comment";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { undoMark } from "@/lib/grading/undo-mark";
import { undoReturn } from "@/lib/grading/undo-return";
import { Conflict, InvalidInput, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

const NAME = "Lena Hoffmann";
const ESSAY = "It was a matter of law. Nobody laughed, because the law was clear.";

let lesson: Awaited<ReturnType<typeof makeClass>>;
let student: Viewer;
let attemptId: string;

beforeEach(async () => {
  lesson = await makeClass();
  student = await lesson.join(NAME);
  attemptId = await lesson.finish(student, { choice: "a", essay: ESSAY });
});

function wordsOf(quote: string) {
  const start = ESSAY.indexOf(quote);
  return { start, end: start + quote.length, quote };
}
const pin = (quote: string, text: string, by = lesson.teacher) =>
  pinComment(by, { attemptId, itemVersionId: lesson.items.essay, ...wordsOf(quote), text });
const place = () => ({ assignmentId: lesson.assignmentId, attemptId, itemVersionId: lesson.items.essay });
const reviewed = async () => (await getReviewedAnswer(lesson.teacher, place())).current?.pins ?? [];
const words = async () => (await reviewed()).map(({ number, quote, text }) => [number, quote, text]);
const desk = (hideNames: boolean) =>
  getMarkingDesk(lesson.assistant, { ...place(), by: "student", hideNames });
const mark = () =>
  markResponse(lesson.teacher, {
    attemptId,
    itemVersionId: lesson.items.essay,
    levels: { claim: 1 },
    comment: "",
    baseScoreId: null,
  });
const giveBack = () =>
  returnAttempts(lesson.teacher, {
    assignmentId: lesson.assignmentId,
    attemptIds: [attemptId],
    evenUnmarked: true,
  });
/** What the student is sent of the written answer, and whether a word of a comment is in anything that is sent. */
async function seen() {
  const result = await getResult(student, attemptId);
  const essay = result?.items.find(({ item }) => item.kind === "EXTENDED_RESPONSE");
  return { pins: essay?.pins, leaks: JSON.stringify(result).includes("PINNED") };
}

describe("a comment on words of an answer", () => {
  it("is numbered in the order of the words, with whoever wrote it", async () => {
    await pin("the law was clear", "To whom?");
    await pin("a matter of law", "Which one?", lesson.assistant);
    expect(await words()).toEqual([
      [1, "a matter of law", "Which one?"],
      [2, "the law was clear", "To whom?"],
    ]);
    expect((await reviewed())[0]).toMatchObject({ markedBy: lesson.assistant.name, start: 7, end: 22 });
    expect((await desk(true)).current?.pins).toHaveLength(2);
  });

  it.each([
    ["words that do not stand there", { start: 0, end: 4, quote: "Nope" }],
    ["words that stand elsewhere in the answer", { ...wordsOf("law"), start: 0, end: 3 }],
    ["words beyond its end", { start: ESSAY.length - 1, end: ESSAY.length + 3, quote: ". ??" }],
  ])("is refused on %s", async (_, span) => {
    const input = { attemptId, itemVersionId: lesson.items.essay, ...span, text: "No" };
    await expect(pinComment(lesson.teacher, input)).rejects.toThrow(new InvalidInput("wordsNotInAnswer"));
    expect(await db.pinnedComment.count({ where: { attemptId } })).toBe(0);
  });

  it("is for written answers that were handed in", async () => {
    const { choice } = lesson.items;
    const onChoice = { attemptId, itemVersionId: choice, start: 0, end: 1, quote: "a", text: "No" };
    await expect(pinComment(lesson.teacher, onChoice)).rejects.toThrow(NotFound);
    attemptId = await lesson.begin(await lesson.join(), { essay: ESSAY });
    await expect(pin("the law was clear", "Early")).rejects.toThrow(new Conflict("notHandedIn"));
  });

  it("keeps every wording, and what was removed", async () => {
    const { commentId } = await pin("a matter of law", "Which one?");
    const changed = await changePinnedComment(lesson.assistant, { commentId, text: "Which law?" });
    expect(await words()).toEqual([[1, "a matter of law", "Which law?"]]);
    await removePinnedComment(lesson.teacher, changed);
    expect(await words()).toEqual([]);
    await restorePinnedComment(lesson.teacher, changed);
    expect(await reviewed()).toMatchObject([{ text: "Which law?", markedBy: lesson.assistant.name }]);
    const rows = await db.pinnedComment.findMany({ where: { attemptId }, orderBy: { createdAt: "asc" } });
    expect(rows.map((row) => [row.text, row.supersededAt !== null, row.removedAt !== null])).toEqual([
      ["Which one?", true, false],
      ["Which law?", false, true],
      ["Which law?", false, false],
    ]);
  });

  it("is not overwritten by somebody who has not seen what it says now", async () => {
    const old = await pin("a matter of law", "Which one?");
    const changes = ["One", "Two", "Three"].map((text) =>
      changePinnedComment(lesson.teacher, { ...old, text }),
    );
    const outcomes = await Promise.allSettled(changes);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const stale = new Conflict("pinChanged");
    await expect(changePinnedComment(lesson.assistant, { ...old, text: "Late" })).rejects.toThrow(stale);
    await expect(removePinnedComment(lesson.assistant, old)).rejects.toThrow(stale);
    await expect(restorePinnedComment(lesson.assistant, old)).rejects.toThrow(stale);
    expect(await words()).toHaveLength(1);
  });

  it("comes back once, however often one asks", async () => {
    const gone = await pin("a matter of law", "Which one?");
    await removePinnedComment(lesson.teacher, gone);
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => restorePinnedComment(lesson.teacher, gone)),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await words()).toHaveLength(1);
  });
});

describe("a student’s name in it", () => {
  it("is nowhere on a desk with names hidden, and in its place for everybody else", async () => {
    await pin("a matter of law", "Which one, {name}?");
    await pin("the law was clear", `To whom, ${NAME}?`);
    const blind = await desk(true);
    expect(JSON.stringify(blind)).not.toContain(NAME);
    expect(blind.current?.pins.map(({ text }) => text)).toEqual(["Which one, {name}?", "To whom, {name}?"]);
    const named = [`Which one, ${NAME}?`, `To whom, ${NAME}?`];
    expect((await desk(false)).current?.pins.map(({ text }) => text)).toEqual(named);
    expect((await reviewed()).map(({ text }) => text)).toEqual(named);
    await mark();
    await giveBack();
    expect((await seen()).pins?.map(({ text }) => text)).toEqual(named);
  });
});

describe("what the student sees of comments on words", () => {
  it("is nothing until the marked work is returned, and nothing again when that is taken back", async () => {
    await pin("a matter of law", "PINNED");
    expect(await seen()).toEqual({ pins: [], leaks: false });
    await mark();
    expect(await seen()).toEqual({ pins: [], leaks: false });
    const { returnedAt } = await giveBack();
    expect(await seen()).toMatchObject({ pins: [{ number: 1, quote: "a matter of law", text: "PINNED" }] });
    await undoReturn(lesson.teacher, { assignmentId: lesson.assignmentId, returnedAt });
    expect(await seen()).toEqual({ pins: [], leaks: false });
  });

  it("waits for the mark where scores are shown at once", async () => {
    lesson = await makeClass({ scoreRelease: "AT_ONCE" });
    student = await lesson.join(NAME);
    attemptId = await lesson.finish(student, { essay: ESSAY });
    await pin("a matter of law", "PINNED");
    expect(await seen()).toEqual({ pins: [], leaks: false });
    const marked = await mark();
    expect((await seen()).pins).toHaveLength(1);
    await undoMark(lesson.teacher, marked);
    expect(await seen()).toEqual({ pins: [], leaks: false });
  });

  it("is neither what was removed, nor an earlier wording, nor who wrote it", async () => {
    const first = await pin("a matter of law", "PINNED once");
    await changePinnedComment(lesson.teacher, { ...first, text: "Which law?" });
    await removePinnedComment(lesson.teacher, await pin("the law was clear", "PINNED too"));
    await mark();
    await giveBack();
    const { pins, leaks } = await seen();
    expect([pins?.map(({ text }) => text), leaks]).toEqual([["Which law?"], false]);
    expect(JSON.stringify(pins)).not.toContain(lesson.teacher.name);
  });
});
