import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it, test } from "vitest";
import { getStanceLedger } from "@/lib/discussion/stance-ledger";
import { changeOf, type NamedRecord } from "@/lib/discussion/stances/ledger";
import { waysOf } from "@/lib/discussion/stances/ways";
import { database as db } from "../../support/database";
import { makePost } from "../../support/factories";
import { makeDiscussed } from "./insights-class";
import { addStance, type Said, sayStance } from "./stances";

let lesson: Awaited<ReturnType<typeof makeDiscussed>>;
let itemVersionId: string;
beforeEach(async () => {
  lesson = await makeDiscussed();
  itemVersionId = await addStance(lesson);
});
const ledger = () => getStanceLedger(lesson.teacher, lesson.assignmentId);
const say = (userId: string, said: Said) => sayStance(lesson, itemVersionId, userId, said);

describe("the ledger of stances", () => {
  it("puts the three moments of each student beside each other, and what moved them", async () => {
    const [asel, bolat] = [await lesson.join("Asel"), await lesson.join("Bolat")];
    const movedByPostId = await makePost(lesson.threadId, bolat, { alias: 0 });
    await say(asel, {
      before: [-40, 2],
      after: { position: -10, confidence: 3, moved: "PASSAGE" },
      later: { position: 30, confidence: 4, moved: "SOMEBODY", movedByPostId },
    });
    const [statement] = (await ledger()).statements;
    expect(statement).toMatchObject({ statement: "Was it right?", ends: { low: "no", high: "yes" } });
    expect(statement?.rows[0]).toMatchObject({
      name: "Asel",
      before: { position: -40, confidence: 2 },
      after: { position: -10, confidence: 3, moved: "PASSAGE" },
      later: {
        ...{ position: 30, confidence: 4, moved: "SOMEBODY" },
        movedBy: { postId: movedByPostId, threadId: lesson.threadId, author: "Bolat (Alder)", stands: true },
      },
    });
    expect(statement?.bands).toEqual({
      before: [0, 1, 0, 0, 0],
      after: [0, 0, 1, 0, 0],
      later: [0, 0, 0, 1, 0],
    });
    expect(statement?.movers).toEqual([
      { mover: "PASSAGE", reading: 1, discussion: 0 },
      { mover: "SOMEBODY", reading: 0, discussion: 1 },
    ]);
    await db.post.update({ where: { id: movedByPostId }, data: { hiddenAt: new Date() } });
    expect((await ledger()).statements[0]?.rows[0]?.later?.movedBy).toMatchObject({ stands: false });
  });

  it("has a row for everybody, with what is missing as missing", async () => {
    await lesson.join("Asel");
    const bolat = await lesson.join("Bolat");
    await say(bolat, { before: [0, 1], handedIn: false });
    const [statement] = (await ledger()).statements;
    expect(statement?.rows).toMatchObject([
      { name: "Asel", before: null, after: null, later: null },
      { name: "Bolat", before: { position: 0 }, after: null, later: null },
    ]);
    expect(statement?.bands).toEqual({ before: [0, 0, 1, 0, 0], after: null, later: null });
  });

  it("takes what was said after reading from no attempt that is not handed in", async () => {
    const asel = await lesson.join("Asel");
    const after = { position: 50, confidence: 3, moved: null };
    await say(asel, { before: [0, 1], after, handedIn: false });
    expect((await ledger()).statements[0]?.rows[0]).toMatchObject({ before: { position: 0 }, after: null });
  });

  it("says where posts stand on the prompt's line: each student's newest that stands, a changed mind too", async () => {
    const [asel, bolat] = [await lesson.join("Asel"), await lesson.join("Bolat")];
    const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 9, minute));
    const first = await makePost(lesson.threadId, asel, { position: -80, createdAt: at(1) });
    await makePost(lesson.threadId, asel, { position: 80, createdAt: at(2) });
    await makePost(lesson.threadId, asel, { position: 0, createdAt: at(3), withdrawnAt: at(4) });
    await makePost(lesson.threadId, bolat, { position: 10, createdAt: at(2) });
    const changed = { parentId: first, move: "CHANGE_MIND" as const };
    await makePost(lesson.threadId, bolat, { ...changed, position: -90, createdAt: at(5) });
    const { threads } = await ledger();
    expect(threads).toMatchObject([{ threadId: lesson.threadId, count: 2, bands: [1, 0, 0, 0, 1] }]);
  });

  it("has no statement where no question asks for a stance", async () => {
    await db.assignmentItem.deleteMany({ where: { itemVersionId } });
    await lesson.join();
    expect(await ledger()).toMatchObject({ statements: [], threads: [{ count: 0 }] });
  });
});

const record = (before: number | null, after: number | null, later: number | null): NamedRecord => ({
  ...{ userId: uuidv7(), name: "Somebody" },
  before: before === null ? null : { position: before, confidence: 1 },
  after: after === null ? null : { position: after, confidence: null, moved: null },
  later:
    later === null
      ? null
      : { position: later, confidence: 1, moved: "NOTHING", movedByPostId: null, movedBy: null },
});

test.each([
  [-40, -10, 30, 70],
  [-40, null, 30, 70],
  [null, 5, 5, 0],
  [10, null, null, null],
  [null, null, null, null],
])("from %s over %s to %s the change is %s", (before, after, later, change) => {
  expect(changeOf(record(before, after, later))).toBe(change);
});

describe("the lines", () => {
  it("jump over a moment that is missing, and leave out who has said nothing", () => {
    const { ways, crowds } = waysOf([record(-40, null, 30), record(-40, 0, null), record(null, null, null)]);
    expect(ways.map(({ points }) => points.length)).toEqual([2, 2]);
    expect(ways.map(({ pieces }) => pieces.map(({ jumps }) => jumps))).toEqual([[true], [false]]);
    expect(crowds).toMatchObject([{ count: 2 }]);
  });

  it("have names that do not overlap, however many stand on one place", () => {
    const { ways, top, bottom } = waysOf(Array.from({ length: 40 }, () => record(null, 0, 100)));
    const heights = ways.map(({ label }) => label.y).sort((a, b) => a - b);
    for (const [i, height] of heights.entries()) {
      if (i > 0) expect(height - (heights[i - 1] ?? 0)).toBeGreaterThanOrEqual(16);
      expect(height).toBeGreaterThanOrEqual(top);
      expect(height).toBeLessThanOrEqual(bottom);
    }
  });
});
