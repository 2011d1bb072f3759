import { randomUUID } from "node:crypto";
import { closeAttempt } from "../../../lib/attempts/closing/close-attempt";
import { RUBRIC_RULE, rubricPoints } from "../../../lib/scoring/rubric";
import type { Transaction } from "../../../lib/server/db";
import { type DemoStudent, demoClass } from "../content/class";
import { lesson } from "../content/pack";
import type { Library } from "../library/seed-library";
import { timesOf } from "./answering-times";
import type { finishedTimes } from "./assignments";
import type { DemoCourse } from "./course";
import { DAY, later } from "./times";

/** After the closing time: one evening at the desk, some essays marked and some still to mark. */
const MARKED_AFTER = DAY;

type Times = ReturnType<typeof finishedTimes>;
type Place = { readonly courseId: string; readonly attemptId: string };

/** Answers as they would have been saved: one after the other, between the start and the end. */
async function seedResponses(
  transaction: Transaction,
  library: Library,
  place: Place,
  answers: DemoStudent["answers"],
  { from, to }: { from: Date; to: Date },
): Promise<void> {
  const pause = (to.getTime() - from.getTime()) / 60_000 / (answers.length + 1);
  const responses = answers.flatMap((answer, position) => {
    const itemVersionId = library.itemVersionIds[position];
    if (!answer || !itemVersionId) return [];
    const savedAt = later(from, pause * (position + 1));
    return [{ ...place, itemVersionId, answer, revision: 1, saveId: randomUUID(), savedAt }];
  });
  await transaction.response.createMany({ data: responses });
}

/** Where the student stood before reading and after the discussion, and what they said of their judgements. */
async function seedOpinions(
  transaction: Transaction,
  library: Library,
  place: Place,
  { before, afterDiscussion, reflection, answers }: DemoStudent,
  { from, to, talked }: { from: Date; to: Date; talked: Date },
): Promise<void> {
  const rows = lesson.flatMap(({ kind }, position) => {
    const itemVersionId = library.itemVersionIds[position];
    return itemVersionId ? [{ kind, itemVersionId, isAnswered: answers[position] !== null }] : [];
  });
  const stances = rows.filter(({ kind }) => before && kind === "STANCE");
  await transaction.stance.createMany({
    data: stances.map(({ itemVersionId }) => ({
      ...place,
      itemVersionId,
      position: before?.position ?? 0,
      confidence: before?.confidence ?? 1,
      createdAt: from,
    })),
  });
  if (afterDiscussion)
    await transaction.laterStance.createMany({
      data: stances.map(({ itemVersionId }) => ({
        ...place,
        itemVersionId,
        ...afterDiscussion,
        savedAt: talked,
      })),
    });
  const judged = rows.filter(({ kind, isAnswered }) => reflection && isAnswered && kind === "MATRIX");
  await transaction.reflection.createMany({
    data: judged.map(({ itemVersionId }) => ({
      ...place,
      itemVersionId,
      text: reflection ?? "",
      revision: 1,
      savedAt: later(to, 3),
    })),
  });
}

/** The teacher's markings; returns whether nothing is left to mark. */
async function seedMarks(
  transaction: Transaction,
  library: Library,
  place: Place,
  student: DemoStudent,
  by: { readonly teacherId: string; readonly at: Date },
): Promise<boolean> {
  const marks = student.marks ?? [];
  const essays = lesson.flatMap((item, position) =>
    item.kind === "EXTENDED_RESPONSE" && student.answers[position] ? [{ item, position }] : [],
  );
  const scores = essays.flatMap(({ item, position }, order) => {
    const mark = marks.find((candidate) => candidate.item === position);
    const itemVersionId = library.itemVersionIds[position];
    const points = mark && rubricPoints(item.content.rubric, mark.levels, item.points);
    if (!mark || !itemVersionId || points === undefined || points === null) return [];
    return [
      {
        ...place,
        itemVersionId,
        points,
        maximum: item.points,
        source: "TEACHER" as const,
        rule: RUBRIC_RULE,
        levels: mark.levels,
        comment: mark.comment,
        markedById: by.teacherId,
        createdAt: later(by.at, order),
      },
    ];
  });
  await transaction.score.createMany({ data: scores });
  return scores.length === essays.length;
}

async function seedAttempt(
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  assignment: Times & { readonly id: string },
  who: { readonly student: DemoStudent; readonly userId: string; readonly place: number },
): Promise<void> {
  const { student, userId } = who;
  if (student.startedMinutes === null) return;
  const { courseId } = course;
  const startedAt = later(assignment.openAt, student.startedMinutes);
  const handedInAt =
    student.handedInMinutes === null ? assignment.closeAt : later(assignment.openAt, student.handedInMinutes);
  const attempt = await transaction.attempt.create({
    data: { courseId, assignmentId: assignment.id, userId, number: 1, startedAt },
    select: { id: true },
  });
  const place = { courseId, attemptId: attempt.id };
  const to = student.handedInMinutes === null ? later(startedAt, 25) : handedInAt;
  await seedResponses(transaction, library, place, student.answers, { from: startedAt, to });
  await transaction.attemptTime.createMany({
    data: timesOf(library, student, who.place, { from: startedAt, to }).map((row) => ({ ...place, ...row })),
  });
  const talked = later(assignment.discussion.stancesAt, who.place);
  await seedOpinions(transaction, library, place, student, { from: startedAt, to, talked });
  const source = student.handedInMinutes === null ? "CLOSING_TIME" : "STUDENT";
  await closeAttempt(transaction, attempt.id, handedInAt, source);
  // Scored now, but as of then: a history in which the machine comes after the teacher would read wrongly.
  await transaction.score.updateMany({ where: place, data: { createdAt: handedInAt } });
  const markedAt = later(assignment.closeAt, MARKED_AFTER + who.place * 4);
  const by = { teacherId: course.teacherId, at: markedAt };
  if (await seedMarks(transaction, library, place, student, by))
    await transaction.attempt.update({
      where: { id: attempt.id },
      data: { returnedAt: later(assignment.closeAt, 2 * DAY) },
    });
}

/**
 * The invented class's work, scored by the app itself. Whoever has nothing left to mark has it back; the others wait
 * on the teacher's desk.
 */
export async function seedFinishedAttempts(
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  assignment: Times & { readonly id: string },
): Promise<void> {
  for (const [place, student] of demoClass.entries()) {
    const userId = course.classIds[place];
    if (userId) await seedAttempt(transaction, library, course, assignment, { student, userId, place });
  }
}
