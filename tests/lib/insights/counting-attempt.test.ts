import { beforeAll, describe, expect, it } from "vitest";
import { chosenOf } from "@/lib/grading/review/counting";
import { handedIn } from "@/lib/insights/loading/whole-attempts";
import { WhichCounts } from "@/lib/server/generated/enums";
import { database } from "../../support/database";
import { makeStudent } from "../../support/factories";
import { makeClass } from "../grading/class";
import { numbersFrom } from "./random";

/** Points as they come about: whole ones, halves, and such as no binary number holds. */
const POINTS = [0, 0, 0.1, 0.2, 0.3, 0.33, 0.5, 0.67, 1, 2];
const STUDENTS = 60;

type Attempt = { readonly attemptId: string; readonly points: readonly number[] };

/** Students with up to four attempts each, some in progress, some with nothing marked, many of them equally good. */
async function manyAttempts() {
  const lesson = await makeClass();
  const { courseId, assignmentId, items } = lesson;
  const ids = Object.values(items);
  const number = numbersFrom(2026);
  const students = new Map<string, Attempt[]>();
  for (let student = 0; student < STUDENTS; student += 1) {
    const userId = await makeStudent(courseId);
    const attempts: Attempt[] = [];
    for (let turn = 1; turn <= number(5); turn += 1) {
      const isHandedIn = number(6) > 0;
      const { id: attemptId } = await database.attempt.create({
        data: {
          ...{ courseId, assignmentId, userId, number: turn },
          ...(isHandedIn ? { handedInAt: new Date(), handInSource: "STUDENT" as const } : {}),
        },
      });
      const marked = ids.filter(() => number(4) > 0);
      const points = marked.map(() => POINTS[number(POINTS.length)] ?? 0);
      const row = { courseId, attemptId, maximum: 2, source: "AUTOMATIC" as const, rule: "test/1" };
      await database.score.createMany({
        data: marked.flatMap((itemVersionId, index) => [
          { ...row, itemVersionId, points: points[index] ?? 0 },
          // A mark that was changed since counts no more.
          { ...row, itemVersionId, points: 2, supersededAt: new Date() },
        ]),
      });
      if (isHandedIn) attempts.push({ attemptId, points });
    }
    students.set(userId, attempts.toReversed());
  }
  return { courseId, assignmentId, students };
}

describe("the attempt that counts", () => {
  let many: Awaited<ReturnType<typeof manyAttempts>>;
  beforeAll(async () => {
    many = await manyAttempts();
  });
  it.each(Object.values(WhichCounts))(
    "is the same in the database and in the results: %s",
    async (whichCounts) => {
      const { courseId, assignmentId, students } = many;
      const rows = await database.$queryRaw<{ id: string }[]>`
      WITH ${handedIn({ courseId, assignmentId, whichCounts, kept: { itemIds: [], viewerId: "" } })} SELECT id FROM handed_in`;
      // Added in either order: what counts must not hang on it.
      for (const order of [
        (points: readonly number[]) => points,
        (points: readonly number[]) => points.toReversed(),
      ]) {
        const chosen = [...students.values()].flatMap(
          (attempts) =>
            chosenOf(whichCounts, attempts, ({ points }) =>
              order(points).reduce((sum, one) => sum + one, 0),
            ) ?? [],
        );
        expect(rows.map(({ id }) => id).sort()).toEqual(chosen.map(({ attemptId }) => attemptId).sort());
      }
      expect(rows.length).toBeGreaterThan(STUDENTS / 2);
    },
  );
});
