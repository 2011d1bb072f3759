import { READY_SCALES } from "../../../lib/schemas/grade-scale";
import type { Transaction } from "../../../lib/server/db";
import { demoClass } from "../content/class";
import type { finishedTimes } from "./assignments";
import type { DemoCourse } from "./course";
import { DAY, later } from "./times";

/** What the teacher told students about their grades, by the student's name. */
const COMMENTS = [
  {
    to: "Айгерім Сапарова",
    text: "Your evidence carries every step. Next time, say also what speaks against you, and answer it.",
  },
  {
    to: "Sanzhar Omarov",
    text: "Late, and some of it in haste. Read again where the author speaks and where he only quotes: most points lie there.",
  },
] as const;

/** Who was excused: they never began. */
const EXCUSED = { name: "Егор Дементьев", reason: "At the regional olympiad that week." } as const;

/**
 * The gradebook of the demo course: the five points of Kazakhstan, the texts and their discussion weighed against each other, a day late
 * costs something, two comments, and one who is excused.
 */
export async function seedGradebook(
  transaction: Transaction,
  { courseId, teacherId, classIds }: DemoCourse,
  finished: ReturnType<typeof finishedTimes> & { readonly id: string },
  freshId: string,
): Promise<void> {
  const { id: assignmentId, closeAt } = finished;
  const idOf = (name: string) => classIds[demoClass.findIndex((student) => student.name === name)];
  await transaction.gradebook.create({
    data: {
      ...{ courseId, latePenalty: 5, latePenaltyCap: 20, missingWork: "ZERO" },
      scale: [...READY_SCALES.kazakhstan],
      countsDiscussions: true,
    },
  });
  const work = { create: [{ assignmentId }, { assignmentId: freshId }] };
  await transaction.gradeCategory.create({
    data: { ...{ courseId, position: 0, title: "Texts", weight: 70, dropLowest: 0 }, assignments: work },
  });
  const talk = { create: [{ assignmentId }, { assignmentId: freshId }] };
  await transaction.gradeCategory.create({
    data: { ...{ courseId, position: 1, title: "Discussion", weight: 30, dropLowest: 0 }, discussions: talk },
  });
  await transaction.gradeComment.createMany({
    data: COMMENTS.flatMap(({ to, text }, place) => {
      const userId = idOf(to);
      const createdAt = later(closeAt, 2 * DAY + place * 3);
      return userId ? [{ courseId, assignmentId, userId, text, writtenById: teacherId, createdAt }] : [];
    }),
  });
  const excusedId = idOf(EXCUSED.name);
  if (excusedId)
    await transaction.gradeExcuse.create({
      data: {
        ...{ courseId, assignmentId, userId: excusedId, isExcused: true, reason: EXCUSED.reason },
        ...{ setById: teacherId, createdAt: later(closeAt, DAY) },
      },
    });
}
