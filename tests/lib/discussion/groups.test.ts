import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { startAttempt } from "@/lib/attempts/start-attempt";
import { getDiscussionGroups } from "@/lib/discussion/groups";
import { atRandom, byOpposingStance, groupCount, shuffled } from "@/lib/discussion/groups/divide";
import { placeLateComer } from "@/lib/discussion/groups/late-comer";
import { sidesOf } from "@/lib/discussion/groups/sides";
import { saveGroups } from "@/lib/discussion/save-groups";
import type { SaveGroups } from "@/lib/schemas/discussion";
import { database as db } from "../../support/database";
import {
  makeArticle,
  makeAssignment,
  makeCourse,
  makeDiscussion,
  makePost,
  makeStudent,
  makeTeacher,
} from "../../support/factories";
import { viewer } from "../../support/viewers";

/** The same numbers for the same seed (mulberry32). */
function chanceOf(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);
const aClass = fc.array(fc.option(fc.integer({ min: -100, max: 100 }), { nil: null }), {
  minLength: 1,
  maxLength: 60,
});
const settings = { size: fc.integer({ min: 1, max: 12 }), seed: fc.integer() };

describe("dividing", () => {
  it("puts everybody into one group, in sizes that differ by at most one, the same for the same chance", () => {
    fc.assert(
      fc.property(fc.record({ ...settings, positions: aClass }), ({ positions, size, seed }) => {
        const students = positions.map((position, at) => ({ userId: `s${at}`, position }));
        const ids = students.map(({ userId }) => userId);
        for (const [divide, again] of [
          [() => atRandom(ids, size, chanceOf(seed)), () => atRandom(ids, size, chanceOf(seed))],
          [
            () => byOpposingStance(students, size, chanceOf(seed)),
            () => byOpposingStance(students, size, chanceOf(seed)),
          ],
        ] as const) {
          const groups = divide();
          expect(groups.flat().sort()).toEqual([...ids].sort());
          expect(spread(groups.map((group) => group.length))).toBeLessThanOrEqual(1);
          expect(groups).toHaveLength(groupCount(ids.length, size));
          expect(again()).toEqual(groups);
        }
      }),
    );
  });

  it("mixes by stance: of either side, and of those who have not said, no group has two more than another", () => {
    fc.assert(
      fc.property(fc.record({ ...settings, positions: aClass }), ({ positions, size, seed }) => {
        const students = positions.map((position, at) => ({ userId: `s${at}`, position }));
        const at = new Map(students.map(({ userId, position }) => [userId, position]));
        const sides = byOpposingStance(students, size, chanceOf(seed)).map((group) =>
          sidesOf(group.map((userId) => at.get(userId) ?? null)),
        );
        for (const side of ["low", "middle", "high", "unsaid"] as const)
          expect(spread(sides.map((one) => one[side]))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("gives every group both sides where there are enough of both", () => {
    const students = [-90, -80, -30, -10, 5, 40, 70, 100].map((position, at) => ({
      userId: `s${at}`,
      position,
    }));
    for (const group of byOpposingStance(students, 4, chanceOf(1))) {
      const side = (userId: string) => Math.sign(students[Number(userId.slice(1))]?.position ?? 0);
      expect(group.map(side).sort()).toEqual([-1, -1, 1, 1]);
    }
  });

  it.each([
    [20, 4, 5],
    [21, 4, 5],
    [22, 4, 6],
    [3, 4, 1],
    [1, 2, 1],
    [0, 4, 1],
    [500, 2, 40],
  ])("makes of %i students in groups of about %i: %i", (students, size, groups) => {
    expect(groupCount(students, size)).toBe(students === 0 ? 1 : groups);
  });

  it("draws every order as often as another", () => {
    const chance = chanceOf(7);
    const seen = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffled(["a", "b", "c"], chance).join("");
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect([...seen.values()].every((count) => count > 850 && count < 1150)).toBe(true);
    expect(seen.size).toBe(6);
  });
});

let teacher: Viewer;
let courseId: string;
let assignmentId: string;
let threadId: string;
let students: string[];

beforeEach(async () => {
  const teacherId = await makeTeacher();
  teacher = await viewer(teacherId);
  courseId = await makeCourse(teacherId);
  assignmentId = await makeAssignment(courseId, await makeArticle(teacherId));
  ({ threadId } = await makeDiscussion(assignmentId));
  students = [];
  for (let i = 0; i < 4; i++) students.push(await makeStudent(courseId));
});

const ids = (...at: number[]) => at.map((i) => students[i] ?? "");
const group = (name: string, userIds: string[], groupId: string | null = null) => ({
  groupId,
  name,
  userIds,
});
const save = (groups: SaveGroups["groups"], basedOn: readonly { groupId: string }[] = []) =>
  saveGroups(teacher, { assignmentId, basedOn: basedOn.map(({ groupId }) => groupId), groups });
const discussion = async () => {
  const view = await getDiscussionGroups(teacher, assignmentId);
  if (!view.desk.discussion) throw new Error("no discussion");
  return view.desk.discussion;
};
async function twoGroups() {
  await save([group("Red", ids(0, 1)), group("Blue", ids(2))]);
  const [red, blue] = (await discussion()).groups;
  if (!red || !blue) throw new Error("no groups");
  return { red, blue };
}

describe("groups", () => {
  it("make a thread of every prompt for every group, and are gone again without any", async () => {
    const { red, blue } = await twoGroups();
    expect(red).toMatchObject({ name: "Red", userIds: expect.arrayContaining(ids(0, 1)) });
    expect(blue).toMatchObject({ name: "Blue", userIds: ids(2) });
    expect((await discussion()).threads.map(({ group: one }) => one?.name)).toEqual(["Red", "Blue"]);
    await save([], [red, blue]);
    const whole = await discussion();
    expect(whole.groups).toEqual([]);
    expect(whole.threads.map(({ group: one }) => one)).toEqual([null]);
    expect(await db.groupMember.count({ where: { assignmentId } })).toBe(0);
  });

  it("keep a student who is not named where they are", async () => {
    const { red, blue } = await twoGroups();
    await save([group("Red", ids(2), red.groupId), group("Blue", [], blue.groupId)], [red, blue]);
    const [first, second] = (await discussion()).groups;
    expect(new Set(first?.userIds)).toEqual(new Set(ids(0, 1, 2)));
    expect(second?.userIds).toEqual([]);
  });

  it.each([
    ["a student in two", () => [group("Red", ids(0)), group("Blue", ids(0))], "invalidInput"],
    ["one name twice", () => [group("Red", []), group("red", [])], "invalidInput"],
    ["somebody who is no student of the course", () => [group("Red", [uuidv7()])], "conflict"],
    ["a group of another discussion", () => [group("Red", [], uuidv7())], "notFound"],
  ])("are refused with %s", async (_, groups, kind) => {
    await expect(save(groups())).rejects.toMatchObject({ kind });
    expect((await discussion()).groups).toEqual([]);
  });

  it("are divided once when two do so at one moment, and do not disturb who edits the settings", async () => {
    const both = await Promise.allSettled([save([group("Red", ids(0))]), save([group("Blue", ids(0))])]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await discussion()).toMatchObject({ revision: 1, groups: [{ userIds: ids(0) }] });
  });

  it("keep what somebody else has saved since, and are not changed in an archived assignment", async () => {
    const { red, blue } = await twoGroups();
    await expect(save([])).rejects.toMatchObject({ code: "groupsChanged" });
    await db.assignment.update({ where: { id: assignmentId }, data: { archivedAt: new Date() } });
    await expect(save([], [red, blue])).rejects.toMatchObject({ code: "assignmentArchived" });
    expect((await discussion()).groups).toHaveLength(2);
  });
});

describe("once somebody has posted", () => {
  it("a class that discusses as a whole is not divided any more", async () => {
    const postId = await makePost(threadId, students[0] ?? "");
    await expect(save([group("Red", ids(0))])).rejects.toMatchObject({ code: "groupsHavePosts" });
    expect(await db.post.count({ where: { id: postId, threadId } })).toBe(1);
  });

  it("no group comes or goes; members move, and groups get other names and another order", async () => {
    const { red, blue } = await twoGroups();
    const [thread] = (await discussion()).threads;
    const postId = await makePost(thread?.threadId ?? "", students[0] ?? "");
    const kept = [group("Red", [], red.groupId), group("Blue", [], blue.groupId)];
    for (const groups of [[], kept.slice(0, 1), [...kept, group("Green", [])]])
      await expect(save(groups, [red, blue])).rejects.toMatchObject({ code: "groupsHavePosts" });
    await save([group("Azure", ids(0), blue.groupId), group("Red", [], red.groupId)], [red, blue]);
    expect((await discussion()).groups.map(({ name }) => name)).toEqual(["Azure", "Red"]);
    expect((await discussion()).groups[0]?.userIds).toEqual(expect.arrayContaining(ids(0, 2)));
    // What was posted stays where it was.
    expect(await db.post.count({ where: { id: postId, thread: { groupId: red.groupId } } })).toBe(1);
    expect((await getDiscussionGroups(teacher, assignmentId)).isFixed).toBe(true);
  });
});

describe("a late-comer", () => {
  const late = () => students[3] ?? "";

  it("is put into the smallest group, and stays there", async () => {
    const { blue, red } = await twoGroups();
    expect(await placeLateComer(db, assignmentId, late())).toBe(blue.groupId);
    expect(await placeLateComer(db, assignmentId, late())).toBe(blue.groupId);
    expect(await placeLateComer(db, assignmentId, students[0] ?? "")).toBe(red.groupId);
  });

  it("has one place when asked for twice at once, and several at once fill the groups evenly", async () => {
    await twoGroups();
    const others = await Promise.all(Array.from({ length: 3 }, () => makeStudent(courseId)));
    const all = [late(), ...others];
    const places = await Promise.all(
      [...all, ...all].map((userId) => placeLateComer(db, assignmentId, userId)),
    );
    expect(places.slice(0, all.length)).toEqual(places.slice(all.length));
    const sizes = (await discussion()).groups.map(({ userIds }) => userIds.length);
    expect(sizes.sort()).toEqual([3, 4]);
  });

  it("does not count those who have left the course", async () => {
    const { red } = await twoGroups();
    await db.enrollment.updateMany({
      where: { courseId, userId: { in: ids(0, 1) } },
      data: { removedAt: new Date() },
    });
    expect(await placeLateComer(db, assignmentId, late())).toBe(red.groupId);
  });

  it("is put nowhere without groups, nor when they are no student of the course", async () => {
    expect(await placeLateComer(db, assignmentId, late())).toBeNull();
    await twoGroups();
    expect(await placeLateComer(db, assignmentId, teacher.userId)).toBeNull();
    expect(await db.groupMember.count({ where: { assignmentId } })).toBe(3);
  });

  it("can be placed inside a transaction", async () => {
    const { blue } = await twoGroups();
    const placed = db.$transaction((transaction) => placeLateComer(transaction, assignmentId, late()));
    expect(await placed).toBe(blue.groupId);
  });
});

describe("where students stand", () => {
  it("is what they said last: after reading where they did, else before; of others nothing", async () => {
    const version = await db.itemVersion.findFirstOrThrow({
      where: { assignmentItems: { some: { assignmentId } } },
      select: { articleVersionId: true, item: { select: { packId: true } } },
    });
    const item = await db.itemVersion.create({
      data: {
        item: { create: { packId: version.item.packId, position: 9 } },
        articleVersion: { connect: { id: version.articleVersionId } },
        ...{
          number: 1,
          kind: "STANCE",
          prompt: "A people may leave.",
          theme: "",
          skill: "ARGUMENT",
          points: 0,
        },
        content: { low: "Never", high: "Always", asksBefore: false },
        key: { create: { key: { feedback: "", evidence: [] } } },
        assignmentItems: { create: { assignmentId, position: 9, points: 0 } },
      } as Parameters<typeof db.itemVersion.create>[0]["data"],
      select: { id: true },
    });
    const attempts: string[] = [];
    for (const userId of ids(0, 1, 2))
      attempts.push((await startAttempt(await viewer(userId), { assignmentId })).attemptId);
    const place = (at: number) => ({ courseId, attemptId: attempts[at] ?? "", itemVersionId: item.id });
    await db.stance.createMany({
      data: [0, 1].map((at) => ({ ...place(at), position: -60, confidence: 2 })),
    });
    const answer = { position: 30, confidence: 2, moved: null, passages: [] };
    await db.response.create({ data: { ...place(1), answer, revision: 1, saveId: uuidv7() } as never });
    await db.response.create({
      data: { ...place(2), answer: { ...answer, position: null }, revision: 1, saveId: uuidv7() } as never,
    });
    const view = await getDiscussionGroups(teacher, assignmentId);
    expect(view.stance).toEqual({ statement: "A people may leave.", low: "Never", high: "Always" });
    const positions = new Map(view.students.map(({ userId, position }) => [userId, position]));
    expect(ids(0, 1, 2, 3).map((userId) => positions.get(userId))).toEqual([-60, 30, null, null]);
  });
});
