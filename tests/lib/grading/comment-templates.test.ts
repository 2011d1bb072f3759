import { beforeEach, describe, expect, it } from "vitest";
import { getCommentTemplates } from "@/lib/grading/comment-templates";
import { getResponsesExport } from "@/lib/grading/exports";
import { markResponse } from "@/lib/grading/mark-response";
import { getMarkingDesk } from "@/lib/grading/marking";
import { getResult } from "@/lib/grading/queries";
import { removeCommentTemplate } from "@/lib/grading/remove-comment-template";
import { returnAttempts } from "@/lib/grading/return-attempts";
import { getReviewedAnswer } from "@/lib/grading/reviewed-answer";
import { saveCommentTemplate } from "@/lib/grading/save-comment-template";
import { commentTemplateSchema } from "@/lib/schemas/comment-templates";
import { Conflict, NotFound } from "@/lib/server/errors";
import { makeClass } from "./class";

let lesson: Awaited<ReturnType<typeof makeClass>>;
beforeEach(async () => {
  lesson = await makeClass();
});

const keep = (text: string, viewer = lesson.teacher) =>
  saveCommentTemplate(viewer, { templateId: null, text });
const kept = async (viewer = lesson.teacher) => (await getCommentTemplates(viewer)).map(({ text }) => text);

describe("a teacher’s own comments", () => {
  it("are in the order of the alphabet, and nobody else’s", async () => {
    for (const text of ["weigh it", "Ask why", "Éasily read", "Comment 10", "Comment 9"]) await keep(text);
    await keep("The assistant’s", lesson.assistant);
    expect(await kept()).toEqual(["Ask why", "Comment 9", "Comment 10", "Éasily read", "weigh it"]);
  });

  it("are kept once, also the longest, and by each teacher for themself", async () => {
    const longest = Array.from({ length: 2000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 20000)),
    ).join("");
    for (const text of ["Ask why", longest]) {
      await keep(text);
      await expect(keep(text)).rejects.toThrow(new Conflict("commentKept"));
      await keep(text, lesson.assistant);
    }
    expect(await kept()).toHaveLength(2);
  });

  it("have 2,000 characters at most, and are not blank", () => {
    const isKept = (text: string) => commentTemplateSchema.safeParse({ templateId: null, text }).success;
    expect(["x".repeat(2000), "x".repeat(2001), "  "].map(isKept)).toEqual([true, false, false]);
  });

  it("change their words, but not into those of another", async () => {
    const { templateId } = await keep("Ask why");
    await keep("Ask who");
    await saveCommentTemplate(lesson.teacher, { templateId, text: "Ask when" });
    await expect(saveCommentTemplate(lesson.teacher, { templateId, text: "Ask who" })).rejects.toThrow(
      new Conflict("commentKept"),
    );
    expect(await kept()).toEqual(["Ask when", "Ask who"]);
  });

  it("are changed and deleted by nobody else", async () => {
    const { templateId } = await keep("Ask why");
    await expect(saveCommentTemplate(lesson.assistant, { templateId, text: "Mine" })).rejects.toThrow(
      NotFound,
    );
    await expect(removeCommentTemplate(lesson.assistant, { templateId })).rejects.toThrow(NotFound);
    expect(await kept()).toEqual(["Ask why"]);
  });

  it("are back when a deletion is undone", async () => {
    const { templateId } = await keep("Ask why");
    await removeCommentTemplate(lesson.teacher, { templateId });
    expect(await kept()).toEqual([]);
    await keep("Ask why");
    expect(await kept()).toEqual(["Ask why"]);
  });
});

it("a comment written while names were hidden has the name once the student reads it, and not before", async () => {
  const lena = await lesson.join("Lena Hoffmann");
  const { assignmentId, items } = lesson;
  const attemptId = await lesson.finish(lena, {
    choice: "a",
    quote: "It was also a refusal.",
    essay: "Because.",
  });
  const place = { assignmentId, attemptId, itemVersionId: items.essay };
  const comment = "Well read, {name}.";
  await markResponse(lesson.teacher, {
    attemptId,
    itemVersionId: items.essay,
    levels: { claim: 1 },
    comment,
    baseScoreId: null,
  });
  const desk = await getMarkingDesk(lesson.teacher, { ...place, by: "item", hideNames: true });
  expect(desk.current?.history[0]?.comment).toBe(comment);
  expect(JSON.stringify(desk)).not.toContain("Lena");

  await returnAttempts(lesson.teacher, { assignmentId, attemptIds: [attemptId], evenUnmarked: true });
  const result = await getResult(lena, attemptId);
  expect(result?.items.map(({ comment }) => comment)).toContain("Well read, Lena Hoffmann.");
  const reviewed = await getReviewedAnswer(lesson.teacher, place);
  expect(reviewed.current?.history[0]?.comment).toBe("Well read, Lena Hoffmann.");
  const { batches } = await getResponsesExport(lesson.teacher, assignmentId);
  const comments: (string | null)[] = [];
  for await (const rows of batches) comments.push(...rows.map((row) => row.comment));
  expect(comments).toContain("Well read, Lena Hoffmann.");
});
