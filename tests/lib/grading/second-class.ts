import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { askSecondMarker } from "@/lib/grading/ask-second-marker";
import { finishSecondMarking } from "@/lib/grading/finish-second-marking";
import { markASecondTime } from "@/lib/grading/mark-a-second-time";
import { markResponse } from "@/lib/grading/mark-response";
import { database as db } from "../../support/database";
import { makeClass } from "./class";

const level = (points: number) => ({ points, label: `Level ${points}`, descriptor: `Worth ${points}.` });
/** Two criteria of four levels. */
const RUBRIC = {
  criteria: ["claim", "evidence"].map((id) => ({
    id,
    title: id,
    levels: [level(0), level(1), level(2), level(3)],
  })),
};

export type TwoLevels = readonly [claim: number, evidence: number];
export const levelsOf = ([claim, evidence]: TwoLevels) => ({ claim, evidence });

/** A class with a written question of two criteria, of whom so many have written an answer, in this order. */
export async function makeSecondClass(students: number, policy: Parameters<typeof makeClass>[0] = {}) {
  const lesson = await makeClass(policy);
  const itemVersionId = lesson.items.essay;
  // Before anything has read it: a frozen version is kept in memory.
  await db.itemVersion.update({
    where: { id: itemVersionId },
    data: { content: { citationsRequired: 1, wordGuide: null, rubric: RUBRIC } },
  });
  const people: Viewer[] = [];
  const attempts: string[] = [];
  for (let place = 0; place < students; place += 1) {
    const student = await lesson.join();
    people.push(student);
    attempts.push(await lesson.finish(student, { choice: place % 2 ? "a" : "b", essay: `Answer ${place}.` }));
  }
  const attempt = (place: number) => attempts[place] ?? "";
  const input = (place: number, levels: TwoLevels, base: string | null, comment: string) => ({
    attemptId: attempt(place),
    itemVersionId,
    levels: levelsOf(levels),
    comment,
    baseScoreId: base,
  });
  const { assignmentId, teacher, assistant } = lesson;
  return {
    ...lesson,
    ...{ people, attempts, attempt },
    ask: (sample = 1, marker: Viewer = assistant) =>
      askSecondMarker(teacher, { assignmentId, markerId: marker.userId, sample }),
    finishSecond: (by: Viewer = assistant) => finishSecondMarking(by, { assignmentId }),
    first: (place: number, levels: TwoLevels, comment = "", by = teacher, base: string | null = null) =>
      markResponse(by, input(place, levels, base, comment)),
    second: (place: number, levels: TwoLevels, comment = "", by = assistant, base: string | null = null) =>
      markASecondTime(by, input(place, levels, base, comment)),
    /** The score that counts for somebody's answer. */
    counting: (place: number) =>
      db.score.findFirst({ where: { attemptId: attempt(place), itemVersionId, supersededAt: null } }),
  };
}
export type SecondClass = Awaited<ReturnType<typeof makeSecondClass>>;
