import { db } from "../../../lib/server/db";
import type { Library } from "../library/seed-library";
import { seedAfterMarking } from "./after-marking";
import { finishedTimes, seedFinishedAssignment, seedFreshAssignment } from "./assignments";
import { seedCourse } from "./course";
import { seedFinishedDiscussion, seedFreshDiscussion } from "./discussion/seed-discussions";
import { seedFinishedAttempts } from "./finished-attempts";
import { seedGradebook } from "./gradebook";
import { seedJudgements } from "./judgements";
import { JOIN_CODE } from "./people";
import { seedSecondMarking } from "./second-marking";
import { DAY, later } from "./times";

const LOCK = 7_233_002;

/**
 * Makes the demo lesson, all or nothing. Where its join code was ever given out nothing is touched: what people did to
 * the demo since is theirs.
 * @returns the course's join code of today.
 */
export function seedDemo(library: Library): Promise<{ joinCode: string }> {
  return db.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${LOCK})::text`;
      const known = await transaction.joinCode.findUnique({
        where: { code: JOIN_CODE },
        select: { course: { select: { joinCodes: { where: { retiredAt: null }, select: { code: true } } } } },
      });
      if (known) return { joinCode: known.course.joinCodes[0]?.code ?? JOIN_CODE };
      const demoAt = new Date();
      const course = await seedCourse(transaction, demoAt);
      const id = await seedFinishedAssignment(transaction, library, course, demoAt);
      const finished = { id, ...finishedTimes(demoAt) };
      await seedFinishedAttempts(transaction, library, course, finished);
      await seedAfterMarking(transaction, course, id);
      await seedJudgements(transaction, library, course, { id, judgedAt: later(finished.closeAt, 2 * DAY) });
      await seedSecondMarking(transaction, library, course, finished);
      await seedFinishedDiscussion(transaction, library, course, finished);
      const freshId = await seedFreshAssignment(transaction, library, course, demoAt);
      await seedFreshDiscussion(transaction, course, { id: freshId, publishedAt: demoAt });
      await seedGradebook(transaction, course, finished, freshId);
      return { joinCode: JOIN_CODE };
    },
    { timeout: 120_000, maxWait: 60_000 },
  );
}
