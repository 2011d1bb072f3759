import { uuidv7 } from "uuidv7";
import type { Viewer } from "@/lib/accounts/viewer/viewer";
import { pairKey } from "@/lib/grading/comparing/next-pair";
import { getComparisonDesk } from "@/lib/grading/comparison-desk";
import { getComparisonRanking } from "@/lib/grading/comparison-ranking";
import { recordComparison } from "@/lib/grading/record-comparison";
import { makeClass } from "./class";

export const NAMES = ["Aigerim Seitkali", "Daniyar Omarov", "Lena Hoffmann", "Zhang Wei"];

/** A class of four who have each handed in a written answer, and ways to judge these in pairs. */
export async function makeCompared() {
  const lesson = await makeClass();
  const students: Viewer[] = [];
  const attempts: string[] = [];
  for (const name of NAMES) {
    const student = await lesson.join(name);
    students.push(student);
    attempts.push(await lesson.finish(student, { essay: `An answer of ${attempts.length}.` }));
  }
  const question = () => ({ assignmentId: lesson.assignmentId, itemVersionId: lesson.items.essay });
  const desk = (by = lesson.teacher) => getComparisonDesk(by, question());
  const record = (
    by: Viewer,
    winner: string,
    loser: string,
    { saveId = uuidv7(), left = winner }: { saveId?: string; left?: string } = {},
  ) =>
    recordComparison(by, {
      ...question(),
      ...{ winnerAttemptId: winner, loserAttemptId: loser, leftAttemptId: left, saveId },
    });
  return {
    ...lesson,
    ...{ students, attempts, question, desk, record },
    ranking: (by = lesson.teacher, hideNames = false) =>
      getComparisonRanking(by, { ...question(), hideNames }),
    /** Has a judge judge the pair they are shown: the better one is that which comes first in `attempts`. */
    async judgeNext(by: Viewer): Promise<string | null> {
      const { pair } = await desk(by);
      if (!pair) return null;
      const [left, right] = [pair.left.attemptId, pair.right.attemptId];
      const isLeft = attempts.indexOf(left) < attempts.indexOf(right);
      await record(by, isLeft ? left : right, isLeft ? right : left, { left });
      return pairKey(left, right);
    },
  };
}
export type Compared = Awaited<ReturnType<typeof makeCompared>>;
