import { createArticle } from "@/lib/articles/create-article";
import { deleteArticle } from "@/lib/articles/delete-article";
import { editArticle } from "@/lib/articles/edit-article";
import { importSource } from "@/lib/articles/import-source";
import { getArticle, getLibrary } from "@/lib/articles/queries";
import { addItems } from "@/lib/items/add-items";
import { copyItems } from "@/lib/items/copy-items";
import { createPack } from "@/lib/items/create-pack";
import { deletePack } from "@/lib/items/delete-pack";
import { duplicateArticle } from "@/lib/items/duplicate-article";
import { duplicateItem } from "@/lib/items/duplicate-item";
import { importPack } from "@/lib/items/import-pack";
import { orderItems } from "@/lib/items/order-items";
import { getPackFile } from "@/lib/items/pack-file";
import { getPackKeys, getPacks } from "@/lib/items/queries";
import { readQuestions } from "@/lib/items/read-questions";
import { removeItem } from "@/lib/items/remove-item";
import { renamePack } from "@/lib/items/rename-pack";
import { restoreItem } from "@/lib/items/restore-item";
import { saveItem } from "@/lib/items/save-item";
import { savePackPrompts } from "@/lib/items/save-pack-prompts";
import { getItemWorkshop, getPackWorkshop } from "@/lib/items/workshop";
import type { ArticleDraft } from "@/lib/schemas/article";
import type { ItemDefinition } from "@/lib/schemas/item";
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
const item: ItemDefinition = {
  kind: "STANCE",
  prompt: "Who decides?",
  theme: "",
  skill: "ARGUMENT",
  points: 0,
  content: { low: "the state", high: "the people", asksBefore: false },
  key: { feedback: "", evidence: [] },
};
/** Items of the world's pack, in its order. */
const itemsOf = (packId: string) =>
  database.item.findMany({ where: { packId }, orderBy: { position: "asc" } });
const firstOf = async (packId: string) => (await itemsOf(packId))[0]?.id ?? "";

const ownersOnly = anybody("ok", "Forbidden", "NotFound", "NotFound", "NotFound");
/** The pack is the owner's own: nobody else knows of it. */
const packOwnersOnly = anybody("ok", "NotFound", "NotFound", "NotFound", "NotFound");

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
  "items/createPack": {
    call: (viewer, { article }) => createPack(viewer, { articleId: article.articleId, title: "A pack" }),
    expect: anybody("ok", "ok", "NotFound", "NotFound", "NotFound"),
  },
  "items/renamePack": {
    call: (viewer, { article }) => renamePack(viewer, { packId: article.packId, title: "Another title" }),
    expect: packOwnersOnly,
  },
  "items/savePackPrompts": {
    call: (viewer, { article }) =>
      savePackPrompts(viewer, {
        packId: article.packId,
        basedOn: [],
        prompts: [{ title: "A prompt", text: "What of it?", line: null }],
      }),
    expect: packOwnersOnly,
  },
  "items/getPackWorkshop": {
    call: (viewer, { article }) => getPackWorkshop(viewer, article.packId),
    expect: packOwnersOnly,
  },
  "items/getItemWorkshop": {
    call: async (viewer, { article }) =>
      getItemWorkshop(viewer, article.packId, await firstOf(article.packId)),
    expect: packOwnersOnly,
  },
  "items/saveItem": {
    call: (viewer, { article }) =>
      saveItem(viewer, { packId: article.packId, itemId: null, basedOn: null, item }),
    expect: packOwnersOnly,
  },
  "items/addItems": {
    call: (viewer, { article }) => addItems(viewer, { packId: article.packId, items: [item] }),
    expect: packOwnersOnly,
  },
  "items/copyItems": {
    call: (viewer, { article }) =>
      copyItems(viewer, { packId: article.packId, itemVersionIds: article.items.map(({ id }) => id) }),
    expect: packOwnersOnly,
  },
  "items/readQuestions": {
    call: (viewer, { article }) =>
      readQuestions(
        viewer,
        { packId: article.packId, source: "Is it so? {T}" },
        { trueText: "True", falseText: "False", rubric: { criteria: [] } },
      ),
    expect: packOwnersOnly,
  },
  "items/duplicateItem": {
    call: async (viewer, { article }) => duplicateItem(viewer, { itemId: await firstOf(article.packId) }),
    expect: packOwnersOnly,
  },
  "items/orderItems": {
    call: async (viewer, { article }) =>
      orderItems(viewer, {
        packId: article.packId,
        itemIds: (await itemsOf(article.packId)).map(({ id }) => id),
      }),
    expect: packOwnersOnly,
  },
  "items/removeItem": {
    call: async (viewer, { article }) => removeItem(viewer, { itemId: await firstOf(article.packId) }),
    expect: packOwnersOnly,
  },
  "items/restoreItem": {
    call: async (viewer, { article }) => restoreItem(viewer, { itemId: await firstOf(article.packId) }),
    expect: packOwnersOnly,
  },
};
