import { describe, expect, it } from "vitest";
import { createArticle } from "@/lib/articles/create-article";
import { deleteArticle } from "@/lib/articles/delete-article";
import { editArticle } from "@/lib/articles/edit-article";
import { getArticle } from "@/lib/articles/queries";
import { draftOf } from "@/lib/articles/views";
import { duplicateArticle } from "@/lib/items/duplicate-article";
import { getPackKeys, getPacks } from "@/lib/items/queries";
import type { ArticleDraft } from "@/lib/schemas/article";
import { database } from "@/tests/support/database";
import {
  makeArticle,
  makeAssignment,
  makeCourse,
  makeTeacher,
  passageOf,
  TEXT,
} from "@/tests/support/factories";
import { viewer } from "@/tests/support/viewers";

const draft: ArticleDraft = {
  title: "The bridge",
  author: "Mira Voss",
  source: "The River Post",
  language: "en",
  licenceNote: "",
  blocks: [
    { id: "b1", kind: "HEADING", text: "A council" },
    { id: "b2", kind: "PARAGRAPH", text: "It voted twice." },
  ],
};

async function inUse() {
  const ownerId = await makeTeacher();
  const article = await makeArticle(ownerId);
  const assignmentId = await makeAssignment(await makeCourse(ownerId), article);
  return { teacher: await viewer(ownerId), article, assignmentId };
}

/** The newest version with another text in one block. */
async function edited(setup: Awaited<ReturnType<typeof inUse>>, id: string, text: string) {
  const { text: now } = await getArticle(setup.teacher, setup.article.articleId);
  const kept = draftOf(now);
  return { ...kept, blocks: kept.blocks.map((block) => (block.id === id ? { ...block, text } : block)) };
}

describe("saving", () => {
  it("makes version 1, word for word", async () => {
    const teacher = await viewer(await makeTeacher());
    const { articleId } = await createArticle(teacher, draft);
    const { text, number, canEdit } = await getArticle(teacher, articleId);
    expect({ number, canEdit, draft: draftOf(text) }).toEqual({ number: 1, canEdit: true, draft });
  });

  it("makes version 2 of an edit and leaves assignments and questions where they are", async () => {
    const setup = await inUse();
    const { articleId, articleVersionId } = setup.article;
    const article = await edited(setup, "b1", "A neighbour asked for two favours.");
    expect(await editArticle(setup.teacher, { articleId, basedOn: 1, article })).toEqual({ number: 2 });
    const assignment = await database.assignment.findUniqueOrThrow({ where: { id: setup.assignmentId } });
    expect(assignment.articleVersionId).toBe(articleVersionId);
    expect((await getPacks(setup.teacher, articleId))[0]?.articleVersionId).toBe(articleVersionId);
    expect((await getArticle(setup.teacher, articleId, 1)).text.blocks[0]?.text).toBe(TEXT.b1);
    expect((await getArticle(setup.teacher, articleId)).text.blocks[0]?.text).toContain("two favours");
  });

  it("makes no version of an edit that changes nothing", async () => {
    const teacher = await viewer(await makeTeacher());
    const { articleId } = await createArticle(teacher, draft);
    expect(await editArticle(teacher, { articleId, basedOn: 1, article: draft })).toEqual({ number: 1 });
  });

  it("is a conflict when somebody saved since, and when two save at once", async () => {
    const teacher = await viewer(await makeTeacher());
    const { articleId } = await createArticle(teacher, draft);
    const edits = ["One", "Two", "Three"].map((title) =>
      editArticle(teacher, { articleId, basedOn: 1, article: { ...draft, title } }),
    );
    const outcomes = await Promise.allSettled(edits);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(
      editArticle(teacher, { articleId, basedOn: 1, article: { ...draft, title: "Four" } }),
    ).rejects.toMatchObject({ kind: "conflict", code: "articleChanged" });
    expect((await getArticle(teacher, articleId)).versions).toHaveLength(2);
  });
});

describe("glossary and notes after an edit", () => {
  const annotate = (articleVersionId: string, quote: string) =>
    database.annotation.create({
      data: {
        articleVersionId,
        kind: "GLOSSARY",
        term: quote,
        explanation: "What it means.",
        passages: [passageOf("b2", quote)],
      },
    });
  const CASES = [
    ["stay where the words stand as before", TEXT.b2, 15],
    ["move with their words", `Everybody waited. ${TEXT.b2}`, 33],
    ["are dropped when their words are gone", "The answer was rude.", null],
  ] as const;
  it.each(CASES)("%s", async (_, text, start) => {
    const setup = await inUse();
    const { articleId, articleVersionId } = setup.article;
    await annotate(articleVersionId, "polite");
    const article = { ...(await edited(setup, "b2", text)), author: "Another" };
    await editArticle(setup.teacher, { articleId, basedOn: 1, article });
    const { annotations } = (await getArticle(setup.teacher, articleId)).text;
    expect(annotations.map(({ passages }) => passages[0]?.start)).toEqual(start === null ? [] : [start]);
  });
});

describe("copies and deleting", () => {
  it("a built-in text is copied with its questions and keys, and only the copy is the teacher's", async () => {
    const builtIn = await makeArticle(null);
    const teacher = await viewer(await makeTeacher());
    await expect(
      editArticle(teacher, { articleId: builtIn.articleId, basedOn: 1, article: draft }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    const { articleId } = await duplicateArticle(teacher, { articleId: builtIn.articleId });
    const copy = await getArticle(teacher, articleId);
    expect(copy).toMatchObject({ canEdit: true, canDelete: true, isBuiltIn: false, number: 1 });
    const [pack] = await getPacks(teacher, articleId);
    expect(pack?.items.map(({ item }) => item.kind)).toEqual(["CHOICE", "PASSAGE", "EXTENDED_RESPONSE"]);
    expect(pack?.articleVersionId).toBe(copy.text.articleVersionId);
    expect((await getPackKeys(teacher, articleId)).size).toBe(3);
    await deleteArticle(teacher, { articleId });
    await expect(getArticle(teacher, articleId)).rejects.toMatchObject({ kind: "notFound" });
    expect((await getPacks(teacher, builtIn.articleId))[0]?.items).toHaveLength(3);
  });

  it("a version tells of the viewer's own assignments, not of those of other teachers", async () => {
    const builtIn = await makeArticle(null);
    const [ownerId, otherId] = [await makeTeacher(), await makeTeacher()];
    await makeAssignment(await makeCourse(ownerId), builtIn);
    const count = async (userId: string) =>
      (await getArticle(await viewer(userId), builtIn.articleId)).versions[0]?.assignments;
    expect([await count(ownerId), await count(otherId)]).toEqual([1, 0]);
  });

  it("a text that an assignment was made of is not deleted", async () => {
    const { teacher, article } = await inUse();
    await expect(deleteArticle(teacher, { articleId: article.articleId })).rejects.toMatchObject({
      kind: "conflict",
      code: "articleInUse",
    });
  });
});
