import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { deletePack } from "@/lib/items/delete-pack";
import { duplicateArticle } from "@/lib/items/duplicate-article";
import { importPack } from "@/lib/items/import-pack";
import { getPackFile } from "@/lib/items/pack-file";
import { getPackKeys, getPacks } from "@/lib/items/queries";
import { savePackPrompts } from "@/lib/items/save-pack-prompts";
import { getPackWorkshop } from "@/lib/items/workshop";
import { itemDefinitionSchema, type PackFile, packFileSchema } from "@/lib/schemas/pack-file";
import { Conflict } from "@/lib/server/errors";
import { pack as builtIn } from "@/prisma/seed/content/pack";
import { packPrompts } from "@/prisma/seed/content/pack/prompts";
import { seedLibrary } from "@/prisma/seed/library/seed-library";
import { database as db } from "../../support/database";
import { makeAssignment, makeCourse, makeTeacher } from "../../support/factories";
import { viewer } from "../../support/viewers";

let teacher: Viewer;
let articleId: string;
let packId: string;

/** A copy of the built-in text with its pack, of a teacher's own. */
beforeAll(async () => {
  await seedLibrary();
  teacher = await viewer(await makeTeacher());
  const original = await db.article.findFirstOrThrow({ where: { ownerId: null, slug: { not: null } } });
  ({ articleId } = await duplicateArticle(teacher, { articleId: original.id }));
  packId = (await getPacks(teacher, articleId))[0]?.packId ?? "";
});

const take = (file: unknown) => importPack(teacher, { articleId, file: JSON.stringify(file) });
const problemsOf = async (file: unknown) => {
  const outcome = await take(file);
  return "problems" in outcome ? outcome.problems : [];
};
const withItem = async (change: (item: never) => object): Promise<PackFile> => {
  const file = await getPackFile(teacher, packId);
  return { ...file, items: file.items.map((item, at) => (at === 1 ? change(item as never) : item)) as never };
};

describe("a pack as a file", () => {
  it("comes back as it went: pack, file, pack are identical, in all kinds", async () => {
    const file = await getPackFile(teacher, packId);
    expect(file.prompts).toEqual(packPrompts);
    expect(file.items).toEqual(builtIn.items.map(({ slug: _, ...item }) => item));
    expect(await take({ ...file, title: "Taken in" })).toEqual({ items: file.items.length });
    const taken = (await getPacks(teacher, articleId)).find(({ title }) => title === "Taken in");
    expect(taken?.isOwn).toBe(true);
    expect(await getPackFile(teacher, taken?.packId ?? "")).toEqual({ ...file, title: "Taken in" });
    const keys = await getPackKeys(teacher, articleId);
    expect(taken?.items.every(({ item }) => keys.has(item.id))).toBe(true);
  });

  it("can be told from its published schema whether it is one", async () => {
    const schema = z.toJSONSchema(
      z.object({ ...packFileSchema.shape, items: z.array(itemDefinitionSchema) }),
      {
        io: "input",
      },
    );
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      "../../../docs/pack.schema.json",
    );
  });
});

describe("the prompts of a pack", () => {
  it("are written anew in their order, and not over what was saved from elsewhere", async () => {
    const { items: _, ...file } = await getPackFile(teacher, packId);
    const { prompts } = await getPackWorkshop(teacher, packId);
    const basedOn = prompts.map(({ promptId }) => promptId);
    const wanted = [...file.prompts.slice(0, 2).reverse(), { title: "Own", text: "What?", line: null }];
    const { promptIds } = await savePackPrompts(teacher, { packId, basedOn, prompts: wanted });
    expect((await getPackFile(teacher, packId)).prompts).toEqual(wanted);
    await expect(savePackPrompts(teacher, { packId, basedOn, prompts: [] })).rejects.toMatchObject({
      code: "promptsChanged",
    });
    expect((await getPackFile(teacher, packId)).prompts).toEqual(wanted);
    await savePackPrompts(teacher, { packId, basedOn: promptIds, prompts: file.prompts });
  });

  it("need not be in a file, which may be older than they are", async () => {
    const { prompts: _, ...file } = await getPackFile(teacher, packId);
    expect(await take({ ...file, title: "Older" })).toEqual({ items: file.items.length });
    const taken = (await getPacks(teacher, articleId)).find(({ title }) => title === "Older");
    expect((await getPackFile(teacher, taken?.packId ?? "")).prompts).toEqual([]);
  });

  it("are refused with the place of what is wrong", async () => {
    const file = await getPackFile(teacher, packId);
    const prompts = file.prompts.map((prompt, at) => (at === 1 ? { ...prompt, title: " " } : prompt));
    expect(await problemsOf({ ...file, prompts })).toEqual([
      { item: null, path: "prompts.1.title", code: "malformed" },
    ]);
  });

  it("are seeded once, and brought up to date", async () => {
    const pack = { slug: { not: null } };
    await db.packPrompt.updateMany({ where: { pack, position: 1 }, data: { title: "Older words" } });
    await seedLibrary();
    const kept = () => db.packPrompt.findMany({ where: { pack }, orderBy: { position: "asc" } });
    const rows = await kept();
    expect(rows.map(({ title }) => title)).toEqual(packPrompts.map(({ title }) => title));
    await seedLibrary();
    expect(await kept()).toEqual(rows);
  });
});

describe("a file that is taken in", () => {
  it.each<[why: string, file: string, code: string]>([
    ["is not JSON", "1. What is a state? {=quasi}", "notJson"],
    ["is empty", "", "notJson"],
    ["is something else", '{"hello":"world"}', "notAPack"],
    [
      "is of a later version",
      '{"format":"colloquy-pack","version":2,"title":"x","article":{"title":""},"items":[1]}',
      "notAPack",
    ],
    [
      "holds no question",
      '{"format":"colloquy-pack","version":1,"title":"x","article":{"title":""},"items":[]}',
      "notAPack",
    ],
  ])("%s: it says so, and takes nothing", async (_why, file, code) => {
    const before = await db.pack.count();
    expect(await importPack(teacher, { articleId, file })).toMatchObject({
      problems: [{ item: null, code }],
    });
    expect(await db.pack.count()).toBe(before);
  });

  it.each<
    [
      why: string,
      change: (item: { key: Record<string, unknown>; content: Record<string, unknown> }) => object,
      code: string,
      path: string,
    ]
  >([
    [
      "names an option that is not there",
      (item) => ({ ...item, key: { ...item.key, correct: "z" } }),
      "keyUnknown",
      "key.correct",
    ],
    ["lacks its key", ({ key: _, ...item }) => item, "malformed", "key"],
    ["is of an unknown kind", (item) => ({ ...item, kind: "HOTSPOT" }), "malformed", "kind"],
    ["is worth nothing", (item) => ({ ...item, points: 0 }), "noPoints", "points"],
    [
      "quotes what the text does not say",
      (item) => ({
        ...item,
        key: { ...item.key, evidence: [{ blockId: "b2", start: 0, end: 3, quote: "zzz" }] },
      }),
      "passageUnknown",
      "key.evidence",
    ],
  ])("with a question that %s: it says which and where, and takes none", async (_why, change, code, path) => {
    const before = await db.pack.count();
    expect(await problemsOf(await withItem(change as never))).toEqual([{ item: 2, path, code }]);
    expect(await db.pack.count()).toBe(before);
  });

  it("says of several questions at once what is wrong with each", async () => {
    const file = await getPackFile(teacher, packId);
    const broken = { ...file, items: file.items.map((item) => ({ ...item, prompt: "" })) };
    expect((await problemsOf(broken)).map(({ item }) => item)).toEqual(file.items.map((_, at) => at + 1));
  });
});

describe("a pack of one's own", () => {
  it("can be deleted, unless an assignment asks one of its questions", async () => {
    const file = await getPackFile(teacher, packId);
    await take({ ...file, title: "To delete" });
    const [mine] = (await getPacks(teacher, articleId)).filter(({ title }) => title === "To delete");
    const id = mine?.packId ?? "";
    const assignmentId = await makeAssignment(
      await makeCourse(teacher.userId),
      {
        articleVersionId: mine?.articleVersionId,
        items: [{ id: mine?.items[0]?.item.id, points: 1 }],
      } as never,
      { publishedAt: null },
    );
    await expect(deletePack(teacher, { packId: id })).rejects.toThrow(Conflict);
    await db.assignment.delete({ where: { id: assignmentId } });
    await deletePack(teacher, { packId: id });
    expect(await db.item.count({ where: { packId: id } })).toBe(0);
  });
});

it("300 questions with words of any script pass through a file without loss", () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() === text && text !== "");
  const reworded = fc.tuple(
    fc.constantFrom(...builtIn.items),
    words,
    words,
    fc.double({ min: 0, max: 100, noNaN: true }),
  );
  fc.assert(
    fc.property(reworded, ([{ slug: _, ...item }, prompt, feedback, points]) => {
      const definition = { ...item, prompt, points, key: { ...item.key, feedback } };
      expect(itemDefinitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
    }),
    { numRuns: 300 },
  );
});
