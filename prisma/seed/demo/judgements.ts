import { randomUUID } from "node:crypto";
import { nextPair, pairKey } from "../../../lib/grading/comparing/next-pair";
import type { Transaction } from "../../../lib/server/db";
import type { ComparisonCreateManyInput } from "../../../lib/server/generated/models";
import { chanceOf, type Wins } from "../../../lib/statistics/bradley-terry";
import { demoClass } from "../content/class";
import { chance } from "../content/class/chance";
import { roster } from "../content/class/roster";
import { lesson } from "../content/pack";
import { sovereigntyEssay } from "../content/pack/sovereignty-essay";
import type { Library } from "../library/seed-library";
import type { DemoCourse } from "./course";
import { later } from "./times";

/** About half a minute each: an evening's worth, and pairs are left for whoever tries it. */
const JUDGEMENTS = 70;
/** How far the best and the weakest are apart, in logits. */
const SPREAD = 7;
const SEED = "pairs";

/** The teacher's judgements of the essays on sovereignty, in pairs as the app chooses them. */
export async function seedJudgements(
  transaction: Transaction,
  library: Library,
  course: DemoCourse,
  assignment: { readonly id: string; readonly judgedAt: Date },
): Promise<void> {
  const position = lesson.indexOf(sovereigntyEssay);
  const itemVersionId = library.itemVersionIds[position] ?? "";
  const attempts = await transaction.attempt.findMany({
    where: { assignmentId: assignment.id },
    select: { id: true, userId: true },
  });
  // By their place in the class, so that the pairs are the same on every run.
  const writers = new Map(
    demoClass.flatMap(({ answers }, place) => {
      const attempt = attempts.find(({ userId }) => userId === course.classIds[place]);
      const person = roster[place];
      if (!attempt || !person || !answers[position]) return [];
      return [[person.key, { attemptId: attempt.id, quality: (person.ability - 0.5) * SPREAD }] as const];
    }),
  );
  const wins: Wins[] = [];
  const seen = new Set<string>();
  const rows: ComparisonCreateManyInput[] = [];
  for (let number = 0; number < JUDGEMENTS; number += 1) {
    const pair = nextPair([...writers.keys()], wins, seen, SEED);
    const [left, right] = [writers.get(pair?.left ?? ""), writers.get(pair?.right ?? "")];
    if (!pair || !left || !right) break;
    const leftWon = chance(SEED, number, pair.left, pair.right) < chanceOf(left.quality, right.quality);
    seen.add(pairKey(pair.left, pair.right));
    wins.push({
      winner: leftWon ? pair.left : pair.right,
      loser: leftWon ? pair.right : pair.left,
      count: 1,
    });
    rows.push({
      courseId: course.courseId,
      assignmentId: assignment.id,
      itemVersionId,
      judgeId: course.teacherId,
      winnerAttemptId: (leftWon ? left : right).attemptId,
      loserAttemptId: (leftWon ? right : left).attemptId,
      leftWon,
      saveId: randomUUID(),
      createdAt: later(assignment.judgedAt, number / 2),
    });
  }
  await transaction.comparison.createMany({ data: rows });
}
