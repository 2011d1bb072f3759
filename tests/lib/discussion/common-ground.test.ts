import { parse } from "csv-parse/sync";
import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, it } from "vitest";
import { getCommonGround } from "@/lib/discussion/common-ground";
import { commonGroundCsvFile } from "@/lib/discussion/export/common-ground-file";
import * as messages from "@/messages/en";
import { database as db } from "../../support/database";
import { makePost } from "../../support/factories";
import { makeDiscussed } from "./insights-class";
import { addStance, sayStance } from "./stances";

let lesson: Awaited<ReturnType<typeof makeDiscussed>>;
beforeEach(async () => {
  lesson = await makeDiscussed();
});
const thread = async () => (await getCommonGround(lesson.teacher, lesson.assignmentId)).threads[0];

/** As many students who have taken a position in the thread. */
async function standing(count: number, position: number): Promise<string[]> {
  const ids = await Promise.all(Array.from({ length: count }, () => lesson.join()));
  for (const id of ids) await makePost(lesson.threadId, id, { position });
  return ids;
}
const support = (postId: string, userIds: readonly string[]) =>
  db.reaction.createMany({
    data: userIds.map((userId) => ({ courseId: lesson.courseId, postId, userId, kind: "SUPPORT" as const })),
  });
const statement = (authorId: string, columns: Parameters<typeof makePost>[2] = {}) =>
  makePost(lesson.threadId, authorId, { isStatement: true, ...columns });

describe("common ground", () => {
  it("counts the supporters of each side, without the author, what both carry first", async () => {
    const [low, high] = [await standing(5, -30), await standing(6, 30)];
    const [author = ""] = low;
    const ofLow = await statement(author, { position: -30 });
    const ofBoth = await statement(author, { position: -30, alias: 0 });
    await support(ofLow, low);
    await support(ofBoth, [...low.slice(1, 3), ...high.slice(0, 3)]);
    expect(await thread()).toMatchObject({
      ...{ low: 5, high: 6, usesStance: false, ends: { low: "Territorial integrity" } },
      statements: [
        { postId: ofBoth, alias: "Alder", support: { low: { count: 2 }, high: { count: 3, share: 0.5 } } },
        { postId: ofLow, support: { low: { count: 4 }, high: { count: 0 } } },
      ],
    });
  });

  it("knows no statement that was withdrawn, hidden or is held, and no other kind of reaction", async () => {
    const [low, high] = [await standing(5, -30), await standing(5, 30)];
    const [author = ""] = low;
    for (const column of ["withdrawnAt", "hiddenAt", "heldAt"])
      await statement(author, { [column]: new Date() });
    const stands = await statement(author);
    await db.reaction.createMany({
      data: high.map((userId) => ({
        ...{ courseId: lesson.courseId, postId: stands, userId },
        kind: "MADE_ME_THINK" as const,
      })),
    });
    const found = await thread();
    expect(found?.statements).toMatchObject([{ postId: stands, support: { high: { count: 0 } } }]);
  });

  it("gives no counts where a side has fewer than five, neither on the page nor in the file", async () => {
    const [low, high] = [await standing(4, -30), await standing(9, 30)];
    const postId = await statement(low[0] ?? "");
    await support(postId, [...low.slice(1), ...high]);
    const view = await getCommonGround(lesson.teacher, lesson.assignmentId);
    expect(view.threads[0]).toMatchObject({ low: null, high: 9, statements: [{ support: null }] });
    const t = createTranslator({ locale: "en", messages, namespace: "DiscussionExports" });
    const map = createTranslator({ locale: "en", messages, namespace: "ArgumentMap" });
    const [row] = parse(commonGroundCsvFile(view, { t, map }).content, {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(row).toMatchObject({
      "Students on the left": "",
      "of them support it": "",
      "of them support it (right)": "",
      "Counts held back": "yes",
    });
  });

  it("puts a student where they stood last: in the thread, else after the discussion, after reading, before", async () => {
    const stanceId = await addStance(lesson);
    await db.prompt.update({ where: { id: lesson.promptId }, data: { low: "No", high: "yes " } });
    const say = (userId: string, said: Parameters<typeof sayStance>[3]) =>
      sayStance(lesson, stanceId, userId, said);
    const read = (position: number) => ({ position, confidence: 2, moved: null });
    const later = (position: number) => ({ position, confidence: 2, moved: "NOTHING" as const });
    // Five to the high end, each by another way; the stance of the first says otherwise, and does not count.
    const [a = "", b = "", c = "", d = "", e = "", f = "", g = ""] = await Promise.all(
      Array.from({ length: 7 }, () => lesson.join()),
    );
    await makePost(lesson.threadId, a, { position: 20 });
    await say(a, { before: [-50, 1], after: read(-50), later: later(-50) });
    await say(b, { before: [-50, 1], after: read(-50), later: later(10) });
    await say(c, { before: [-50, 1], after: read(10) });
    await say(d, { before: [10, 1] });
    await makePost(lesson.threadId, e, { position: -90, createdAt: new Date(Date.now() - 60_000) });
    const again = await makePost(lesson.threadId, e, { position: -1 });
    await makePost(lesson.threadId, e, { position: 1, parentId: again, move: "CHANGE_MIND" });
    // In the middle, and nowhere: on neither side.
    await makePost(lesson.threadId, f, { position: 0 });
    await statement(g);
    const low = await standing(5, -1);
    const found = await thread();
    expect(found).toMatchObject({ low: low.length, high: 5, usesStance: true });
  });

  it("puts nobody on a side by what they said of another question", async () => {
    const stanceId = await addStance(lesson);
    await statement(await lesson.join());
    for (const userId of await Promise.all(Array.from({ length: 5 }, () => lesson.join())))
      await sayStance(lesson, stanceId, userId, { before: [50, 1] });
    expect(await thread()).toMatchObject({ low: null, high: null, usesStance: false });
    // Without a line of its own the prompt has that of the stance.
    await db.prompt.update({
      where: { id: lesson.promptId },
      data: { statement: null, low: null, high: null },
    });
    expect(await thread()).toMatchObject({ high: 5, usesStance: true, ends: { low: "no", high: "yes" } });
  });

  it("counts in a group only those who are in it", async () => {
    const { assignmentId, courseId, promptId } = lesson;
    const group = await db.discussionGroup.create({ data: { assignmentId, position: 0, name: "Steppe" } });
    const own = await db.thread.create({ data: { courseId, assignmentId, promptId, groupId: group.id } });
    for (const position of [-10, 10])
      for (let i = 0; i < 5; i += 1) {
        const userId = await lesson.join();
        await db.groupMember.create({ data: { assignmentId, userId, groupId: group.id } });
        await makePost(own.id, userId, { position });
      }
    await makePost(own.id, await lesson.join(), { position: 10 });
    const { threads } = await getCommonGround(lesson.teacher, assignmentId);
    expect(threads.find(({ threadId }) => threadId === own.id)).toMatchObject({
      group: "Steppe",
      low: 5,
      high: 5,
    });
  });
});
