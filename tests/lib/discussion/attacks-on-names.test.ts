import { uuidv7 } from "uuidv7";
import { describe, expect, it } from "vitest";
import { answerNote } from "@/lib/discussion/answer-note";
import { getDiscuss } from "@/lib/discussion/discuss";
import { followUp } from "@/lib/discussion/follow-up";
import { markPostsRead } from "@/lib/discussion/mark-posts-read";
import { getNotes } from "@/lib/discussion/notes";
import { getNotices } from "@/lib/discussion/notices";
import { nudge } from "@/lib/discussion/nudge";
import { reportPost } from "@/lib/discussion/report-post";
import { revisePost } from "@/lib/discussion/revise-post";
import { savePostDrafts } from "@/lib/discussion/save-post-drafts";
import { getPosts } from "@/lib/discussion/thread";
import { withdrawPost } from "@/lib/discussion/withdraw-post";
import { EMPTY_DRAFT } from "@/lib/schemas/posts";
import { NotFound } from "@/lib/server/errors";
import { database } from "../../support/database";
import { everything, whileWaiting } from "./attack";
import { answer, ask, discussingClass, passage, post, read } from "./class";

describe("switching names", () => {
  it("does not tell by an unanswered conversation who answered themself under their own name", async () => {
    const lesson = await discussingClass({ isAnonymous: true, postFirst: false });
    const { threadId, assignmentId, ann, bea } = lesson;
    const { postId } = await post(ann, threadId, { text: "Under an invented name." });
    await database.discussion.update({ where: { assignmentId }, data: { isAnonymous: false } });
    await answer(ann, threadId, postId, { text: "Under my own." });
    const view = await read(bea, threadId);
    expect(view.reading?.page.conversations[0]?.isAnswered).toBe(true);
    expect(view.reading?.unanswered).toBe(0);
    expect((await getPosts(bea, threadId, ask({ show: "UNANSWERED" }))).found).toBe(0);
    expect((await getDiscuss(bea, assignmentId))?.threads[0]?.counts?.unanswered).toBe(0);
  });

  it("does not show the real name of a post that was being sent when names were hidden", async () => {
    const { threadId, assignmentId, ann, courseId } = await discussingClass();
    const { value } = await whileWaiting(
      courseId,
      ann,
      () => post(ann, threadId),
      () => database.discussion.update({ where: { assignmentId }, data: { isAnonymous: true } }),
    );
    const { alias } = await database.post.findUniqueOrThrow({ where: { id: value?.postId ?? "" } });
    expect(alias).not.toBeNull();
  });

  it("calls nobody by the real name behind an invented one", async () => {
    const { threadId, ann, bea } = await discussingClass({ isAnonymous: true });
    await post(ann, threadId);
    await post(bea, threadId, { text: `@${ann.name}, is one of these yours?` });
    expect(await getNotices(ann)).toEqual([]);
  });
});

describe("the gate, switched on later", () => {
  it("takes the words of what one was told of before away again", async () => {
    const lesson = await discussingClass({ postFirst: false });
    const { threadId, assignmentId, ann, bea } = lesson;
    const root = await post(ann, threadId);
    const { postId } = await answer(bea, threadId, root.postId);
    await answer(ann, threadId, postId, { text: "SECRET answer" });
    expect(JSON.stringify(await getNotices(bea))).toContain("SECRET");
    await database.discussion.update({ where: { assignmentId }, data: { postFirst: true } });
    const found = await everything(lesson, bea, [root.postId, postId]);
    expect(found).not.toContain("SECRET");
    expect(found).not.toContain(ann.name);
    await expect(answer(bea, threadId, root.postId)).rejects.toThrow(NotFound);
  });

  it("keeps nothing by drafts, marks of reading, reports or stances about posts not yet readable", async () => {
    const { threadId, ann, bea } = await discussingClass();
    const { postId } = await post(ann, threadId);
    const nowhere = uuidv7();
    const draft = (slot: string) =>
      savePostDrafts(bea, {
        threadId,
        saves: [{ itemVersionId: slot, saveId: uuidv7(), baseRevision: 0, answer: EMPTY_DRAFT }],
      });
    for (const id of [postId, nowhere]) {
      await expect(draft(id)).rejects.toThrow(NotFound);
      await expect(reportPost(bea, { postId: id, reason: "?" })).rejects.toThrow(NotFound);
      await expect(withdrawPost(bea, { postId: id })).rejects.toThrow(NotFound);
      const change = { postId: id, revision: 1, text: "Mine", position: 0, passages: [passage] };
      await expect(revisePost(bea, change)).rejects.toThrow(NotFound);
    }
    await markPostsRead(bea, { threadId, postIds: [postId] });
    expect(await database.postRead.count({ where: { postId } })).toBe(0);
  });
});

describe("a private word", () => {
  it("reaches no classmate, and cannot be answered by one", async () => {
    const lesson = await discussingClass({ postFirst: false });
    const { threadId, assignmentId, ann, bea, teacher } = lesson;
    const { postId } = await post(ann, threadId);
    await followUp(teacher, { postId, text: "PRIVATE words" });
    await nudge(teacher, { assignmentId, userIds: [ann.userId, bea.userId], text: "To each alone." });
    const found = await everything(lesson, bea, [postId]);
    expect(found).not.toContain("PRIVATE");
    expect(JSON.stringify(await getNotes(bea, assignmentId))).not.toContain(ann.userId);
    const [note] = await getNotes(ann, assignmentId);
    const noteId = note?.noteId ?? "";
    await expect(answerNote(bea, { noteId, text: "Me too." })).rejects.toThrow(NotFound);
    await answerNote(ann, { noteId, text: "PRIVATE answer" });
    expect(await everything(lesson, bea, [postId])).not.toContain("PRIVATE");
  });

  it("is gone for whoever has left the course, in their notices too", async () => {
    const lesson = await discussingClass();
    const { assignmentId, courseId, ann, teacher } = lesson;
    await nudge(teacher, { assignmentId, userIds: [ann.userId], text: "PRIVATE words" });
    const place = { courseId, userId: ann.userId };
    await database.enrollment.updateMany({ where: place, data: { removedAt: new Date() } });
    expect(await everything(lesson, ann, [])).not.toContain("PRIVATE");
  });
});
