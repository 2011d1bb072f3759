import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { adjustItem } from "@/lib/grading/adjust-item";
import { markResponse } from "@/lib/grading/mark-response";
import { getMarkingDesk } from "@/lib/grading/marking";
import { aliases } from "@/lib/grading/marking/aliases";
import { placeInOrder } from "@/lib/grading/marking/place-in-order";
import { makeClass } from "./class";

const NAMES = ["Aigerim Seitkali", "Daniyar Omarov", "Lena Hoffmann", "Zhang Wei"];

let lesson: Awaited<ReturnType<typeof makeClass>>;
let students: Viewer[];
let attempts: string[];

beforeEach(async () => {
  lesson = await makeClass();
  students = [];
  attempts = [];
  for (const name of NAMES) {
    const student = await lesson.join(name);
    students.push(student);
    attempts.push(await lesson.finish(student, { choice: "a", essay: `An answer of ${attempts.length}.` }));
  }
});

const desk = (options: Partial<Parameters<typeof getMarkingDesk>[1]> = {}) =>
  getMarkingDesk(lesson.assistant, {
    assignmentId: lesson.assignmentId,
    attemptId: undefined,
    itemVersionId: undefined,
    by: "student",
    hideNames: false,
    ...options,
  });
const markFirst = (attemptId = attempts[0] ?? "") =>
  markResponse(lesson.teacher, {
    attemptId,
    itemVersionId: lesson.items.essay,
    levels: { claim: 1 },
    comment: "",
    baseScoreId: null,
  });

describe("the marking desk", () => {
  it("says that a question is not marked while it counts for nobody", async () => {
    expect((await desk()).counting).toBe("AS_MARKED");
    const { assignmentId, items } = lesson;
    await adjustItem(lesson.teacher, { assignmentId, itemVersionId: items.essay, counting: "DROPPED" });
    expect((await desk({ attemptId: attempts[0], itemVersionId: items.essay })).counting).toBe("DROPPED");
  });

  it("opens the first answer that nobody has marked", async () => {
    await markFirst();
    const { queue, position, current } = await desk();
    expect(queue.map(({ student, isMarked }) => [student, isMarked])).toEqual(
      NAMES.map((name, place) => [{ name }, place === 0]),
    );
    expect([position, current?.attemptId]).toEqual([1, attempts[1]]);
  });

  it("opens the answer asked for, with its place in the queue", async () => {
    const { position, current } = await desk({ attemptId: attempts[2], itemVersionId: lesson.items.essay });
    expect([position, current?.answer]).toMatchObject([2, { text: "An answer of 2." }]);
  });

  it.each([
    ["a student’s answer when asked for their attempt alone", undefined, 2],
    ["a student’s answer when asked for one of theirs that nobody marks", "choice", 2],
  ] as const)("opens %s", async (_, item, expected) => {
    const itemVersionId = item && lesson.items[item];
    const { position } = await desk({ attemptId: attempts[2], itemVersionId });
    expect(position).toBe(expected);
  });

  it("opens the first unmarked answer when asked for what is not there", async () => {
    await markFirst();
    const { position } = await desk({ attemptId: crypto.randomUUID(), itemVersionId: "nothing" });
    expect(position).toBe(1);
  });

  it("leaves out what is blank, unless an answer to it came late", async () => {
    const blank = await lesson.join("Blank");
    const late = await lesson.join("Late");
    await lesson.finish(blank, { choice: "a" });
    await lesson.send(late, await lesson.finish(late), { essay: "Too late?" });
    const names = (await desk()).queue.map(({ student }) => ("name" in student ? student.name : ""));
    expect(names).toContain("Late");
    expect(names).not.toContain("Blank");
  });

  it("has nothing to show where nothing is to mark", async () => {
    const empty = await makeClass();
    const { queue, current } = await getMarkingDesk(empty.teacher, {
      assignmentId: empty.assignmentId,
      attemptId: undefined,
      itemVersionId: undefined,
      by: "item",
      hideNames: false,
    });
    expect([queue, current]).toEqual([[], null]);
  });
});

describe("with names hidden", () => {
  it("sends no name and nothing that leads to one", async () => {
    await markFirst();
    const sent = JSON.stringify(await desk({ hideNames: true }));
    for (const { name, userId } of students) {
      expect(sent).not.toContain(name);
      expect(sent).not.toContain(userId);
    }
  });

  it("gives each student a number that stays when others join", async () => {
    const numbers = async () =>
      new Map(
        (await desk({ hideNames: true })).queue.map(({ attemptId, student }) => [
          attemptId,
          "alias" in student ? student.alias : null,
        ]),
      );
    const before = await numbers();
    await lesson.finish(await lesson.join("Aaron"), { essay: "New." });
    const after = await numbers();
    for (const [attemptId, number] of before) expect(after.get(attemptId)).toBe(number);
    expect(new Set(after.values()).size).toBe(5);
  });

  it.each(["item", "student"] as const)(
    "by %s stands in the same order whenever one comes back, also when others have joined",
    async (by) => {
      const order = async () => (await desk({ hideNames: true, by })).queue.map(({ attemptId }) => attemptId);
      const before = await order();
      expect(await order()).toEqual(before);
      await lesson.finish(await lesson.join("Aaron"), { essay: "New." });
      expect((await order()).filter((attemptId) => attempts.includes(attemptId))).toEqual(before);
    },
  );
});

describe("the order with names hidden", () => {
  const ids = Array.from({ length: 30 }, (_, i) => `enrollment-${i}`);
  const order = (marker: string, question: string) =>
    ids.toSorted((a, b) => placeInOrder(marker, question, a) - placeInOrder(marker, question, b));

  it("is another for each marker and each question, and none of joining", () => {
    const orders = [order("one", "first"), order("one", "second"), order("two", "first"), ids];
    expect(new Set(orders.map((ids) => ids.join())).size).toBe(4);
  });
});

describe("numbers in place of names", () => {
  const ids = Array.from({ length: 1200 }, (_, i) => `enrollment-${i}`);

  it("are different for everybody, in a class of any size", () => {
    expect(new Set(aliases("assignment", ids).values()).size).toBe(ids.length);
  });

  it("have three digits in a class of any usual size", () => {
    for (const number of aliases("assignment", ids.slice(0, 300)).values()) {
      expect(number).toBeGreaterThanOrEqual(100);
      expect(number).toBeLessThanOrEqual(999);
    }
  });

  it("tell nothing from one assignment to another, nor of the order of joining", () => {
    const [one, two] = ["one", "two"].map((id) => [...aliases(id, ids.slice(0, 30)).values()]);
    expect(one).not.toEqual(two);
    expect(one).not.toEqual(one?.toSorted((a, b) => a - b));
  });
});
