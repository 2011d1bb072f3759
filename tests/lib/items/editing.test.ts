import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { editArticle } from "@/lib/articles/edit-article";
import { addItems } from "@/lib/items/add-items";
import { copyItems } from "@/lib/items/copy-items";
import { createPack } from "@/lib/items/create-pack";
import { duplicateItem } from "@/lib/items/duplicate-item";
import { orderItems } from "@/lib/items/order-items";
import { getPackFile } from "@/lib/items/pack-file";
import { getPacks } from "@/lib/items/queries";
import { removeItem } from "@/lib/items/remove-item";
import { restoreItem } from "@/lib/items/restore-item";
import { saveItem } from "@/lib/items/save-item";
import { getItemWorkshop, getPackWorkshop } from "@/lib/items/workshop";
import type { ItemDefinition } from "@/lib/schemas/item";
import { MAX_PACK_ITEMS } from "@/lib/schemas/pack-editing";
import { Conflict, Forbidden, NotFound } from "@/lib/server/errors";
import { database as db } from "../../support/database";
import { makeArticle, makeAssignment, makeCourse, makeTeacher, passageOf } from "../../support/factories";
import { viewer } from "../../support/viewers";

let teacher: Viewer;
let articleId: string;
let packId: string;

const passage: Extract<ItemDefinition, { kind: "PASSAGE" }> = {
  kind: "PASSAGE",
  prompt: "Where is the refusal?",
  theme: "A theme",
  skill: "ANALYSIS",
  difficulty: "HARD",
  points: 2,
  content: { credit: "NEAR_COUNTS_HALF" },
  key: { accepted: [passageOf("b2", "It was also a refusal.")], feedback: "There.", evidence: [] },
};
const stance = (prompt: string): ItemDefinition => ({
  kind: "STANCE",
  prompt,
  theme: "",
  skill: "ARGUMENT",
  points: 0,
  content: { low: "no", high: "yes", asksBefore: true },
  key: { feedback: "", evidence: [] },
});

beforeEach(async () => {
  teacher = await viewer(await makeTeacher());
  ({ articleId } = await makeArticle(teacher.userId));
  ({ packId } = await createPack(teacher, { articleId, title: "Mine" }));
});

const save = (item: ItemDefinition, of: { itemId: string; basedOn: number } | null = null) =>
  saveItem(teacher, { packId, itemId: of?.itemId ?? null, basedOn: of?.basedOn ?? null, item });
const prompts = async () => (await getPackWorkshop(teacher, packId)).items.map(({ item }) => item.prompt);
const three = async () => (await addItems(teacher, { packId, items: ["a", "b", "c"].map(stance) })).itemIds;

describe("a question that is written", () => {
  it("is there as it was written, with its key, to be edited and to be assigned", async () => {
    const { itemId } = await save(passage);
    expect((await getItemWorkshop(teacher, packId, itemId)).saved).toEqual({
      itemId,
      number: 1,
      item: passage,
    });
    const packs = await getPacks(teacher, articleId);
    expect(packs.find((pack) => pack.packId === packId)?.items.map(({ item }) => item.prompt)).toEqual([
      passage.prompt,
    ]);
    expect((await getPackFile(teacher, packId)).items).toEqual([passage]);
  });

  it("is edited into a new version, and an assignment stays with the one it was made of", async () => {
    const { itemId } = await save(passage);
    const [asked] = (await getPackWorkshop(teacher, packId)).items;
    const { articleVersionId } = await db.itemVersion.findUniqueOrThrow({
      where: { id: asked?.item.id ?? "" },
    });
    const assignmentId = await makeAssignment(await makeCourse(teacher.userId), {
      articleId,
      articleVersionId,
      packId,
      items: [{ id: asked?.item.id ?? "", points: 2, kind: "PASSAGE" }],
    });
    await save({ ...passage, prompt: "Where exactly?" }, { itemId, basedOn: 1 });
    const [now] = (await getPackWorkshop(teacher, packId)).items;
    expect(now).toMatchObject({ number: 2, assignments: 1, item: { prompt: "Where exactly?" } });
    const [row] = await db.assignmentItem.findMany({
      where: { assignmentId },
      include: { itemVersion: true },
    });
    expect(row?.itemVersion.prompt).toBe("Where is the refusal?");
  });

  it("is not saved over what somebody saved in another tab", async () => {
    const { itemId } = await save(passage);
    await save({ ...passage, prompt: "First" }, { itemId, basedOn: 1 });
    await expect(save({ ...passage, prompt: "Second" }, { itemId, basedOn: 1 })).rejects.toThrow(Conflict);
    expect(await prompts()).toEqual(["First"]);
  });

  it("by two at once in one pack is saved twice, one after the other", async () => {
    await Promise.all(["a", "b", "c", "d"].map((prompt) => save(stance(prompt))));
    expect((await prompts()).toSorted()).toEqual(["a", "b", "c", "d"]);
    const items = await db.item.findMany({ where: { packId }, select: { position: true } });
    expect(items.map(({ position }) => position).toSorted()).toEqual([0, 1, 2, 3]);
  });

  it.each<[why: string, item: ItemDefinition, field: string, code: string]>([
    [
      "a passage that is not in the text",
      { ...passage, key: { ...passage.key, accepted: [{ blockId: "b2", start: 0, end: 3, quote: "Xyz" }] } },
      "item.key.accepted",
      "passageUnknown",
    ],
    ["no points", { ...passage, points: 0 }, "item.points", "noPoints"],
    [
      "two equal ends",
      { ...stance("?"), content: { low: "a", high: "a", asksBefore: true } } as ItemDefinition,
      "item.content.high",
      "twice",
    ],
  ])("with %s is refused at its field", async (_why, item, field, code) => {
    await expect(save(item)).rejects.toMatchObject({ fields: { [field]: code } });
    expect(await prompts()).toEqual([]);
  });

  it("says so when the text has moved on, and keeps the passage that is lost for the teacher to see", async () => {
    const { itemId } = await save(passage);
    await editArticle(teacher, {
      articleId,
      basedOn: 1,
      article: {
        title: "A text",
        author: "",
        source: "",
        language: "en",
        licenceNote: "",
        blocks: [{ id: "b2", kind: "PARAGRAPH", text: "Something else." }],
      },
    });
    expect((await getPackWorkshop(teacher, packId)).items[0]?.isOutdated).toBe(true);
    expect((await getItemWorkshop(teacher, packId, itemId)).saved?.item).toEqual(passage);
    await expect(save(passage, { itemId, basedOn: 1 })).rejects.toMatchObject({
      fields: { "item.key.accepted": "passageUnknown" },
    });
  });
});

describe("the questions of a pack", () => {
  it("are put in order, and nothing is moved when the pack holds others by now", async () => {
    const [a = "", b = "", c = ""] = await three();
    await orderItems(teacher, { packId, itemIds: [c, a, b] });
    expect(await prompts()).toEqual(["c", "a", "b"]);
    await expect(orderItems(teacher, { packId, itemIds: [a, b] })).rejects.toThrow(Conflict);
    await expect(orderItems(teacher, { packId, itemIds: [a, a, b] })).rejects.toThrow(Conflict);
    expect(await prompts()).toEqual(["c", "a", "b"]);
  });

  it("are duplicated behind themselves", async () => {
    const [a = ""] = await three();
    await duplicateItem(teacher, { itemId: a });
    expect(await prompts()).toEqual(["a", "a", "b", "c"]);
  });

  it("are taken out everywhere, and come back to their place", async () => {
    const [, b = ""] = await three();
    await removeItem(teacher, { itemId: b });
    expect(await prompts()).toEqual(["a", "c"]);
    expect((await getPackFile(teacher, packId)).items.map(({ prompt }) => prompt)).toEqual(["a", "c"]);
    const packs = await getPacks(teacher, articleId);
    expect(packs.find((pack) => pack.packId === packId)?.items).toHaveLength(2);
    await expect(getItemWorkshop(teacher, packId, b)).rejects.toThrow(NotFound);
    await expect(save(stance("d"), { itemId: b, basedOn: 1 })).rejects.toThrow(NotFound);
    await restoreItem(teacher, { itemId: b });
    expect(await prompts()).toEqual(["a", "b", "c"]);
  });

  it("are taken from other packs as copies, which are then their own", async () => {
    const others = (await getPacks(teacher, articleId)).find((pack) => pack.packId !== packId);
    const ids = others?.items.map(({ item }) => item.id) ?? [];
    await copyItems(teacher, { packId, itemVersionIds: ids.toReversed() });
    expect(await prompts()).toEqual(others?.items.map(({ item }) => item.prompt).toReversed());
    const stranger = await makeArticle((await viewer(await makeTeacher())).userId);
    const foreign = stranger.items.map(({ id }) => id);
    await expect(copyItems(teacher, { packId, itemVersionIds: foreign })).rejects.toThrow(NotFound);
  });

  it("are at most so many, and one too many is refused whole", async () => {
    await addItems(teacher, {
      packId,
      items: Array.from({ length: MAX_PACK_ITEMS - 1 }, (_, i) => stance(`${i}`)),
    });
    await expect(addItems(teacher, { packId, items: [stance("x"), stance("y")] })).rejects.toThrow(Conflict);
    expect(await prompts()).toHaveLength(MAX_PACK_ITEMS - 1);
  });
});

it("a built-in pack is not written in by anybody", async () => {
  const builtIn = await makeArticle(null);
  const place = { packId: builtIn.packId, itemId: null, basedOn: null };
  await expect(saveItem(teacher, { ...place, item: stance("?") })).rejects.toThrow(Forbidden);
  await expect(getPackWorkshop(teacher, builtIn.packId)).rejects.toThrow(Forbidden);
});
