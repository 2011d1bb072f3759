import { createArticle } from "@/lib/articles/create-article";
import { deleteArticle } from "@/lib/articles/delete-article";
import { editArticle } from "@/lib/articles/edit-article";
import { importSource } from "@/lib/articles/import-source";
import { getArticle, getLibrary } from "@/lib/articles/queries";
import { deletePack } from "@/lib/items/delete-pack";
import { duplicateArticle } from "@/lib/items/duplicate-article";
import { importPack } from "@/lib/items/import-pack";
import { getPackFile } from "@/lib/items/pack-file";
import { getPackKeys, getPacks } from "@/lib/items/queries";
import type { ArticleDraft } from "@/lib/schemas/article";
import { database } from "../support/database";
import { anybody, type Row } from "./row";

const draft: ArticleDraft = {
  title: "A text",
  author: "",
  source: "",
  language: "en",
  licenceNote: "",
  blocks: [{ id: "b1", kind: "PARAGRAPH", text: "A sentence." }],
};

const teachers = anybody("ok", "ok", "Forbidden", "Forbidden", "ok");
const ownersOnly = anybody("ok", "Forbidden", "NotFound", "NotFound", "NotFound");

/** The world's article belongs to the owner and is given to the course, so its assistant reads it too. */
export const library: Record<string, Row> = {
  "articles/getLibrary": {
    call: (viewer) => getLibrary(viewer),
    sees: (list: unknown[]) => list.length,
    expect: anybody(1, 1, 0, 0, 0),
  },
  "articles/getArticle": {
    call: (viewer, { article }) => getArticle(viewer, article.articleId),
    expect: anybody("ok", "ok", "NotFound", "NotFound", "NotFound"),
  },
  "items/getPacks": {
    call: (viewer, { article }) => getPacks(viewer, article.articleId),
    sees: (list: unknown[]) => list.length,
    // The pack is the owner's own: an assistant finds the text, but not the questions.
    expect: anybody(1, 0, "NotFound", "NotFound", "NotFound"),
  },
  "items/getPackKeys": {
    call: (viewer, { article }) => getPackKeys(viewer, article.articleId),
    sees: (keys: ReadonlyMap<string, unknown>) => keys.size,
    // As the packs: a student is not even told that the text is there.
    expect: anybody(3, 0, "NotFound", "NotFound", "NotFound"),
  },
  "articles/importSource": {
    call: (viewer) => importSource(viewer, { bytes: Buffer.from("A sentence."), type: "text/plain" }),
    expect: teachers,
  },
  "articles/createArticle": { call: (viewer) => createArticle(viewer, draft), expect: teachers },
  "articles/editArticle": {
    call: (viewer, { article }) =>
      editArticle(viewer, { articleId: article.articleId, basedOn: 1, article: draft }),
    expect: ownersOnly,
  },
  "articles/deleteArticle": {
    prepare: () => database.assignment.deleteMany(),
    call: (viewer, { article }) => deleteArticle(viewer, { articleId: article.articleId }),
    // Without an assignment nobody but its owner finds the text.
    expect: anybody("ok", "NotFound", "NotFound", "NotFound", "NotFound"),
  },
  "items/getPackFile": {
    call: (viewer, { article }) => getPackFile(viewer, article.packId),
    expect: anybody("ok", "NotFound", "NotFound", "NotFound", "NotFound"),
  },
  "items/importPack": {
    call: (viewer, { article }) => importPack(viewer, { articleId: article.articleId, file: "[]" }),
    // The file is not taken in, which is said to whoever may know of the text.
    expect: anybody("ok", "ok", "NotFound", "NotFound", "NotFound"),
  },
  "items/deletePack": {
    prepare: () => database.assignment.deleteMany(),
    call: (viewer, { article }) => deletePack(viewer, { packId: article.packId }),
    expect: anybody("ok", "NotFound", "NotFound", "NotFound", "NotFound"),
  },
  "items/duplicateArticle": {
    call: (viewer, { article }) => duplicateArticle(viewer, { articleId: article.articleId }),
    expect: ownersOnly,
  },
};
