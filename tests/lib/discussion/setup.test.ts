import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { duplicateAssignment } from "@/lib/assignments/duplicate-assignment";
import { saveDiscussion } from "@/lib/discussion/save-discussion";
import { defaultRubric, defaultSettings } from "@/lib/discussion/settings/defaults";
import { getDiscussionSetup } from "@/lib/discussion/setup";
import { discussionSettingsSchema, type PromptInput, type SaveDiscussion } from "@/lib/schemas/discussion";
import { packPrompts } from "@/prisma/seed/content/pack/prompts";
import { database as db } from "../../support/database";
import {
  makeArticle,
  makeAssignment,
  makeCourse,
  makePost,
  makeStudent,
  makeTeacher,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

const RUBRIC = defaultRubric({
  title: (criterion) => criterion,
  label: (level) => `Level ${level}`,
  descriptor: (criterion, level) => `${criterion} at ${level}`,
});
const SETTINGS = defaultSettings(RUBRIC);
const prompt = (title: string, line: PromptInput["line"] = null) => ({
  promptId: null,
  title,
  text: `What of ${title}?`,
  line,
});
const LINE = { statement: "Borders come first.", low: "No", high: "Yes" };

let teacher: Viewer;
let courseId: string;
let assignmentId: string;
let studentId: string;

beforeEach(async () => {
  const teacherId = await makeTeacher();
  teacher = await viewer(teacherId);
  courseId = await makeCourse(teacherId);
  assignmentId = await makeAssignment(courseId, await makeArticle(teacherId));
  studentId = await makeStudent(courseId);
});

const save = (part: Partial<SaveDiscussion>) =>
  saveDiscussion(teacher, {
    assignmentId,
    revision: 0,
    settings: SETTINGS,
    prompts: [prompt("One"), prompt("Two", LINE)],
    ...part,
  });

/** The prompts as the page has them. */
async function standing() {
  const { discussion } = (await getDiscussionSetup(teacher, assignmentId)).desk;
  if (!discussion) throw new Error("no discussion");
  return discussion;
}

/** Sets up two prompts, the second with a line and a student's post. */
async function withPost() {
  await save({});
  const { prompts, threads } = await standing();
  const threadId = threads[1]?.threadId ?? "";
  const postId = await makePost(threadId, studentId, { position: 40, alias: 7 });
  return { prompts, threadId, postId };
}

describe("a discussion", () => {
  it("begins with rules that fit their schema: after handing in, post first, a passage, two replies", () => {
    expect(discussionSettingsSchema.parse(SETTINGS)).toEqual(SETTINGS);
    expect(SETTINGS).toMatchObject({
      ...{ afterHandIn: true, postFirst: true, isAnonymous: false, isPremoderated: false },
      ...{ citationsRequired: 1, repliesRequired: 2, points: 10, heldWords: [] },
    });
    expect(RUBRIC.criteria.map(({ id }) => id)).toEqual(["evidence", "reasoning", "responding", "civility"]);
  });

  it("is set up with its prompts in order, each with one thread of the class", async () => {
    expect((await getDiscussionSetup(teacher, assignmentId)).desk.discussion).toBeNull();
    const { revision, promptIds } = await save({});
    const { prompts, threads, settings } = await standing();
    expect(revision).toBe(1);
    expect(prompts.map(({ title, line }) => [title, line])).toEqual([
      ["One", null],
      ["Two", LINE],
    ]);
    expect(promptIds).toEqual(prompts.map(({ promptId }) => promptId));
    expect(threads.map(({ promptId, group }) => [promptId, group])).toEqual(
      promptIds.map((id) => [id, null]),
    );
    expect(settings).toEqual(SETTINGS);
  });

  it("can be set up in a draft, not in an archived assignment", async () => {
    await db.assignment.update({ where: { id: assignmentId }, data: { publishedAt: null } });
    await save({});
    await db.assignment.update({ where: { id: assignmentId }, data: { archivedAt: new Date() } });
    await expect(save({ revision: 1 })).rejects.toMatchObject({ code: "assignmentArchived" });
    expect((await standing()).revision).toBe(1);
  });

  it("keeps what somebody else has saved since", async () => {
    await save({});
    const first = await standing();
    const { title } = first.prompts[0] ?? { title: "" };
    await expect(save({ prompts: [prompt("Mine")] })).rejects.toMatchObject({ code: "discussionChanged" });
    expect((await standing()).prompts[0]?.title).toBe(title);
  });

  it("is set up once when two do so at one moment", async () => {
    const both = await Promise.allSettled([save({}), save({})]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await standing()).threads).toHaveLength(2);
  });

  it("reorders, rewords, adds and removes prompts that nobody has posted for", async () => {
    await save({});
    const [one, two] = (await standing()).prompts;
    await save({
      revision: 1,
      prompts: [{ ...prompt("Two, reworded", null), promptId: two?.promptId ?? null }, prompt("Three", LINE)],
    });
    const { prompts, threads } = await standing();
    expect(prompts.map(({ title }) => title)).toEqual(["Two, reworded", "Three"]);
    expect(prompts[0]?.promptId).toBe(two?.promptId);
    expect(threads.map(({ promptId }) => promptId)).toEqual(prompts.map(({ promptId }) => promptId));
    expect(threads.map(({ promptId }) => promptId)).not.toContain(one?.promptId);
  });

  it("takes no prompt of another discussion", async () => {
    await save({});
    const stranger = { ...prompt("One"), promptId: uuidv7() };
    await expect(save({ revision: 1, prompts: [stranger] })).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("a prompt with posts", () => {
  it("cannot be removed, and its post stays", async () => {
    const { prompts, postId } = await withPost();
    const first = prompts[0];
    if (!first) throw new Error("no prompt");
    await expect(save({ revision: 1, prompts: [first] })).rejects.toMatchObject({
      kind: "invalidInput",
      fields: { prompts: "promptHasPosts" },
    });
    expect(await db.post.count({ where: { id: postId } })).toBe(1);
    expect((await getDiscussionSetup(teacher, assignmentId)).postedPromptIds).toEqual([prompts[1]?.promptId]);
  });

  it.each([
    ["loses its line", null],
    ["asks something else", { ...LINE, statement: "People come first." }],
    ["has its ends swapped", { ...LINE, low: LINE.high, high: LINE.low }],
  ])("refuses when it %s", async (_, line) => {
    const { prompts } = await withPost();
    const changed = prompts.map((one, at) => (at === 1 ? { ...one, line } : one));
    await expect(save({ revision: 1, prompts: changed })).rejects.toMatchObject({
      fields: { "prompts.1.line": "lineHasPosts" },
    });
    expect((await standing()).prompts[1]?.line).toEqual(LINE);
  });

  it("can be reworded and moved", async () => {
    const { prompts, threadId } = await withPost();
    const [one, two] = prompts;
    if (!one || !two) throw new Error("no prompts");
    await save({ revision: 1, prompts: [{ ...two, title: "Better", text: "Better put" }, one] });
    const { threads, prompts: after } = await standing();
    expect(after[0]).toMatchObject({ title: "Better", text: "Better put" });
    expect(threads[0]?.threadId).toBe(threadId);
  });

  it("stays when the post is on its way at the very moment", async () => {
    await save({});
    const { prompts, threads } = await standing();
    const [first, second] = [prompts[0], threads[1]];
    if (!first || !second) throw new Error("no prompts");
    let removing: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (transaction) => {
      const post = {
        courseId,
        threadId: second.threadId,
        authorId: studentId,
        text: "Mine",
        saveId: uuidv7(),
      };
      await transaction.post.create({ data: post });
      removing = save({ revision: 1, prompts: [first] }).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await removing).toMatchObject({ fields: { prompts: "promptHasPosts" } });
    expect(await db.post.count({ where: { threadId: second.threadId } })).toBe(1);
  });

  it("stays also while somebody is only writing, not for an empty draft", async () => {
    await save({});
    const { prompts, threads } = await standing();
    const first = prompts[0];
    const second = threads[1];
    if (!first || !second) throw new Error("no prompts");
    const place = { courseId, threadId: second.threadId, userId: studentId, slot: second.threadId };
    const draft = { text: "I think", move: null, position: null, passages: [], isStatement: false };
    await db.postDraft.create({ data: { ...place, content: draft, revision: 1, saveId: uuidv7() } });
    await expect(save({ revision: 1, prompts: [first] })).rejects.toMatchObject({ kind: "invalidInput" });
    expect(await db.postDraft.count({ where: { threadId: second.threadId } })).toBe(1);
    await db.postDraft.updateMany({ where: place, data: { content: { ...draft, text: " " } } });
    await save({ revision: 1, prompts: [first] });
    expect((await standing()).prompts).toHaveLength(1);
  });
});

describe("names", () => {
  it("are switched for later posts only: what is posted keeps its name, and the log says who switched", async () => {
    const { prompts, postId } = await withPost();
    const before = await db.post.findUniqueOrThrow({ where: { id: postId } });
    await save({ revision: 1, prompts: [...prompts], settings: { ...SETTINGS, isAnonymous: true } });
    await save({
      revision: 2,
      prompts: [...prompts],
      settings: { ...SETTINGS, isAnonymous: true, points: 5 },
    });
    await save({ revision: 3, prompts: [...prompts] });
    expect(await db.post.findUniqueOrThrow({ where: { id: postId } })).toEqual(before);
    const acts = await db.moderationAct.findMany({
      where: { assignmentId },
      orderBy: { createdAt: "asc" },
      select: { act: true, actorId: true },
    });
    expect(acts).toEqual([
      { act: "NAMES_HIDDEN", actorId: teacher.userId },
      { act: "NAMES_SHOWN", actorId: teacher.userId },
    ]);
  });
});

describe("the rubric", () => {
  const levels = (points: readonly number[]) =>
    points.map((value) => ({ points: value, label: "A level", descriptor: "What it is" }));
  const criterion = (id: string, title: string, points = [0, 1]) => ({ id, title, levels: levels(points) });

  it.each([
    ["criteria of one name", [criterion("a", "Reasons"), criterion("b", "reasons")], "twice"],
    ["points that do not rise", [criterion("a", "Reasons", [0, 2, 2])], "rangeTurned"],
  ])("is refused with %s", async (_, criteria, code) => {
    await expect(save({ settings: { ...SETTINGS, rubric: { criteria } } })).rejects.toMatchObject({
      fields: { "settings.rubric": code },
    });
  });

  it("keeps its criteria and the points once marks were given by it; its words may change", async () => {
    await save({});
    const { prompts } = await standing();
    await db.discussionMark.create({
      data: { courseId, assignmentId, userId: studentId, levels: { evidence: 1 }, points: 4, maximum: 10 },
    });
    const again = (part: Partial<SaveDiscussion["settings"]>, revision = 1) =>
      save({ revision, prompts: [...prompts], settings: { ...SETTINGS, ...part } });
    const { criteria } = RUBRIC;
    await expect(again({ rubric: { criteria: criteria.slice(1) } })).rejects.toMatchObject({
      fields: { "settings.rubric": "rubricHasMarks" },
    });
    await expect(again({ points: 20 })).rejects.toMatchObject({
      fields: { "settings.points": "pointsHaveMarks" },
    });
    const reworded = criteria.map((one) => ({ ...one, title: `${one.title}, reworded` })).reverse();
    await again({ rubric: { criteria: reworded } });
    expect((await standing()).settings.rubric.criteria.at(-1)?.title).toBe("evidence, reworded");
  });
});

describe("prompts of packs", () => {
  it("are offered from the packs of the text that one may use, and copied by what is saved", async () => {
    const { articleId } = await db.articleVersion.findFirstOrThrow({
      where: { assignments: { some: { id: assignmentId } } },
    });
    const pack = (ownerId: string) => ({
      ...{ articleId, ownerId, title: "Prompts" },
      prompts: {
        create: { position: 0, title: "From a pack", text: "What?", statement: "S", low: "L", high: "H" },
      },
    });
    await db.pack.create({ data: pack(teacher.userId) });
    await db.pack.create({ data: pack(await makeTeacher()) });
    const { packs } = await getDiscussionSetup(teacher, assignmentId);
    expect(packs.map(({ prompts }) => prompts)).toEqual([
      [{ title: "From a pack", text: "What?", line: { statement: "S", low: "L", high: "H" } }],
    ]);
  });

  it("come with the first pack: four, two of them with a line", () => {
    expect(packPrompts).toHaveLength(4);
    expect(packPrompts.filter(({ line }) => line)).toHaveLength(2);
  });
});

describe("a duplicate of the assignment", () => {
  it("has the rules and prompts, and no times, groups, posts, marks or log", async () => {
    const { prompts } = await withPost();
    const openAt = new Date("2026-03-01T08:00:00Z");
    const settings = { ...SETTINGS, openAt, isAnonymous: true, heldWords: ["stupid"] };
    await save({ revision: 1, prompts: [...prompts], settings });
    const copy = await duplicateAssignment(teacher, { assignmentId, courseId });
    const { desk } = await getDiscussionSetup(teacher, copy.assignmentId);
    const { discussion } = desk;
    expect(discussion).toMatchObject({
      settings: { ...settings, openAt: null },
      ...{ revision: 1, groups: [], marksReturnedAt: null },
    });
    const shown = (list: readonly PromptInput[] = []) =>
      list.map(({ title, text, line }) => ({ title, text, line }));
    expect(shown(discussion?.prompts)).toEqual(shown(prompts));
    expect(discussion?.threads).toHaveLength(2);
    const thread = { thread: { assignmentId: copy.assignmentId } };
    expect(await db.post.count({ where: thread })).toBe(0);
    expect(await db.moderationAct.count({ where: { assignmentId: copy.assignmentId } })).toBe(0);
  });
});
