import { rubricPoints } from "../../../lib/scoring/rubric";
import type { Transaction } from "../../../lib/server/db";
import { demoClass } from "../content/class";
import { chance } from "../content/class/chance";
import { lesson } from "../content/pack";
import type { Library } from "../library/seed-library";
import type { finishedTimes } from "./assignments";
import type { DemoCourse } from "./course";
import { DAY, later } from "./times";

/** One word gives the second marker their own eye: mostly the same level, sometimes a lower one. */
const SEED = "assistant";
const MARKED_AFTER = DAY + 600;

/** The second marker's level of a criterion: a little stricter than the first, seldom far apart. */
function secondLevel(first: number, highest: number, ...words: readonly string[]): number {
  const roll = chance(SEED, ...words);
  const by = roll < 0.8 ? 0 : roll < 0.9 ? -1 : roll < 0.94 ? 1 : -2;
  return Math.max(0, Math.min(highest, first + by));
}

/**
 * The demo's assistant has marked a second time what the teacher had marked, and has finished: how far the two agree can be looked
 * at, and nothing is settled yet.
 */
export async function seedSecondMarking(
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  { id: assignmentId, closeAt }: ReturnType<typeof finishedTimes> & { readonly id: string },
): Promise<void> {
  const { courseId, teacherId, assistantId, classIds } = course;
  const { id: secondMarkingId } = await transaction.secondMarking.create({
    data: {
      ...{ courseId, assignmentId, markerId: assistantId, askedById: teacherId, sample: 1 },
      createdAt: later(closeAt, 60),
      endedAt: later(closeAt, 2 * DAY - 60),
    },
    select: { id: true },
  });
  const attempts = await transaction.attempt.findMany({
    where: { courseId, assignmentId },
    select: { id: true, userId: true },
  });
  const attemptOf = new Map(attempts.map(({ id, userId }) => [userId, id]));
  const marks = demoClass.flatMap(({ name, marks = [] }, place) =>
    marks.flatMap(({ item, levels }) => {
      const asked = lesson[item];
      const itemVersionId = library.itemVersionIds[item];
      const attemptId = attemptOf.get(classIds[place] ?? "");
      if (asked?.kind !== "EXTENDED_RESPONSE" || !itemVersionId || !attemptId) return [];
      const { rubric } = asked.content;
      const given = Object.fromEntries(
        rubric.criteria.map(({ id, levels: all }) => {
          const first = (levels as Readonly<Record<string, number>>)[id] ?? 0;
          return [id, secondLevel(first, all.length - 1, name, asked.slug, id)];
        }),
      );
      const points = rubricPoints(rubric, given, asked.points) ?? 0;
      const createdAt = later(closeAt, MARKED_AFTER + place * 5 + item);
      return [
        {
          ...{ courseId, secondMarkingId, attemptId, itemVersionId, createdAt },
          ...{ levels: given, points, maximum: asked.points },
        },
      ];
    }),
  );
  await transaction.secondMark.createMany({ data: marks });
}
